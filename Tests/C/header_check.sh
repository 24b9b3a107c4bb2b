#!/bin/sh
# The header stands alone, may be included twice, and raises no warning under any standard it is meant for.
# Usage: header_check.sh INCLUDEDIR. Compilers that are not installed are skipped, but one of each language is needed.
set -eu

include=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
passed=0
failed=0
languages=

printf '#include <imhook.h>\n#include <imhook.h>\nimhook_view version(void) { return imhook_version(); }\n' > "$folder/twice.c"
printf '#include <imhook.h>\nimhook_status status;\n' > "$folder/alone.c"
cp "$folder/twice.c" "$folder/twice.cpp"
cp "$folder/alone.c" "$folder/alone.cpp"

# check LANGUAGE SUFFIX COMPILER STANDARD: compiles both files.
check() {
    command -v "$3" > /dev/null || return 0
    if ! "$3" "-std=$4" -fsyntax-only "$folder/empty.$2" 2> /dev/null; then
        return 0 # this compiler is older than the standard
    fi
    for file in alone twice; do
        if "$3" "-std=$4" -Wall -Wextra -Wpedantic -Werror -I"$include" -fsyntax-only "$folder/$file.$2"; then
            passed=$((passed + 1))
            languages="$languages $1"
        else
            echo "$3 -std=$4 does not accept the header ($file)"
            failed=$((failed + 1))
        fi
    done
}

: > "$folder/empty.c"
: > "$folder/empty.cpp"
for compiler in gcc clang; do
    for standard in c99 c11 c2x; do
        check c c "$compiler" "$standard"
    done
done
for compiler in g++ clang++; do
    for standard in c++11 c++17 c++20; do
        check c++ cpp "$compiler" "$standard"
    done
done

for language in c c++; do
    case " $languages " in
    *" $language "*) ;;
    *) echo "no compiler for $language was found"; failed=$((failed + 1)) ;;
    esac
done
echo "header: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
