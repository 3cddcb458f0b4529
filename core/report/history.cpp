// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/historylines.h"
#include "core/report/parts.h"
#include "core/report/reporttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostChanges = 200;

QString momentOf(const Change &change)
{
    const auto time = QDateTime::fromString(change.time, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC().toString(u"dd-MM-yyyy HH:mm"_s) : change.time;
}

ReportCell whoOf(const ReportScope &scope, const Change &change)
{
    auto role = scope.role(change.role);
    if (change.onBehalfOf)
        role = scope.say(Phrase::OnBehalfOf, {role, nameOf(*change.onBehalfOf).in(scope.language())});
    return {.text = change.actor, .detail = role};
}

QString valuesOf(const HistoryLine &line)
{
    const auto from = isolated(line.from.trimmed());
    const auto to = isolated(line.to.trimmed());
    if (from.isEmpty() && to.isEmpty())
        return {};
    return ": "_L1 % (from.isEmpty() ? u"–"_s : from) % u" → "_s % (to.isEmpty() ? u"–"_s : to);
}

// What one change says of the same thing shares a row.
QList<ReportRow> rowsOf(const ReportScope &scope, const Change &change, const QList<HistoryLine> &lines)
{
    QList<ReportRow> rows;
    for (const auto &line : lines) {
        if (rows.isEmpty() || rows.last().cells.at(2).text != line.about)
            rows.append({.cells = {{.text = momentOf(change)}, whoOf(scope, change), {.text = line.about}, {}}});
        auto &text = rows.last().cells[3].text;
        text += (text.isEmpty() ? QString() : u"\n"_s) % line.field % valuesOf(line);
    }
    return rows;
}

QString captionOf(const ReportScope &scope, qsizetype shown, qsizetype all)
{
    if (shown < all)
        return scope.say(Phrase::HistoryLast, {QString::number(shown), QString::number(all)});
    return scope.count(all, Phrase::HistoryOne, Phrase::HistoryMany);
}

} // namespace

PartBlocks historyPart(const ReportScope &scope, const QList<Change> &history)
{
    const HistoryLines told(scope, history);
    ReportTable table{.headers = {scope.say(Phrase::ColumnWhen), scope.say(Phrase::ColumnWho), scope.say(Phrase::ColumnWhat),
                                  scope.say(Phrase::ColumnChange)},
                      .widths = {15, 20, 28, 37}};
    qsizetype visible = 0;
    for (auto change = history.crbegin(); change != history.crend(); ++change) { // clang 14 cannot read GCC's reverse view
        const auto rows = rowsOf(scope, *change, told.linesOf(*change));
        visible += rows.isEmpty() ? 0 : 1;
        if (visible <= mostChanges)
            table.rows.append(rows);
    }
    if (visible == 0)
        return QList<Block>();
    table.caption = captionOf(scope, std::min(visible, mostChanges), visible);
    return QList<Block>{table};
}

} // namespace core
