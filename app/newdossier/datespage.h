// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/newdossier/intakepage.h"

namespace app {

class DayField;
class NoticeSuggestion;

// "Datums": when it was known, the last working day and the end of the employment.
class DatesPage : public IntakePage
{
    Q_OBJECT
public:
    DatesPage(Desk &desk, Intake &intake);

    QString name() const override;
    QString question() const override;
    QString intro() const override;
    QString answer() const override;
    bool isDone() const override;
    QWidget *firstField() const override;
    QList<SummaryLink> check() override;
    QList<Answered> summary() const override;
    void open() override;

private:
    struct Day
    {
        core::Anchor anchor;
        DayField *date;
        FieldBlock *field;
    };
    Day newDay(core::Anchor anchor);
    QString problemOf(core::Anchor anchor, bool isAsked) const;
    QString orderProblem(core::Anchor anchor) const;
    QString warningOf(core::Anchor anchor) const;
    void checkDay(const Day &day, bool isAsked);
    void takeOver(QDate end);

    core::Calendar m_calendar;
    QList<Day> m_days; // in the order of the anchors
    NoticeSuggestion *m_suggestion;
};

} // namespace app
