// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/pages.h"

class QPrinter;

// Pages on a printer.
namespace app {

// The paper of the pages, with no margins but theirs. Before the dialog of the printer, which may choose another.
void preparePrinter(QPrinter &printer, print::Paper paper, bool isWide);

// Which pages, from 0 and in which order, the choices in the dialog ask for: all, the present one, or ranges; copies too,
// where the printer makes none itself.
QList<int> pagesToPrint(const QPrinter &printer, int count, int current);

// Fits each page to the paper. False: the printer does not take it, or it was stopped.
bool printPages(QPrinter &printer, const print::Pages &pages, const QList<int> &which, const print::Progress &progress = {});

} // namespace app
