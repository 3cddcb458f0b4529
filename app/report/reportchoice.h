// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/format.h"
#include "core/report/report.h"

namespace app {

// What somebody wants on paper.
struct ReportChoice
{
    core::Preset preset = core::Preset::Successor;
    core::Role sheetOf = core::Role::Employee; // of a task sheet
    QList<core::Part> without;                 // parts of the handover that she leaves out
    core::Language language = core::Language::Dutch;
    print::Paper paper = print::Paper::A4;

    bool operator==(const ReportChoice &) const = default;
};

core::ReportRequest requestOf(const ReportChoice &choice, const QDateTime &madeAt);

// What a role may make of a dossier; the sheet of its own tasks always.
QList<core::Preset> presetsFor(core::Role role, const core::Dossier &dossier);
// Of whom it may print the tasks: those who have any, or itself alone.
QList<core::Role> sheetRolesFor(core::Role role, const core::DossierView &view);
// What a role gets that names none.
core::Preset usualPreset(core::Role role);

// Writes a report, or all of it stays as it was. IsTheRegister: a report must never replace that, under whatever name.
core::Result<void> writeReportFile(const QString &path, const QByteArray &bytes, const QString &registerPath);
core::Result<void> checkIsNotRegister(const QString &path, const QString &registerPath);

} // namespace app
