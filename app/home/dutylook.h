// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/dutylistmodel.h"
#include "app/widgets/rowlist.h"

namespace app {

// How a line of a DutyListModel looks.
RowLook dutyLook(const QModelIndex &index);

// The icon of a task or chapter, and its colour.
Icon iconOf(Mark mark);
Token tintOf(Mark mark);

} // namespace app
