// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/change.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QLatin1StringView colleaguePrefix("colleague:");

}

QString taskSubject(const QString &itemKey)
{
    return u"task:"_s + itemKey;
}

QString rowSubject(const RowId &row)
{
    return u"row:"_s + row.text();
}

QString personSubject(const PersonId &person)
{
    return u"person:"_s + person.text();
}

QString colleagueSubject(const PersonId &person)
{
    return colleaguePrefix % person.text();
}

bool isLocal(const Change &change)
{
    return change.action == importAction() || change.action == undoImportAction();
}

bool isSetting(const QString &subject)
{
    return subject == organisationSubject() || subject.startsWith(colleaguePrefix);
}

} // namespace core
