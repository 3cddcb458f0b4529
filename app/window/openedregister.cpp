// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/openedregister.h"

#include "app/wording.h"
#include "core/storage/connection.h"
#include "core/storage/registerfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct ReadOnlyText
{
    Q_DECLARE_TR_FUNCTIONS(ReadOnlyText)
};

// "09:12" of today, else with the day before it.
QString momentOf(const QDateTime &utc)
{
    const auto moment = utc.toLocalTime();
    const auto time = moment.time().toString(u"HH:mm"_s);
    if (moment.date() == QDate::currentDate())
        return time;
    return ReadOnlyText::tr("%1 at %2").arg(dayAndMonth(moment.date()), time);
}

// "Daan Mulder", or where that is another one: "Daan Mulder (computer kantoor-12)".
QString whoIs(const core::Occupant &occupant)
{
    const QString name = occupant.name.isEmpty() ? ReadOnlyText::tr("someone else") : occupant.name;
    return isElsewhere(occupant) ? filledIn(ReadOnlyText::tr("%1 (computer %2)"), {name, occupant.computer}) : name;
}

QString occupiedBy(const core::Occupant &occupant)
{
    if (!occupant.since.isValid())
        return filledIn(ReadOnlyText::tr("This file is open with %1. You can only read it."), {whoIs(occupant)});
    return filledIn(ReadOnlyText::tr("This file is open with %1 since %2. You can only read it."),
                    {whoIs(occupant), momentOf(occupant.since)});
}

} // namespace

QString whyReadOnly(const OpenedRegister &opened)
{
    if (!opened.isReadOnly)
        return {};
    switch (opened.obstacle) {
    case Obstacle::Occupied:
        return occupiedBy(opened.occupant);
    case Obstacle::File:
        return ReadOnlyText::tr("This file is protected against changes. You can only read it.");
    case Obstacle::Folder:
        return ReadOnlyText::tr("You may not write in the folder of this file. So you can only read it.");
    case Obstacle::Damaged:
        return ReadOnlyText::tr("This file is damaged. You can read what is left of it. Put a backup in its place to go on.");
    case Obstacle::None:
        break;
    }
    return ReadOnlyText::tr("Nothing stands in the way any more. You can work in this file now.");
}

QString registerFileOf(const OpenedRegister &opened)
{
    const auto connection = core::Connection::fromText(opened.address);
    if (!connection || connection->kind != core::Connection::Kind::File)
        return {};
    return core::realPathOf(connection->database);
}

void lookForObstacle(OpenedRegister &opened)
{
    if (opened.obstacle == Obstacle::Damaged)
        return; // it does not heal
    opened.obstacle = Obstacle::None;
    const auto file = registerFileOf(opened);
    if (file.isEmpty())
        return;
    if (const auto occupant = core::whoHas(file)) {
        opened.obstacle = Obstacle::Occupied;
        opened.occupant = *occupant;
    } else if (!QFileInfo(file).isWritable()) {
        opened.obstacle = Obstacle::File;
    } else if (!core::isWritable(file)) {
        opened.obstacle = Obstacle::Folder;
    }
}

core::Result<void> RegisterHold::occupy(const OpenedRegister &opened, const QString &who, core::PresenceMark::Over over)
{
    mark.reset(); // her own
    auto taken = core::PresenceMark::take(registerFileOf(opened), who, QDateTime::currentDateTimeUtc(), over);
    if (!taken)
        return core::Unexpected{taken.error()};
    mark = *std::move(taken);
    name = who;
    return {};
}

bool isElsewhere(const core::Occupant &occupant)
{
    return occupant.computer.compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) != 0;
}

} // namespace app
