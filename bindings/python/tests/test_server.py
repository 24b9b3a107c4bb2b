"""The server that comes with the package, over real HTTP."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from dingtalk_requests import CARD_KINDS, SECRET, action_body
from dispatching import serving

import imhook
from imhook._server import CallbackServer

BINDING = Path(__file__).resolve().parent.parent


@pytest.fixture
def server(hook: imhook.DingTalk) -> Iterator[CallbackServer]:
    hook.card_action(lambda action: action.reply(card={"status": "已同意"}))
    with serving(hook) as server:
        yield server


@pytest.fixture
def connection(server: CallbackServer) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=5)
    yield connection
    connection.close()


def post(connection: http.client.HTTPConnection, body: bytes, method: str = "POST", **headers: str) -> Any:
    connection.request(method, "/dingtalk?x=1", body, {**imhook.sign_card(SECRET), **headers})
    response = connection.getresponse()
    return response.status, response.headers, response.read()


def raw(server: CallbackServer, request: bytes) -> bytes:
    """Send bytes and read until the server closes the connection."""
    with socket.create_connection(("127.0.0.1", server.server_address[1]), timeout=5) as client:
        client.sendall(request)
        client.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: client.recv(65536), b""))


def test_one_connection_carries_every_kind_of_callback(connection: http.client.HTTPConnection) -> None:
    connection.connect()
    client = connection.sock.getsockname()
    for content in CARD_KINDS.values():
        status, headers, body = post(connection, content)
        assert (status, headers["Content-Type"]) == (200, "application/json")
        assert headers["Server-Timing"].startswith("imhook;dur=")
        json.loads(body)
        assert connection.sock.getsockname() == client


def test_requests_that_arrive_together_are_answered_in_order(server: CallbackServer) -> None:
    headers = "".join(f"{name}: {value}\r\n" for name, value in imhook.sign_card(SECRET).items())
    first = b"POST / HTTP/1.1\r\n" + headers.encode() + f"Content-Length: {len(action_body())}\r\n\r\n".encode()
    answers = raw(server, first + action_body() + b"GET / HTTP/1.1\r\n\r\n")
    assert re.findall(rb"HTTP/1\.1 \d+", answers) == [b"HTTP/1.1 200", b"HTTP/1.1 405"]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_another_method_is_405(connection: http.client.HTTPConnection, method: str) -> None:
    status, headers, body = post(connection, b"", method)
    assert (status, headers["Allow"]) == (405, "POST")
    assert (body == b"") == (method == "HEAD")


def test_a_body_that_is_too_large_is_refused_and_its_sender_gets_to_know(
    connection: http.client.HTTPConnection,
) -> None:
    status, headers, body = post(connection, b" " * 2_000_000)
    assert (status, json.loads(body)["status"], headers["Connection"]) == (413, "BODY_TOO_LARGE", "close")
    assert post(connection, action_body())[0] == 200


def test_who_asks_before_sending_a_body_that_is_too_large_is_told_so(server: CallbackServer) -> None:
    request = b"POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 9999999\r\n\r\n"
    assert raw(server, request).startswith(b"HTTP/1.1 413 ")
    allowed = raw(server, request.replace(b"9999999", b"1") + b"{")
    assert allowed.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401 ")


@pytest.mark.parametrize(
    ("request_text", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef", 400),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411),
        (b"POST / HTTP/1.1\r\nX: " + b"x" * 20_000 + b"\r\n\r\n", 431),
        (b"POST / HTTP/1.1\r\n" + b"A: b\r\n" * 101 + b"\r\n", 431),
        (b"POST /" + b"x" * 20_000 + b" HTTP/1.1\r\n\r\n", 431),
        (b"BREW / HTTP/1.1\r\n\r\n", 501),
        (b"POST / HTTP/9.9\r\n\r\n", 505),
    ],
)
def test_what_is_not_proper_http_is_refused_in_json(server: CallbackServer, request_text: bytes, status: int) -> None:
    answer = raw(server, request_text)
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert set(json.loads(answer.partition(b"\r\n\r\n")[2])) == {"status", "message"}
    assert b"Connection: close" in answer


def test_a_body_that_ends_early_is_rejected(server: CallbackServer) -> None:
    headers = "".join(f"{name}: {value}\r\n" for name, value in imhook.sign_card(SECRET).items())
    answer = raw(server, b"POST / HTTP/1.1\r\n" + headers.encode() + b'Content-Length: 50\r\n\r\n{"a":')
    assert b"JSON_UNEXPECTED_END" in answer


def test_only_the_given_path_is_served(hook: imhook.DingTalk) -> None:
    with serving(hook, "/dingtalk") as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=5)
        assert post(connection, action_body())[0] == 200
        connection.request("POST", "/", action_body(), imhook.sign_card(SECRET))
        response = connection.getresponse()
        assert (response.status, json.loads(response.read())["status"]) == (404, "NOT_FOUND")
        connection.request("POST", "/", b" " * 1_000_000)  # more than the buffers of a connection take
        assert connection.getresponse().status == 404
        connection.close()


def test_a_failing_handler_is_answered_with_500_whatever_it_raises(hook: imhook.DingTalk) -> None:
    @hook.card_action
    def fail(action: imhook.CardAction) -> None:
        raise ConnectionRefusedError("the database")  # an OSError, as a broken connection to the client is

    with serving(hook) as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=5)
        status, _, body = post(connection, action_body())
        assert (status, json.loads(body)["status"]) == (500, "HANDLER_FAILED")
        connection.close()


def test_a_request_that_takes_too_long_to_arrive_is_given_up(
    hook: imhook.DingTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("imhook._server.REQUEST_SECONDS", 0.2)
    with serving(hook) as server, socket.create_connection(("127.0.0.1", server.server_address[1]), 5) as client:
        started = time.monotonic()
        with contextlib.suppress(ConnectionError):
            for byte in b"POST / HTTP/1.1\r\nX-Slow: " + b"x" * 200:
                client.sendall(bytes([byte]))
                time.sleep(0.02)
                if not server.connections:
                    break
        assert time.monotonic() - started < 3.5, "sending all of it takes 4 s"


def test_more_connections_than_allowed_are_closed_at_once(
    hook: imhook.DingTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("imhook._server.CONNECTIONS", 1)
    with serving(hook) as server:
        with socket.create_connection(("127.0.0.1", server.server_address[1]), 5):
            while not server.connections:
                time.sleep(0.01)
            with socket.create_connection(("127.0.0.1", server.server_address[1]), 5) as second:
                assert second.recv(1) == b""
        while server.connections:
            time.sleep(0.01)
        connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=5)
        assert post(connection, action_body())[0] == 200
        connection.close()


PROGRAM = """
import imhook, time
hook = imhook.DingTalk("mySecret")
@hook.card_action
def decide(action):
    time.sleep(action.params.float("sleep", 0))
    return action.reply(card={"status": "已同意"})
