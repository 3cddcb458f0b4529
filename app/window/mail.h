// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace app {

class Desk;

// A draft that opens in the person's own mail program; nothing is sent from here.
struct MailDraft
{
    QString to;
    QString subject;
    QString text;
    QString attachment = {}; // a file that she adds to it herself: no mail program takes one from elsewhere
};

// Says what happens too: whether a mail program is there, nobody can tell.
void openMail(Desk &desk, const MailDraft &draft);

} // namespace app
