// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QRandomGenerator>

#include <iterator>

namespace core::demo {

// Chance that comes out the same for the same seed, on every machine.
class Dice
{
public:
    explicit Dice(quint32 seed, quint32 turn = 0)
    {
        const quint32 values[]{seed, turn};
        m_random = QRandomGenerator(values);
    }

    int below(qsizetype count) { return int(m_random.bounded(quint32(count))); }
    int between(int low, int high) { return low + below(high - low + 1); } // both may come out
    bool chance(int percent) { return below(100) < percent; }

    template<typename Range>
    const auto &pick(const Range &range)
    {
        return range[static_cast<decltype(std::size(range))>(below(qsizetype(std::size(range))))];
    }

private:
    QRandomGenerator m_random;
};

} // namespace core::demo
