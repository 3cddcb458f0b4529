// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/demo/scene.h"

namespace core::demo {

struct RowWish
{
    QString table;
    QStringList allowed; // of the column that says which item a row belongs to: relation, kind, scope or circle
    int number = 0;      // successive numbers give different rows
    QDate day;           // on which somebody writes it down
    bool brief = false;  // only what a reader cannot do without
};

// A row as somebody would fill it in; empty for a table that is unknown here.
Cells rowFor(const RowWish &wish, const Scene &scene, Dice &dice);

} // namespace core::demo
