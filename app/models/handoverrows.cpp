// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/handoverrows.h"

#include "app/models/cellwords.h"
#include "app/wording.h"
#include "core/domain/permissions.h"
#include "core/report/rowlayouts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct HandoverRowText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverRowText)
};

namespace {

using Kind = HandoverLine::Kind;
using Answer = HandoverLine::Answer;

bool maySee(const QString &table, const core::DossierView &view)
{
    return view.table(table) != nullptr && core::audienceOfTable(table, view.tasks).contains(view.role) &&
           std::ranges::any_of(view.tasks, [&](const core::Task &task) { return core::usesTable(task.item, table); });
}

QList<core::Row> rowsOf(const QString &table, const core::RowLayout &layout, const core::DossierView &view)
{
    QList<core::Row> rows;
    std::ranges::copy_if(view.record.rows, std::back_inserter(rows),
                         [&](const core::Row &row) { return row.table == table; });
    if (layout.sortedBy != nullptr) {
        const auto column = QString::fromUtf16(layout.sortedBy);
        std::ranges::stable_sort(rows, {}, [&](const core::Row &row) {
            const auto value = row.cells.value(column);
            return std::pair(value.isEmpty(), value); // what has no date comes last
        });
    }
    return rows;
}

// The first task in whose table the row stands: the one of the table itself, or one of some of its rows.
QString itemOf(const core::Row &row, const core::DossierView &view)
{
    for (const auto &task : view.tasks) {
        const auto rows = tableOf(task.item) == row.table ? core::rowsOf(task.item, view.record.rows) : QList<core::Row>();
        if (std::ranges::any_of(rows, [&](const core::Row &other) { return other.id == row.id; }))
            return task.key();
    }
    return {};
}

QString labelled(const QString &key, const core::Row &row, const core::Table &table, QDate today)
{
    const auto *column = table.column(key);
    const auto value = column ? oneLine(cellText(row.cells.value(key), *column, today)) : QString();
    //: A fact of a row: what it is, and what it is here
    return value.isEmpty() ? QString()
                           : filledIn(HandoverRowText::tr("%1: %2"), {column->label.in(currentLanguage()), value});
}

// Who has it from now on and when; where a table asks neither, what stands beside the title on paper.
QString secondLine(const core::Row &row, const core::Table &table, const core::RowLayout &layout, QDate today)
{
    const auto owner = ownerColumn(table.key);
    QStringList parts;
    if (const auto *column = table.column(owner); column && row.cells.value(owner).trimmed().isEmpty())
        parts.append(emptyText(table, *column));
    else
        parts.append(labelled(owner, row, table, today));
    if (layout.sortedBy != nullptr)
        parts.append(labelled(QString::fromUtf16(layout.sortedBy), row, table, today));
    parts.removeAll(QString());
    if (parts.isEmpty() && layout.used().size() > 1)
        parts.append(labelled(QString::fromUtf16(layout.used()[1].column), row, table, today));
    return parts.join(u" · "_s);
}

Answer answerOf(const core::Row &row)
{
    const auto given = row.cells.value(u"ack"_s);
    return given == "clear"_L1         ? Answer::Clear
           : given == "question"_L1    ? Answer::Question
           : given == "notReceived"_L1 ? Answer::NotReceived
                                       : Answer::None;
}

HandoverLine lineOf(const core::Row &row, const core::Table &table, const core::RowLayout &layout,
                    const core::DossierView &view)
{
    const auto &acknowledgement = core::acknowledgement().first();
    auto title = titleOfRow(row, table);
    if (title.isEmpty())
        title = HandoverRowText::tr("Without a name");
    const auto owner = ownerColumn(table.key);
    return {.table = table.key,
            .row = row.id,
            .item = itemOf(row, view),
            .title = title,
            .second = secondLine(row, table, layout, view.today),
            .aside = cellText(row.cells.value(acknowledgement.key), acknowledgement, view.today),
            .answer = answerOf(row),
            .lacksOwner = !owner.isEmpty() && row.cells.value(owner).trimmed().isEmpty()};
}

} // namespace

QList<HandoverLine> handoverLines(const core::DossierView &view)
{
    QList<HandoverLine> lines;
    for (const auto &layout : core::rowLayouts()) {
        const auto key = QString::fromUtf16(layout.table);
        if (!maySee(key, view))
            continue;
        const auto &table = *view.table(key);
        const auto rows = rowsOf(key, layout, view);
        lines.append({.kind = Kind::Heading,
                      .table = key,
                      .title = labelOf(layout.part),
                      .aside = rows.isEmpty() ? QString() : rowCount(int(rows.size()))});
        if (rows.isEmpty())
            lines.append({.kind = Kind::Nothing, .table = key, .title = HandoverRowText::tr("Nothing filled in yet")});
        for (const auto &row : rows)
            lines.append(lineOf(row, table, layout, view));
    }
    return lines;
}

QString sentenceOf(const HandoverLine &line)
{
    QStringList parts{line.title, line.second, line.aside};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

HandoverRowModel::HandoverRowModel(OpenDossier &dossier, QObject *parent) : HandoverLines(parent), m_dossier(dossier)
{
    const auto refresh = [this] { setLines(handoverLines(m_dossier.view())); };
    connect(&dossier, &OpenDossier::changed, this, refresh);
    refresh();
}

QModelIndex HandoverRowModel::indexOfRow(const core::RowId &row) const
{
    const auto it =
        std::ranges::find_if(m_lines, [&](const HandoverLine &line) { return line.kind == Kind::Row && line.row == row; });
    return row.isNull() || it == m_lines.end() ? QModelIndex() : index(int(it - m_lines.begin()));
}

QModelIndex HandoverRowModel::firstOfItem(const QString &item) const
{
    const auto *task = m_dossier.view().task(item);
    const auto rows = task ? core::rowsOf(task->item, m_dossier.view().record.rows) : QList<core::Row>();
    return rows.isEmpty() ? QModelIndex() : indexOfRow(rows.first().id);
}

int HandoverRowModel::rows() const
{
    return int(std::ranges::count(m_lines, Kind::Row, &HandoverLine::kind));
}

QVariant HandoverRowModel::data(const QModelIndex &index, int role) const
{
    if (!isLine(index))
        return {};
    const auto &line = m_lines.at(index.row());
    switch (role) {
    case KindRole:
        return int(line.kind);
    case RowIdRole:
        return line.row.text();
    case ItemRole:
        return line.item;
    case SecondRole:
        return line.second;
    case AsideRole:
        return line.aside;
    case AnswerRole:
        return int(line.answer);
    case LacksOwnerRole:
        return line.lacksOwner;
    default:
        return saidOf(role, line.title, [&line] { return sentenceOf(line); });
    }
}

Qt::ItemFlags HandoverRowModel::flags(const QModelIndex &index) const
{
    const bool isPassedOver = isLine(index) && m_lines.at(index.row()).kind != Kind::Row;
    return isPassedOver ? Qt::ItemIsEnabled : HandoverLines::flags(index);
}

} // namespace app
