// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/errortext.h"
#include "tests/faults/claim.h"
#include "tests/faults/disk.h"
#include "tests/faults/work.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace core;

// The disk breaks or is full at the Nth operation of an act, once or from then on, for every N that the act comes to. What
// was answered is there, what was refused is not there or whole, the refusal is a sentence, and afterwards all works again.
namespace {

using Kind = faults::disk::Operation::Kind;

enum class Trouble { Broken, Full };

// What os_unix.c answers for EIO and for ENOSPC; a full disk can still be read.
int codeFor(Trouble trouble, const faults::disk::Operation &operation)
{
    const bool isFull = trouble == Trouble::Full;
    switch (operation.kind) {
    case Kind::Open:
        return isFull && !operation.creates ? SQLITE_OK : SQLITE_CANTOPEN;
    case Kind::Write:
        return isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case Kind::Sync:
    case Kind::SyncFolder:
        return isFull ? SQLITE_OK : SQLITE_IOERR_FSYNC;
    case Kind::MapShared:
        return isFull ? SQLITE_IOERR_SHMSIZE : SQLITE_IOERR_SHMMAP;
    case Kind::Read:
        return isFull ? SQLITE_OK : SQLITE_IOERR_READ;
    case Kind::Truncate:
        return isFull ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
    case Kind::Size:
        return isFull ? SQLITE_OK : SQLITE_IOERR_FSTAT;
    case Kind::Delete:
        return isFull ? SQLITE_OK : SQLITE_IOERR_DELETE;
    case Kind::Exists:
        return isFull ? SQLITE_OK : SQLITE_IOERR_ACCESS;
    case Kind::Lock:
        return isFull ? SQLITE_OK : SQLITE_IOERR_LOCK;
    case Kind::LockShared:
        return isFull ? SQLITE_OK : SQLITE_IOERR_SHMLOCK;
    }
    return SQLITE_OK;
}

struct Plan
{
    Trouble trouble = Trouble::Broken;
    bool lasts = false;
    int at = 0; // the operation, of those that this trouble can touch
};

// How much of an act is on the broken disk.
enum class Extent { Act, Opening, Recovery, Whole }; // Recovery: opening what a killed program left

struct Outcome
{
    bool wasHit = false;
    Result<void> answer;
};

class Troubling
{
public:
    Troubling(faults::Claim &claim, const QString &folder)
        : m_claim(claim), m_folder(folder), m_path(folder + u"/register.vwz"_s), m_bases(faults::bases(folder)),
          m_verifyEvery(claim.number(u"verify-every"_s))
    {}

    void everyOperation(int act, Extent extent)
    {
        for (const auto trouble : {Trouble::Broken, Trouble::Full}) {
            for (const bool lasts : {false, true}) {
                int at = 0;
                while (once(act, extent, {trouble, lasts, at}))
                    ++at;
            }
        }
    }
    int runs() const { return m_runs; }
    int refused() const { return m_refused; }
    int unsure() const { return m_unsure; }

private:
    // False when the act is over before the disk breaks.
    bool once(int act, Extent extent, const Plan &plan)
    {
        faults::put(m_folder, extent == Extent::Recovery ? leftOpen(act) : m_bases.at(act).files);
        m_doing =
            u"%1, %2 %3 at %4"_s
                .arg(QLatin1StringView(faults::acts().at(act).name), plan.trouble == Trouble::Full ? u"full"_s : u"broken"_s,
                     plan.lasts ? u"from then on"_s : u"once"_s)
                .arg(plan.at);
        const auto outcome = tryAct(act, extent, plan);
        if (!outcome.wasHit)
            return false;
        ++m_runs;
        if (!outcome.answer)
            checkSentence(outcome.answer.error());
        checkContent(act, outcome.answer.has_value() || m_claim.isControl());
        return true;
    }

    // What the act before it wrote stands in the journal.
    const faults::Files &leftOpen(int act)
    {
        auto &left = m_leftOpen[act];
        if (left.isEmpty()) {
            faults::put(m_folder, m_bases.at(act - 1).files);
            const auto workspace = faults::openAt(m_path, act - 1);
            auto known = m_bases.at(act - 1).known;
            if (!workspace || !faults::run(**workspace, faults::acts().at(act - 1), known))
                faults::giveUp(u"an act was refused"_s);
            left = faults::filesOf(m_folder);
        }
        return left;
    }

