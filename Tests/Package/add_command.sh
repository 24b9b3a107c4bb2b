#!/bin/sh
# A new webhook command of Tencent Chat is one new row of a table: C, the core, Swift, Python and Go have it then; so is a
# new operation of DingTalk, with its types, its methods and their tests. Works on a copy of the scripts; what they write is
# compiled or parsed.
set -eu
cd "$(dirname "$0")/../.."
. Scripts/check.sh

root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
SWIFT=${SWIFT:-swift}
commands=$work/Scripts/tables/tencent_chat_commands.toml
elements=$work/Scripts/tables/tencent_chat_messages.toml
operations=$work/Scripts/tables/tencent_chat_operations.toml
calls=$work/Scripts/tables/dingtalk_operations.toml

# The tables as they are, and nothing generated.
begin() {
    rm -rf "${work:?}/Scripts" "$work/Sources" "$work/bindings" "$work/Tests"
    cp -R "$root/Scripts" "$work/Scripts"
}

generate() {
    PYTHONDONTWRITEBYTECODE=1 python3 "$work/Scripts/generate.py" "$@"
}

# has FILE TEXT…: every text stands in the generated file.
has() {
    file=$work/$1
    shift
    for text in "$@"; do
        grep -qF -- "$text" "$file" || {
            echo "${file#"$work"/} does not have: $text"
            return 1
        }
    done
}

# refuses "message": the generator fails with the message and writes nothing.
refuses() {
    if said=$(generate 2>&1); then
        echo "accepted"
        return 1
    fi
    echo "$said"
    [ ! -e "$work/Sources" ] && [ "$(echo "$said" | wc -l)" = 1 ] && echo "$said" | grep -qF -- "$1"
}

# replaced FILE OLD NEW: with the first OLD replaced, which has to be there.
replaced() {
    python3 - "$@" <<'EOF'
import sys
from pathlib import Path

path, old, new = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
text = path.read_text(encoding="utf-8")
assert old in text, old
path.write_text(text.replace(old, new, 1), encoding="utf-8")
EOF
}

new_row() {
    cat <<'EOF'

[[command]]
name = "Poll.CallbackBeforeVote"
type = "PollBeforeVote"
kind = 299
timing = "before"
page = "1047/99999"
summary = "a user is about to vote in a poll"
refuse = [140001, 140100]
discard = true
rewrite = true
accounts = { list = "VoterList", account = "Voter_Account", reply = "RefusedVoters_Account" }
fields = [
    { name = "CallbackCommand", type = "text", about = "The command." },
    { name = "PollId", type = "text", about = "Poll." },
    { name = "Weight", type = "number", about = "Weight." },
    { name = "Choice", type = "number-or-text", about = "Number or name of the choice." },
    { name = "Tags", type = "texts", optional = true, about = "Tags." },
    { name = "VoterList", type = "array", about = "Who votes." },
    { name = "VoterList[].Voter_Account", type = "text", about = "UserID." },
    { name = "VoterList[].Times", type = "array", about = "When." },
    { name = "VoterList[].Times[].VoteTime", type = "int", about = "Unix seconds." },
    { name = "Origin", type = "object", about = "Where." },
    { name = "Origin.City", type = "text", about = "City." },
    { name = "Extra", type = "object", about = "Anything." },
    { name = "More", type = "array", about = "Anything." },
    { name = "MsgBody", type = "message", about = "The elements of the message." },
    { name = "EventTime", type = "int", about = "Unix milliseconds of the event." },
]
EOF
}

header_compiles() {
    cat >"$work/poll.c" <<'EOF'
#include <string.h>

#include "imhook_tencent_chat_commands.h"

int main(void)
{
    return IMHOOK_TENCENT_CHAT_POLL_BEFORE_VOTE == 299 && strcmp(IMHOOK_FIELD_POLL_ID, "/PollId") == 0
                   && strcmp(IMHOOK_FIELD_VOTER_LIST_TIMES_VOTE_TIME, "/VoteTime") == 0
                   && strcmp(IMHOOK_FIELD_ORIGIN_CITY, "/Origin/City") == 0
               ? 0
               : 1;
}
EOF
    "${CC:-cc}" -std=c11 -Wall -Wextra -Werror -I "$work/Sources/CIMHook/include" -o "$work/poll" "$work/poll.c" &&
        "$work/poll"
}

