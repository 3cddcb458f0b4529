// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/screen.h"

#include "app/report/reportdialog.h"

namespace app {

bool Screen::can(Command command) const
{
    return command == Command::Print && !place().dossier.isNull();
}

QString Screen::newText() const
{
    return tr("&New dossier…");
}

void Screen::run(Command command)
{
    if (command == Command::Print && can(command))
        openReportDialog(m_desk, place().dossier, this);
}

} // namespace app
