// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/words.h"

#include <QList>

#include <initializer_list>

namespace core {

// A set of enumerators as a bit each, in the order of the enumeration: the audience of a task is stored like this.
template<typename Enum>
class EnumSet
{
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> values)
    {
        for (const auto value : values)
            insert(value);
    }

    static constexpr EnumSet fromBits(quint32 bits)
    {
        EnumSet set;
        set.m_bits = bits;
        return set;
    }
    static EnumSet all()
    {
        return fromBits((quint32(1) << words<Enum>().size()) - 1);
    }

    constexpr void insert(Enum value) { m_bits |= bit(value); }
    constexpr void remove(Enum value) { m_bits &= ~bit(value); }
    constexpr bool contains(Enum value) const { return (m_bits & bit(value)) != 0; }
    constexpr bool contains(EnumSet other) const { return (m_bits & other.m_bits) == other.m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr quint32 bits() const { return m_bits; }
    constexpr EnumSet operator|(EnumSet other) const { return fromBits(m_bits | other.m_bits); }
    constexpr EnumSet operator&(EnumSet other) const { return fromBits(m_bits & other.m_bits); }
    constexpr bool operator==(const EnumSet &) const = default;

    QList<Enum> values() const
    {
        QList<Enum> list;
        for (const auto &word : words<Enum>()) {
            if (contains(word.value))
                list.append(word.value);
        }
        return list;
    }

private:
    static constexpr quint32 bit(Enum value) { return quint32(1) << static_cast<unsigned>(value); }

    quint32 m_bits = 0;
};

using RoleSet = EnumSet<Role>;
using FlagSet = EnumSet<Flag>;
using ConsentSet = EnumSet<Consent>;

} // namespace core
