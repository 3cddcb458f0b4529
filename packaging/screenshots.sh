#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# sh packaging/screenshots.sh    makes the pictures of the README anew, from the example register on a fixed day
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"
folder=$root/resources/screenshots

build() {
    # shellcheck disable=SC2086 # lists of words
    need_packages $build_packages $test_packages
    need_versions
    say "Building (log: build/dev.log)"
    cd "$root"
    quietly dev cmake --preset dev
    quietly dev cmake --build --preset dev --target look
}

# picture NAME OPTIONS…    light and dark
picture() {
    name=$1
    shift
    for colours in light dark; do
        dark=
        [ "$colours" = light ] || dark=--dark
        # shellcheck disable=SC2086 # none or one
        QT_QPA_PLATFORM=offscreen "$root/build/dev/tests/look" --today 2026-11-23 $dark "$@" \
            "$folder/$name-$colours.png" 2>/dev/null
    done
    say "  $name"
}

(build)
mkdir -p "$folder"
picture handover --role employee --page handover --item information.mail_to_dossier
picture table --role employee --page handover --item information.open_cases
picture dossier --role manager --page dossier
picture report --role manager --page dossier --report --size 1400x900
say "Done. The pictures are in $folder"
