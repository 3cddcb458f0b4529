#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# sh tests/faults/fuzz.sh [SECONDS]    what is read from strangers, under libFuzzer, AddressSanitizer and
# UndefinedBehaviorSanitizer, each reader for so many seconds (60), two at the same time. What it finds is kept in
# build/fuzz/found; mended, it belongs in tests/data/fuzz, which strangers replays.
set -eu

seconds=${1:-60}
seed=${2:-20260302}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
if ! command -v clang++ >/dev/null; then
    echo "not fuzzed: there is no clang++ here"
    exit "$([ "${CI:-false}" = true ] && echo 1 || echo 0)"
fi

mkdir -p build/fuzz/found
if ! { cmake --preset fuzz && cmake --build --preset fuzz; } >build/fuzz.log 2>&1; then
    cat build/fuzz.log
    exit 1
fi

# Of those that are given, only the first folder is written to.
fuzz() {
    mkdir -p "build/fuzz/corpus-$1" "tests/data/fuzz/$1"
    limits="-max_total_time=$seconds -timeout=2 -rss_limit_mb=512 -max_len=20000 -seed=$seed"
    # shellcheck disable=SC2086 # a list of words
    ASAN_OPTIONS=detect_leaks=1 "build/fuzz/tests/fuzz_$1" $limits -print_final_stats=1 -dict=tests/faults/fuzz/json.dict \
        "-artifact_prefix=build/fuzz/found/$1-" "build/fuzz/corpus-$1" "tests/data/fuzz/$1" $2 >"build/fuzz-$1.log" 2>&1
}

# $1: what was read, $2: how the fuzzer ended.
say() {
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz-$1.log")
    told="$told, $1 ${runs:-?} runs"
    if [ "$2" -ne 0 ]; then
        tail -n 60 "build/fuzz-$1.log"
        verdict='did not hold'
        failed=1
    fi
}

# What each reader starts from, beside what was found for it before.
known_to() {
    case $1 in
    template) echo 'tests/data/templates/broken resources/templates' ;;
    dossier) echo tests/data/dossiers ;;
    casefile) ;;
    casecontent) echo tests/data/casefiles/broken ;;
    esac
}

failed=0
told="$seconds s each"
verdict=held
for two in 'template dossier' 'casefile casecontent'; do
    first=${two% *}
    second=${two#* }
    fuzz "$first" "$(known_to "$first")" &
    of_first=$!
    fuzz "$second" "$(known_to "$second")" &
    of_second=$!
    code=0
    wait $of_first || code=$?
    say "$first" $code
    code=0
    wait $of_second || code=$?
    say "$second" $code
done
echo "R12 fuzz seed $seed: $told: $verdict"
exit $failed
