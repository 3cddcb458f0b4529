// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"

// What stands at the edges of every page, whoever draws it.
namespace core {

// Whose work it is: the title of the file, and what the foot of a page starts with.
QString subjectOf(const Report &report);

// The subject, the state and the moment: together they tell two prints of one report apart.
QString pageFoot(const Report &report);

struct PageWords
{
    QString page; // "Pagina "
    QString of;   // " van "
};
PageWords pageWords(Language language);

} // namespace core
