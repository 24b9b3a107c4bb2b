"""Calls of DingTalk's API, performed without asyncio."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from scripted_gateway import SECRET
from simulating import client_of

import imhook
from imhook import Status
from imhook._urllib_transport import UrllibTransport
from imhook.client import DingTalkClient, NoAnswer, NotConnected, SyncDingTalkClient
from imhook.simulator import Settings

UPDATE = {"outTrackId": "order-7781", "cardData": {"cardParamMap": {"status": "x"}}}
OAUTH, CARDS = "/v1.0/oauth2/accessToken", "/v1.0/card/instances"
TOKEN = "an-access-token-that-must-not-be-shown"
DONE = (200, {"success": True, "result": True})
BUSY = (500, {"code": "system.busy", "message": "busy", "requestid": "R-4"})


class Server(ThreadingHTTPServer):
    """A local server that answers as the test says."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: list[tuple[int, dict[str, Any]]] = []
        self.location = ""
        self.delay = 0.0
        self.size = 0
        self.seen: list[tuple[str, str, dict[str, str], bytes]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def paths(self) -> list[str]:
        return [path for _, path, _, _ in self.seen]


class Handler(BaseHTTPRequestHandler):
    server: Server

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.seen.append((self.command, self.path, dict(self.headers), body))
        time.sleep(self.server.delay)
        usual = (200, {"accessToken": TOKEN, "expireIn": 7200}) if self.path == OAUTH else DONE
        status, content = self.server.answers.pop(0) if self.server.answers and self.path != OAUTH else usual
        text = json.dumps(content).encode() + b" " * self.server.size
        self.send_response(status)
        if self.server.location and self.path != OAUTH:
            self.send_header("Location", self.server.location)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = answer  # noqa: N815

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield server
        server.shutdown()


def client(server: Server, **options: Any) -> SyncDingTalkClient:
    return SyncDingTalkClient("dingexample0001", SECRET, api_host=server.address, **options)


def test_one_thread_fetches_the_token_for_all(server: Server) -> None:
    server.delay = 0.05
    with client(server) as calling:
        threads = [threading.Thread(target=calling.call, args=("update_card", UPDATE)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert server.paths == [OAUTH, *[CARDS] * 8]
    assert json.loads(server.seen[0][3]) == {"appKey": "dingexample0001", "appSecret": SECRET}
    tokens = {
        {name.lower(): value for name, value in seen[2].items()}.get("x-acs-dingtalk-access-token")
        for seen in server.seen[1:]
    }
    assert (tokens, server.seen[1][0]) == ({TOKEN}, "PUT")


def test_a_change_that_failed_in_the_platform_is_made_again(server: Server) -> None:
    server.answers = [BUSY, BUSY]
    with client(server) as calling:
        assert calling.call("update_card", UPDATE).body == DONE[1]
    assert server.paths == [OAUTH, *[CARDS] * 3]


def check_requests_without_a_body(server: Server) -> None:
    found = []
    for method, _, headers, body in server.seen[1:]:
        names = {name.lower(): value for name, value in headers.items()}
        found.append((method, names.get("content-type"), names.get("content-length"), body))
    # Of a type that the request does not name, the platform refuses even nothing.
    assert found == [("GET", None, None, b""), ("POST", "application/json", "0", b"")]


def test_requests_without_a_body(server: Server) -> None:
    with client(server) as calling:
        calling.get_card_template({"templateId": "t"})
        calling.close_top_card({"outTrackId": "order-7781"})
    check_requests_without_a_body(server)


def test_requests_without_a_body_on_aiohttp(server: Server) -> None:
    async def call() -> None:
        async with DingTalkClient("dingexample0001", SECRET, api_host=server.address) as calling:
            await calling.get_card_template({"templateId": "t"})
            await calling.close_top_card({"outTrackId": "order-7781"})

    asyncio.run(call())
    check_requests_without_a_body(server)


def test_a_redirection_is_not_followed(server: Server) -> None:
    server.location = server.address + "/elsewhere"
    server.answers = [(307, {}), (302, {})]
    with client(server) as calling:
        for _ in range(2):
            with pytest.raises(imhook.DingTalkAPIError) as raised:
                calling.call("update_card", UPDATE)
            assert raised.value.status is Status.API_HTTP_STATUS
    assert "/elsewhere" not in server.paths


def test_an_answer_that_takes_too_long_is_none(server: Server) -> None:
    with client(server, timeout=0.2, patience=0) as calling:
        calling.call("update_card", UPDATE)
        server.delay = 1
        with pytest.raises(NoAnswer) as raised:
            calling.call("update_card", UPDATE)
        assert server.address not in str(raised.value)


def test_an_answer_is_read_up_to_a_limit(server: Server) -> None:
    server.size = 5 << 20
    request = imhook.DingTalkAPI(host=server.address).get_access_token("dingexample0001", SECRET)
    status, body = UrllibTransport().request(request, 1000, 5)
    assert (status, len(body)) == (200, 1000)


def test_without_a_connection_nothing_was_sent() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with SyncDingTalkClient("dingexample0001", SECRET, api_host=address, patience=0) as calling:
            with pytest.raises(NotConnected) as raised:
                calling.call("update_card", UPDATE)
            assert "ConnectionRefusedError" in str(raised.value)
            assert address not in str(raised.value)
            assert raised.value.__cause__ is None


def test_a_proxy_gets_the_request(server: Server) -> None:
    options: dict[str, Any] = {"api_host": "http://dingtalk.invalid", "proxy": server.address}
    with SyncDingTalkClient("dingexample0001", SECRET, **options) as calling, pytest.raises(imhook.DingTalkAPIError):
        calling.call("update_card", UPDATE)
    assert server.paths == ["http://dingtalk.invalid" + OAUTH]


def test_closing_ends_pauses_and_refuses_calls(server: Server) -> None:
    throttled = (403, {"code": "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi", "message": "x", "requestid": "R"})
    calling = client(server, patience=100)
    calling.call("update_card", UPDATE)
    server.answers = [throttled]
    raised: list[BaseException] = []

    def call() -> None:
        try:
            calling.call("update_card", UPDATE)
        except NoAnswer as error:
            raised.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    while len(server.seen) < 3:
        time.sleep(0.01)
    calling.close()
    calling.close()
    thread.join(5)
    assert [str(error) for error in raised] == ["the client is closed"]
    with pytest.raises(NoAnswer):
        calling.call("update_card", UPDATE)


def test_nothing_that_is_shown_holds_a_secret(server: Server) -> None:
    calling = client(server)
    assert SECRET not in repr(calling)
    assert "dingexample0001" in repr(calling)


def test_options_that_exclude_each_other_are_refused(server: Server) -> None:
    class Transport:
        def request(self, request: Any, limit: int, timeout: float) -> tuple[int, bytes]:
            raise AssertionError

        def describe(self, error: BaseException) -> str:
            return ""

        def close(self) -> None:
            raise AssertionError("it is not the client's own")

    for options in ({"proxy": "http://127.0.0.1:1"}, {"ssl_context": ssl.create_default_context()}):
        with pytest.raises(imhook.ConfigurationError):
            client(server, transport=Transport(), **options)
    client(server, transport=Transport()).close()


def test_the_simulator_is_called_from_a_thread() -> None:
    async def run() -> None:
        async with client_of(Settings()) as dingtalk:
            app = dingtalk.simulator.app
            calling = SyncDingTalkClient(app.client_id, app.client_secret, api_host=dingtalk.simulator.address)
            card = {
                "cardTemplateId": "demo.schema",
                "outTrackId": "order-7781",
                "callbackType": "STREAM",
                "cardData": {"cardParamMap": {"status": "new"}},
                "imGroupOpenSpaceModel": {"supportForward": True},
            }
            created = await asyncio.to_thread(calling.call, "create_card", card)
            assert created.out_track_id == "order-7781"
            with pytest.raises(imhook.DingTalkAPIError) as raised:
                await asyncio.to_thread(calling.call, "create_card", card)
            assert raised.value.status is Status.API_ALREADY_EXISTS

    asyncio.run(run())
