#!/bin/sh
# Checks style, types and that nothing generated is stale (run by `make lint`). Says nothing when all is well.
set -u
cd "$(dirname "$0")/.." || exit

export PKG_CONFIG_PATH="$PWD/build/pkgconfig"
SWIFT=${SWIFT:-swift}
GO=${GO:-go}
python=$PWD/build/venv/bin/python
failed=0

# quiet "name" command…: shows what the command printed (40 lines of it), under the name, when it fails.
quiet() {
    name=$1
    shift
    output=$("$@" 2>&1) && return
    failed=1
    echo "lint: $name"
    echo "$output" | sed -e 's/^/    /' -e '40q'
}

# Fails when the command prints anything.
silent() {
    output=$("$@" 2>&1)
    echo "$output"
    [ -z "$output" ]
}

sources() {
    git ls-files --cached --others --exclude-standard
}

# Paths of one machine, leftovers, and words that sell instead of saying.
stray_words() {
    ! sources | grep -v '^Scripts/lint.sh$' | xargs -d '\n' grep -nIE \
        '/root/|/home/[a-z]+/|(^|[^a-zA-Z.])/work/|\b(TODO|FIXME|XXX|HACK)\b|[Bb]lazing|[Ss]eamless|[Ee]ffortless|[Cc]utting-edge|[Ww]orld-class'
}

trailing_space() {
    ! sources | grep -vE '^(Tests/Conformance|bindings/c/examples/requests)/|\.abi$' | xargs -d '\n' grep -nIE '[[:blank:]]$'
}

swift_folders=
for folder in Package.swift Sources Tests bindings/swift; do
    [ -e "$folder" ] && swift_folders="$swift_folders $folder"
done

# shellcheck disable=SC2086
quiet "Swift format" "$SWIFT" format lint --strict --recursive --parallel $swift_folders
quiet "generated from tables" python3 Scripts/generate.py --check
quiet "generated header" python3 Scripts/header.py --check
quiet "generated Python interface" "$python" bindings/python/generate_ffi.py --check
quiet "generated Go constants" env -C bindings/go "$GO" run ./internal/generate -check
quiet "Python types" env -C bindings/python "$python" -m mypy
quiet "Python style" env -C bindings/python "$python" -m ruff check --quiet
quiet "types of the scripts" "$python" -m mypy Scripts
quiet "gofmt" silent gofmt -l bindings/go
quiet "go vet" env -C bindings/go GOWORK=off "$GO" vet ./...
quiet "go vet of Stream mode" env -C bindings/go GOWORK="$PWD/build/go/go.work" "$GO" vet \
    ./stream/... ./stream/redisstore/... ./examples/approvalbot/...
if command -v shellcheck >/dev/null; then
    # shellcheck disable=SC2046
    quiet "shell scripts" shellcheck -x -S warning $(sources | grep '\.sh$') .ci/run
fi
quiet "stray words" stray_words
quiet "space at the end of lines" trailing_space
exit $failed
