// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace app::print {

struct DocumentFacts
{
    QString title;
    QString author;
    QString language; // "nl-NL"
    QString creator;  // the program
    QString producer;
    QDateTime made; // UTC; invalid: nothing is said of it
};

// The metadata that PDF/A-1b asks for, as XMP (ISO 16684-1); they repeat what the document information says.
QByteArray xmpOf(const DocumentFacts &facts);

} // namespace app::print
