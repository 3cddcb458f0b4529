// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#ifdef Q_OS_UNIX

#include "core/storage/backup.h"
#include "core/storage/healthcheck.h"
#include "core/storage/registerfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;

namespace {

// Whether somebody in another process, who opens it to write, would see that it is in use.
bool isLockedFor(const QString &path)
{
    const auto name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        struct flock wanted = {};
        wanted.l_type = F_WRLCK;
        wanted.l_whence = SEEK_SET;
        wanted.l_start = 0x40000000; // where SQLite has its locks: sqlite.org/fileformat.html, 1.2
        wanted.l_len = 512;
        const int file = open(name.constData(), O_RDWR);
        _exit(file >= 0 && fcntl(file, F_GETLK, &wanted) == 0 && wanted.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

TEST_CASE("Opening: who looks at a register that is open here takes no lock of it away", "[opening]")
{
    const TestRegister file;
    if (file.connection().kind != Connection::Kind::File)
        return;
    file.start();
    const auto workspace = must(Workspace::open(file.connection()));
    must(workspace->organisation());
    const auto path = file.connection().database;
    REQUIRE(isLockedFor(path));

    must(checkIsRegister(path));
    CHECK(isLockedFor(path));
    must(checkIsWhole(path));
    CHECK(isLockedFor(path));
    must(must(Workspace::open(file.connection(), Access::ReadOnly))->organisation());
    CHECK(isLockedFor(path));
    must(makeBackup(path, BackupReason::Asked, QDateTime::currentDateTimeUtc()));
    CHECK(isLockedFor(path));
    must(checkHealth(path, Depth::Quick));
    CHECK(isLockedFor(path));
}

#endif
