// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/claim.h"
#include "tests/faults/work.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace core;

// A register that was cut off, emptied, written over or torn from its journal. It is refused and stays as it is, or it opens
// with all that is in it; it never comes back as a new, empty register.
namespace {

constexpr qsizetype step = 512;

struct Numbers
{
    int refused = 0;
    int opened = 0;
    int found = 0;
};

class Breaking
{
public:
    Breaking(faults::Claim &claim, const QString &folder)
        : m_claim(claim), m_folder(folder), m_path(folder + u"/register.vwz"_s), m_bases(faults::bases(folder)),
          m_whole(m_bases.last().files.value(u"register.vwz"_s)), m_random(claim.seed())
    {}

    void cutOff()
    {
        for (qsizetype length = 0; length < m_whole.size(); length += step)
            mustRefuse(m_whole.first(length), u"the first %1 bytes"_s.arg(length));
        if (m_claim.isControl())
            mustRefuse(m_whole, u"all of it"_s);
    }

    // Only the header tells a register; what comes after it may be anything.
    void garbage(int count)
    {
        for (int i = 0; i < count; ++i) {
            mustRefuse(noise(m_random.bounded(1, 100'000)), u"garbage %1"_s.arg(i));
            mustRefuse(m_whole.first(100) + noise(int(m_whole.size()) - 100), u"garbage %1 behind a header"_s.arg(i));
        }
        for (const QByteArray &other :
             {QByteArray("PK\x03\x04"), QByteArray("%PDF-1.7\n"), QByteArray("SQLite format 3\0", 16)})
            mustRefuse(other + noise(20'000), u"another format"_s);
        auto foreign = m_whole;
        foreign.replace(68, 4, QByteArray::fromHex("0f055112"));
        mustRefuse(foreign, u"another program's database"_s);
    }

    // What stands in the file alone is a register of before; what belongs to another one makes nothing of either.
    void journals()
    {
        const auto written = leftOpen(7);
        const auto other = leftOpen(3);
        const auto journal = u"register.vwz-wal"_s;
        auto without = written;
        without.remove(journal);
        mayOpen(without, u"without its journal"_s);
        auto foreign = m_bases.last().files;
        foreign.insert(journal, written.value(journal));
        mayOpen(foreign, u"with the journal of an older state"_s);
        foreign.insert(journal, other.value(journal));
        mayOpen(foreign, u"with the journal of another one"_s);
        for (int i = 0; i < 100; ++i) {
            foreign.insert(journal,
                           i % 2 == 0 ? noise(m_random.bounded(50'000))
                                      : written.value(journal).first(m_random.bounded(int(written.value(journal).size()))));
            mayOpen(foreign, u"with a journal of garbage"_s);
        }
    }
    const Numbers &numbers() const { return m_numbers; }

private:
    QByteArray noise(int size)
    {
        QByteArray bytes(size, '\0');
        for (auto &byte : bytes)
            byte = char(m_random.bounded(256));
        return bytes;
    }

    // As a killed program leaves it: what its last acts wrote stands in the journal.
    faults::Files leftOpen(int act)
    {
        faults::put(m_folder, m_bases.at(act).files);
        const auto workspace = faults::openAt(m_path, act);
        auto known = m_bases.at(act).known;
        if (!workspace || !faults::run(**workspace, faults::acts().at(act), known))
            faults::giveUp(u"an act was refused"_s);
        return faults::filesOf(m_folder);
    }

    void mustRefuse(const QByteArray &bytes, const QString &what)
    {
        const faults::Files files{{u"register.vwz"_s, bytes}};
        faults::put(m_folder, files);
        const auto workspace = faults::openAt(m_path, 0);
        ++m_numbers.refused;
        const bool isSaid = !workspace && (workspace.error().code == ErrorCode::Damaged ||
                                           workspace.error().code == ErrorCode::NotARegister);
        if (!isSaid || faults::filesOf(m_folder) != files)
            m_claim.fault(what + u": opened, changed, or refused for another reason"_s);
    }

    void mayOpen(const faults::Files &files, const QString &what)
    {
        faults::put(m_folder, files);
        auto workspace = faults::openAt(m_path, 0);
        const auto findings =
            workspace ? (*workspace)->verify() : Result<QList<VerifyFinding>>(Unexpected{workspace.error()});
        if (workspace)
            workspace->reset();
        m_numbers.opened += workspace ? 1 : 0;
        const bool isTold = !findings || !findings->isEmpty();
        m_numbers.found += isTold ? 1 : 0;
        const auto content = faults::contentOf(m_path);
        const bool isAState =
            std::ranges::any_of(m_bases, [&](const faults::Base &base) { return base.content == content; });
        if (!isTold && !isAState)
            m_claim.fault(what + u": a register that never was, and verify finds nothing"_s);
        if (!isTold && content == m_bases.first().content)
            m_claim.fault(what + u": an empty register"_s);
    }

    faults::Claim &m_claim;
    QString m_folder;
    QString m_path;
    QList<faults::Base> m_bases;
    QByteArray m_whole;
    QRandomGenerator m_random;
    Numbers m_numbers;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::Claim claim("R7 broken", u"a whole register that is to be refused"_s,
                        {{u"garbage"_s, u"how many files of it"_s, u"N"_s, u"200"_s}});
    const QTemporaryDir folder(faults::fastFolder());
    Breaking breaking(claim, folder.path());
    breaking.cutOff();
    breaking.garbage(claim.number(u"garbage"_s));
    breaking.journals();
    const auto numbers = breaking.numbers();
    return claim.conclude(
        u"%1 to refuse, %2 opened with a strange journal or without their own, %3 of them told"_s.arg(numbers.refused)
            .arg(numbers.opened)
            .arg(numbers.found));
}
