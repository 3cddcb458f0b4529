// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/domain/task.h"
#include "core/templates/library.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

// What most people have in their work, so that the lists show it.
const FlagSet work{Flag::Chat,         Flag::Paper,  Flag::Mandate,           Flag::SocialAccount,
                   Flag::SharedSecrets, Flag::Phone, Flag::ExternalRelations, Flag::CompanyCard};

const Organisation ministry{.government = true, .ihhPresent = true, .mail = MailPolicy::Rijk};
const Organisation careHome{.mail = MailPolicy::Private,
                            .missingRoles = {Role::Security, Role::Woo, Role::Archivist, Role::Legal, Role::Communication}};

struct Combination
{
    QString name;
    DepartureKind kind;
    FlagSet flags;
    Organisation organisation = ministry;
};

// As they happen: several at once.
const QList<Combination> &combinations()
{
    static const QList<Combination> list{
        {u"boardMember"_s, DepartureKind::FixedTermEnd,
         {Flag::OfficeHolder, Flag::KeyFunction, Flag::Mandate, Flag::Mobility, Flag::Phone, Flag::Chat}},
        {u"careTeamLeader"_s, DepartureKind::Settlement, {Flag::CareClients, Flag::DirectReports, Flag::Phone}, careHome},
        {u"dismissedAndIll"_s, DepartureKind::Dismissal, {Flag::Unreachable, Flag::Phone, Flag::CompanyCard}},
        {u"hiredAdministrator"_s, DepartureKind::HireEnd, {Flag::Privileged, Flag::SharedSecrets, Flag::Phone, Flag::TrustFunction}},
        {u"movedAlready"_s, DepartureKind::InternalMove, {Flag::AlreadyGone, Flag::Phone}},
        {u"movingManager"_s, DepartureKind::InternalMove, {Flag::DirectReports, Flag::Mandate, Flag::ExternalRelations}},
        {u"retiringExpert"_s, DepartureKind::Retirement, {Flag::SoleExpert, Flag::Paper, Flag::ExternalRelations}},
    };
    return list;
}

DossierRecord departure(DepartureKind kind, FlagSet flags, const Organisation &organisation = ministry)
{
    DossierRecord record;
    record.dossier.kind = kind;
    record.dossier.flags = flags;
    record.dossier.dates = {QDate(2026, 2, 16), QDate(2026, 3, 31), QDate(2026, 4, 30)};
    record.dossier.organisation = organisation;
    return record;
}

Dates datesOf(const QString &variant, const Dates &usual)
{
    if (variant == "summaryDismissal"_L1 || variant == "death"_L1)
        return {usual.notice, usual.notice, usual.notice};
    if (variant == "alreadyGone"_L1)
        return {QDate(2025, 11, 17), QDate(2025, 12, 31), QDate(2025, 12, 31)};
    if (variant == "movedAlready"_L1)
        return {usual.notice, usual.notice.addDays(-7), {}};
    if (variant == "internalMove"_L1 || variant == "leave"_L1 || variant == "movingManager"_L1)
        return {usual.notice, usual.lastDay, {}};
    if (variant == "retirement"_L1 || variant == "retiringExpert"_L1)
        return {QDate(2025, 10, 1), usual.lastDay, usual.employmentEnd};
    return usual;
}

// A kind of departure by its own name; a flag on top of a resignation; a combination.
DossierRecord recordOf(const QString &variant)
{
    const auto mixed = std::ranges::find(combinations(), variant, &Combination::name);
    if (mixed != combinations().end()) {
        auto record = departure(mixed->kind, mixed->flags, mixed->organisation);
        record.dossier.dates = datesOf(variant, record.dossier.dates);
        return record;
    }
    const auto kind = fromKey<DepartureKind>(variant);
    const auto flag = fromKey<Flag>(variant);
    REQUIRE((kind || flag));
    auto record = departure(kind.value_or(DepartureKind::Resignation), flag ? work | FlagSet{*flag} : work);
    record.dossier.dates = datesOf(variant, record.dossier.dates);
    return record;
}

QString line(const Task &task)
{
    const auto chapter = task.item.chapter ? toKey(*task.item.chapter) : u"-"_s;
    const QStringList columns{task.key().leftJustified(31), toKey(task.responsible).leftJustified(11),
                              toKey(task.accountable).leftJustified(14), task.due.date.toString(Qt::ISODate),
                              task.due.shortened ? u"short"_s : u"     "_s, toKey(task.item.phase).leftJustified(9), chapter};
    return columns.join(u' ').trimmed();
}

QStringList listOf(const QString &variant)
{
    const auto record = recordOf(variant);
    const auto &dates = record.dossier.dates;
    QStringList lines{u"# %1: notice %2, last day %3, employment ends %4"_s.arg(
        variant, dates.notice.toString(Qt::ISODate), dates.lastDay.toString(Qt::ISODate), dates.employmentEnd.toString(Qt::ISODate))};
    for (const auto &task : tasksOf(record, bundledTemplates(), dates.notice))
        lines.append(line(task));
    return lines;
}

QStringList readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void writeLines(const QString &path, const QStringList &lines)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((lines.join(u'\n') + u'\n').toUtf8());
}

QString differenceOf(const QStringList &expected, const QStringList &actual)
{
    QStringList lines;
    for (const auto &entry : expected) {
        if (!actual.contains(entry))
            lines.append(u"- "_s + entry.simplified());
    }
    for (const auto &entry : actual) {
        if (!expected.contains(entry))
            lines.append(u"+ "_s + entry.simplified());
    }
    return lines.isEmpty() ? u"(the same lines in another order)"_s : lines.join(u'\n');
}

} // namespace

TEST_CASE("Task lists: every kind, each flag that changes it and what goes together gives the agreed list", "[golden]")
{
    auto variants = allKeys<DepartureKind>()
        + QStringList{u"unreachable"_s, u"alreadyGone"_s, u"soleExpert"_s, u"officeHolder"_s, u"keyFunction"_s, u"careClients"_s};
    for (const auto &mixed : combinations())
        variants.append(mixed.name);
    const auto variant = variants.at(GENERATE(range(0, 26)));
    REQUIRE(variants.size() == 26);
    const auto path = QStringLiteral(TEST_DATA "/golden/%1.txt").arg(variant);
    const auto actual = listOf(variant);
    if (qEnvironmentVariableIsSet("VERTREKWIJZER_UPDATE_GOLDEN"))
        writeLines(path, actual);
    const auto expected = readLines(path);

    INFO(variant << " differs from tests/data/golden. If the new list is right, run the tests once with "
                    "VERTREKWIJZER_UPDATE_GOLDEN=1.\n" << differenceOf(expected, actual));
    CHECK((actual == expected));
}

TEST_CASE("Task lists: a usual departure gives the leaver 30 to 35 tasks, and an internship less than half of that", "[golden]")
{
    const auto own = [](DepartureKind kind) {
        const auto tasks = tasksOf(departure(kind, {Flag::Phone, Flag::Paper}), bundledTemplates(), QDate(2026, 2, 16));
        return std::ranges::count(tasks, Role::Employee, &Task::responsible);
    };

    CHECK(own(DepartureKind::Resignation) >= 30);
    CHECK(own(DepartureKind::Resignation) <= 35);
    CHECK(own(DepartureKind::Internship) <= 15);
    CHECK(own(DepartureKind::Death) == 0);
}
