// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/leaving.h"

#include "app/widgets/confirm.h"
#include "app/window/desk.h"

#include <QCoreApplication>

namespace app {

namespace {

struct LeavingText
{
    Q_DECLARE_TR_FUNCTIONS(LeavingText)
};

} // namespace

bool mayLeave(Desk &desk, QWidget *window)
{
    if (desk.saving().flush())
        return true;
    return confirmed(desk.theme(),
                     {.question = LeavingText::tr("Close without saving?"),
                      .effect = LeavingText::tr("Some text could not be saved. It is lost if you close now."),
                      .act = LeavingText::tr("Close and lose the text"),
                      .keep = LeavingText::tr("Stay"),
                      .isDestructive = true},
                     window);
}

} // namespace app