core_has_it() {
    has Sources/IMHook/TencentChat/WebhookCommand.swift "case pollBeforeVote = 299" \
        'case .pollBeforeVote: "Poll.CallbackBeforeVote"' &&
        has Sources/IMHook/TencentChat/WebhookCommand+Rules.swift \
            'case 23 where name.equals("Poll.CallbackBeforeVote"):' "firstCode: 140001," "lastCode: 140100," \
            'refusedName: "RefusedVoters_Account",'
}

swift_has_it() {
    has Sources/IMHook/TencentChat/Commands/Content.swift "case pollBeforeVote(PollBeforeVote)" &&
        has Sources/IMHook/TencentChat/Commands/PollBeforeVote.swift "public struct PollBeforeVote" \
            "public var pollID: String?" "public var choice: NumberOrText?" "public var voterList: [VoterListItem]?" \
            "public var voteTime: Int64?" "public var origin: Origin?" "public var msgBody: [MessageElement]?"
}

swift_parses() {
    find "$work/Sources" "$work/Tests" -name '*.swift' -print0 | xargs -0 "$SWIFT"c -parse
}

python_has_it() {
    PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$work/bindings/python/src python3 - <<'EOF'
from imhook._tencent_chat_types import BODY_SHAPES, BODY_TYPES, PollBeforeVote

members = PollBeforeVote.__annotations__
assert BODY_TYPES["Poll.CallbackBeforeVote"] is PollBeforeVote
assert {"PollId", "Weight", "Choice", "VoterList", "Origin", "Extra", "More", "MsgBody"} <= members.keys(), members
shape = BODY_SHAPES["Poll.CallbackBeforeVote"]
assert shape == {"Tags": "texts", "VoterList": [{"Times": [{"VoteTime": "int"}]}], "EventTime": "int"}, shape
EOF
}

go_has_it() {
    has bindings/go/tencent_chat_types_generated.go "type PollBeforeVote struct" \
        'PollID string `json:"PollId"`' 'VoterList []PollBeforeVoteVoterListItem `json:"VoterList"`' \
        'Times []PollBeforeVoteTimesItem `json:"Times"`' 'Origin *PollBeforeVoteOrigin `json:"Origin"`' &&
        has bindings/go/tencent_chat_handlers_generated.go "func (t *TencentChat) OnPollBeforeVote(" \
            'on(t, "Poll.CallbackBeforeVote", handler)'
}

go_is_formatted() {
    listed=$(gofmt -l "$work/bindings/go" 2>&1)
    echo "$listed"
    [ -z "$listed" ]
}

begin
generate
stands_in_the_tree() {
    (cd "$work" && find Sources Tests bindings -type f -exec cmp {} "$root/{}" \;) | tee "$work/differences"
    [ ! -s "$work/differences" ]
}
check "all that is generated is what stands in the tree" stands_in_the_tree
count=$(find "$work/Sources" "$work/Tests" "$work/bindings" -type f | wc -l)
find "$work/Sources" "$work/Tests" "$work/bindings" -type f -exec sh -c 'echo >>"$1"' sh {} \;
touch "$work/Sources/IMHook/TencentChat/Commands/Leftover.swift"
reports_drift() {
    said=$(generate --check 2>&1) && return 1
    echo "$said"
    [ "$(echo "$said" | tr ' ' '\n' | grep -c /)" = $((count + 1)) ] && echo "$said" | grep -q Leftover.swift
}
check "every stale file is reported, and one whose row is gone" reports_drift
check "they are made anew, and what is left over is removed" generate
check "then nothing is stale" generate --check

begin
new_row >>"$commands"
check "a new row is accepted" generate
check "the header has the command and its members" header_compiles
check "the core reads the command and knows its rules" core_has_it
check "Swift has the body" swift_has_it
check "the Swift files parse" swift_parses
check "Python has the body" python_has_it
check "Go has the body and its handler" go_has_it
check "the Go files are formatted" go_is_formatted

# mistake "statement" "message" FILE OLD NEW: the table with a mistake is refused.
mistake() {
    begin
    new_row >>"$commands"
    replaced "$3" "$4" "$5"
    check "$1" refuses "$2"
}
mistake "a kind that stands twice is refused" "the kind 211 stands twice" "$commands" "kind = 299" "kind = 211"
mistake "a name that stands twice is refused" "the name C2C.CallbackBeforeSendMsg stands twice" \
    "$commands" 'name = "Poll.CallbackBeforeVote"' 'name = "C2C.CallbackBeforeSendMsg"'
mistake "a type that stands twice is refused" "the type C2CBeforeSendMsg stands twice" \
    "$commands" 'type = "PollBeforeVote"' 'type = "C2CBeforeSendMsg"'
