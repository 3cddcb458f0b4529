// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace app {

class Theme;

// A question before what cannot be undone, or goes to others.
struct Confirmation
{
    QString question; // with what it is about: "Dossier van Joris van Leeuwen verwijderen?"
    QString effect;   // what happens then, in a sentence
    QString act;      // the verb of the button that does it: "Dossier verwijderen"
    QString keep;     // the verb of the one that does not: "Niet verwijderen"
    bool isDestructive = false;
    QString pointsTitle = {}; // above the points
    QStringList points = {};  // what it is about in full, one per line; may be many
};

// Whether to do it. The safe answer has the keyboard and is the one of Enter, Esc and closing.
bool confirmed(const Theme &theme, const Confirmation &confirmation, QWidget *parent);

// The same, with a reason that must be given.
struct Reason
{
    QString label;   // "Waarom nog niet?"
    QString hint;    // what to write, and who reads it
    QString missing; // when it is left empty: "Schrijf kort wat er nog moet gebeuren."
};
std::optional<QString> confirmedBecause(const Theme &theme, const Confirmation &confirmation, const Reason &reason,
                                        QWidget *parent);

} // namespace app
