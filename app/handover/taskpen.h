// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

namespace app {

class FieldBlock;
class SavedText;

// Writes to one task.
class TaskPen
{
public:
    TaskPen(Desk &desk, OpenDossier &dossier, const QString &item) : m_desk(desk), m_dossier(dossier), m_item(item) {}

    Desk &desk() const { return m_desk; }
    const Theme &theme() const { return m_desk.theme(); }
    OpenDossier &dossier() const { return m_dossier; }
    const QString &item() const { return m_item; }
    const core::Task *task() const { return m_dossier.view().task(m_item); } // null: it is no longer there

    // What is so already is no failure.
    core::Result<void> write(const core::TaskEdit &edit) const;
    // The same for a field: why it was refused is said there, and a failure to save where that is said.
    bool write(const core::TaskEdit &edit, FieldBlock &block) const;
    // A text field that saves itself in one text of the task, and says below it when that is refused.
    SavedText *save(QWidget *field, FieldBlock &block, std::optional<QString> core::TaskEdit::*text,
                    const QString &name) const;
    core::Draft draft(const QString &field) const;

    // Why something was refused, with titles instead of keys.
    QString sentence(core::Error error) const;
    void explain(const core::Error &error, FieldBlock &block) const;

private:
    Desk &m_desk;
    OpenDossier &m_dossier;
    QString m_item;
};

} // namespace app
