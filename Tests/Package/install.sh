#!/bin/sh
# `make install` puts everything a C program needs in place, and `make uninstall` takes all of it away.
set -eu
cd "$(dirname "$0")/../.."
. Scripts/check.sh

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
prefix=/opt/imhook
example=bindings/c/examples/verify_file.c
request=bindings/c/examples/requests/action.http

# A sysroot of its own, so that nothing outside it is found by mistake.
export PKG_CONFIG_PATH="$root$prefix/lib/pkgconfig"
flags() {
    PKG_CONFIG_SYSROOT_DIR="$root" pkg-config "$@" imhook
}

make_quietly() {
    make --no-print-directory "$@" DESTDIR="$root" PREFIX=$prefix >/dev/null
}

has_files() {
    (cd "$root" && find . ! -type d | LC_ALL=C sort) >"$root.files"
    diff -u - "$root.files" <<-LIST
	.$prefix/include/imhook.h
	.$prefix/lib/libimhook.a
	.$prefix/lib/libimhook.so
	.$prefix/lib/libimhook.so.0
	.$prefix/lib/libimhook.so.$1
	.$prefix/lib/pkgconfig/imhook.pc
	LIST
    rm -f "$root.files"
}

names_the_prefix() {
    [ "$(PKG_CONFIG_SYSROOT_DIR='' pkg-config --variable=libdir imhook)" = $prefix/lib ] && ! flags --libs | grep rpath
}

# shellcheck disable=SC2046
builds_dynamically() {
    cc -o "$root/dynamic" $example $(flags --cflags --libs)
    readelf --dynamic "$root/dynamic" | grep -F 'libimhook.so.0'
}

# Only the library is static; libcrypto and libc are shared.
# shellcheck disable=SC2046
builds_with_the_archive() {
    cc -o "$root/archive" $example $(flags --cflags) "$root$prefix/lib/libimhook.a" $(pkg-config --libs libcrypto)
    ! readelf --dynamic "$root/archive" | grep -F libimhook
}

# shellcheck disable=SC2046
builds_statically() {
    cc -static -o "$root/static" $example $(flags --static --cflags --libs)
    ! readelf --dynamic "$root/static" 2>/dev/null | grep NEEDED
}

runs() {
    DINGTALK_API_SECRET=mySecret LD_LIBRARY_PATH="$root$prefix/lib" "$root/$1" $request | grep -F card-action
}

archive_shows_only_its_interface() {
    ! nm --defined-only --extern-only "$root$prefix/lib/libimhook.a" | grep -E ' [A-TV-Z] ' | grep -v ' imhook_'
}

is_empty() {
    ! find "$root$prefix" ! -type d | grep .
}

version=$(sed -n 's/^#define IMHOOK_VERSION "\(.*\)"/\1/p' include/imhook.h)
check "make install succeeds" make_quietly install
check "it installs the library, its links, the header and imhook.pc" has_files "$version"
check "imhook.pc names the prefix and no path of the build" names_the_prefix
check "a program links with the shared object" builds_dynamically
check "the linked program runs" runs dynamic
check "a program links with the archive" builds_with_the_archive
check "the program that contains the archive runs" runs archive
check "a program links statically" builds_statically
check "the static program runs" runs static
check "the archive defines no symbols but imhook_*" archive_shows_only_its_interface
check "make uninstall succeeds" make_quietly uninstall
rm -f "$root/dynamic" "$root/archive" "$root/static"
check "make uninstall leaves nothing behind" is_empty
finish
