// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAccessible>
#include <QString>

class QComboBox;
class QMenu;
class QWidget;

namespace app {

// Says what a plain widget is to a screen reader: a group, a message. Qt would call it a border or nothing. Call it
// in the constructor, before a screen reader asks.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

// A name for a combo box without a label in sight. Qt on Linux takes its value for its name, unless a label names it.
void nameComboBox(QComboBox &box, const QString &name);

// For who does not see it: when assistive technology chooses a line, the menu closes, and when it closed, a screen reader is
// told where the keyboard is. Qt does neither.
void mendMenu(QMenu &menu);

// Has a screen reader say the name of this widget now.
void announce(QWidget &widget);

} // namespace app
