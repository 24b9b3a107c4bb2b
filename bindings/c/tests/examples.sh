#!/bin/sh
# Runs the C examples for cards under valgrind: the files, then the server with real requests by curl.
# usage: examples.sh FOLDER_OF_THE_PROGRAMS
set -eu
cd "$(dirname "$0")/.."
. ../../Scripts/check.sh
# shellcheck source=bindings/c/tests/server.sh
. tests/server.sh

programs=$1
prepare_server_test
export DINGTALK_API_SECRET=mySecret

prints() {
    expected=$1
    shift
    "$@" >"$work/out" 2>&1
    code=$?
    cat "$work/out"
    [ "$code" = 0 ] && grep -qF -- "$expected" "$work/out"
}

is_refused() {
    valgrind "$programs/verify_file" "$1" >"$work/out" 2>&1 && code=0 || code=$?
    cat "$work/out"
    [ "$code" = 1 ] && grep -qF "$2" "$work/out"
}

check "verify_file prints an action" \
    prints "decision" valgrind "$programs/verify_file" examples/requests/action.http
check "verify_file prints the data sources that are asked for" \
    prints "expense_amount" valgrind "$programs/verify_file" examples/requests/dynamic_data.http
check "verify_file refuses a request that was signed with seconds" \
    is_refused examples/requests/forged.http IMHOOK_SIGNATURE_MISMATCH
head -c 330 examples/requests/action.http >"$work/truncated.http"
check "verify_file says where a truncated body ends" \
    is_refused "$work/truncated.http" IMHOOK_JSON_UNEXPECTED_END
: >"$work/empty.http"
check "verify_file refuses an empty file" is_refused "$work/empty.http" refused
check "sign_headers prints the header pair" \
    prints "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc=" valgrind "$programs/sign_headers" 1700000000000

start_server "$programs/expense_server"

# post BODY [curl option…]: signs and sends; the answer and the HTTP status go to standard output.
# Each request gets a timestamp of its own, as two of the same are a replay.
clock=$(date +%s)000
post() {
    body=$1
    shift
    clock=$((clock + 1))
    "$programs/sign_headers" "$clock" >"$work/headers"
    printf %s "$body" | curl --silent --max-time 20 --write-out '\n%{http_code}' -H "@$work/headers" \
        -H 'Content-Type: application/json' -H 'Expect:' --data-binary @- "$@" "$url"
}

answers() {
    expected_status=$1
    expected_body=$2
    shift 2
    post "$@" >"$work/answer"
    cat "$work/answer"
    [ "$(tail -n 1 "$work/answer")" = "$expected_status" ] && [ "$(sed '$d' "$work/answer")" = "$expected_body" ]
}

says() {
    expected_status=$1
    expected_words=$2
    shift 2
    post "$@" >"$work/answer"
    cat "$work/answer"
    [ "$(tail -n 1 "$work/answer")" = "$expected_status" ] && grep -qF "$expected_words" "$work/answer"
}

# The signature of one millisecond ago does not fit the timestamp.
other_signatures_are_refused() {
    "$programs/sign_headers" "$clock" | sed "s/timestamp: .*/timestamp: $((clock + 1))/" >"$work/headers"
    forged=$(printf %s "$action" | curl --silent --write-out ' %{http_code}' -H "@$work/headers" --data-binary @- "$url")
    echo "$forged"
    [ "${forged##* }" = 401 ]
}

replays_are_refused() {
    post "$action" >/dev/null
    again=$(printf %s "$action" | curl --silent --write-out ' %{http_code}' -H "@$work/headers" --data-binary @- "$url")
    echo "$again"
    [ "${again##* }" = 409 ]
}

logs_no_data() {
    ! grep -E 'mySecret|u1001|expense-7781|decision|元' "$work/log"
}

card='"corpId":"dingcorp0001","userId":"u1001","outTrackId":"expense-7781"'
action='{"type":"actionCallback",'$card',"content":"{\"cardPrivateData\":{\"actionIds\":[\"btn_accept\"],\"params\":{\"decision\":\"accept\"}}}"}'
other_action='{"type":"actionCallback",'$card',"content":"{\"cardPrivateData\":{\"actionIds\":[\"btn_help\"]}}"}'
data='{"type":"dynamicDataCallback",'$card',"content":"{\"dynamicDataSourceQueryRequests\":[{\"dynamicDataSourceId\":\"expense_amount\"}]}"}'
pull='{'$card',"content":"{\"cardData\":{\"cardParamMap\":{\"title\":\"balance\"}}}"}'
large=$(head -c 2000000 /dev/zero | tr '\0' ' ')
printf %s "$large" >"$work/large"

check "the server says that signatures are checked" grep -q 'signatures are checked' "$work/log"
check "an accepted expense changes the card's status" answers 200 \
    '{"cardUpdateOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true},"cardData":{"cardParamMap":{"status":"已同意"}},"userPrivateData":{"cardParamMap":{"decided":"true"}}}' \
    "$action"
check "an action without a decision changes nothing" answers 200 '{}' "$other_action"
check "the amount is answered as a dynamic data source" answers 200 \
    '{"dataSourceQueryResponses":[{"dynamicDataSourceId":"expense_amount","dynamicDataValueType":"OBJECT","data":"{\"amount\":\"1000元\"}"}]}' \
    "$data"
check "the pinned card shows its viewer's balance" answers 200 \
    '{"outTrackId":"expense-7781","cardOptions":{"updatePrivateDataByKey":true},"userPrivateData":{"cardParamMap":{"balance":"320.00元"}}}' \
    "$pull"
check "an unknown callback gets the empty answer" answers 200 '{}' '{"hello":1}'
check "a body of 2 MB is refused" says 413 'larger than' '' --data-binary "@$work/large"
check "a truncated body is refused" says 400 'ends before' '{"type":'
check "the signature of another timestamp is refused" other_signatures_are_refused
check "the same request a second time is refused" replays_are_refused
check "GET is refused" says 405 'POST' '' --request GET
check "another path is not found" says 404 'not found' "$action" --path-as-is --request-target /other
check "callbacks are logged with kind, verdict and time" is_logged card-action IMHOOK_OK
check "refusals are logged with their reason" is_logged refused IMHOOK_REPLAYED
check "the log holds no secret and no card data" logs_no_data
stop_server
check "SIGTERM stops the server, with all memory given back" stopped_cleanly

starts_without_secret() {
    ! env -u DINGTALK_API_SECRET "$programs/expense_server" --port 0
}
check "a callback is received and answered with one allocation" "$programs/one_allocation"
check "without a secret the server does not start" starts_without_secret
finish
