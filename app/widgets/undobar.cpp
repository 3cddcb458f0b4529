// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/undobar.h"

namespace app {

void UndoBar::offer(const QString &whatHappened)
{
    const auto undo = [this] {
        dismiss();
        emit undoAsked();
    };
    say({Message::Kind::Info, whatHappened, {{tr("Undo"), undo}}});
}

} // namespace app
