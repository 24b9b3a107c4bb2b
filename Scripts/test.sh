#!/bin/sh
# Runs every test, part by part (run by `make test`). usage: test.sh [WORD]: only the parts whose name contains WORD.
# What a part prints goes to build/test/, and to the screen when the part fails. Ends with "N passed, N failed".
set -u
cd "$(dirname "$0")/.." || exit

only=${1-}
logs=$PWD/build/test
limit=900
passed=0
failed=0
mkdir -p "$logs"
rm -f "$logs/summary"

export PKG_CONFIG_PATH="$PWD/build/pkgconfig"
export IMHOOK_LIBRARY="$PWD/build/lib/libimhook.so.0"
export PYTHONPATH="$PWD/bindings/python/src"
SWIFT=${SWIFT:-swift}
GO=${GO:-go}
venv=$PWD/build/venv/bin

# Prints how many tests a log says have passed and failed, in the words of whichever tool wrote it.
count() {
    awk '
        # Sums, as the tests in C, in shell and of pytest print them: "12 passed, 1 failed in 0.31s".
        /(^|[ =])[0-9]+ (passed|failed)/ {
            if (match($0, /[0-9]+ passed/)) passed += substr($0, RSTART)
            if (match($0, /[0-9]+ failed/)) failed += substr($0, RSTART)
            if (match($0, /[0-9]+ errors?/)) failed += substr($0, RSTART)
        }
        # Swift Testing: one line for each test and each of its cases.
        /^[^ ]+ Test .* passed after / && !/Test run with/ { passed++ }
        /^[^ ]+ Test .* failed after / && !/Test run with/ { failed++ }
        # Go, with -v.
        /^ *--- PASS: / { passed++ }
        /^ *--- FAIL: / { failed++ }
        END { print passed + 0, failed + 0 }
    ' "$1"
}

# part "Name" command…
part() {
    name=$1
    shift
    case $name in
    *"$only"*) ;;
    *) return ;;
    esac
    log=$logs/$(echo "$name" | tr 'A-Z ' 'a-z-').log
    start=$(date +%s)
    timeout $limit "$@" >"$log" 2>&1 </dev/null
    code=$?
    seconds=$(($(date +%s) - start))
    # shellcheck disable=SC2046
    set -- $(count "$log")
    part_passed=$1
    part_failed=$2
    # What says nothing about single tests is one test; a part that ends badly has failed, whatever it says.
    [ "$code" != 0 ] || [ $((part_passed + part_failed)) -gt 0 ] || part_passed=1
    [ "$code" = 0 ] || [ "$part_failed" -gt 0 ] || part_failed=1
    passed=$((passed + part_passed))
    failed=$((failed + part_failed))
    if [ "$part_failed" = 0 ]; then
        printf '%-28s %5d passed %26d s\n' "$name" "$part_passed" "$seconds"
    else
        printf '%-28s %5d passed, %d FAILED (exit code %d) %d s\n' \
            "$name" "$part_passed" "$part_failed" "$code" "$seconds"
        # Without the lines that say that all is well.
        grep -vE '^(=== (RUN|PAUSE|CONT|NAME)| *--- PASS: |ok  |\? |PASS$|[^ ]+ (Test|Suite) .* (started|passed))' "$log" |
            tail -n 60 | sed 's/^/    /'
        echo "    all of it: ${log#"$PWD"/}"
    fi
}

part "Swift" "$SWIFT" test --scratch-path build/swift
part "Swift server" "$SWIFT" test --package-path bindings/swift --scratch-path build/swift-server
part "C" make --no-print-directory -C Tests/C check
part "C examples" make --no-print-directory -C bindings/c check
part "Python" env -C bindings/python "$venv/python" -m pytest -q
part "Go" env -C bindings/go GOWORK=off GODEBUG=cgocheck=2 "$GO" test -race -v ./...
part "Go Stream" env -C bindings/go GOWORK="$PWD/build/go/go.work" GODEBUG=cgocheck=2 "$GO" test -race -v \
    ./stream/... ./stream/redisstore/... ./examples/approvalbot/...
part "Generated files" Tests/Package/generated.sh
part "Tables" Tests/Package/add_command.sh
part "Linkage" Tests/Package/linkage.sh
part "Install" Tests/Package/install.sh
part "READMEs" Tests/Package/readme.sh
part "Demo" make --no-print-directory demo

[ $((passed + failed)) -gt 0 ] || {
    echo "no part has a name that contains '$only'" >&2
    exit 2
}
echo "$passed passed, $failed failed" | tee "$logs/summary"
[ "$failed" = 0 ]
