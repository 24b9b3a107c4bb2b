# shellcheck shell=sh disable=SC2034
# Sourced by tests of servers: runs one under valgrind, on a port that the system chooses. Sets `url`, `server`, `exit_code`.
# Needs `work`, a folder of the test's own.

# start_server PROGRAM [argument…]: waits until it listens; `url` is the first address that it names.
start_server() {
    valgrind "$@" --port 0 >"$work/log" 2>&1 &
    server=$!
    attempts=0
    until grep -q 'signatures are' "$work/log"; do
        attempts=$((attempts + 1))
        [ $attempts -lt 200 ] || { cat "$work/log"; exit 1; }
        sleep 0.1
    done
    url=$(grep -o 'http://[^ ]*' "$work/log" | head -n 1)
}

stop_server() {
    kill -TERM "$server"
    wait "$server" && exit_code=0 || exit_code=$?
    server=
}

stopped_cleanly() {
    cat "$work/log"
    echo "exit code $exit_code"
    [ "$exit_code" = 0 ] && grep -q 'stopped' "$work/log"
}

is_logged() {
    cat "$work/log"
    grep -qE "^$1 +$2 [0-9]+ us" "$work/log"
}

# prepare_server_test: a folder that goes away, and memory that is checked.
prepare_server_test() {
    work=$(mktemp -d)
    server=
    trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || :; fi; rm -rf "$work"' EXIT
    # Exits with 99 when memory is misused or lost.
    export VALGRIND_OPTS="--quiet --leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=all --error-exitcode=99"
}
