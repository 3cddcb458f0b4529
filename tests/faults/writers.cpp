// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/program.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

// Several programs write to one register at the same time. Nothing may be refused, every write must be in the history,
// and verify must find nothing. See README.md.
namespace {

struct Numbers
{
    qsizetype acknowledged = 0;
    qsizetype refused = 0;
    qsizetype lost = 0;
};

std::vector<std::unique_ptr<QProcess>> startWriters(const faults::Register &target, int writers, int writes)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int writer = 0; writer < writers; ++writer) {
        auto process = std::make_unique<QProcess>();
        target.startBatch(*process);
        for (int i = 0; i < writes; ++i) // all to the same place: each replaces what another wrote
            process->write(target.noteLine(u"information.kickoff"_s, u"schrijver %1, regel %2"_s.arg(writer).arg(i)));
        process->closeWriteChannel();
        processes.push_back(std::move(process));
    }
    return processes;
}

Numbers run(const faults::Register &target, int writers, int writes, bool isControl)
{
    Numbers numbers;
    QByteArrayList acknowledged;
    for (const auto &process : startWriters(target, writers, writes)) {
        process->waitForFinished(600'000);
        const auto answers = faults::answersIn(process->readAllStandardOutput());
        acknowledged += answers.acknowledged;
        numbers.refused += answers.refused.size();
        for (const auto &answer : answers.refused)
            std::printf("%s\n", answer.constData());
        std::fputs(process->readAllStandardError().constData(), stdout);
    }
    numbers.acknowledged = acknowledged.size();
    if (isControl)
        acknowledged.append("0195567c-0000-7000-8000-000000000000");
    const auto there = target.changes();
    for (const auto &id : acknowledged)
        numbers.lost += there.contains(id) ? 0 : 1;
    return numbers;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"program"_s, u"app/vertrekwijzer of a build folder"_s);
    parser.addOptions({{u"writers"_s, u"how many at the same time"_s, u"N"_s, u"4"_s},
                       {u"writes"_s, u"how many each"_s, u"N"_s, u"250"_s},
                       {u"register"_s, u"an empty database on a server instead of a file"_s, u"ADDRESS"_s},
                       {u"control"_s, u"claims a write that never was: must end with 1"_s}});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const QTemporaryDir folder;
    const int writers = parser.value(u"writers"_s).toInt();
    const int writes = parser.value(u"writes"_s).toInt();
    const bool onServer = parser.isSet(u"register"_s);
    faults::Register target(parser.positionalArguments().first(),
                            onServer ? parser.value(u"register"_s) : folder.filePath(u"register.vwz"_s));
    target.start();
    QElapsedTimer timer;
    timer.start();
    const auto numbers = run(target, writers, writes, parser.isSet(u"control"_s));
    const auto elapsed = timer.elapsed();
    const auto found = target.faultsFound();
    std::printf("R5 %s: %d writers of %d: %lld acknowledged, %lld refused, %lld lost, verify %s, %lld ms\n%s",
                onServer ? "server" : "file", writers, writes, static_cast<long long>(numbers.acknowledged),
                static_cast<long long>(numbers.refused), static_cast<long long>(numbers.lost),
                found.isEmpty() ? "clean" : "unclean", static_cast<long long>(elapsed), found.constData());
    const bool whole = numbers.acknowledged == qsizetype(writers) * writes && numbers.lost == 0;
    return whole && numbers.refused == 0 && found.isEmpty() ? 0 : 1;
}
