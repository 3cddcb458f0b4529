// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dossiersummary.h"

#include "app/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace app {

struct DossierSummaryText
{
    Q_DECLARE_TR_FUNCTIONS(DossierSummary)
};

namespace {

using core::Task;

int countAtRisk(const core::DossierView &view)
{
    return int(std::count_if(view.tasks.begin(), view.tasks.end(),
                             [&](const Task &task) { return task.atRisk && core::countsFor(task, view.role); }));
}

void setAttention(DossierSummary &summary, const core::DossierView &view)
{
    const auto &dossier = view.record.dossier;
    const int atRisk = countAtRisk(view);
    if (dossier.isClosed())
        return;
    if (dossier.state == core::DossierState::Paused)
        summary.attention = Attention::Paused;
    else if (summary.progress.late > 0)
        std::tie(summary.attention, summary.attentionCount) = std::tuple(Attention::Late, summary.progress.late);
    else if (dossier.hold)
        summary.attention = Attention::OnHold;
    else if (lacksSuccessor(dossier))
        summary.attention = Attention::NoSuccessor;
    else if (atRisk > 0)
        std::tie(summary.attention, summary.attentionCount) = std::tuple(Attention::DueSoon, atRisk);
}

// What can be done now before what has to wait, then by date; tasks without a date come last.
auto urgency(const Task &task)
{
    const bool waits = !task.waitsFor.isEmpty() || !task.closedGates.isEmpty();
    return std::tuple(waits, !task.due.date.isValid(), task.due.date);
}

std::optional<NextStep> nextStep(const core::DossierView &view)
{
    const Task *next = nullptr;
    for (const auto &task : view.tasks) {
        if (task.isOpen() && core::countsFor(task, view.role) && (!next || urgency(task) < urgency(*next)))
            next = &task;
    }
    if (!next || view.record.dossier.isClosed())
        return {};
    return NextStep{.item = next->key(),
                    .title = titleOf(next->item, view),
                    .role = next->responsible,
                    .due = next->due.date,
                    .isOwn = core::isOwn(view, *next)};
}

} // namespace

QString titleOf(const core::Item &item, const core::DossierView &view)
{
    return oneLine(core::fillIn(item.title.in(currentLanguage()), view.record.dossier, currentLanguage(), view.today));
}

bool lacksSuccessor(const core::Dossier &dossier)
{
    return !dossier.noSuccessor && dossier.nameOf(core::Role::Successor).isEmpty();
}

bool knowsWhyHeld(const core::DossierView &view)
{
    const auto &dossier = view.record.dossier;
    return core::mayDo(view.role, core::Action::ReportForArchive, dossier) ||
           core::mayDo(view.role, core::Action::SetLegalHold, dossier);
}

QString boundText(const core::DossierView &view)
{
    if (view.boundTo.isEmpty())
        return {};
    //: %1: a name; %2: a role, like "manager"
    return filledIn(DossierSummaryText::tr("In this dossier %1 works as %2. You can read it."),
                    {oneLine(view.boundTo), labelOf(view.role)});
}

DossierSummary summaryOf(const core::DossierView &view)
{
    DossierSummary summary{.progress = core::progress(view.tasks, view.role), .next = nextStep(view)};
    if (view.seesKind) {
        const auto kind = view.record.dossier.kind;
        summary.kind = kind;
        summary.isConfidential = core::isInGroup(kind, core::DepartureGroup::Forced);
    }
    setAttention(summary, view);
    return summary;
}

QString attentionText(const DossierSummary &summary)
{
    switch (summary.attention) {
    case Attention::Nothing:
        break;
    case Attention::DueSoon:
        //: Attention in the list of dossiers: so many tasks are due within two working days
        return DossierSummaryText::tr("%n due soon", nullptr, summary.attentionCount);
    case Attention::NoSuccessor:
        return DossierSummaryText::tr("No successor");
    case Attention::Late:
        return lateCount(summary.attentionCount);
    case Attention::OnHold:
        return DossierSummaryText::tr("Legal hold");
    case Attention::Paused:
        return labelOf(core::DossierState::Paused);
    }
    return {};
}

} // namespace app
