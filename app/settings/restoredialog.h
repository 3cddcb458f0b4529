// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/background.h"
#include "app/widgets/formdialog.h"
#include "core/storage/restore.h"

#include <optional>

namespace core {

class Workspace;

} // namespace core

namespace app {

class TextLabel;

// "Reservekopie terugzetten": the copies, and what would be lost with the one that is chosen.
class RestoreDialog : public FormDialog
{
    Q_OBJECT
public:
    // The workspace knows what dossiers are called; null: the register cannot be opened.
    RestoreDialog(const Theme &theme, const QString &registerFile, const core::Workspace *workspace, QWidget *parent);

    bool isEmpty() const { return m_backups.isEmpty(); }
    const core::Backup &chosen() const { return m_backups.at(m_chosen); }

private:
    void choose(int index);
    void tellLoss(const core::Loss &loss);
    QString dossiersText(const core::Loss &loss) const;

    QString m_file;
    const core::Workspace *m_workspace;
    QList<core::Backup> m_backups;
    int m_chosen = 0;
    TextLabel *m_loss;
    Background m_background;
};

// The copy that somebody wants back; nothing: she thought better of it.
std::optional<core::Backup> askBackup(const Theme &theme, const QString &registerFile, const core::Workspace *workspace,
                                      QWidget *parent);

} // namespace app
