// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/handover/taskpen.h"
#include "app/handover/tasktexts.h"

#include <QWidget>

class QVBoxLayout;

namespace app {

class Badge;
class EvidenceField;
class FactList;
class FieldBlock;
class ReasonField;
class StatusSegment;
class TableEditor;
class TextLabel;

// One task: what it is, how it stands, and what somebody fills in for it; or to read, for who may do no more. Made anew
// for another task, and when what may be done with it changes.
class TaskForm : public QWidget
{
    Q_OBJECT
public:
    TaskForm(Desk &desk, OpenDossier &dossier, const core::Task &task);

    bool fits(const core::Task &task) const; // false: make a new one
    void refresh(const core::Task &task);

    QWidget *firstField() const; // null: there is nothing to do here
    void goToError();            // the keyboard, to what was refused
    // Not applicable was chosen, and no reason yet: asks for it, once. False: there is nothing to ask, or she goes on
    // without it.
    bool asksWhy();
    TableEditor *table() const { return m_table; }

signals:
    void signAsked();

private:
    struct Shape
    {
        Lock lock = Lock::None;
        QList<core::Evidence> evidence;
        QString table;
        core::Role responsible = core::Role::Employee;
        bool operator==(const Shape &) const = default;
    };

    Shape shapeOf(const core::Task &task) const;
    void addHead(const core::Task &task);
    void addStatus(const core::Task &task);
    void addSignature(const core::Task &task);
    void addFields(const core::Task &task);
    void addTable(const core::Task &task);
    void refreshHead(const core::Task &task);
    void choose(core::Status status);
    void explain(const core::Error &error, const core::Task &task);
    void showMissing(const core::Task &task);
    void clearSettled(const core::Task &task);
    bool isReasonMissing() const;
    void giveFocus(QWidget *field);

    TaskPen m_pen;
    Shape m_shape;
    QVBoxLayout *m_all;
    Badge *m_due = nullptr;
    Badge *m_state = nullptr; // for who only reads
    TextLabel *m_title = nullptr;
    TextLabel *m_notes = nullptr; // waits for, gate, on behalf, only to read
    FieldBlock *m_status = nullptr;
    StatusSegment *m_segment = nullptr;
    ReasonField *m_reason = nullptr;
    bool m_hasAskedWhy = false;
    QWidget *m_sign = nullptr;
    FieldBlock *m_rows = nullptr;
    TableEditor *m_table = nullptr;
    QList<EvidenceField *> m_fields;
    FactList *m_facts = nullptr; // for who only reads
};

} // namespace app
