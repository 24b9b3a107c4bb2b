"""The README's snippets and the example run as printed."""

from __future__ import annotations

import asyncio
import importlib.util
import io
import re
import sys
import time
import urllib.request
from collections.abc import AsyncIterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from dingtalk_requests import LINK_BODY, PULL_BODY, SECRET, UNKNOWN_BODY, action_body, body, data_body
from simulating import GROUP, Client, eventually, play
from tencent_chat_requests import APP, BASE, FORBIDDEN, TOKEN, body_of, query_of, text_of
from test_card_text import AsyncNetwork, SyncTransport, async_client, sync_client

import imhook
import imhook.client
from imhook.simulator import App, Settings
from imhook.stream import Deduplication, StreamClient, StreamState

BINDING = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def readme() -> dict[str, Any]:
    """The names that the snippets define, run one after the other."""
    names: dict[str, Any] = {}
    snippets = re.findall(r"^```python\n(.*?)^```", (BINDING / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    assert len(snippets) >= 5
    for snippet in snippets:
        exec(compile("from __future__ import annotations\n" + snippet, "README.md", "exec"), names)
    return names


def test_the_server_of_the_readme_answers(readme: dict[str, Any]) -> None:
    view = readme["view"]
    status, answer = view("POST", imhook.sign_card(SECRET), action_body({"decision": "accept"}))
    assert (status, "已同意" in answer.decode()) == (200, True)
    status, answer = view("POST", imhook.sign_card(SECRET), data_body("ds_amount"))
    assert (status, b"12.50" in answer) == (200, True)
    assert view("POST", {}, b"{}")[0] == 401
    assert isinstance(readme["app"], type(readme["hook"].asgi))
    assert readme["guarded"].checks_signatures


def test_the_address_of_the_readme_takes_messages_and_events(
    readme: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    company: imhook.DingTalk = readme["company"]
    message = b'{"msgtype":"text","msgId":"m","text":{"content":"hi"}}'
    asked = company.receive(method="POST", headers=imhook.sign_robot("not-a-real-secret"), body=message)
    assert company.dispatch(asked).body == b'{"msgtype":"text","text":{"content":"You said: hi"}}'
    key = imhook.EventKey("tok3n", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ", "dingexample0001")
    sealed = imhook.seal_event(
        key, b'{"EventType":"user_leave_org","UserId":["u1001"]}', timestamp=str(time.time_ns() // 1_000_000), nonce="n"
    )
    event = company.receive(method="POST", headers={}, query=sealed.query, body=sealed.body)
    assert imhook.open_event_answer(key, company.dispatch(event).body).message == b"success"
    assert capsys.readouterr().out == "u1001 has left\n"


def test_the_card_of_the_readme_is_delivered(readme: dict[str, Any]) -> None:
    assert b'"amount":"12.5"' in readme["delivery"].body
    item = b'{"spaceType":"IM_GROUP","spaceId":"cidAbc123==","success":%s}'
    answer = b'{"success":true,"result":{"outTrackId":"order-7781","deliverResults":[' + item + b"]}}"
    assert readme["read_answer"](200, answer % b"true") == "order-7781"
    assert readme["read_answer"](200, answer % b"false") == "API_DELIVERY_FAILED"


def test_the_parameters_of_the_readme_are_read(readme: dict[str, Any]) -> None:
    form = {"reason": "出差", "days": "3", "from": "2026-08-04", "type": {"index": 0, "value": "a"}}
    content = body(type="somethingNew", params={"form": form})
    assert readme["view"]("POST", imhook.sign_card(SECRET), content) == (200, b"{}")
    with pytest.raises(imhook.ParamError):
        readme["view"]("POST", imhook.sign_card(SECRET), UNKNOWN_BODY)


def test_the_late_handler_of_the_readme_takes_what_comes_late(readme: dict[str, Any]) -> None:
    callback = readme["hook"].receive(headers=imhook.sign_card(SECRET), body=action_body())
    readme["update"](imhook.LateResult(callback, None, KeyError("x"), 2.0))
    readme["update"](imhook.LateResult(callback, imhook.Reply(b"{}"), None, 2.0))
    assert readme["updates"].get_nowait() == ("order-7781", b"{}")
    assert readme["updates"].empty()


def test_the_error_handler_of_the_readme_answers(readme: dict[str, Any]) -> None:
    status, answer = readme["view"]("POST", imhook.sign_card(SECRET), action_body({"decision": "neither"}))
    assert (status, "稍后再试" in answer.decode()) == (200, True)


def answer_of(hook: imhook.TencentChat, command: str, **members: Any) -> bytes:
    """What a hook answers to a webhook signed now."""
    query = query_of(command, imhook.tencent_chat_sign(TOKEN))
    return hook.dispatch(hook.receive(query=query, body=body_of(command, **members))).body


REWRITTEN = BASE[:-1] + b',"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"**** it"}}]}'
REFUSED = BASE[:-1] + b',"RefusedMembers_Account":["spam_bot9"]}'


@pytest.mark.parametrize(
    ("command", "text", "answer"),
    [
        ("C2C.CallbackBeforeSendMsg", "come to the casino", FORBIDDEN),
        ("C2C.CallbackBeforeSendMsg", "damn it", REWRITTEN),
        ("C2C.CallbackBeforeSendMsg", "hello", BASE),
        ("Group.CallbackBeforeInviteJoinGroup", "", REFUSED),
        ("OfficialAccount.CallbackAfterSendMsg", "beans", BASE),
        ("Brand.NewCommand", "", BASE),
    ],
)
def test_the_webhooks_of_the_readme_are_answered(
    readme: dict[str, Any], command: str, text: str, answer: bytes
) -> None:
    assert answer_of(readme["chat"], command, **({"MsgBody": text_of(text)} if text else {})) == answer
    if text == "beans":
        assert readme["sent"] == {"58_3_1736900079": "beans"}


def test_the_request_of_the_readme_is_performed(readme: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    answer = io.BytesIO(b'{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MsgTime":1736900079,"MsgKey":"58_3_1"}')
    answer.status = 200  # type: ignore[attr-defined]
    performed: list[urllib.request.Request] = []

    def urlopen(request: urllib.request.Request) -> io.BytesIO:
        performed.append(request)
        return answer

    monkeypatch.setattr(urllib.request, "urlopen", urlopen)
    assert readme["perform"](readme["request"]) == "58_3_1"
    assert performed[0].method == "POST"
    assert performed[0].full_url.startswith("https://console.tim.qq.com/v4/")
    assert b"Coffee beans" in performed[0].data  # type: ignore[operator]


def test_the_robot_of_the_readme_answers_over_stream_mode(readme: dict[str, Any]) -> None:
    app = App(client_id="dingexample0001", client_secret="not-a-real-secret")

    async def scene(dingtalk: Client) -> None:
        users, address = dingtalk.simulator.users, dingtalk.simulator.address
        dingtalk.simulator.organisation.add_template("approval.schema")
        readme["client"]._steps.api = imhook.DingTalkAPI(host=address)
        stream = StreamClient(readme["robot"], app.client_id, app.client_secret, api_host=address)
        async with readme["client"], stream:
            await stream.until(StreamState.CONNECTED)
            users.say("u1001", "hello", GROUP)
            await eventually(lambda: any("待处理" in line for line in users.sees("u1002")))
            assert any("You wrote: hello" in line for line in users.sees("u1002"))
            assert (await users.press("u1001", action_id="accept")).answered
            assert any("已同意" in line for line in users.sees("u1001"))
            await eventually(lambda: any("已同意" in line for line in users.sees("u1002")))
            happened = dingtalk.simulator.gateway.push_event("user_add_org", {"userId": ["u1"]})
            await eventually(happened.settled.is_set)
        assert dingtalk.simulator.gateway.all_problems() == []

        assert isinstance(readme["shared_by_all"](), Deduplication)

    play(scene, Settings(), app)


def load_example(name: str, **settings: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, BINDING / "examples" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, name, module)  # dataclasses look their module up
        for setting, value in settings.items():
            patch.setenv(setting, value)
        spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def example() -> ModuleType:
    return load_example("expense_card", DINGTALK_API_SECRET=SECRET)


def test_the_moderation_example_moderates_and_mirrors(capsys: pytest.CaptureFixture[str]) -> None:
    module = load_example("moderation", TENCENT_CHAT_SDK_APP_ID=str(APP), TENCENT_CHAT_TOKEN=TOKEN)
    one_to_one, group = "C2C.CallbackBeforeSendMsg", "Group.CallbackBeforeSendMsg"
    assert answer_of(module.hook, one_to_one, MsgBody=text_of("Casino!")) == FORBIDDEN
    assert answer_of(module.hook, one_to_one) == BASE
    assert answer_of(module.hook, group, MsgBody=text_of("damn it")) == REWRITTEN
    assert answer_of(module.hook, group) == BASE
    assert answer_of(module.hook, group, MsgBody=[{"MsgType": "TIMTextElem", "MsgContent": {"Text": 5}}]) == BASE
    assert answer_of(module.hook, "Group.CallbackBeforeInviteJoinGroup") == REFUSED
    assert b'"ResultCode":38001,"ResultInfo":"account blocked"' in answer_of(module.hook, "Sns.CallbackPrevFriendAdd")
    sent, recalled = "OfficialAccount.CallbackAfterSendMsg", "OfficialAccount.CallbackAfterMsgWithDraw"
    for key in ("1", "2", "3"):
        assert answer_of(module.hook, sent, MsgKey=key, MsgBody=text_of(f"message {key}")) == BASE
    assert answer_of(module.hook, recalled, WithdrawMsgList=[{"MsgKey": "2"}, {"MsgKey": "9"}]) == BASE
    module.print_broadcasts()
    lines = [line.split(maxsplit=2) for line in capsys.readouterr().out.splitlines()]
    assert [(line[0], line[2]) for line in lines] == [
        ("1", "message 1"),
        ("2", "recalled"),
        ("3", "message 3"),
        ("9", "recalled"),
    ]


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (action_body({"decision": "reject"}), '"cardData":{"cardParamMap":{"status":"被拒绝"}}'),
        (action_body({"decision": "other"}), "{}"),
        (action_body(), "{}"),
        (data_body("ds_amount"), "{}"),
        (PULL_BODY, "balance"),
        (LINK_BODY, "{}"),
    ],
)
def test_the_example_answers(example: ModuleType, content: bytes, answer: str) -> None:
    headers = imhook.sign_card(SECRET, time.time_ns() // 1_000_000)
    callback = example.hook.receive(headers=headers, body=content)
    reply = example.hook.dispatch(callback).body.decode()
    assert (answer in reply) if answer != "{}" else (reply == "{}")


def test_the_calls_of_the_readme_are_made_from_a_thread(readme: dict[str, Any]) -> None:
    transport = SyncTransport()
    with sync_client(transport) as dingtalk:
        readme["approve_order"](dingtalk, "order-7781")
        assert transport.pieces[-1]["cardData"] == {"cardParamMap": {"status": "已同意"}}
        readme["stream_answer_from_thread"](dingtalk, "order-7781", ["Hello", ", ", "world"])
    assert (transport.pieces[-1]["content"], transport.endings[-1]) == ("Hello, world", "final")


def test_the_text_of_the_readme_is_streamed(readme: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    network = AsyncNetwork()

    async def model() -> AsyncIterator[str]:
        for chunk in ("Hello", ", ", "world"):
            yield chunk

    async def run() -> None:
        async with async_client(network) as dingtalk:
            monkeypatch.setitem(readme["stream_answer"].__globals__, "client", dingtalk)
            await readme["stream_answer"]("order-7781", model())

    asyncio.run(run())
    assert (network.pieces[-1]["content"], network.endings[-1]) == ("Hello, world", "final")


def test_the_custom_robot_of_the_readme_sends(readme: dict[str, Any]) -> None:
    transport = SyncTransport((200, {"errcode": 0, "errmsg": "ok"}))
    readme["tell_from_thread"](imhook.client.SyncCustomRobot("b2c7-example-token", transport=transport))
    assert transport.pieces[0]["actionCard"]["singleTitle"] == "Read the log"
