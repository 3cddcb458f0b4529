// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/vanishing.h"

#include "tests/faults/program.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace faults {

namespace {

constexpr int patience = 60'000; // milliseconds

struct Misfortune
{
    const char *name;
    std::function<void(const QString &folder, const QString &file)> happens;
    bool staysInPlace = false; // what was written before can still be read there
};

QList<Misfortune> misfortunes()
{
    return {
        {"the file is taken away", [](const QString &, const QString &file) { QFile::remove(file); }},
        {"the file has another name", [](const QString &, const QString &file) { QFile::rename(file, file + u"x"_s); }},
        {"something else is in its place",
         [](const QString &, const QString &file) {
             QFile::remove(file);
             QFile other(file);
             if (!other.open(QIODevice::WriteOnly) || other.write("iets anders") < 0)
                 giveUp(u"nothing in its place"_s);
         }},
        {"the folder is taken away", [](const QString &folder, const QString &) { QDir(folder).removeRecursively(); }},
        {"the folder has another name",
         [](const QString &folder, const QString &) { QFile::rename(folder, folder + u"x"_s); }},
        {"the journal is taken away", [](const QString &, const QString &file) { QFile::remove(file + u"-wal"_s); }, true}};
}

// The next answer, with its end.
QByteArray answer(QProcess &batch, const QByteArray &line)
{
    batch.write(line);
    while (!batch.canReadLine() && batch.waitForReadyRead(patience)) {
    }
    return batch.readLine();
}

void once(Claim &claim, const QString &program, const Misfortune &misfortune)
{
    const QTemporaryDir root;
    const auto folder = root.filePath(u"werk"_s);
    const QString file = folder + u"/register.vwz"_s;
    QDir().mkpath(folder);
    Register target(program, file);
    target.start();
    QProcess batch;
    target.startBatch(batch);
    const QString item = u"information.kickoff"_s;
    if (!answer(batch, target.noteLine(item, u"ervoor"_s)).startsWith("ok "))
        giveUp(u"not written before anything happened"_s);
    misfortune.happens(folder, file);
    const auto said = answer(batch, target.noteLine(item, u"erna"_s));
    batch.closeWriteChannel();
    batch.waitForFinished(patience);
    const QString doing = QString::fromLatin1(misfortune.name) + u", on the command line: "_s;
    const bool isRefused = said.startsWith("refused ") && said.size() > 40 && said.trimmed().endsWith('.');
    const bool isStored = misfortune.staysInPlace && said.startsWith("ok ") &&
                          target.changes().contains(said.mid(3).trimmed()) && target.faultsFound().isEmpty();
    if (claim.isControl() ? !isStored : !isRefused && !isStored)
        claim.fault(doing + QString::fromUtf8(said));
    if (isRefused && batch.exitCode() != 1)
        claim.fault(doing + u"refused, and it ended with %1"_s.arg(batch.exitCode()));
}

} // namespace

int vanishUnderProgram(Claim &claim, const QString &program)
{
    const auto all = misfortunes();
    for (const auto &misfortune : all)
        once(claim, program, misfortune);
    return int(all.size());
}

} // namespace faults
