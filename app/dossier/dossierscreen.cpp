// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/dossierscreen.h"

#include "app/dossier/dossieractions.h"
#include "app/dossier/dossierhead.h"
#include "app/dossier/dossierwords.h"
#include "app/exchange/conflictbanner.h"
#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/banner.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QFrame>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// Its content gets all the room there is, and asks for no more than a little: in a very low window the screen scrolls as a
// whole.
class Room : public QWidget
{
public:
    Room(QWidget *content, int leastHeight) : m_content(content)
    {
        content->setParent(this);
        setMinimumHeight(leastHeight);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_content->setGeometry(rect()); }

private:
    QWidget *m_content;
};

} // namespace

DossierScreen::DossierScreen(Desk &desk, const Place &place) : Screen(desk), m_dossier(desk.workspace(), place.dossier)
{
    auto *const inside = new QWidget;
    inside->setObjectName(u"page"_s);
    m_all = new QVBoxLayout(inside);
    m_all->setContentsMargins({});
    m_all->setSpacing(0);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new ScrollPane(inside));
    if (m_dossier.view().record.dossier.id.isNull()) {
        buildMissing();
        return;
    }
    build();
    connect(&m_dossier, &OpenDossier::changed, this, &DossierScreen::tellState);
    connect(&m_dossier, &OpenDossier::failed, this, [this](const core::Error &error) { this->desk().fail(error); });
    tellState();
    show(place);
}

// As when the dossier was removed, or does not concern this role.
void DossierScreen::buildMissing()
{
    const int margin = theme().px(28);
    m_all->setContentsMargins(margin, margin, margin, margin);
    m_all->setSpacing(theme().px(12));
    auto *const text = new TextLabel(theme(), TextStyle::Heading);
    text->setText(tr("You cannot open this dossier: it is not there, or it has nothing to do with your role."));
    auto *const link = new LinkButton(theme(), tr("Go to all dossiers"));
    link->setObjectName(u"backToDossiers"_s);
    connect(link, &QAbstractButton::clicked, this, [this] { desk().go({.page = Place::Page::Dossiers}); });
    m_all->addWidget(text);
    m_all->addWidget(link, 0, Qt::AlignLeft);
    m_all->addStretch(1);
}

void DossierScreen::build()
{
    auto *const top = new QVBoxLayout;
    top->setContentsMargins(theme().px(28), theme().px(12), theme().px(28), 0);
    top->setSpacing(theme().px(8));
    auto *const head = new DossierHead(desk(), m_dossier);
    m_actions = new DossierActions(desk(), m_dossier, this);
    addActions(m_actions->actions());
    head->addAction(reportButton());
    head->addAction(moreButton());
    top->addWidget(head);
    m_state = new Banner(theme());
    m_hold = new Banner(theme());
    top->addWidget(m_state);
    top->addWidget(m_hold);
    top->addWidget(new ConflictBanner(desk(), m_dossier, this));
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"dossierTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the dossier"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    top->addWidget(m_tabs);
    m_all->addLayout(top);
    auto *const line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    auto colors = line->palette();
    colors.setColor(QPalette::WindowText, theme().color(Token::Line));
    line->setPalette(colors);
    m_all->addWidget(line);
    m_pages = new QStackedWidget;
    m_all->addWidget(new Room(m_pages, theme().px(260)), 1);
    addTabs();
    addKeys();
}

QPushButton *DossierScreen::reportButton()
{
    m_report = new QPushButton(tr("&Report…"));
    m_report->setObjectName(u"report"_s);
    m_report->setAutoDefault(false);
    connect(m_report, &QPushButton::clicked, this, [this] { run(Command::Print); });
    return m_report;
}

// One button of a screen is filled: where there is something to do in a tab, it is that.
void DossierScreen::tellPrimary()
{
    const bool isPrimary = !tab()->hasPrimary();
    m_report->setProperty("primary", isPrimary);
    m_report->setIcon(iconOf(Icon::Print, isPrimary ? Token::OnAccent : Token::Ink, theme()));
    m_report->style()->unpolish(m_report);
    m_report->style()->polish(m_report);
}

