// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/verifier.h"

#include "core/domain/cells.h"
#include "core/exchange/conflicts.h"
#include "core/storage/chaincheck.h"
#include "core/storage/database.h"
#include "core/storage/indexrows.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int dossiersBetweenProgress = 50;

QString nameOf(const TemplateRef &ref)
{
    return ref.id % u'@' % QString::number(ref.version);
}

} // namespace

void Verifier::report(VerifyFinding::Kind kind, const QString &what, const QString &dossier)
{
    m_findings.append({.kind = kind, .dossier = dossier, .what = what});
}

Result<QList<VerifyFinding>> Verifier::run(const GoOn &progress)
{
    // Somebody may be writing: what is compared must be of one moment.
    if (const auto begun = m_database.beginReading(); !begun)
        return Unexpected{begun.error()};
    const auto checked = checkAll(progress);
    m_database.rollback();
    if (!checked)
        return Unexpected{checked.error()};
    return m_findings;
}

Result<void> Verifier::checkAll(const GoOn &progress)
{
    if (const auto checked = checkFile(); !checked || !m_findings.isEmpty())
        return checked; // what a damaged file says about its content cannot be trusted
    for (const auto step : {&Verifier::checkChain, &Verifier::checkTemplates, &Verifier::checkSettings}) {
        if (const auto checked = (this->*step)(); !checked)
            return checked;
    }
    return checkDossiers(progress);
}

Result<void> Verifier::checkDossiers(const GoOn &progress)
{
    const auto ids = dossierIds();
    if (!ids)
        return Unexpected{ids.error()};
    for (int i = 0; i < ids->size(); ++i) {
        if (progress && i % dossiersBetweenProgress == 0 && !progress(i, int(ids->size())))
            break;
        if (const auto checked = checkDossier(ids->at(i)); !checked)
            return checked;
    }
    return {};
}

Result<void> Verifier::checkFile()
{
    if (!m_database.isFile())
        return {}; // a server checks its own files and never stores a broken reference
    const auto checked = m_database.forEach(u"PRAGMA integrity_check"_s, {}, [&](QSqlQuery &row) {
        const auto words = row.value(0).toString();
        if (words != "ok"_L1)
            report(VerifyFinding::Kind::FileDamaged, words);
    });
    if (!checked && checked.error().code != ErrorCode::Damaged)
        return checked;
    if (!checked)
        report(VerifyFinding::Kind::FileDamaged, checked.error().detail);
    if (!m_findings.isEmpty())
        return {};
    QSet<QString> tables;
    return m_database.forEach(u"PRAGMA foreign_key_check"_s, {}, [&](QSqlQuery &row) {
        const auto table = row.value(0).toString();
        if (!tables.contains(table))
            report(VerifyFinding::Kind::ForeignKey, table);
        tables.insert(table);
    });
}

Result<void> Verifier::checkChain()
{
    ChainCheck chain(m_database, [this](VerifyFinding::Kind kind, const QString &what, const QString &dossier) {
        report(kind, what, dossier);
    });
    chain.setWitnesses(m_witnesses);
    const auto checked = chain.run();
    m_publishedHashes = chain.publishedHashes();
    return checked;
}

Result<void> Verifier::checkTemplates()
{
    auto expected = m_publishedHashes;
    const auto read = m_database.forEach(u"SELECT id, version, body FROM template_version"_s, {}, [&](QSqlQuery &row) {
        const QString name = row.value(0).toString() % u'@' % row.value(1).toString();
        const auto hash = QCryptographicHash::hash(row.value(2).toByteArray(), QCryptographicHash::Sha256).toHex();
        if (expected.take(name) != QString::fromLatin1(hash))
            report(VerifyFinding::Kind::TemplateAltered, name);
    });
    for (auto it = expected.begin(); it != expected.end(); ++it)
        report(VerifyFinding::Kind::TemplateMissing, it.key());
    return read;
}

Result<void> Verifier::checkSettings()
{
    auto expected = replay({});
    if (!expected)
        return Unexpected{expected.error()};
    expected->removeIf([](const auto &cell) { return !isSetting(cell.key().first); });
    return compareCells({}, *expected, u"SELECT subject, field, value, seq FROM setting"_s, {});
}

Result<QStringList> Verifier::dossierIds()
{
    return m_database.select(u"SELECT id FROM dossier UNION SELECT dossier FROM change WHERE dossier <> '' ORDER BY 1"_s, {},
                             [](QSqlQuery &row) { return row.value(0).toString(); });
}

Result<void> Verifier::checkDossier(const QString &dossier)
{
    auto expected = replay(dossier);
    if (!expected)
        return Unexpected{expected.error()};
    QList<Cell> cells;
    for (auto it = expected->begin(); it != expected->end(); ++it)
        cells.append({it.key().first, it.key().second, it->value});
    const auto compared =
        compareCells(dossier, *expected, u"SELECT subject, field, value, seq FROM cell WHERE dossier = ?"_s, {dossier});
    if (!compared)
        return compared;
    const auto record = recordOf(DossierId::fromText(dossier), cells);
    for (const auto &ref : record.dossier.itemSources()) {
        if (!m_publishedHashes.contains(nameOf(ref)))
            report(VerifyFinding::Kind::TemplateMissing, nameOf(ref), dossier);
    }
    return compareIndexes(dossier, record);
}

