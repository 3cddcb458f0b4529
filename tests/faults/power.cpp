// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/claim.h"
#include "tests/faults/cutting.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace core;

// The power goes after each operation on the disk, and everything that was not synced is gone, partly there, or torn.
// Then the register opens, is whole, and holds what was answered, and of what was not answered all or nothing.
namespace {

constexpr double mostToOpen = 1; // seconds of this process, which others may keep waiting

struct Numbers
{
    int images = 0;
    int lost = 0;
    int damaged = 0;
    int slow = 0;
};

struct Played
{
    faults::Recording recording;
    QList<QByteArray> contents; // before, and after each act that changed anything
};

// Two acts an opening, so that the journal is written back now and then.
Played play(const QString &folder, bool control)
{
    const auto bases = faults::bases(folder);
    const QString path = folder + u"/register.vwz"_s;
    faults::put(folder, bases.first().files);
    Played played{faults::Recording(folder), {bases.first().content}};
    if (control)
        played.recording.ignoreSyncs();
    faults::disk::watch(played.recording.watcher());
    auto known = bases.first().known;
    for (int i = 0; i < faults::acts().size(); i += 2) {
        const auto workspace = faults::openAt(path, i);
        for (int act = i; act < std::min<qsizetype>(i + 2, faults::acts().size()); ++act) {
            if (!workspace || !faults::run(**workspace, faults::acts().at(act), known))
                faults::giveUp(u"an act was refused"_s);
            if (const auto content = faults::contentOf(path); content != played.contents.last()) {
                played.recording.acknowledge();
                played.contents.append(content);
            }
        }
    }
    faults::disk::unwatch();
    return played;
}

class Checking
{
public:
    Checking(faults::Claim &claim, const Played &played, const QString &folder)
        : m_claim(claim), m_played(played), m_folder(folder)
    {}

    void check(const faults::Files &image, qsizetype cut)
    {
        faults::put(m_folder, image);
        ++m_numbers.images;
        const int answered = m_played.recording.acknowledgedBefore(cut);
        const QString path = m_folder + u"/register.vwz"_s;
        const auto start = std::clock();
        auto workspace = faults::openAt(path, 0);
        m_numbers.slow += double(std::clock() - start) / CLOCKS_PER_SEC > mostToOpen ? 1 : 0;
        const auto findings =
            workspace ? (*workspace)->verify() : Result<QList<VerifyFinding>>(Unexpected{workspace.error()});
        if (workspace)
            workspace->reset();
        if (!findings || !findings->isEmpty()) {
            ++m_numbers.damaged;
            m_claim.fault(u"cut %1: damaged"_s.arg(cut));
            return;
        }
        const auto content = faults::contentOf(path);
        if (content != m_played.contents.value(answered) && content != m_played.contents.value(answered + 1, "none")) {
            ++m_numbers.lost;
            m_claim.fault(u"cut %1: not what was answered"_s.arg(cut));
        }
    }
    const Numbers &numbers() const { return m_numbers; }

private:
    faults::Claim &m_claim;
    const Played &m_played;
    QString m_folder;
    Numbers m_numbers;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::disk::install();
    faults::Claim claim("R2 power", u"a disk that keeps nothing when it is asked to"_s,
                        {{u"rounds"_s, u"how often at each operation, for each kind of loss"_s, u"N"_s, u"1"_s},
                         {u"every"_s, u"only at each so many operations"_s, u"N"_s, u"1"_s}});
    const QTemporaryDir folder(faults::fastFolder());
    const auto played = play(folder.path(), claim.isControl());
    Checking checking(claim, played, folder.path());
    QRandomGenerator random(claim.seed());
    for (int round = 0; round < claim.number(u"rounds"_s); ++round) {
        faults::Cutting cutting(played.recording);
        for (qsizetype cut = 0; cut == 0 || cutting.next(); ++cut) {
            if (cut % claim.number(u"every"_s) != 0)
                continue;
            for (const auto loss : {faults::Loss::All, faults::Loss::Some, faults::Loss::Torn})
                checking.check(cutting.image(loss, random), cut);
        }
    }
    const auto numbers = checking.numbers();
    if (numbers.slow > 0)
        claim.fault(u"too slow to open"_s);
    return claim.conclude(u"%1 operations, %2 images, %3 lost, %4 damaged, %5 slower than 1 s"_s.arg(played.recording.size())
                              .arg(numbers.images)
                              .arg(numbers.lost)
                              .arg(numbers.damaged)
                              .arg(numbers.slow));
}
