#!/bin/sh
# The programs in the READMEs are real: those in C compile without a warning, and run when they are whole; those in Python
# run up to where they would serve; those in Go and Swift are the ones that are compiled with the other tests.
set -eu
cd "$(dirname "$0")/../.."
. Scripts/check.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PKG_CONFIG_PATH="$PWD/build/pkgconfig"

# What a piece takes from the server around it.
cat >"$work/before.c" <<'C'
#include <imhook.h>
#include <stdlib.h>

void complain(imhook_view message);
void respond(int32_t http_status, imhook_view body);
bool is_spam(imhook_view account, imhook_view text);
void serve(imhook_view method, imhook_view query, const imhook_header *headers, size_t header_count, imhook_view body,
           int64_t now_ms);

void serve(imhook_view method, imhook_view query, const imhook_header *headers, size_t header_count, imhook_view body,
           int64_t now_ms)
{
C

# block LANGUAGE FILE N: writes the n-th block of a language, from 1; nothing when there are fewer.
block() {
    [ ! -f "$2" ] || awk -v start="^\`\`\`$1\$" -v wanted="$3" '
        /^```/ && !($0 ~ start) { inside = 0 }
        inside && number == wanted { print }
        $0 ~ start { inside = 1; number++ }
    ' "$2"
}

# shellcheck disable=SC2046
compiles() {
    if grep -q 'int main(' "$work/block"; then
        cp "$work/block" "$work/program.c"
        set -- -o "$work/program"
    else
        # An include is fine inside a function when it has been included before.
        { cat "$work/before.c" "$work/block" && echo '}'; } >"$work/program.c"
        set -- -c -o "$work/program.o"
    fi
    cc -std=c99 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wno-unused-parameter -Werror "$work/program.c" \
        $(pkg-config --cflags --libs imhook) "$@"
    [ "$1" != -o ] || "$work/program"
}

for file in README.md bindings/c/README.md; do
    number=1
    block c "$file" $number >"$work/block"
    check "$file has a program in C" [ -s "$work/block" ]
    while [ -s "$work/block" ]; do
        check "block $number of C in $file compiles" compiles
        number=$((number + 1))
        block c "$file" $number >"$work/block"
    done
done

# What stands behind `if __name__ == "__main__":` does not run here.
runs_in_python() {
    IMHOOK_LIBRARY="$PWD/build/lib/libimhook.so.0" PYTHONPATH="$PWD/bindings/python/src" \
        build/venv/bin/python -c 'import runpy, sys; runpy.run_path(sys.argv[1])' "$work/block"
}

number=1
block python README.md $number >"$work/block"
check "README.md has a program in Python" [ -s "$work/block" ]
while [ -s "$work/block" ]; do
    check "block $number of Python in README.md runs" runs_in_python
    number=$((number + 1))
    block python README.md $number >"$work/block"
done

# is_file LANGUAGE FILE: the block of README.md is the whole file.
is_file() {
    block "$1" README.md 1 | diff - "$2"
}

check "the program in Go in README.md is the quickstart" is_file go bindings/go/examples/quickstart/main.go
check "the program in Swift in README.md is ReadmeExample.swift" is_file swift Tests/IMHookTests/ReadmeExample.swift
finish
