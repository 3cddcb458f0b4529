// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/odtpackage.h"

#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// As DOS writes them: 12:00 and 1 January 1980. At noon no time zone of the world makes it another day.
constexpr zip_uint16_t fixedTime = 12 << 11;
constexpr zip_uint16_t fixedDate = (1 << 5) | 1;

struct Free
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

using Archive = std::unique_ptr<zip_t, Free>;
using Source = std::unique_ptr<zip_source_t, Free>;

Unexpected failure(zip_error_t *error)
{
    return fail(ErrorCode::CannotWriteFile, {u"ODT"_s}, QString::fromUtf8(zip_error_strerror(error)));
}

// The bytes of the file must live until the archive is closed.
bool add(zip_t *archive, const PackageFile &file, zip_int32_t compression)
{
    Source source(zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0));
    const auto added = source ? zip_file_add(archive, file.name, source.get(), ZIP_FL_ENC_GUESS) : -1;
    if (added < 0)
        return false;
    source.release(); // the archive has it now
    const auto index = static_cast<zip_uint64_t>(added);
    return zip_set_file_compression(archive, index, compression, 0) == 0 &&
           zip_file_set_dostime(archive, index, fixedTime, fixedDate, 0) == 0;
}

Result<QByteArray> contentOf(zip_source_t *buffer)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(buffer, &stat) != 0 || zip_source_open(buffer) != 0)
        return failure(zip_source_error(buffer));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const auto length = zip_source_read(buffer, bytes.data(), stat.size);
    zip_source_close(buffer);
    if (length != bytes.size())
        return failure(zip_source_error(buffer));
    return bytes;
}

} // namespace

Result<QByteArray> odtPackage(const QByteArray &mimeType, const QList<PackageFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!buffer)
        return failure(&error);
    Archive archive(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return failure(&error);
    zip_source_keep(buffer.get()); // the archive lets go of it when it closes

    const PackageFile first{"mimetype", mimeType};
    bool added = add(archive.get(), first, ZIP_CM_STORE);
    for (const auto &file : files)
        added = added && add(archive.get(), file, ZIP_CM_DEFLATE);
    if (!added || zip_close(archive.get()) != 0)
        return failure(zip_get_error(archive.get()));
    archive.release();
    return contentOf(buffer.get());
}

} // namespace core
