// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/newdossierscreen.h"

#include "app/newdossier/checkpage.h"
#include "app/newdossier/datespage.h"
#include "app/newdossier/effectpanel.h"
#include "app/newdossier/kindpage.h"
#include "app/newdossier/peoplepage.h"
#include "app/newdossier/personpage.h"
#include "app/newdossier/resumepage.h"
#include "app/newdossier/workpage.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/steplist.h"
#include "app/widgets/textlabel.h"
#include "core/domain/permissions.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto typingPause = 80ms;
constexpr auto pageNames = std::to_array<QStringView>({u"person", u"kind", u"dates", u"work", u"people", u"check"});
constexpr int checkPage = int(pageNames.size()) - 1;

core::Organisation organisationOf(const Desk &desk)
{
    const auto organisation = desk.workspace().organisation();
    return organisation ? *organisation : core::Organisation();
}

} // namespace

bool mayStartDossier(const Desk &desk)
{
    return desk.workspace().may(core::Action::StartDossier);
}

NewDossierScreen::NewDossierScreen(Desk &desk, const Place &place)
    : Screen(desk), m_intake(desk.saving(), desk.today()), m_forecast(organisationOf(desk), desk.role(), desk.today())
{
    build();
    m_intake.load();
    connect(&m_intake, &Intake::changed, this, &NewDossierScreen::hear);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &NewDossierScreen::foresee);
    const int page = pageNamed(place.part);
    if (page < 0 && !m_intake.isEmpty()) {
        offerResume();
        return;
    }
    buildPages();
    goTo(std::max(page, 0));
}

QString NewDossierScreen::title() const
{
    return tr("New dossier");
}

Place NewDossierScreen::place() const
{
    return {.page = Place::Page::NewDossier, .part = m_here < 0 ? QString() : pageNames.at(size_t(m_here)).toString()};
}

bool NewDossierScreen::show(const Place &place)
{
    if (place.page != Place::Page::NewDossier)
        return false;
    if (const int page = pageNamed(place.part); page >= 0 && m_here >= 0)
        goForwardTo(page);
    return true;
}

int NewDossierScreen::pageNamed(const QString &part) const
{
    const auto found = std::find(pageNames.begin(), pageNames.end(), part);
    return found == pageNames.end() ? -1 : int(found - pageNames.begin());
}

QWidget *NewDossierScreen::firstField() const
{
    if (m_here < 0)
        return m_resume->firstField();
    auto *const field = m_pages.at(m_here)->firstField();
    return field ? field : m_next;
}

QList<QWidget *> NewDossierScreen::panes() const
{
    return m_here < 0 ? QList<QWidget *>{m_resume} : QList<QWidget *>{m_pageHolder, m_footer};
}

// Asked before anything is typed: an empty form would write over what was kept.
void NewDossierScreen::offerResume()
{
    m_resume = new ResumePage(theme(), m_intake.text(answer::name).simplified());
    connect(m_resume, &ResumePage::goOn, this, &NewDossierScreen::resume);
    connect(m_resume, &ResumePage::beginAgain, this, &NewDossierScreen::beginAgain);
    m_bodyLayout->insertWidget(0, m_resume);
    for (auto *const part : {m_header, m_pageHolder, m_footer, static_cast<QWidget *>(m_side)})
        part->hide();
}

void NewDossierScreen::resume()
{
    buildPages();
    // Where there is something left to do.
    int page = 0;
    while (page < checkPage && m_pages.at(page)->isDone())
        ++page;
    goTo(page);
}

void NewDossierScreen::beginAgain()
{
    const auto before = m_intake.answers();
    m_intake.clear();
    buildPages();
    goTo(0);
    const auto bringBack = [screen = QPointer(this), before] {
        if (!screen)
            return;
        screen->m_intake.setAnswers(before);
        screen->resume();
    };
    desk().say({.text = tr("The draft is gone."), .actions = {{tr("Undo"), bringBack}}});
}

