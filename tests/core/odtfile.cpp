// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/odtfile.h"

#include "core/report/odt.h"
#include "tests/core/testregister.h"

#include <zip.h>

#include <memory>

namespace {

struct Close
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QByteArray contentOf(zip_t *archive, const zip_stat_t &stat)
{
    const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(archive, stat.index, 0));
    REQUIRE(file);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    REQUIRE(zip_fread(file.get(), bytes.data(), stat.size) == bytes.size());
    return bytes;
}

} // namespace

OdtFile::OdtFile(const core::Report &report) : m_bytes(must(core::toOdt(report)))
{
    auto *source = zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, nullptr);
    const std::unique_ptr<zip_t, Close> archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    REQUIRE(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) == 0);
        m_names.append(QString::fromUtf8(stat.name));
        m_parts.append(contentOf(archive.get(), stat));
    }
}

QByteArray OdtFile::part(const QString &name) const
{
    const auto at = m_names.indexOf(name);
    REQUIRE(at >= 0);
    return m_parts.at(at);
}
