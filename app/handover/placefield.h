// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/handover/evidencefield.h"
#include "app/handover/placetext.h"
#include "app/icons/icons.h"

#include <QPointer>

class QCheckBox;
class QFrame;
class QToolButton;

namespace app {

class PlaceEditor;
class UndoBar;

// The places where it is now, a line each that can be changed and removed; or that it was there already.
class PlaceField : public EvidenceField
{
    Q_OBJECT
public:
    explicit PlaceField(const TaskPen &pen);

    void showTask(const core::Task &task) override;
    QWidget *firstField() const override;

private:
    void buildRows();
    QWidget *rowOf(qsizetype index);
    QToolButton *rowButton(Icon icon, const QString &name);
    void edit(qsizetype index); // after the last one: a new place
    void restoreDraft();
    void closeEditor();
    core::Result<void> store(qsizetype index, const PlaceLine &place);
    void remove(qsizetype index);
    void undoRemoval();
    void setAlreadySafe(bool isSafe);

    QList<PlaceLine> m_places;
    QFrame *m_list;
    QVBoxLayout *m_rows;
    QWidget *m_addRow;
    QToolButton *m_add;
    QCheckBox *m_alreadySafe;
    UndoBar *m_undo;
    core::ChangeId m_removal;
    QPointer<PlaceEditor> m_editor;
    qsizetype m_edited = -1;
};

} // namespace app
