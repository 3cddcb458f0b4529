// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dossierchips.h"

#include "app/wording.h"
#include "core/domain/signing.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto keys = std::to_array<QStringView>({u"open", u"late", u"soon", u"waiting", u"sign", u"finished"});

// The employee signs in her own handover; a list of what awaits her does not exist.
bool signsForOthers(core::Role role)
{
    return role != core::Role::Employee && core::signatureItem(role);
}

} // namespace

core::ListFilter filterOf(DossierChip chip, const core::Session &session, const DossierChoice &choice)
{
    core::ListFilter filter{.closed = chip == DossierChip::Finished};
    choice.narrow(filter, session);
    switch (chip) {
    case DossierChip::Open:
    case DossierChip::Finished:
        break;
    case DossierChip::Late:
        filter.lateOnly = true;
        break;
    case DossierChip::LeavingSoon:
        filter.leavesUntil = session.today.addDays(daysThatAreSoon);
        break;
    case DossierChip::WaitingForMe:
        filter.person = session.name;
        filter.role = session.role;
        filter.dueUntil = session.today.addDays(daysAhead);
        break;
    case DossierChip::ToSign:
        filter.person = session.name;
        filter.awaitsSignature = true;
        break;
    }
    return filter;
}

QList<DossierChip> chipsFor(core::Role role)
{
    QList chips{DossierChip::Open, DossierChip::Late, DossierChip::LeavingSoon, DossierChip::WaitingForMe};
    if (signsForOthers(role))
        chips.append(DossierChip::ToSign);
    return chips << DossierChip::Finished;
}

QList<DossierChip> figuresFor(core::Role role)
{
    return {DossierChip::Late, DossierChip::LeavingSoon,
            signsForOthers(role) ? DossierChip::ToSign : DossierChip::WaitingForMe, DossierChip::Open};
}

DossierChoice choiceOfFigures()
{
    return {.isMine = true};
}

QString keyOf(DossierChip chip)
{
    return keys.at(size_t(chip)).toString();
}

QString partOf(DossierChip chip)
{
    return chip == DossierChip::Open ? QString() : keyOf(chip);
}

DossierChip chipOf(const QString &part, core::Role role)
{
    for (const auto chip : chipsFor(role)) {
        if (keys.at(size_t(chip)) == part)
            return chip;
    }
    return DossierChip::Open;
}

int countedBy(const core::Workspace &workspace, core::ListFilter filter)
{
    filter.limit = mostCounted;
    const auto counted = workspace.count(filter);
    return counted ? *counted : 0;
}

QString countText(int counted)
{
    return counted < mostCounted ? number(counted) : QString(number(mostCounted - 1) + u'+');
}

} // namespace app
