// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/chaincheck.h"

#include "core/storage/database.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = VerifyFinding::Kind;

constexpr QLatin1StringView templatePrefix("template:");
constexpr int linksAtOnce = 5000;
constexpr qint64 linksAtEnd = 20;

} // namespace

Result<ChainHead> headOf(Database &database)
{
    const auto heads = database.select(u"SELECT seq, link FROM chain_head WHERE id = 1"_s, {}, [](QSqlQuery &row) {
        return ChainHead{.seq = row.value(0).toLongLong(), .link = row.value(1).toByteArray()};
    });
    if (!heads)
        return Unexpected{heads.error()};
    if (heads->isEmpty())
        return fail(ErrorCode::Damaged, {database.where()}, u"no chain head"_s);
    return heads->first();
}

void ChainCheck::setWitnesses(const QList<Witness> &witnesses)
{
    for (const auto &witness : witnesses)
        m_witnesses.insert(witness.seq, witness.link);
}

Result<void> ChainCheck::run(const GoOn &progress)
{
    const auto head = headOf(m_database);
    if (!head)
        return Unexpected{head.error()};
    if (const auto walked = walk(std::numeric_limits<qint64>::min(), *head, progress); !walked)
        return walked;
    compareWitnesses();
    return {};
}

Result<void> ChainCheck::runAtEnd()
{
    const auto head = headOf(m_database);
    if (!head)
        return Unexpected{head.error()};
    const auto before = m_database.select(
        u"SELECT seq, link FROM change WHERE seq <= ? ORDER BY seq DESC LIMIT 1"_s, {head->seq - linksAtEnd},
        [](QSqlQuery &row) { return ChainHead{.seq = row.value(0).toLongLong(), .link = row.value(1).toByteArray()}; });
    if (!before)
        return Unexpected{before.error()};
    m_last = before->value(0);
    return walk(m_last.seq, *head, {});
}

// In pieces, so that it can be stopped.
Result<void> ChainCheck::walk(qint64 after, const ChainHead &head, const GoOn &progress)
{
    for (int found = linksAtOnce; found == linksAtOnce; after = m_last.seq) {
        found = 0;
        if (progress && !progress(int(std::max<qint64>(m_last.seq, 0)), int(head.seq)))
            return fail(ErrorCode::Stopped, {m_database.where()});
        const auto read = m_database.forEach(
            u"SELECT seq, id, time, action, dossier, commitment, link, salt, payload, version, part_of FROM change "
            "WHERE seq > ? ORDER BY seq LIMIT ?"_s,
            {after, linksAtOnce}, [&](QSqlQuery &row) {
                checkLink(row);
                ++found;
            });
        if (!read)
            return read;
    }
    checkHead(head);
    return {};
}

void ChainCheck::checkLink(QSqlQuery &row)
{
    const auto seq = row.value(0).toLongLong();
    const auto number = QString::number(seq);
    const auto commitment = row.value(5).toByteArray();
    const auto link = row.value(6).toByteArray();
    const auto payload = row.value(8).toByteArray();
    const Change outside{.id = ChangeId::fromText(row.value(1).toString()),
                         .time = row.value(2).toString(),
                         .action = row.value(3).toString(),
                         .dossier = DossierId::fromText(row.value(4).toString())};
    const auto inside = changeFromPayload(payload);
    if (seq != m_last.seq + 1)
        m_tell(Kind::ChangeMissing, QString::number(m_last.seq + 1), {});
    else if (linkOf(m_last, outside, commitment) != link || outside.id.text() != row.value(1).toString() ||
             outside.dossier.text() != row.value(4).toString() || row.value(9).toInt() != chainVersion)
        m_tell(Kind::ChainBroken, number, {});
    if (!inside || commitmentOf(row.value(7).toByteArray(), payload) != commitment || inside->id != outside.id ||
        inside->partOf.text() != row.value(10).toString() || inside->time != outside.time ||
        inside->action != outside.action || inside->dossier != outside.dossier)
        m_tell(Kind::ChangeAltered, number, outside.dossier.text());
    else if (inside->action == "publish"_L1)
        m_publishedHashes.insert(inside->cells.value(0).subject.mid(templatePrefix.size()), inside->cells.value(0).newValue);
    const auto written = m_witnesses.values(seq);
    if (std::ranges::any_of(written, [&](const QByteArray &witness) { return !link.startsWith(witness); }))
        m_tell(Kind::WitnessDiffers, number, {});
    m_witnesses.remove(seq);
    m_last = {.seq = seq, .link = link};
}

void ChainCheck::checkHead(const ChainHead &head)
{
    if (head.seq > m_last.seq)
        m_tell(Kind::ChangeMissing, QString::number(m_last.seq + 1), {});
    else if (head.seq != m_last.seq || head.link != m_last.link)
        m_tell(Kind::HeadDiffers, QString::number(m_last.seq), {});
}

// What was written down and never came by.
void ChainCheck::compareWitnesses()
{
    auto missing = m_witnesses.uniqueKeys();
    std::ranges::sort(missing);
    for (const auto seq : missing)
        m_tell(Kind::WitnessMissing, QString::number(seq), {});
}

} // namespace core
