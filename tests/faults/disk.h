// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

#include <functional>

// The disk under SQLite, to watch and to break. It is the default VFS of this process, so that the program's own code opens
// its register on it and knows nothing of it. What core itself asks to be on the disk (fsync) passes here too.
namespace faults::disk {

struct Operation
{
    enum class Kind { Open, Read, Write, Truncate, Sync, SyncFolder, Size, Delete, Exists, Lock, MapShared, LockShared };

    Kind kind = Kind::Read;
    const char *file = nullptr; // its path
    qint64 offset = 0;
    QByteArrayView bytes;     // what is written
    qint64 size = 0;          // to truncate to
    bool creates = false;     // a file that was not there
    bool syncsFolder = false; // a delete that has to last
    bool isDatabase = false;  // opens the register itself, no file beside it
};

// Asked before each operation; what it answers instead of SQLITE_OK is what SQLite gets, and then nothing happens.
using Watcher = std::function<int(const Operation &)>;

void install();
void watch(Watcher watcher);
void unwatch();

} // namespace faults::disk
