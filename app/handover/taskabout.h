// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/desk.h"

#include <QWidget>

namespace app {

// Why a task is asked, what it is, and folded how, where and by which rules.
class TaskAbout : public QWidget
{
    Q_OBJECT
public:
    // Compact: the why is folded as well, to leave room for a table.
    TaskAbout(const Theme &theme, const core::Task &task, const core::DossierView &view, bool isCompact);
};

} // namespace app
