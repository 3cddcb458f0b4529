// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/store.h"

#include "core/domain/cells.h"
#include "core/exchange/parts.h"
#include "core/storage/backup.h"
#include "core/storage/chaincheck.h"
#include "core/storage/database.h"
#include "core/storage/foldedtext.h"
#include "core/storage/migrations.h"
#include "core/storage/registerfile.h"
#include "core/storage/verifier.h"
#include "core/storage/writingtransaction.h"
#include "core/templates/library.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// No register table on a server: nothing was made there yet.
Error asMissing(const Error &error, const Database &database)
{
    if (!database.isFile() && error.code == ErrorCode::Storage)
        return {.code = ErrorCode::RegisterNotFound, .about = {database.where()}, .detail = error.detail};
    if (database.isFile() && error.code == ErrorCode::Storage)
        return {.code = ErrorCode::Damaged, .about = {database.where()}, .detail = error.detail};
    return error;
}

// What is damaged or of a newer program is refused before a connection that could write is opened.
Result<void> probe(const Connection &connection)
{
    if (hasJournal(connection.database))
        return {}; // only SQLite can read it as it is
    if (const auto whole = checkIsWhole(connection.database); !whole)
        return whole;
    Database database;
    if (const auto opened = database.open(connection, Database::Mode::Probe); !opened)
        return opened;
    const auto installed = Migrations::installed(database);
    if (!installed)
        return Unexpected{asMissing(installed.error(), database)};
    if (*installed > Migrations().newest())
        return fail(ErrorCode::SchemaTooNew, {connection.text()});
    return {};
}

Result<void> checkFile(const Connection &connection)
{
    if (connection.kind != Connection::Kind::File)
        return {};
    if (const auto checked = checkIsRegister(connection.database); !checked)
        return checked;
    const auto probed = probe(connection);
    // Another program may have opened, written and closed the file just then. Real damage is still there.
    return probed ? probed : probe(connection);
}

Cell cellFrom(QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
}

// Made by us and by nobody else: an existing file is never opened for writing here.
Result<void> claim(const Connection &connection)
{
    if (connection.kind != Connection::Kind::File)
        return {};
    QFile file(connection.database);
    if (file.exists())
        return fail(ErrorCode::RegisterExists, {connection.text()});
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::CannotOpen, {connection.text()}, file.errorString());
    return {};
}

} // namespace

Store::Store(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const Connection &connection, Access access)
{
    if (const auto checked = checkFile(connection); !checked)
        return Unexpected{checked.error()};
    auto database = std::make_unique<Database>();
    const auto mode = access == Access::ReadOnly ? Database::Mode::ReadOnly : Database::Mode::Existing;
    if (const auto opened = database->open(connection, mode); !opened)
        return Unexpected{opened.error()};
    const auto installed = Migrations::installed(*database);
    if (!installed)
        return Unexpected{asMissing(installed.error(), *database)};
    const auto keepCopy = [&]() -> Result<void> {
        if (!database->isFile())
            return {}; // a server's administrator keeps her own
        const auto made = makeBackup(*database, BackupReason::Migration, QDateTime::currentDateTimeUtc());
        return made ? Result<void>() : Unexpected{made.error()};
    };
    if (const auto upgraded = Migrations().upgrade(*database, *installed, keepCopy); !upgraded)
        return Unexpected{upgraded.error()};
    return std::unique_ptr<Store>(new Store(std::move(database)));
}

Result<std::unique_ptr<Store>> Store::create(const Connection &connection)
{
    if (const auto claimed = claim(connection); !claimed)
        return Unexpected{claimed.error()};
    auto database = std::make_unique<Database>();
    if (const auto opened = database->open(connection, Database::Mode::New); !opened)
        return Unexpected{opened.error()};
    if (Migrations::installed(*database))
        return fail(ErrorCode::RegisterExists, {connection.text()});
    if (const auto made = Migrations().upgrade(*database, 0, [] { return Result<void>(); }); !made)
        return Unexpected{made.error()};
    return std::unique_ptr<Store>(new Store(std::move(database)));
}

bool Store::isReadOnly() const
{
    return m_database->isReadOnly();
}

Result<DossierRecord> Store::record(const DossierId &dossier) const
{
    const auto cells =
        m_database->select(u"SELECT subject, field, value FROM cell WHERE dossier = ?"_s, {dossier.text()}, cellFrom);
    if (!cells)
        return Unexpected{cells.error()};
    if (cells->isEmpty())
        return fail(ErrorCode::DossierNotFound, {dossier.text()});
    return recordOf(dossier, *cells);
}

Result<QList<Change>> Store::changesOf(const DossierId &dossier) const
{
    QList<Change> changes;
    const auto read = m_database->forEach(u"SELECT payload FROM change WHERE dossier = ? ORDER BY seq"_s, {dossier.text()},
                                          [&](QSqlQuery &row) {
                                              if (const auto change = changeFromPayload(row.value(0).toByteArray()))
                                                  changes.append(*change);
                                          });
    if (!read)
        return Unexpected{read.error()};
    return asMade(std::move(changes));
}

