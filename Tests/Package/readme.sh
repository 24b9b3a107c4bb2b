#!/bin/sh
# The C programs and pieces of programs in the READMEs compile without a warning; whole programs also link.
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
void serve(imhook_view method, const imhook_header *headers, size_t header_count, imhook_view body, int64_t now_ms);

void serve(imhook_view method, const imhook_header *headers, size_t header_count, imhook_view body, int64_t now_ms)
{
C

# Writes the n-th block of C of a file, from 1; nothing when there are fewer.
block() {
    [ ! -f "$1" ] || awk -v wanted="$2" '
        /^```/ { inside = 0 }
        inside && number == wanted { print }
        /^```c$/ { inside = 1; number++ }
    ' "$1"
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
}

for file in README.md bindings/c/README.md; do
    number=1
    block "$file" $number >"$work/block"
    check "$file has a program in C" [ -s "$work/block" ]
    while [ -s "$work/block" ]; do
        check "block $number of C in $file compiles" compiles
        number=$((number + 1))
        block "$file" $number >"$work/block"
    done
done
finish
