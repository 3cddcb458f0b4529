#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# sh tests/packaging/installed.sh BUILD    what `cmake --install` writes is complete and keeps to the standards.
set -eu

build=$1
id=nl.vertrekwijzer.vertrekwijzer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

cmake --install "$build" --prefix "$folder/usr" >"$folder/log" || {
    cat "$folder/log"
    fail "cmake --install"
}
cd "$folder/usr"
desktop-file-validate share/applications/$id.desktop || fail "the desktop file"
appstreamcli validate --no-net --strict --pedantic share/metainfo/$id.metainfo.xml || fail "the metainfo"
find . -type f | sort >"$folder/files"
grep -vE '^./(bin/vertrekwijzer|share/(applications|doc/vertrekwijzer|icons/hicolor|man/man1|metainfo|mime/packages)/.*)$' \
    "$folder/files" && fail "these files are in a place of somebody else"

# What the files say of each other.
version=$(bin/vertrekwijzer --version)
grep -q "<release version=\"${version#* }\"" share/metainfo/$id.metainfo.xml ||
    fail "the newest release in the metainfo is not $version"
for type in $(sed -n 's/^MimeType=//p' share/applications/$id.desktop | tr ';' ' '); do
    grep -q "<mime-type type=\"$type\">" share/mime/packages/$id.xml || fail "$type has no description"
    grep -q "<mediatype>$type</mediatype>" share/metainfo/$id.metainfo.xml || fail "$type is not in the metainfo"
done
for size in 16 24 32 48 64 128 256; do
    [ -s share/icons/hicolor/${size}x$size/apps/$id.png ] || fail "the icon of $size pixels is missing"
done
