// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/dossier/dossiertab.h"
#include "app/models/dossiertaskmodel.h"

class QComboBox;
class QPushButton;

namespace app {

class ListDetail;
class RowList;
class TaskDetail;
class TextLabel;

// All tasks that the role may see, and the one that is open.
class TasksTab : public DossierTab
{
    Q_OBJECT
public:
    TasksTab(Desk &desk, OpenDossier &dossier);

    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    bool mayLeave() override;
    bool canStepBack() const override;
    void stepBack() override;
    bool hasPrimary() const override { return !m_item.isEmpty(); }
    void go(const Place &place) override;
    void tell(Place &place) const override { place.item = m_item; }
    bool canAdd() const override;
    void add() override;

private:
    QWidget *filters();
    QPushButton *chip(const QString &text, const QString &name);
    void applyFilter();
    bool open(const QString &item); // false: what is being typed cannot be left
    void step(int lines);
    void openNext();
    QString nextOpen(bool isOwn) const;
    void focusDetail();
    void tellCount();

    DossierTaskModel *m_model;
    RowList *m_list;
    TaskDetail *m_detail;
    ListDetail *m_parts = nullptr;
    QComboBox *m_grouping = nullptr;
    QPushButton *m_openOnly = nullptr;
    QPushButton *m_ownOnly = nullptr;
    TextLabel *m_count = nullptr;
    QString m_item;
};

} // namespace app
