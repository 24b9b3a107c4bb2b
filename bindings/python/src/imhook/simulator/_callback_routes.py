"""Callback addresses of cards, and the calls to them over HTTP."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import time
import uuid
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from imhook.simulator._fields import Fields
from imhook.simulator._refusal import Refusal
from imhook.simulator._settings import Settings


@dataclass(frozen=True)
class Route:
    """What stands behind a callbackRouteKey; without a secret, calls are not signed."""

    url: str
    secret: str

    def signature_headers(self) -> dict[str, str]:
        """The two headers of reference 1.3, {} without a secret."""
        if not self.secret:
            return {}
        timestamp = str(int(time.time() * 1000))
        digest = hmac.new(self.secret.encode(), timestamp.encode(), hashlib.sha256).digest()
        return {
            "x-ddpaas-signature-timestamp": timestamp,
            "x-ddpaas-signature": base64.b64encode(digest).decode(),
        }


class CallbackRoutes:
    """Registers addresses (reference 1.1) and calls them (1.3, 1.10)."""

    def __init__(self, settings: Settings) -> None:
        self._routes: dict[str, Route] = {}
        self._settings = settings

    def register(self, fields: Fields) -> dict[str, Any]:
        """The answer of `POST /v1.0/card/callbacks/register`."""
        if not fields.members:
            raise Refusal(400, "param.empty")
        key = fields.text("callbackRouteKey", "param.callbackRouteKeyEmpty")
        url = fields.text("callbackUrl", "param.callbackUrlEmpty")
        secret, force = fields.text("apiSecret"), fields.flag("forceUpdate")
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).netloc:
            raise fields.invalid("callbackUrl", "is not an address of http or https")
        if key in self._routes and not force and self._settings.existing_route_is_error:
            raise Refusal(500, "param.callbackRouteKeyExist")
        if key not in self._routes or force:
            self._routes[key] = Route(url, secret)
        route = self._routes[key]
        result = {"callbackUrl": route.url, **({"apiSecret": route.secret} if route.secret else {})}
        return {"success": True, "result": result}

    def register_legacy(self, fields: Fields) -> dict[str, Any]:
        """The answer of the interface before it (1.2): an errcode, and a result that says what is stored.

        Without forceUpdate a key that exists keeps its address, which is returned.
        """
        try:
            key, url = fields.text("callbackRouteKey"), fields.text("callback_url")
            secret, force = fields.text("api_secret"), fields.flag("forceUpdate")
        except Refusal as refusal:
            return {"errcode": -1, "errmsg": refusal.message, "success": False}
        parts = urlsplit(url)
        for errcode, wrong, errmsg in (
            (40036, not fields.members, "the input is empty"),
            (660009, not url, "callback_url is empty"),
            (660019, parts.scheme not in ("http", "https") or not parts.netloc or bool(parts.query), "callback_url"),
        ):
            if wrong:
                return {"errcode": errcode, "errmsg": errmsg, "success": False, "request_id": uuid.uuid4().hex}
        if key not in self._routes or force:
            self._routes[key] = Route(url, secret)
        route = self._routes[key]
        result = {"callbackUrl": route.url, "apiSecret": route.secret}
        return {"errcode": 0, "errmsg": "ok", "success": True, "result": result, "request_id": uuid.uuid4().hex}

    async def call(self, key: str, body: dict[str, Any], seconds: float = 0.0, url: str = "") -> tuple[Any, list[str]]:
        """POST a callback to the address behind a key; returns the answer's document and what is wrong with it.

        Args:
            key: the callbackRouteKey.
            body: the callback.
            seconds: the time for the answer; 0 takes that of card callbacks.
            url: an address that stands for itself, unsigned; then the key does not matter.
        """
        route = Route(url, "") if url else self._routes.get(key)
        seconds = seconds or self._settings.card_seconds
        if route is None:
            return None, [f"no address is registered for the key {key!r}"]
        headers = {"Content-Type": "application/json", **route.signature_headers()}
        text = json.dumps(body, ensure_ascii=False).encode()
        timeout = ClientTimeout(total=seconds)
        try:
            async with (
                ClientSession(timeout=timeout) as session,
                session.post(route.url, data=text, headers=headers, allow_redirects=False) as response,
            ):
                answer = await response.read()
        except asyncio.TimeoutError:
            return None, [f"no complete answer within {seconds:g} s"]
        except ClientError as error:
            return None, [f"the address could not be called: {type(error).__name__}"]
        if response.status != 200:
            return None, [f"answered with HTTP {response.status}"]
        problems = [] if response.content_type == "application/json" else ["Content-Type is not application/json"]
        try:
            return json.loads(answer), problems
        except (ValueError, RecursionError):
            return None, [*problems, "the answer is not JSON"]