void NewDossierScreen::buildPages()
{
    if (m_resume) {
        m_resume->hide();
        m_resume->deleteLater();
        m_resume = nullptr;
    }
    for (auto *const page : std::as_const(m_pages)) {
        page->hide();
        page->deleteLater();
    }
    m_pages = {new PersonPage(desk(), m_intake), new KindPage(desk(), m_intake), new DatesPage(desk(), m_intake),
               new WorkPage(desk(), m_intake, m_forecast), new PeoplePage(desk(), m_intake)};
    auto *const check = new CheckPage(desk(), m_intake, m_pages);
    connect(check, &CheckPage::changeAsked, this, &NewDossierScreen::goTo);
    m_pages.append(check);
    for (auto *const page : std::as_const(m_pages)) {
        page->hide();
        m_pageHolder->layout()->addWidget(page);
    }
    for (auto *const part : {m_header, m_pageHolder, m_footer, static_cast<QWidget *>(m_side)})
        part->show();
    m_outline.reset();
    m_here = -1;
    foresee();
}

void NewDossierScreen::goTo(int page)
{
    const bool isOpening = !isVisible();
    m_errors->setPoints({});
    if (m_pause.isActive()) { // a page builds on what the one before it says
        m_pause.stop();
        foresee();
    }
    auto *const asked = m_pages.at(page);
    asked->open();
    for (auto *const other : std::as_const(m_pages))
        other->setVisible(other == asked);
    m_here = page;
    m_stepOf->setText(tr("Step %1 of %2").arg(page + 1).arg(m_pages.size()));
    m_title->setText(asked->question());
    m_title->setAccessibleName(m_stepOf->text() + u". "_s + asked->question());
    m_intro->setText(asked->intro());
    m_intro->setVisible(!asked->intro().isEmpty());
    m_back->setVisible(page > 0);
    showNext(page == checkPage);
    m_scroll->verticalScrollBar()->setValue(0);
    tellSteps();
    if (isOpening)
        return; // the window gives the keyboard then
    announce(*m_title);
    firstField()->setFocus(Qt::OtherFocusReason);
    emit placeChanged();
}

bool NewDossierScreen::mends(int page)
{
    const auto points = m_pages.at(page)->check();
    if (points.isEmpty())
        return false;
    if (page != m_here)
        goTo(page);
    m_errors->setPoints(points.size() > 1 ? points : QList<SummaryLink>());
    if (points.size() > 1)
        m_errors->takeFocus();
    else if (points.first().field)
        points.first().field->setFocus(Qt::ShortcutFocusReason);
    tellSteps();
    return true;
}

void NewDossierScreen::goForwardTo(int page)
{
    for (int before = m_here; before < page; ++before) {
        if (mends(before))
            return;
    }
    goTo(page);
}

void NewDossierScreen::next()
{
    if (m_here < 0)
        return resume();
    if (m_here == checkPage)
        start();
    else
        goForwardTo(m_here + 1);
}

bool NewDossierScreen::canStepBack() const
{
    return m_here > 0 && !m_isLeaving;
}

void NewDossierScreen::stepBack()
{
    goTo(m_here - 1);
}

void NewDossierScreen::stop()
{
    m_isLeaving = true;
    m_intake.flush();
    auto *const here = &desk();
    here->goBack();
    if (m_intake.isEmpty())
        return;
    const auto text = tr("Your draft is kept. Choose “New dossier” to go on with it.");
    QMetaObject::invokeMethod(
        here, [here, text] { here->say({.text = text}); }, Qt::QueuedConnection);
}

void NewDossierScreen::reload()
{
    m_outline.reset();
    foresee();
}

void NewDossierScreen::hear()
{
    tellSteps();
    if (m_here >= 0)
        m_pause.start();
}

// Only what the tasks depend on is foreseen again: a name costs nothing.
void NewDossierScreen::foresee()
{
    const auto outline = Outline::of(m_intake.request(), m_intake.kind().has_value());
    if (m_outline == outline)
        return;
    m_outline = outline;
    m_effect = m_forecast.effectOf(outline);
    if (outline.kind)
        m_panel->showEffect(m_effect);
    else
        m_panel->showNothing();
    for (auto *const page : std::as_const(m_pages))
        page->foresee(m_effect);
}

void NewDossierScreen::tellSteps()
{
    if (!m_steps)
        return;
    QList<Step> steps;
    for (const auto *const page : std::as_const(m_pages))
        steps.append({.name = page->name(), .answer = page->answer(), .isDone = page->isDone()});
    m_steps->setSteps(steps);
    m_steps->setHere(m_here);
}

} // namespace app
