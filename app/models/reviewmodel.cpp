// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/reviewmodel.h"

#include "app/wording.h"

using namespace Qt::StringLiterals;

namespace app {

ReviewModel::ReviewModel(OpenDossier &dossier, QObject *parent) : ReviewPoints(parent)
{
    const auto refresh = [this, &dossier] {
        m_review = reviewOf(dossier.view());
        setLines(m_review.points);
        emit changed();
    };
    connect(&dossier, &OpenDossier::changed, this, refresh);
    refresh();
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!isLine(index))
        return {};
    const auto &point = m_lines.at(index.row());
    const auto chapter = point.chapter ? labelOf(*point.chapter) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return point.text;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return chapter.isEmpty() ? point.text : point.text + u", "_s + chapter;
    case ItemRole:
        return point.item;
    case RowIdRole:
        return point.row.text();
    case ColumnRole:
        return point.column;
    case ChapterNameRole:
        return chapter;
    case BlocksRole:
        return point.blocks;
    case LateRole:
        return point.isLate;
    default:
        return {};
    }
}

} // namespace app
