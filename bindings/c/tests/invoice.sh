#!/bin/sh
# Runs invoice_card under valgrind against the simulator of DingTalk, which asks expense_server for the data of the card.
# usage: PYTHON=… invoice.sh FOLDER_OF_THE_PROGRAMS
set -eu
cd "$(dirname "$0")/.."
. ../../Scripts/check.sh
# shellcheck source=bindings/c/tests/server.sh
. tests/server.sh

programs=$1
python=${PYTHON:-python3}
prepare_server_test
simulator_process=
trap 'kill $server $simulator_process 2>/dev/null || :; rm -rf "$work"' EXIT
export DINGTALK_API_SECRET=mySecret DINGTALK_CLIENT_ID=bot1 DINGTALK_CLIENT_SECRET=not-a-real-secret
unset http_proxy
start_server "$programs/expense_server"

"$python" -m imhook.simulator --port 0 --client-id bot1 --client-secret not-a-real-secret --user u1001 --user u1002 \
    --group cidTeam== --template tpl.schema >"$work/simulator" 2>&1 &
simulator_process=$!
attempts=0
until grep -q 'control' "$work/simulator" 2>/dev/null; do
    attempts=$((attempts + 1))
    [ $attempts -lt 300 ] || { cat "$work/simulator"; exit 1; }
    sleep 0.1
done
simulator=$(grep -o 'http://[0-9.:]*' "$work/simulator" | head -n 1)

# post PATH BODY, get PATH: the control interface of the simulator.
post() { curl --silent --max-time 90 -H 'Content-Type: application/json' --data-binary "$2" "$simulator/simulator/$1"; }
get() { curl --silent --max-time 90 "$simulator/simulator/$1"; }
has() { printf '%s\n' "$1" && printf '%s' "$1" | grep -qE "$2"; }
lacks() { printf '%s\n' "$1" && ! printf '%s' "$1" | grep -qE "$2"; }
sends() { valgrind "$programs/invoice_card" --group cidTeam== --template tpl.schema --callback-url "$url" "$@" 2>&1; }

is_sent() {
    sends --api-host "$simulator" >"$work/sent" && cat "$work/sent" && grep -q 'registered: IMHOOK_OK' "$work/sent" &&
        grep -q 'delivered: IMHOOK_OK' "$work/sent" && grep -q 'updated: IMHOOK_OK' "$work/sent"
}
shows_the_update() { has "$(get 'sees?userId=u1002')" ' status +\\u5df2\\u4ed8\\u6b3e'; }
encodes_values() { has "$(get 'sees?userId=u1002')" 'is_urgent +false.*receipts +3'; }
hides_what_is_private() { has "$(get 'sees?userId=u1001')" ' note ' && lacks "$(get 'sees?userId=u1002')" ' note '; }
asks_when_the_chat_is_opened() {
    has "$(post open '{"userId": "u1002", "conversationId": "cidTeam=="}')" '"invoice-7781": .*"answered": true' &&
        has "$(get 'sees?userId=u1002')" ' amount +1000\\u5143'
}
asks_again_after_the_interval() { has "$(post advance '{"seconds": 31}')" '"callbacks": 1'; }
uses_the_address_again() {
    sends --api-host "$simulator" --id invoice-7782 >"$work/again" && cat "$work/again" &&
        grep -q 'registered: IMHOOK_API_ALREADY_EXISTS' "$work/again" && has "$(get 'sees?userId=u1002')" 'invoice-7782'
}
refuses_a_wrong_host() {
    ! sends --api-host nowhere >"$work/refused" && cat "$work/refused" && grep -q 'registered: api_host: ' "$work/refused"
}
refuses_a_long_id() {
    ! sends --api-host "$simulator" --id "$(printf '%0101d' 0)" >"$work/refused" && cat "$work/refused" &&
        grep -q 'delivered: outTrackId: ' "$work/refused"
}
calls() { valgrind "$programs/api_call" "$@" >"$work/outcome" 2>"$work/warnings"; cat "$work/outcome" "$work/warnings"; }
# creates_with_title TITLE: a card.
creates_with_title() {
    calls "$simulator" create_card '{"cardTemplateId":"tpl.schema","outTrackId":"long-'"$1"'","callbackType":"STREAM",
        "cardData":{"cardParamMap":{"title":"'"$(printf '%01025d' 0)"'"}}}'
}
# warns_once: the line is the whole one, and the only one.
warns_once() {
    grep -qx 'create_card: cardData.cardParamMap.title: A value .* (1025 bytes, the maximum is 1024)' "$work/warnings" &&
        [ "$(wc -l <"$work/warnings")" = 1 ] && grep -qx IMHOOK_OK "$work/outcome"
}
warns() { creates_with_title 1 && warns_once; }
warns_once_of_a_call_that_is_sent_again() {
    has "$(post faults '{"kind": "qps", "path": "/v1.0/card/instances"}')" '"kind": "qps"' && creates_with_title 2 &&
        has "$(get state)" '"qps": 1' && warns_once
}
# Where nobody listens: fetching a token would fail with another sentence.
refuses_a_body_before_a_token_is_fetched() {
    calls http://127.0.0.1:1 update_card '{"outTrackId":""}' && grep -q '^outTrackId: ' "$work/outcome" &&
        calls http://127.0.0.1:1 update_card '{"outTrackId":"a","cardData":{"cardParamMap":{}}}' &&
        grep -q '^no access token' "$work/outcome"
}
makes_no_problem() { has "$(get state)" '"problems": \[\]'; }
prints_no_secret() {
    ! grep -E 'not-a-real-secret|mySecret' "$work/sent" "$work/again" "$work/refused" "$work/log" "$work/warnings"
}

check "the address is registered, the card is delivered and updated" is_sent
check "everybody sees the update" shows_the_update
check "values that are not texts are encoded" encodes_values
check "private data is seen by its user only" hides_what_is_private
check "the address is asked when somebody opens the chat" asks_when_the_chat_is_opened
check "and asked again after the interval" asks_again_after_the_interval
check "another invoice uses the same address" uses_the_address_again
check "what cannot be sent is said in a sentence" refuses_a_wrong_host
check "a limit that is broken is said with the member" refuses_a_long_id
check "what a body may mean otherwise is printed" warns
check "and once, when the call is sent again" warns_once_of_a_call_that_is_sent_again
check "a body that is refused fetches no token" refuses_a_body_before_a_token_is_fetched
check "the simulator found no problem" makes_no_problem
check "no secret is printed" prints_no_secret
stop_server
check "the server ends with all memory given back" stopped_cleanly
finish
