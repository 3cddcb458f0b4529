#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# sh packaging/run.sh           builds, then opens the window on an example register; without a display it writes the
#                               handover report of the example and names the file
# sh packaging/run.sh ARGS…     builds, then runs: vertrekwijzer ARGS…
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"
program=$root/build/release/app/vertrekwijzer

build() {
    # shellcheck disable=SC2086 # a list of words
    need_packages $build_packages
    need_versions
    say "Building (log: build/run.log)"
    cd "$root"
    quietly run cmake --preset release
    quietly run cmake --build --preset release
}

# A half-made example would be taken for a whole one next time.
make_example() {
    say "Making an example register: $register"
    mkdir -p "${register%/*}"
    trap 'rm -f "$register" "$register"-*' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    "$program" demo --register "$register" --dossiers 6 --seed 1 >/dev/null
    trap - EXIT INT TERM
}

have_example() {
    register=$root/build/example/voorbeeld.vwz
    if [ -e "$register" ]; then
        say "Using the example register that is there already: $register"
    else
        make_example
    fi
}

report_example() {
    report=$root/build/example/overdracht.pdf
    first=$("$program" list --register "$register" --search Leeuwen --limit 1)
    dossier=$(printf '%s\n' "$first" | sed 's/[[:space:]].*//;q')
    say "Writing the handover report of Joris van Leeuwen"
    "$program" report --register "$register" --dossier "$dossier" --output "$report" >/dev/null
    say "Done. Open this file: $report"
}

(build)
if [ $# -gt 0 ]; then
    exec "$program" "$@"
fi
have_example
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the window"
    exec "$program" "$register"
fi
report_example
