// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/errortext.h"
#include "tests/core/asnobody.h"
#include "tests/faults/claim.h"
#include "tests/faults/vanishing.h"
#include "tests/faults/work.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace core;

// A register is moved, replaced, taken away or made read-only while somebody works in it. Nothing that is answered is lost,
// what cannot be kept is refused with a sentence, and when the file is back, all works again.
namespace {

const QString name = u"register.vwz"_s;

class Vanishing
{
public:
    Vanishing(faults::Claim &claim, const QString &folder) : m_claim(claim), m_root(folder), m_bases(faults::bases(folder))
    {
        for (int i = 0; i < m_bases.size(); ++i) {
            prepare(i);
            m_heads.append(head());
        }
        faults::put(m_root, {});
    }

    void everyAct()
    {
        const QList<std::pair<const char *, bool (Vanishing::*)()>> misfortunes{
            {"the file is taken away", &Vanishing::takeFile},
            {"the file has another name", &Vanishing::renameFile},
            {"another register is in its place", &Vanishing::replaceFile},
            {"the folder is taken away", &Vanishing::takeFolder},
            {"the folder has another name", &Vanishing::renameFolder},
            {"the journal is taken away", &Vanishing::takeJournal}};
        for (const auto &[misfortune, happens] : misfortunes) {
            for (int act = 0; act + 1 < faults::acts().size(); ++act) // the last one only reads
                once(QString::fromLatin1(misfortune), happens, act);
        }
    }

    // Rights do not stop root: as nobody, where that can be.
    void readOnly()
    {
        for (const bool folderToo : {false, true}) {
            for (int act = 0; act + 1 < faults::acts().size(); ++act) {
                prepare(act);
                const AsNobody nobody(folder());
                QFile::setPermissions(path(), QFile::ReadOwner);
                if (folderToo)
                    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner);
                if (nobody.isStopped(path()))
                    refusesToWrite(act);
                else
                    std::puts("not tried: rights do not stop this user");
                QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            }
        }
    }
    int tries() const { return m_tries; }
    int refused() const { return m_refused; }

private:
    QString folder() const { return m_root + u"/werk"_s; }
    QString path() const { return folder() + u'/' + name; }
    QString aside() const { return m_root + u"/elders"_s; }

    QByteArray head() const { return faults::columnOf(path(), "SELECT seq FROM chain_head").value(0); }

    void prepare(int act)
    {
        QDir(folder()).removeRecursively();
        QDir(aside()).removeRecursively();
        if (!QDir().mkpath(folder()))
            faults::giveUp(u"no folder"_s);
        faults::put(folder(), m_bases.at(act).files);
    }

    // What happens answers whether the register that stands at its path afterwards is the one that was written to.
    bool takeFile() { return !QFile::remove(path()); }
    bool renameFile() { return !QFile::rename(path(), folder() + u"/ander.vwz"_s); }
    bool replaceFile()
    {
        takeFile();
        QFile file(path());
        return !(file.open(QIODevice::WriteOnly) && file.write(m_bases.first().files.value(name)) > 0);
    }
    bool takeFolder() { return !QDir(folder()).removeRecursively(); }
    bool renameFolder() { return !QFile::rename(folder(), aside()); }
    bool takeJournal()
    {
        QFile::remove(path() + u"-wal"_s);
        return true;
    }

    void once(const QString &misfortune, bool (Vanishing::*happens)(), int act)
    {
        const int first = std::max(0, act - 1); // so that something stands in the journal
        prepare(first);
        m_doing = misfortune + u", "_s + QString::fromLatin1(faults::acts().at(act).name) + u": "_s;
        auto workspace = openWith(first, act);
        auto known = m_bases.at(act).known;
        const bool staysInPlace = (this->*happens)();
        const auto answer = faults::run(*workspace, faults::acts().at(act), known);
        ++m_tries;
        if (!answer)
            checkSentence(answer.error());
        if (answer && !staysInPlace)
            m_claim.fault(m_doing + u"said to be stored, in a file that is not there"_s);
        workspace.reset();
        if (answer && staysInPlace && (contentOfWhole().isEmpty() || head() != m_heads.at(act + 1)))
            m_claim.fault(m_doing + u"answered and gone"_s);
        const auto there = contentOfWhole();
        if (misfortune.contains("another register"_L1) && there != m_bases.first().content)
            m_claim.fault(m_doing + u"another register was changed"_s);
    }

    std::unique_ptr<Workspace> openWith(int first, int act) const
    {
        auto workspace = faults::openAt(path(), first);
        auto known = m_bases.at(first).known;
        const bool did = workspace && (first == act || faults::run(**workspace, faults::acts().at(first), known));
        if (!did)
            faults::giveUp(u"no register"_s);
        return std::move(*workspace);
    }

    // Nothing when it does not open, or verify finds something.
    QByteArray contentOfWhole() const
    {
        const auto workspace = faults::openAt(path(), 0);
        const auto findings =
            workspace ? (*workspace)->verify() : Result<QList<VerifyFinding>>(Unexpected{workspace.error()});
        return findings && findings->isEmpty() ? faults::contentOf(path()) : QByteArray();
    }

    void refusesToWrite(int act)
    {
        m_doing = u"read-only, "_s + QString::fromLatin1(faults::acts().at(act).name) + u": "_s;
        ++m_tries;
        const auto before = faults::filesOf(folder());
        const auto workspace = faults::openAt(path(), act);
        if (!workspace)
            return checkSentence(workspace.error());
        auto known = m_bases.at(act).known;
        const auto answer = faults::run(**workspace, faults::acts().at(act), known);
        if (answer || answer.error().code != ErrorCode::ReadOnly)
            m_claim.fault(m_doing + u"not refused"_s);
        else
            checkSentence(answer.error());
        if (faults::filesOf(folder()) != before)
            m_claim.fault(m_doing + u"a file changed"_s);
    }

    void checkSentence(const Error &error)
    {
        ++m_refused;
        const auto sentence = app::errorText(error);
        if (sentence.size() < 20 || sentence.contains(u'%') || (m_claim.isControl() && error.code != ErrorCode::Damaged))
            m_claim.fault(m_doing + u"“%1” (%2)"_s.arg(sentence, error.detail));
    }

    faults::Claim &m_claim;
    QString m_root;
    QList<faults::Base> m_bases;
    QByteArrayList m_heads; // how many changes stand in each
    QString m_doing;
    int m_tries = 0;
    int m_refused = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::Claim claim("R9 vanish", u"every refusal is to say that the register is damaged"_s);
    const QTemporaryDir folder(faults::fastFolder());
    Vanishing vanishing(claim, folder.path());
    vanishing.everyAct();
    vanishing.readOnly();
    const auto program = claim.arguments().value(0); // also as an administrator meets it
    const int underProgram = program.isEmpty() ? 0 : faults::vanishUnderProgram(claim, program);
    return claim.conclude(u"%1 tries, %2 refused, and %3 on the command line"_s.arg(vanishing.tries())
                              .arg(vanishing.refused())
                              .arg(underProgram));
}
