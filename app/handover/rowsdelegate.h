// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/theme/theme.h"

#include <QStyledItemDelegate>

namespace app {

// How a cell of a RowTableModel looks, and how it is changed in its place: text and days in a line, a name with
// suggestions, a choice from its list.
class RowsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RowsDelegate(const Theme &theme, QObject *parent);

    void setNames(const QStringList &names) { m_names = names; } // to suggest

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void typing(QWidget *editor, const QModelIndex &index); // a line edit has been made for the cell

private:
    struct Look;
    Look lookOf(const QModelIndex &index) const;
    QWidget *newCombo(QWidget *parent, const QModelIndex &index) const;
    QWidget *newLine(QWidget *parent, const QModelIndex &index) const;

    const Theme &m_theme;
    QStringList m_names;
};

} // namespace app
