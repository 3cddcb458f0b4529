// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/handover/evidencefield.h"

class QLineEdit;
class QToolButton;

namespace app {

class GrowingText;
class SavedText;

class NoteField : public EvidenceField
{
    Q_OBJECT
public:
    NoteField(const TaskPen &pen, const core::Task &task);
    void showTask(const core::Task &task) override;

private:
    GrowingText *m_note;
    SavedText *m_saved;
};

// Typed as people do, or picked from a calendar.
class DateField : public EvidenceField
{
    Q_OBJECT
public:
    explicit DateField(const TaskPen &pen);
    void showTask(const core::Task &task) override;

private:
    core::Result<void> store(const QString &typed);
    void openCalendar();

    QLineEdit *m_day;
    QToolButton *m_pick;
    SavedText *m_saved;
};

// A name; those of the dossier are offered.
class PersonField : public EvidenceField
{
    Q_OBJECT
public:
    explicit PersonField(const TaskPen &pen);
    void showTask(const core::Task &task) override;

private:
    QLineEdit *m_name;
    SavedText *m_saved;
};

} // namespace app
