// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/change.h"
#include "core/domain/colleague.h"
#include "core/domain/dossier.h"
#include "core/domain/draft.h"
#include "core/domain/situation.h"
#include "core/exchange/written.h"
#include "core/storage/backup.h"
#include "core/storage/chain.h"
#include "core/storage/connection.h"
#include "core/storage/diskfile.h"
#include "core/storage/listing.h"
#include "core/storage/verify.h"
#include "core/storage/witness.h"

#include <chrono>
#include <memory>

namespace core {

class Database;
struct IndexRows;
struct Looker;
struct OpenTask;
struct Session;
class WritingTransaction;

// A change as it stands in the chain. An erased one has no payload, and nothing in its change but the ids.
struct StoredChange
{
    qint64 seq = 0;
    Change change;
    QByteArray payload;
    QByteArray salt; // hex
    QByteArray commitment;
};

// The register on disk or on a server. One connection, for one thread. Reads answer what is committed; writes go
// through Writing.
class Store
{
    Q_DISABLE_COPY_MOVE(Store)
public:
    // Never creates.
    static Result<std::unique_ptr<Store>> open(const Connection &connection, Access access = Access::ReadWrite);
    static Result<std::unique_ptr<Store>> create(const Connection &connection); // nothing may be there yet
    ~Store();

    bool isReadOnly() const; // also a file that this user may not write
    Result<DossierRecord> record(const DossierId &dossier) const;
    Result<QList<DossierListing>> list(const ListFilter &filter, Role role, QDate today) const;
    Result<int> count(const ListFilter &filter, Role role, QDate today) const; // at most filter.limit
    Result<QStringList> units(Role role) const;                                // of the dossiers that a role may see
    Result<QList<DueTask>> dueTasks(const DueFilter &filter, Role role) const; // by date
    Result<QList<Change>> changesOf(const DossierId &dossier) const; // the parts of one as one; as made, oldest first
    Result<QList<StoredChange>> storedChanges(const DossierId &dossier) const; // as they came in
    Result<QByteArray> templateBody(const TemplateRef &ref) const; // null: not here
    Result<QStringList> dossiersWithConflicts(const DossierId &dossier = {}) const;
    Result<Organisation> organisation() const;
    Result<QList<Colleague>> colleagues() const; // by name
    Result<QList<TemplateRef>> newestTemplates() const;
    Result<QList<Template>> templates(const QList<TemplateRef> &refs) const; // parsed once, then kept
    Result<ChainHead> head() const;
    Result<void> keepDraft(const Session &session, const Draft &draft, const QString &now);
    Result<void> dropDraft(const Session &session, const Draft &draft); // whatever its text
    Result<QList<Draft>> drafts(const Session &session, const DossierId &dossier) const;
    // The witnesses are compared with the chain as well.
    Result<QList<VerifyFinding>> verify(const GoOn &progress, const QList<Witness> &witnesses = {}) const;
    // A backup, of what holds a dossier and stands in a file.
    Result<void> keepCopy(BackupReason reason, const QDateTime &now) const;
    Result<void> copyTo(const QString &path) const;               // a whole and checked file; nothing may be there yet
    Result<void> tryToWrite();                                    // whether it would be taken now
    bool isInPlace() const;                                       // the file is still the one that was opened
    Result<void> setPatience(std::chrono::milliseconds patience); // with another program that writes

private:
    friend class Reading;
    friend class Writing;
    explicit Store(std::unique_ptr<Database> database);
    Result<void> load(const TemplateRef &ref) const;
    Result<Looker> lookerOf(const QString &person, Role role, QDate today = {}) const;
    Result<QList<Cell>> settings() const;

    std::unique_ptr<Database> m_database;
    mutable QHash<TemplateRef, Template> m_templates; // published versions never change
};

// Until it is destroyed, everything read through the Store is of one moment.
class Reading
{
    Q_DISABLE_COPY_MOVE(Reading)
public:
    static Result<std::unique_ptr<Reading>> begin(const Store &store);
    ~Reading();

private:
    explicit Reading(Database &database) : m_database(database) {}

    Database &m_database;
};

// One transaction: it starts by locking the chain head, which puts writers in line, and rolls back unless committed.
// What is read through the Store after begin() cannot be changed by anybody else before commit(). Errors are kept: the
// first one comes out of commit().
class Writing
{
    Q_DISABLE_COPY_MOVE(Writing)
public:
    static Result<std::unique_ptr<Writing>> begin(Store &store);
    ~Writing();

    // Fills in which changes this one replaces, and a time later than theirs.
    void complete(Change &change);
    // The change at the end of the chain, and its cells as current values. A new dossier is indexed first.
    void append(const Change &change, const QByteArray &salt);
    // A change that was made elsewhere, at the end of the chain; whether its cells count here is for putCell().
    void keep(const Change &change, const QByteArray &payload, const QByteArray &saltHex, const QByteArray &commitment);
    void putCell(const DossierId &dossier, const Cell &cell, qint64 seq);
    void putConflicts(const DossierId &dossier, const QSet<CellKey> &conflicts);
    void publish(const TemplateRef &ref, const QByteArray &body);
    // The list line, the people and the open tasks of a dossier, as far as they differ from `before` (null: a new
    // dossier).
    void index(const DossierId &dossier, const IndexRows &after, const IndexRows *before);
    Result<void> commit();
    const ChainHead &head() const { return m_head; } // after what was appended

private:
    explicit Writing(Store &store);
    void readHead();
    void nameDeleted(Change &change);
    void putCell(const Change &change, const CellChange &cell);
    void putListLine(const QString &dossier, const QVariantList &line);
    void putPeople(const QString &dossier, const QMap<QString, QString> &after, const QMap<QString, QString> &before);
    void putOpenTasks(const QString &dossier, const QList<OpenTask> &after, const QList<OpenTask> &before);
    void putOpenTask(const QString &dossier, const QVariantList &columns);

    Store &m_store;
    ChainHead m_head;
    std::unique_ptr<WritingTransaction> m_transaction;
};

} // namespace core
