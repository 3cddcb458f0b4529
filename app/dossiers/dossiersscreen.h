// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/dossierlistmodel.h"
#include "app/window/screen.h"

#include <QTimer>

class QButtonGroup;
class QLineEdit;
class QTableView;

namespace app {

class TextLabel;

// All dossiers that a role may see: searching, filtering, opening one.
class DossiersScreen : public Screen
{
    Q_OBJECT
public:
    explicit DossiersScreen(Desk &desk);

    QString title() const override;
    Place place() const override;
    bool show(const Place &place) override;
    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    QString helpTopic() const override { return QStringLiteral("dossiers"); }
    bool can(Command command) const override;
    void run(Command command) override;
    void reload() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *header();
    QWidget *filters();
    void buildTable();
    QWidget *emptyState();
    void setChip(DossierListModel::Chip chip);
    void tellCounts();
    void tellEmpty();
    void arrangeColumns();
    void open(const QModelIndex &index);
    void showSummary(const QModelIndex &index);
    void clearFilters();

    DossierListModel *m_model;
    QLineEdit *m_search;
    QButtonGroup *m_chips;
    DossierListModel::Chip m_chip = DossierListModel::Chip::Open;
    QTableView *m_table;
    TextLabel *m_hint;
    QWidget *m_empty = nullptr;
    TextLabel *m_emptyTitle = nullptr;
    TextLabel *m_emptyText = nullptr;
    QWidget *m_emptyStart = nullptr;
    QWidget *m_emptyClear = nullptr;
    QTimer m_typing;
    QTimer m_counting;
};

} // namespace app
