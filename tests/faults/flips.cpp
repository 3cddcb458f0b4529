// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/claim.h"
#include "tests/faults/work.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace core;

// One bit of a register flips. What that changes of its content is told, by a refusal to open it or by verify; a file that
// is refused stays as it is; and nothing hangs or falls over. A flip that changes no content may go unseen.
namespace {

constexpr int flipsInPage = 8;
constexpr double mostTime = 10; // seconds of this process, which others may keep waiting
constexpr qsizetype pageSize = 4096;

struct Numbers
{
    int flips = 0;
    int refused = 0;
    int found = 0;
    int harmless = 0;
    double longest = 0; // seconds
};

class Flipping
{
public:
    Flipping(faults::Claim &claim, const QString &folder)
        : m_claim(claim), m_folder(folder), m_path(folder + u"/register.vwz"_s), m_base(faults::bases(folder).last()),
          m_whole(m_base.files.value(u"register.vwz"_s))
    {}

    qsizetype size() const { return m_whole.size(); }

    void flip(qsizetype at, int bit)
    {
        auto flipped = m_whole;
        flipped[at] = char(flipped[at] ^ (1 << bit));
        faults::put(m_folder, {{u"register.vwz"_s, flipped}});
        ++m_numbers.flips;
        const auto start = std::clock();
        auto workspace = faults::openAt(m_path, 0);
        const bool isFound = workspace && !m_claim.isControl() && finds(**workspace);
        if (workspace)
            workspace->reset();
        else if (faults::filesOf(m_folder) != faults::Files{{u"register.vwz"_s, flipped}})
            m_claim.fault(u"byte %1: refused, and changed"_s.arg(at));
        const auto seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        m_numbers.longest = std::max(m_numbers.longest, seconds);
        if (seconds > mostTime)
            m_claim.fault(u"byte %1, bit %2: it took %3 s"_s.arg(at).arg(bit).arg(seconds));
        m_numbers.refused += workspace ? 0 : 1;
        m_numbers.found += isFound ? 1 : 0;
        if (!workspace || isFound)
            return;
        ++m_numbers.harmless;
        if (faults::contentOf(m_path) != m_base.content)
            m_claim.fault(u"byte %1, bit %2: other content, and nobody says so"_s.arg(at).arg(bit));
    }
    const Numbers &numbers() const { return m_numbers; }

private:
    bool finds(Workspace &workspace)
    {
        auto known = m_base.known;
        const bool reads = faults::run(workspace, faults::acts().last(), known).has_value();
        const auto findings = workspace.verify();
        return !reads || !findings || !findings->isEmpty();
    }

    faults::Claim &m_claim;
    QString m_folder;
    QString m_path;
    faults::Base m_base;
    QByteArray m_whole;
    Numbers m_numbers;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::Claim claim("R6 flips", u"nobody reads or verifies"_s,
                        {{u"flips"_s, u"in each page"_s, u"N"_s, QString::number(flipsInPage)},
                         {u"byte"_s, u"only this one, each of its bits"_s, u"N"_s, u"-1"_s}});
    const QTemporaryDir folder(faults::fastFolder());
    Flipping flipping(claim, folder.path());
    QRandomGenerator random(claim.seed());
    const int only = claim.number(u"byte"_s);
    for (int bit = 0; only >= 0 && bit < 8; ++bit)
        flipping.flip(only, bit);
    for (qsizetype page = 0; only < 0 && page < flipping.size(); page += pageSize) {
        for (int i = 0; i < claim.number(u"flips"_s); ++i)
            flipping.flip(page + random.bounded(int(pageSize)), random.bounded(8));
    }
    const auto numbers = flipping.numbers();
    return claim.conclude(
        u"%1 flips: %2 refused, %3 found, %4 changed nothing, none took longer than %5 s"_s.arg(numbers.flips)
            .arg(numbers.refused)
            .arg(numbers.found)
            .arg(numbers.harmless)
            .arg(numbers.longest, 0, 'f', 1));
}
