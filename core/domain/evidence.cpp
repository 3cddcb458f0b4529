// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/itemkeys.h"
#include "core/domain/task.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isFilled(const QList<Row> &rows, const QString &column)
{
    return std::none_of(rows.begin(), rows.end(), [&](const Row &row) { return isBlank(row.cells.value(column)); });
}

std::optional<RowRule> rowRule(const Item &item)
{
    if (item.rows)
        return item.rows;
    if (item.kind == ItemKind::Table)
        return RowRule{.table = item.table};
    return {};
}

bool isThere(Evidence evidence, const Task &task)
{
    const auto &state = task.state;
    switch (evidence) {
    case Evidence::Note:
        return !isBlank(state.note);
    case Evidence::Place:
        return state.alreadySafe || !isBlank(state.place);
    case Evidence::Date:
        return state.date.isValid();
    case Evidence::Person:
        return !isBlank(state.person) || (task.key() == itemkeys::successor && state.choice == "nobody"_L1);
    case Evidence::Choice:
        return !state.choice.isEmpty();
    case Evidence::Consent:
        return state.consent.has_value();
    case Evidence::Signature:
        return state.signature.isSigned();
    case Evidence::Private: // kept outside the dossier; setting the task to done confirms that it was
    case Evidence::Confirm:
        return true;
    }
    return false;
}

} // namespace

Missing missingEvidence(const Task &task, const QList<Row> &rows)
{
    Missing missing;
    for (const auto evidence : task.item.evidence) {
        if (!isThere(evidence, task))
            missing.evidence.append(evidence);
    }
    if (const auto rule = rowRule(task.item)) {
        const auto own = rowsOf(task.item, rows);
        if (own.isEmpty())
            missing.rowProblems.append(rule->table);
        for (const auto &column : rule->filled) {
            if (!isFilled(own, column))
                missing.rowProblems.append(rule->table % u'|' % column);
        }
    }
    return missing;
}

QList<Row> rowsOf(const Item &item, const QList<Row> &rows)
{
    const auto rule = rowRule(item);
    if (!rule)
        return {};
    QList<Row> own;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(own), [&](const Row &row) {
        if (row.table != rule->table)
            return false;
        for (auto it = rule->where.begin(); it != rule->where.end(); ++it) {
            if (!it.value().contains(row.cells.value(it.key())))
                return false;
        }
        return true;
    });
    return own;
}

bool usesTable(const Item &item, QStringView table)
{
    const auto rule = rowRule(item);
    return rule && rule->table == table;
}

} // namespace core
