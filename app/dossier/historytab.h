// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/dossier/dossiertab.h"
#include "app/models/historymodel.h"

class QLineEdit;
class QPushButton;

namespace app {

class FactList;
class ListDetail;
class RowList;
class TextLabel;

// Who did what and when. Nothing is changed here.
class HistoryTab : public DossierTab
{
    Q_OBJECT
public:
    HistoryTab(Desk &desk, OpenDossier &dossier);

    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    bool canStepBack() const override;
    void stepBack() override;
    bool canFind() const override { return true; }
    void find() override;
    void reload() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addList();
    void addDetail();
    void open(const QModelIndex &index);
    void tellCount();

    HistoryModel *m_model;
    RowList *m_list;
    QLineEdit *m_search;
    TextLabel *m_count;
    QPushButton *m_more;
    ListDetail *m_parts = nullptr;
    TextLabel *m_title = nullptr;
    FactList *m_facts = nullptr;
    QWidget *m_detail = nullptr;
    bool m_isStale = false;
};

} // namespace app
