// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"
#include "core/domain/text.h"

namespace core {

// A Text as a compile-time constant.
struct Text16
{
    const char16_t *nl;
    const char16_t *en;

    QString in(Language language) const { return QString::fromUtf16(language == Language::Dutch ? nl : en); }
};

// "vrijdag 13 maart 2026", "Friday 13 March 2026"; independent of the machine's settings.
QString longDate(QDate date, Language language);
QString shortDate(QDate date); // "13-03-2026"

// Texts of items may hold these; fillIn() replaces them by what they mean in a dossier.
const QStringList &placeholders();
QString fillIn(const QString &text, const Dossier &dossier, Language language, QDate today);

} // namespace core
