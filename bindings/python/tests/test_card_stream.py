"""Text streamed into cards, without input and output."""

from __future__ import annotations

import json

import pytest

import imhook
from imhook import CardStream, CardStreamMode, CardStreamSend, Status


def guid_of(action: object) -> str:
    assert isinstance(action, CardStreamSend)
    guid: str = json.loads(action.body)["guid"]
    return guid


def test_streams_without_a_seed_have_guids_of_their_own() -> None:
    streams = [CardStream("card-1", "content", CardStreamMode.FULL) for _ in range(20)]
    assert len({guid_of(stream.text("text", 0)) for stream in streams}) == 20


def test_a_body_stays_as_it_is_when_the_stream_goes_on() -> None:
    stream = CardStream("card-1", "content", CardStreamMode.FULL, seed=1)
    first = stream.text("text", 0)
    assert isinstance(first, CardStreamSend)
    before = bytes(first.body)
    stream.text(" and more", 1)
    second = stream.answered(Status.OK, 1000)
    assert guid_of(second) != guid_of(first)
    assert first.body == before


def test_an_option_beyond_its_type_is_refused() -> None:
    with pytest.raises(imhook.ConfigurationError) as caught:
        CardStream("card-1", "content", CardStreamMode.FULL, attempt_limit=1 << 32)
    assert caught.value.status is Status.OPTION_OUT_OF_RANGE


def test_patience_of_nothing_is_none_and_not_the_default() -> None:
    for patience_ms in (0, -1, -(1 << 70)):
        stream = CardStream("card-1", "content", CardStreamMode.FULL, patience_ms=patience_ms)
        stream.text("text", 0)
        wake = stream.answered(Status.API_THROTTLED, 10)
        assert isinstance(wake, imhook.CardStreamWake)
        last = stream.tick(wake.at_ms)
        assert isinstance(last, CardStreamSend)
        assert json.loads(last.body)["isError"]
    with pytest.raises(imhook.ConfigurationError):
        CardStream("card-1", "content", CardStreamMode.FULL, patience_ms=1 << 63)


def test_closing_twice_is_harmless_and_calls_say_that_it_is_closed() -> None:
    stream = CardStream("card-1", "content", CardStreamMode.APPEND)
    stream.close()
    stream.close()
    assert repr(stream) == "<CardStream, closed>"
    with pytest.raises(imhook.ClosedError):
        stream.tick(0)
