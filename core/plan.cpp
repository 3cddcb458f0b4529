// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/plan.h"

using namespace Qt::StringLiterals;

namespace core {

Result<Situation> plan(const StartRequest &request, const QList<Template> &templates, QDate today)
{
    const DossierRecord nothing;
    // HR may start any dossier; who really starts this one is not known yet.
    const Session session{.role = Role::Hr, .name = request.people.value(Role::Hr, {.name = u"-"_s}).name, .today = today};
    Edit edit{session, nothing, {}, templates, {}, &QUuid::createUuid, nothing, {}, {}};
    edit.record.dossier.organisation = request.organisation.value_or(Organisation());
    if (const auto started = commands::start(edit, request); !started)
        return Unexpected{started.error()};
    return situationOf(edit.record, templates, today);
}

} // namespace core
