#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# sh packaging/test.sh    builds and runs every test: on PostgreSQL, under the sanitizers, and plain. The first failure
# ends it. The plain run comes last, so that the output closes with ctest's summary of the whole suite.
set -eu
exec 2>&1

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"
cd "$root"
start=$(date +%s)
server=
unset VERTREKWIJZER_TEST_PG PGHOST PGHOSTADDR PGPORT PGUSER PGDATABASE PGPASSWORD PGPASSFILE PGSERVICE PGOPTIONS

# timed TEXT COMMAND…
timed() {
    say "$1"
    shift
    step_start=$(date +%s)
    "$@"
    say "  took $(($(date +%s) - step_start)) s"
}

packages() {
    # shellcheck disable=SC2086 # lists of words
    need_packages $build_packages $test_packages
    need_versions
}

build() {
    quietly "$1" cmake --preset "$1"
    quietly "$1" cmake --build --preset "$1"
}

server_programs() {
    for folder in /usr/lib/postgresql/*/bin; do
        if [ -x "$folder/initdb" ]; then
            programs=$folder
        fi
    done
    [ -n "${programs:-}" ]
}

# The server refuses to run as root.
as_server() (
    cd "$server" || exit
    program=$programs/$1
    shift
    if [ "$(id -u)" -eq 0 ]; then
        runuser -u "$server_user" -- "$program" "$@"
    else
        "$program" "$@"
    fi
)

# A server of our own on a socket in a private folder: no port, no password, nothing shared with a server that may be
# running here. The folder is in /tmp because the path of a socket may not be longer than 107 bytes. fsync is off since
# the data are thrown away; the C locale shows a query that leans on the server's ideas of case and order.
start_server() {
    server_programs || { need_packages "$server_packages" && server_programs; } || return 1
    server=$(mktemp -d /tmp/vertrekwijzer-pg.XXXXXX) || return 1
    if [ "$(id -u)" -eq 0 ]; then
        server_user=postgres
        id "$server_user" >/dev/null 2>&1 || server_user=nobody
        chown "$server_user" "$server" || return 1
    fi
    quietly postgresql as_server initdb --pgdata=data --username=postgres --auth=trust --encoding=UTF8 \
        --no-locale --no-sync &&
        quietly postgresql as_server pg_ctl start --wait --pgdata=data --log=server.log \
            --options="-c listen_addresses='' -c unix_socket_directories='$server' -c fsync=off" &&
        quietly postgresql as_server createuser --host="$server" --username=postgres vertrekwijzer &&
        quietly postgresql as_server createdb --host="$server" --username=postgres --owner=vertrekwijzer vertrekwijzer_test &&
        quietly postgresql as_server createdb --host="$server" --username=postgres --owner=vertrekwijzer vertrekwijzer_writers
}

stop_server() {
    [ -n "$server" ] || return 0
    as_server pg_ctl stop --mode=immediate --pgdata=data >/dev/null 2>&1 || true
    rm -rf "$server"
    server=
}

test_postgresql() {
    if ! start_server; then
        cat "${server:-/nonexistent}/server.log" 2>/dev/null || true
        if [ "${CI:-false}" = true ]; then
            say "No PostgreSQL server could be started; continuous integration does not pass without one."
            return 1
        fi
        say "No PostgreSQL server could be started: its tests are NOT run. All others are."
        return 0
    fi
    VERTREKWIJZER_TEST_PG="postgresql://vertrekwijzer@/vertrekwijzer_test?host=$server" ctest --preset dev -L postgresql
    build/dev/tests/writers --writers 8 --writes 1000 build/dev/app/vertrekwijzer \
        --register "postgresql://vertrekwijzer@/vertrekwijzer_writers?host=$server"
    stop_server
}

# Sanitizers of GCC before 14 abort now and then where the kernel spreads addresses widely (vm.mmap_rnd_bits = 32).
test_sanitizers() {
    fixed_addresses=
    if setarch -R true 2>/dev/null; then
        fixed_addresses="setarch -R"
    fi
    ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 $fixed_addresses ctest --preset asan --parallel "$(nproc)"
}

trap stop_server EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    export CCACHE_SLOPPINESS=pch_defines,time_macros
fi

timed "Looking for missing packages" packages
timed "Building preset dev (log: build/dev.log)" build dev
timed "Running the storage and command-line tests on PostgreSQL" test_postgresql
timed "Building preset asan (log: build/asan.log)" build asan
timed "Running all tests under AddressSanitizer and UndefinedBehaviorSanitizer" test_sanitizers
say "Running all tests ($(($(date +%s) - start)) s so far)"
ctest --preset dev --parallel "$(nproc)"
