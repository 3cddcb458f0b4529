// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

// Rights do not stop root, and tests often run as root in a container: while one of these lives, we are nobody.
class AsNobody
{
    Q_DISABLE_COPY_MOVE(AsNobody)
public:
    explicit AsNobody(const QString &folder); // with its files it is nobody's from now on
    ~AsNobody();

    bool isStopped(const QString &path) const; // by the rights of this file; if not, nothing can be tested here

private:
    bool m_was = false;
};
