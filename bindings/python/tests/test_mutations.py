"""Whatever is sent, the outcome is a callback or a rejection: every prefix and every changed byte of the corpus.

Python's own code runs on each outcome: rejections are built, and of each callback everything is read. The library
itself meets all 255 values of each byte in its own tests; here each byte is flipped bit by bit, and replaced by those
that mean something in JSON.
"""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from corpus import FILES, bytes_of, load

import imhook

REPLACEMENTS = b'\0 "\\{}[],:0-\x7f\x80\xff'
LARGEST = 4096
DOCUMENTS: list[dict[str, Any]] = [
    {},
    {"card": {"a": 1}},
    {"private": {"b": [1]}},
    {"data": {"x": 1}},
    {"raw": {}},
    {"no": 1},
]


def corpus_requests(platform: str) -> list[tuple[str, bytes]]:
    """The queries and bodies of the cases of a platform, each body once."""
    found: dict[bytes, str] = {}
    for name in FILES:
        if name.startswith("tencent-chat/") == (platform == "TENCENT_CHAT"):
            for step in load(name).get("steps", []):
                found.setdefault(bytes_of(step["request"], "body"), step["request"].get("query", ""))
    return sorted((query, body) for body, query in found.items() if 0 < len(body) <= LARGEST)


BODIES = [body for _, body in corpus_requests("DINGTALK")]
WEBHOOKS = corpus_requests("TENCENT_CHAT")


def prefixes(body: bytes) -> Iterator[bytes]:
    for size in range(len(body)):
        yield body[:size]


def changed_bytes(body: bytes) -> Iterator[bytes]:
    changed = bytearray(body)
    for index, byte in enumerate(body):
        for value in {byte ^ (1 << bit) for bit in range(8)}.union(REPLACEMENTS):
            changed[index] = value
            yield bytes(changed)
        changed[index] = byte


def read_everything(callback: imhook.Received) -> None:
    """Use every property, every member and every typed getter of a callback or webhook, and answer it."""
    for name in dir(type(callback)):
        if not name.startswith("_") and isinstance(getattr(type(callback), name), property):
            value = getattr(callback, name)
            if isinstance(value, imhook.JSONObject):
                read_object(value)
            elif isinstance(value, imhook.Message):
                assert isinstance(value.text, str)
                assert repr(value) == f"<Message of {len(list(value))} elements>"
    for query in getattr(callback, "queries", ()):
        read_object(query.request)
        read_object(query.profile)
        assert query.id
    callback.empty()


def read_object(value: imhook.JSONObject) -> None:
    for name in value:
        for method in ("text", "int", "float", "bool", "object", "list", "date", "select", "multi_select"):
            with contextlib.suppress(imhook.ParamError):
                getattr(value, method)(name, None)


def outcomes(hook: imhook.Hook[Any], bodies: Iterator[bytes], query: str = "") -> dict[str, int]:
    """How often each outcome occurred. Anything but a callback or a rejection is raised."""
    counts: dict[str, int] = {}
    for body in bodies:
        try:
            callback = hook.receive(query=query, body=body)
        except imhook.Rejected as error:
            name = error.status.name
        else:
            name = "OK"
            if not counts.get("OK", 0) % 16:  # reading takes a hundred times as long as receiving
                read_everything(callback)
        counts[name] = counts.get(name, 0) + 1
    return counts


@pytest.fixture(scope="module")
def endpoint() -> imhook.DingTalk:
    return imhook.DingTalk(accepting_unsigned=True, deadline=None)


@pytest.fixture(scope="module")
def webhooks() -> imhook.TencentChat:
    return imhook.TencentChat(1409990001, accepting_unsigned=True, deadline=None, on_failure="forbid")


def test_there_are_bodies_to_change() -> None:
    assert len(BODIES) > 100
    assert len(WEBHOOKS) > 100


@pytest.mark.parametrize("share", range(8))
def test_every_prefix_and_every_changed_byte_is_a_callback_or_a_rejection(
    endpoint: imhook.DingTalk, share: int
) -> None:
    for body in BODIES[share::8]:
        counts = outcomes(endpoint, prefixes(body))
        assert sum(counts.values()) == len(body)
        counts = outcomes(endpoint, changed_bytes(body))
        assert sum(counts.values()) >= 8 * len(body)


def test_what_the_corpus_sends_can_be_read_and_answered(endpoint: imhook.DingTalk) -> None:
    for body in BODIES:
        try:
            callback = endpoint.receive(headers=(), body=body)
        except imhook.Rejected:
            continue
        read_everything(callback)
        for document in DOCUMENTS:
            try:
                reply = callback.answer(document)
            except imhook.ReplyError:
                continue
            assert reply.body.startswith(b"{")


