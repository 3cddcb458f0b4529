// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/messagebar.h"

namespace app {

// "Zaak verwijderd. [Ongedaan maken]" at the bottom of a list: stays until it is closed, used, or the next deletion.
class UndoBar : public MessageBar
{
    Q_OBJECT

public:
    using MessageBar::MessageBar;

    void offer(const QString &whatHappened);

signals:
    void undoAsked();
};

} // namespace app
