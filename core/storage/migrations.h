// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <functional>

namespace core {

class Database;

// The scripts of a folder, "NNNN_words.sql", are the only definition of the schema. Each runs in one transaction
// together with its version row.
class Migrations
{
public:
    explicit Migrations(QString folder = QStringLiteral(":/migrations"));

    int newest() const;
    static Result<int> installed(Database &database); // an error when there is no register here
    // Refuses a newer schema. `beforeFirst` is called once, before anything of an older register changes.
    Result<void> upgrade(Database &database, int from, const std::function<Result<void>()> &beforeFirst) const;

private:
    Result<void> apply(Database &database, const QString &script, int from) const;

    QString m_folder;
    QStringList m_scripts;
};

} // namespace core