@pytest.mark.parametrize("share", range(8))
def test_every_prefix_and_some_changed_bytes_of_a_webhook_are_one_or_a_rejection(
    webhooks: imhook.TencentChat, share: int
) -> None:
    random.seed(share)
    for query, body in WEBHOOKS[share::8]:
        assert sum(outcomes(webhooks, prefixes(body), query).values()) == len(body)
        some = random.sample(list(changed_bytes(body)), min(len(body), 200))
        assert sum(outcomes(webhooks, iter(some), query).values()) == len(some)


VERDICTS: list[Callable[[imhook.Webhook[Any]], imhook.Reply]] = [
    lambda webhook: webhook.allow(),
    lambda webhook: webhook.allow(message=[imhook.text_element("x")], custom_data="y"),
    lambda webhook: webhook.allow(message=webhook.message),
    lambda webhook: webhook.allow(refused=["mei.chen"]),
    lambda webhook: webhook.forbid(),
    lambda webhook: webhook.discard(),
    lambda webhook: webhook.refuse(120001, "\ud800"),
    lambda webhook: webhook.refuse(10**30),
    lambda webhook: webhook.results({"mei.chen": (38001, "")}, others="forbid"),
]


def test_what_the_corpus_sends_to_webhooks_can_be_read_answered_and_dispatched(webhooks: imhook.TencentChat) -> None:
    replies = 0
    for query, body in WEBHOOKS:
        try:
            webhook = webhooks.receive(query=query, body=body)
        except imhook.Rejected:
            continue
        read_everything(webhook)
        for verdict in VERDICTS:
            with contextlib.suppress(imhook.ReplyError):
                assert json.loads(verdict(webhook).body)
                replies += 1
        assert webhooks._fallback(webhook).reply.body.startswith(b"{")
        assert webhooks.dispatch(webhook).body.startswith(b"{")
    assert replies > len(WEBHOOKS)


def test_random_queries_are_a_webhook_or_a_rejection() -> None:
    random.seed(20260805)
    hook = imhook.TencentChat(1409990001, "k3y-For-Tests", replay_guard=imhook.ReplayGuard(64))
    names = ["SdkAppid", "CallbackCommand", "Sign", "RequestTime", "ClientIP", "OptPlatform", "%", "", "\0", "sdkappid"]
    values = ["1409990001", "C2C.CallbackBeforeSendMsg", "%", "%4", "%FF", "+", "", "a=b", "\ud800", "é", "1736900000"]

    def parameter() -> str:
        return f"{random.choice(names)}{random.choice(['=', '', '=='])}{random.choice(values)}"

    signed = "SdkAppid=1409990001&CallbackCommand=x&" + "&".join(
        f"{name}={value}" for name, value in imhook.tencent_chat_sign("k3y-For-Tests", 1736900000).items()
    )
    for _ in range(20_000):
        query: Any = random.choice(["&", ";", "&&"]).join(parameter() for _ in range(random.randrange(6)))
        if random.random() < 0.3:
            query = f"{signed}&{query}"
        if random.random() < 0.3:
            query = query.encode("utf-8", "replace") + bytes(random.randrange(256) for _ in range(3))
        with contextlib.suppress(imhook.Rejected):
            read_everything(hook.receive(query=query, body=b"{}", now_ms=random.choice([0, 1736900030000, 2**63 - 1])))


def test_random_headers_methods_and_times_are_a_callback_or_a_rejection() -> None:
    random.seed(20260804)
    hook = imhook.DingTalk("mySecret", replay_guard=imhook.ReplayGuard(64))
    alphabet = "0123456789abc=+/ \t\r\n:\0\x80ÿ日\ud800"

    def text() -> str:
        return "".join(random.choices(alphabet, k=random.randrange(50)))

    for _ in range(20_000):
        now = random.choice([0, -1, 1_700_000_000_000, 2**63 - 1, -(2**63), random.getrandbits(62)])
        headers: Any = [
            (random.choice(["x-ddpaas-signature", "X-DDPAAS-Signature-Timestamp", text()]), text())
            for _ in range(random.randrange(4))
        ]
        if random.random() < 0.3:
            headers = imhook.sign_card("mySecret", random.choice([1, now, 10**12, 10**17]) % 10**18)
        with contextlib.suppress(imhook.Rejected):
            hook.receive(method=random.choice(["POST", text()]), headers=headers, query=text(), body=b"{}", now_ms=now)
