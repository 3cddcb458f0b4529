// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/colleague.h"

#include <QAbstractListModel>

namespace app {

// The colleagues whom the register knows, by name.
class ColleagueList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SecondRole = Qt::UserRole }; // what she does, her team, her address

    using QAbstractListModel::QAbstractListModel;

    void setColleagues(const QList<core::Colleague> &colleagues);
    const core::Colleague &at(int row) const { return m_colleagues.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<core::Colleague> m_colleagues;
};

} // namespace app
