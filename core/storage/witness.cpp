// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/witness.h"

#include "core/storage/diskfile.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QByteArrayView title("vertrekwijzer-witness 1\n");
constexpr qint64 largestFile = 1 << 20;
constexpr qsizetype leastDigits = 16; // what reports print

Unexpected noWitness(const QString &path, const QString &why)
{
    return fail(ErrorCode::NotAWitness, {path}, why);
}

std::optional<Witness> witnessOf(const QByteArray &line)
{
    const auto words = line.split(' ');
    const bool isTime =
        words.size() == 3 && QDateTime::fromString(QString::fromLatin1(words[0]), Qt::ISODateWithMs).isValid();
    return isTime ? witnessIn(QString::fromLatin1(words[1] + ' ' + words[2])) : std::nullopt;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotReadFile, {path}, file.errorString());
    const auto bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile || !bytes.startsWith(title) || !bytes.endsWith('\n'))
        return noWitness(path, u"no title, no end, or too large"_s);
    return bytes;
}

Result<QList<Witness>> witnessesIn(const QString &path, const QByteArray &bytes)
{
    QList<Witness> witnesses;
    for (const auto &line : bytes.mid(title.size()).split('\n')) {
        const auto witness = witnessOf(line);
        if (witness)
            witnesses.append(*witness);
        else if (!line.isEmpty())
            return noWitness(path, u"line %1"_s.arg(witnesses.size() + 2));
    }
    return witnesses;
}

} // namespace

std::optional<Witness> witnessIn(const QString &text)
{
    static const QRegularExpression form(u"(?:^|[^0-9a-zA-Z])([1-9][0-9]{0,17})[^0-9a-zA-Z]+(?:[^0-9]*[^0-9a-zA-Z])?"
                                         "([0-9a-fA-F]{%1,64})(?![0-9a-zA-Z])"_s.arg(leastDigits));
    const auto found = form.match(text);
    if (!found.hasMatch())
        return {};
    return Witness{.seq = found.captured(1).toLongLong(), .link = found.captured(2).toLower().toLatin1()};
}

Result<QList<Witness>> readWitnesses(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return Unexpected{bytes.error()};
    return witnessesIn(path, *bytes);
}

Result<bool> addWitness(const QString &path, const ChainHead &head, const QDateTime &now)
{
    auto bytes = QFile::exists(path) ? bytesOf(path) : Result<QByteArray>(title.toByteArray());
    if (!bytes)
        return Unexpected{bytes.error()};
    const auto known = witnessesIn(path, *bytes);
    if (!known)
        return Unexpected{known.error()};
    if (!known->isEmpty() && known->last() == Witness{head.seq, head.link})
        return false;
    const QByteArray line =
        now.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ' + QByteArray::number(head.seq) + ' ' + head.link;
    if (const auto written = putFile(path, *bytes + line + '\n'); !written)
        return Unexpected{written.error()};
    return true;
}

} // namespace core
