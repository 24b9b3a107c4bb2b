#!/bin/sh
# Runs approval_bot under valgrind against the simulator of DingTalk: directly, through TLS, and through a proxy.
# usage: PYTHON=… approval.sh FOLDER_OF_THE_PROGRAMS
set -eu
cd "$(dirname "$0")/.."
. ../../Scripts/check.sh

programs=$1
python=${PYTHON:-python3}
work=$(mktemp -d)
processes=
trap 'kill $processes 2>/dev/null || :; rm -rf "$work"' EXIT
# Exits with 99 when memory is misused or lost.
export VALGRIND_OPTS="--quiet --leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=all --error-exitcode=99"
export DINGTALK_CLIENT_ID=bot1 DINGTALK_CLIENT_SECRET=not-a-real-secret
unset http_proxy

# wait_for FILE TEXT: until a line of the file has the text.
wait_for() {
    attempts=0
    until grep -q "$2" "$1" 2>/dev/null; do
        attempts=$((attempts + 1))
        [ $attempts -lt 300 ] || { cat "$1"; return 1; }
        sleep 0.1
    done
}

# post PATH BODY, get PATH: the control interface of the simulator.
post() { curl --silent --max-time 90 -H 'Content-Type: application/json' --data-binary "$2" "$simulator/simulator/$1"; }
get() { curl --silent --max-time 90 "$simulator/simulator/$1"; }

# cards USER: how many the user sees.
cards() { get "cards?userId=$1" | grep -o outTrackId | wc -l; }

start_bot() {
    # Before the bot runs: what the one before it printed says nothing about it.
    : >"$work/log"
    valgrind "$programs/approval_bot" --template tpl.schema "$@" >>"$work/log" 2>&1 &
    bot=$!
    processes="$processes $bot"
}

stop_bot() {
    kill -TERM $bot
    wait $bot && code=0 || code=$?
}

has() { printf '%s\n' "$1" && printf '%s' "$1" | grep -qF "$2"; }

"$python" -m imhook.simulator --port 0 --client-id bot1 --client-secret not-a-real-secret --user u1001 --user u1002 \
    --group cidTeam== --template tpl.schema >"$work/simulator" 2>&1 &
processes="$processes $!"
wait_for "$work/simulator" 'control'
simulator=$(grep -o 'http://[0-9.:]*' "$work/simulator" | head -n 1)
post users '{"userId": "guest", "nick": "Guest", "external": true}' >"$work/out"

start_bot --api-host "$simulator"
connects() { has "$(get 'state?connections=1&seconds=60')" '"state": "open"'; }
answers_with_a_card() {
    has "$(post say '{"userId": "u1001", "text": "报销", "seconds": 60}')" '"settled": true' &&
        has "$(get 'sees?userId=u1001')" '  1000.0'
}
is_accepted() {
    has "$(post press '{"userId": "u1001", "actionId": "ok", "params": {"action": "accept"}}')" '"answered": true' &&
        has "$(get 'sees?userId=u1001&contains=status&seconds=60')" '\u5df2\u540c\u610f'
}
shows_everybody() {
    has "$(post say '{"userId": "u1001", "text": "报销", "conversationId": "cidTeam==", "seconds": 60}')" \
        '"settled": true' &&
        has "$(post press '{"userId": "u1001", "actionId": "no", "params": {"action": "reject"}}')" \
            '"answered": true' &&
        wait_for "$work/log" 'card updated: IMHOOK_OK' &&
        has "$(get 'sees?userId=u1002&seconds=60&contains=%E8%A2%AB%E6%8B%92%E7%BB%9D')" '\u88ab\u62d2\u7edd'
}
writes_to_guests() {
    has "$(post say '{"userId": "guest", "text": "hello", "seconds": 60}')" '"settled": true' &&
        has "$(get 'sees?userId=guest&seconds=60&contains=%E5%AE%A1%E6%89%B9')" '\u5ba1\u6279'
}
# fails_once KIND PATH: the next call of that path fails so.
fails_once() { has "$(post faults "{\"kind\": \"$1\", \"path\": \"$2\"}")" "\"kind\": \"$1\""; }
# gets_a_card USER: what the user says is answered with another card.
gets_a_card() {
    before=$(cards "$1")
    has "$(post say "{\"userId\": \"$1\", \"text\": \"报销\", \"seconds\": 60}")" '"settled": true' &&
        [ "$(cards "$1")" = $((before + 1)) ]
}
sends_throttled_calls_again() {
    fails_once qps /v1.0/card/instances/createAndDeliver && gets_a_card u1002 && has "$(get state)" '"qps": 1'
}
fetches_another_token() {
    # A token that was fetched within ten seconds is not replaced: another one would hardly do.
    sleep 10
    fails_once expired-token '' && gets_a_card u1002 && has "$(get state)" '"expired-token": 1'
}
makes_no_problem() { has "$(get state)" '"problems": []'; }
ends_cleanly() {
    cat "$work/log"
    echo "exit code $code"
    [ "$code" = 0 ] && grep -q 'stopped (stopped)' "$work/log" && ! grep -q "$DINGTALK_CLIENT_SECRET" "$work/log"
}
check "the bot connects" connects
check "the bot answers a message with a card" answers_with_a_card
check "a pressed button changes the card" is_accepted
check "in a group everybody sees what was pressed" shows_everybody
check "who cannot have a card gets an answer in words" writes_to_guests
check "a call that was throttled is sent again" sends_throttled_calls_again
check "a call whose token has expired is sent again with another one" fetches_another_token
check "the simulator found no problem" makes_no_problem
stop_bot
check "the bot ends cleanly and prints no secret" ends_cleanly

# TLS with a certificate that only --ca-file makes trusted.
openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
    -keyout "$work/key.pem" -out "$work/certificate.pem" 2>/dev/null
"$python" tests/front.py tls "$work/certificate.pem" "$work/key.pem" "${simulator##*:}" >"$work/front" &
processes="$processes $!"
wait_for "$work/front" '[0-9]'
front=https://localhost:$(head -n 1 "$work/front")
start_bot --api-host "$front" --ca-file "$work/certificate.pem"
check "the bot connects through TLS" wait_for "$work/log" 'connected (opened)'
stop_bot
check "the bot that used TLS ends cleanly" ends_cleanly
start_bot --api-host "$front"
does_not_trust() { wait_for "$work/log" '(unreachable)' && ! grep -q 'opened' "$work/log"; }
check "a certificate that nobody vouches for is not accepted" does_not_trust
stop_bot
check "the bot that could not connect ends cleanly" ends_cleanly

"$python" tests/front.py proxy >"$work/proxy" &
processes="$processes $!"
wait_for "$work/proxy" '[0-9]'
start_bot --api-host "$simulator" --proxy "127.0.0.1:$(head -n 1 "$work/proxy")"
goes_through_the_proxy() {
    wait_for "$work/log" 'connected (opened)' && cat "$work/proxy" && [ "$(grep -c CONNECT "$work/proxy")" -ge 2 ]
}
check "the bot connects through a proxy" goes_through_the_proxy
stop_bot
check "the bot that used a proxy ends cleanly" ends_cleanly
finish
