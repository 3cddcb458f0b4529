// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/report/reportchoice.h"

#include "app/cli/files.h"
#include "core/domain/permissions.h"

#include <QFileInfo>

namespace app {

core::ReportRequest requestOf(const ReportChoice &choice, const QDateTime &madeAt)
{
    core::ReportRequest request{.preset = choice.preset, .language = choice.language, .madeAt = madeAt};
    if (choice.preset == core::Preset::TaskSheet)
        request.role = choice.sheetOf;
    auto parts = core::partsOf(choice.preset);
    if (parts.removeIf([&](core::Part part) { return choice.without.contains(part); }) > 0)
        request.parts = parts;
    return request;
}

QList<core::Preset> presetsFor(core::Role role, const core::Dossier &dossier)
{
    QList<core::Preset> presets;
    for (const auto &word : core::words<core::Preset>()) {
        if (core::readersOf(word.value, dossier, role).contains(role))
            presets.append(word.value);
    }
    return presets;
}

QList<core::Role> sheetRolesFor(core::Role role, const core::DossierView &view)
{
    QList<core::Role> roles;
    if (!core::mayDo(role, core::Action::ReportTaskSheet, view.record.dossier))
        return {role};
    for (const auto &word : core::words<core::Role>()) {
        const bool hasTask =
            std::ranges::any_of(view.tasks, [&](const core::Task &task) { return task.responsible == word.value; });
        if (hasTask || word.value == role)
            roles.append(word.value);
    }
    return roles;
}

core::Preset usualPreset(core::Role role)
{
    auto usual = core::Preset::TaskSheet;
    for (const auto preset : {core::Preset::Successor, core::Preset::Manager}) {
        if (core::mayDo(role, core::reportAction(preset)))
            usual = preset;
    }
    return usual;
}

core::Result<void> checkIsNotRegister(const QString &path, const QString &registerPath)
{
    const auto existing = QFileInfo(path).canonicalFilePath();
    if (!existing.isEmpty() && existing == QFileInfo(registerPath).canonicalFilePath())
        return core::fail(core::ErrorCode::IsTheRegister, {path});
    return {};
}

core::Result<void> writeReportFile(const QString &path, const QByteArray &bytes, const QString &registerPath)
{
    if (const auto checked = checkIsNotRegister(path, registerPath); !checked)
        return checked;
    return writeOutput(path, bytes);
}

} // namespace app
