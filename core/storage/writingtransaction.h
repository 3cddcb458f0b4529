// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/storage/database.h"

namespace core {

// Keeps the first error and skips the rest; the destructor rolls back what was not committed. After SQLITE_FULL a
// transaction is gone already, and the next statement would be stored on its own: so nothing runs after an error.
class WritingTransaction
{
    Q_DISABLE_COPY_MOVE(WritingTransaction)
public:
    explicit WritingTransaction(Database &database);
    ~WritingTransaction();

    WritingTransaction &execute(const QString &sql, const QVariantList &args = {});
    void failWith(const Error &error);
    const Result<void> &status() const { return m_status; }
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_status;
    bool m_open = false;
};

} // namespace core
