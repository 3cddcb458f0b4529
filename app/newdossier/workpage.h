// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/newdossier/circumstances.h"
#include "app/newdossier/intakepage.h"

#include <QMap>
#include <QTimer>

namespace app {

class CheckRow;

// "Wat hoort bij dit werk?": facts that bring tasks, each with how many.
class WorkPage : public IntakePage
{
    Q_OBJECT
public:
    WorkPage(Desk &desk, Intake &intake, Forecast &forecast);

    QString name() const override;
    QString question() const override;
    QString intro() const override;
    QString answer() const override;
    bool isDone() const override { return !intake().text(answer::workSeen).isEmpty(); }
    QWidget *firstField() const override;
    QList<SummaryLink> check() override;
    QList<Answered> summary() const override;
    void open() override;
    void foresee(const Effect &effect) override;

private:
    QWidget *newGroup(const ChoiceGroup<core::Flag> &group);
    CheckRow *newRow(core::Flag flag, bool hasLine);
    void countNext();

    Forecast &m_forecast;
    QMap<core::Flag, CheckRow *> m_rows;
    CheckRow *m_first = nullptr;
    QList<core::Flag> m_toCount; // one at a time, so that nobody waits for all
    QTimer m_counting;
};

} // namespace app
