// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/background.h"
#include "app/widgets/section.h"
#include "core/storage/backup.h"

class QPushButton;

namespace app {

class Desk;
class MessageBar;
class WorkBar;

// The backups of a register in a file: how many there are and of when, and what can be done with them.
class BackupSection : public Section
{
    Q_OBJECT
public:
    BackupSection(Desk &desk, const QString &registerFile, QWidget *parent = nullptr);

    void start(); // makes one now
    void stop();

signals:
    void finished();

private:
    void addButtons();
    void refresh();
    void tell(const core::Result<core::Backup> &made);

    Desk &m_desk;
    QString m_file;
    Background m_background;
    TextLabel *m_state;
    QPushButton *m_make;
    QPushButton *m_restore;
    WorkBar *m_work;
    MessageBar *m_message;
};

} // namespace app
