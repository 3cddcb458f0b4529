// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/newdossier/intakepage.h"

#include <QMap>

class QButtonGroup;

namespace app {

class CardGrid;
class RadioCard;
class TextLabel;

// "Soort vertrek": all kinds as cards, in groups.
class KindPage : public IntakePage
{
    Q_OBJECT
public:
    KindPage(Desk &desk, Intake &intake);

    QString name() const override;
    QString question() const override;
    QString answer() const override;
    bool isDone() const override { return intake().kind().has_value(); }
    QWidget *firstField() const override;
    QList<SummaryLink> check() override;
    QList<Answered> summary() const override;

private:
    RadioCard *newCard(core::DepartureKind kind);

    QButtonGroup *m_group;
    QMap<core::DepartureKind, RadioCard *> m_cards;
    RadioCard *m_first = nullptr;
    QWidget *m_problem;
};

} // namespace app
