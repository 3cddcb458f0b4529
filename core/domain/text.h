// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace core {

enum class Language { Dutch, English };

// A text for people in both languages. Dutch is always there; English may be missing in somebody's own template.
struct Text
{
    QString nl;
    QString en;

    const QString &in(Language language) const { return language == Language::English && !en.isEmpty() ? en : nl; }
    bool isEmpty() const { return nl.isEmpty() && en.isEmpty(); }
    bool operator==(const Text &) const = default;
};

} // namespace core
