// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/casefile.h"

#include <QDate>

#include <functional>

namespace faults {

struct EvilFile
{
    QString name;
    QByteArray bytes;
    QString passphrase;
    bool mustBeRefused = true; // as a whole: nothing of it may be written
};

// A register with a dossier, and what the leaver would send back.
struct Bait
{
    QString file;
    QString manager;
    QDate today;
    core::DossierId dossier;
    core::CaseFile back;
};

Bait evilBait(const QString &folder);
// Made one at a time: some are large.
QList<std::function<EvilFile()>> evilFiles(const Bait &base, quint32 seed, int count, bool isControl);

} // namespace faults
