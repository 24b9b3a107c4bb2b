#!/bin/sh
# Runs expense_server under valgrind with messages to a robot and encrypted events at the address of its cards.
# usage: PYTHON=… one_address.sh FOLDER_OF_THE_PROGRAMS
set -eu
cd "$(dirname "$0")/.."
. ../../Scripts/check.sh
# shellcheck source=bindings/c/tests/server.sh
. tests/server.sh

programs=$1
python=${PYTHON:-python3}
prepare_server_test
export DINGTALK_API_SECRET=mySecret DINGTALK_CLIENT_SECRET=robotSecret DINGTALK_EVENT_TOKEN=eventToken
export DINGTALK_EVENT_AES_KEY=0123456789abcdefghijklmnopqrstuvwxyzABCDEFG DINGTALK_EVENT_OWNER=ding-client-id
start_server "$programs/expense_server"

sends() { "$python" tests/one_address.py "$url" "$@"; }

message='{"msgtype":"text","text":{"content":"balance"},"msgId":"m1","conversationType":"1","conversationId":"c1","senderId":"s1","senderStaffId":"u1001"}'
check "a message is answered directly" sends message "$message" 200 '余额：320.00元'
check "a message that another secret signed is refused" sends forged-message "$message" 401 'signature'
check "the check of the address is answered" sends event '{"EventType":"check_url"}' 200 success
check "an event of another layout is answered as handled" \
    sends event '{"EventType":"user_leave_org","UserId":"u1001"}' 200 success
check "the log has it" grep -q '^an event cannot be read' "$work/log"
check "an event that cannot be read is answered as handled" sends event '{"EventType":' 200 success
check "who leaves the organisation is forgotten" \
    sends event '{"EventType":"user_leave_org","UserId":["u1001"]}' 200 success
check "and has no balance any more" sends message "$message" 200 '余额：0.00元'
check "an event for another owner is refused like one with a wrong signature" \
    sends other-owner '{"EventType":"check_url"}' 401 'signature'
check "the log has the reason" is_logged refused IMHOOK_EVENT_OWNER_MISMATCH
stop_server
check "the server ends with all memory given back" stopped_cleanly
finish
