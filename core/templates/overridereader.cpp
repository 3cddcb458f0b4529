// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/overridereader.h"

namespace core {

namespace {

QStringList readKeys(ObjectReader &reader, QStringView key, const TemplateContext &context)
{
    auto keys = reader.texts(key);
    for (const auto &itemKey : keys)
        checkItemKey(itemKey, reader.pathOf(key), context);
    return keys;
}

Override::Match readMatch(const JsonPlace &place, const TemplateContext &context)
{
    ObjectReader reader(place, context.problems);
    return {.keys = readKeys(reader, u"keys", context),
            .notKeys = readKeys(reader, u"notKeys", context),
            .responsible = reader.enumeration<Role>(u"responsible", Presence::Optional),
            .chapter = reader.enumeration<Chapter>(u"chapter", Presence::Optional)};
}

std::optional<Text> readNewText(ObjectReader &reader, QStringView key)
{
    return reader.has(key) ? std::optional(readText(reader, key, Presence::Required)) : std::nullopt;
}

// An item that only some may see can be opened to everybody.
std::optional<RoleSet> readNewAudience(ObjectReader &reader)
{
    const auto audience = readAudience(reader);
    return audience || !reader.has(u"visibleTo") ? audience : RoleSet::all();
}

Override::Change readChange(const JsonPlace &place, QList<Problem> &problems)
{
    ObjectReader reader(place, problems);
    if (place.value.isObject() && reader.keys().isEmpty())
        problems.append({place.path, Problem::Kind::Missing, {}});
    Override::Change change;
    change.responsible = reader.enumeration<Role>(u"responsible", Presence::Optional);
    change.accountable = reader.enumeration<Role>(u"accountable", Presence::Optional);
    if (reader.has(u"due"))
        change.due = readDue(reader.at(u"due"), problems);
    change.dueShift = reader.integer(u"dueShift", dueRange, Presence::Optional);
    change.title = readNewText(reader, u"title");
    change.why = readNewText(reader, u"why");
    change.what = readNewText(reader, u"what");
    change.how = readNewText(reader, u"how");
    change.where = readNewText(reader, u"where");
    change.visibleTo = readNewAudience(reader);
    if (reader.has(u"drop"))
        change.drop = reader.boolean(u"drop");
    return change;
}

} // namespace

QList<Override> readOverrides(ObjectReader &owner, const TemplateContext &context)
{
    QList<Override> overrides;
    for (const auto &place : owner.list(u"overrides", Presence::Optional)) {
        ObjectReader reader(place, context.problems);
        overrides.append({.when = readConditions(reader, Presence::Required),
                          .match = readMatch(reader.at(u"match"), context),
                          .set = readChange(reader.at(u"set"), context.problems)});
    }
    return overrides;
}

} // namespace core
