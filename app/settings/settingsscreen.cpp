// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/settingsscreen.h"

#include "app/settings/pages.h"
#include "app/widgets/topicpane.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

struct SettingsPage
{
    QString part;
    Icon icon;
    QString title;
    QWidget *(*make)(Desk &desk, const QString &title);
};

QList<SettingsPage> settingsPages()
{
    return {{u"appearance"_s, Icon::Eye, SettingsText::tr("Appearance"), makeAppearancePage},
            {u"organisation"_s, Icon::Archive, SettingsText::tr("Organisation"), makeOrganisationPage},
            {u"teams"_s, Icon::People, SettingsText::tr("Teams"), makeTeamsPage},
            {u"holidays"_s, Icon::Calendar, SettingsText::tr("Holidays"), makeHolidaysPage},
            {u"people"_s, Icon::Person, SettingsText::tr("People and roles"), makePeoplePage},
            {u"file"_s, Icon::Database, SettingsText::tr("Register file"), makeFilePage}};
}

} // namespace

SettingsScreen::SettingsScreen(const Place &place, Desk &desk) : Screen(desk), m_pane(new TopicPane(theme(), tr("Settings")))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_pane);
    QList<NavItem> topics;
    for (const auto &page : settingsPages())
        topics.append({.icon = page.icon, .text = page.title});
    m_pane->setTopics(topics);
    connect(m_pane, &TopicPane::chosen, this,
            [this](int row) { this->desk().go({.page = Place::Page::Settings, .part = settingsPages().at(row).part}); });
    open(place.part);
}

QString SettingsScreen::title() const
{
    for (const auto &page : settingsPages()) {
        if (page.part == m_part)
            return tr("Settings: %1").arg(page.title);
    }
    return tr("Settings");
}

Place SettingsScreen::place() const
{
    return {.page = Place::Page::Settings, .part = m_part};
}

bool SettingsScreen::show(const Place &place)
{
    if (place.page != Place::Page::Settings)
        return false;
    if (!place.part.isEmpty() && place.part != m_part)
        open(place.part);
    return true;
}

QWidget *SettingsScreen::firstField() const
{
    return m_pane->topics();
}

QList<QWidget *> SettingsScreen::panes() const
{
    return {m_pane->topics(), m_pane->page()};
}

void SettingsScreen::reload()
{
    open(m_part);
}

void SettingsScreen::open(const QString &part)
{
    const auto pages = settingsPages();
    const auto wanted = std::ranges::find(pages, part, &SettingsPage::part);
    const auto &page = wanted == pages.end() ? pages.first() : *wanted;
    m_part = page.part;
    m_pane->setHere(int(&page - &pages.first()));
    m_pane->setPage(page.make(desk(), page.title));
}

} // namespace app
