// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace.h"
#include "tests/faults/program.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

// kill -9 at a random moment of `set --batch`. Then every write that was acknowledged must be in the history, and
// verify must find nothing. See README.md.
namespace {

constexpr int killsPerRegister = 25; // a history that grows for ever would only make the checking slow
constexpr int killsPerAsking = 5;    // of the program itself; what it would say costs less without starting it
constexpr int linesAtOnce = 200;     // more than are written before the kill

struct Numbers
{
    int kills = 0;
    int acknowledged = 0;
    int lost = 0;
    int beforeFirst = 0; // kills that came before anything was acknowledged
    int unclean = 0;
};

class Killing
{
public:
    Killing(QString program, quint32 seed, bool control) : m_program(std::move(program)), m_random(seed), m_control(control)
    {}

    Numbers run(int kills)
    {
        for (m_numbers.kills = 0; m_numbers.kills < kills; ++m_numbers.kills) {
            if (m_numbers.kills % killsPerRegister == 0)
                renew();
            const auto acknowledged = killOnce();
            m_numbers.acknowledged += int(acknowledged.size());
            m_numbers.beforeFirst += acknowledged.isEmpty() ? 1 : 0;
            for (const auto &id : acknowledged)
                m_acknowledged.insert(id);
            check();
        }
        return m_numbers;
    }

private:
    void renew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = std::make_unique<faults::Register>(m_program, m_folder->filePath(u"register.vwz"_s));
        m_register->start();
        m_acknowledged.clear();
    }

    QByteArrayList killOnce()
    {
        QProcess batch;
        m_register->startBatch(batch);
        for (int i = 0; i < linesAtOnce; ++i)
            batch.write(m_register->noteLine(u"information.kickoff"_s, u"kill %1, regel %2"_s.arg(m_numbers.kills).arg(i)));
        listen(batch, m_random.bounded(60'000));
        batch.kill();
        batch.waitForFinished();
        const auto answers = faults::answersIn(m_heard + batch.readAllStandardOutput());
        if (!answers.refused.isEmpty())
            faults::giveUp(u"refused: "_s + QString::fromUtf8(answers.refused.first()));
        return answers.acknowledged;
    }

    // Half of the kills a while after the start, so that they also hit opening; half a while after the first answer.
    void listen(QProcess &batch, int microseconds)
    {
        m_heard.clear();
        if (m_random.bounded(2) == 0)
            batch.waitForReadyRead();
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < qint64(microseconds) * 1000) {
            batch.waitForReadyRead(1);
            m_heard += batch.readAllStandardOutput();
        }
    }

    void check()
    {
        if (m_control)
            m_acknowledged.insert("0195567c-0000-7000-8000-000000000000");
        const bool asks = m_control || m_numbers.kills % killsPerAsking == 0;
        const auto found = asks ? m_register->faultsFound() : foundHere();
        if (!found.isEmpty())
            std::printf("kill %d: %s\n", m_numbers.kills + 1, found.constData());
        m_numbers.unclean += found.isEmpty() ? 0 : 1;
        const auto there = asks ? m_register->changes() : changesHere();
        for (const auto &id : std::as_const(m_acknowledged))
            m_numbers.lost += there.contains(id) ? 0 : 1;
    }

    std::unique_ptr<core::Workspace> open() const
    {
        auto opened = core::Workspace::open({.database = m_folder->filePath(u"register.vwz"_s)});
        if (!opened)
            faults::giveUp(u"it does not open: "_s + opened.error().detail);
        (*opened)->setSession({.role = core::Role::Hr, .name = u"Femke de Boer"_s, .today = QDate(2026, 3, 2)});
        return std::move(*opened);
    }

    QByteArray foundHere() const
    {
        const auto findings = open()->verify();
        return findings && findings->isEmpty() ? QByteArray() : QByteArray("verify finds something");
    }

    QSet<QByteArray> changesHere() const
    {
        const auto history = open()->history(core::DossierId::fromText(m_register->dossier()));
        if (!history)
            faults::giveUp(u"no history"_s);
        QSet<QByteArray> ids;
        for (const auto &change : *history)
            ids.insert(change.id.text().toUtf8());
        return ids;
    }

    QString m_program;
    QRandomGenerator m_random;
    bool m_control;
    Numbers m_numbers;
    QByteArray m_heard;
    QSet<QByteArray> m_acknowledged;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<faults::Register> m_register;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"program"_s, u"app/vertrekwijzer of a build folder"_s);
    parser.addOptions({{u"kills"_s, u"how often"_s, u"N"_s, u"1000"_s},
                       {u"seed"_s, u"of the moments"_s, u"S"_s, u"20260302"_s},
                       {u"control"_s, u"claims a write that never was: must end with 1"_s}});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    QElapsedTimer timer;
    timer.start();
    const auto seed = parser.value(u"seed"_s).toUInt();
    Killing killing(parser.positionalArguments().first(), seed, parser.isSet(u"control"_s));
    const auto numbers = killing.run(parser.value(u"kills"_s).toInt());
    std::printf(
        "seed %u: %d kills (%d before the first answer), %d writes acknowledged, %d lost, verify unclean %d times, %lld s\n",
        seed, numbers.kills, numbers.beforeFirst, numbers.acknowledged, numbers.lost, numbers.unclean,
        static_cast<long long>(timer.elapsed() / 1000));
    return numbers.lost == 0 && numbers.unclean == 0 ? 0 : 1;
}
