// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/writer.h"

#include "core/templates/reader.h"
#include "core/templates/terms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

template<typename List, typename Write>
QJsonArray arrayOf(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(write(entry));
    return array;
}

template<typename Enum>
QJsonArray keysOf(const QList<Enum> &values)
{
    return arrayOf(values, [](Enum value) { return toKey(value); });
}

// An object whose empty parts are left out.
class Sheet
{
public:
    void set(const QString &key, const QJsonValue &value) { m_object.insert(key, value); }
    void list(const QString &key, const QJsonArray &array)
    {
        if (!array.isEmpty())
            set(key, array);
    }
    void word(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            set(key, text);
    }
    void text(const QString &key, const Text &text)
    {
        if (!text.isEmpty())
            set(key, languages(text));
    }
    void languagesOf(const Text &text)
    {
        set(u"nl"_s, text.nl);
        word(u"en"_s, text.en);
    }
    template<typename Value, typename Write>
    void optional(const QString &key, const std::optional<Value> &value, Write write)
    {
        if (value)
            set(key, write(*value));
    }

    QJsonObject object() const { return m_object; }

    static QJsonObject languages(const Text &text)
    {
        Sheet sheet;
        sheet.languagesOf(text);
        return sheet.object();
    }

private:
    QJsonObject m_object;
};

QJsonValue writeRole(Role role)
{
    return toKey(role);
}

QJsonValue writeChapter(Chapter chapter)
{
    return toKey(chapter);
}

QJsonValue writeAudience(RoleSet roles)
{
    return keysOf(roles.values());
}

// In an override "dossier" is a change too, so it cannot be left out as it is in an item.
QJsonValue writeNewAudience(RoleSet roles)
{
    return roles == RoleSet::all() ? QJsonValue(u"dossier"_s) : writeAudience(roles);
}

QJsonValue writeDue(const DueRule &due)
{
    return QJsonObject{{u"anchor"_s, toKey(due.anchor)}, {u"amount"_s, due.amount}, {u"unit"_s, toKey(due.unit)}};
}

QJsonArray writeConditions(const Conditions &when)
{
    return arrayOf(when, [](const QList<Term> &terms) { return arrayOf(terms, termText); });
}

QJsonValue writeChoice(const Choice &choice)
{
    Sheet sheet;
    sheet.set(u"key"_s, choice.key);
    sheet.languagesOf(choice.label);
    return sheet.object();
}

QJsonValue writeColumn(const Column &column)
{
    Sheet sheet;
    sheet.set(u"key"_s, column.key);
    sheet.set(u"type"_s, toKey(column.type));
    sheet.set(u"label"_s, Sheet::languages(column.label));
    sheet.text(u"help"_s, column.help);
    sheet.list(u"choices"_s, arrayOf(column.choices, writeChoice));
    return sheet.object();
}

QJsonValue writeTable(const Table &table)
{
    Sheet sheet;
    sheet.set(u"key"_s, table.key);
    sheet.set(u"title"_s, Sheet::languages(table.title));
    sheet.text(u"help"_s, table.help);
    sheet.set(u"columns"_s, arrayOf(table.columns, writeColumn));
    return sheet.object();
}

QJsonValue writeRowRule(const RowRule &rule)
{
    QJsonObject where;
    for (auto column = rule.where.begin(); column != rule.where.end(); ++column)
        where.insert(column.key(), QJsonArray::fromStringList(column.value()));
    Sheet sheet;
    sheet.set(u"table"_s, rule.table);
    if (!where.isEmpty())
        sheet.set(u"where"_s, where);
    sheet.list(u"filled"_s, QJsonArray::fromStringList(rule.filled));
    return sheet.object();
}

QJsonArray writeNeeds(const Item &item)
{
    auto needs = arrayOf(item.gates, [](Gate gate) { return QString(u'@' + toKey(gate)); });
    for (const auto &key : item.needs)
        needs.append(key);
    return needs;
}

void writeTexts(const Item &item, Sheet &sheet)
{
    sheet.set(u"title"_s, Sheet::languages(item.title));
    sheet.text(u"why"_s, item.why);
    sheet.text(u"what"_s, item.what);
    sheet.text(u"how"_s, item.how);
    sheet.text(u"where"_s, item.where);
    sheet.text(u"legal"_s, item.legal);
    sheet.list(u"links"_s, arrayOf(item.links, Sheet::languages));
}

