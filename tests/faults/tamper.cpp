// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/claim.h"
#include "tests/faults/work.h"

#include "core/storage/chain.h"
#include "core/storage/chaincheck.h"
#include "core/storage/database.h"
#include "core/storage/witness.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUuid>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace core;

// Somebody who can write the file changes the history in it, in eight ways. Whatever leaves the chain as it is shows by
// itself; who cuts off its end, or writes all of it anew, is found by a head that was kept elsewhere.
namespace {

constexpr int moreNotes = 20;
constexpr int printed = 16; // digits of a head, in a report

QByteArray quoted(const QByteArray &text)
{
    return "CAST(X'" + text.toHex() + "' AS TEXT)";
}

class Tampering
{
public:
    Tampering(faults::Claim &claim, const QString &folder)
        : m_claim(claim), m_folder(folder), m_path(folder + u"/register.vwz"_s), m_random(claim.seed())
    {
        m_older = faults::bases(folder);
        addNotes(m_older.last().known);
        m_last = faults::columnOf(m_path, "SELECT max(seq) FROM change").value(0).toLongLong();
        const auto link = faults::columnOf(m_path, "SELECT link FROM chain_head").value(0);
        m_anchor = {m_last, link.first(printed)};
    }

    void all(int times)
    {
        const QList<std::pair<const char *, void (Tampering::*)()>> kinds{
            {"a payload is edited", &Tampering::editPayload}, {"another column is edited", &Tampering::editColumn},
            {"a change is taken out", &Tampering::takeOut},   {"a change is put in", &Tampering::putIn},
            {"two changes are swapped", &Tampering::swap},    {"a current value is edited", &Tampering::editState},
            {"the end is cut off", &Tampering::cutOff},       {"all is written anew", &Tampering::writeAnew}};
        for (const auto &[name, tamper] : kinds) {
            int byChain = 0;
            int byAnchor = 0;
            for (int i = 0; i < times; ++i) {
                faults::put(m_folder, m_files);
                (this->*tamper)();
                ++m_trials;
                const bool isSeen = shows({}, i);
                byChain += isSeen ? 1 : 0;
                byAnchor += isSeen || shows({m_anchor}, i) ? 1 : 0;
            }
            std::printf("  %-26s %d times: %d shown by the chain, %d with a head kept elsewhere\n", name, times, byChain,
                        byAnchor);
            if ((m_claim.isControl() ? byChain : byAnchor) != times)
                m_claim.fault(QString::fromLatin1(name) + u", and nobody sees it"_s);
        }
        faults::put(m_folder, m_files);
        if (shows({}, 0) || shows({m_anchor}, 0))
            m_claim.fault(u"an alarm about a register that nobody touched"_s);
    }
    int trials() const { return m_trials; }

    // How long the check of the chain takes when it is long: seconds of the processor.
    double longChain(int entries)
    {
        faults::put(m_folder, m_files);
        grow(entries);
        const auto start = std::clock();
        if (chainShows({}))
            m_claim.fault(u"an alarm about a long chain that nobody touched"_s);
        return double(std::clock() - start) / CLOCKS_PER_SEC;
    }

private:
    void addNotes(const faults::Known &known)
    {
        auto workspace = faults::openAt(m_path, 90);
        if (!workspace)
            faults::giveUp(u"no register"_s);
        (*workspace)->setSession({.role = Role::Manager, .name = u"Sanne Verhoeven"_s, .today = QDate(2026, 3, 2)});
        for (int i = 0; i < moreNotes; ++i) {
            if (!(*workspace)->setTask(known.dossier, u"information.kickoff"_s, {.note = u"notitie %1"_s.arg(i)}))
                faults::giveUp(u"a note was refused"_s);
        }
        workspace->reset();
        m_files = faults::filesOf(m_folder);
    }

    void grow(int entries) const
    {
        Database database;
        const auto opened = database.open({.database = m_path}, Database::Mode::Existing);
        auto change = *changeFromPayload(at("payload", m_last));
        ChainHead head{.seq = m_last, .link = at("link", m_last)};
        const QByteArray salt(2 * saltSize, '0');
        bool isWritten = opened && database.begin();
        for (int i = 0; isWritten && i < entries; ++i) {
            change.id = ChangeId(QUuid::createUuid());
            const auto payload = payloadOf(change);
            const auto commitment = commitmentOf(salt, payload);
            head = {.seq = head.seq + 1, .link = linkOf(head, change, commitment)};
            isWritten = database
                            .execute(u"INSERT INTO change (seq, id, time, action, dossier, version, commitment, link, salt, "
                                     "payload, part_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')"_s,
                                     {head.seq, change.id.text(), change.time, change.action, change.dossier.text(),
                                      chainVersion, QString::fromLatin1(commitment), QString::fromLatin1(head.link),
                                      QString::fromLatin1(salt), QString::fromUtf8(payload)})
                            .has_value();
        }
        isWritten = isWritten && database.execute(u"UPDATE chain_head SET seq = ?, link = ?"_s,
                                                  {head.seq, QString::fromLatin1(head.link)});
        if (!isWritten || !database.commit())
            faults::giveUp(u"no long chain"_s);
    }

    // What `verify` says, alone or with the head as a report prints it. Most of its time goes to templates that nobody
    // touched, so it is asked for each tenth, and when its check of the chain by itself sees nothing.
    bool shows(const QList<Witness> &witnesses, int time) const
    {
        if (time % 10 != 0 && chainShows(witnesses))
            return true;
        const auto workspace = faults::openAt(m_path, 0);
        const auto findings =
            workspace ? (*workspace)->verify({}, witnesses) : Result<QList<VerifyFinding>>(Unexpected{workspace.error()});
        return !findings || !findings->isEmpty();
    }

