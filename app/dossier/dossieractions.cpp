// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/dossieractions.h"

#include "app/dossier/circumstancesdialog.h"
#include "app/dossier/datesdialog.h"
#include "app/dossier/holddialog.h"
#include "app/dossier/leaverdialog.h"
#include "app/dossier/peopledialog.h"
#include "app/dossier/taskdialogs.h"
#include "app/exchange/senddialog.h"
#include "app/models/dossiersummary.h"
#include "app/theme/theme.h"
#include "app/widgets/confirm.h"
#include "app/wording.h"
#include "core/domain/permissions.h"

using namespace Qt::StringLiterals;

namespace app {

using core::Action;
using core::DossierState;

DossierActions::DossierActions(Desk &desk, OpenDossier &dossier, QWidget *screen)
    : QObject(screen), m_desk(desk), m_dossier(dossier), m_screen(screen)
{
    add(
        u"send"_s, tr("&Send to…"), [](const core::Dossier &) { return true; },
        [this] { sendDossier(m_desk, m_dossier.id(), m_screen); });
    addSeparator();
    addChanges();
    addSeparator();
    addHold();
    addSeparator();
    addStates();
    connect(&dossier, &OpenDossier::changed, this, &DossierActions::refresh);
    refresh();
}

void DossierActions::add(const QString &name, const QString &text, const Holds &isThere, const std::function<void()> &run)
{
    auto *const action = new QAction(text, this);
    action->setObjectName(name);
    m_conditions.insert(action, isThere);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, run] {
        m_desk.saving().flush();
        run();
    });
}

void DossierActions::addSeparator()
{
    auto *const separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
}

bool DossierActions::mayChange() const
{
    return core::mayDo(m_dossier.view(), Action::ChangeDossier);
}

void DossierActions::addChanges()
{
    const auto runs = [this](const core::Dossier &dossier) {
        return mayChange() && dossier.state == DossierState::Running;
    };
    add(u"changeDates"_s, tr("Change &dates…"), runs, [this] { changeDates(m_desk, m_dossier, m_screen); });
    add(u"changeCircumstances"_s, tr("Change &kind of departure…"), runs,
        [this] { changeCircumstances(m_desk, m_dossier, m_screen); });
    add(u"correctLeaver"_s, tr("Correct &name or job…"), runs, [this] { correctLeaver(m_desk, m_dossier, m_screen); });
    add(u"choosePeople"_s, tr("&People…"), runs,
        [this] { choosePeople(m_desk, m_dossier, core::Role::Successor, m_screen); });
    add(u"addTask"_s, tr("&Add a task…"), runs, [this] { addOneOffTask(m_desk, m_dossier, m_screen); });
    add(
        u"addFromList"_s, tr("Add tasks from the &list…"),
        [this, runs](const core::Dossier &dossier) { return runs(dossier) && m_hasOffers; },
        [this] { addFromList(m_desk, m_dossier, m_screen); });
}

void DossierActions::addHold()
{
    const auto may = [this] { return core::mayDo(m_dossier.view(), Action::SetLegalHold); };
    add(
        u"setHold"_s, tr("Set legal &hold…"), [may](const core::Dossier &d) { return may() && !d.hold; },
        [this] { setHold(m_desk, m_dossier, m_screen); });
    add(
        u"releaseHold"_s, tr("Release legal &hold…"), [may](const core::Dossier &d) { return may() && d.hold; },
        [this] { releaseHold(m_desk, m_dossier, m_screen); });
}

void DossierActions::addStates()
{
    const auto may = [this](DossierState state) {
        return [this, state](const core::Dossier &d) { return mayChange() && d.state == state; };
    };
    add(u"pause"_s, tr("Pa&use"), may(DossierState::Running),
        [this] { setState(DossierState::Paused, tr("The dossier was not paused.")); });
    add(u"resume"_s, tr("&Resume"), may(DossierState::Paused),
        [this] { setState(DossierState::Running, tr("The dossier was not resumed.")); });
    add(
        u"cancel"_s, tr("&Cancel the departure…"), [this](const core::Dossier &d) { return mayChange() && !d.isClosed(); },
        [this] { cancel(); });
    add(
        u"finish"_s, tr("&Finish…"),
        [this](const core::Dossier &d) { return core::mayDo(m_dossier.view(), Action::FinishDossier) && !d.isClosed(); },
        [this] { finish(); });
    add(
        u"reopen"_s, tr("&Open again…"), [this](const core::Dossier &d) { return mayChange() && d.isClosed(); },
        [this] { reopen(); });
}

void DossierActions::refresh()
{
    const auto &dossier = m_dossier.view().record.dossier;
    const bool isThere = !dossier.id.isNull();
    if (isThere && mayChange()) {
        const auto offers = m_desk.workspace().itemsOnRequest(dossier.id);
        m_hasOffers = offers && !offers->isEmpty();
    }
    for (auto it = m_conditions.cbegin(); it != m_conditions.cend(); ++it)
        it.key()->setVisible(isThere && it.value()(dossier));
    emit changed();
}

bool DossierActions::isEmpty() const
{
    return std::none_of(m_conditions.keyBegin(), m_conditions.keyEnd(),
                        [](const QAction *action) { return action->isVisible(); });
}

void DossierActions::setState(DossierState state, const QString &problem)
{
    m_desk.succeeded(m_desk.workspace().setState(m_dossier.id(), state), problem);
}

void DossierActions::cancel()
{
    const auto name = oneLine(m_dossier.view().record.dossier.nameOf(core::Role::Employee));
    if (confirmed(m_desk.theme(),
                  {.question = filledIn(tr("Cancel the departure of %1?"), {name}),
                   .effect = tr("Nobody can work in this dossier then. You can open it again later."),
                   .act = tr("Cancel the departure"),
                   .keep = tr("Keep the dossier open"),
                   .isDestructive = true},
                  m_screen))
        setState(DossierState::Cancelled, tr("The departure was not cancelled."));
}

// What is still open is named: it stays open.
void DossierActions::finish()
{
    const auto &view = m_dossier.view();
    QStringList open;
    for (const auto &task : view.tasks) {
        if (task.isOpen() && core::countsFor(task, view.role))
            open.append(titleOf(task.item, view) + u", "_s + labelOf(task.responsible));
    }
    const auto name = oneLine(view.record.dossier.nameOf(core::Role::Employee));
    if (confirmed(m_desk.theme(),
                  {.question = filledIn(tr("Finish the dossier of %1?"), {name}),
                   .effect = tr("Nobody can work in this dossier then. You can still read and print it."),
                   .act = tr("Finish dossier"),
                   .keep = tr("Do not finish yet"),
                   .pointsTitle = tr("%n task(s) are still open", nullptr, int(open.size())),
                   .points = open},
                  m_screen))
        setState(DossierState::Finished, tr("The dossier was not finished."));
}

void DossierActions::reopen()
{
    const auto name = oneLine(m_dossier.view().record.dossier.nameOf(core::Role::Employee));
    if (confirmed(m_desk.theme(),
                  {.question = filledIn(tr("Open the dossier of %1 again?"), {name}),
                   .effect = tr("Everybody with a role in it can then work in it again."),
                   .act = tr("Open again"),
                   .keep = tr("Leave it closed")},
                  m_screen))
        setState(DossierState::Running, tr("The dossier was not opened again."));
}

} // namespace app
