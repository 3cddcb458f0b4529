// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/bench/casefile.h"

#include "core/workspace.h"
#include "tests/bench/timing.h"

#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);
constexpr int rows = 500;
constexpr int changes = 5'000;

template<typename T>
T required(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "refused: %d %s\n", int(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    return *std::move(result);
}

DossierId fill(Workspace &workspace)
{
    const auto id =
        required(workspace.startDossier({.person = {.name = u"Joris van Leeuwen"_s, .unit = u"Ruimte"_s},
                                         .function = u"Beleidsadviseur"_s,
                                         .dates = {QDate(2026, 2, 16), QDate(2026, 3, 31), QDate(2026, 4, 30)}}));
    workspace.setSession({Role::Employee, u"Joris van Leeuwen"_s, today});
    QList<RowId> ids;
    for (int i = 0; i < rows; ++i)
        ids.append(
            required(workspace.addRow(id, u"matters"_s, {{u"title"_s, u"Zaak %1"_s.arg(i)}, {u"state"_s, u"Loopt"_s}})));
    for (int i = rows + 1; i < changes; ++i)
        required(workspace.setRow(id, ids.at(i % rows),
                                  {{u"nextStep"_s, u"Stap %1: bel de gemeente en vraag naar de stand"_s.arg(i)}}));
    return id;
}

} // namespace

int caseFiles(const QString &folder)
{
    const QTemporaryDir dir(folder + u"/casefile"_s);
    const auto workspace = required(Workspace::create({.database = dir.filePath(u"from.vwz"_s)}, {.name = u"Veldermeer"_s},
                                                      {Role::Manager, u"Sanne Verhoeven"_s, today}));
    const auto id = fill(*workspace);
    QList<double> writing, opening;
    qsizetype size = 0;
    for (int i = 0; i < 7; ++i) {
        QByteArray bytes;
        writing.append(milliseconds([&] {
            bytes = required(writeCaseFile(required(workspace->exportCase(id, {.role = Role::Manager, .name = {}}))));
        }));
        size = bytes.size();
        const auto other = required(Workspace::create({.database = dir.filePath(u"to-%1.vwz"_s.arg(i))}, {},
                                                      {Role::Manager, u"Sanne Verhoeven"_s, today}));
        opening.append(milliseconds([&] { required(other->importCase(required(readCaseFile(bytes)))); }));
    }
    std::printf("case file of %d changes: %lld KiB, export %.0f ms, import %.0f ms (medians of %lld)\n", changes,
                qlonglong(size / 1024), median(writing), median(opening), qlonglong(writing.size()));
    return median(writing) < 1000 && median(opening) < 1000 ? 0 : 1;
}
