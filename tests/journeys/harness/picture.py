# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2

"""The screen as a picture. Xvfb keeps it in a file, in the format of xwd; no other program is needed."""

import struct
import zlib


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_of(xwd):
    header = struct.unpack(">25I", xwd[:100])
    size, width, height, bytes_in_line, colours = header[0], header[4], header[5], header[12], header[19]
    pixels = xwd[size + colours * 12:]
    lines = bytearray()
    for y in range(height):
        line = pixels[y * bytes_in_line:y * bytes_in_line + width * 4]  # blue, green, red and nothing
        row = bytearray(width * 3)
        row[0::3], row[1::3], row[2::3] = line[2::4], line[1::4], line[0::4]
        lines += b"\0" + row
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(bytes(lines), 6)) + chunk(b"IEND", b""))
