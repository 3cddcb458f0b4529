// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/tablereader.h"

#include "core/domain/cleantext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

void checkChoices(ObjectReader &reader, const Column &column)
{
    const bool chooses = column.type == ColumnType::Choice;
    if (chooses && column.choices.isEmpty())
        reader.report(u"choices", Problem::Kind::Missing);
    if (!chooses && reader.has(u"choices"))
        reader.report(u"choices", Problem::Kind::UnknownKey, {u"choices"_s});
}

Column readColumn(const JsonPlace &place, QList<Problem> &problems)
{
    ObjectReader reader(place, problems);
    Column column;
    column.key = readKey(reader);
    const auto type = reader.enumeration<ColumnType>(u"type");
    column.label = readText(reader, u"label", Presence::Required);
    column.help = readText(reader, u"help", Presence::Optional);
    column.choices = readChoices(reader);
    column.type = type.value_or(ColumnType::Text);
    if (type)
        checkChoices(reader, column);
    return column;
}

QList<Column> readColumns(ObjectReader &owner)
{
    QList<Column> columns;
    QSet<QString> keys;
    for (const auto &column : acknowledgement())
        keys.insert(column.key);
    for (const auto &place : owner.list(u"columns")) {
        columns.append(readColumn(place, owner.problems()));
        const auto &key = columns.last().key;
        if (!key.isEmpty() && keys.contains(key))
            owner.problems().append({place.path + u".key", Problem::Kind::Duplicate, {shown(key)}});
        keys.insert(key);
    }
    return columns;
}

Table readTable(const JsonPlace &place, QList<Problem> &problems)
{
    ObjectReader reader(place, problems);
    Table table;
    table.key = readKey(reader);
    table.title = readText(reader, u"title", Presence::Required);
    table.help = readText(reader, u"help", Presence::Optional);
    table.columns = readColumns(reader);
    return table;
}

const Column *findColumn(const Table &table, const QString &key, const QString &path, QList<Problem> &problems)
{
    const auto *column = table.column(key);
    if (column == nullptr)
        problems.append({path, Problem::Kind::UnknownReference, {shown(key), shown(table.key)}});
    return column;
}

void checkValues(const Column &column, const QStringList &values, const QString &path, QList<Problem> &problems)
{
    if (column.type != ColumnType::Choice)
        return;
    QStringList allowed;
    for (const auto &choice : column.choices)
        allowed.append(choice.key);
    for (const auto &value : values) {
        if (!allowed.contains(value))
            problems.append({path, Problem::Kind::UnknownValue, {shown(value), shown(allowed.join(u", "_s))}});
    }
}

// One value may stand without its list.
QStringList readValues(ObjectReader &where, const QString &column)
{
    const auto place = where.at(column);
    if (place.value.isString())
        return {where.text(column)};
    auto values = where.texts(column);
    if (place.value.isArray() && values.isEmpty())
        where.report(column, Problem::Kind::Missing);
    return values;
}

QMap<QString, QStringList> readWhere(ObjectReader &owner, const Table *table)
{
    QMap<QString, QStringList> result;
    if (!owner.has(u"where"))
        return result;
    ObjectReader where(owner.at(u"where"), owner.problems());
    for (const auto &key : where.keys()) {
        result.insert(key, readValues(where, key));
        const auto *column = table ? findColumn(*table, key, where.pathOf(key), owner.problems()) : nullptr;
        if (column)
            checkValues(*column, result.value(key), where.pathOf(key), owner.problems());
    }
    return result;
}

} // namespace

QList<Table> readTables(ObjectReader &owner)
{
    QList<Table> tables;
    QSet<QString> keys;
    for (const auto &place : owner.list(u"tables", Presence::Optional)) {
        tables.append(readTable(place, owner.problems()));
        const auto &key = tables.last().key;
        if (!key.isEmpty() && keys.contains(key))
            owner.problems().append({place.path + u".key", Problem::Kind::Duplicate, {shown(key)}});
        keys.insert(key);
    }
    return tables;
}

const QStringList &sharedTables()
{
    static const QStringList keys{u"accounts"_s,  u"assets"_s,     u"audiences"_s,  u"matters"_s,   u"firstWeeks"_s,
                                  u"locations"_s, u"contacts"_s,   u"owned"_s,      u"knowledge"_s, u"recurring"_s,
                                  u"sessions"_s,  u"agreements"_s, u"destruction"_s};
    return keys;
}

void checkTableKey(const QString &key, const QString &path, const TemplateContext &context)
{
    if (!key.isEmpty() && !context.tables.contains(key) && !sharedTables().contains(key))
        context.problems.append({path, Problem::Kind::UnknownReference, {shown(key)}});
}

RowRule readRowRule(const JsonPlace &place, const TemplateContext &context)
{
    ObjectReader reader(place, context.problems);
    RowRule rule;
    rule.table = reader.text(u"table");
    checkTableKey(rule.table, reader.pathOf(u"table"), context);
    const auto table = context.tables.constFind(rule.table);
    const bool isOurs = table != context.tables.constEnd();
    rule.where = readWhere(reader, isOurs ? &*table : nullptr);
    rule.filled = reader.texts(u"filled");
    for (const auto &column : rule.filled) {
        if (isOurs)
            findColumn(*table, column, reader.pathOf(u"filled"), context.problems);
    }
    return rule;
}

} // namespace core
