// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/reportscope.h"

#include <QHash>

namespace core {

// One changed cell, for people.
struct HistoryLine
{
    QString about; // the task, the row or the person
    QString field;
    QString from;
    QString to;
};

// What a report may tell of the changes of a dossier, one line a cell.
class HistoryLines
{
public:
    HistoryLines(const ReportScope &scope, const QList<Change> &history);

    QList<HistoryLine> linesOf(const Change &change) const;

private:
    void note(const CellChange &cell);

    std::optional<HistoryLine> lineOf(const CellChange &cell) const;
    std::optional<HistoryLine> line(const CellChange &cell, std::optional<Phrase> field, const QString &about) const;
    std::optional<HistoryLine> personLine(const CellChange &cell) const;
    std::optional<HistoryLine> roleLine(const CellChange &cell) const;
    std::optional<HistoryLine> taskLine(const CellChange &cell) const;
    std::optional<HistoryLine> rowLine(const CellChange &cell) const;
    std::optional<HistoryLine> dossierLine(const CellChange &cell) const;

    QString personName(const QString &id) const;
    QString taskValue(const Task &task, const QString &field, const QString &value) const;
    QString dossierValue(const QString &field, const QString &value) const;
    QString requestedTitles(const QString &keys) const;

    const ReportScope &m_scope;
    QHash<QString, Row> m_rows;
    QHash<QString, QString> m_names;             // by id, as last known
    QHash<QString, std::optional<Role>> m_roles; // by id of a person
};

} // namespace core
