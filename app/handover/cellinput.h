// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QStringList>

#include <functional>

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QModelIndex;
class QWidget;

// What a cell is filled in with, in the table and in the form.
namespace app {

class Theme;

// Its choices by name, with their keys as data; the first is none.
void fillChoices(QComboBox &combo, const QModelIndex &index);

// Names that contain what is typed; all of them with the arrow down in an empty field. Answers when one is taken.
void suggest(const Theme &theme, QLineEdit &line, const QStringList &names, const std::function<void()> &taken = {});

// A calendar under a field.
void pickDay(QWidget &field, QDate start, const std::function<void(QDate)> &chosen);

// The wheel scrolls the page, also over a list of choices that has not got the keyboard.
void leaveWheelToPage(QWidget &field);

} // namespace app
