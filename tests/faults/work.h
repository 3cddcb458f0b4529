// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace.h"

#include <QMap>

// Work on a register that is the same to the byte at every run, so that what stands in it after a fault can only be what
// stood there before or after an act.
namespace faults {

using Files = QMap<QString, QByteArray>; // path in its folder, bytes

struct Known // what acts need of acts before
{
    core::DossierId dossier;
    QList<core::RowId> rows;
    core::ChangeId change;
};

struct Act
{
    const char *name;
    core::Role role;
    QString by;
    std::function<core::Result<void>(core::Workspace &, Known &)> run;
};

const QList<Act> &acts(); // the first starts a dossier in a register that has none

// Nothing in it follows the clock or chance: every act has a time of its own.
core::Result<std::unique_ptr<core::Workspace>> openAt(const QString &path, int act);
core::Result<void> createAt(const QString &path);
core::Result<void> run(core::Workspace &workspace, const Act &act, Known &known);

// Every row of every table as SQLite reads them, past the disk that can be broken; empty when it cannot read them all.
// Times at which the machine made the tables are left out.
QByteArray contentOf(const QString &path);
bool sqlOn(const QString &path, const QByteArray &sql); // past the program and its disk
QByteArrayList columnOf(const QString &path, const QByteArray &sql);

// A folder in memory, where it is there: syncing costs nothing, and what a sync would keep is what a programme says it is.
QString fastFolder();
QStringList filesIn(const QString &folder); // and in the folders in it: their paths in it
Files filesOf(const QString &folder);       // without the shared memory of SQLite, which lasts no longer than its users
void put(const QString &folder, const Files &files); // and nothing else

// The register after the first `count` acts, closed.
struct Base
{
    Files files;
    QByteArray content;
    Known known;
};
QList<Base> bases(const QString &folder); // before each act, and after the last

} // namespace faults
