// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/faults/claim.h"

#include <QByteArrayList>
#include <QProcess>
#include <QSet>
#include <QString>

// The real program as an administrator runs it, and a register for it. What cannot be set up ends the run.
namespace faults {

class Register
{
public:
    Register(QString program, QString address) : m_program(std::move(program)), m_address(std::move(address)) {}

    void start();                                                        // makes the register and its one dossier
    void startBatch(QProcess &process) const;                            // ready to take lines on its input
    QByteArray noteLine(const QString &item, const QString &note) const; // a line that sets a note, as the manager

    const QString &dossier() const { return m_dossier; }
    // The ids of all changes, as `history --json` tells; and what `verify` says: empty is good.
    QSet<QByteArray> changes() const;
    QByteArray faultsFound() const;

private:
    QByteArray run(const QStringList &arguments, int &exitCode) const;

    QString m_program;
    QString m_address;
    QString m_dossier;
};

// The change ids in answers of a batch, and the answers that are no "ok ID".
struct Answers
{
    QByteArrayList acknowledged;
    QByteArrayList refused;
};
Answers answersIn(const QByteArray &output); // a last line without its end was never answered

} // namespace faults