    bool chainShows(const QList<Witness> &witnesses) const
    {
        Database database;
        bool isTold = false;
        ChainCheck chain(
            database, [&](auto, const auto &, const auto &) { isTold = true; }, ChainCheck::Schema::Newest);
        chain.setWitnesses(witnesses);
        const auto opened = database.open({.database = m_path}, Database::Mode::Existing);
        return !opened || !chain.run() || isTold;
    }

    void sql(const QByteArray &statements) const
    {
        if (!faults::sqlOn(m_path, statements))
            faults::giveUp(u"cannot tamper: "_s + QString::fromUtf8(statements.left(200)));
    }

    qint64 any(qint64 from = 1) { return from + m_random.bounded(int(m_last - from)); } // never the last one

    void editText(const QByteArray &column)
    {
        const QByteArray where = " FROM change WHERE seq = " + QByteArray::number(any());
        auto text = faults::columnOf(m_path, "SELECT " + column + where).value(0);
        if (text.isEmpty())
            text = "x";
        auto &letter = text[m_random.bounded(int(text.size()))];
        letter = letter == '7' ? '3' : '7';
        sql("UPDATE change SET " + column + " = " + quoted(text) + where.mid(12));
    }

    void editPayload() { editText("payload"); }

    void editColumn()
    {
        const QByteArrayList columns{"id", "time", "action", "commitment", "link", "salt"};
        editText(columns.at(m_random.bounded(int(columns.size()))));
    }

    void takeOut() { sql("DELETE FROM change WHERE seq = " + QByteArray::number(any())); }

    void putIn()
    {
        const auto at = QByteArray::number(any());
        sql("UPDATE change SET seq = -seq - 1 WHERE seq >= " + at + "; UPDATE change SET seq = -seq WHERE seq < 0;" +
            "CREATE TEMP TABLE more AS SELECT * FROM change WHERE seq = " + at + " + 1;" + "UPDATE more SET seq = " + at +
            ", id = 'f3f2504e-4f89-41d3-9a0c-0305e82c3301';" +
            "INSERT INTO change SELECT * FROM more; UPDATE chain_head SET seq = seq + 1");
    }

    void swap()
    {
        const auto first = any();
        const auto one = QByteArray::number(first);
        const auto other = QByteArray::number(first + 1 + m_random.bounded(int(m_last - first)));
        sql("UPDATE change SET seq = -1 WHERE seq = " + one + "; UPDATE change SET seq = " + one + " WHERE seq = " + other +
            "; UPDATE change SET seq = " + other + " WHERE seq = -1");
    }

    void editState()
    {
        const auto rows = faults::columnOf(m_path, "SELECT rowid FROM cell");
        sql("UPDATE cell SET value = value || 'x' WHERE rowid = " + rows.at(m_random.bounded(int(rows.size()))));
    }

    // With all that follows from it: an older copy of the file is exactly that.
    void cutOff() { faults::put(m_folder, m_older.at(1 + m_random.bounded(int(m_older.size()) - 1)).files); }

    // Somebody else is made to have done it, and every link after it is made to fit.
    void writeAnew()
    {
        const auto from = any();
        ChainHead head{.seq = from - 1, .link = at("link", from - 1)};
        QByteArray statements = "BEGIN;";
        for (auto seq = from; seq <= m_last; ++seq) {
            auto payload = at("payload", seq);
            auto change = *changeFromPayload(payload);
            if (seq == from) {
                change.actor = u"Iemand Anders"_s;
                payload = payloadOf(change);
            }
            const auto commitment = commitmentOf(at("salt", seq), payload);
            head = {.seq = seq, .link = linkOf(head, change, commitment)};
            statements += "UPDATE change SET payload = " + quoted(payload) + ", commitment = " + quoted(commitment) +
                          ", link = " + quoted(head.link) + " WHERE seq = " + QByteArray::number(seq) + ";";
        }
        sql(statements + "UPDATE chain_head SET link = " + quoted(head.link) + "; COMMIT");
    }

    QByteArray at(const QByteArray &column, qint64 seq) const
    {
        return faults::columnOf(m_path, "SELECT " + column + " FROM change WHERE seq = " + QByteArray::number(seq)).value(0);
    }

    faults::Claim &m_claim;
    QString m_folder;
    QString m_path;
    QRandomGenerator m_random;
    QList<faults::Base> m_older;
    faults::Files m_files;
    qint64 m_last = 0;
    Witness m_anchor;
    int m_trials = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::Claim claim("R11 tamper", u"nobody kept a head elsewhere"_s,
                        {{u"times"_s, u"in each of the eight ways"_s, u"N"_s, u"1250"_s},
                         {u"entries"_s, u"of a long chain, to see how long it takes"_s, u"N"_s, u"10000"_s}});
    const QTemporaryDir folder(faults::fastFolder());
    Tampering tampering(claim, folder.path());
    tampering.all(claim.number(u"times"_s));
    const int entries = claim.number(u"entries"_s);
    const auto seconds = tampering.longChain(entries);
    return claim.conclude(
        u"%1 changed histories, %2 entries checked in %3 s"_s.arg(tampering.trials()).arg(entries).arg(seconds, 0, 'f', 1));
}
