// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/background.h"
#include "core/result.h"

namespace app {

// Makes the daily backup of the register that is open, beside the work: when it is opened, when a day begins, and when it
// is closed. Whatever else concerns the copies waits for its turn here, so that nobody has the file open that is replaced.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    explicit BackupKeeper(QObject *parent = nullptr);
    ~BackupKeeper() override; // finishes what was begun

    void watch(const QString &registerFile); // from now on this one, which nobody else writes in; empty: none
    void look();                             // makes a copy when something changed since the last
    void leave();                            // the same, and watches no more
    void forget() { m_file.clear(); } // watches no more: the register is about to be replaced
    Background &background() { return m_background; }

signals:
    void made();
    void failed(const core::Error &error);

private:
    QString m_file;
    Background m_background;
};

} // namespace app
