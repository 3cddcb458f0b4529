// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/casefile.h"
#include "tests/faults/claim.h"
#include "tests/faults/evilfiles.h"
#include "tests/faults/work.h"

#include "core/workspace.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace core;

// Case files that somebody made to do harm, read and imported as the program does. Nothing is written outside the folder of
// the register, what is refused leaves the register as it was, and none costs much time or memory.
namespace {

constexpr qint64 mostTime = 2'000;       // milliseconds
constexpr qint64 mostMemory = 64 * 1024; // KiB more than before; a passphrase costs as much again

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isMemoryCounted = false; // the sanitizer's own is much more
constexpr bool isTimeCounted = false;
#else
constexpr bool isMemoryCounted = true;
constexpr bool isTimeCounted = true;
#endif

// What the process holds now, or held at most since resetPeak().
qint64 memoryLine(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

void resetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

// Every file and folder with its bytes, but what stands in `inside`.
QMap<QString, QByteArray> treeOf(const QString &folder, const QString &inside)
{
    QMap<QString, QByteArray> tree;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const auto path = it.next();
        if (path.startsWith(inside + u'/'))
            continue;
        QFile file(path);
        tree.insert(path, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return tree;
}

class Victim
{
public:
    Victim(faults::Claim &claim, const QString &folder, const faults::Bait &base)
        : m_claim(claim), m_folder(folder), m_inside(folder + u"/register"_s)
    {
        QDir().mkpath(m_inside);
        QFile::copy(base.file, m_inside + u"/register.vwz"_s);
        auto opened = Workspace::open({.database = m_inside + u"/register.vwz"_s});
        if (!opened)
            faults::giveUp(u"the register does not open"_s);
        m_workspace = *std::move(opened);
        m_workspace->setSession({.role = Role::Manager, .name = base.manager, .today = base.today});
        m_tree = treeOf(m_folder, m_inside);
    }

    void receive(const faults::EvilFile &evil)
    {
        const auto head = m_workspace->head();
        resetPeak();
        const auto before = memoryLine("VmRSS:");
        QElapsedTimer timer;
        timer.start();
        const bool wrote = open(evil);
        const auto took = timer.elapsed();
        const auto cost = memoryLine("VmHWM:") - before;
        m_longest = std::max(m_longest, took);
        m_largest = std::max(m_largest, cost);
        ++m_count;
        if (isTimeCounted && took > mostTime)
            m_claim.fault(u"%1: %2 ms"_s.arg(evil.name).arg(took));
        if (isMemoryCounted && cost > mostMemory * (evil.passphrase.isEmpty() ? 1 : 2))
            m_claim.fault(u"%1: %2 KiB more"_s.arg(evil.name).arg(cost));
        const auto after = m_workspace->head();
        if (!head || !after || (!wrote && *head != *after))
            m_claim.fault(evil.name + u": refused, and written all the same"_s);
        if (wrote)
            ++m_partly;
        else
            ++m_refused;
        if (evil.mustBeRefused && wrote)
            m_claim.fault(evil.name + u": taken over"_s);
    }

    void look(const QString &when)
    {
        if (treeOf(m_folder, m_inside) != m_tree)
            m_claim.fault(when + u": something outside the folder of the register"_s);
        const auto names = QDir(m_inside).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const auto &name : names) {
            if (!name.startsWith(u"register."_s))
                m_claim.fault(when + u": a strange file "_s + name);
        }
        const auto findings = m_workspace->verify();
        if (!findings || !findings->isEmpty())
            m_claim.fault(when + u": verify finds something"_s);
    }

    QString numbers() const
    {
        return u"%1 evil files, %2 refused, %3 of which something came in, at most %4 ms and %5 MiB more"_s.arg(m_count)
            .arg(m_refused)
            .arg(m_partly)
            .arg(m_longest)
            .arg(m_largest / 1024);
    }

private:
    bool open(const faults::EvilFile &evil)
    {
        const QString path = m_inside + u"/register.evil.vwdossier"_s;
        QFile::remove(path);
        if (!saveCaseFile(path, evil.bytes))
            faults::giveUp(u"a file could not be written"_s);
        const auto bytes = loadCaseFile(path);
        const auto file = bytes ? readCaseFile(*bytes, evil.passphrase) : Result<CaseFile>(Unexpected{bytes.error()});
        if (!file)
            return false;
        const auto preview = m_workspace->previewImport(*file);
        const auto imported = m_workspace->importCase(*file);
        if (preview.has_value() != imported.has_value())
            m_claim.fault(evil.name + u": the preview says otherwise"_s);
        return imported && !imported->change.isNull();
    }

    faults::Claim &m_claim;
    QString m_folder;
    QString m_inside;
    std::unique_ptr<Workspace> m_workspace;
    QMap<QString, QByteArray> m_tree;
    int m_count = 0;
    int m_refused = 0;
    int m_partly = 0;
    qint64 m_longest = 0;
    qint64 m_largest = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::Claim claim("R14 evil", u"an ordinary file that is to be refused"_s,
                        {{u"files"_s, u"how many with something left to chance"_s, u"N"_s, u"600"_s}});
    const QTemporaryDir folder(faults::fastFolder());
    const auto base = faults::evilBait(folder.path());
    const QTemporaryDir own(faults::fastFolder());
    Victim victim(claim, own.path(), base);
    int count = 0;
    for (const auto &evil : faults::evilFiles(base, claim.seed(), claim.number(u"files"_s), claim.isControl())) {
        victim.receive(evil());
        if (++count % 50 == 0)
            victim.look(u"after %1 files"_s.arg(count));
    }
    victim.look(u"at the end"_s);
    return claim.conclude(victim.numbers());
}
