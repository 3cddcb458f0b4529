// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/newdossier/intakepage.h"

#include <QMap>

namespace app {

class PersonRow;
class RadioCard;

// "Wie doet mee?": who takes over, and who does the tasks of each role in this dossier.
class PeoplePage : public IntakePage
{
    Q_OBJECT
public:
    PeoplePage(Desk &desk, Intake &intake);

    QString name() const override;
    QString intro() const override;
    QString answer() const override;
    bool isDone() const override;
    QWidget *firstField() const override;
    QList<SummaryLink> check() override;
    QList<Answered> summary() const override;
    void open() override;
    void foresee(const Effect &effect) override;

private:
    QWidget *successorPart();
    RadioCard *newChoice(Successor choice, const QString &name, const QString &second);
    PersonRow *newRow(core::Role role);
    void showSuccessor();
    void rebuildRoles();
    void nameThoseKnown();
    void fillIn(core::Role role, const core::Person &person);
    void complete(PersonRow *row, core::Role role);
    QString problemOf(core::Role role) const;
    bool isAsked(core::Role role) const;

    QList<RoleShare> m_shares;
    QList<core::Colleague> m_colleagues;
    QMap<Successor, RadioCard *> m_choices;
    QMap<core::Role, PersonRow *> m_rows;
    QVBoxLayout *m_roleRows;
};

} // namespace app
