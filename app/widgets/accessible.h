// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAccessible>

class QWidget;

namespace app {

// Says what a plain widget is to a screen reader: a group, a message. Qt would call it a border or nothing. Call it
// in the constructor, before a screen reader asks.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

// Has a screen reader say the name of this widget now.
void announce(QWidget &widget);

} // namespace app
