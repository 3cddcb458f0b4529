#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# sh tests/faults/release.sh BUILD [PERCENT]    all programmes of README.md with the counts of a release, on the programs of
# a build folder, and at the end the table for SECURITY.md. PERCENT of the counts, at least one of each, is a part of it. Ends
# with 0 only if every claim held.
set -u

build=$(realpath "$1")
percent=${2:-100}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
program=$build/app/vertrekwijzer
table=$(mktemp)
trap 'rm -f "$table"' EXIT
failed=0

share() {
    n=$(($1 * percent / 100))
    echo $((n > 0 ? n : 1))
}

# run WHAT COMMAND…: the last line of a programme says what it did.
run() {
    what=$1
    shift
    echo "== $what: $*"
    code=0
    "$@" >"$table.out" 2>&1 || code=$?
    tail -n 12 "$table.out"
    held=held
    [ $code -eq 0 ] || { held='**did not hold**' && failed=1; }
    counted=$(tail -n 1 "$table.out" | sed 's/^R[0-9]* //; s/^[a-z]* *seed [0-9]*: //; s/: held.*$//; s/, [0-9]* s$//')
    printf '| %s | %s | %s |\n' "$what" "$counted" "$held" >>"$table"
    rm -f "$table.out"
}

run 'R1 killed' "$build/tests/kill" --kills "$(share 20000)" "$program"
run 'R2 power cut' "$build/tests/power" --rounds "$(share 34)"
run 'R3 broken and full disk' "$build/tests/trouble" --verify-every $((100 / percent > 0 ? 100 / percent : 1))
run 'R4 really full disk' sh "$here/full.sh" "$program" 20260302 "$(share 2000)"
run 'R5 two at a time' "$build/tests/writers" --writers 2 --writes "$(share 5000)" "$program"
run 'R5 four at a time' "$build/tests/writers" --writers 4 --writes "$(share 5000)" "$program"
if [ -n "${VERTREKWIJZER_TEST_PG:-}" ]; then
    run 'R5 eight on a server' "$build/tests/writers" --writers 8 --writes "$(share 10000)" \
        --register "$VERTREKWIJZER_TEST_PG" "$program"
fi
run 'R6 flipped bits' "$build/tests/flips" --flips "$(share 64)"
run 'R7 broken files' "$build/tests/broken" --garbage "$(share 2000)"
run 'R8 other versions' "$build/tests/schema" --rounds "$(share 3)"
run 'R9 files that vanish' "$build/tests/vanish" "$program"
run 'R10 clocks' "$build/tests/clocks" --cases "$(share 1000000)" --jumps "$(share 20000)"
run 'R11 tampering' "$build/tests/tamper" --times "$(share 12500)"
run 'R12 strange files' "$build/tests/strangers" --changes "$(share 1000000)"
run 'R12 fuzzing' sh "$here/fuzz.sh" "$(share 600)"
run 'R13 hostile text' "$build/tests/hostile"
run 'R14 evil case files' "$build/tests/evil"
run 'R18 restoring' "$build/tests/drill" --rounds "$(share 1000)" "$program"

run 'R14 evil case files' "$build/tests/evil" --files "$(share 2000)"

commit=$(git -C "$here" rev-parse --short HEAD 2>/dev/null || echo unknown)
[ -z "$(git -C "$here" status --porcelain 2>/dev/null)" ] || commit="$commit and changes"
printf '\nRun on %s, commit %s, %s %% of the counts.\n\n' "$(date +%Y-%m-%d)" "$commit" "$percent"
echo '| programme | counted | claim |'
echo '| --- | --- | --- |'
cat "$table"
exit $failed