Result<QList<StoredChange>> Store::storedChanges(const DossierId &dossier) const
{
    return m_database->select(
        u"SELECT seq, id, part_of, payload, salt, commitment FROM change WHERE dossier = ? ORDER BY seq"_s, {dossier.text()},
        [](QSqlQuery &row) {
            StoredChange stored{.seq = row.value(0).toLongLong(),
                                .change = {.id = ChangeId::fromText(row.value(1).toString()),
                                           .partOf = ChangeId::fromText(row.value(2).toString())},
                                .payload = row.value(3).toByteArray(),
                                .salt = row.value(4).toByteArray(),
                                .commitment = row.value(5).toByteArray()};
            stored.change = changeFromPayload(stored.payload).value_or(stored.change);
            return stored;
        });
}

Result<QStringList> Store::dossiersWithConflicts(const DossierId &dossier) const
{
    const auto id = [](QSqlQuery &row) { return row.value(0).toString(); };
    if (dossier.isNull())
        return m_database->select(u"SELECT DISTINCT dossier FROM conflict ORDER BY dossier"_s, {}, id);
    return m_database->select(u"SELECT DISTINCT dossier FROM conflict WHERE dossier = ?"_s, {dossier.text()}, id);
}

Result<QList<Cell>> Store::settings() const
{
    return m_database->select(u"SELECT subject, field, value FROM setting"_s, {}, cellFrom);
}

Result<Organisation> Store::organisation() const
{
    const auto cells = settings();
    if (!cells)
        return Unexpected{cells.error()};
    return organisationOf(*cells);
}

Result<QList<Colleague>> Store::colleagues() const
{
    const auto cells = settings();
    if (!cells)
        return Unexpected{cells.error()};
    auto colleagues = colleaguesOf(*cells);
    std::ranges::stable_sort(colleagues, {}, [](const Colleague &colleague) { return sortKey(colleague.person.name); });
    return colleagues;
}

Result<QList<TemplateRef>> Store::newestTemplates() const
{
    auto refs = m_database->select(
        u"SELECT id, max(version) FROM template_version WHERE id NOT LIKE '%~%' GROUP BY id"_s, {},
        [](QSqlQuery &row) { return TemplateRef{.id = row.value(0).toString(), .version = row.value(1).toInt()}; });
    if (refs)
        sortAsBundled(*refs);
    return refs;
}

Result<QList<Template>> Store::templates(const QList<TemplateRef> &refs) const
{
    QList<Template> templates;
    for (const auto &ref : refs) {
        if (const auto loaded = load(ref); !loaded)
            return Unexpected{loaded.error()};
        templates.append(m_templates.value(ref));
    }
    return templates;
}

Result<void> Store::load(const TemplateRef &ref) const
{
    if (m_templates.contains(ref))
        return {};
    const auto body = templateBody(ref);
    if (!body)
        return Unexpected{body.error()};
    const QString name = ref.id % u'@' % QString::number(ref.version);
    if (body->isNull())
        return fail(ErrorCode::Damaged, {m_database->where()}, u"no template "_s % name);
    const auto parsed = publishedTemplate(*body);
    if (!parsed)
        return fail(ErrorCode::Damaged, {m_database->where()}, u"template "_s % name);
    m_templates.insert(ref, *parsed);
    return {};
}

Result<QByteArray> Store::templateBody(const TemplateRef &ref) const
{
    const auto bodies = m_database->select(u"SELECT body FROM template_version WHERE id = ? AND version = ?"_s,
                                           {ref.id, ref.version}, [](QSqlQuery &row) { return row.value(0).toByteArray(); });
    return bodies ? Result(bodies->value(0)) : Unexpected{bodies.error()};
}

Result<ChainHead> Store::head() const
{
    return headOf(*m_database);
}

Result<QList<VerifyFinding>> Store::verify(const GoOn &progress, const QList<Witness> &witnesses) const
{
    return Verifier(*m_database, *this, witnesses).run(progress);
}

Result<void> Store::tryToWrite()
{
    return WritingTransaction(*m_database).commit();
}

bool Store::isInPlace() const
{
    return m_database->isInPlace();
}

Result<void> Store::setPatience(std::chrono::milliseconds patience)
{
    return m_database->setPatience(patience);
}

Result<std::unique_ptr<Reading>> Reading::begin(const Store &store)
{
    if (const auto begun = store.m_database->beginReading(); !begun)
        return Unexpected{begun.error()};
    return std::unique_ptr<Reading>(new Reading(*store.m_database));
}

Reading::~Reading()
{
    m_database.rollback();
}

} // namespace core
