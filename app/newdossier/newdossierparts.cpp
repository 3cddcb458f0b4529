// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// How the assistant looks, and what happens when it has done its work.

#include "app/icons/icons.h"
#include "app/newdossier/effectpanel.h"
#include "app/newdossier/newdossierscreen.h"
#include "app/theme/theme.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/steplist.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QAction>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QWidget *brand(const Theme &theme, const QString &title)
{
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme.px(8), theme.px(4), 0, theme.px(8));
    layout->setSpacing(theme.px(10));
    auto *const mark = new QLabel;
    mark->setPixmap(
        pixmapOf(Icon::AppMark, Token::Accent, theme, QSize(theme.px(28), theme.px(28)), row->devicePixelRatioF()));
    layout->addWidget(mark);
    auto *const name = new TextLabel(theme, TextStyle::Heading);
    name->setText(title);
    layout->addWidget(name, 1);
    return row;
}

} // namespace

void NewDossierScreen::build()
{
    m_scroll = new ScrollPane;
    m_body = new QWidget;
    m_body->setObjectName(u"page"_s);
    m_bodyLayout = new QVBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(theme().px(32), theme().px(24), theme().px(32), theme().px(16));
    m_bodyLayout->setSpacing(theme().px(16));
    m_header = header();
    m_errors = new ErrorSummary(theme());
    m_pageHolder = new QWidget;
    auto *const holder = new QVBoxLayout(m_pageHolder);
    holder->setContentsMargins({});
    m_footer = footer();
    m_panel = new EffectPanel(theme(), desk().today());
    m_side = new ScrollPane;
    m_side->setFixedWidth(theme().px(324));
    m_bodyLayout->addWidget(m_header);
    m_bodyLayout->addWidget(m_errors);
    m_bodyLayout->addWidget(m_pageHolder);
    m_bodyLayout->addStretch(1);
    m_scroll->setWidget(m_body);

    auto *const all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    m_middle = new QVBoxLayout;
    m_middle->setSpacing(0);
    m_middle->addWidget(m_scroll, 1);
    all->addLayout(m_middle, 1);
    all->addWidget(m_side);
    addActions();
    arrange();
}

QWidget *NewDossierScreen::header()
{
    m_stepOf = new TextLabel(theme(), TextStyle::Small, Token::Ink2);
    m_title = new TextLabel(theme(), TextStyle::Title);
    m_intro = new TextLabel(theme(), TextStyle::Body, Token::Ink2);
    auto *const header = new QWidget;
    auto *const lines = new QVBoxLayout(header);
    lines->setContentsMargins({});
    lines->setSpacing(theme().px(2));
    for (auto *const line : {m_stepOf, m_title, m_intro})
        lines->addWidget(line);
    return header;
}

QWidget *NewDossierScreen::footer()
{
    auto *const footer = new QWidget;
    footer->setObjectName(u"page"_s);
    auto *const all = new QVBoxLayout(footer);
    all->setContentsMargins(theme().px(32), 0, theme().px(32), theme().px(20));
    all->setSpacing(theme().px(16));
    auto *const line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    auto colours = line->palette();
    colours.setColor(QPalette::WindowText, theme().color(Token::Line));
    line->setPalette(colours);
    all->addWidget(line);
    auto *const row = new QHBoxLayout;
    row->setSpacing(theme().px(16));
    m_back = new QPushButton(iconOf(Icon::Back, Token::Ink, theme()), tr("Back"));
    m_back->setObjectName(u"back"_s);
    m_back->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText));
    auto *const stop = new LinkButton(theme(), tr("Stop"));
    stop->setObjectName(u"stop"_s);
    stop->setToolTip(tr("Your answers stay, and you can go on later."));
    m_next = new QPushButton;
    m_next->setObjectName(u"next"_s);
    m_next->setProperty("primary", true);
    row->addWidget(m_back);
    row->addWidget(stop);
    row->addStretch(1);
    row->addWidget(m_next);
    all->addLayout(row);
    connect(m_back, &QAbstractButton::clicked, this, &NewDossierScreen::stepBack);
    connect(stop, &QAbstractButton::clicked, this, &NewDossierScreen::stop);
    connect(m_next, &QAbstractButton::clicked, this, &NewDossierScreen::next);
    return footer;
}

