// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/program.h"

#include "app/cli/commandline.h"
#include "app/cli/console.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// What a command writes to it can be read afterwards.
class Stream
{
    Q_DISABLE_COPY_MOVE(Stream)
public:
    Stream() : m_file(std::tmpfile()) { REQUIRE(m_file); }
    ~Stream() { std::fclose(m_file); }

    std::FILE *file() const { return m_file; }

    QString text() const
    {
        QByteArray bytes(std::ftell(m_file), Qt::Uninitialized);
        std::rewind(m_file);
        REQUIRE(std::fread(bytes.data(), 1, size_t(bytes.size()), m_file) == size_t(bytes.size()));
        return QString::fromUtf8(bytes);
    }

private:
    std::FILE *m_file;
};

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

std::ostream &operator<<(std::ostream &out, const Answer &answer)
{
    return out << "exit " << answer.code << "\nout: " << answer.out << "\nerr: " << answer.err;
}

Answer runProgram(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(PROGRAM), words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Answer runHere(const QStringList &words)
{
    const Stream out;
    const Stream err;
    app::Console console(out.file(), err.file());
    const auto code = app::runCommandLine(words, u"test"_s, console);
    return {int(code), out.text(), err.text()};
}

QString dataFile(const QString &name)
{
    return QStringLiteral(TEST_DATA "/") + name;
}

QString ProgramRegister::address() const
{
    return isOnServer() ? qEnvironmentVariable("VERTREKWIJZER_TEST_PG") : file();
}

Answer ProgramRegister::run(const QStringList &words, const QByteArray &input) const
{
    QStringList all{words.first(), u"--register"_s, address()};
    if (!words.contains(u"--today"_s))
        all += {u"--today"_s, sampleDay.toString(Qt::ISODate)};
    if (m_runs == Runs::OnItsOwn)
        return runProgram(all + words.mid(1), input);
    REQUIRE(input.isEmpty());
    return runHere(all + words.mid(1));
}

Answer ProgramRegister::runAs(const QString &role, const QString &name, const QStringList &words) const
{
    return onJoris(QStringList{words.first(), u"--as"_s, role, u"--by"_s, name} + words.mid(1));
}

QString ProgramRegister::startJoris() const
{
    const auto started = run({u"start"_s, u"--create"_s, u"--from"_s, dataFile(u"dossiers/joris-van-leeuwen.json"_s),
                              u"--as"_s, u"manager"_s, u"--by"_s, u"Sanne Verhoeven"_s});
    INFO(started);
    REQUIRE(started.code == 0);
    m_joris = started.firstWord();
    return m_joris;
}

Answer ProgramRegister::onJoris(const QStringList &words, const QByteArray &input) const
{
    if (m_joris.isEmpty())
        startJoris();
    return run(QStringList{words.first(), u"--dossier"_s, m_joris} + words.mid(1), input);
}

void ProgramRegister::playJoris() const
{
    QFile file(dataFile(u"played/joris-van-leeuwen.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto step = value.toObject();
        const auto answer =
            onJoris(step[u"run"_s].toVariant().toStringList() + QStringList{u"--today"_s, step[u"day"_s].toString()});
        INFO(answer);
        REQUIRE(answer.code == 0);
    }
}

QStringList ProgramRegister::everything() const
{
    if (isOnServer())
        return content();
    QStringList all;
    const auto stored = files();
    for (auto file = stored.constBegin(); file != stored.constEnd(); ++file) {
        const auto hash = QCryptographicHash::hash(file.value(), QCryptographicHash::Sha256).toHex();
        all.append(file.key() + u' ' + QString::fromLatin1(hash));
    }
    return all;
}
