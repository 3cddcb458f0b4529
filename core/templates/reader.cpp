// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/reader.h"

#include "core/domain/cleantext.h"
#include "core/templates/itemreader.h"
#include "core/templates/loops.h"
#include "core/templates/overridereader.h"
#include "core/templates/paths.h"
#include "core/templates/tablereader.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::optional<Problem> newerFormat(const QJsonObject &sheet)
{
    const double format = sheet.value(u"format").toDouble();
    if (format <= templateFormat)
        return {};
    return Problem{u"format"_s, Problem::Kind::NewerFormat, {QString::number(format), QString::number(templateFormat)}};
}

// Empty when it is no id: the item keys that start with it are then not to blame.
QString readId(ObjectReader &reader)
{
    static const QRegularExpression word(u"^[a-z][A-Za-z0-9_]{0,63}$"_s);
    QString id = reader.text(u"id");
    if (id.isEmpty() || word.match(id).hasMatch())
        return id;
    reader.report(u"id", Problem::Kind::UnknownValue, {shown(id), u"A-Z, a-z, 0-9, _"_s});
    return {};
}

void reportLoops(const Template &sheet, QList<Problem> &problems)
{
    for (const auto &loop : loopsIn(sheet))
        problems.append({itemPath(sheet, loop.first()) + u".needs", Problem::Kind::Loop, loop});
}

Template readSheet(const QJsonObject &sheet, QList<Problem> &problems)
{
    ObjectReader reader({sheet, {}}, problems);
    reader.integer(u"format", {templateFormat, templateFormat});
    TemplateContext context{.problems = problems, .templateId = readId(reader), .itemKeys = itemKeysOf(sheet)};
    Template result;
    result.id = context.templateId;
    result.version = reader.integer(u"version", {1, std::numeric_limits<int>::max()}).value_or(0);
    result.title = readText(reader, u"title", Presence::Required);
    result.tables = readTables(reader);
    for (const auto &table : std::as_const(result.tables))
        context.tables.insert(table.key, table);
    result.sections = readSections(reader, context);
    result.overrides = readOverrides(reader, context);
    reportLoops(result, problems);
    return result;
}

} // namespace

Result<Template> readTemplate(const QByteArray &bytes)
{
    QList<Problem> problems;
    const auto sheet = parseJson(bytes, {}, problems);
    if (!sheet)
        return fail(problems);
    if (const auto newer = newerFormat(*sheet))
        return fail({*newer});
    auto result = readSheet(*sheet, problems);
    if (!problems.isEmpty())
        return fail(problems);
    return result;
}

} // namespace core
