// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/storage/chain.h"
#include "core/exchange/written.h"
#include "core/storage/store.h"

#include <QMap>

class QSqlQuery;

namespace core {

// Reads a whole register and says exactly what does not follow from its changes: file, foreign keys, chain, templates,
// settings, the current cells and the two indexes.
class Verifier
{
    Q_DISABLE_COPY_MOVE(Verifier)
public:
    Verifier(Database &database, const Store &store, QList<Witness> witnesses = {})
        : m_database(database), m_store(store), m_witnesses(std::move(witnesses))
    {}

    Result<QList<VerifyFinding>> run(const GoOn &progress);

private:
    Result<void> checkAll(const GoOn &progress);
    Result<void> checkDossiers(const GoOn &progress);
    using Cells = WrittenCells;

    Result<void> checkFile();
    Result<void> checkChain();
    Result<void> checkTemplates();
    Result<void> checkSettings();
    Result<QStringList> dossierIds();
    Result<void> checkDossier(const QString &dossier);
    Result<Cells> replay(const QString &dossier);
    Result<void> compareCells(const QString &dossier, Cells expected, const QString &sql, const QVariantList &args);
    Result<void> compareIndexes(const QString &dossier, const DossierRecord &record);
    Result<void> compareConflicts(const QString &dossier);
    Result<QMap<QString, QString>> peopleIn(const QString &dossier);
    void report(VerifyFinding::Kind kind, const QString &what, const QString &dossier = {});

    Database &m_database;
    const Store &m_store;
    QList<Witness> m_witnesses;
    QHash<QString, QString> m_publishedHashes; // "id@version" → SHA-256 of the body
    bool m_hasImports = false; // the dossier that is being looked at
    QList<VerifyFinding> m_findings;
};

} // namespace core
