#!/bin/sh
# Runs the C examples for Tencent Chat under valgrind, with real requests by curl.
# usage: moderation.sh FOLDER_OF_THE_PROGRAMS
set -eu
cd "$(dirname "$0")/.."
. ../../Scripts/check.sh
# shellcheck source=bindings/c/tests/server.sh
. tests/server.sh

programs=$1
prepare_server_test
export TENCENT_CHAT_TOKEN=k3y-For-Tests
requests=examples/requests
allowed='{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
forbidden='{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":1}'

signs_a_query() {
    valgrind "$programs/sign_query" 1409990001 C2C.CallbackBeforeSendMsg 1736900000 >"$work/out" 2>&1 || return 1
    cat "$work/out"
    [ "$(cat "$work/out")" = "SdkAppid=1409990001&CallbackCommand=C2C.CallbackBeforeSendMsg&contenttype=json&ClientIP=203.0.113.24&OptPlatform=RESTAPI&Sign=abc039ea5745f977f9eca5a2e38e6c3a1ec4855043748ea43818b41aa48724b8&RequestTime=1736900000" ]
}
check "sign_query prints the query of a webhook" signs_a_query

start_server "$programs/moderation_server" --app 1409990001
messages_url=${url%/im}/messages

# post COMMAND BODY [curl option…]: signs and sends; the answer and the HTTP status go to standard output.
post() {
    query=$("$programs/sign_query" "${app:-1409990001}" "$1" "$(date +%s)")
    body=$2
    shift 2
    printf %s "$body" | curl --silent --max-time 20 --write-out '\n%{http_code}' -H 'Expect:' --data-binary @- "$@" \
        "$url?$query"
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

# message TEXT: the body of a webhook before a message.
message() {
    printf '{"From_Account":"mei.chen","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"%s"}}]}' "$1"
}

prints_messages() {
    curl --silent --max-time 20 "$messages_url" >"$work/messages"
    cat "$work/messages"
    printf '%s\n' "$1" | sed '/^$/d' | cmp -s - "$work/messages"
}

# The pair of one second does not fit the next.
other_signatures_are_refused() {
    now=$(date +%s)
    query=$("$programs/sign_query" 1409990001 State.StateChange "$now" | sed "s/RequestTime=.*/RequestTime=$((now + 1))/")
    forged=$(printf '{}' | curl --silent --write-out ' %{http_code}' --data-binary @- "$url?$query")
    echo "$forged"
    [ "${forged##* }" = 401 ]
}

replays_are_refused() {
    query=$("$programs/sign_query" 1409990001 State.StateChange "$(date +%s)")
    printf '{"n":1}' | curl --silent --data-binary @- "$url?$query"
    again=$(printf '{"n":1}' | curl --silent --write-out ' %{http_code}' --data-binary @- "$url?$query")
    echo "$again"
    [ "${again##* }" = 409 ]
}

logs_no_data() {
    ! grep -E 'k3y-For-Tests|mei\.chen|LISBONDEALS|beans|lunch' "$work/log"
}

before=C2C.CallbackBeforeSendMsg
after=OfficialAccount.CallbackAfterSendMsg
large=$(head -c 70000 /dev/zero | tr '\0' ' ')
long=$(head -c 300 /dev/zero | tr '\0' 'x')

check "the server says that signatures are checked" grep -q 'signatures are checked' "$work/log"
check "a harmless message passes" answers 200 "$allowed" $before "$(message 'lunch at 12?')"
check "a message with the forbidden word is not delivered" answers 200 "$forbidden" $before "$(message 'my casino')"
check "the other word is masked, and other elements stay" answers 200 \
    '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"****, lunch at 12?"}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":3,"Data":"smile"}}]}' \
    $before "$(cat $requests/c2c_before_send_msg.json)"
check "group messages are masked too" answers 200 \
    '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"**** 王芳 \"****\""}}]}' \
    Group.CallbackBeforeSendMsg "$(message 'damn 王芳 \"damn\"')"
check "a message too long to be masked is not delivered" answers 200 "$forbidden" $before \
    "$(message "damn $(head -c 8300 /dev/zero | tr '\0' 'x')")"
check "a message without elements passes" answers 200 "$allowed" $before '{}'
check "nothing was sent yet" prints_messages ''
check "a sent message is acknowledged" answers 200 "$allowed" $after "$(cat $requests/official_account_after_send_msg.json)"
sent='1736900079  @TOA#_LISBONDEALS  58_3_1736900079  Coffee beans -30 % today'
check "and stands in the table" prints_messages "$sent"
sleep 1
check "the same message again is acknowledged" answers 200 "$allowed" $after \
    "$(cat $requests/official_account_after_send_msg.json)"
check "and makes no second row" prints_messages "$sent"
check "a recalled message is acknowledged" answers 200 "$allowed" OfficialAccount.CallbackAfterMsgWithDraw \
    "$(cat $requests/official_account_after_msg_with_draw.json)"
check "and is marked" prints_messages '1736900079  @TOA#_LISBONDEALS  58_3_1736900079  (recalled) Coffee beans -30 % today'
check "long texts are cut" answers 200 "$allowed" $after "{\"Official_Account\":\"$long\",\"MsgKey\":\"$long\",\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"$long\n\"}}]}"
check "and print one line" [ "$(curl --silent "$messages_url" | wc -l)" = 2 ]
check "a command that nobody documented is acknowledged" answers 200 "$allowed" New.CallbackOfTomorrow '{"a":1}'
check "friends are all allowed" answers 200 \
    '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"ResultItem":[{"To_Account":"tomas_r","ResultCode":0,"ResultInfo":""}]}' \
    Sns.CallbackPrevFriendAdd '{"FriendItem":[{"To_Account":"tomas_r"}]}'
app=7
check "another application's webhook is refused" says 403 'another application' $before '{}'
app=1409990001
check "a body for another command is refused" says 400 'CallbackCommand' $before '{"CallbackCommand":"State.StateChange"}'
check "a body of 70 KB is refused" says 413 'larger than' $before "$large"
check "a truncated body is refused" says 400 'ends before' $before '{"From_Account":'
check "the signature of another second is refused" other_signatures_are_refused
check "the same request a second time is refused" replays_are_refused
check "GET is refused" says 405 'POST' $before '' --request GET
check "the messages cannot be posted to" [ "$(curl --silent --output /dev/null --write-out '%{http_code}' -d x "$messages_url")" = 405 ]
check "another path is not found" [ "$(curl --silent --output /dev/null --write-out '%{http_code}' "${url}x")" = 404 ]
check "webhooks are logged with command, verdict and time" is_logged C2C.CallbackBeforeSendMsg IMHOOK_OK
check "refusals are logged with their reason" is_logged refused IMHOOK_REPLAYED
check "the log holds no token and no message" logs_no_data
stop_server
check "SIGTERM stops the server, with all memory given back" stopped_cleanly

starts_without_token() {
    ! env -u TENCENT_CHAT_TOKEN "$programs/moderation_server" --app 1409990001 --port 0
}
starts_without_application() {
    ! "$programs/moderation_server" --port 0
}
check "without a token the server does not start" starts_without_token
check "without an application the server does not start" starts_without_application
finish
