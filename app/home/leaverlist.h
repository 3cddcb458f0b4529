// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/rowlist.h"
#include "core/workspace.h"

#include <QAbstractListModel>

namespace app {

// Who leaves next: four at most.
class LeaverModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole { IdRole = Qt::UserRole + 1, DayRole, CountdownRole, SecondRole, ReadyRole, TotalRole, SoonRole };

    explicit LeaverModel(core::Workspace &workspace, QObject *parent = nullptr);

    void reload();
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Leaver
    {
        core::DossierListing listing;
        QString kind;
        core::Progress progress;
    };
    QString sentence(const Leaver &leaver) const;

    core::Workspace &m_workspace;
    QList<Leaver> m_leavers;
};

// Shows them: the day on a leaf of a calendar, the name, how far it is.
class LeaverList : public RowList
{
    Q_OBJECT
public:
    LeaverList(const Theme &theme, const QString &name, QWidget *parent = nullptr);
};

} // namespace app
