// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/dossierscreen.h"

#include "app/dossier/dossieractions.h"
#include "app/dossier/dossierhead.h"
#include "app/dossier/dossierwords.h"
#include "app/exchange/conflictbanner.h"
#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/banner.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/scrollpane.h"
#include "app/wording.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

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

// One button of a screen is filled: where there is something to do in a tab, it is that.
void DossierScreen::tellPrimary()
{
    const bool isPrimary = !tab()->hasPrimary();
    m_report->setProperty("primary", isPrimary);
    m_report->setIcon(iconOf(Icon::Print, isPrimary ? Token::OnAccent : Token::Ink, theme()));
    m_report->style()->unpolish(m_report);
    m_report->style()->polish(m_report);
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
