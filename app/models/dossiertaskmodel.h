// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/keyedrows.h"
#include "app/models/opendossier.h"
#include "app/models/tasklines.h"

#include <QAbstractListModel>

namespace app {

// A task of a dossier, or the heading of a group of them.
struct DossierTaskLine
{
    QString group;   // key of the heading it stands below
    QString heading; // of a heading: its words
    QString aside;   // of a heading: "3 van 7 klaar"
    QString about;   // of a task, where its heading does not say who does it: "Dit doet ICT"; else its chapter
    TaskLine task;   // empty for a heading

    bool isHeading() const { return task.item.isEmpty(); }
    QString key() const { return group + u'|' + task.item; }
    bool operator==(const DossierTaskLine &) const = default;
};

enum class TaskGrouping { Role, Date, Chapter };

struct TaskFilter
{
    TaskGrouping grouping = TaskGrouping::Role;
    bool openOnly = false;
    bool ownOnly = false;

    bool operator==(const TaskFilter &) const = default;
};

// Every task that the role of the view may see, in groups.
QList<DossierTaskLine> groupedTasks(const core::DossierView &view, const TaskFilter &filter);

using DossierTaskLines = KeyedRows<QAbstractListModel, DossierTaskLine>;

class DossierTaskModel : public DossierTaskLines
{
    Q_OBJECT
public:
    enum DataRole {
        HeadingRole = Qt::UserRole + 1, // bool
        AsideRole,
        ItemRole,
        MarkRole, // int of app::Mark
        SecondLineRole,
        StateRole
    };

    explicit DossierTaskModel(OpenDossier &dossier, QObject *parent = nullptr);

    void setFilter(const TaskFilter &filter);
    const TaskFilter &filter() const { return m_filter; }
    QModelIndex indexOfItem(const QString &item) const;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh();

    OpenDossier &m_dossier;
    TaskFilter m_filter;
};

} // namespace app
