// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/change.h"

using namespace Qt::StringLiterals;

namespace core {

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

} // namespace core
