// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"
#include "core/storage/listing.h"
#include "core/storage/restore.h"

#include <QJsonObject>

// The JSON that the command line writes. It is described in resources/help/*/command-line.md; other programs read it, so
// keys are added and never renamed.
namespace app {

QJsonObject toJson(const QList<core::DossierListing> &listings, bool more);
QJsonObject toJson(const core::DossierView &view);
QJsonObject toJson(const QList<core::Change> &history);
QJsonObject toJson(const core::Backup &backup);
QJsonObject toJson(const QList<core::Backup> &backups);
QJsonObject toJson(const core::Backup &backup, const core::Loss &loss, const QString &aside);

} // namespace app
