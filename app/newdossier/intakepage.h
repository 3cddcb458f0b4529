// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/newdossier/forecast.h"
#include "app/newdossier/intake.h"
#include "app/widgets/errorsummary.h"
#include "app/window/desk.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace app {

class FieldBlock;

// What was answered, as the last page sums it up.
struct Answered
{
    QString question;
    QString answer;
};

// One question of the assistant: writes what is answered to the intake at once.
class IntakePage : public QWidget
{
    Q_OBJECT
public:
    IntakePage(Desk &desk, Intake &intake);

    virtual QString name() const = 0; // in the list of steps
    virtual QString question() const { return name(); }
    virtual QString intro() const { return {}; }
    virtual QString answer() const = 0; // in short; empty: not yet
    virtual bool isDone() const = 0;    // nothing has to be mended, as far as is known without asking
    virtual QWidget *firstField() const = 0;
    virtual QList<SummaryLink> check() { return {}; } // marks what has to be mended
    virtual QList<Answered> summary() const { return {}; }
    virtual void open() {} // is about to be shown
    virtual void foresee(const Effect &) {}

protected:
    Desk &desk() const { return m_desk; }
    const Theme &theme() const { return m_desk.theme(); }
    Intake &intake() const { return m_intake; }
    QVBoxLayout *content() const { return m_content; }
    // A line to type in that writes its answer; `check` runs when it is left.
    FieldBlock *newBlock(const QString &label, QWidget *field);
    FieldBlock *newField(const QString &label, QLineEdit *line, const QString &answer,
                         const std::function<void()> &check = {});

private:
    Desk &m_desk;
    Intake &m_intake;
    QVBoxLayout *m_content;
};

// What is wrong with an address; empty: nothing, as far as can be seen.
QString emailProblem(const QString &email);
// What the register cannot keep.
QString textProblem(const QString &text);

} // namespace app
