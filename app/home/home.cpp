// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/home.h"

#include "app/home/employeehome.h"
#include "app/home/managerhome.h"

namespace app {

std::unique_ptr<Screen> makeHome(Desk &desk)
{
    if (desk.role() == core::Role::Employee)
        return std::make_unique<EmployeeHome>(desk);
    return std::make_unique<ManagerHome>(desk);
}

} // namespace app
