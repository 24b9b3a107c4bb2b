#!/bin/sh
# What libimhook.so is made of: its size, what it needs, what it exports, and that its ABI only grows.
# `linkage.sh --update` accepts the present symbols, constants and ABI as the new baseline.
set -eu
cd "$(dirname "$0")/../.."
here=Tests/Package
. Scripts/check.sh

library=build/lib/libimhook.so
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

size_limit=655360
glibc_limit=2.34

is_small() {
    size=$(stat -L -c %s $library)
    echo "$size bytes; the limit is $size_limit"
    [ "$size" -le $size_limit ]
}

is_stripped() {
    ! readelf --section-headers --wide $library | grep -E '\.(symtab|debug_)'
}

needs_only_libcrypto_and_libc() {
    readelf --dynamic --wide $library | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort >"$work/needed"
    cat "$work/needed"
    # libm may be needed; libcrypto and libc must be.
    [ "$(grep -vx 'libm.so.6' "$work/needed" | tr '\n' ' ')" = "libc.so.6 libcrypto.so.3 " ]
}

has_no_search_path() {
    ! readelf --dynamic --wide $library | grep -E '\((RPATH|RUNPATH)\)'
}

has_soname() {
    readelf --dynamic --wide $library | grep -F 'Library soname: [libimhook.so.0]'
}

is_hardened() {
    readelf --dynamic --wide $library | grep -q BIND_NOW &&
        readelf --program-headers --wide $library | grep -q GNU_RELRO &&
        ! readelf --program-headers --wide $library | grep GNU_STACK | grep E
}

runs_on_glibc() {
    highest=$(objdump -T $library | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -uV | tail -n 1)
    echo "needs GLIBC_$highest; the limit is GLIBC_$glibc_limit"
    [ "$(printf '%s\n%s\n' "$highest" $glibc_limit | sort -V | tail -n 1)" = $glibc_limit ]
}

# Memory from Swift's own allocator is a trap when there is none: objects, boxes and closures that escape. The standard
# library's functions that use it are linked, and not called.
never_allocates_objects() {
    ! objdump -dr --no-show-raw-insn build/lib/libimhook.a | awk '
        /^Disassembly of section/ { section = $4 }
        /swift_allocObject|swift_slowAlloc/ && section ~ /IMHook|imhook/ { print section }' | grep .
}

exported() {
    nm --dynamic --defined-only --with-symbol-versions $library | awk '$2 != "A" { print $3 }' | LC_ALL=C sort
}

exports_the_list() {
    exported | diff -u $here/symbols.txt -
}

every_symbol_is_versioned() {
    ! exported | grep -v '^imhook_[a-z0-9_]*@@IMHOOK_[0-9]*$'
}

header_declares_every_symbol() {
    exported | sed 's/@.*//' >"$work/exported"
    sed 's://.*::' include/imhook.h | grep -o 'imhook_[a-z0-9_]*(' | tr -d '(' | LC_ALL=C sort -u >"$work/declared"
    diff -u "$work/declared" "$work/exported"
}

constants() {
    sed 's://.*::' include/imhook.h | grep -oE '\bIMHOOK_[A-Z0-9_]+ = [^,]*[^, ]' | LC_ALL=C sort
}

constants_keep_their_values() {
    constants | diff -u $here/constants.txt -
}

# The types of the ABI are those that C programs see: the header's. The library's own debug information describes them
# in Swift's terms, so the baseline is read from an object of empty functions with the header's declarations.
describe_abi() {
    python3 $here/empty_functions.py include/imhook.h >"$work/empty.c"
    # Compiled where it stands, as the baseline holds the name that the compiler was given.
    env -C "$work" cc -std=c99 -g -shared -fPIC -w -I"$PWD/include" -Wl,-soname=libimhook.so.0 \
        -Wl,--version-script="$PWD/Scripts/libimhook.map" -o libimhook.so empty.c
    abidw --no-corpus-path --no-comp-dir-path --no-show-locs --no-architecture \
        --out-file "$work/imhook.abi" "$work/libimhook.so"
}

abi_only_grows() {
    describe_abi
    abidiff --no-added-syms $here/imhook.abi "$work/imhook.abi"
}

if [ "${1-}" = --update ]; then
    exported >$here/symbols.txt
    constants >$here/constants.txt
    describe_abi
    cp "$work/imhook.abi" $here/imhook.abi
    exit
fi

check "libimhook.so has at most $size_limit bytes" is_small
check "libimhook.so is stripped" is_stripped
check "libimhook.so needs libcrypto and libc and nothing else" needs_only_libcrypto_and_libc
check "libimhook.so names no search path" has_no_search_path
check "libimhook.so is called libimhook.so.0" has_soname
check "libimhook.so binds at once, writes no relocated data and executes no stack" is_hardened
check "libimhook.so runs on glibc $glibc_limit" runs_on_glibc
check "no function of the library allocates an object of Swift's" never_allocates_objects
check "the exported symbols are those of symbols.txt" exports_the_list
check "every exported symbol is an imhook_ function with a version" every_symbol_is_versioned
check "the header declares the exported functions and no others" header_declares_every_symbol
check "the constants are those of constants.txt, with the same values" constants_keep_their_values
check "the ABI has everything that the baseline has, unchanged" abi_only_grows
finish
