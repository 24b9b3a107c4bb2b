# Read by the tests that are shell scripts: counts statements that hold and statements that do not.
# shellcheck shell=sh

passed=0
failed=0

# check "statement" command…: the statement holds when the command succeeds; what it printed is shown when it fails.
check() {
    statement=$1
    shift
    if output=$("$@" 2>&1); then
        passed=$((passed + 1))
        echo "ok      $statement"
    else
        failed=$((failed + 1))
        echo "FAILED  $statement"
        [ -z "$output" ] || echo "$output" | sed 's/^/        /'
    fi
}

# Prints the counts and ends the test.
finish() {
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
    exit
}
