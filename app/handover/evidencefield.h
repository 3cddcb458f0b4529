// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/handover/taskpen.h"
#include "app/widgets/fieldblock.h"

namespace app {

// Where somebody fills in one thing that a task asks for or allows.
class EvidenceField : public FieldBlock
{
    Q_OBJECT
public:
    EvidenceField(const TaskPen &pen, core::Evidence evidence, const QString &label);

    core::Evidence evidence() const { return m_evidence; }
    virtual void showTask(const core::Task &task) = 0;      // as the register has it
    virtual QWidget *firstField() const { return field(); } // what gets the keyboard when something is missing

protected:
    const TaskPen &pen() const { return m_pen; }

private:
    TaskPen m_pen;
    core::Evidence m_evidence;
};

// The fields of a task, in the order in which they are read; its rows and its signature have pages of their own.
QList<EvidenceField *> makeEvidenceFields(const TaskPen &pen, const core::Task &task);
// "Notitie voor je opvolger", or what it is called where the successor does not read it.
EvidenceField *makeNoteField(const TaskPen &pen, const core::Task &task);
// What somebody filled in, for who can only read it: label and text.
QList<std::pair<QString, QString>> evidenceTexts(const core::Task &task, const core::DossierView &view);

} // namespace app
