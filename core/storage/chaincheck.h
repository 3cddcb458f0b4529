// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/storage/chain.h"
#include "core/storage/diskfile.h"
#include "core/storage/verify.h"
#include "core/storage/witness.h"

#include <QHash>

class QSqlQuery;

namespace core {

class Database;

Result<ChainHead> headOf(Database &database);

// Walks the chain of changes from its beginning, and tells what does not follow from what stands before it, or differs
// from what was written down elsewhere.
class ChainCheck
{
    Q_DISABLE_COPY_MOVE(ChainCheck)
public:
    using Tell = std::function<void(VerifyFinding::Kind kind, const QString &what, const QString &dossier)>;

    ChainCheck(Database &database, Tell tell) : m_database(database), m_tell(std::move(tell)) {}

    void setWitnesses(const QList<Witness> &witnesses);
    Result<void> run(const GoOn &progress = {});
    // The last changes alone, without what they refer to: quick enough for every start.
    Result<void> runAtEnd();
    const QHash<QString, QString> &publishedHashes() const { return m_publishedHashes; } // "id@version" → SHA-256

private:
    Result<void> walk(qint64 after, const ChainHead &head, const GoOn &progress);
    void checkLink(QSqlQuery &row);
    void compareWitnesses();
    void checkHead(const ChainHead &head);

    Database &m_database;
    Tell m_tell;
    QMultiHash<qint64, QByteArray> m_witnesses; // number → link
    QHash<QString, QString> m_publishedHashes;
    ChainHead m_last;
};

} // namespace core