QPushButton *DossierScreen::moreButton()
{
    m_more = new QPushButton(tr("M&ore"), this);
    m_more->setProperty("opensMenu", true);
    m_more->setObjectName(u"more"_s);
    m_more->setAccessibleName(tr("More to do with this dossier"));
    auto *const menu = new QMenu(m_more);
    mendMenu(*menu);
    menu->addActions(m_actions->actions());
    m_more->setMenu(menu);
    const auto tell = [this] { m_more->setVisible(!m_actions->isEmpty()); };
    connect(m_actions, &DossierActions::changed, m_more, tell);
    tell();
    return m_more;
}

void DossierScreen::addTabs()
{
    m_entries = tabsFor(m_dossier.view());
    for (const auto &entry : std::as_const(m_entries)) {
        m_tabs->addTab(entry.title);
        m_made.append(nullptr);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        openTab(index);
        emit placeChanged();
    });
}

void DossierScreen::addKeys()
{
    const auto step = [this](int steps) {
        const int count = m_tabs->count();
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + steps + count) % count);
        if (auto *const field = tab()->firstField())
            field->setFocus(Qt::TabFocusReason);
    };
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &run) {
        auto *const shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [step] { step(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [step] { step(-1); });
}

DossierTab *DossierScreen::tab() const
{
    return m_tabs ? m_made.value(m_tabs->currentIndex()) : nullptr;
}

void DossierScreen::openTab(int index)
{
    auto *&made = m_made[index];
    desk().saving().flush();
    if (!made) {
        made = m_entries.at(index).make(desk(), m_dossier).release();
        m_pages->addWidget(made);
        connect(made, &DossierTab::actionsMade, this, [this](const QList<QAction *> &actions) { addActions(actions); });
        connect(made, &DossierTab::placeChanged, this, [this] {
            tellPrimary();
            emit placeChanged();
        });
    }
    m_pages->setCurrentWidget(made);
    tellPrimary();
}

QString DossierScreen::title() const
{
    const auto name = oneLine(m_dossier.view().record.dossier.nameOf(core::Role::Employee));
    return name.isEmpty() ? tr("Dossier") : name;
}

Place DossierScreen::place() const
{
    Place place{.page = Place::Page::Dossier, .dossier = m_dossier.id()};
    if (const auto *const here = tab()) {
        place.part = m_entries.at(m_tabs->currentIndex()).key;
        here->tell(place);
    }
    return place;
}

bool DossierScreen::show(const Place &place)
{
    if (place.page != Place::Page::Dossier || place.dossier != m_dossier.id() || !m_tabs)
        return false;
    const int index = tabOf(place, m_entries, m_dossier.view().role);
    m_tabs->setCurrentIndex(index);
    openTab(index);
    tab()->go(place);
    return true;
}

bool DossierScreen::mayLeave()
{
    for (int i = 0; i < m_made.size(); ++i) {
        if (m_made.at(i) && !m_made.at(i)->mayLeave()) {
            m_tabs->setCurrentIndex(i); // where the question is
            return false;
        }
    }
    return true;
}

QWidget *DossierScreen::firstField() const
{
    if (auto *const here = tab())
        return here->firstField() ? here->firstField() : m_tabs;
    return findChild<LinkButton *>();
}

QList<QWidget *> DossierScreen::panes() const
{
    if (!tab())
        return {firstField()};
    return QList<QWidget *>{m_tabs} + tab()->panes();
}

bool DossierScreen::can(Command command) const
{
    if (command == Command::Find)
        return tab() && tab()->canFind();
    if (command == Command::New)
        return tab() && tab()->canAdd();
    return tab() && Screen::can(command);
}

void DossierScreen::run(Command command)
{
    if (!can(command))
        return;
    if (command == Command::Find)
        tab()->find();
    else if (command == Command::New)
        tab()->add();
    else
        Screen::run(command);
}

bool DossierScreen::canStepBack() const
{
    return tab() && tab()->canStepBack();
}

void DossierScreen::stepBack()
{
    tab()->stepBack();
}

void DossierScreen::reload()
{
    m_dossier.reload();
    for (auto *const made : std::as_const(m_made)) {
        if (made)
            made->reload();
    }
}

void DossierScreen::tellState()
{
    const auto &view = m_dossier.view();
    m_state->setText(Banner::Kind::Info, stateSentence(view));
    m_hold->setText(Banner::Kind::Warning, holdSentence(view));
}

} // namespace app
