#!/bin/sh
# Installs the packages that building and testing needs and this machine does not have (run by `make bootstrap`).
# Debian and Ubuntu only; elsewhere the list below says what is needed. Says nothing when nothing is missing.
set -eu

packages="
    make gcc g++ libc6-dev binutils clang pkg-config libssl-dev
    python3 python3-venv golang-go
    golang-github-gorilla-websocket-dev golang-github-gomodule-redigo-dev
    curl openssl valgrind libmicrohttpd-dev redis-server
    libcjson-dev libsimdjson-dev
    abigail-tools
"
swift_minimum=6.3

fail() {
    echo "bootstrap: $*" >&2
    exit 1
}

# Swift does not come from the distribution: it is only looked for.
swift=${SWIFT:-swift}
command -v "$swift" >/dev/null ||
    fail "Swift $swift_minimum or later is needed and \`$swift\` is not in PATH: see https://www.swift.org/install/linux/"
version=$("$swift" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
[ -n "$version" ] || fail "\`$swift --version\` says nothing that can be understood"
oldest=$(printf '%s\n%s\n' "$version" "$swift_minimum" | sort -V | head -n 1)
[ "$oldest" = "$swift_minimum" ] || fail "Swift $swift_minimum or later is needed; \`$swift\` is $version"

if ! command -v dpkg-query >/dev/null; then
    echo "bootstrap: this is not Debian or Ubuntu; make sure that the equivalents of these are installed:"
    # shellcheck disable=SC2086
    echo "bootstrap:" $packages
    exit 0
fi

# One query for all of them; packages that dpkg never heard of are simply not in its answer.
# shellcheck disable=SC2086
installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' $packages 2>/dev/null |
    sed -n 's/^installed //p') || true
missing=
for package in $packages; do
    case "
$installed
" in
    *"
$package
"*) ;;
    *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ]; then
    fail "packages are missing; run: sudo apt-get install --no-install-recommends$missing"
fi
echo "bootstrap: installing$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
apt-get install --quiet --quiet --yes --no-install-recommends $missing >/dev/null 2>&1 || {
    # The package lists may be old or absent.
    apt-get update --quiet --quiet
    apt-get install --quiet --quiet --yes --no-install-recommends $missing
}