void NewDossierScreen::showNext(bool isLast)
{
    m_next->setText(isLast ? tr("Start dossier") : QString(tr("Next") + u' '));
    m_next->setIcon(isLast ? QIcon() : iconOf(Icon::Arrow, Token::OnAccent, theme()));
    m_next->setLayoutDirection(isLast ? Qt::LeftToRight : Qt::RightToLeft); // the arrow after the word
    m_next->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
}

void NewDossierScreen::addActions()
{
    auto *const next = new QAction(tr("Next &step"), this);
    next->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(next, &QAction::triggered, this, &NewDossierScreen::next);
    auto *const stop = new QAction(tr("St&op, and go on later"), this);
    stop->setShortcut(Qt::Key_Escape);
    connect(stop, &QAction::triggered, this, &NewDossierScreen::stop);
    addAction(next);
    addAction(stop);
}

QWidget *NewDossierScreen::sideColumn()
{
    auto *const column = new QWidget;
    auto *const all = new QVBoxLayout(column);
    all->setContentsMargins({});
    all->setSpacing(theme().px(8));
    all->addWidget(brand(theme(), tr("New dossier")));
    m_steps = new StepList(theme());
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    connect(m_steps, &StepList::chosen, this, [this](int step) {
        if (m_here >= 0)
            goForwardTo(step);
    });
    all->addWidget(m_steps);
    all->addStretch(1);
    auto *const note = new TextLabel(theme(), TextStyle::Small, Token::Ink2);
    note->setText(tr("You can stop now. Your answers stay as a draft."));
    note->setContentsMargins(theme().px(8), 0, theme().px(8), theme().px(8));
    all->addWidget(note);
    tellSteps();
    return column;
}

void NewDossierScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    const bool isNarrow = event->size().width() < theme().px(860);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
}

// Where there is little room, everything scrolls as one column: the question, the buttons, and what it means.
void NewDossierScreen::arrange()
{
    m_footer->layout()->setContentsMargins(m_isNarrow ? 0 : theme().px(32), 0, m_isNarrow ? 0 : theme().px(32),
                                           theme().px(20));
    m_panel->setEdge(m_isNarrow ? EffectPanel::Edge::Around : EffectPanel::Edge::Left);
    if (m_isNarrow) {
        m_side->takeWidget();
        const int after = m_bodyLayout->indexOf(m_pageHolder);
        m_bodyLayout->insertWidget(after + 1, m_footer);
        m_bodyLayout->insertWidget(after + 2, m_panel);
        m_panel->setVisible(m_here >= 0);
        m_side->hide();
        return;
    }
    m_middle->addWidget(m_footer);
    m_side->setWidget(m_panel);
    m_panel->show();
    m_side->setVisible(!m_resume);
}

// People of roles that this dossier does not need any more stay out of it.
core::StartRequest NewDossierScreen::request() const
{
    auto request = m_intake.request();
    const auto named = request.people.keys();
    for (const auto role : named) {
        const bool isNeeded =
            role == core::Role::Successor || std::any_of(m_effect.shares.begin(), m_effect.shares.end(),
                                                         [role](const RoleShare &share) { return share.role == role; });
        if (!isNeeded)
            request.people.remove(role);
    }
    return request;
}

void NewDossierScreen::start()
{
    for (int page = 0; page < m_here; ++page) {
        if (mends(page))
            return;
    }
    foresee();
    const auto wanted = request();
    const auto started = desk().workspace().startDossier(wanted);
    if (!desk().succeeded(started, tr("The dossier was not started.")))
        return;
    m_isStarted = true;
    desk().keepDossierChoice({}); // the new one is in the list, whatever was looked for before
    m_intake.clear();
    tellStarted(*started, wanted.person.name);
}

// After the window has gone there: what it says before, goes with the screen.
void NewDossierScreen::tellStarted(const core::DossierId &dossier, const QString &name)
{
    auto *const here = &desk();
    here->go({.page = Place::Page::Dossier, .dossier = dossier});
    const QString text = tr("The dossier of %1 has started, with %n task(s).", nullptr, m_effect.total).arg(name) + u' ' +
                         tr("Tell everybody who takes part: this program sends nothing by itself.");
    QMetaObject::invokeMethod(
        here, [here, text] { here->say({.text = text}); }, Qt::QueuedConnection);
}

} // namespace app
