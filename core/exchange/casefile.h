// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/change.h"
#include "core/domain/dossier.h"
#include "core/result.h"

#include <QByteArray>

namespace core {

struct CaseParty
{
    Role role = Role::Manager;
    QString name; // may be empty for the reader: whoever has the role

    bool operator==(const CaseParty &) const = default;
};

struct CaseTemplate
{
    TemplateRef ref;
    QByteArray body; // as readTemplate() reads it; its id and version are those of ref

    bool operator==(const CaseTemplate &) const = default;
};

// A change on its way, as its register keeps it. What its reader may see of it only in part travels as a part.
struct CaseChange
{
    Change change;
    QByteArray payload;
    QByteArray salt;       // hex
    QByteArray commitment; // hex; that it fits is for the import to say

    bool operator==(const CaseChange &) const = default;
};

// One dossier on its way to another computer: what its reader may see, and nothing else. resources/help/formats has the
// form of the file.
struct CaseFile
{
    DossierId dossier;
    CaseParty reader;
    CaseParty sender;
    QString madeAt; // UTC, ISO 8601 with milliseconds
    // Its reader does not see the kind of departure, so the templates hold the items as they read in this dossier.
    bool isResolved = false;
    QString asOf;      // the time of the last change that decided which items those are
    int decisions = 0; // and how many did
    QList<CaseTemplate> templates;
    QList<CaseChange> changes;

    bool operator==(const CaseFile &) const = default;
};

constexpr int caseFileMajor = 1;
constexpr int caseFileMinor = 0;
constexpr qsizetype maxCaseFileSize = 32 * 1024 * 1024; // also of its content, unpacked

// With a passphrase nobody opens it without; there is no other way in.
Result<QByteArray> writeCaseFile(const CaseFile &file, const QString &passphrase = {});
// Pure: nothing is looked up or written. Told apart: NotACaseFile, CaseFileTooNew, CaseFileDamaged (on its way),
// PassphraseMissing, WrongPassphrase, and InvalidInput for what no program of ours would write.
Result<CaseFile> readCaseFile(const QByteArray &bytes, const QString &passphrase = {});
bool needsPassphrase(const QByteArray &bytes);

// The whole file, readable for its owner only, or the one that was there.
Result<void> saveCaseFile(const QString &path, const QByteArray &bytes);
// No more than a case file can be long.
Result<QByteArray> loadCaseFile(const QString &path);

} // namespace core
