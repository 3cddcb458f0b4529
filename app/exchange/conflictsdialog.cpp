// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/conflictsdialog.h"

#include "app/errortext.h"
#include "app/exchange/differencepanel.h"
#include "app/exchange/exchangehelp.h"
#include "app/theme/theme.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/textlabel.h"
#include "app/window/desk.h"

#include <QDialog>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class DifferencesDialog : public QDialog
{
    Q_OBJECT
public:
    DifferencesDialog(Desk &desk, const core::DossierId &dossier, QWidget *parent);

private:
    void addTexts(QVBoxLayout *inside);
    QWidget *closeRow();
    void fill();
    void tell(int count);
    void settle(const Difference &difference, const core::ChangeId &choice);
    void focusFirst();

    Desk &m_desk;
    core::DossierId m_dossier;
    TextLabel *m_title;
    TextLabel *m_text;
    MessageBar *m_message;
    QVBoxLayout *m_list;
    QPushButton *m_close;
    QList<DifferencePanel *> m_panels;
};

DifferencesDialog::DifferencesDialog(Desk &desk, const core::DossierId &dossier, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_dossier(dossier), m_title(new TextLabel(desk.theme(), TextStyle::Heading)),
      m_text(new TextLabel(desk.theme(), TextStyle::Body, Token::Ink2)), m_message(new MessageBar(desk.theme())),
      m_list(new QVBoxLayout), m_close(new QPushButton(tr("&Close")))
{
    const auto &theme = desk.theme();
    setWindowTitle(tr("Differences"));
    auto *const inside = new QWidget;
    inside->setObjectName(u"page"_s);
    auto *const layout = new QVBoxLayout(inside);
    layout->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(8));
    layout->setSpacing(theme.px(12));
    addTexts(layout);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, theme.px(16));
    all->setSpacing(theme.px(8));
    all->addWidget(new ScrollPane(inside), 1);
    all->addWidget(closeRow());
    helpWithExchange(desk, *this);
    fill();
    focusFirst();
    resize(QSize(theme.px(640), theme.px(560)).boundedTo(QWidget::screen()->availableSize() * 9 / 10));
}

void DifferencesDialog::addTexts(QVBoxLayout *inside)
{
    m_title->setObjectName(u"title"_s);
    m_message->setContentsMargins({});
    inside->addWidget(m_title);
    inside->addWidget(m_text);
    inside->addWidget(m_message);
    m_list->setSpacing(m_desk.theme().px(12));
    inside->addLayout(m_list);
    inside->addStretch(1);
}

QWidget *DifferencesDialog::closeRow()
{
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(m_desk.theme().px(24), 0, m_desk.theme().px(24), 0);
    layout->addStretch(1);
    layout->addWidget(m_close);
    m_close->setObjectName(u"close"_s);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void DifferencesDialog::fill()
{
    for (auto *const panel : std::as_const(m_panels)) {
        panel->hide();
        panel->deleteLater(); // one of its buttons may have been pressed
    }
    m_panels.clear();
    const auto conflicts = m_desk.workspace().conflicts(m_dossier);
    const auto view = m_desk.workspace().view(m_dossier);
    const auto history = m_desk.workspace().history(m_dossier);
    if (!conflicts || !view || !history) {
        m_message->say({.kind = Message::Kind::Error,
                        .text = errorText(!conflicts ? conflicts.error()
                                          : !view    ? view.error()
                                                     : history.error())});
        return;
    }
    for (const auto &difference : differencesOf(*conflicts, *view, *history)) {
        auto *const panel = new DifferencePanel(m_desk.theme(), difference);
        connect(
            panel, &DifferencePanel::chosen, this,
            [this, difference](const core::ChangeId &choice) { settle(difference, choice); }, Qt::QueuedConnection);
        m_list->addWidget(panel);
        m_panels.append(panel);
    }
    tell(int(m_panels.size()));
}

void DifferencesDialog::tell(int count)
{
    m_title->setText(count == 0 ? tr("There are no differences any more") : differenceCount(count));
    m_text->setText(count == 0
                        ? tr("What you chose goes along when you send the dossier.")
                        : tr("Two people changed the same thing without knowing of each other. The latest one counts until "
                             "somebody chooses. Nothing is lost: the history keeps both."));
    m_close->setProperty("primary", count == 0);
    m_close->style()->unpolish(m_close);
    m_close->style()->polish(m_close);
}

void DifferencesDialog::settle(const Difference &difference, const core::ChangeId &choice)
{
    const auto settled = m_desk.workspace().settle(m_dossier, difference.subject, difference.field, choice);
    if (!settled) {
        m_message->say({.kind = Message::Kind::Error, .text = errorText(settled.error())});
        return;
    }
    m_message->dismiss();
    fill();
    focusFirst();
}

void DifferencesDialog::focusFirst()
{
    for (auto *const panel : std::as_const(m_panels)) {
        if (auto *const button = panel->firstButton()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace

void showDifferences(Desk &desk, const core::DossierId &dossier, QWidget *parent)
{
    desk.saving().flush();
    DifferencesDialog(desk, dossier, parent).exec();
}

} // namespace app

#include "conflictsdialog.moc"