    Outcome tryAct(int act, Extent extent, const Plan &plan)
    {
        Outcome outcome;
        int touched = 0;
        const auto watcher = [&](const faults::disk::Operation &operation) {
            const int code = codeFor(plan.trouble, operation);
            if (code == SQLITE_OK)
                return SQLITE_OK;
            const int number = touched++;
            const bool isHit = plan.lasts ? number >= plan.at : number == plan.at;
            outcome.wasHit = outcome.wasHit || isHit;
            return isHit ? code : SQLITE_OK;
        };
        if (extent != Extent::Act)
            faults::disk::watch(watcher);
        auto workspace = faults::openAt(m_path, act);
        faults::disk::watch(watcher);
        if (extent == Extent::Opening || extent == Extent::Recovery)
            faults::disk::unwatch();
        auto known = m_bases.at(act).known;
        outcome.answer = workspace ? faults::run(**workspace, faults::acts().at(act), known)
                                   : Result<void>(Unexpected{workspace.error()});
        if (extent == Extent::Act) {
            faults::disk::unwatch();
            if (workspace && !outcome.answer)
                goOn(**workspace, act);
        }
        if (workspace)
            workspace->reset();
        faults::disk::unwatch();
        return outcome;
    }

    // With the same window still open, as soon as the disk is well again.
    void goOn(Workspace &workspace, int act)
    {
        auto known = m_bases.at(act).known;
        const auto again = faults::run(workspace, faults::acts().at(act), known);
        if (!again && again.error().code != ErrorCode::NothingToChange)
            m_claim.fault(u"%1: does not work again: code %2 %3"_s.arg(m_doing)
                              .arg(int(again.error().code))
                              .arg(again.error().detail));
        m_wentOn = true;
    }

    void checkSentence(const Error &error)
    {
        ++m_refused;
        const auto sentence = app::errorText(error);
        const bool says = sentence.size() > 20 && sentence.contains(u'.') && !sentence.contains(u'%');
        const bool isOfDisk = error.code == ErrorCode::DiskFull || error.code == ErrorCode::Storage ||
                              error.code == ErrorCode::CannotOpen || error.code == ErrorCode::Damaged;
        if (!says || !isOfDisk)
            m_claim.fault(u"%1: code %2, “%3” (%4)"_s.arg(m_doing).arg(int(error.code)).arg(sentence, error.detail));
    }

    bool isWhole(int act) const
    {
        const auto workspace = faults::openAt(m_path, act);
        const auto findings =
            workspace ? (*workspace)->verify() : Result<QList<VerifyFinding>>(Unexpected{workspace.error()});
        return findings && findings->isEmpty();
    }

    void checkContent(int act, bool wasAnswered)
    {
        if (m_runs % m_verifyEvery == 0 && !isWhole(act))
            return m_claim.fault(m_doing + u": not whole afterwards"_s);
        const auto content = faults::contentOf(m_path);
        const bool isBefore = content == m_bases.at(act).content;
        const bool isAfter = content == m_bases.at(act + 1).content;
        const bool wentOn = std::exchange(m_wentOn, false);
        if (wasAnswered && !isAfter)
            m_claim.fault(m_doing + u": answered and gone"_s);
        else if (!wasAnswered && !wentOn && !isBefore && !isAfter)
            m_claim.fault(m_doing + u": half of it"_s);
        else if (!wasAnswered && !wentOn && !isBefore)
            ++m_unsure;
    }

    faults::Claim &m_claim;
    QString m_folder;
    QString m_path;
    QList<faults::Base> m_bases;
    QHash<int, faults::Files> m_leftOpen;
    int m_verifyEvery;
    QString m_doing;
    bool m_wentOn = false;
    int m_runs = 0;
    int m_refused = 0;
    int m_unsure = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::disk::install();
    faults::Claim claim(
        "R3 trouble", u"claims that acts are done while the disk breaks"_s,
        {{u"act"_s, u"only this one"_s, u"N"_s, u"-1"_s},
         {u"verify-every"_s, u"runs; what stands in the register is compared after each"_s, u"N"_s, u"1"_s}});
    const QTemporaryDir folder(faults::fastFolder());
    Troubling troubling(claim, folder.path());
    const int only = claim.number(u"act"_s);
    for (int act = 0; act < faults::acts().size(); ++act) {
        if (only >= 0 && only != act)
            continue;
        troubling.everyOperation(act, Extent::Act);
        if (act == 1 || act == 6) {
            for (const auto extent : {Extent::Opening, Extent::Recovery, Extent::Whole})
                troubling.everyOperation(act, extent);
        }
    }
    return claim.conclude(u"%1 runs, %2 refused, %3 of them stored all the same"_s.arg(troubling.runs())
                              .arg(troubling.refused())
                              .arg(troubling.unsure()));
}
