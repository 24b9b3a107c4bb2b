#!/bin/sh
# Every function of the header is called by the program that tries NULL everywhere.
# Usage: header_functions.sh HEADER FILE_OF_THE_PROGRAM...
set -eu
header=$1
shift

functions=$(sed 's,//.*,,' "$header" | grep -o 'imhook_[a-z0-9_]* *(' | tr -d ' (' | sort -u)
[ -n "$functions" ] || { echo "no function found in $header"; exit 1; }
count=0
missing=0
for function in $functions; do
    count=$((count + 1))
    if ! grep -q "$function(" "$@"; then
        echo "$function is not called in $*"
        missing=$((missing + 1))
    fi
done
echo "functions tried with NULL: $((count - missing)) passed, $missing failed"
[ "$missing" -eq 0 ]
