// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/organisation.h"

#include "app/wording.h"
#include "core/domain/duration.h"
#include "core/domain/permissions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

} // namespace

core::Organisation organisationOf(const Desk &desk)
{
    const auto organisation = desk.workspace().organisation();
    return organisation ? *organisation : core::Organisation();
}

bool changeOrganisation(Desk &desk, const std::function<void(core::Organisation &)> &edit)
{
    auto organisation = organisationOf(desk);
    edit(organisation);
    if (organisation == organisationOf(desk))
        return true;
    const bool isWritten =
        desk.succeeded(desk.workspace().changeSettings(organisation), SettingsText::tr("This was not changed."));
    if (isWritten)
        desk.saving().succeeded();
    return isWritten;
}

QString whyOnlyRead(const Desk &desk)
{
    if (desk.opened().isReadOnly)
        return whyReadOnly(desk.opened());
    if (desk.workspace().may(core::Action::ChangeSettings))
        return {};
    QStringList roles;
    for (const auto role : core::whoMay(core::Action::ChangeSettings).values())
        roles.append(labelOf(role));
    return SettingsText::tr("You can read this. It is changed by: %1.").arg(listed(roles));
}

Period periodFrom(const QString &duration)
{
    const auto read = core::Duration::fromText(duration);
    if (!read)
        return {};
    const auto [years, months, weeks, days] = *read;
    if (days > 0)
        return {years * 365 + months * 30 + weeks * 7 + days, u'D'};
    if (weeks > 0)
        return {years * 52 + months * 4 + weeks, u'W'};
    return months > 0 ? Period{years * 12 + months, u'M'} : Period{years, u'Y'};
}

QString durationOf(const Period &period)
{
    return period.amount == 0 ? QString() : QString(u'P' + QString::number(period.amount) + QChar(period.unit));
}

} // namespace app
