"""The client of Stream mode on aiohttp, against the simulator, through proxies and with TLS."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import shutil
import signal
import ssl
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from scripted_gateway import QUICK, SECRET, TICKET, event, eventually
from simulating import GROUP, client_of

import imhook
from imhook.simulator import Fault, FaultKind, Settings, Simulator
from imhook.stream import StreamClient, StreamOptions, StreamReason, StreamState


def hook_of(said: list[str]) -> imhook.DingTalk:
    """A hook that notes what is said to the robot."""
    hook = imhook.DingTalk()

    @hook.robot_message
    async def answer(message: imhook.RobotMessage) -> None:
        said.append(message.text)

    @hook.card_action
    def decide(action: imhook.CardAction) -> imhook.Reply:
        return action.reply(card={"status": action.params.text("action")})

    return hook


def client_for(hook: imhook.DingTalk, simulator: Simulator, **settings: Any) -> StreamClient:
    """A client of the simulator."""
    app = simulator.app
    given = {"api_host": simulator.address, "options": QUICK, **settings}
    return StreamClient(hook, app.client_id, app.client_secret, **given)


async def connected(client: StreamClient) -> None:
    assert await asyncio.wait_for(client.until(StreamState.CONNECTED), 20) is StreamState.CONNECTED


def test_messages_and_cards_of_the_simulator_are_handled() -> None:
    said: list[str] = []

    async def run() -> None:
        async with client_of(Settings()) as dingtalk:
            simulator = dingtalk.simulator
            await dingtalk.sign_in()
            async with client_for(hook_of(said), simulator) as client:
                await connected(client)
                simulator.users.say("u1001", "hello")
                await eventually(lambda: said == ["hello"])
                await dingtalk.create()
                outcome = await simulator.users.press("u1001", "order-7781", "accept", {"action": "accept"})
                assert (outcome.answered, list(outcome.problems)) == (True, [])
                assert any("accept" in line for line in simulator.users.sees("u1001"))
            assert [each for each in simulator.gateway.connections if each.state != "closed"] == []
            assert simulator.gateway.all_problems() == []

    asyncio.run(run())


@pytest.mark.parametrize("kind", [FaultKind.DROP, FaultKind.DISCONNECT, FaultKind.MALFORMED_FRAME])
def test_after_a_fault_messages_arrive_again(kind: FaultKind) -> None:
    said: list[str] = []

    async def run() -> None:
        async with client_of(Settings(redelivery_seconds=0.3, redeliveries=100)) as dingtalk:
            simulator = dingtalk.simulator
            async with client_for(hook_of(said), simulator) as client:
                await connected(client)
                await simulator.inject(Fault(kind))
                simulator.users.say("u1001", "hello", GROUP)
                await eventually(lambda: said == [" hello"], 20)

    asyncio.run(run())


def test_a_session_of_aiohttp_can_be_given_and_stays_open() -> None:
    async def run() -> None:
        seen: list[str] = []

        async def note(session: Any, context: Any, params: Any) -> None:
            seen.append(params.url.path)

        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(note)
        async with client_of(Settings()) as dingtalk, aiohttp.ClientSession(trace_configs=[trace]) as session:
            async with client_for(hook_of([]), dingtalk.simulator, session=session) as client:
                await connected(client)
            assert not session.closed
            assert seen == ["/v1.0/gateway/connections/open", "/connect"]

    asyncio.run(run())


@contextlib.asynccontextmanager
async def proxy() -> AsyncIterator[tuple[str, list[str]]]:
    """An HTTP proxy that notes the beginning of each request line."""
    asked: list[str] = []

    async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        method, target, version = (await reader.readline()).split()
        scheme, _, rest = target.partition(b"://")
        address, _, path = rest.partition(b"/")
        host, _, port = address.partition(b":")
        asked.append(f"{method.decode()} {scheme.decode()}")
        there, to = await asyncio.open_connection(host.decode(), int(port))
        head = await reader.readuntil(b"\r\n\r\n")
        if b"upgrade: websocket" not in head.lower():  # one request for each connection
            head = b"Connection: close\r\n" + head
        to.write(b"%s /%s %s\r\n%s" % (method, path, version, head))
        await asyncio.gather(pipe(reader, to), pipe(there, writer))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked


@pytest.mark.parametrize("way", ["argument", "environment"])
def test_everything_goes_through_a_proxy(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    async def run() -> None:
        async with client_of(Settings()) as dingtalk, proxy() as (address, asked):
            if way == "environment":
                monkeypatch.setenv("http_proxy", address)
                monkeypatch.setenv("no_proxy", "")
            given = {"proxy": address} if way == "argument" else {}
            async with client_for(hook_of(said), dingtalk.simulator, **given) as client:
                await connected(client)
                dingtalk.simulator.users.say("u1001", "hello")
                await eventually(lambda: said == ["hello"])
            assert asked == ["POST http", "GET http"]

    asyncio.run(run())


@contextlib.asynccontextmanager
async def gateway(
    context: ssl.SSLContext | None = None, **answers: Any
) -> AsyncIterator[tuple[str, list[web.WebSocketResponse]]]:
    """A gateway of a few lines: its address, and the WebSockets that were opened. `answers` stand for paths."""
    sockets: list[web.WebSocketResponse] = []

    async def opening(request: web.Request) -> web.StreamResponse:
        scheme = "ws" if context is None else "wss"
        return web.json_response({"endpoint": f"{scheme}://{request.host}/connect", "ticket": TICKET})

    async def connect(request: web.Request) -> web.StreamResponse:
        assert request.query_string == f"ticket={TICKET}"
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        sockets.append(socket)
        async for message in socket:
            if message.type is aiohttp.WSMsgType.PING:
                await socket.pong(message.data)
        return socket

    application = web.Application()
    application.router.add_post("/v1.0/gateway/connections/open", answers.get("opening", opening))
    application.router.add_get("/connect", answers.get("connect", connect))
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
    await site.start()
    try:
        yield f"{'http' if context is None else 'https'}://127.0.0.1:{runner.addresses[0][1]}", sockets
    finally:
        await runner.cleanup()


def local_client(address: str, options: StreamOptions = QUICK, **settings: Any) -> StreamClient:
    return StreamClient(hook_of([]), "dingexample0001", SECRET, api_host=address, options=options, **settings)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody knows, and its key, in one file."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    key, crt, both = tmp_path / "key.pem", tmp_path / "crt.pem", tmp_path / "both.pem"
    name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    new = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    subprocess.run([*new, "-keyout", str(key), "-out", str(crt), *name], check=True, capture_output=True)
    both.write_bytes(key.read_bytes() + crt.read_bytes())
    return both


def test_a_private_authority_can_be_given_and_without_it_the_report_says_why(certificate: Path) -> None:
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate)

    async def run() -> None:
        async with gateway(server) as (address, sockets):
            async with local_client(address, ssl_context=ssl.create_default_context(cafile=str(certificate))) as client:
                await connected(client)
                assert len(sockets) == 1
            reports: list[imhook.StreamReport] = []
            async with local_client(address, on_report=reports.append) as client:
                await client.until(StreamState.WAITING)
            (refused,) = [each for each in reports if each.reason is StreamReason.UNREACHABLE]
            assert "CERTIFICATE_VERIFY_FAILED" in refused.detail

    asyncio.run(run())


def test_pings_of_both_sides_are_answered() -> None:
    async def run() -> None:
        async with gateway() as (address, sockets):
            options = StreamOptions(ping_interval=1.0, pong_timeout=0.5, retry_base=0.01)
            async with local_client(address, options) as client:
                await connected(client)
                await sockets[0].ping(b"are you there")
                await asyncio.sleep(3)
                assert client.state is StreamState.CONNECTED
                assert len(sockets) == 1

    asyncio.run(run())


def test_what_is_said_about_failures_holds_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "imhook")
    reports: list[imhook.StreamReport] = []

    async def refuse(request: web.Request) -> web.StreamResponse:
        return web.Response(status=401, text="the ticket is used")

    async def run() -> None:
        async with gateway(connect=refuse) as (address, _), local_client(address, on_report=reports.append) as client:
            await client.until(StreamState.WAITING)
        async with local_client("http://127.0.0.1:1", on_report=reports.append) as client:
            await client.until(StreamState.WAITING)

    asyncio.run(run())
    details = {report.reason: report.detail for report in reports if report.detail}
    assert details[StreamReason.SOCKET_FAILED] == "WSServerHandshakeError: HTTP status 401"
    assert details[StreamReason.UNREACHABLE].startswith("ClientConnectorError: Cannot connect to host 127.0.0.1:1")
    assert TICKET not in caplog.text
    assert SECRET not in caplog.text


def test_the_request_with_the_secret_does_not_follow_redirections() -> None:
    asked: list[str] = []
    reports: list[imhook.StreamReport] = []

    async def redirect(request: web.Request) -> web.StreamResponse:
        asked.append(request.path)
        raise web.HTTPTemporaryRedirect("/elsewhere")

    async def run() -> None:
        async with gateway(opening=redirect) as (address, _), local_client(address, on_report=reports.append) as client:
            await client.until(StreamState.WAITING)

    asyncio.run(run())
    assert asked == ["/v1.0/gateway/connections/open"]
    assert StreamReason.MALFORMED_ANSWER in [report.reason for report in reports]


def test_of_an_endless_answer_the_beginning_is_read() -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        with contextlib.suppress(OSError):
            while True:
                await response.write(b"x" * 65536)
                await asyncio.sleep(0)
        return response

    async def run() -> None:
        async with gateway(opening=endless) as (address, _), local_client(address) as client:
            assert await asyncio.wait_for(client.until(StreamState.WAITING), 20) is StreamState.WAITING

    asyncio.run(run())


def test_a_frame_that_is_much_too_large_ends_the_connection_and_a_large_one_does_not() -> None:
    reports: list[imhook.StreamReport] = []

    async def run() -> None:
        async with gateway() as (address, sockets):
            options = StreamOptions(max_frame_size=10_000, retry_base=0.01)
            async with local_client(address, options, on_report=reports.append) as client:
                await connected(client)
                await sockets[0].send_str(json.dumps(event(text="x" * 20_000)))
                await sockets[0].send_bytes(b"binary")
                await eventually(lambda: StreamReason.FRAME_MALFORMED in [report.reason for report in reports])
                assert len(sockets) == 1
                await sockets[0].send_str("x" * 100_000)
                await eventually(lambda: len(sockets) == 2)

    asyncio.run(run())


def test_a_network_replaces_what_is_about_aiohttp() -> None:
    from scripted_gateway import ScriptedGateway

    with pytest.raises(imhook.ConfigurationError) as raised:
        local_client("", network=ScriptedGateway(), proxy="http://127.0.0.1:1")
    assert raised.value.status is imhook.Status.OPTION_CONFLICT


def test_without_a_handler_there_is_nothing_to_subscribe_to() -> None:
    for hook in (imhook.DingTalk(), imhook.DingTalk(accepting_unsigned=True)):
        hook.link_enhancement(lambda link: None)  # comes over HTTP only
        with pytest.raises(imhook.ConfigurationError, match="no handler"):
            asyncio.run(hook.run_stream("id", "secret"))


PROGRAM = """
import asyncio, signal, sys
import imhook

