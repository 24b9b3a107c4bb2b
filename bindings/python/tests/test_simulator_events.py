"""Events over HTTP: the cipher, the verification of an address, pushes and what is wrong with answers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from aiohttp import web
from calling_back import Called, Received
from simulating import Client, eventually, play

from imhook.simulator._event_cipher import EventCipher

TOKEN, KEY = "tok3n", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"
RANDOM, STAMP, NONCE = b"0123456789abcdef", "1700000000000", "n0nce123"


@pytest.mark.parametrize(
    ("text", "encrypted", "signature"),
    [
        (
            "success",
            "B4PcXgtThYsrOQnzxvXRUN6BS+ovDF+ujgyhoZ84mDvrN4NHFhxWUzf5sV1rwuMQj9g7+hfSlu8bpL/37vEFkA==",
            "2a82129b038ddd9287ce4e3983bf5434da7db6c5",
        ),
        (
            '{"EventType":"check_url"}',
            "B4PcXgtThYsrOQnzxvXRUIxvQObioV3rQImCxPjIf/MjvYOsZ3MmTlMmYKbKU0ro29CjCYrRhMo3pLIA2XpQ7Q==",
            "b41d94162ce2fad612acc48e5ac572486d445dd1",
        ),
        (
            '{"name":"张三"}',
            "B4PcXgtThYsrOQnzxvXRUJ7KirvgVcylG/l6FnLgkkmp/EKcd2iEnCDzwzuonEUQNmQ+Vt6wLmq6zISBhtrZ9g==",
            "e7b27f67a18bdc3f1e6940bddedd3e759c9895fa",
        ),
    ],
)
def test_the_cipher_agrees_with_the_vectors(text: str, encrypted: str, signature: str) -> None:
    cipher = EventCipher(TOKEN, KEY, "dingowner0001")
    assert cipher.encrypt(text, RANDOM) == encrypted
    assert cipher.decrypt(encrypted) == text
    assert cipher.signature(STAMP, NONCE, encrypted) == signature
    with pytest.raises(ValueError, match="owner key"):
        EventCipher(TOKEN, KEY, "other").decrypt(encrypted)


def test_a_public_vector_with_padding_bits_in_the_key() -> None:
    cipher = EventCipher("123456", "1234567890123456789012345678901234567890123", "dingsnotzck6pm5veliw")
    encrypted = "YvkvaGe4hQxd3VxRmEty0dVlnCOAqwf56xwTRHDHoOURqhalbmBJQk5FNcRk42Gl5T0YQXZNwpwWSm1xAFJ5ZA=="
    assert cipher.decrypt(encrypted) == "success"
    assert cipher.signature("1614767836", "A7Co0cJLMzIDtMMI", encrypted) == "9a95a004dd16f5c307e849b994173f76aa26e5eb"


@pytest.mark.parametrize("encrypted", ["", "?", "AAAA", "A" * 43 + "="])
def test_what_is_not_encrypted_is_not_read(encrypted: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        EventCipher(TOKEN, KEY, "o").decrypt(encrypted)


class Receiver:
    """Answers events as an application does."""

    def __init__(self, owner: str) -> None:
        self.cipher = EventCipher(TOKEN, KEY, owner)
        self.events: list[dict[str, Any]] = []
        self.text = "success"
        self.changes: dict[str, Any] = {}

    async def answer(self, received: Received) -> Any:
        query, encrypted = received.query, received.body["encrypt"]
        assert query["msg_signature"] == query["signature"]
        assert query["signature"] == self.cipher.signature(query["timestamp"], query["nonce"], encrypted)
        self.events.append(json.loads(self.cipher.decrypt(encrypted)))
        sealed = self.cipher.encrypt(self.text)
        answer = {
            "msg_signature": self.cipher.signature(STAMP, NONCE, sealed),
            "timeStamp": STAMP,
            "nonce": NONCE,
            "encrypt": sealed,
            **self.changes,
        }
        return {name: value for name, value in answer.items() if value is not None}


async def save(client: Client, called: Called, **members: Any) -> Any:
    body = {"url": called.url, "token": TOKEN, "aesKey": KEY, **members}
    return (await client.call("POST", "/simulator/event-address", body))[1]


def test_an_address_is_verified_and_gets_events() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            receiver = Receiver(client.simulator.app.client_id)
            called.answer = receiver.answer
            assert await save(client, called) == {"eventType": "check_url", "done": True, "attempts": [""]}
            event = {"eventType": "user_add_org", "data": {"UserId": ["u1001"]}}
            assert (await client.call("POST", "/simulator/push-event", event))[1]["done"]
            assert receiver.events[0] == {"EventType": "check_url"}
            pushed = receiver.events[1]
            assert set(pushed) == {"EventType", "TimeStamp", "CorpId", "UserId"}
            assert pushed["UserId"] == ["u1001"]
            nonces = {each.query["nonce"] for each in called.received}
            assert len(nonces) == 2

    play(scene)


def test_the_parameters_come_in_any_order() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            called.answer = Receiver(client.simulator.app.client_id).answer
            await save(client, called)
            for _ in range(30):
                await client.simulator.events.push("a", {})
            assert len({tuple(each.query_names) for each in called.received}) > 3

    play(scene)


def test_a_third_party_application_gets_tickets() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            app = client.simulator.app
            receiver = Receiver(app.suite_key)
            called.answer = receiver.answer
            assert (await save(client, called, suite=True))["eventType"] == "check_create_suite_url"
            assert (await save(client, called, suite=True))["eventType"] == "check_update_suite_url"
            assert receiver.events[0]["TestSuiteKey"] == app.suite_key
            await client.call("POST", "/simulator/push-event", {"eventType": "suite_ticket"})
            ticket = receiver.events[-1]
            assert (ticket["EventType"], ticket["SuiteKey"]) == ("suite_ticket", app.suite_key)
            body = {
                "suiteKey": app.suite_key,
                "suiteSecret": app.suite_secret,
                "authCorpId": app.corp_id,
                "suiteTicket": ticket["SuiteTicket"],
            }
            assert (await client.call("POST", "/v1.0/oauth2/corpAccessToken", body))[0] == 200

    play(scene)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"msg_signature": "0" * 40}, "msg_signature does not match"),
        ({"nonce": "other"}, "msg_signature does not match"),
        ({"timeStamp": None, "timestamp": STAMP}, "timeStamp is missing"),
        ({"encrypt": ""}, "encrypt is missing"),
    ],
    ids=str,
)
def test_an_address_that_answers_wrongly_is_not_saved(changes: dict[str, Any], problem: str) -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            receiver = Receiver(client.simulator.app.client_id)
            receiver.changes = changes
            called.answer = receiver.answer
            saved = await save(client, called)
            assert (saved["done"], saved["attempts"]) == (False, [problem])
            status, refused = await client.call("POST", "/simulator/push-event", {"eventType": "a"})
            assert (status, refused) == (400, {"error": "no address for events is saved"})

    play(scene)


def test_another_owner_or_text_is_found() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            receiver = Receiver(client.simulator.app.client_id)
            receiver.text = "ok"
            called.answer = receiver.answer
            assert (await save(client, called))["attempts"] == ["the text is not success"]
            other = Receiver(client.simulator.app.client_id)

            async def sealed_for_another(received: Received) -> Any:
                await other.answer(received)
                return sealed_answer

            wrong = EventCipher(TOKEN, KEY, "corp")
            sealed = wrong.encrypt("success")
            sealed_answer = {
                "msg_signature": wrong.signature(STAMP, NONCE, sealed),
                "timeStamp": STAMP,
                "nonce": NONCE,
                "encrypt": sealed,
            }
            called.answer = sealed_for_another
            assert (await save(client, called))["attempts"] == ["the owner key is another one"]

    play(scene)


def test_an_event_is_pushed_again_until_it_is_answered() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            receiver = Receiver(client.simulator.app.client_id)
            called.answer = receiver.answer
            await save(client, called)
            called.answer = web.Response(status=500)
            push = await client.simulator.events.push("bpms_task_change", {"result": "agree"})
            assert push.attempts == ["answered with HTTP 500"]
            called.answer = receiver.answer
            await eventually(lambda: push.is_done)
            assert len(push.attempts) == 2
            pushes = (await client.call("GET", "/simulator/event-pushes"))[1]["pushes"]
            assert pushes[-1] == {
                "eventType": "bpms_task_change",
                "done": True,
                "attempts": ["answered with HTTP 500", ""],
            }

    play(scene)
