// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/program.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

// A drill of restoring: random work, a backup, more work, and then the register is destroyed. The backup must give back
// what was there, to the last link of the chain. In between a backup is killed, which may harm none that was there.
namespace {

constexpr int roundsPerRegister = 20; // a history that grows for ever would only make the drill slow
constexpr int mostKept = 7 + 4 + 12 + 10;

struct Numbers
{
    int rounds = 0;
    int killed = 0;
    int different = 0; // after restoring, or not restored at all
    int harmed = 0;    // backups, by one that was killed
    int notKept = 0;   // of the days that must have one
};

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
                                          : QByteArray();
}

class Drill
{
public:
    Drill(QString program, quint32 seed, bool control) : m_program(std::move(program)), m_random(seed), m_control(control) {}

    Numbers run(int rounds)
    {
        for (m_numbers.rounds = 0; m_numbers.rounds < rounds; ++m_numbers.rounds) {
            if (m_numbers.rounds % roundsPerRegister == 0)
                renew();
            m_day = m_day.addDays(m_random.bounded(1, 4));
            work();
            killOne();
            const auto before = dump();
            backUp();
            work();
            destroy();
            restore(before);
            checkKept();
        }
        return m_numbers;
    }

private:
    void renew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"register.vwz"_s);
        m_register = std::make_unique<faults::Register>(m_program, m_file);
        m_register->start();
        m_day = QDate(2026, 3, 2);
        m_days.clear();
    }

    QByteArray ask(const QStringList &words, int expected = 0)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_program, words + QStringList{u"--register"_s, m_file, u"--lang"_s, u"en"_s, u"--today"_s,
                                                     m_day.toString(Qt::ISODate)});
        process.waitForFinished(120'000);
        const auto answer = process.readAll();
        if (process.exitCode() != expected)
            std::printf("round %d: %s: %s", m_numbers.rounds + 1, qPrintable(words.first()), answer.constData());
        return process.exitCode() == expected ? answer : QByteArray();
    }

    void work()
    {
        QProcess batch;
        m_register->startBatch(batch);
        const int lines = m_random.bounded(1, 40);
        for (int i = 0; i < lines; ++i)
            batch.write(m_register->noteLine(u"information.kickoff"_s, u"regel %1"_s.arg(m_random.generate())));
        batch.closeWriteChannel();
        batch.waitForFinished(120'000);
        if (batch.exitCode() != 0)
            faults::giveUp(u"set: "_s + QString::fromUtf8(batch.readAllStandardOutput()));
    }

    // All that people see, and the end of the chain.
    QByteArray dump()
    {
        QFile::remove(m_folder->filePath(u"witness"_s));
        auto all = ask({u"witness"_s, u"--output"_s, m_folder->filePath(u"witness"_s)});
        const auto list = ask({u"list"_s, u"--json"_s, u"--as"_s, u"hr"_s});
        all += list;
        for (const auto &dossier : QJsonDocument::fromJson(list).object()[u"dossiers"_s].toArray()) {
            const auto id = dossier.toObject()[u"id"_s].toString();
            for (const auto &command : {u"show"_s, u"history"_s})
                all += ask({command, u"--json"_s, u"--dossier"_s, id, u"--as"_s, u"hr"_s});
        }
        return all;
    }

    QJsonArray backups()
    {
        return QJsonDocument::fromJson(ask({u"backups"_s, u"--json"_s})).object()[u"backups"_s].toArray();
    }

    void killOne()
    {
        const auto before = backups();
        QProcess process;
        process.start(m_program,
                      {u"backup"_s, u"--register"_s, m_file, u"--today"_s, m_day.addDays(-1).toString(Qt::ISODate)});
        process.waitForStarted();
        QElapsedTimer timer;
        timer.start();
        const qint64 wait = m_random.bounded(120'000);
        while (timer.nsecsElapsed() < wait * 1000 && process.state() == QProcess::Running)
            process.waitForFinished(1);
        m_numbers.killed += process.state() == QProcess::Running ? 1 : 0;
        process.kill();
        process.waitForFinished();
        for (const auto &backup : before) {
            const auto json = backup.toObject();
            const auto file = json[u"file"_s].toString();
            if (QFile::exists(file) && hashOf(file) != json[u"sha256"_s].toString().toLatin1())
                ++m_numbers.harmed;
        }
        const auto after = backups();
        noteDays(after); // this one may have been ready
        if (!before.isEmpty() && after.isEmpty())
            ++m_numbers.harmed;
    }

    void backUp()
    {
        ask({u"backup"_s, u"--json"_s});
        m_days.insert(m_day);
        m_kept = backups();
    }

    static QDate dayOf(const QJsonValue &backup)
    {
        return QDate::fromString(backup.toObject()[u"made"_s].toString().left(10), Qt::ISODate);
    }

    void noteDays(const QJsonArray &backups)
    {
        for (const auto &backup : backups)
            m_days.insert(dayOf(backup));
    }

    // What disks, programs and people do to a file.
    void destroy()
    {
        QFile file(m_file);
        const auto size = file.size();
        switch (m_random.bounded(5)) {
        case 0:
            file.remove();
            return;
        case 1:
            file.resize(m_random.bounded(size));
            return;
        case 2:
            file.resize(0);
            return;
        case 3:
            file.open(QIODevice::ReadWrite);
            for (int i = 0; i < 20; ++i) {
                file.seek(m_random.bounded(size - 600));
                file.write(QByteArray(600, char(m_random.bounded(256))));
            }
            return;
        default:
            file.open(QIODevice::WriteOnly);
            file.write("geen register");
        }
    }

    void restore(const QByteArray &before)
    {
        const auto newest = m_kept.first().toObject()[u"name"_s].toString();
        ask({u"restore"_s, u"--backup"_s, newest});
        if (m_control)
            work();
        const auto after = dump();
        if (before.isEmpty() || after != before || ask({u"verify"_s}).isEmpty())
            ++m_numbers.different;
    }

    // Of each of the last seven days with a backup there is one, and there are not too many.
    void checkKept()
    {
        QSet<QDate> there;
        for (const auto &backup : std::as_const(m_kept))
            there.insert(dayOf(backup));
        auto days = m_days.values();
        std::ranges::sort(days, std::ranges::greater());
        for (const auto &day : days.first(std::min<qsizetype>(7, days.size())))
            m_numbers.notKept += there.contains(day) ? 0 : 1;
        m_numbers.notKept += m_kept.size() > mostKept ? 1 : 0;
    }

    QString m_program;
    QRandomGenerator m_random;
    bool m_control;
    Numbers m_numbers;
    QString m_file;
    QDate m_day;
    QSet<QDate> m_days; // with a backup
    QJsonArray m_kept;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<faults::Register> m_register;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"program"_s, u"app/vertrekwijzer of a build folder"_s);
    parser.addOptions({{u"rounds"_s, u"how often"_s, u"N"_s, u"1000"_s},
                       {u"seed"_s, u"of all that is random"_s, u"S"_s, u"20260312"_s},
                       {u"control"_s, u"works on after restoring: must end with 1"_s}});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    QElapsedTimer timer;
    timer.start();
    const auto seed = parser.value(u"seed"_s).toUInt();
    Drill drill(parser.positionalArguments().first(), seed, parser.isSet(u"control"_s));
    const auto numbers = drill.run(parser.value(u"rounds"_s).toInt());
    std::printf(
        "seed %u: %d rounds, %d not given back as they were; %d backups killed, %d others harmed; %d not kept; %lld s\n",
        seed, numbers.rounds, numbers.different, numbers.killed, numbers.harmed, numbers.notKept,
        static_cast<long long>(timer.elapsed() / 1000));
    return numbers.different + numbers.harmed + numbers.notKept == 0 ? 0 : 1;
}
