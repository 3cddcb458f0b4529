// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/startrequest.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "core/workspace.h"
#include "tests/catch.h"

#include <QTemporaryDir>

namespace core {

std::ostream &operator<<(std::ostream &out, ErrorCode code); // its number in the list
std::ostream &operator<<(std::ostream &out, const Error &error);

} // namespace core

inline const QDate sampleDay(2026, 3, 2);

// What was asked for; a failure ends the test.
template<typename T>
T must(core::Result<T> result)
{
    if (!result)
        FAIL(result.error());
    return *std::move(result);
}
void must(const core::Result<void> &result);

// The code of what must fail.
template<typename T>
core::ErrorCode codeOf(const core::Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

// A departure with real content: Joris van Leeuwen leaves Veldermeer, his manager is Sanne Verhoeven.
core::StartRequest startRequest();

core::Sources sourcesAt(const QString &time); // ISO 8601 in UTC: the same time at every call

// Where a register of one test is or can be made: a file in a folder of its own, or the database that
// VERTREKWIJZER_TEST_PG names, emptied.
class TestRegister
{
    Q_DISABLE_COPY_MOVE(TestRegister)
public:
    TestRegister();
    ~TestRegister() = default;

    static bool isOnServer();
    const core::Connection &connection() const { return m_connection; }
    const QString &file() const { return m_connection.database; }
    QString folder() const { return m_folder.path(); }

    void create() const; // with the organisation of startRequest()
    // An own connection; makes the register when it is not there yet.
    std::unique_ptr<core::Workspace> workspace(core::Role role = core::Role::Manager,
                                               const QString &name = QStringLiteral("Sanne Verhoeven"),
                                               QDate today = sampleDay,
                                               core::Sources sources = core::Sources::ofMachine()) const;
    std::unique_ptr<core::Store> store() const;
    core::DossierId start() const; // startRequest(), by its manager

    // What another program could do behind ours.
    void sql(const QString &statement, const QVariantList &args = {}) const;
    QStringList rows(const QString &query) const; // the columns of a row joined with "|"
    QStringList content() const;                  // every row of every table
    QMap<QString, QByteArray> files() const;      // every file in the folder, with its bytes

private:
    QTemporaryDir m_folder;
    core::Connection m_connection;
    mutable bool m_made = false;
};
