// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/packing.h"

#include <zlib.h>

#include <array>

namespace core {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

}

QByteArray packed(const QByteArray &bytes)
{
    auto size = compressBound(uLong(bytes.size()));
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    const auto *source = reinterpret_cast<const Bytef *>(bytes.constData());
    compress2(reinterpret_cast<Bytef *>(result.data()), &size, source, uLong(bytes.size()), Z_DEFAULT_COMPRESSION);
    result.truncate(qsizetype(size));
    return result;
}

std::optional<QByteArray> unpacked(const QByteArray &bytes, qsizetype maxSize)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData())); // zlib only reads it
    stream.avail_in = uInt(bytes.size());
    QByteArray result;
    result.reserve(maxSize + pieceSize); // taken from the system as it fills, and never copied to grow
    std::array<char, pieceSize> piece;
    int status = Z_OK;
    while (status == Z_OK && result.size() <= maxSize) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        status = inflate(&stream, Z_NO_FLUSH);
        result.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
    }
    const bool isWhole = status == Z_STREAM_END && stream.avail_in == 0 && result.size() <= maxSize;
    inflateEnd(&stream);
    return isWhole ? std::optional(result) : std::nullopt;
}

} // namespace core
