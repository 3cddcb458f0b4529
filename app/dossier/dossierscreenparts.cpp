// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/dossieractions.h"
#include "app/dossier/dossierhead.h"
#include "app/dossier/dossierscreen.h"
#include "app/exchange/conflictbanner.h"
#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/banner.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/textlabel.h"

#include <QFrame>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the view of one dossier is made of.
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

} // namespace app
