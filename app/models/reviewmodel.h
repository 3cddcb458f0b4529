// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/keyedrows.h"
#include "app/models/opendossier.h"
#include "app/models/review.h"

#include <QAbstractListModel>

namespace app {

using ReviewPoints = KeyedRows<QAbstractListModel, ReviewPoint>;

// The points to settle before signing, as a list of links; the rest of the page is review().
class ReviewModel : public ReviewPoints
{
    Q_OBJECT
public:
    enum DataRole {
        ItemRole = Qt::UserRole + 1,
        RowIdRole, // text; empty: the task itself
        ColumnRole,
        ChapterNameRole,
        BlocksRole,
        LateRole
    };

    explicit ReviewModel(OpenDossier &dossier, QObject *parent = nullptr);
    const Review &review() const { return m_review; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void changed();

private:
    Review m_review;
};

} // namespace app
