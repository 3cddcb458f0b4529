// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/claim.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;

namespace faults {

namespace {

constexpr int mostFaultsShown = 10;

} // namespace

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

Claim::Claim(const char *id, const QString &control, const QList<QCommandLineOption> &options) : m_id(id)
{
    m_parser.addOptions(options);
    m_parser.addOption({u"seed"_s, u"of everything that is left to chance"_s, u"S"_s, u"20260302"_s});
    m_parser.addOption({u"control"_s, control + u": must not hold"_s});
    m_parser.addHelpOption();
    m_parser.process(*QCoreApplication::instance());
    m_seed = m_parser.value(u"seed"_s).toUInt();
    m_timer.start();
}

int Claim::number(const QString &option) const
{
    bool isNumber = false;
    const int number = m_parser.value(option).toInt(&isNumber);
    if (!isNumber)
        giveUp(option + u": no number"_s);
    return number;
}

void Claim::fault(const QString &what)
{
    if (++m_faults <= mostFaultsShown)
        std::printf("%s\n", qPrintable(what));
}

int Claim::conclude(const QString &counted) const
{
    std::printf("%s seed %u: %s, %d faults: %s, %lld s (%lld s of the processor)\n", m_id, m_seed, qPrintable(counted),
                m_faults, held() ? "held" : "did not hold", static_cast<long long>(m_timer.elapsed() / 1000),
                static_cast<long long>(std::clock() / CLOCKS_PER_SEC));
    return held() ? 0 : 1;
}

} // namespace faults
