// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace core {

// A UUID we make ourselves, so that files of different computers can be merged. The tag keeps kinds of ids apart.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_text(uuid.toString(QUuid::WithoutBraces)) {}

    // Null when the text is not a UUID.
    static Id fromText(const QString &text)
    {
        const QUuid uuid(text);
        return uuid.isNull() ? Id() : Id(uuid);
    }

    bool isNull() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }

    auto operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }
    bool operator==(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using DossierId = Id<struct DossierTag>;
using PersonId = Id<struct PersonTag>;
using RowId = Id<struct RowTag>;
using ChangeId = Id<struct ChangeTag>;

} // namespace core
