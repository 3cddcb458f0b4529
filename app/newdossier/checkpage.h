// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/newdossier/intakepage.h"

namespace app {

// "Controleren": all answers, each with the way back to it.
class CheckPage : public IntakePage
{
    Q_OBJECT
public:
    CheckPage(Desk &desk, Intake &intake, const QList<IntakePage *> &pages);

    QString name() const override;
    QString question() const override;
    QString intro() const override;
    QString answer() const override { return {}; }
    bool isDone() const override { return false; }
    QWidget *firstField() const override { return nullptr; } // the button that starts
    void open() override;

signals:
    void changeAsked(int page);

private:
    QWidget *panelOf(int page);

    QList<IntakePage *> m_pages;
    QWidget *m_list = nullptr;
};

} // namespace app
