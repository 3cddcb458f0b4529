# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=sh disable=SC2034,SC2154
#
# What run.sh, test.sh and package.sh share. They set $root and source this file; the package lists stand here and nowhere else.
# Code is kept to POSIX sh and to programs that every Debian installation has.

# cmake only calls lrelease (qt6-l10n-tools); its CMake package is in qt6-tools-dev. The two drivers are plugins that
# no other package pulls in, and so are Qt's own texts in Dutch. The fonts are for scripts and symbols that the bundled
# ones do not have.
build_packages="cmake ninja-build g++ qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libqt6sql6-psql libqpdf-dev libzip-dev libsodium-dev zlib1g-dev fonts-droid-fallback fonts-symbola"
# The Java packages are what the PDF/A validator runs on.
# The last line is the desktop of the journeys.
test_packages="catch2 libsqlite3-dev tidy hunspell hunspell-nl hunspell-en-gb poppler-utils libreoffice-writer-nogui
    libpdfbox2-java libactivation-java libjaxb-api-java libcommons-logging-java default-jre-headless appstream
    desktop-file-utils shared-mime-info
    xvfb xauth dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi openbox xdotool"
server_packages="postgresql"
package_packages="dpkg-dev file xvfb xauth xdotool"

# Qt wants a UTF-8 locale and warns on stderr in every run when it gets another.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

# On stderr, so that the output of a command that run.sh passes on stays clean.
say() {
    printf '%s\n' "$*" >&2
}

# quietly LOG COMMAND…: output goes to build/LOG.log and is shown only when the command fails.
quietly() {
    log=$root/build/$1.log
    shift
    mkdir -p "$root/build"
    "$@" </dev/null >"$log" 2>&1 || {
        code=$?
        cat "$log" >&2
        return "$code"
    }
}

is_installed() {
    dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# need_packages PACKAGE…: installs those that are missing; touches nothing when none is.
need_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "No apt here (Debian 12, Ubuntu 24.04 or newer): see README.md, \"Other platforms\", for the plain CMake lines."
        return 1
    fi

    missing=
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        as_root=sudo
        if ! command -v sudo >/dev/null; then
            say "Packages are missing. As root, run: apt-get install --no-install-recommends$missing"
            return 1
        fi
    fi
    say "Installing packages:$missing"
    # shellcheck disable=SC2086 # lists of words
    quietly packages $as_root apt-get -q update &&
        quietly packages $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends $missing
}

# need_version PACKAGE MINIMUM: an older release has the package, but too old (Ubuntu 22.04: Qt 6.2, CMake 3.22).
need_version() {
    have=$(dpkg-query -W -f '${Version}\n' "$1" | head -n 1)
    dpkg --compare-versions "$have" ge "$2" && return 0
    say "$1 here is $have; Vertrekwijzer needs $2 or newer (Debian 12, Ubuntu 24.04)."
    return 1
}

need_versions() {
    need_version cmake 3.25 && need_version qt6-base-dev 6.4
}
