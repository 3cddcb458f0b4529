// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/sidebar.h"

#include "app/theme/theme.h"
#include "app/widgets/navlist.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/textlabel.h"
#include "app/window/rolebutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

NavItem itemOf(const NavEntry &entry)
{
    return {.icon = entry.icon, .text = entry.text, .aside = entry.count};
}

} // namespace

QWidget *Sidebar::brand()
{
    const auto &theme = m_desk.theme();
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme.px(6), theme.px(4), 0, theme.px(8));
    layout->setSpacing(theme.px(10));
    auto *const mark = new QLabel;
    mark->setPixmap(pixmapOf(Icon::AppMark, Token::Accent, theme, QSize(theme.px(28), theme.px(28)), row->devicePixelRatioF()));
    layout->addWidget(mark);
    m_brand->setText(u"Vertrekwijzer"_s);
    layout->addWidget(m_brand, 1);
    return row;
}

Sidebar::Sidebar(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_main(new NavList(desk.theme())), m_end(new NavList(desk.theme())),
      m_navigation(new QWidget), m_brand(new TextLabel(desk.theme(), TextStyle::Heading)), m_role(new RoleButton(desk)), m_top(new QVBoxLayout)
{
    const auto &theme = desk.theme();
    setObjectName(u"sidebar"_s);
    m_main->setObjectName(u"navigation"_s);
    m_main->setAccessibleName(tr("Navigation"));
    m_end->setAccessibleName(tr("Settings and help"));

    auto *const navigation = new QVBoxLayout(m_navigation);
    navigation->setContentsMargins({});
    navigation->setSpacing(theme.px(8));
    navigation->addWidget(brand());
    navigation->addWidget(m_main);
    navigation->addStretch(1);
    navigation->addWidget(m_end);

    auto *const inside = new QWidget;
    inside->setObjectName(u"page"_s);
    auto *const insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(8));
    insideLayout->addLayout(m_top);
    m_top->addWidget(m_navigation);
    auto *const area = new ScrollPane(inside);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(area, 1);
    all->addWidget(m_role);

    const auto go = [this](int row) { m_desk.go(m_entries.at(row).place); };
    connect(m_main, &NavList::chosen, this, go);
    connect(m_end, &NavList::chosen, this, [this, go](int row) {
        go(int(std::count_if(m_entries.begin(), m_entries.end(), [](const NavEntry &entry) { return !entry.isAtEnd; })) + row);
    });
    refresh();
    arrange();
}

void Sidebar::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    arrange();
}

void Sidebar::arrange()
{
    const bool showsColumn = m_column && !m_isCompact;
    if (m_column)
        m_column->setVisible(showsColumn);
    m_navigation->setVisible(!showsColumn);
    m_brand->setVisible(!m_isCompact);
    m_main->setCompact(m_isCompact);
    m_end->setCompact(m_isCompact);
    m_role->setCompact(m_isCompact);
    setFixedWidth(m_desk.theme().px(m_isCompact ? 64 : showsColumn ? 260 : 224));
}

void Sidebar::refresh()
{
    m_entries = navigationFor(m_desk);
    QList<NavItem> main;
    QList<NavItem> end;
    for (const auto &entry : m_entries)
        (entry.isAtEnd ? end : main).append(itemOf(entry));
    m_main->setItems(main);
    m_end->setItems(end);
}

void Sidebar::showPlace(const Place &place)
{
    const int index = navigationIndex(m_entries, place);
    const int mainCount = int(std::count_if(m_entries.begin(), m_entries.end(), [](const NavEntry &e) { return !e.isAtEnd; }));
    m_main->setHere(index < mainCount ? index : -1);
    m_end->setHere(index >= mainCount ? index - mainCount : -1);
}

void Sidebar::takeColumn(QWidget *column)
{
    delete m_column;
    m_column = column;
    if (m_column)
        m_top->addWidget(m_column);
    arrange();
}

QWidget *Sidebar::pane() const
{
    if (!m_column || m_isCompact)
        return m_main;
    auto *const list = m_column->findChild<NavList *>();
    return list ? static_cast<QWidget *>(list) : m_column;
}

} // namespace app
