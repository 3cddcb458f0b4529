// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/dossier/dossiertab.h"
#include "app/models/handoverrows.h"

#include <QPointer>

namespace app {

class ListDetail;
class RowDetail;
class RowList;
class TextLabel;

// What is handed over, in the order of the report, and the row that is open.
class HandoverTab : public DossierTab
{
    Q_OBJECT
public:
    HandoverTab(Desk &desk, OpenDossier &dossier);

    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    bool canStepBack() const override;
    void stepBack() override;
    void go(const Place &place) override;
    void tell(Place &place) const override;

private:
    bool open(const QModelIndex &index);
    void step(int rows);
    void focusDetail(const QString &column = {});
    void tellCount();

    HandoverRowModel *m_model;
    RowList *m_list;
    TextLabel *m_count;
    ListDetail *m_parts;
    QPointer<RowDetail> m_detail;
};

} // namespace app
