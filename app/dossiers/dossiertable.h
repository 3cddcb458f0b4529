// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/dossierlistmodel.h"
#include "app/widgets/quietview.h"

#include <QTableView>

class QMenu;

namespace app {

class Theme;

// The table of dossiers: as many columns as there is room for, and sorting by those of which the register has an order.
class DossierTable : public QuietView<QTableView>
{
    Q_OBJECT
public:
    DossierTable(const Theme &theme, DossierListModel &model, QWidget *parent = nullptr);

    QMenu *sortMenu() const { return m_sortMenu; }
    void showSortMenu(); // at the head of the table
    void sortBy(int column, Qt::SortOrder order);
    // To keep: "name", "lastDay-reversed". What cannot be read, or sorted by, is the usual order.
    QString sorting() const;
    void setSorting(const QString &text);

signals:
    void opened(const QModelIndex &index);
    void sorted(); // by a person

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void buildHeader();
    void buildSortMenu();
    void choose(int column, Qt::SortOrder order);
    void arrangeColumns();
    void showSummary(const QModelIndex &index);

    const Theme &m_theme;
    DossierListModel &m_model;
    QMenu *m_sortMenu;
};

} // namespace app