hook = imhook.DingTalk()
hook.robot_message(lambda message: print(message.text, flush=True))
assert "aiohttp" not in sys.modules

async def main() -> None:
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    loop.add_signal_handler(signal.SIGTERM, task.cancel)
    def report(report: imhook.StreamReport) -> None:
        print(report.state.name, flush=True)
    await hook.run_stream(*sys.argv[1:3], api_host=sys.argv[3], on_report=report)

try:
    asyncio.run(main())
except (asyncio.CancelledError, KeyboardInterrupt):
    print("over", flush=True)
"""


# Before 3.11 asyncio.run() leaves SIGINT to KeyboardInterrupt, which may come while a thread is being started.
SIGNALS = [signal.SIGTERM] if sys.version_info < (3, 11) else [signal.SIGTERM, signal.SIGINT]


@pytest.mark.parametrize("number", SIGNALS)
def test_a_program_ends_gracefully_when_it_is_told_to(number: signal.Signals) -> None:
    async def run() -> list[str]:
        async with client_of(Settings()) as dingtalk:
            app, address = dingtalk.simulator.app, dingtalk.simulator.address
            arguments = [sys.executable, "-X", "dev", "-W", "error", "-c", textwrap.dedent(PROGRAM)]
            process = await asyncio.create_subprocess_exec(
                *arguments, app.client_id, app.client_secret, address, stdout=subprocess.PIPE
            )
            assert process.stdout is not None
            lines: list[str] = []
            while not lines or lines[-1] != "CONNECTED":
                lines.append((await asyncio.wait_for(process.stdout.readline(), 20)).decode().strip())
            dingtalk.simulator.users.say("u1001", "hello")
            lines.append((await asyncio.wait_for(process.stdout.readline(), 20)).decode().strip())
            process.send_signal(number)
            lines += (await asyncio.wait_for(process.stdout.read(), 20)).decode().split()
            assert await process.wait() == 0
            await eventually(lambda: all(each.state == "closed" for each in dingtalk.simulator.gateway.connections))
            return lines

    lines = [line for line in asyncio.run(run()) if line != "STOPPING"]
    assert lines == ["OPENING", "CONNECTING", "CONNECTED", "hello", "STOPPED", "over"]