imhook.serve(hook, port=0)
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_the_server_after_the_requests_under_way(number: signal.Signals) -> None:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )
    assert process.stdout is not None
    start = [process.stdout.readline().rstrip() for _ in range(4)]
    assert "DingTalk callbacks at http://127.0.0.1:" in start[0]
    assert start[1:] == ["  handlers    card_action", "  signatures  checked", "  deadline    1.8 s"]
    port = int(start[0].rpartition(":")[2].strip("/"))
    idle = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    assert post(idle, action_body())[0] == 200

    busy = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    busy.request("POST", "/", action_body({"sleep": 0.7}), imhook.sign_card(SECRET))
    time.sleep(0.2)
    started = time.monotonic()
    process.send_signal(number)
    response = busy.getresponse()
    assert (response.status, response.headers["Connection"]) == (200, "close")
    assert "已同意" in response.read().decode()
    out, log = process.communicate(timeout=10)
    assert process.returncode == 0
    assert time.monotonic() - started < 5, "the idle connection does not hold it up"
    assert out == "imhook: stopped\n"
    lines = log.splitlines()
    assert len(lines) == 2
    assert all("imhook INFO kind=card-action verdict=OK us=" in line for line in lines)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), 1)
    idle.close()
    busy.close()


def test_the_start_says_when_signatures_are_not_checked(unsigned_hook: imhook.DingTalk) -> None:
    from imhook._server import describe

    assert "signatures  NOT CHECKED: anybody" in describe(unsigned_hook, "http://127.0.0.1/")
