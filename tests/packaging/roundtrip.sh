#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# sh tests/packaging/roundtrip.sh PACKAGE.deb    installs the package on this computer, uses it, removes it again, and
# looks whether anything is left. What came with it is removed as well; what was there stays.
set -eu

package=$1
name=vertrekwijzer
id=nl.vertrekwijzer.vertrekwijzer
folder=$(mktemp -d /tmp/vertrekwijzer-package.XXXXXX)
chmod 755 "$folder" # apt reads the package as another user
installing=

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" >"$folder/apt.log" 2>&1 || {
        cat "$folder/apt.log" >&2
        fail "apt-get $*"
    }
}

installed_packages() {
    dpkg-query -W -f '${db:Status-Abbrev} ${binary:Package}\n' | sed -n 's/^ii *//p' | sort
}

# Every file that carries the name, and every index that speaks of it.
traces() {
    find /usr /etc /opt /var/lib -xdev -iname "*$name*" 2>/dev/null || true
    grep -rlI "$name" /usr/share/applications /usr/share/mime /usr/share/icons/hicolor /usr/share/metainfo 2>/dev/null || true
}

remove() {
    installing=
    installed_packages >"$folder/after"
    # shellcheck disable=SC2046 # a list of words
    apt purge $(comm -13 "$folder/before" "$folder/after")
}

clean() {
    [ -z "$installing" ] || remove
    rm -rf "$folder"
}

use() {
    export HOME="$folder/home"
    mkdir "$HOME"
    cd "$HOME"
    $name --version | grep -qx "$name $version" || fail "--version is not $version"
    $name demo --register voorbeeld.vwz --dossiers 2 >/dev/null || fail "demo"
    [ "$($name list --register voorbeeld.vwz | wc -l)" -eq 2 ] || fail "list does not show two dossiers"
    $name verify --register voorbeeld.vwz >/dev/null || fail "verify"
    $name report --all --register voorbeeld.vwz --output . >/dev/null || fail "report"
    head -c 5 ./*.pdf | grep -q '%PDF-' || fail "the reports are no PDF"
}

# The window on that register, on a desktop of its own.
start() {
    timeout 120 xvfb-run -a sh -c "$name voorbeeld.vwz & xdotool search --sync --onlyvisible --name Vertrekwijzer >/dev/null
        found=\$?; kill \$!; exit \$found" 2>"$folder/window.log" || {
        cat "$folder/window.log" >&2
        fail "no window"
    }
}

check_files() {
    share=/usr/share
    desktop-file-validate "$share/applications/$id.desktop" || fail "the desktop file"
    appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml" >/dev/null || fail "the metainfo"
    for file in "icons/hicolor/scalable/apps/$id.svg" "icons/hicolor/48x48/apps/$id.png" "mime/packages/$id.xml" \
        "man/man1/$name.1.gz" "doc/$name/copyright" "doc/$name/changelog.gz"; do
        [ -f "$share/$file" ] || fail "$share/$file is missing"
    done
    dpkg -L $name | while read -r path; do
        [ "$(stat -c %U "$path")" = root ] || fail "$path is not of root"
    done
    file /usr/bin/$name | grep -q 'stripped' || fail "the program is not stripped"
    grep -q "$id.desktop" "$share/applications/mimeinfo.cache" || fail "no kind of file opens with the program"
}

trap clean EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

if dpkg-query -W -f '${db:Status-Status}' $name 2>/dev/null | grep -qx installed; then
    fail "$name is installed here already; remove it first"
fi
version=$(dpkg-deb -f "$package" Version)
cp "$package" "$folder/package.deb"
installed_packages >"$folder/before"
traces >"$folder/traces-before"

installing=yes
apt install --no-install-recommends "$folder/package.deb"
use
start
check_files
remove

traces >"$folder/traces-after"
diff "$folder/traces-before" "$folder/traces-after" || fail "this is left after removal"
[ -f "$folder/home/voorbeeld.vwz" ] || fail "the register of the user is gone"
printf 'The package installs, works, and leaves nothing behind.\n'
