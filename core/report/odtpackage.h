// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace core {

struct PackageFile
{
    const char *name = nullptr; // "META-INF/manifest.xml"
    QByteArray bytes;
};

// A zip file in memory: `mimeType` first and as it is, then the files, compressed. The same files give the same bytes, so
// every file is from noon on 1 January 1980. CannotWriteFile: what the zip library said is in the detail.
Result<QByteArray> odtPackage(const QByteArray &mimeType, const QList<PackageFile> &files);

} // namespace core
