"""Cases of the conformance corpus about events that are sealed and opened."""

from __future__ import annotations

from typing import Any

from callback_cases import compare_error
from corpus import bytes_of

import imhook


def key_of(key: dict[str, Any]) -> imhook.EventKey:
    """A key as a case spells it."""
    assert set(key) <= {
        f"{name}{form}" for name in ("token", "aesKey", "ownerKey") for form in ("", "Base64", "Repeat")
    }
    token, aes_key, owner_key = (bytes_of(key, name) for name in ("token", "aesKey", "ownerKey"))
    # Bytes that are no text stand for the lone surrogates that a text of Python may have in their place.
    return imhook.EventKey(token, aes_key, owner_key.decode("utf-8", "surrogateescape"))


def text_of(holder: dict[str, Any], name: str) -> str:
    return bytes_of(holder, name).decode("utf-8", "surrogateescape")


def compare_answer(keys: list[Any], received: imhook.Received, answer: bytes, expected: dict[str, Any]) -> None:
    """Compare what an encrypted answer says."""
    opened = imhook.open_event_answer(key_of(keys[received.secret_index]), answer)
    assert (opened.query, opened.body, opened.answer) == ("", b"", answer)
    compare(opened, expected)


def compare(sealed: imhook.SealedEvent, expected: dict[str, Any]) -> None:
    found = {
        "status": "OK",
        "message": sealed.message.decode(),
        "timestamp": sealed.timestamp,
        "nonce": sealed.nonce,
        "encryptSize": str(len(sealed.encrypt)),
    }
    assert {name: found[name] for name in expected} == expected


def run_seal(case: dict[str, Any], expected: dict[str, Any]) -> None:
    key = key_of(case["key"])
    try:
        sealed = imhook.seal_event(
            key, bytes_of(case, "message"), timestamp=text_of(case, "timestamp"), nonce=text_of(case, "nonce")
        )
    except imhook.ConfigurationError as error:
        compare_error(error, expected)
        return
    compare(sealed, expected)
    compare(imhook.open_event_answer(key, sealed.answer), {**expected, "status": "OK"})
    with imhook.DingTalk(event_key=key, ignoring_timestamp=True) as hook:
        received = hook.receive(query=sealed.query, body=sealed.body, now_ms=0)
        assert received.body == sealed.message


def run_open(case: dict[str, Any], expected: dict[str, Any]) -> None:
    try:
        opened = imhook.open_event_answer(key_of(case["key"]), bytes_of(case, "answer"))
    except imhook.Rejected as error:
        compare_error(error, expected)
        return
    compare(opened, expected)
