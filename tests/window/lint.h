// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

class QWidget;

// What must hold in every window and dialog; each answers what does not, in words.
namespace lint {

QStringList nameless(QWidget *window);     // what the keyboard reaches has a name
QStringList sharedMnemonics(QWidget *window);
QStringList richLabels(QWidget *window);   // text is never interpreted
QStringList smallTargets(QWidget *window); // of at least 24 × 24 pixels
QStringList clipped(QWidget *window);      // labels and buttons that are smaller than their text
QStringList sideways(QWidget *window);     // pages scroll up and down only
QStringList wrongLanguage(QWidget *window, bool isDutch); // words that occur in the other language only
QStringList unreached(QWidget *window);    // Tab comes by everything that takes the keyboard, and back

QStringList outOfOrder(QWidget *window);   // Tab goes on to the right or below, and back once

QStringList all(QWidget *window, bool isDutch);

} // namespace lint
