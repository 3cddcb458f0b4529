// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/chapterchecks.h"

#include "app/theme/theme.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QGridLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace app {

class ChapterCheck : public QWidget
{
    Q_OBJECT
public:
    explicit ChapterCheck(const Theme &theme);

    void setChapter(const ReviewChapter &chapter, bool changes);
    core::Chapter chapter() const { return m_chapter; }

signals:
    void opened();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    core::Chapter m_chapter = core::Chapter::Start;
    bool m_isNarrow = false;
    QGridLayout *m_grid;
    TextLabel *m_title;
    TextLabel *m_facts;
    QWidget *m_mark;
    IconLabel *m_icon;
    TextLabel *m_state;
    LinkButton *m_link;
};

ChapterCheck::ChapterCheck(const Theme &theme)
    : m_theme(theme), m_grid(new QGridLayout(this)), m_title(new TextLabel(theme, TextStyle::Strong)),
      m_facts(new TextLabel(theme, TextStyle::Body, Token::Ink2)), m_mark(new QWidget),
      m_icon(new IconLabel(theme, Icon::Todo, Token::Ink2)), m_state(new TextLabel(theme, TextStyle::Small)),
      m_link(new LinkButton(theme, {}))
{
    const int side = theme.px(16);
    m_grid->setContentsMargins(side, theme.px(12), side, theme.px(12));
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(4));
    auto *const mark = new QHBoxLayout(m_mark);
    mark->setContentsMargins({});
    mark->setSpacing(theme.px(8));
    mark->addWidget(m_icon, 0, Qt::AlignVCenter);
    mark->addWidget(m_state, 1);
    connect(m_link, &LinkButton::clicked, this, &ChapterCheck::opened);
    arrange();
}

void ChapterCheck::setChapter(const ReviewChapter &chapter, bool changes)
{
    m_chapter = chapter.chapter;
    m_title->setText(chapter.title);
    m_facts->setText(chapter.facts);
    m_state->setText(chapter.state);
    const auto tint = chapter.isReady ? Token::DoneFg : chapter.points > 0 ? Token::LateFg : Token::Ink2;
    m_icon->setIcon(chapter.isReady ? Icon::Done : chapter.points > 0 ? Icon::Error : Icon::Todo, tint);
    m_state->setColor(tint);
    //: A link to a chapter
    m_link->setText(changes ? tr("Change") : tr("Look"));
    m_link->setObjectName(QString(u"chapter:" + core::toKey(chapter.chapter)));
    m_link->setAccessibleName(QString(m_link->text() + u": " + chapter.title));
    m_link->setAccessibleDescription(QString(chapter.facts + u", " + chapter.state));
    m_link->updateGeometry();
}

void ChapterCheck::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < m_theme.px(480);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        arrange();
    }
}

void ChapterCheck::arrange()
{
    const bool wide = !m_isNarrow;
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_facts, wide ? 0 : 1, wide ? 1 : 0, 1, wide ? 1 : 2);
    m_grid->addWidget(m_mark, wide ? 0 : 2, wide ? 2 : 0, 1, wide ? 1 : 2);
    m_grid->addWidget(m_link, 0, wide ? 3 : 1, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->setColumnStretch(0, wide ? 4 : 1);
    m_grid->setColumnStretch(1, wide ? 5 : 0);
    m_grid->setColumnStretch(2, wide ? 3 : 0);
    // As wide as their share in every line, so that they stand below each other.
    for (QWidget *const part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_facts), m_mark}) {
        auto policy = part->sizePolicy(); // a text still says how high it is at that width
        policy.setHorizontalPolicy(QSizePolicy::Ignored);
        policy.setVerticalPolicy(QSizePolicy::Preferred);
        part->setSizePolicy(policy);
    }
}

void ChapterCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Token::Line));
}

ChapterChecks::ChapterChecks(const Theme &theme, const QString &title, QWidget *parent)
    : Section(theme, title, parent), m_theme(theme)
{
    setFlush(true);
    content()->setSpacing(0);
}

void ChapterChecks::setChapters(const QList<ReviewChapter> &chapters, bool changes)
{
    while (m_lines.size() > chapters.size())
        m_lines.takeLast()->deleteLater();
    while (m_lines.size() < chapters.size()) {
        auto *const line = new ChapterCheck(m_theme);
        connect(line, &ChapterCheck::opened, this, [this, line] { emit opened(line->chapter()); });
        content()->addWidget(line);
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < chapters.size(); ++i)
        m_lines.at(i)->setChapter(chapters.at(i), changes);
}

} // namespace app

#include "chapterchecks.moc"
