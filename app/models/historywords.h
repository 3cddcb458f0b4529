// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"

#include <QDateTime>
#include <QHash>

namespace app {

// One changed cell in words.
struct HistoryCell
{
    QString about; // the task, the row, the person
    QString field; // "Status"
    QString from;
    QString to;

    bool operator==(const HistoryCell &) const = default;
};

// One act of one person in words.
struct HistoryEntry
{
    core::ChangeId id;
    QDateTime at;
    QString actor;
    QString role; // "leidinggevende, namens medewerker"
    QString what; // "Dossier gestart", or what was changed
    QList<HistoryCell> cells;

    bool operator==(const HistoryEntry &) const = default;
};

// Says changes with the titles and labels of their dossier, as far as the role of the view may know them.
class HistoryWords
{
public:
    // All changes: of what is no longer there, they tell what it was.
    HistoryWords(const core::DossierView &view, const QList<core::Change> &history);

    HistoryEntry entryOf(const core::Change &change) const;

private:
    void note(const core::CellChange &cell);
    std::optional<HistoryCell> cellOf(const core::CellChange &cell) const;
    HistoryCell ofTask(const core::CellChange &cell) const;
    HistoryCell ofRow(const core::CellChange &cell) const;
    HistoryCell ofPerson(const core::CellChange &cell) const;
    HistoryCell ofDossier(const core::CellChange &cell) const;
    QString taskTitle(const QString &key) const;
    QString taskValue(const QString &key, const QString &field, const QString &value) const;
    QString dossierValue(const QString &field, const QString &value) const;
    QString personName(const QString &id) const;

    const core::DossierView &m_view;
    QHash<QString, core::Row> m_rows;   // by subject, with what they last held
    QHash<QString, QString> m_titles;   // of one-off tasks, by subject
    QHash<QString, QString> m_names;    // of people, by id
    QHash<QString, core::Role> m_roles; // that they were given, by id
};

// "Status: Te doen → Gedaan"
QString sentenceOf(const HistoryCell &cell);

} // namespace app
