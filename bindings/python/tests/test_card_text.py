"""Text of a model, streamed into a card by both clients."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
import time
from datetime import timedelta
from typing import Any

import pytest
from scripted_gateway import SECRET, eventually

import imhook
from imhook import CardStreamMode, Status
from imhook.client import CardText, DingTalkClient, NoAnswer, SyncCardText, SyncDingTalkClient
from imhook.stream import HTTPRequest

CARD = "order-7781"
THROTTLED = (403, {"code": "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "message": "too many", "requestid": "R-2"})
NO_CARD = (400, {"code": "param.stream.outTrackId", "message": "card does not exist", "requestid": "R-5"})


class Platform:
    """Takes pieces of text, without a network, for either client."""

    def __init__(self, *answers: tuple[int, dict[str, Any]] | Exception) -> None:
        self.answers = list(answers)
        self.pieces: list[dict[str, Any]] = []
        self.delay = 0.0

    def answer(self, request: HTTPRequest) -> tuple[int, bytes]:
        if request.url.endswith("/accessToken"):
            return 200, b'{"accessToken":"a","expireIn":7200}'
        self.pieces.append(json.loads(request.body))
        answer = self.answers.pop(0) if self.answers else (200, {"success": True, "result": True})
        if isinstance(answer, Exception):
            raise answer
        return answer[0], json.dumps(answer[1]).encode()

    @property
    def endings(self) -> list[str]:
        return ["final" if p.get("isFinalize") else "error" if p.get("isError") else "" for p in self.pieces]


class AsyncNetwork(Platform):
    async def request(self, request: HTTPRequest, limit: int) -> tuple[int, bytes]:
        if not request.url.endswith("/accessToken"):
            await asyncio.sleep(self.delay)
        return self.answer(request)

    async def connect(self, url: str) -> Any:
        raise AssertionError

    def describe(self, error: BaseException) -> str:
        return type(error).__name__

    async def close(self) -> None:
        pass


class SyncTransport(Platform):
    def request(self, request: HTTPRequest, limit: int, timeout: float) -> tuple[int, bytes]:
        if not request.url.endswith("/accessToken"):
            time.sleep(self.delay)
        return self.answer(request)

    def describe(self, error: BaseException) -> str:
        return type(error).__name__

    def close(self) -> None:
        pass


def async_client(network: AsyncNetwork) -> DingTalkClient:
    return DingTalkClient("dingexample0001", SECRET, network=network)


def sync_client(transport: SyncTransport) -> SyncDingTalkClient:
    return SyncDingTalkClient("dingexample0001", SECRET, transport=transport)


def test_text_is_coalesced_and_the_card_finalised() -> None:
    network = AsyncNetwork()

    async def run() -> None:
        async with async_client(network) as client:
            async with client.stream_text(CARD, key="content", interval=0.05) as text:
                for number in range(100):
                    await text.write(f"{number} ")
            assert not text.is_truncated
            with pytest.raises(NoAnswer):
                await text.write("too late")
            assert client._texts == set()

    asyncio.run(run())
    everything = "".join(f"{number} " for number in range(100))
    assert 1 < len(network.pieces) < 20
    assert network.pieces[-1]["content"] == everything
    assert network.endings == [""] * (len(network.pieces) - 1) + ["final"]
    assert {(piece["outTrackId"], piece["key"], piece["isFull"]) for piece in network.pieces} == {
        (CARD, "content", True)
    }


def test_text_is_coalesced_and_the_card_finalised_by_a_thread() -> None:
    transport = SyncTransport()
    with sync_client(transport) as client:
        with client.stream_text(CARD, key="content", mode=CardStreamMode.APPEND, interval=0.05) as text:
            for number in range(100):
                text.write(f"{number} ")
        with pytest.raises(NoAnswer):
            text.write("too late")
        text._thread.join(1)
        assert not text._thread.is_alive()
    assert "".join(piece["content"] for piece in transport.pieces) == "".join(f"{number} " for number in range(100))
    assert transport.endings == [""] * (len(transport.pieces) - 1) + ["final"]


def test_a_piece_without_an_answer_is_sent_again_with_its_guid() -> None:
    network = AsyncNetwork(OSError(), THROTTLED)

    async def run() -> None:
        async with async_client(network) as client, client.stream_text(CARD, key="content", interval=0.05) as text:
            await text.write("hello")

    asyncio.run(run())
    guids = [piece["guid"] for piece in network.pieces]
    assert guids[0] == guids[1] == guids[2] != guids[3]
    assert network.endings[-1] == "final"


def test_an_exception_in_the_block_shows_an_error_on_the_card() -> None:
    network = AsyncNetwork()

    async def run() -> None:
        async with async_client(network) as client:
            with contextlib.suppress(ZeroDivisionError):
                async with client.stream_text(CARD, key="content", interval=0.05, error_text=" …") as text:
                    await text.write("half of it")
                    raise ZeroDivisionError

    asyncio.run(run())
    assert network.endings[-1] == "error"
    assert network.pieces[-1]["content"] == "half of it …"


def test_an_exception_in_the_block_shows_an_error_on_the_card_by_a_thread() -> None:
    transport = SyncTransport()
    with (
        contextlib.suppress(KeyboardInterrupt),
        sync_client(transport) as client,
        client.stream_text(CARD, key="content", interval=0.05, error_text=" …") as text,
    ):
        text.write("half of it")
        raise KeyboardInterrupt
    assert transport.endings[-1] == "error"
    assert transport.pieces[-1]["content"] == "half of it …"


def test_a_cancelled_block_ends_in_error_within_bounded_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imhook._async_card_text.CLOSING_TIMEOUT_S", 0.3)
    network = AsyncNetwork()

    async def stream(client: DingTalkClient) -> None:
        async with client.stream_text(CARD, key="content", interval=0.05) as text:
            await text.write("text")
            await asyncio.sleep(60)

    async def run() -> None:
        async with async_client(network) as client:
            streaming = asyncio.ensure_future(stream(client))
            await eventually(lambda: network.pieces)
            streaming.cancel()
            await asyncio.wait({streaming})
            assert streaming.cancelled()
            assert network.endings[-1] == "error"
            network.delay = 60
            streaming = asyncio.ensure_future(stream(client))
            await asyncio.sleep(0.1)
            streaming.cancel()
            began = time.monotonic()
            await asyncio.wait({streaming})
            assert 0.2 < time.monotonic() - began < 2
            await asyncio.sleep(0)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_closing_the_client_ends_streams_in_error() -> None:
    network, transport = AsyncNetwork(), SyncTransport()

    async def run() -> None:
        client = async_client(network)
        text: CardText = client.stream_text(CARD, key="content", interval=0.05)
        await text.write("text")
        await client.close()
        with pytest.raises(NoAnswer):
            await text.write("more")

    asyncio.run(run())
    client = sync_client(transport)
    text: SyncCardText = client.stream_text(CARD, key="content", interval=0.05)
    text.write("text")
    client.close()
    with pytest.raises(NoAnswer):
        text.write("more")
    assert (network.endings[-1], transport.endings[-1]) == ("error", "error")


def test_a_reason_that_is_no_unicode_ends_the_card_all_the_same() -> None:
    network, transport = AsyncNetwork(), SyncTransport()

    async def run() -> None:
        async with async_client(network) as client:
            text = client.stream_text(CARD, key="content", interval=0.05)
            await text.write("text")
            await text.fail("no\ud800")

    asyncio.run(run())
    client = sync_client(transport)
    with pytest.raises(imhook.ImhookError), client.stream_text(CARD, key="content", error_text="no\ud800") as text:
        text.write("\ud800")
    for platform in (network, transport):
        assert platform.endings[-1] == "error"
        assert platform.pieces[-1]["content"].endswith("no?")


def test_text_that_comes_while_the_block_is_left_is_refused() -> None:
    network, transport = AsyncNetwork(), SyncTransport()
    network.delay = transport.delay = 0.2

    async def run() -> None:
        async with async_client(network) as client:
            text = client.stream_text(CARD, key="content", interval=0.05)

            async def leave() -> None:
                async with text:
                    await text.write("first")

            leaving = asyncio.ensure_future(leave())
            await asyncio.sleep(0.1)
            with pytest.raises(NoAnswer):
                await text.write("late")
            await leaving
            assert not text.is_truncated

    asyncio.run(run())
    with sync_client(transport) as client:
        text = client.stream_text(CARD, key="content", interval=0.05)

        def leave() -> None:
            with text:
                text.write("first")

        leaving = threading.Thread(target=leave)
        leaving.start()
        time.sleep(0.1)
        with pytest.raises(NoAnswer):
            text.write("late")
        leaving.join()
    for platform in (network, transport):
        assert platform.endings[-1] == "final"
        assert "late" not in platform.pieces[-1]["content"]


def test_a_network_that_cancels_a_call_gives_no_answer() -> None:
    class Cancelling(AsyncNetwork):
        def answer(self, request: HTTPRequest) -> tuple[int, bytes]:
            if len(self.pieces) == 0 and not request.url.endswith("/accessToken"):
                self.pieces.append(json.loads(request.body))
                raise asyncio.CancelledError
            return super().answer(request)

    network = Cancelling()

    async def run() -> None:
        async with async_client(network) as client, client.stream_text(CARD, key="content", interval=0.05) as text:
            await text.write("text")

    asyncio.run(asyncio.wait_for(run(), 20))
    assert [piece["guid"] for piece in network.pieces[:2]] == [network.pieces[0]["guid"]] * 2
    assert network.endings[-1] == "final"


def test_a_stream_that_fails_says_why() -> None:
    network, transport = AsyncNetwork(NO_CARD), SyncTransport(NO_CARD)

    async def run() -> None:
        async with async_client(network) as client:
            with pytest.raises(imhook.DingTalkAPIError) as raised:
                async with client.stream_text(CARD, key="content", interval=0.05) as text:
                    await text.write("text")
            assert (raised.value.status, raised.value.request_id) == (Status.API_NOT_FOUND, "R-5")

    asyncio.run(run())
    client = sync_client(transport)
    with pytest.raises(imhook.DingTalkAPIError) as raised, client.stream_text(CARD, key="content") as text:
        text.write("text")
    assert raised.value.request_id == "R-5"


def test_a_stream_that_fails_says_that_text_is_missing() -> None:
    network, transport = AsyncNetwork(NO_CARD), SyncTransport(NO_CARD)

    async def run() -> bool:
        async with async_client(network) as client:
            with contextlib.suppress(imhook.DingTalkAPIError):
                async with client.stream_text(CARD, key="content") as text:
                    await text.write("text")
            return text.is_truncated

    assert asyncio.run(run())
    with sync_client(transport) as client:
        with contextlib.suppress(imhook.DingTalkAPIError), client.stream_text(CARD, key="content") as text:
            text.write("text")
        assert text.is_truncated


def test_a_stream_that_is_given_up_without_an_answer_says_that_text_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imhook._async_card_text.CLOSING_TIMEOUT_S", 0.1)
    monkeypatch.setattr("imhook._sync_card_text.CLOSING_TIMEOUT_S", 0.1)
    network, transport = AsyncNetwork(), SyncTransport()
    network.delay = transport.delay = 0.5

    async def run() -> tuple[bool, bool]:
        async with async_client(network) as client:
            text, empty = client.stream_text(CARD, key="content"), client.stream_text("order-7782", key="content")
            await text.write("text")
            await asyncio.gather(text.fail(), empty.fail())
            await text.fail()
            return text.is_truncated, empty.is_truncated

    assert asyncio.run(run()) == (True, False)
    with sync_client(transport) as client:
        text = client.stream_text(CARD, key="content")
        text.write("text")
        text.fail()
        assert text.is_truncated


def test_without_patience_one_call_is_left_after_a_failure() -> None:
    network, transport = AsyncNetwork(THROTTLED, THROTTLED), SyncTransport(THROTTLED)

    async def run() -> None:
        async with async_client(network) as client:
            with pytest.raises(imhook.DingTalkAPIError) as raised:
                async with client.stream_text(CARD, key="content", patience=0) as text:
                    await text.write("text")
            assert (raised.value.status, text.is_truncated) == (Status.API_THROTTLED, True)

    asyncio.run(run())
    assert network.endings == ["", "final"]
    with sync_client(transport) as client:
        with client.stream_text(CARD, key="content", patience=0) as text:
            text.write("text")
        assert not text.is_truncated
    assert transport.endings == ["", "final"]


@pytest.mark.parametrize("patience", [3600.1, -1, timedelta(days=1), float("nan")])
def test_patience_outside_its_range_is_refused(patience: timedelta | float) -> None:
    with sync_client(SyncTransport()) as client, pytest.raises(imhook.ConfigurationError) as raised:
        client.stream_text(CARD, key="content", patience=patience)
    assert raised.value.status is Status.OPTION_OUT_OF_RANGE


def test_a_card_without_a_name_is_refused() -> None:
    with sync_client(SyncTransport()) as client, pytest.raises(imhook.ConfigurationError):
        client.stream_text("", key="content")


def test_text_that_one_call_cannot_have_is_left_out_and_the_card_finalised() -> None:
    transport = SyncTransport()
    with sync_client(transport) as client:
        with client.stream_text(CARD, key="content", interval=0.05) as text:
            text.write("卡" * 300)
            time.sleep(0.2)
            text.write("片" * 300)
        assert text.is_truncated
    assert (transport.pieces[-1]["content"], transport.endings[-1]) == ("卡" * 300 + "片" * 41, "final")
