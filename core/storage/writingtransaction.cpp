// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/writingtransaction.h"

namespace core {

WritingTransaction::WritingTransaction(Database &database) : m_database(database), m_status(database.begin())
{
    m_open = m_status.has_value();
}

WritingTransaction::~WritingTransaction()
{
    if (m_open)
        m_database.rollback();
}

WritingTransaction &WritingTransaction::execute(const QString &sql, const QVariantList &args)
{
    if (m_status) {
        if (const auto done = m_database.execute(sql, args); !done)
            failWith(done.error());
    }
    return *this;
}

void WritingTransaction::failWith(const Error &error)
{
    if (m_status)
        m_status = Unexpected{error};
}

Result<void> WritingTransaction::commit()
{
    if (!m_status)
        return m_status;
    if (!m_database.isInPlace()) // its journal would be taken for that of the file that has its name now
        return fail(ErrorCode::RegisterNotFound, {m_database.where()}, QStringLiteral("moved or replaced while it was open"));
    if (const auto committed = m_database.commit(); !committed)
        return committed;
    m_open = false;
    return {};
}

} // namespace core
