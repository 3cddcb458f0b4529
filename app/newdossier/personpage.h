// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/newdossier/intakepage.h"

class QComboBox;

namespace app {

class MessageBar;

// "Wie vertrekt er?"
class PersonPage : public IntakePage
{
    Q_OBJECT
public:
    PersonPage(Desk &desk, Intake &intake);

    QString name() const override;
    QString intro() const override;
    QString answer() const override;
    bool isDone() const override;
    QWidget *firstField() const override;
    QList<SummaryLink> check() override;
    QList<Answered> summary() const override;

private:
    FieldBlock *unitField();
    void offerColleagues();
    void fillIn(const core::Person &person);
    void checkName();
    void lookForDuplicate();

    MessageBar *m_duplicate;
    FieldBlock *m_name;
    FieldBlock *m_email;
    FieldBlock *m_unit;
    QString m_lookedFor;
};

} // namespace app
