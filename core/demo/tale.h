// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/demo/plot.h"

namespace core::demo {

// What is known of a departure before it is played.
struct Tale
{
    StartRequest request;
    Scene scene;
    Pace pace;
    Script script;
    QString holdReference; // of a legal hold, set on the last day of the tale
    DossierState ending = DossierState::Running;
    QDate endingDay;
    bool informationOnly = false; // the first years, the organisation worked with that template alone
};

constexpr int castSize = 6;
// The first six, written by hand: they show what there is to see.
Tale castTale(const Sector &sector, QDate today, int number);
// All others, left to chance. Every fifteenth goes through the kinds in turn, so that none is missing.
Tale chanceTale(const Sector &sector, QDate today, int number, Dice &dice);

} // namespace core::demo
