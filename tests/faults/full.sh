#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# sh tests/faults/full.sh PROGRAM [SEED [ROUNDS [control]]]    a disk that is full, and a limit on the size of files, in turn. Every
# command must end with a sentence and code 1, and leave files that are byte for byte as they were or complete. Each
# twentieth disk meets reports and a second register too. As a control it claims a write that never was. See README.md.
set -eu

program=$(realpath "$1")
seed=${2:-20260302}
rounds=${3:-200}
control=${4:-}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
departure=$here/../data/dossiers/joris-van-leeuwen.json
refused=0
checks=0

if [ "$(id -u)" -eq 0 ] && [ -z "${FULL_INSIDE:-}" ] && unshare -m true 2>/dev/null; then
    FULL_INSIDE=1 exec unshare -m sh "$0" "$@"
fi

folder=$(mktemp -d)
trap 'umount "$folder" 2>/dev/null || true; rm -rf "$folder"' EXIT

fail() {
    echo "FAILED: $*" >&2
    echo "R4 full seed $seed: $refused writes refused, $checks checks: did not hold"
    exit 1
}

ours() {
    "$program" "$@" --lang en
}

# Something in it is refused: code 1 and one sentence, no other end.
must_refuse() {
    code=0
    ours "$@" >"$out" 2>"$err" </dev/null || code=$?
    [ "$code" -eq 1 ] || fail "$1 ended with $code: $(cat "$out" "$err")"
    [ "$(wc -l <"$err")" -eq 1 ] || fail "$1 said: $(cat "$err")"
    checks=$((checks + 1))
}

must_be_whole() {
    ours verify --register "$register" >"$out" 2>&1 || fail "verify: $(cat "$out")"
    checks=$((checks + 1))
}

start() {
    ours start --register "$prepared" --create --from "$departure" --as manager --by 'Sanne Verhoeven' --today 2026-03-02 \
        >"$out" 2>&1 || fail "start: $(cat "$out")"
    sed 's/.* //' "$out" | tail -n 1
}

# More notes than there is room for. Prints nothing; $out holds the answers.
write_until_refused() {
    i=0
    while [ $i -lt 40 ]; do
        i=$((i + 1))
        printf '{"dossier":"%s","item":"information.kickoff","note":"%s %s"}\n' "$dossier" "$i" "$long"
    done | ours set --register "$register" --batch - --as manager --by 'Sanne Verhoeven' --today 2026-03-02 \
        >"$out" 2>"$err" || true
    grep -q '^refused ' "$out" || fail "nothing was refused: $(tail -n 1 "$out") $(cat "$err")"
    ! grep '^refused ' "$out" | grep -v 'is full' || fail "no clear sentence"
    refused=$((refused + $(grep -c '^refused ' "$out")))
}

all_acknowledged_are_there() {
    ours history --register "$register" --dossier "$dossier" --json --as hr >"$log/history"
    sed -n 's/^ok //p' "$out" >"$log/acknowledged"
    [ -z "$control" ] || echo 0195567c-0000-7000-8000-000000000000 >>"$log/acknowledged"
    while read -r id; do
        grep -q "$id" "$log/history" || fail "acknowledged and gone: $id"
        checks=$((checks + 1))
    done <"$log/acknowledged"
}

report() {
    ours report --register "$register" --dossier "$dossier" --output "$1"
}

log=$(mktemp -d)
out=$log/out
err=$log/err
trap 'umount "$folder" 2>/dev/null || true; rm -rf "$folder" "$log"' EXIT
prepared=$log/prepared.vwz
dossier=$(start)

# $1: the form, $2: what stands at its end.
report_whole_or_not() {
    if report "$folder/report.$1" >"$log/report.out" 2>"$log/report.err"; then
        tail -c 2000 "$folder/report.$1" | grep -aq "$2" || fail "half a report: $1"
    else
        [ ! -e "$folder/report.$1" ] || fail "half a report was left: $1"
        [ -s "$log/report.err" ] || fail "no sentence about the report"
    fi
    rm -f "$folder/report.$1"
    checks=$((checks + 1))
}

