// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/envelope.h"

#include "core/exchange/casefile.h"
#include "core/exchange/lock.h"
#include "core/exchange/packing.h"
#include "core/json/jsonparser.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype maxHeader = 4 * 1024;
constexpr qsizetype digestSize = 64;

QByteArray digestOf(QByteArrayView version, QByteArrayView body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(version);
    hash.addData(body);
    return hash.result().toHex();
}

QByteArray versionLine()
{
    return "vwdossier " + QByteArray::number(caseFileMajor) + '.' + QByteArray::number(caseFileMinor) + '\n';
}

struct Version
{
    int major = 0;
    int minor = 0;
    qsizetype length = 0; // of its line
};

std::optional<Version> versionOf(const QByteArray &bytes)
{
    static const QRegularExpression line(u"^vwdossier ([1-9]\\d{0,3})\\.(\\d{1,4})\n"_s);
    const auto match = line.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 32))));
    if (!match.hasMatch())
        return {};
    return Version{match.captured(1).toInt(), match.captured(2).toInt(), match.capturedLength()};
}

// The line with how it is locked; what follows is the content, as it stands in the bytes of the file.
struct Sleeve
{
    QJsonObject lock;
    QByteArray rest;
    int minor = 0;
};

Result<Sleeve> sleeveOf(const QByteArray &bytes)
{
    const auto version = versionOf(bytes);
    if (!version)
        return fail(ErrorCode::NotACaseFile);
    // Looked at where it stands: it may be large.
    const auto start = std::min(version->length + digestSize + 1, bytes.size());
    const auto body = QByteArray::fromRawData(bytes.constData() + start, bytes.size() - start);
    const auto digest = bytes.mid(version->length, digestSize + 1);
    if (bytes.size() > maxCaseFileSize || digest != digestOf(bytes.first(version->length), body) + '\n')
        return fail(ErrorCode::CaseFileDamaged);
    if (version->major > caseFileMajor)
        return fail(ErrorCode::CaseFileTooNew);
    const auto end = body.first(std::min(body.size(), maxHeader)).indexOf('\n');
    QList<Problem> problems;
    const auto lock = parseJson(body.first(std::max<qsizetype>(end, 0)), {.maxBytes = maxHeader, .maxDepth = 1}, problems);
    if (end < 0 || !lock || !problems.isEmpty())
        return fail(ErrorCode::CaseFileDamaged);
    return Sleeve{*lock, QByteArray::fromRawData(body.constData() + end + 1, body.size() - end - 1), version->minor};
}

} // namespace

Result<QByteArray> wrapped(const QByteArray &content, const QString &passphrase)
{
    Locked parts{.bytes = packed(content)};
    if (!passphrase.isEmpty()) {
        const auto sealed = locked(parts.bytes, passphrase);
        if (!sealed)
            return Unexpected{sealed.error()};
        parts = *sealed;
    }
    const QByteArray body = QJsonDocument(parts.header).toJson(QJsonDocument::Compact) + '\n' + parts.bytes;
    return QByteArray(versionLine() + digestOf(versionLine(), body) + '\n' + body);
}

Result<Unwrapped> unwrapped(const QByteArray &bytes, const QString &passphrase)
{
    const auto sleeve = sleeveOf(bytes);
    if (!sleeve)
        return Unexpected{sleeve.error()};
    auto content = sleeve->rest;
    if (!sleeve->lock.isEmpty()) {
        const auto inside = opened(sleeve->lock, sleeve->rest, passphrase);
        if (!inside)
            return Unexpected{inside.error()};
        content = *inside;
    }
    const auto text = unpacked(content, maxCaseFileSize);
    if (!text)
        return fail(ErrorCode::CaseFileDamaged);
    return Unwrapped{*text, sleeve->minor};
}

bool needsPassphrase(const QByteArray &bytes)
{
    const auto sleeve = sleeveOf(bytes);
    return sleeve && !sleeve->lock.isEmpty();
}

} // namespace core
