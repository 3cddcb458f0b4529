// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

class QWidget;

namespace app {

class Theme;

void showAbout(const Theme &theme, QWidget *parent);

} // namespace app