QJsonValue writeItem(const Item &item)
{
    Sheet sheet;
    sheet.set(u"key"_s, item.key);
    sheet.set(u"phase"_s, toKey(item.phase));
    sheet.set(u"kind"_s, toKey(item.kind));
    writeTexts(item, sheet);
    sheet.optional(u"responsible"_s, item.responsible, writeRole);
    sheet.optional(u"accountable"_s, item.accountable, writeRole);
    sheet.list(u"consulted"_s, keysOf(item.consulted));
    sheet.list(u"informed"_s, keysOf(item.informed));
    sheet.optional(u"due"_s, item.due, writeDue);
    sheet.list(u"evidence"_s, keysOf(item.evidence));
    sheet.list(u"choices"_s, arrayOf(item.choices, writeChoice));
    sheet.list(u"consents"_s, keysOf(item.consents));
    sheet.word(u"table"_s, item.table);
    sheet.optional(u"rows"_s, item.rows, writeRowRule);
    sheet.list(u"when"_s, writeConditions(item.when));
    sheet.list(u"provides"_s, keysOf(item.provides));
    sheet.list(u"needs"_s, writeNeeds(item));
    sheet.optional(u"visibleTo"_s, item.visibleTo, writeAudience);
    return sheet.object();
}

QJsonValue writeSection(const Section &section)
{
    return QJsonObject{{u"chapter"_s, section.chapter ? writeChapter(*section.chapter) : QJsonValue()},
                       {u"items"_s, arrayOf(section.items, writeItem)}};
}

QJsonObject writeMatch(const Override::Match &match)
{
    Sheet sheet;
    sheet.list(u"keys"_s, QJsonArray::fromStringList(match.keys));
    sheet.list(u"notKeys"_s, QJsonArray::fromStringList(match.notKeys));
    sheet.optional(u"responsible"_s, match.responsible, writeRole);
    sheet.optional(u"chapter"_s, match.chapter, writeChapter);
    return sheet.object();
}

QJsonObject writeChange(const Override::Change &change)
{
    const auto same = [](const auto &value) { return QJsonValue(value); };
    Sheet sheet;
    sheet.optional(u"responsible"_s, change.responsible, writeRole);
    sheet.optional(u"accountable"_s, change.accountable, writeRole);
    sheet.optional(u"due"_s, change.due, writeDue);
    sheet.optional(u"dueShift"_s, change.dueShift, same);
    sheet.optional(u"title"_s, change.title, Sheet::languages);
    sheet.optional(u"why"_s, change.why, Sheet::languages);
    sheet.optional(u"what"_s, change.what, Sheet::languages);
    sheet.optional(u"how"_s, change.how, Sheet::languages);
    sheet.optional(u"where"_s, change.where, Sheet::languages);
    sheet.optional(u"visibleTo"_s, change.visibleTo, writeNewAudience);
    sheet.optional(u"drop"_s, change.drop, same);
    return sheet.object();
}

QJsonValue writeOverride(const Override &rule)
{
    return QJsonObject{
        {u"when"_s, writeConditions(rule.when)}, {u"match"_s, writeMatch(rule.match)}, {u"set"_s, writeChange(rule.set)}};
}

// QJsonDocument indents by four; our JSON files by two. No line starts inside a text: JSON escapes line feeds.
QByteArray halfIndented(const QByteArray &json)
{
    QByteArrayList lines = json.split('\n');
    for (auto &line : lines) {
        const auto indent = line.size() - line.trimmed().size();
        line.remove(0, indent / 2);
    }
    return lines.join('\n');
}

} // namespace

QByteArray writeTemplate(const Template &source)
{
    Sheet sheet;
    sheet.set(u"format"_s, templateFormat);
    sheet.set(u"id"_s, source.id);
    sheet.set(u"version"_s, source.version);
    sheet.set(u"title"_s, Sheet::languages(source.title));
    sheet.set(u"tables"_s, arrayOf(source.tables, writeTable));
    sheet.set(u"sections"_s, arrayOf(source.sections, writeSection));
    sheet.list(u"overrides"_s, arrayOf(source.overrides, writeOverride));
    return halfIndented(QJsonDocument(sheet.object()).toJson(QJsonDocument::Indented));
}

} // namespace core