mistake "two objects that would get one type are refused" "the type PollBeforeVoteOrigin stands twice" \
    "$commands" '{ name = "More", type = "array", about = "Anything." },' \
    '{ name = "Extra.Origin", type = "object", about = "Else." },
    { name = "Extra.Origin.City", type = "text", about = "City." },'
mistake "an unknown type of a field is refused" "PollId has the unknown type 'string'" \
    "$commands" '{ name = "PollId", type = "text"' '{ name = "PollId", type = "string"'
mistake "a field that stands twice is refused" "PollId stands twice" \
    "$commands" '{ name = "Weight"' '{ name = "PollId"'
mistake "a member of nothing is refused" "no array or object for Nowhere.City" \
    "$commands" '{ name = "Origin.City"' '{ name = "Nowhere.City"'
mistake "one macro for two paths is refused" "IMHOOK_FIELD_POLL_ID would be both" \
    "$commands" '{ name = "Weight"' '{ name = "PollID"'
mistake "a kind outside the range is refused" "kind 200 is not in 201 to" "$commands" "kind = 299" "kind = 200"
mistake "decisions of an after-command are refused" "an after-command has no decisions" \
    "$commands" 'kind = 299
timing = "before"' 'kind = 299
timing = "after"'
mistake "an account list that is no field is refused" "accounts names Voters[].Voter_Account" \
    "$commands" 'accounts = { list = "VoterList"' 'accounts = { list = "Voters"'
mistake "an unknown key is refused" "unknown key pages" "$commands" 'page = "1047/99999"' 'page = "1047/99999"
pages = 1'
mistake "a row without a summary is refused" "Poll.CallbackBeforeVote: no summary" \
    "$commands" 'summary = "a user is about to vote in a poll"' ''
mistake "an unknown type of a message's member is refused" "Latitude has the unknown type 'double'" \
    "$elements" '{ name = "Latitude", type = "number"' '{ name = "Latitude", type = "double"'
mistake "an unknown type of an operation's member is refused" "OnlineOnlyFlag has the unknown type 'double'" \
    "$operations" '{ name = "OnlineOnlyFlag", type = "flag"' '{ name = "OnlineOnlyFlag", type = "double"'

# A new operation of DingTalk is one new row as well.
new_operation() {
    cat <<'EOF'

[[operation]]
name = "open_card_poll"
summary = "Opens a poll on a card."
source = "「打开投票」"
note = "`result` of the answer is the poll."
method = "PUT"
path = "/v1.0/card/polls"
delegated_path = "/v1.0/card/me/polls"
token = true
answer = "success"
one_of = ["questions", "votes"]
members = [
  { name = "outTrackId", type = "text", required = true, max_characters = 100, about = "The card." },
  { name = "openUntil", type = "int", about = "Until when, in Unix milliseconds." },
  { name = "kind", type = "open_choice", values = ["SINGLE", "MULTI"], about = "How many answers." },
  { name = "questions", type = "array", object = "poll_question", about = "What is asked." },
  { name = "votes", type = "object_map", object = "poll_question", about = "What users answered." },
  { name = "owner", type = "object", object = "poll_question", about = "What the owner is asked." },
  { name = "urls", type = "texts", about = "Pictures." },
]

[[object]]
name = "poll_question"
members = [
  { name = "text", type = "text", required = true, about = "The question." },
  { name = "default", type = "param_map", about = "What is shown." },
]
EOF
}

operation_is_there() {
    has Sources/IMHook/DingTalk/API/DingTalkOperations.swift " PUT sTD /v1.0/card/polls" &&
        has Sources/IMHook/API/APIRules+Objects.swift "// DingTalk: open_card_poll" "|questions votes"
}

swift_has_the_operation() {
    has Sources/IMHook/DingTalk/API/API+Operations.swift "public func openCardPoll(" "_ body: OpenCardPollRequest," \
        "/// \`result\` of the answer is the poll." &&
        has Sources/IMHook/DingTalk/API/Bodies/API+OpenCardPollRequest.swift "public struct OpenCardPollRequest" \
            "public var outTrackID: String" "public var openUntil: Int64?" "public var kind: String?" \
            "public var questions: [PollQuestion]?" "public var votes: [String: PollQuestion]?" \
            "public var urls: [String]?" &&
        has Sources/IMHook/DingTalk/API/Bodies/API+PollQuestion.swift "public var \`default\`: JSON.Parameters?" &&
        has Tests/IMHookTests/DingTalkBodies.swift "try api.openCardPoll(openCardPoll1(), accessToken: token),"
}

