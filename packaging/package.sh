#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# sh packaging/package.sh           builds the Debian package and names the file
# sh packaging/package.sh --check   also installs it on this computer, tries it, and removes it again
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"
folder=$root/build/package

build() {
    # shellcheck disable=SC2086 # a list of words
    need_packages $build_packages $package_packages
    need_versions
    say "Building (log: build/package.log)"
    cd "$root"
    rm -rf "$folder"
    quietly package cmake --preset release
    quietly package cmake --build --preset release
    quietly package cpack --config build/release/CPackConfig.cmake -G DEB -B "$folder"
}

case ${1:-} in
'' | --check) ;;
*)
    say "Usage: sh packaging/package.sh [--check]"
    exit 2
    ;;
esac
(build)
package=$(find "$folder" -maxdepth 1 -name 'vertrekwijzer_*.deb')
if [ "${1:-}" = --check ]; then
    sh "$root/tests/packaging/roundtrip.sh" "$package"
fi
say "Done. Install it with: apt install $package"
