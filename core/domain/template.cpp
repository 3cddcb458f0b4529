// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/template.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

template<typename Keyed>
const Keyed *withKey(const QList<Keyed> &list, QStringView key)
{
    const auto found = std::ranges::find_if(list, [key](const Keyed &entry) { return entry.key == key; });
    return found == list.end() ? nullptr : &*found;
}

bool asksForRequest(const Term &term)
{
    return std::holds_alternative<Term::OnRequest>(term.fact) && !term.negated;
}

} // namespace

const Column *Table::column(QStringView columnKey) const
{
    const auto *own = withKey(columns, columnKey);
    return own != nullptr ? own : withKey(acknowledgement(), columnKey);
}

const QList<Column> &acknowledgement()
{
    static const QList<Column> columns{
        {.key = u"ack"_s,
         .type = ColumnType::Choice,
         .label = {u"Ontvangst bevestigd?"_s, u"Receipt confirmed?"_s},
         .choices = {{u"clear"_s, {u"Duidelijk"_s, u"Clear"_s}},
                     {u"question"_s, {u"Ik heb een vraag"_s, u"I have a question"_s}},
                     {u"notReceived"_s, {u"Niet ontvangen"_s, u"Not received"_s}}}},
        {.key = u"ackNote"_s,
         .type = ColumnType::Text,
         .label = {u"Opmerking van de opvolger"_s, u"Note from the successor"_s}},
    };
    return columns;
}

bool Item::isOnRequest() const
{
    return std::ranges::any_of(
        when, [](const QList<Term> &alternative) { return std::ranges::any_of(alternative, asksForRequest); });
}

const Item *Template::item(QStringView itemKey) const
{
    for (const auto &section : sections) {
        if (const auto *found = withKey(section.items, itemKey))
            return found;
    }
    return nullptr;
}

const Table *Template::table(QStringView tableKey) const
{
    return withKey(tables, tableKey);
}

} // namespace core
