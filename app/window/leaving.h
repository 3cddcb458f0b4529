// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

class QWidget;

namespace app {

class Desk;

// Writes what is being typed. False: some of it could not be written, and she chose to stay.
bool mayLeave(Desk &desk, QWidget *window);

} // namespace app
