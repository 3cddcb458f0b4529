// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/home.h"

#include "app/home/managerhome.h"

namespace app {

std::unique_ptr<Screen> makeHome(Desk &desk)
{
    return std::make_unique<ManagerHome>(desk);
}

} // namespace app
