// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dates.h"
#include "core/domain/enumset.h"
#include "core/domain/text.h"
#include "core/domain/words.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>
#include <variant>

namespace core {

// One fact about a dossier that must hold: "kind:death", "!group:forced", "org:mail=rijk", "onRequest".
struct Term
{
    struct OnRequest // somebody chose the item
    {
        bool operator==(const OnRequest &) const = default;
    };

    std::variant<DepartureKind, DepartureGroup, Flag, OrganisationTrait, MailPolicy, Consent, OnRequest> fact;
    bool negated = false;

    bool operator==(const Term &) const = default;
};

// Alternatives; within an alternative every term must hold. No alternatives: always.
using Conditions = QList<QList<Term>>;

struct Choice
{
    QString key;
    Text label;

    bool operator==(const Choice &) const = default;
};

struct Column
{
    QString key;
    ColumnType type = ColumnType::Text;
    Text label;
    Text help;
    QList<Choice> choices; // of ColumnType::Choice

    bool operator==(const Column &) const = default;
};

struct Table
{
    QString key;
    Text title;
    Text help;
    QList<Column> columns; // as in the template, without the two that every row has (see acknowledgement())

    const Column *column(QStringView columnKey) const;
    bool operator==(const Table &) const = default;
};

// What the successor says of a row: the columns `ack` and `ackNote` that every table has.
const QList<Column> &acknowledgement();

// Which rows of a table belong to an item, and which columns must be filled in all of them before it is done.
struct RowRule
{
    QString table;
    QMap<QString, QStringList> where; // column → allowed values
    QStringList filled;

    bool operator==(const RowRule &) const = default;
};

struct Item
{
    QString key; // "information.open_cases"
    std::optional<Chapter> chapter;
    Phase phase = Phase::Notify;
    ItemKind kind = ItemKind::Task;
    Text title;
    Text why;
    Text what;
    Text how;
    Text where;
    Text legal;
    QList<Text> links;                 // names of sources, not addresses
    std::optional<Role> responsible;   // a draft may leave these two open; publishing may not
    std::optional<Role> accountable;
    QList<Role> consulted;
    QList<Role> informed;
    std::optional<DueRule> due;
    QList<Evidence> evidence;
    QList<Choice> choices;
    QList<Consent> consents;           // the purposes that Evidence::Consent asks for; nothing: all
    QString table;                     // of ItemKind::Table
    std::optional<RowRule> rows;
    Conditions when;
    QList<Gate> provides;
    QList<Gate> gates;                 // "@delete" in needs: refused while closed
    QStringList needs;                 // item keys: only shown as "waits for"
    std::optional<RoleSet> visibleTo;  // nothing: everybody with a role in the dossier

    bool isOnRequest() const;
    bool operator==(const Item &) const = default;
};

struct Section
{
    std::optional<Chapter> chapter; // nothing: not in the wizard, only under Tasks of its own roles
    QList<Item> items;

    bool operator==(const Section &) const = default;
};

// How a variant reassigns, re-dates, rewords or drops items. Of several that match, the first wins per property.
struct Override
{
    struct Match
    {
        QStringList keys;
        QStringList notKeys;
        std::optional<Role> responsible;
        std::optional<Chapter> chapter;

        bool operator==(const Match &) const = default;
    };
    struct Change
    {
        std::optional<Role> responsible;
        std::optional<Role> accountable;
        std::optional<DueRule> due;
        std::optional<int> dueShift; // calendar days, negative is earlier
        std::optional<Text> title, why, what, how, where;
        std::optional<RoleSet> visibleTo;
        std::optional<bool> drop;

        bool operator==(const Change &) const = default;
    };

    Conditions when;
    Match match;
    Change set;

    bool operator==(const Override &) const = default;
};

// One checklist, as published. Item keys are "<template id>.<word>".
struct Template
{
    QString id;
    int version = 0;
    Text title;
    QList<Table> tables;
    QList<Section> sections;
    QList<Override> overrides;

    const Item *item(QStringView itemKey) const;
    const Table *table(QStringView tableKey) const;
    bool operator==(const Template &) const = default;
};

} // namespace core
