#!/bin/sh
# What is generated is current, and every place that states the version states the same one.
set -eu
cd "$(dirname "$0")/../.."
. Scripts/check.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PKG_CONFIG_PATH="$PWD/build/pkgconfig"
version=$(sed -n 's/^#define IMHOOK_VERSION "\(.*\)"/\1/p' include/imhook.h)

states() {
    file=$1
    shift
    grep -F "$1" "$file" || {
        echo "$file does not contain: $1"
        return 1
    }
}

packaging_agrees() {
    said=$(pkg-config --modversion imhook)
    echo "header $version, imhook.pc $said"
    [ "$said" = "$version" ]
}

file_name_agrees() {
    [ -f "build/lib/libimhook.so.$version" ]
}

reference_is_complete() {
    python3 Scripts/docs.py --output "$work/imhook.html"
    grep -o '\bimhook_[a-z0-9_]*(' include/imhook.h | tr -d '(' | sort -u >"$work/functions"
    grep -o '<article id="[a-z0-9_]*"' "$work/imhook.html" | cut -d '"' -f 2 | sort -u >"$work/articles"
    missing=$(comm -23 "$work/functions" "$work/articles")
    echo "without an article: $missing"
    [ -z "$missing" ]
}

reference_links_lead_somewhere() {
    grep -o 'href="#[^"]*"' "$work/imhook.html" | cut -d '"' -f 2 | tr -d '#' | sort -u >"$work/links"
    grep -o ' id="[^"]*"' "$work/imhook.html" | cut -d '"' -f 2 | sort -u >"$work/targets"
    dead=$(comm -23 "$work/links" "$work/targets")
    echo "dead links: $dead"
    [ -z "$dead" ]
}

check "the tables' sources are current" python3 Scripts/generate.py --check
check "the header is current" python3 Scripts/header.py --check
check "imhook.pc states the header's version" packaging_agrees
check "the shared object's file name states the header's version" file_name_agrees
check "the Python package states the header's version" states bindings/python/src/imhook/_ffi.py "IMHOOK_VERSION = \"$version\""
check "CHANGELOG.md has a section for the version" states CHANGELOG.md "## $version"
check "the API reference has every function" reference_is_complete
check "the API reference has no dead link" reference_links_lead_somewhere
finish
