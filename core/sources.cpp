// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/sources.h"

#include "core/storage/chain.h"

#include <QRandomGenerator>
#include <QTime>
#include <QtEndian>

namespace core {

namespace {

QByteArray randomBytes(QRandomGenerator &random, qsizetype count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        const quint32 word = random.generate();
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    return bytes.first(count);
}

// RFC 9562, 5.7: 48 bits of milliseconds, then version, variant and randomness.
QUuid versionSeven(const QDateTime &now, QRandomGenerator &random)
{
    auto bytes = randomBytes(random, 16);
    const auto milliseconds = qToBigEndian(quint64(now.toMSecsSinceEpoch()) << 16);
    bytes.replace(0, 6, QByteArray(reinterpret_cast<const char *>(&milliseconds), 6));
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

Sources machineWith(std::function<QDateTime()> now)
{
    return {.now = now,
            .uuid = [now] { return versionSeven(now(), *QRandomGenerator::system()); },
            .salt = [] { return randomBytes(*QRandomGenerator::system(), saltSize); }};
}

} // namespace

Sources Sources::ofMachine()
{
    return machineWith([] { return QDateTime::currentDateTimeUtc(); });
}

Sources Sources::ofMachine(QDate today)
{
    return machineWith([today] { return QDateTime(today, QDateTime::currentDateTimeUtc().time(), Qt::UTC); });
}

Sources Sources::seeded(quint32 seed, const QDateTime &start)
{
    const auto random = std::make_shared<QRandomGenerator>(seed);
    const auto clock = std::make_shared<QDateTime>(start.toUTC());
    const auto now = [clock] { return *clock = clock->addSecs(1); };
    return {.now = now,
            .uuid = [random, clock] { return versionSeven(*clock, *random); },
            .salt = [random] { return randomBytes(*random, saltSize); }};
}

} // namespace core
