// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/reviewpage.h"

namespace app {

ReviewPage::ReviewPage(Desk &, OpenDossier &) {}

QWidget *ReviewPage::firstField() const
{
    return nullptr;
}

QList<QWidget *> ReviewPage::panes() const
{
    return {};
}

} // namespace app
