// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

class QDialog;

namespace app {

class Desk;

QString exchangeTopic(); // of the help
// F1 in a dialog about case files: closes it and shows what there is to know.
void helpWithExchange(Desk &desk, QDialog &dialog);

} // namespace app
