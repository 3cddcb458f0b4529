// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace core {

constexpr qsizetype maxTextLength = 20'000;

enum class TextFault { NotClean, TooLong };

// The one form in which text is kept: composed letters (NFC) and \n at the end of a line.
QString normalised(QString text);

// What keeps a text, as normalised, out of the register.
std::optional<TextFault> faultIn(const QString &text);

// The position of the first character that cannot be stored, sent or printed everywhere; -1: there is none.
qsizetype firstUnclean(QStringView text);

// A piece of somebody's input, short and printable enough to name in a message.
QString shown(const QString &text);

} // namespace core
