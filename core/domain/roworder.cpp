// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/roworder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// The characters of a key, as they sort. None ends with the first of them, which no id has either: then there is always
// a key before it.
constexpr QStringView digits(u"!-0123456789abcdefghijklmnopqrstuvwxyz");
constexpr QChar middle(u'i');

// Something that sorts before `text` and is not empty.
QString below(QStringView text)
{
    QString result;
    for (const auto letter : text) {
        const auto value = digits.indexOf(letter);
        if (value > 1)
            return result + digits[value / 2];
        if (value == 1)
            return result + digits[0] + middle;
        result.append(digits[0]);
    }
    return result;
}

} // namespace

const QString &orderKey(const Row &row)
{
    return row.place.isEmpty() ? row.id.text() : row.place;
}

void sortRows(QList<Row> &rows)
{
    std::ranges::stable_sort(rows, [](const Row &one, const Row &other) {
        return std::tie(orderKey(one), one.id.text()) < std::tie(orderKey(other), other.id.text());
    });
}

QString keyBetween(const QString &before, const QString &after)
{
    const bool isWithin = after.size() > before.size() && after.startsWith(before);
    return before % (isWithin ? below(QStringView(after).mid(before.size())) : QString(middle));
}

} // namespace core
