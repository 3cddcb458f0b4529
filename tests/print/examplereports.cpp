// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/print/examplereports.h"

#include "core/demo/example.h"
#include "core/domain/permissions.h"
#include "tests/core/testregister.h"

using namespace core;

QList<Report> exampleReports(int dossiers)
{
    constexpr int presets = int(Preset::Matrix) + 1;
    const QDate today(2026, 3, 12);
    const TestRegister place;
    const auto ids = must(writeExampleRegister(place.connection(), {.dossiers = dossiers, .seed = 1, .today = today}));
    const auto store = must(Store::open(place.connection()));
    QList<Report> reports;
    for (const auto &id : ids) {
        const auto record = must(store->record(id));
        const auto templates = must(store->templates(record.dossier.templates));
        const auto number = reports.size();
        const ReportRequest request{.preset = static_cast<Preset>(number % presets),
                                    .language = number % 4 < 2 ? Language::Dutch : Language::English,
                                    .madeAt = QDateTime(today, QTime(13, 40), Qt::UTC),
                                    .role = Role::It};
        reports.append(
            makeReport(viewFor(Role::Hr, situationOf(record, templates, today)), must(store->changesOf(id)), request));
    }
    return reports;
}
