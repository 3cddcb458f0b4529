// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/commands/edit.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "core/storage/writingtransaction.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QVariantList keyOf(const Session &session, const Draft &draft)
{
    return {session.name, toKey(session.role), draft.dossier.text(), draft.subject, draft.field};
}

} // namespace

Result<void> Store::keepDraft(const Session &session, const Draft &draft, const QString &now)
{
    WritingTransaction transaction(*m_database);
    transaction.execute(
        u"INSERT INTO draft (author, role, dossier, subject, field, text, saved) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (author, role, dossier, subject, field) DO UPDATE SET text = excluded.text, "
        "saved = excluded.saved"_s,
        keyOf(session, draft) + QVariantList{draft.text, now});
    return transaction.commit();
}

Result<void> Store::dropDraft(const Session &session, const Draft &draft)
{
    WritingTransaction transaction(*m_database);
    transaction.execute(u"DELETE FROM draft WHERE author = ? AND role = ? AND dossier = ? AND subject = ? AND field = ?"_s,
                        keyOf(session, draft));
    return transaction.commit();
}

Result<QList<Draft>> Store::drafts(const Session &session, const DossierId &dossier) const
{
    return m_database->select(u"SELECT subject, field, text FROM draft WHERE author = ? AND role = ? AND dossier = ? "
                              "ORDER BY saved, subject, field"_s,
                              {session.name, toKey(session.role), dossier.text()}, [&](QSqlQuery &row) {
                                  return Draft{.dossier = dossier,
                                               .subject = row.value(0).toString(),
                                               .field = row.value(1).toString(),
                                               .text = row.value(2).toString()};
                              });
}

} // namespace core
