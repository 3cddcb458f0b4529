// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

template<typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// Measures a and b in turns, so that what else the machine does hits both.
template<typename A, typename B>
void compare(const char *name, int rounds, A a, B b)
{
    QList<double> first, second;
    for (int i = 0; i < rounds; ++i) {
        first.append(milliseconds([&] { a(i); }));
        second.append(milliseconds([&] { b(i); }));
    }
    std::printf("%-28s %8.3f ms %8.3f ms   ratio %.2f\n", name, median(first), median(second),
                median(first) / median(second));
}
