"""Several hooks at one server: cards of DingTalk and webhooks of Tencent Chat, over real HTTP and as applications."""

from __future__ import annotations

import asyncio
import http.client
import io
import logging
from typing import Any

import pytest
from dingtalk_requests import SECRET, action_body
from dispatching import serving
from tencent_chat_requests import APP, BASE, FORBIDDEN, TOKEN, body_of, query_of, text_of

import imhook
from imhook import Status
from imhook._server import describe

BEFORE = "C2C.CallbackBeforeSendMsg"
CARD = b'{"cardUpdateOptions":{"updateCardDataByKey":true},"cardData":{"cardParamMap":{"a":"1"}}}'


@pytest.fixture
def both() -> imhook.Mount:
    cards = imhook.DingTalk(SECRET, max_body_size=1000)
    chat = imhook.TencentChat(APP, TOKEN, max_body_size=5000, on_failure="forbid")
    cards.card_action(lambda action: action.reply(card={"a": "1"}))

    @chat.on(imhook.C2CBeforeSendMsg)
    def moderate(webhook: imhook.Webhook[imhook.C2CBeforeSendMsg]) -> imhook.Reply | None:
        if "fail" in webhook.message.text:
            raise LookupError("the database")
        return webhook.forbid() if "spam" in webhook.message.text else None

    return imhook.mount({"/dingtalk": cards, "/im": chat})


def now_query(command: str = BEFORE) -> str:
    return query_of(command, imhook.tencent_chat_sign(TOKEN))


def exchanges() -> list[tuple[str, dict[str, str], bytes, int, bytes]]:
    """URL, headers and body of each request, signed now; and what has to come back."""
    return [
        ("/im?" + now_query(), {}, body_of(BEFORE, MsgBody=text_of("spam")), 200, FORBIDDEN),
        ("/im?" + now_query(), {}, body_of(BEFORE, MsgBody=text_of("hello")), 200, BASE),
        ("/im?" + now_query(), {}, body_of(BEFORE, MsgBody=text_of("fail")), 200, FORBIDDEN),
        ("/im?" + now_query("Brand.New"), {}, b"{}", 200, BASE),
        ("/dingtalk", imhook.sign_card(SECRET), action_body(), 200, CARD),
        ("/im?" + query_of(BEFORE), {}, body_of(BEFORE), 401, b"TIMESTAMP_TOO_OLD"),
        ("/im", imhook.sign_card(SECRET), action_body(), 403, b"APP_ID_MISSING"),
        ("/dingtalk?" + now_query(), {}, body_of(BEFORE), 401, b"TIMESTAMP_MISSING"),
        ("/?" + now_query(), {}, body_of(BEFORE), 404, b"NOT_FOUND"),
        ("/im/?" + now_query(), {}, body_of(BEFORE), 404, b"NOT_FOUND"),
        ("/im?" + now_query(), {}, body_of(BEFORE, CloudCustomData="x" * 2000), 200, BASE),
        ("/dingtalk", imhook.sign_card(SECRET), action_body({"a": "x" * 2000}), 413, b"BODY_TOO_LARGE"),
    ]


def test_both_platforms_are_answered_at_one_server(both: imhook.Mount, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "imhook"), serving(both) as server:
        for url, headers, body, status, expected in exchanges():
            connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
            connection.request("POST", url, body, headers)
            response = connection.getresponse()
            answer = response.read()
            assert (response.status, expected in answer) == (status, True), url
            assert status != 200 or answer == expected
            assert response.headers["Content-Type"] == "application/json"
            connection.close()
    lines = [record.getMessage() for record in caplog.records]
    assert [line.split(" us=")[0] for line in lines if "verdict" in line][:5] == [
        "kind=C2C.CallbackBeforeSendMsg verdict=OK",
        "kind=C2C.CallbackBeforeSendMsg verdict=OK",
        "kind=C2C.CallbackBeforeSendMsg verdict=FAILED",
        "kind=unknown verdict=UNHANDLED",
        "kind=card-action verdict=OK",
    ]
    assert not [line for line in lines if "Brand" in line or "spam" in line or "Sign" in line]


async def call_asgi(app: Any, path: str, query: str, headers: dict[str, str], body: bytes, root: str) -> Any:
    scope = {
        "type": "http",
        "method": "POST",
        "path": root + path,
        "root_path": root,
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": body}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return sent[0]["status"], sent[1]["body"]


@pytest.mark.parametrize("root", ["", "/hooks"])
def test_the_asgi_application_tells_paths_apart(both: imhook.Mount, root: str) -> None:
    for url, headers, body, status, expected in exchanges():
        path, _, query = url.partition("?")
        found = asyncio.run(call_asgi(both.asgi, path, query, headers, body, root))
        assert (found[0], expected in found[1]) == (status, True), url


def test_the_end_of_an_asgi_server_waits_for_late_handlers_of_all_hooks() -> None:
    done: list[str] = []
    hooks: dict[str, imhook.Hook[Any]] = {}
    for number in ("1", "2"):
        hook = imhook.TencentChat(APP, TOKEN, deadline=0.01)

        @hook.any
        async def work(webhook: imhook.Webhook[Any], number: str = number) -> None:
            await asyncio.sleep(0.05)
            done.append(number)

        hooks[f"/{number}"] = hook
    app = imhook.mount(hooks).asgi

    async def main() -> None:
        for path in hooks:
            await call_asgi(app, path, now_query(), {}, body_of(BEFORE), "")
        assert done == []
        messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

        async def receive() -> Any:
            return messages.pop(0)

        async def send(message: Any) -> None: ...

        await app({"type": "lifespan"}, receive, send)

    asyncio.run(main())
    assert sorted(done) == ["1", "2"]


def test_the_wsgi_application_tells_paths_apart(both: imhook.Mount) -> None:
    for url, headers, body, status, expected in exchanges():
        path, _, query = url.partition("?")
        started: list[Any] = []
        environ = {
            "REQUEST_METHOD": "POST",
            "SCRIPT_NAME": "/hooks",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": io.BytesIO(body),
            **{"HTTP_" + name.upper().replace("-", "_"): value for name, value in headers.items()},
        }
        answer = b"".join(both.wsgi(environ, lambda *arguments, found=started: found.extend(arguments)))
        assert (int(started[0][:3]), expected in answer) == (status, True), url


@pytest.mark.parametrize("path", ["", "im", "/im?x", "/im#x", "/im x", "/é", "/im%20", "/im\n"])
def test_a_path_that_no_request_has_is_refused(path: str, chat: imhook.TencentChat) -> None:
    with pytest.raises(imhook.ConfigurationError) as raised:
        imhook.mount({path: chat})
    assert raised.value.status is Status.OPTION_OUT_OF_RANGE


def test_nothing_cannot_be_mounted() -> None:
    with pytest.raises(imhook.ConfigurationError):
        imhook.mount({})


def test_the_start_of_a_server_says_what_is_served(both: imhook.Mount) -> None:
    lines = "\n".join(describe(hook, f"http://localhost{path}") for path, hook in both._hooks.items())
    assert "DingTalk callbacks at http://localhost/dingtalk" in lines
    assert "Tencent Chat webhooks at http://localhost/im" in lines
    assert "handlers    C2C.CallbackBeforeSendMsg" in lines
    assert "deadline    1.5 s, on failure forbid" in lines
    unsigned = imhook.TencentChat(APP, accepting_unsigned=True)
    assert "NOT CHECKED" in describe(unsigned, "http://localhost/")
