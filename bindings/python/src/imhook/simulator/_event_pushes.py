"""Events that are pushed over HTTP, encrypted."""

from __future__ import annotations

import asyncio
import json
import random
import secrets
import string
import time
import uuid
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientError, ClientSession, ClientTimeout
from yarl import URL

from imhook.simulator._access_tokens import AccessTokens
from imhook.simulator._app import App
from imhook.simulator._event_cipher import EventCipher
from imhook.simulator._event_push import EventPush
from imhook.simulator._findings import Findings
from imhook.simulator._gateway import Gateway
from imhook.simulator._settings import Settings

SUCCESS = "success"
LETTERS = string.ascii_letters + string.digits


class EventPushes:
    """Verifies an address when it is saved and pushes events to it (reference 5).

    What is not answered with an encrypted `success` is pushed again, as often and as late as the settings say; the
    platform's own times are not published.
    """

    def __init__(
        self, app: App, tokens: AccessTokens, gateway: Gateway, findings: Findings, settings: Settings
    ) -> None:
        self.pushes: list[EventPush] = []
        self.url = ""
        """The address that is saved; empty without one."""
        self._is_suite = False
        self._cipher = EventCipher("", "a" * 43, "")
        self._app = app
        self._tokens = tokens
        self._gateway = gateway
        self._findings = findings
        self._settings = settings

    async def save(self, url: str, token: str, aes_key: str, suite: bool = False, owner: str = "") -> EventPush:
        """Verify an address, and save it when it answers well (5.5).

        Args:
            url: where events go.
            token: for signatures.
            aes_key: 43 letters and digits.
            suite: whether it is that of a third-party application: its owner key is the suiteKey.
            owner: another owner key, such as the corpId of the older interface.

        Raises:
            ValueError: for a key of another form.
        """
        cipher = EventCipher(token, aes_key, owner or (self._app.suite_key if suite else self._app.client_id))
        event_type, more = "check_url", {}
        if suite:
            event_type = "check_update_suite_url" if self.url else "check_create_suite_url"
            letters = "".join(random.choices(LETTERS, k=8))
            more = {"Random": letters, "TestSuiteKey": self._app.suite_key}
        push = EventPush(event_type, {"EventType": event_type, **more})
        self.pushes.append(push)
        await self._attempt(push, url, cipher)
        if push.is_done:
            self.url, self._cipher, self._is_suite = url, cipher, suite
        return push

    async def push(self, event_type: str, data: dict[str, Any]) -> EventPush:
        """Push an event and wait for the first attempt. Raises ValueError without an address."""
        if not self.url:
            raise ValueError("no address for events is saved")
        stamp = {"EventType": event_type, "TimeStamp": str(int(time.time() * 1000)), "CorpId": self._app.corp_id}
        push = EventPush(event_type, {**stamp, **data})
        self.pushes.append(push)
        await self._attempt(push, self.url, self._cipher)
        if not push.is_done:
            self._gateway.start(self._repeat(push))
        return push

    async def push_suite_ticket(self) -> EventPush:
        """A new ticket for a third-party application, which corpAccessToken takes from now on."""
        ticket = f"ticket-{uuid.uuid4().hex}"
        self._tokens.suite_ticket = ticket
        return await self.push("suite_ticket", {"SuiteTicket": ticket, "SuiteKey": self._app.suite_key})

    async def _repeat(self, push: EventPush) -> None:
        for _ in range(self._settings.redeliveries):
            await asyncio.sleep(self._settings.redelivery_seconds)
            await self._attempt(push, self.url, self._cipher)
            if push.is_done:
                return

    async def _attempt(self, push: EventPush, url: str, cipher: EventCipher) -> None:
        wrong = await self._call(push, url, cipher)
        push.attempts.append(wrong)
        if wrong:
            self._findings.problems.append(f"event {push.event_type}: {wrong}")

    async def _call(self, push: EventPush, url: str, cipher: EventCipher) -> str:
        """What is wrong with the answer, "" when nothing is. The parameters are in any order."""
        encrypted = cipher.encrypt(json.dumps(push.document, ensure_ascii=False))
        timestamp = str(int(time.time() * 1000))
        nonce = "".join(random.choices(LETTERS, k=random.randint(6, 16)))
        signature = cipher.signature(timestamp, nonce, encrypted)
        query = [
            ("signature", signature),
            ("msg_signature", signature),
            ("timestamp", timestamp),
            ("nonce", nonce),
        ]
        random.shuffle(query)
        address = URL(f"{url}{'&' if '?' in url else '?'}{urlencode(query)}", encoded=True)
        seconds = self._settings.event_seconds
        try:
            async with (
                ClientSession(timeout=ClientTimeout(total=seconds)) as session,
                session.post(address, json={"encrypt": encrypted}, allow_redirects=False) as response,
            ):
                content = await response.read()
        except asyncio.TimeoutError:
            return f"no complete answer within {seconds:g} s"
        except ClientError as error:
            return f"the address could not be called: {type(error).__name__}"
        if response.status != 200:
            return f"answered with HTTP {response.status}"
        return self._judge(content, cipher)

    def _judge(self, content: bytes, cipher: EventCipher) -> str:
        """What is wrong with the body of an answer (5.4)."""
        try:
            answer = json.loads(content)
        except (ValueError, RecursionError):
            return "the answer is not JSON"
        if not isinstance(answer, dict):
            return "the answer is not an object"
        names = ("msg_signature", "timeStamp", "nonce", "encrypt")
        missing = [name for name in names if answer.get(name) in (None, "")]
        if missing:
            return f"{missing[0]} is missing"
        if not isinstance(answer["timeStamp"], str):
            self._findings.remarks.append("timeStamp in the answer to an event is not a string")
        given, stamp, nonce, encrypted = (str(answer[name]) for name in names)
        if not secrets.compare_digest(cipher.signature(stamp, nonce, encrypted).encode(), given.encode()):
            return "msg_signature does not match"
        try:
            text = cipher.decrypt(encrypted)
        except ValueError as error:
            return str(error)
        return "" if text == SUCCESS else f"the text is not {SUCCESS}"