python_has_the_operation() {
    PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$work/bindings/python/src python3 - <<'EOF' &&
import typing

from imhook._dingtalk_operations import AsyncDingTalkCalls, DingTalkCalls, DingTalkRequests
from imhook.dingtalk_types import OpenCardPollRequest, PollQuestion

assert OpenCardPollRequest.__required_keys__ == {"outTrackId"}, OpenCardPollRequest.__required_keys__
members = typing.get_type_hints(OpenCardPollRequest)
assert members["questions"].__args__ == (PollQuestion,) and members["openUntil"] is int, members
for kind in DingTalkRequests, DingTalkCalls, AsyncDingTalkCalls:
    assert kind.open_card_poll.__annotations__["body"] == "OpenCardPollRequest", kind
    assert "`result` of the answer is the poll." in kind.open_card_poll.__doc__
EOF
        has bindings/python/tests/dingtalk_bodies.py "await client.open_card_poll(OPEN_CARD_POLL_1),"
}

go_has_the_operation() {
    has bindings/go/dingtalk_operations_generated.go "func (a *DingTalkAPI) OpenCardPoll(" \
        "func (c *DingTalkClient) OpenCardPoll(" "body dingtalk.OpenCardPollBody" &&
        has bindings/go/dingtalk/types_generated.go "type OpenCardPollRequest struct" \
            'OpenUntil *int64 `json:"openUntil,omitempty"`' 'Votes map[string]PollQuestion `json:"votes,omitempty"`' \
            'Owner *PollQuestion `json:"owner,omitempty"`' 'URLs []string `json:"urls,omitempty"`' &&
        has bindings/go/dingtalk_bodies_generated_test.go "return api.OpenCardPoll(openCardPoll1(), dingTalkToken)"
}

begin
new_operation >>"$calls"
check "a new operation of DingTalk is accepted" generate
check "the core has it" operation_is_there
check "Swift has its types and its method" swift_has_the_operation
check "the Swift files parse with it" swift_parses
check "Python has its types, and its method for requests and in both clients" python_has_the_operation
check "Go has its types, and its method for requests and in the client" go_has_the_operation
check "the Go files are formatted with it" go_is_formatted

mistake "an operation that stands twice is refused" "update_card stands twice" \
    "$calls" 'name = "deliver_card"' 'name = "update_card"'
mistake "an unknown key of an operation is refused" "deliver_card: unknown key host" \
    "$calls" 'name = "deliver_card"' 'name = "deliver_card"
host = "x"'
mistake "an operation without an answer is refused" "update_card: no answer" \
    "$calls" 'answer = "success"' ''
mistake "an unknown method is refused" "method is one of GET, POST, PUT" "$calls" 'method = "PUT"' 'method = "PATCH"'
mistake "a delegated path that is another one is refused" "a delegated path is the path with me/" \
    "$calls" 'delegated_path = "/v1.0/card/me/instances/deliver"' 'delegated_path = "/v1.0/me/card/instances/deliver"'
mistake "two members that types could not tell apart are refused" "two members would be called userID" \
    "$calls" '{ name = "cardAtUserIds", type = "texts"' '{ name = "userID", type = "texts"'
mistake "a limit of another type is refused" "cardAtUserIds: a member of type texts has no max_bytes" \
    "$calls" '{ name = "cardAtUserIds", type = "texts"' '{ name = "cardAtUserIds", type = "texts", max_bytes = 5'
mistake "an object that is not there is refused" "card: there is no object card_datum" \
    "$calls" 'required = true, object = "card_data"' 'required = true, object = "card_datum"'
mistake "an object that nothing has is refused" "nothing has the object reply_aat" \
    "$calls" 'name = "reply_at"
' 'name = "reply_aat"
members = []

[[object]]
name = "reply_at"
'
mistake "an object that is part of itself is refused" "is part of itself" \
    "$calls" '{ name = "searchIcon", type = "text"' '{ name = "searchIcon", type = "object", object = "space"'
mistake "a member that stands twice is refused, also where it is included" "outTrackId stands twice" \
    "$calls" 'include = ["card"]' 'include = ["card"]
members = [{ name = "outTrackId", type = "text", about = "The card." }]'
mistake "what is needed beside a member has to be one" "there is no member callbackRoute" \
    "$calls" '"STREAM", "HTTP+callbackRouteKey"' '"STREAM", "HTTP+callbackRoute"'
finish
