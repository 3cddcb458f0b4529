// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/words.h"

#include <QList>
#include <QString>

// How the kinds of departure and the facts of the work are offered, in the current language.
namespace app {

template<typename Enum>
struct ChoiceGroup
{
    QString title;
    QString note;
    QList<Enum> choices;
};

QList<ChoiceGroup<core::DepartureKind>> kindGroups(); // all thirteen, each once
bool isConfidential(core::DepartureKind kind);        // is shown with a lock
QString explanationOf(core::DepartureKind kind);

QList<ChoiceGroup<core::Flag>> flagGroups(); // of the work, and last of the situation; each once
QString explanationOf(core::Flag flag);

// What the days mean for this kind.
QString hintOf(core::Anchor anchor, core::DepartureKind kind);

} // namespace app
