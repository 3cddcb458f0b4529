// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/place.h"

#include <QList>

namespace app {

// Where somebody came from, for Back.
class Trail
{
public:
    void leave(const Place &place);
    Place back(); // the last place that was left, or home
    bool isEmpty() const { return m_places.isEmpty(); }
    void clear() { m_places.clear(); }

private:
    QList<Place> m_places;
};

} // namespace app
