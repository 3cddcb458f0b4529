// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace app {

// A draft that opens in the person's own mail program; nothing is sent from here.
struct MailDraft
{
    QString to;
    QString subject;
    QString text;
};

void openMail(const MailDraft &draft);

} // namespace app
