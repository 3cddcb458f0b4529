// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/disk.h"

#include "tests/faults/claim.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <sqlite3.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace faults::disk {

namespace {

using Kind = Operation::Kind;

Watcher &watcher()
{
    static Watcher current;
    return current;
}

bool isInSqlite = false; // what it syncs is asked for already

template<typename Call>
int inSqlite(const Call &call)
{
    isInSqlite = true;
    const int answer = call();
    isInSqlite = false;
    return answer;
}

int ask(const Operation &operation)
{
    return watcher() ? watcher()(operation) : SQLITE_OK;
}

sqlite3_vfs *realVfs()
{
    static auto *vfs = sqlite3_vfs_find("unix");
    return vfs;
}

// SQLite makes room for it, and for the real one behind it.
struct File
{
    sqlite3_file base;
    const char *name;
    sqlite3_file *real;
};

File &ours(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return ours(file).real;
}

int ask(sqlite3_file *file, Operation operation)
{
    operation.file = ours(file).name;
    return operation.file ? ask(operation) : SQLITE_OK; // one without a name is SQLite's own, to sort in
}

int close(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

int read(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    const int answer = ask(file, {.kind = Kind::Read, .offset = offset});
    return answer == SQLITE_OK ? real(file)->pMethods->xRead(real(file), to, size, offset) : answer;
}

int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    const QByteArrayView bytes(static_cast<const char *>(from), size);
    const int answer = ask(file, {.kind = Kind::Write, .offset = offset, .bytes = bytes});
    return answer == SQLITE_OK ? real(file)->pMethods->xWrite(real(file), from, size, offset) : answer;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int answer = ask(file, {.kind = Kind::Truncate, .size = size});
    return answer == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : answer;
}

int sync(sqlite3_file *file, int flags)
{
    const int answer = ask(file, {.kind = Kind::Sync});
    return answer == SQLITE_OK ? inSqlite([=] { return real(file)->pMethods->xSync(real(file), flags); }) : answer;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int answer = ask(file, {.kind = Kind::Size});
    return answer == SQLITE_OK ? real(file)->pMethods->xFileSize(real(file), size) : answer;
}

int lock(sqlite3_file *file, int level)
{
    const int answer = ask(file, {.kind = Kind::Lock});
    return answer == SQLITE_OK ? real(file)->pMethods->xLock(real(file), level) : answer;
}

int unlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *isReserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}

int control(sqlite3_file *file, int code, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), code, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **to)
{
    const int answer = ask(file, {.kind = Kind::MapShared});
    return answer == SQLITE_OK ? real(file)->pMethods->xShmMap(real(file), region, size, extend, to) : answer;
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    const bool takes = (flags & SQLITE_SHM_LOCK) != 0; // giving up a lock never fails
    const int answer = takes ? ask(file, {.kind = Kind::LockShared}) : SQLITE_OK;
    return answer == SQLITE_OK ? real(file)->pMethods->xShmLock(real(file), offset, count, flags) : answer;
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int removes)
{
    return real(file)->pMethods->xShmUnmap(real(file), removes);
}

// Version 2: without the calls that map a whole file, so that every read passes here.
const sqlite3_io_methods methods = {
    2,           close,         read,    write,      truncate,        sync,      fileSize,   lock,
    unlock,      checkReserved, control, sectorSize, characteristics, mapShared, lockShared, barrier,
    unmapShared, nullptr,       nullptr};

bool exists(const char *name)
{
    int there = 0;
    realVfs()->xAccess(realVfs(), name, SQLITE_ACCESS_EXISTS, &there);
    return there != 0;
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (name) {
        const Operation operation{.kind = Kind::Open,
                                  .file = name,
                                  .creates = (flags & SQLITE_OPEN_CREATE) != 0 && !exists(name),
                                  .isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0};
        if (const int answer = ask(operation); answer != SQLITE_OK)
            return answer;
    }
    auto *behind = reinterpret_cast<sqlite3_file *>(&ours(file) + 1);
    const int answer = realVfs()->xOpen(realVfs(), name, behind, flags, outFlags);
    if (!behind->pMethods)
        return answer;
    ours(file).name = name;
    ours(file).real = behind;
    file->pMethods = &methods;
    return answer;
}

int remove(sqlite3_vfs *, const char *name, int syncsFolder)
{
    const int answer = ask({.kind = Kind::Delete, .file = name, .syncsFolder = syncsFolder != 0});
    return answer == SQLITE_OK ? inSqlite([=] { return realVfs()->xDelete(realVfs(), name, syncsFolder); }) : answer;
}

int access(sqlite3_vfs *, const char *name, int flags, int *result)
{
    const int answer = ask({.kind = Kind::Exists, .file = name});
    return answer == SQLITE_OK ? realVfs()->xAccess(realVfs(), name, flags, result) : answer;
}

int syncPastSqlite(int file)
{
    const auto path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(file));
    const auto name = QFile::encodeName(path);
    return ask({.kind = QFileInfo(path).isDir() ? Kind::SyncFolder : Kind::Sync, .file = name.constData()});
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    return realVfs()->xFullPathname(realVfs(), name, size, out);
}

} // namespace

void install()
{
    static sqlite3_vfs vfs = *realVfs(); // sleeping, time and randomness stay as they are
    vfs.pNext = nullptr;
    vfs.zName = "faults";
    vfs.szOsFile = int(sizeof(File)) + realVfs()->szOsFile;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPath;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        giveUp(QStringLiteral("no disk of our own"));
}

void watch(Watcher next)
{
    watcher() = std::move(next);
}

void unwatch()
{
    watcher() = nullptr;
}

} // namespace faults::disk

// In the place of that of the system.
extern "C" int fsync(int file)
{
    using namespace faults::disk;
    const bool isOurs = watcher() && !isInSqlite;
    if (isOurs && syncPastSqlite(file) != SQLITE_OK) {
        errno = EIO;
        return -1;
    }
    return int(syscall(SYS_fsync, file));
}
