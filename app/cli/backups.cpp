// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/backups.h"

#include "app/backuptext.h"
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/opening.h"
#include "app/wording.h"
#include "core/domain/cleantext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

// A server's administrator keeps her own copies.
core::Result<QString> fileIn(const Arguments &arguments)
{
    const auto connection = core::Connection::fromText(arguments.text("register"_L1));
    if (!connection)
        return core::Unexpected{connection.error()};
    if (connection->kind != core::Connection::Kind::File)
        return core::fail(core::ErrorCode::NotARegister, {connection->text()}, u"a server"_s);
    return connection->database;
}

bool goOn(int done, int total)
{
    showProgress(done, total);
    return true;
}

QString lineOf(const core::Backup &backup)
{
    return filledIn(u"%1  %2  %3 (%4)"_s, {backup.name(), momentText(backup.made), backupText(backup),
                                           CommandLine::tr("%n change(s)", nullptr, int(backup.head.seq))});
}

core::Result<core::Backup> wantedBackup(const QString &file, const Arguments &arguments)
{
    const auto name = arguments.given("backup"_L1);
    if (!name) {
        const auto newest = core::newestGoodBackup(file);
        return newest ? core::Result<core::Backup>(*newest) : core::fail(core::ErrorCode::BackupNotFound, {file});
    }
    const auto backups = core::backupsOf(file);
    const auto found = std::ranges::find(backups, *name, &core::Backup::name);
    if (found == backups.end())
        return core::fail(core::ErrorCode::BackupNotFound, {core::shown(*name)});
    return *found;
}

void printLoss(const QString &file, const core::Loss &loss, Console &console)
{
    if (QFileInfo::exists(file))
        console.line(lossText(loss));
    for (auto it = loss.dossiers.begin(); it != loss.dossiers.end(); ++it) {
        if (!it.key().isNull())
            console.line(u"  "_s + it.key().text() + u": "_s + CommandLine::tr("%n change(s)", nullptr, it.value()));
    }
}

} // namespace

core::Result<ExitCode> makeBackup(const Arguments &arguments, Console &console)
{
    const auto file = fileIn(arguments);
    if (!file)
        return core::Unexpected{file.error()};
    const auto made = core::makeBackup(*file, core::BackupReason::Asked, sourcesOf(arguments).now(), goOn);
    if (!made)
        return core::Unexpected{made.error()};
    if (arguments.has("json"_L1))
        console.bytes(QJsonDocument(toJson(*made)).toJson());
    else
        console.line(lineOf(*made));
    return made->isWhole ? ExitCode::Done : ExitCode::Refused;
}

core::Result<ExitCode> listBackups(const Arguments &arguments, Console &console)
{
    const auto file = fileIn(arguments);
    if (!file)
        return core::Unexpected{file.error()};
    const auto backups = core::backupsOf(*file);
    if (arguments.has("json"_L1)) {
        console.bytes(QJsonDocument(toJson(backups)).toJson());
        return ExitCode::Done;
    }
    for (const auto &backup : backups)
        console.line(lineOf(backup));
    if (backups.isEmpty())
        console.line(CommandLine::tr("There are no backups in “%1”.").arg(core::backupFolderOf(*file)));
    return ExitCode::Done;
}

core::Result<ExitCode> restoreBackup(const Arguments &arguments, Console &console)
{
    const auto file = fileIn(arguments);
    if (!file)
        return core::Unexpected{file.error()};
    const auto backup = wantedBackup(*file, arguments);
    if (!backup)
        return core::Unexpected{backup.error()};
    const bool isPreview = arguments.has("preview"_L1);
    const auto loss = core::lossOf(*file, *backup);
    const auto aside =
        isPreview ? core::Result<QString>(QString()) : core::restoreBackup(*file, *backup, sourcesOf(arguments).now());
    if (!aside)
        return core::Unexpected{aside.error()};
    if (arguments.has("json"_L1)) {
        console.bytes(QJsonDocument(toJson(*backup, loss, *aside)).toJson());
        return ExitCode::Done;
    }
    console.line(lineOf(*backup));
    printLoss(*file, loss, console);
    if (!aside->isEmpty())
        console.line(CommandLine::tr("The file as it was is kept as “%1”.").arg(*aside));
    return ExitCode::Done;
}

core::Result<ExitCode> writeWitness(const Arguments &arguments, Console &console)
{
    const auto workspace = openRegister(arguments);
    if (!workspace)
        return core::Unexpected{workspace.error()};
    const auto head = (*workspace)->head();
    if (!head)
        return core::Unexpected{head.error()};
    const auto output = arguments.text("output"_L1);
    const auto added = core::addWitness(output, *head, sourcesOf(arguments).now());
    if (!added)
        return core::Unexpected{added.error()};
    console.line(QString::number(head->seq) + u' ' + QString::fromLatin1(head->link));
    return ExitCode::Done;
}

QString adviceAbout(const core::Error &error, const Arguments &arguments)
{
    using core::ErrorCode;
    const auto file = fileIn(arguments);
    const bool isAboutFile = error.code == ErrorCode::Damaged || error.code == ErrorCode::NotARegister ||
                             error.code == ErrorCode::RegisterNotFound;
    if (!isAboutFile || !file || core::backupsOf(*file).isEmpty())
        return {};
    const auto newest = core::newestGoodBackup(*file);
    const auto text = damagedText(*file, newest);
    return newest ? text + u"\n  vertrekwijzer restore --register %1 --backup %2"_s.arg(*file, newest->name()) : text;
}

} // namespace app