# $1: KiB left beside the register, $2: whether reports meet it too.
on_full_disk() {
    mount -t tmpfs -o size="$(($(wc -c <"$prepared") / 1024 + $1))k" full "$folder"
    register=$folder/register.vwz
    cp "$prepared" "$register"
    write_until_refused
    cp "$out" "$log/answers"
    [ "$2" -ne 0 ] || nothing_else_fits
    mount -o remount,size=16m "$folder"
    cp "$log/answers" "$out"
    all_acknowledged_are_there
    write_after
    umount "$folder"
}

nothing_else_fits() {
    head -c 100000000 /dev/zero >"$folder/filler" 2>/dev/null || true
    before=$(cat "$register" "$register-wal" 2>/dev/null | sha256sum)
    must_refuse start --register "$folder/second.vwz" --create --from "$departure" --as manager --by 'Sanne Verhoeven'
    [ ! -e "$folder/second.vwz" ] || fail "half a register was left"
    [ ! -e "$folder/second.vwz.part" ] || fail "a part of a register was left"
    report_whole_or_not html '</html>'
    report_whole_or_not pdf '%%EOF'
    report_whole_or_not odt 'META-INF/manifest.xml'
    [ "$before" = "$(cat "$register" "$register-wal" 2>/dev/null | sha256sum)" ] || fail "the register changed"
    checks=$((checks + 4))
    rm -f "$folder/filler"
}

# Once there is space again, everything works again.
write_after() {
    ours set --register "$register" --dossier "$dossier" --item information.kickoff --note 'weer ruimte' --as manager \
        --by 'Sanne Verhoeven' --today 2026-03-02 >"$out" 2>&1 || fail "after: $(cat "$out")"
    must_be_whole
    checks=$((checks + 1))
}

# An old report stays, to the byte, when the new one does not fit.
report_on_full_disk() {
    mount -t tmpfs -o size=512k full "$folder"
    register=$prepared
    for form in html pdf odt; do
        echo 'the old report' >"$folder/report.$form"
    done
    head -c 100000000 /dev/zero >"$folder/filler" 2>/dev/null || true
    for form in html pdf odt; do
        must_refuse report --register "$register" --dossier "$dossier" --output "$folder/report.$form"
        [ "$(cat "$folder/report.$form")" = 'the old report' ] || fail "the old report changed"
        [ "$(find "$folder" -type f | wc -l)" -eq 4 ] || fail "something was left: $(ls "$folder")"
        checks=$((checks + 2))
    done
    umount "$folder"
}

# The limit comes as an error where SIGXFSZ is ignored.
with_limit() {
    register=$folder/register.vwz
    cp "$prepared" "$register"
    blocks=$(($(wc -c <"$register") / 512 + $1))
    (
        trap '' XFSZ
        ulimit -f "$blocks"
        write_until_refused
        echo "$refused" >"$log/refused"
    ) || exit 1
    refused=$(cat "$log/refused")
    all_acknowledged_are_there
    write_after
    rm -f "$folder"/*
}

# What is left, and how much is written at once, differ from round to round, and with the seed.
round=0
while [ $round -lt "$rounds" ]; do
    some=$((seed % 997 + round * 37))
    long=$(printf "%$((6000 + some * 13 % 8000))s" '' | tr ' ' 'x')
    if [ -n "${FULL_INSIDE:-}" ] && [ $((round % 2)) -eq 0 ]; then
        on_full_disk $((60 + some % 280)) $((round % 20))
        [ $((round % 20)) -ne 0 ] || report_on_full_disk
    else
        with_limit $((100 + some % 700))
    fi
    round=$((round + 1))
done
[ -n "${FULL_INSIDE:-}" ] || echo "not tested: a full disk (needs root and unshare)"
echo "R4 full seed $seed: $rounds rounds, $refused writes refused, $checks checks: held"
