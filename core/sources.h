// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <functional>
#include <memory>

namespace core {

// Where times, ids and salts come from: the machine, or a seed for reproducible example registers.
struct Sources
{
    std::function<QDateTime()> now;
    std::function<QUuid()> uuid;       // version 7: sorts by time, so that new rows land together
    std::function<QByteArray()> salt;  // 16 bytes

    static Sources ofMachine();
    static Sources ofMachine(QDate today); // now is today's date at the present time of day
    static Sources seeded(quint32 seed, const QDateTime &start); // every call of now() is a second later
};

} // namespace core
