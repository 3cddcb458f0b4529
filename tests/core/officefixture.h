// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/core/testregister.h"

// A register of Veldermeer with the dossier of Joris van Leeuwen, and everybody who works on it. Whoever is bound to a
// role works under that name; another role is somebody called "Iemand".
class Office
{
public:
    Office(); // startRequest()
    explicit Office(const core::StartRequest &request);

    core::Workspace &as(core::Role role, const QString &name = {}, QDate today = sampleDay);
    core::Workspace &on(QDate today, core::Role role) { return as(role, {}, today); }

    core::DossierView seenBy(core::Role role, QDate today = sampleDay);
    core::Task task(const QString &key, QDate today = sampleDay);
    core::Row row(const core::RowId &id);
    core::Change lastChange();

    core::RowId add(core::Role role, const QString &table, const QMap<QString, QString> &cells);
    void finish(core::Role role, const QString &item, core::TaskEdit edit, QDate today = sampleDay);
    void mayDestroy(); // the hold check answers: free

    // The answer of a refused command, which has left the whole register as it was.
    template<typename Command>
    core::Error refusal(Command command)
    {
        const auto before = m_register.content();
        const auto result = command();
        CHECK(m_register.content() == before);
        REQUIRE_FALSE(result.has_value());
        return {.code = result.error().code, .about = result.error().about};
    }

    core::DossierId dossier;

private:
    TestRegister m_register;
    std::unique_ptr<core::Workspace> m_workspace;
};

inline core::Error error(core::ErrorCode code, const QStringList &about = {})
{
    return {.code = code, .about = about};
}

// Text that must never get into a register.
struct HostileText
{
    QString text;
    core::ErrorCode code;
};
inline QList<HostileText> hostileTexts()
{
    return {{QStringLiteral("nul") + QChar(u'\0'), core::ErrorCode::TextNotClean},
            {QStringLiteral("half") + QChar(0xD800), core::ErrorCode::TextNotClean},
            {QStringLiteral("bell") + QChar(7), core::ErrorCode::TextNotClean},
            {QString(20'001, u'x'), core::ErrorCode::TextTooLong},
            {QString(1'048'576, u'x'), core::ErrorCode::TextTooLong}};
}
