// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/itemreader.h"

#include "core/domain/cleantext.h"
#include "core/templates/tablereader.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString readItemKey(ObjectReader &reader, const TemplateContext &context)
{
    static const QRegularExpression word(u"^[a-z][a-z0-9_]{0,63}$"_s);
    const QString prefix = context.templateId + u'.';
    QString key = reader.text(u"key");
    const bool isValid = key.startsWith(prefix) && word.match(key.sliced(prefix.size())).hasMatch();
    if (!key.isEmpty() && !context.templateId.isEmpty() && !isValid)
        reader.report(u"key", Problem::Kind::UnknownValue, {shown(key), prefix + u"lower_snake"});
    return key;
}

void readTexts(ObjectReader &reader, Item &item)
{
    item.title = readText(reader, u"title", Presence::Required);
    item.why = readText(reader, u"why", Presence::Optional);
    item.what = readText(reader, u"what", Presence::Optional);
    item.how = readText(reader, u"how", Presence::Optional);
    item.where = readText(reader, u"where", Presence::Optional);
    item.legal = readText(reader, u"legal", Presence::Optional);
    item.links = readTexts(reader, u"links");
}

void readRoles(ObjectReader &reader, Item &item)
{
    item.responsible = reader.enumeration<Role>(u"responsible", Presence::Optional);
    item.accountable = reader.enumeration<Role>(u"accountable", Presence::Optional);
    item.consulted = reader.enumerations<Role>(u"consulted");
    item.informed = reader.enumerations<Role>(u"informed");
    item.visibleTo = readAudience(reader);
}

void readEvidence(ObjectReader &reader, Item &item)
{
    item.evidence = reader.enumerations<Evidence>(u"evidence");
    item.choices = readChoices(reader);
    item.consents = reader.enumerations<Consent>(u"consents");
    if (!item.consents.isEmpty() && !item.evidence.contains(Evidence::Consent))
        reader.report(u"consents", Problem::Kind::UnknownKey, {u"consents"_s});
    if (item.evidence.contains(Evidence::Choice) && item.choices.isEmpty())
        reader.report(u"choices", Problem::Kind::Missing);
}

void checkKind(ObjectReader &reader, const Item &item)
{
    const bool isTable = item.kind == ItemKind::Table;
    if (isTable && !reader.has(u"table"))
        reader.report(u"table", Problem::Kind::Missing);
    if (!isTable && reader.has(u"table"))
        reader.report(u"table", Problem::Kind::UnknownKey, {u"table"_s});
    if (isTable && item.rows && item.rows->table != item.table)
        reader.report(u"rows.table", Problem::Kind::UnknownValue, {shown(item.rows->table), shown(item.table)});
}

void readTable(ObjectReader &reader, Item &item, const TemplateContext &context)
{
    item.table = reader.text(u"table", Presence::Optional);
    checkTableKey(item.table, reader.pathOf(u"table"), context);
    if (const auto rows = reader.at(u"rows"); reader.has(u"rows"))
        item.rows = readRowRule(rows, context);
}

void readNeed(const QString &need, const QString &path, Item &item, const TemplateContext &context)
{
    if (!need.startsWith(u'@')) {
        checkItemKey(need, path, context);
        item.needs.append(need);
    } else if (const auto gate = fromKey<Gate>(QStringView(need).sliced(1))) {
        item.gates.append(*gate);
    } else {
        context.problems.append({path, Problem::Kind::UnknownValue, {shown(need), u'@' + allKeys<Gate>().join(u", @"_s)}});
    }
}

void readNeeds(ObjectReader &reader, Item &item, const TemplateContext &context)
{
    QSet<QString> seen;
    for (const auto &place : reader.list(u"needs", Presence::Optional)) {
        const auto need = textOf(place, context.problems);
        if (need && seen.contains(*need))
            context.problems.append({place.path, Problem::Kind::Duplicate, {shown(*need)}});
        else if (need)
            readNeed(*need, place.path, item, context);
        seen.insert(need.value_or(QString()));
    }
}

Item readItem(const JsonPlace &place, const TemplateContext &context)
{
    ObjectReader reader(place, context.problems);
    Item item;
    item.key = readItemKey(reader, context);
    item.phase = reader.enumeration<Phase>(u"phase").value_or(Phase::Notify);
    const auto kind = reader.enumeration<ItemKind>(u"kind");
    item.kind = kind.value_or(ItemKind::Task);
    readTexts(reader, item);
    readRoles(reader, item);
    if (const auto due = reader.at(u"due"); reader.has(u"due") && !due.value.isNull())
        item.due = readDue(due, context.problems);
    readEvidence(reader, item);
    readTable(reader, item, context);
    if (kind)
        checkKind(reader, item);
    item.when = readConditions(reader, Presence::Optional);
    item.provides = reader.enumerations<Gate>(u"provides");
    readNeeds(reader, item, context);
    return item;
}

// A section outside the assistant says so with null; leaving the key out is a mistake.
std::optional<Chapter> readChapter(ObjectReader &reader)
{
    return reader.at(u"chapter").value.isNull() ? std::nullopt : reader.enumeration<Chapter>(u"chapter");
}

} // namespace

QList<Section> readSections(ObjectReader &owner, const TemplateContext &context)
{
    QList<Section> sections;
    QSet<QString> keys;
    for (const auto &sectionPlace : owner.list(u"sections")) {
        ObjectReader reader(sectionPlace, context.problems);
        Section section{readChapter(reader), {}};
        for (const auto &place : reader.list(u"items")) {
            auto item = readItem(place, context);
            item.chapter = section.chapter;
            if (!item.key.isEmpty() && keys.contains(item.key))
                context.problems.append({place.path + u".key", Problem::Kind::Duplicate, {shown(item.key)}});
            keys.insert(item.key);
            section.items.append(item);
        }
        sections.append(section);
    }
    return sections;
}

QSet<QString> itemKeysOf(const QJsonObject &sheet)
{
    QSet<QString> keys;
    for (const auto &section : sheet.value(u"sections").toArray()) {
        for (const auto &item : section.toObject().value(u"items").toArray())
            keys.insert(item.toObject().value(u"key").toString());
    }
    return keys;
}

} // namespace core
