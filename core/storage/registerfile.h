// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QString>

// What can be known of a register file before SQLite touches it.
namespace core {

inline constexpr int applicationId = 0x56575a31; // "VWZ1" in the header of the file

// Refuses what is not there, empty, garbage or another program's file, without changing a byte.
Result<void> checkIsRegister(const QString &path);
// Refuses a file whose end is missing. Only when it has no journal: while one is written back, the file grows.
Result<void> checkIsWhole(const QString &path);
bool hasJournal(const QString &path); // open elsewhere, or not closed by a program that ended badly
QString journalOf(const QString &path);
// SQLite reads any journal that lies beside a file back into it, also that of another file which had its name before. That
// one, if it is still there, gets another name; what it holds is not lost.
void setJournalAside(const QString &path, const QByteArray &identity);

bool isWritable(const QString &path); // the file and, for the journal, its folder
QString realPathOf(const QString &path); // of the file itself, where the name is a link to it
bool isOnNetwork(const QString &path);
// The service that copies the folder of this file to other computers ("OneDrive"); empty: none that is known. Such a
// service takes a register in the middle of a write, and makes two of it when two people have it open.
QString cloudFolderOf(const QString &path);
QString readOnlyAddress(const QString &path); // for SQLite: read, and never write
QByteArray identityOf(const QString &path);   // of the file that has this name now

} // namespace core
