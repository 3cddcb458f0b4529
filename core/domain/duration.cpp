// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/duration.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

std::optional<Duration> Duration::fromText(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\AP(?:([0-9]{1,3})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?\\z"_s);
    const auto match = pattern.match(text);
    const auto part = [&](int group) { return match.captured(group).toInt(); };
    const Duration duration{.years = part(1), .months = part(2), .weeks = part(3), .days = part(4)};
    return duration == Duration() ? std::nullopt : std::optional(duration);
}

} // namespace core
