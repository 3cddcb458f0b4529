// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace app {

class Theme;

// The cells of the list of dossiers.
class DossierDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DossierDelegate(const Theme &theme, QObject *parent);

    int rowHeight() const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintFocus(QPainter &painter, const QRect &rect, const QAbstractItemView &view, const QModelIndex &index) const;
    void paintTexts(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintProgress(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintAttention(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace app
