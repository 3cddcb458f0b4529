// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/change.h"
#include "core/domain/situation.h"

namespace core {

// For a reader who does not see the kind of departure: the items as they read in this dossier and as far as she may see
// them, with nothing left in them that depends on kind or flags. What keeps a gate of hers closed without being visible to
// her is there without a name.
QList<Template> resolvedFor(Role reader, const Situation &situation);

// The last change that decided which items apply and which gates are closed, and how many did. Whoever knows more of them
// has the later time, or the same and more.
struct ItemsAsOf
{
    QString time;
    int decisions = 0;

    QString text() const; // as a cell keeps it; sorts as it should
    static ItemsAsOf fromText(const QString &text);
};

ItemsAsOf itemsDecidedAt(const QList<Change> &changes, const Situation &situation);

} // namespace core
