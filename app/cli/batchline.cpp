// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/batchline.h"

#include "core/json/jsonreader.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::ObjectReader;
using core::Presence;

std::optional<QString> text(ObjectReader &reader, QStringView key)
{
    return reader.has(key) ? std::optional(reader.text(key, Presence::Optional)) : std::nullopt;
}

// "" clears the date.
std::optional<QDate> day(ObjectReader &reader, QStringView key)
{
    if (!reader.has(key))
        return {};
    const auto value = reader.at(key).value;
    return value.isString() && value.toString().isEmpty() ? QDate() : reader.date(key);
}

std::optional<bool> boolean(ObjectReader &reader, QStringView key)
{
    return reader.has(key) ? std::optional(reader.boolean(key)) : std::nullopt;
}

std::optional<core::ConsentSet> consents(ObjectReader &reader, QStringView key)
{
    if (!reader.has(key))
        return {};
    core::ConsentSet consents;
    for (const auto consent : reader.enumerations<core::Consent>(key))
        consents.insert(consent);
    return consents;
}

core::TaskEdit readEdit(ObjectReader &reader)
{
    return {.status = reader.enumeration<core::Status>(u"status", Presence::Optional),
            .reason = text(reader, u"reason"),
            .note = text(reader, u"note"),
            .place = text(reader, u"place"),
            .person = text(reader, u"person"),
            .choice = text(reader, u"choice"),
            .date = day(reader, u"date"),
            .due = day(reader, u"due"),
            .alreadySafe = boolean(reader, u"alreadySafe"),
            .consent = consents(reader, u"consent")};
}

BatchLine readLine(const QJsonObject &sheet, const UsualActor &usual, QList<core::Problem> &problems)
{
    ObjectReader reader({sheet, {}}, problems);
    const auto roleNeeded = usual.role ? Presence::Optional : Presence::Required;
    const auto nameNeeded = usual.by.isEmpty() ? Presence::Required : Presence::Optional;
    BatchLine line{.dossier = reader.text(u"dossier"), .item = reader.text(u"item"), .edit = readEdit(reader)};
    line.role = reader.enumeration<core::Role>(u"as", roleNeeded).value_or(usual.role.value_or(core::Role::Manager));
    line.by = reader.text(u"by", nameNeeded);
    if (line.by.isEmpty())
        line.by = usual.by;
    return line;
}

} // namespace

core::Result<BatchLine> readBatchLine(const QByteArray &bytes, const UsualActor &usual)
{
    QList<core::Problem> problems;
    BatchLine line;
    if (const auto sheet = core::parseJson(bytes, {.maxBytes = longestBatchLine}, problems))
        line = readLine(*sheet, usual, problems);
    if (!problems.isEmpty())
        return core::fail(problems);
    return line;
}

} // namespace app
