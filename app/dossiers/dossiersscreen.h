// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/dossierlistmodel.h"
#include "app/window/screen.h"

#include <QTimer>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace app {

class DossierTable;
class EmptyDossiers;
class MoreFilters;
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
    void buildMore();
    void setChip(DossierListModel::Chip chip);
    void search();
    void open(const QModelIndex &index);
    void tellCounts();
    void tellEmpty();
    void tellMore();
    void choose(const DossierChoice &choice);
    void clearFilters();

    DossierListModel *m_model;
    QLineEdit *m_search;
    QButtonGroup *m_chips;
    DossierListModel::Chip m_chip = DossierListModel::Chip::Open;
    DossierTable *m_table;
    QPushButton *m_mine;
    QPushButton *m_moreButton;
    MoreFilters *m_more;
    EmptyDossiers *m_empty;
    TextLabel *m_hint;
    QTimer m_typing;
    QTimer m_counting;
};

} // namespace app
