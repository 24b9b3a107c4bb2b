"""Processes that share a ClientID handle each delivery once, with a store between them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
import redis.asyncio
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis_server import RedisServer, redis_server
from scripted_gateway import Gate, ScriptedGateway, client_of, event, eventually, pressed, said, sent

import imhook
from imhook.redis import RedisStore
from imhook.stream import Claim, ClaimState, Deduplication, StreamClient, StreamState


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with redis_server(tmp_path_factory.mktemp("redis")) as server:
        yield server


@contextlib.asynccontextmanager
async def store_at(server: RedisServer, **options: Any) -> AsyncIterator[RedisStore]:
    """An empty store."""
    async with redis.asyncio.Redis.from_url(server.url, retry=Retry(NoBackoff(), 0), **options) as client:
        await client.flushall()
        yield RedisStore(client)


def with_store(server: RedisServer, scene: Callable[[RedisStore], Awaitable[None]], **options: Any) -> None:
    async def run() -> None:
        async with store_at(server, **options) as store:
            await scene(store)

    asyncio.run(run())


@pytest.mark.parametrize("decodes", [False, True])
def test_a_claim_is_one_process_s_until_it_is_finished(server: RedisServer, decodes: bool) -> None:
    async def scene(store: RedisStore) -> None:
        first = await store.claim("app:ev-1", 60)
        assert (first.state, len(first.token)) == (ClaimState.NEW, 32)
        assert await store.claim("app:ev-1", 60) == Claim(ClaimState.IN_FLIGHT)
        assert (await store.claim("app:ev-2", 60)).state is ClaimState.NEW
        await store.finish("app:ev-1", '{"a":"已"}'.encode(), 60)
        assert await store.claim("app:ev-1", 60) == Claim(ClaimState.DONE, '{"a":"已"}'.encode())
        assert "已" not in repr(await store.claim("app:ev-1", 60))

    with_store(server, scene, decode_responses=decodes)


def test_a_released_claim_is_new_and_that_of_another_stays(server: RedisServer) -> None:
    async def scene(store: RedisStore) -> None:
        claim = await store.claim("k", 60)
        await store.release("k", "another")
        assert (await store.claim("k", 60)).state is ClaimState.IN_FLIGHT
        await store.release("k", claim.token)
        assert (await store.claim("k", 60)).state is ClaimState.NEW
        await store.release("k", claim.token)
        assert (await store.claim("k", 60)).state is ClaimState.IN_FLIGHT

    with_store(server, scene)


def test_claims_and_answers_end_by_themselves(server: RedisServer) -> None:
    async def scene(store: RedisStore) -> None:
        assert (await store.claim("k", 0.02)).state is ClaimState.NEW
        await asyncio.sleep(0.05)
        assert (await store.claim("k", 60)).state is ClaimState.NEW
        await store.finish("k", b"", 0.02)
        await asyncio.sleep(0.05)
        assert (await store.claim("k", 60)).state is ClaimState.NEW
        assert await store._client.pttl("imhook:k") <= 60_000

    with_store(server, scene)


def test_of_many_that_claim_at_once_one_gets_it(server: RedisServer) -> None:
    async def scene(store: RedisStore) -> None:
        claims = await asyncio.gather(*(store.claim("k", 60) for _ in range(50)))
        assert [claim.state for claim in claims].count(ClaimState.NEW) == 1

    with_store(server, scene)


@contextlib.asynccontextmanager
async def two_clients(hook: imhook.DingTalk, deduplication: Deduplication) -> AsyncIterator[list[ScriptedGateway]]:
    """Two processes with one ClientID, so far as the store can tell."""
    gateways = [ScriptedGateway(), ScriptedGateway()]
    clients: list[StreamClient] = [client_of(hook, each, deduplication=deduplication) for each in gateways]
    async with clients[0], clients[1]:
        for client in clients:
            await client.until(StreamState.CONNECTED)
        yield gateways


def test_what_another_process_handled_is_answered_as_there(server: RedisServer) -> None:
    hook = imhook.DingTalk()
    handled: list[str] = []

    @hook.card_action
    def decide(action: imhook.CardAction) -> imhook.Reply:
        handled.append(action.out_track_id)
        return action.reply(card={"status": "x"})

    @hook.event
    async def happened(event: imhook.Event) -> None:
        handled.append(event.event_id)

    async def run() -> None:
        async with store_at(server) as store, two_clients(hook, Deduplication(store)) as (first, second):
            first.socket.push(pressed("m-1"))
            first.socket.push(event("m-2", "ev-1"))
            await sent(first.socket, 2)
            for key in ("m-1", "ev-1"):
                while not (await store._client.get(f"imhook:dingexample0001:{key}")).startswith(b"done:"):
                    await asyncio.sleep(0.01)
            second.socket.push(pressed("m-1"))
            second.socket.push(event("m-9", "ev-1"))
            await sent(second.socket, 2)
            assert second.socket.answer_to("m-1") == first.socket.answer_to("m-1")
            assert second.socket.answer_to("m-9")[1]["status"] == "SUCCESS"

    asyncio.run(run())
    assert sorted(handled) == ["ev-1", "order-7781"]


def test_what_another_process_is_handling_is_left_to_it(server: RedisServer) -> None:
    hook = imhook.DingTalk()
    release = Gate()
    handled: list[str] = []

    @hook.robot_message
    async def answer(message: imhook.RobotMessage) -> None:
        handled.append(message.text)
        await release.wait()

    @hook.event
    async def happened(event: imhook.Event) -> None:
        handled.append(event.event_id)
        await release.wait()

    async def run() -> None:
        async with store_at(server) as store, two_clients(hook, Deduplication(store)) as (first, second):
            first.socket.push(said("hello", "m-1"))
            first.socket.push(event("m-2", "ev-1"))
            await eventually(lambda: len(handled) == 2)
            second.socket.push(said("hello", "m-1"))
            second.socket.push(event("m-3", "ev-1"))
            await sent(second.socket, 1)
            assert second.socket.answer_to("m-3")[1]["status"] == "LATER"
            assert second.socket.answers_to("m-1") == []
            release.open()
            await sent(first.socket, 2)

    asyncio.run(run())
    assert sorted(handled) == ["ev-1", "hello"]


@pytest.mark.parametrize("error", [imhook.Later(), LookupError()])
def test_what_failed_or_was_put_off_is_handled_when_it_comes_again(server: RedisServer, error: Exception) -> None:
    hook = imhook.DingTalk()
    handled: list[str] = []

    @hook.event
    async def happened(event: imhook.Event) -> None:
        handled.append(event.event_id)
        if len(handled) == 1:
            raise error

    async def run() -> None:
        async with store_at(server) as store, two_clients(hook, Deduplication(store)) as (first, second):
            first.socket.push(event("m-1", "ev-1"))
            await sent(first.socket, 1)
            assert first.socket.answer_to("m-1")[1]["status"] == "LATER"
            while not second.socket.sent or second.socket.sent[-1]["code"] != 200:
                second.socket.push(event("m-2", "ev-1"))
                await asyncio.sleep(0.05)
            await eventually(lambda: len(handled) == 2)

    asyncio.run(run())
    assert handled == ["ev-1", "ev-1"]


@pytest.mark.parametrize("when_down", ["handle", "later"])
@pytest.mark.parametrize("way", ["gone", "silent"])
def test_without_the_store_deliveries_are_handled_or_left_for_later(
    tmp_path: Path, when_down: Any, way: str, caplog: pytest.LogCaptureFixture
) -> None:
    hook = imhook.DingTalk()
    handled: list[str] = []

    @hook.event
    async def happened(event: imhook.Event) -> None:
        handled.append(event.event_id)

    class Silent:
        async def claim(self, key: str, seconds: float) -> Claim:
            await asyncio.sleep(3600)
            raise AssertionError

        async def finish(self, key: str, answer: bytes, seconds: float) -> None:
            await asyncio.sleep(3600)

        async def release(self, key: str, token: str) -> None:
            raise AssertionError("nothing was claimed")

    async def run(server: RedisServer) -> None:
        async with store_at(server) as store:
            server.stop()
            deduplication = Deduplication(store if way == "gone" else Silent(), timeout=0.2, when_down=when_down)
            gateway = ScriptedGateway()
            async with client_of(hook, gateway, deduplication=deduplication) as client:
                await client.until(StreamState.CONNECTED)
                gateway.socket.push(event("m-1", "ev-1"))
                await sent(gateway.socket, 1)
                status = gateway.socket.answer_to("m-1")[1]["status"]
                assert status == ("SUCCESS" if when_down == "handle" else "LATER")

    with redis_server(tmp_path) as server:
        asyncio.run(run(server))
    assert handled == (["ev-1"] if when_down == "handle" else [])
    assert "not asked" in caplog.text


def test_a_delivery_that_is_cancelled_is_released(server: RedisServer) -> None:
    hook = imhook.DingTalk()

    @hook.event
    async def happened(event: imhook.Event) -> None:
        await asyncio.sleep(3600)

    async def run() -> None:
        async with store_at(server) as store:
            gateway = ScriptedGateway()
            async with client_of(hook, gateway, deduplication=Deduplication(store)) as client:
                await client.until(StreamState.CONNECTED)
                gateway.socket.push(event("m-1", "ev-1"))
                key = "dingexample0001:ev-1"
                while not await store._client.exists(f"imhook:{key}"):
                    await asyncio.sleep(0.01)
                await client.stop(0.05)
            assert (await store.claim(key, 60)).state is ClaimState.NEW

    asyncio.run(run())
