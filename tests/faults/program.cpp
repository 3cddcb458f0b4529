// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace faults {

namespace {

constexpr int patience = 120'000; // milliseconds; far more than anything here takes
const QString departure = QStringLiteral(TEST_DATA "/dossiers/joris-van-leeuwen.json");

} // namespace

QByteArray Register::run(const QStringList &arguments, int &exitCode) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_program, arguments + QStringList{u"--register"_s, m_address, u"--lang"_s, u"en"_s});
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        giveUp(u"%1 did not end by itself: %2"_s.arg(arguments.first(), process.errorString()));
    exitCode = process.exitCode();
    return process.readAll();
}

void Register::start()
{
    int exitCode = 0;
    const auto answer = run({u"start"_s, u"--create"_s, u"--from"_s, departure, u"--as"_s, u"manager"_s, u"--by"_s,
                             u"Sanne Verhoeven"_s, u"--today"_s, u"2026-03-02"_s},
                            exitCode);
    if (exitCode != 0)
        giveUp(u"start: "_s + QString::fromUtf8(answer));
    m_dossier = QString::fromUtf8(answer).simplified().section(u' ', -1);
}

void Register::startBatch(QProcess &process) const
{
    process.start(m_program, {u"set"_s, u"--register"_s, m_address, u"--batch"_s, u"-"_s, u"--today"_s, u"2026-03-02"_s});
    if (!process.waitForStarted(patience))
        giveUp(process.errorString());
}

QByteArray Register::noteLine(const QString &item, const QString &note) const
{
    const QJsonObject line{{u"dossier"_s, m_dossier},
                           {u"item"_s, item},
                           {u"note"_s, note},
                           {u"as"_s, u"manager"_s},
                           {u"by"_s, u"Sanne Verhoeven"_s}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QSet<QByteArray> Register::changes() const
{
    int exitCode = 0;
    const auto answer = run({u"history"_s, u"--dossier"_s, m_dossier, u"--json"_s, u"--as"_s, u"hr"_s}, exitCode);
    const auto document = QJsonDocument::fromJson(answer);
    if (exitCode != 0 || document.isNull())
        giveUp(u"history: "_s + QString::fromUtf8(answer.left(500)));
    const auto list = document.isArray() ? document.array() : document.object().value(u"changes"_s).toArray();
    QSet<QByteArray> ids;
    for (const auto &change : list)
        ids.insert(change.toObject().value(u"id"_s).toString().toUtf8());
    return ids;
}

QByteArray Register::faultsFound() const
{
    int exitCode = 0;
    const auto answer = run({u"verify"_s}, exitCode);
    return exitCode == 0 ? QByteArray() : answer;
}

Answers answersIn(const QByteArray &output)
{
    Answers answers;
    for (const auto &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        if (line.startsWith("ok "))
            answers.acknowledged.append(line.mid(3).trimmed());
        else if (!line.isEmpty())
            answers.refused.append(line);
    }
    return answers;
}

} // namespace faults
