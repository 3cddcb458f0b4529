// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/partreader.h"

#include "core/domain/cleantext.h"
#include "core/domain/wording.h"
#include "core/templates/terms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

void checkPlaceholders(const QString &text, const QString &path, QList<Problem> &problems)
{
    static const QRegularExpression braces(u"\\{[^{}]*\\}"_s);
    for (const auto &match : braces.globalMatch(text)) {
        if (!placeholders().contains(match.captured()))
            problems.append({path, Problem::Kind::UnknownValue, {shown(match.captured()), placeholders().join(u", "_s)}});
    }
}

bool isBlank(const QJsonValue &value)
{
    return value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty());
}

Text readLanguages(ObjectReader &reader)
{
    if (isBlank(reader.at(u"nl").value))
        reader.report(u"nl", Problem::Kind::MissingDutch);
    Text text{reader.text(u"nl", Presence::Optional), reader.text(u"en", Presence::Optional)};
    checkPlaceholders(text.nl, reader.pathOf(u"nl"), reader.problems());
    checkPlaceholders(text.en, reader.pathOf(u"en"), reader.problems());
    return text;
}

QList<Term> readTerms(const JsonPlace &alternative, QList<Problem> &problems)
{
    QList<Term> terms;
    const auto places = elementsOf(alternative, problems);
    for (const auto &place : places) {
        const auto text = textOf(place, problems);
        const auto term = text ? parseTerm(*text) : std::nullopt;
        if (term)
            terms.append(*term);
        else if (text)
            problems.append({place.path, Problem::Kind::UnknownValue, {shown(*text)}});
    }
    // Always true: then the other alternatives mean nothing.
    if (places.isEmpty() && alternative.value.isArray())
        problems.append({alternative.path, Problem::Kind::Missing, {}});
    return terms;
}

} // namespace

QString readKey(ObjectReader &owner)
{
    static const QRegularExpression word(u"^[A-Za-z0-9_]{1,64}$"_s);
    QString key = owner.text(u"key");
    if (!key.isEmpty() && !word.match(key).hasMatch())
        owner.report(u"key", Problem::Kind::UnknownValue, {shown(key), u"A-Z, a-z, 0-9, _"_s});
    return key;
}

Text readText(ObjectReader &owner, QStringView key, Presence presence)
{
    const auto place = owner.at(key);
    if (presence == Presence::Optional && place.value.isUndefined())
        return {};
    ObjectReader reader(place, owner.problems());
    return readLanguages(reader);
}

QList<Text> readTexts(ObjectReader &owner, QStringView key)
{
    QList<Text> texts;
    for (const auto &place : owner.list(key, Presence::Optional)) {
        ObjectReader reader(place, owner.problems());
        texts.append(readLanguages(reader));
    }
    return texts;
}

QList<Choice> readChoices(ObjectReader &owner)
{
    QList<Choice> choices;
    QSet<QString> keys;
    for (const auto &place : owner.list(u"choices", Presence::Optional)) {
        ObjectReader reader(place, owner.problems());
        choices.append({readKey(reader), readLanguages(reader)});
        const auto &key = choices.last().key;
        if (!key.isEmpty() && keys.contains(key))
            reader.report(u"key", Problem::Kind::Duplicate, {shown(key)});
        keys.insert(key);
    }
    return choices;
}

DueRule readDue(const JsonPlace &place, QList<Problem> &problems)
{
    ObjectReader reader(place, problems);
    return {.anchor = reader.enumeration<Anchor>(u"anchor").value_or(Anchor::Notice),
            .amount = reader.integer(u"amount", dueRange).value_or(0),
            .unit = reader.enumeration<Unit>(u"unit").value_or(Unit::Days)};
}

Conditions readConditions(ObjectReader &owner, Presence presence)
{
    Conditions conditions;
    for (const auto &place : owner.list(u"when", presence))
        conditions.append(readTerms(place, owner.problems()));
    return conditions;
}

void checkItemKey(const QString &key, const QString &path, const TemplateContext &context)
{
    const bool isOurs = !key.contains(u'.') || key.startsWith(context.templateId + u'.');
    if (isOurs && !context.itemKeys.contains(key))
        context.problems.append({path, Problem::Kind::UnknownReference, {shown(key)}});
}

std::optional<RoleSet> readAudience(ObjectReader &owner)
{
    const auto place = owner.at(u"visibleTo");
    if (place.value.isUndefined() || place.value.toString() == u"dossier")
        return {};
    RoleSet roles;
    for (const auto role : owner.enumerations<Role>(u"visibleTo"))
        roles.insert(role);
    return roles;
}

} // namespace core
