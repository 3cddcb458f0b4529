// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/trail.h"

namespace app {

namespace {

constexpr int longest = 50;

} // namespace

void Trail::leave(const Place &place)
{
    if (!m_places.isEmpty() && m_places.last() == place)
        return;
    m_places.append(place);
    if (m_places.size() > longest)
        m_places.removeFirst();
}

Place Trail::back()
{
    return m_places.isEmpty() ? Place() : m_places.takeLast();
}

} // namespace app
