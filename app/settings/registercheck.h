// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/background.h"
#include "app/widgets/section.h"
#include "core/result.h"
#include "core/storage/connection.h"
#include "core/storage/verify.h"
#include "core/storage/witness.h"

class QLineEdit;
class QPushButton;

namespace app {

class FieldBlock;
class MessageBar;
class WorkBar;

// "Controleer nu": whether the file is whole, the chain of changes holds, and all that is derived from it agrees. Over a
// connection of its own, so that work goes on meanwhile.
class RegisterCheck : public Section
{
    Q_OBJECT
public:
    RegisterCheck(const Theme &theme, const core::Connection &connection, QWidget *parent = nullptr);

    void start();
    void stop();
    void keepWitness(const QString &path); // writes down the check value of now

signals:
    void finished();

private:
    void addWitness();
    void askPlace();
    bool readWitness();
    void tell(const core::Result<QList<core::VerifyFinding>> &findings);
    QString inOrder() const;
    void showFindings(const QList<core::VerifyFinding> &findings);

    const Theme &m_theme;
    core::Connection m_connection;
    Background m_background;
    QPushButton *m_button;
    QLineEdit *m_witness;
    FieldBlock *m_witnessBlock;
    QList<core::Witness> m_witnesses; // to compare with
    WorkBar *m_work;
    MessageBar *m_message;
    TextLabel *m_findings;
};

} // namespace app
