// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

// The documented form, without the code under test.
QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// RFC 2104.
QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    QByteArray inner(64, '\x36');
    QByteArray outer(64, '\x5c');
    for (qsizetype i = 0; i < key.size(); ++i) {
        inner[i] = char(inner[i] ^ key[i]);
        outer[i] = char(outer[i] ^ key[i]);
    }
    return sha256(outer + sha256(inner + message));
}

Change sample()
{
    return {.id = ChangeId::fromText(u"0195567c-0000-7000-8000-000000000001"_s),
            .time = u"2026-03-02T09:00:00.000Z"_s,
            .action = u"set"_s,
            .dossier = DossierId::fromText(u"0195567c-0000-7000-8000-00000000000d"_s),
            .actor = u"Sanne \"S.\" Verhoëven"_s,
            .role = Role::Manager,
            .onBehalfOf = Role::Employee,
            .cells = {{u"task:information.plan"_s, u"note"_s, u"oud"_s, u"nieuw\n🧰"_s, {}}}};
}

} // namespace

TEST_CASE("Chain: the payload of a change is the documented text", "[chain]")
{
    CHECK(payloadOf(sample()) ==
          QByteArray(R"({"action":"set","actor":"Sanne \"S.\" Verhoëven","cells":[{"base":"","field":"note",)"
                     R"("new":"nieuw\n🧰","old":"oud","subject":"task:information.plan"}],)"
                     R"("dossier":"0195567c-0000-7000-8000-00000000000d","id":"0195567c-0000-7000-8000-000000000001",)"
                     R"("onBehalfOf":"employee","role":"manager","time":"2026-03-02T09:00:00.000Z"})"));
}

TEST_CASE("Chain: a change comes back from its payload", "[chain]")
{
    auto escaped = sample();
    escaped.cells.append({u"row:1"_s, u"what"_s, u"\\ \" / \t \r \x01 \x1f"_s, u"{\"a\": [1]}, é 🧰"_s, {}});

    CHECK(changeFromPayload(payloadOf(sample())) == sample());
    CHECK(changeFromPayload(payloadOf(escaped)) == escaped);
    CHECK_FALSE(changeFromPayload("").has_value());
    CHECK_FALSE(changeFromPayload("{}").has_value());
    CHECK_FALSE(changeFromPayload("[1]").has_value());
}

TEST_CASE("Chain: the commitment is the HMAC of the payload under the salt", "[chain]")
{
    const QByteArray salt("000102030405060708090a0b0c0d0e0f");

    CHECK(commitmentOf(salt, "payload") == hmac(QByteArray::fromHex(salt), "payload").toHex());
    CHECK(commitmentOf(salt, "payload") != commitmentOf("ff0102030405060708090a0b0c0d0e0f", "payload"));
}

TEST_CASE("Chain: a link hashes everything that is not personal, and the commitment", "[chain]")
{
    const ChainHead previous{.seq = 41, .link = "ab12"};
    const QByteArray text = "1|ab12|42|0195567c-0000-7000-8000-000000000001|2026-03-02T09:00:00.000Z|set|"
                            "0195567c-0000-7000-8000-00000000000d|c0ffee";

    CHECK(linkOf(previous, sample(), "c0ffee") == sha256(text).toHex());
}

TEST_CASE("Chain: erasing payload and salt leaves every link as it was", "[chain]")
{
    auto erased = sample();
    erased.actor.clear();
    erased.cells.clear();
    erased.onBehalfOf.reset();

    CHECK(linkOf({}, erased, "c0ffee") == linkOf({}, sample(), "c0ffee"));
}

TEST_CASE("Chain: what a register stores can be recomputed by hand", "[chain]")
{
    const TestRegister reg;
    reg.start();

    const auto rows = reg.rows(u"SELECT version, seq, id, time, action, dossier, commitment, link, salt, payload "
                               "FROM change ORDER BY seq"_s);

    QByteArray link;
    for (const auto &row : rows) {
        const auto columns = row.split(u'|').mid(0, 9);
        const auto payload = row.section(u'|', 9).toUtf8();
        const auto commitment = hmac(QByteArray::fromHex(columns[8].toUtf8()), payload).toHex();
        const auto open = columns.mid(1, 5).join(u'|').toUtf8();
        link = sha256(columns[0].toUtf8() + '|' + link + '|' + open + '|' + commitment).toHex();
        CHECK(columns[6].toUtf8() == commitment);
        CHECK(columns[7].toUtf8() == link);
    }
    CHECK(rows.size() >= 3); // published, settings, started
    CHECK(reg.rows(u"SELECT seq, link FROM chain_head"_s) ==
          QStringList{QString::number(rows.size()) + u'|' + QString::fromUtf8(link)});
}

TEST_CASE("Chain: every change has a salt of its own", "[chain]")
{
    const TestRegister reg;
    reg.start();

    CHECK(reg.rows(u"SELECT count(DISTINCT salt) - count(*), min(length(salt)) FROM change"_s) == QStringList{u"0|32"_s});
}
