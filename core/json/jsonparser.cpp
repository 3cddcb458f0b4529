// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/json/jsonparser.h"

#include "core/json/keyscan.h"

#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

// No byte inside a UTF-8 sequence is a line feed, so each line can be looked at by itself.
qsizetype firstLineNotUtf8(const QByteArray &bytes)
{
    const auto lines = bytes.split('\n');
    return std::distance(lines.begin(), std::find_if_not(lines.begin(), lines.end(), isUtf8)) + 1;
}

qsizetype lineAt(const QByteArray &bytes, qsizetype offset)
{
    return bytes.first(std::min(offset, bytes.size())).count('\n') + 1;
}

Problem syntaxProblem(const QByteArray &bytes, const JsonLimits &limits, const QJsonParseError &error)
{
    if (error.error == QJsonParseError::DeepNesting)
        return {{}, Problem::Kind::TooDeep, {QString::number(limits.maxDepth)}};
    return {{}, Problem::Kind::NotJson, {QString::number(lineAt(bytes, error.offset))}};
}

std::optional<QJsonObject> parseText(const QByteArray &bytes, const JsonLimits &limits, QList<Problem> &problems)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        problems.append(syntaxProblem(bytes, limits, error));
        return {};
    }
    if (!KeyScan(bytes, limits.maxDepth, problems).run())
        return {};
    if (!document.isObject()) {
        problems.append({{}, Problem::Kind::WrongType, {u"object"_s}});
        return {};
    }
    return document.object();
}

} // namespace

std::optional<QJsonObject> parseJson(const QByteArray &bytes, const JsonLimits &limits, QList<Problem> &problems)
{
    if (bytes.size() > limits.maxBytes)
        problems.append({{}, Problem::Kind::TooLarge, {QString::number(limits.maxBytes)}});
    else if (!isUtf8(bytes))
        problems.append({{}, Problem::Kind::NotUtf8, {QString::number(firstLineNotUtf8(bytes))}});
    else
        return parseText(bytes, limits, problems);
    return {};
}

} // namespace core
