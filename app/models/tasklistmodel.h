// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/keyedrows.h"
#include "app/models/opendossier.h"
#include "app/models/tasklines.h"

#include <QAbstractListModel>

namespace app {

using ChapterLines = KeyedRows<QAbstractListModel, ChapterLine>;
using TaskLines = KeyedRows<QAbstractListModel, TaskLine>;

// The chapters of a dossier for its role.
class ChapterListModel : public ChapterLines
{
    Q_OBJECT
public:
    enum DataRole {
        ChapterRole = Qt::UserRole + 1, // int of core::Chapter; -1: tasks of no chapter
        NumberRole,
        MarkRole,      // int of app::Mark
        CountRole,     // "3/7"
        ReadyTextRole, // "3 van 7 klaar"
        StateRole,     // "klaar", "1 te laat", "3 van 5"
        LateRole
    };

    explicit ChapterListModel(OpenDossier &dossier, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // "Hoofdstuk 3 van 10"
    QString placeText(const QModelIndex &index) const;
};

// The tasks of one chapter.
class TaskListModel : public TaskLines
{
    Q_OBJECT
public:
    enum DataRole {
        ItemRole = Qt::UserRole + 1,
        MarkRole, // int of app::Mark
        StateRole,
        WhoRole,
        OwnRole,
        MayActRole,
        WaitsForRole,
        GateRole,
        NeededRole,
        DueRole // QDate
    };

    explicit TaskListModel(OpenDossier &dossier, QObject *parent = nullptr);
    void setChapter(std::optional<core::Chapter> chapter);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    OpenDossier &m_dossier;
    std::optional<core::Chapter> m_chapter = core::Chapter::Start;
};

} // namespace app