// The latest change of a cell wins, by time and id; an imported change may stand later in the chain and still be older.
Result<Verifier::Cells> Verifier::replay(const QString &dossier)
{
    Cells cells;
    m_hasImports = false;
    const auto read = m_database.forEach(
        u"SELECT seq, payload FROM change WHERE dossier = ? ORDER BY seq"_s, {dossier}, [&](QSqlQuery &row) {
            const auto change = changeFromPayload(row.value(1).toByteArray());
            if (!change)
                return; // told already by checkChain()
            apply(cells, *change, row.value(0).toLongLong());
            m_hasImports = m_hasImports || isLocal(*change);
        });
    if (!read)
        return Unexpected{read.error()};
    return cells;
}

Result<void> Verifier::compareCells(const QString &dossier, Cells expected, const QString &sql, const QVariantList &args)
{
    const auto read = m_database.forEach(sql, args, [&](QSqlQuery &row) {
        const QPair<QString, QString> key{row.value(0).toString(), row.value(1).toString()};
        const QString name = key.first % u' ' % key.second;
        const auto it = expected.find(key);
        if (it == expected.end())
            return report(VerifyFinding::Kind::StateSurplus, name, dossier);
        if (it->value != row.value(2).toString() || it->seq != row.value(3).toLongLong())
            report(VerifyFinding::Kind::StateDiffers, name, dossier);
        expected.erase(it);
    });
    for (auto it = expected.begin(); it != expected.end(); ++it)
        report(VerifyFinding::Kind::StateDiffers, it.key().first % u' ' % it.key().second, dossier);
    return read;
}

Result<QMap<QString, QString>> Verifier::peopleIn(const QString &dossier)
{
    QMap<QString, QString> people;
    const auto read =
        m_database.forEach(u"SELECT role, person FROM role_person WHERE dossier = ?"_s, {dossier},
                           [&](QSqlQuery &row) { people.insert(row.value(0).toString(), row.value(1).toString()); });
    if (!read)
        return Unexpected{read.error()};
    return people;
}

Result<void> Verifier::compareIndexes(const QString &dossier, const DossierRecord &record)
{
    const auto templates = m_store.templates(record.dossier.itemSources());
    if (!templates && templates.error().code != ErrorCode::Damaged)
        return Unexpected{templates.error()};
    if (!templates)
        return {}; // told already: without its templates a dossier has no tasks to compare
    const auto situation = situationOf(record, *templates, record.dossier.dates.lastDay);
    QVariantList line;
    auto read = m_database.forEach(u"SELECT state, closed, last_day, name, function, name_key, search_key, involved, kind, "
                                   "unit, awaited FROM dossier WHERE id = ?"_s,
                                   {dossier}, [&](QSqlQuery &row) {
                                       for (int column = 0; column < 11; ++column)
                                           line.append(row.value(column).toString());
                                   });
    QMap<QString, QStringList> stored;
    if (read)
        read = m_database.forEach(
            u"SELECT item, role, due, status, audience FROM open_task WHERE dossier = ?"_s, {dossier}, [&](QSqlQuery &row) {
                stored.insert(row.value(0).toString(),
                              {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                               row.value(3).toString(), row.value(4).toString()});
            });
    if (!read)
        return read;
    QMap<QString, QStringList> expected;
    const auto rows = IndexRows::of(situation);
    for (const auto &open : rows.openTasks)
        expected.insert(open.item, QVariant(open.columns()).toStringList());
    const auto people = peopleIn(dossier);
    if (!people)
        return Unexpected{people.error()};
    if (QVariant(line).toStringList() != QVariant(rows.line.columns()).toStringList() || *people != rows.people)
        report(VerifyFinding::Kind::ListingDiffers, dossier, dossier);
    if (stored != expected)
        report(VerifyFinding::Kind::OpenTasksDiffer, dossier, dossier);
    return compareConflicts(dossier);
}

// Only where something came in from elsewhere can two changes have missed each other.
Result<void> Verifier::compareConflicts(const QString &dossier)
{
    QSet<CellKey> expected;
    if (m_hasImports) {
        const auto changes = m_store.changesOf(DossierId::fromText(dossier));
        if (!changes)
            return Unexpected{changes.error()};
        expected = keysOf(conflictsIn(DossierId::fromText(dossier), *changes));
    }
    const auto read = m_database.forEach(u"SELECT subject, field FROM conflict WHERE dossier = ?"_s, {dossier}, [&](QSqlQuery &row) {
        if (!expected.remove({row.value(0).toString(), row.value(1).toString()}))
            report(VerifyFinding::Kind::ListingDiffers, dossier, dossier);
    });
    if (!expected.isEmpty())
        report(VerifyFinding::Kind::ListingDiffers, dossier, dossier);
    return read;
}

} // namespace core
