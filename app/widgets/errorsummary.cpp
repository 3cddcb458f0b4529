// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/errorsummary.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/panelframe.h"
#include "app/widgets/reveal.h"
#include "app/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

ErrorSummary::ErrorSummary(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new IconLabel(theme, Icon::Error, Token::LateFg)),
      m_title(new TextLabel(theme, TextStyle::Heading)), m_texts(new QVBoxLayout)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    auto *const row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_texts, 1);
    m_texts->addWidget(m_title);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse); // and so a place in the tab order, for the links to follow
    connect(&theme, &Theme::changed, this, &ErrorSummary::arrange);
    arrange();
    hide();
}

void ErrorSummary::setPoints(const QList<SummaryLink> &points, const QString &title)
{
    m_points = points;
    m_heading = title;
    if (m_list)
        m_list->deleteLater(); // this may be the click of one of its links
    m_list = new QWidget;
    auto *const rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    for (int index = 0; index < points.size(); ++index)
        rows->addWidget(rowOf(index));
    m_texts->addWidget(m_list);
    m_list->show(); // at once: the keyboard may be asked to go there
    auto *previous = static_cast<QWidget *>(m_title);
    for (auto *const link : m_list->findChildren<LinkButton *>()) {
        setTabOrder(previous, link);
        previous = link;
    }
    setTexts();
    setVisible(!points.isEmpty());
    if (!points.isEmpty())
        announce(*this);
}

void ErrorSummary::takeFocus()
{
    if (auto *const first = m_list ? m_list->findChild<LinkButton *>() : nullptr)
        focusAndReveal(*first);
}

void ErrorSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), {Token::Surface, Token::LateFg, 2}, m_theme);
}

void ErrorSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QFrame::changeEvent(event);
}

QWidget *ErrorSummary::rowOf(int index)
{
    const auto &point = m_points.at(index);
    auto *const row = new QWidget;
    auto *const parts = new FlowLayout(row, m_theme.px(4)); // where it is goes below the link when it has no room beside it
    auto *const link = new LinkButton(m_theme, point.text);
    connect(link, &QAbstractButton::clicked, this, [this, index] { open(index); });
    parts->addWidget(link);
    if (!point.where.isEmpty()) {
        link->setAccessibleDescription(point.where);
        auto *const where = new TextLabel(m_theme, TextStyle::Small, Token::Ink2);
        where->setWordWrap(false);
        where->setIndent(m_theme.px(6));
        where->setText(point.where);
        parts->addWidget(where);
    }
    return row;
}

void ErrorSummary::open(int index)
{
    if (const auto field = m_points.at(index).field)
        focusAndReveal(*field);
    emit opened(index);
}

void ErrorSummary::setTexts()
{
    m_title->setText(m_heading.isEmpty() ? tr("%n point(s) are still open", nullptr, int(m_points.size())) : m_heading);
    setAccessibleName(m_title->text());
}

void ErrorSummary::arrange()
{
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    layout()->setSpacing(m_theme.px(12));
    m_texts->setSpacing(m_theme.px(6)); // the ring of the first link needs it
    m_icon->setMinimumHeight(QFontMetrics(m_title->font()).height());
}

} // namespace app
