// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/report/reportmaker.h"

class QWidget;

namespace app {

class Preferences;

// Where the file goes, proposed with its usual name in the folder of the one before. Empty: not after all.
QString askReportFile(Preferences &preferences, const MadePages &made, print::Format format, QWidget *parent);

// On which printer, how often, and on both sides or not. Nothing: not after all.
std::shared_ptr<QPrinter> askPrinter(const MadePages &made, QWidget *parent);

} // namespace app
