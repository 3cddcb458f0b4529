// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/backup.h"
#include "tests/core/computers.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("Workspace: a dossier goes to the computer of the leaver, who sees it as her own", "[exchange]")
{
    Computer manager(Role::Manager, u"Sanne Verhoeven"_s);
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    const auto dossier = manager.start();
    must(manager.workspace().setTask(dossier, u"information.successor"_s, {.person = u"Noor Bakker"_s}));

    const auto import = manager.send(employee, dossier);

    CHECK(import.isNew);
    CHECK(import.changes() == 2);
    CHECK(import.refused.isEmpty());
    const auto sent = must(manager.workspace().view(dossier));
    const auto got = must(employee.workspace().view(dossier));
    CHECK(got.record.dossier.nameOf(Role::Successor) == u"Noor Bakker"_s);
    CHECK(got.record.dossier.kind == sent.record.dossier.kind);
    CHECK(got.tasks == viewFor(Role::Employee, situationOf(sent.record, sent.templates, sampleDay)).tasks);
    CHECK(employee.findings() == QStringList());
}

TEST_CASE("Workspace: opening the same case file twice changes nothing", "[exchange]")
{
    Computer manager(Role::Manager, u"Sanne Verhoeven"_s);
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    const auto dossier = manager.start();
    const auto file = manager.fileFor(employee, dossier);
    employee.open(file);
    const auto head = must(employee.workspace().head());

    const auto again = employee.open(file);

    CHECK(again.bringsNothing());
    CHECK(again.known == 1);
    CHECK(must(employee.workspace().head()) == head);
}

TEST_CASE("Workspace: a reader who does not see the kind of departure gets the tasks as they are", "[exchange]")
{
    Computer manager(Role::Manager, u"Sanne Verhoeven"_s);
    Computer successor(Role::Successor, u"Daan Mulder"_s);
    const auto dossier = manager.start();

    const auto file = manager.fileFor(successor, dossier);
    const auto import = successor.open(file);

    CHECK(file.isResolved);
    CHECK(import.bringsItems);
    for (const auto &entry : file.changes) {
        CHECK_FALSE(entry.payload.contains("\"field\":\"kind\""));
        CHECK_FALSE(entry.payload.contains("\"field\":\"flags\""));
    }
    manager.workspace().setSession({.role = Role::Successor, .name = u"Daan Mulder"_s, .today = sampleDay});
    const auto sent = must(manager.workspace().view(dossier));
    const auto got = must(successor.workspace().view(dossier));
    REQUIRE(got.tasks.size() == sent.tasks.size());
    for (qsizetype i = 0; i < got.tasks.size(); ++i) {
        INFO(got.tasks.at(i).key().toStdString());
        CHECK(got.tasks.at(i).key() == sent.tasks.at(i).key());
        CHECK(got.tasks.at(i).responsible == sent.tasks.at(i).responsible);
        CHECK(got.tasks.at(i).accountable == sent.tasks.at(i).accountable);
        CHECK(got.tasks.at(i).due == sent.tasks.at(i).due);
        CHECK(got.tasks.at(i).item.title == sent.tasks.at(i).item.title);
    }
    CHECK_FALSE(got.seesKind);
    CHECK(successor.findings() == QStringList());
}

TEST_CASE("Workspace: what the leaver wrote comes back to the manager", "[exchange]")
{
    Computer manager(Role::Manager, u"Sanne Verhoeven"_s);
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    const auto dossier = manager.start();
    manager.send(employee, dossier);
    must(employee.workspace().addRow(dossier, u"matters"_s, {{u"title"_s, u"Dijk"_s}, {u"state"_s, u"Loopt"_s}}));
    must(employee.workspace().setTask(dossier, u"information.file_to_dms"_s, {.note = u"Bijna klaar"_s}));

    const auto import = employee.send(manager, dossier);

    CHECK_FALSE(import.isNew);
    CHECK(import.authors == QList<CaseAuthor>{{u"Joris van Leeuwen"_s, Role::Employee, 2}});
    CHECK(import.conflicts.isEmpty());
    const auto view = must(manager.workspace().view(dossier));
    CHECK(view.record.rows.size() == 1);
    CHECK(view.record.tasks.value(u"information.file_to_dms"_s).note == u"Bijna klaar"_s);
    CHECK(manager.findings() == QStringList());
}

TEST_CASE("Workspace: before an import a copy is made, but not of a register made around the file", "[exchange]")
{
    Computer manager(Role::Manager, u"Sanne Verhoeven"_s);
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    const auto dossier = manager.start();
    manager.send(employee, dossier);
    CHECK(backupsOf(employee.connection().database).isEmpty());
    must(employee.workspace().setTask(dossier, u"information.file_to_dms"_s, {.note = u"Bijna klaar"_s}));
    const auto head = must(manager.workspace().head());

    employee.send(manager, dossier);
    employee.send(manager, dossier);

    const auto backups = backupsOf(manager.connection().database);
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().reason == BackupReason::Import);
    CHECK(backups.first().head == head);
    CHECK(checkBackup(backups.first()));
}

TEST_CASE("Workspace: without a copy there is no import", "[exchange]")
{
    Computer manager(Role::Manager, u"Sanne Verhoeven"_s);
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    const auto dossier = manager.start();
    manager.send(employee, dossier);
    must(employee.workspace().setTask(dossier, u"information.file_to_dms"_s, {.note = u"Bijna klaar"_s}));
    QFile inTheWay(backupFolderOf(manager.connection().database));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto head = must(manager.workspace().head());

    const auto imported = manager.workspace().importCase(employee.fileFor(manager, dossier));

    CHECK(codeOf(imported) == ErrorCode::CannotWriteFile);
    CHECK(must(manager.workspace().head()) == head);
    CHECK(manager.findings() == QStringList());
}

TEST_CASE("Workspace: a task that consent brings is there for the manager too, who does not see the consent", "[exchange]")
{
    Computer manager(Role::Manager, u"Sanne Verhoeven"_s);
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    const auto dossier = manager.start();
    manager.send(employee, dossier);
    const auto hasTask = [&](const QString &key) { return must(manager.workspace().view(dossier)).task(key) != nullptr; };
    must(employee.workspace().setTask(dossier, u"alumni.consent"_s, {.consent = ConsentSet{Consent::Contact}}));
    const auto told = employee.send(manager, dossier);
    CHECK(told.refused.isEmpty());
    CHECK(hasTask(u"alumni.checkin"_s));
    CHECK(must(manager.workspace().view(dossier)).record.tasks.value(u"alumni.consent"_s).consent == std::nullopt);
    for (const auto &change : must(manager.workspace().history(dossier))) {
        for (const auto &cell : change.cells)
            CHECK(cell.field != u"consent"_s);
    }

    must(employee.workspace().setTask(dossier, u"alumni.consent"_s, {.consent = ConsentSet()}));
    employee.send(manager, dossier);
    CHECK_FALSE(hasTask(u"alumni.checkin"_s));
    CHECK(manager.findings() == QStringList());
}
