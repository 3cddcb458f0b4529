// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/celllists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

QString noConsent()
{
    return u"none"_s;
}

std::optional<QChar> separatorIn(const QString &field)
{
    if (field == "openPoints"_L1)
        return u'\n';
    const bool isList = field == "signedItems"_L1 || field == "requested"_L1 || field == "consent"_L1;
    return isList ? std::optional(QChar(u' ')) : std::nullopt;
}

QStringList inOrder(const QString &field, QStringList entries)
{
    const bool isByDate = field == "openPoints"_L1;
    std::ranges::sort(entries, {}, [isByDate](const QString &entry) {
        return std::pair(isByDate ? entry.section(u'|', 3, 3) : QString(), entry);
    });
    return entries;
}

QString joinedLists(const QString &field, const QString &one, const QString &other)
{
    const auto separator = separatorIn(field);
    if (!separator || one == other)
        return std::max(one, other);
    auto entries = one.split(*separator, Qt::SkipEmptyParts);
    for (const auto &entry : other.split(*separator, Qt::SkipEmptyParts)) {
        if (!entries.contains(entry))
            entries.append(entry);
    }
    if (entries.size() > 1)
        entries.removeAll(noConsent());
    return inOrder(field, entries).join(*separator);
}

} // namespace core
