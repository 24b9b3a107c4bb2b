"""The platform's interfaces over HTTP."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections import deque
from collections.abc import Awaitable, Sequence
from typing import TYPE_CHECKING, Any, Callable
from xml.sax.saxutils import escape

from aiohttp import web

from imhook.simulator._access_tokens import AccessTokens
from imhook.simulator._app import CARD_SCOPE, STREAMING_SCOPE
from imhook.simulator._armed_faults import ArmedFaults
from imhook.simulator._call import Call
from imhook.simulator._callback_routes import CallbackRoutes
from imhook.simulator._card_streaming import CardStreaming
from imhook.simulator._cards import Cards
from imhook.simulator._custom_robots import CustomRobots
from imhook.simulator._disturbance import Disturbance
from imhook.simulator._fault import FaultKind
from imhook.simulator._fields import Fields
from imhook.simulator._moment import Step
from imhook.simulator._operation import Operation
from imhook.simulator._rate_limit import RateLimit
from imhook.simulator._refusal import Refusal
from imhook.simulator._sessions import Sessions
from imhook.simulator._subscriptions import Subscriptions
from imhook.simulator._tickets import Tickets

LEGACY_REGISTER = "/topapi/im/chat/scencegroup/interactivecard/callback/register"
MOST_CALLS = 10_000

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class PlatformAPI:
    """Token endpoints, connections/open, cards, callback registration and sessionWebhook."""

    def __init__(
        self,
        tokens: AccessTokens,
        tickets: Tickets,
        cards: Cards,
        streaming: CardStreaming,
        callback_routes: CallbackRoutes,
        sessions: Sessions,
        limit: RateLimit,
        faults: ArmedFaults,
        note: Callable[[Step, str], None],
        endpoint: Callable[[], str],
        operations: Sequence[Operation],
        custom_robots: CustomRobots,
    ) -> None:
        self.calls: deque[Call] = deque(maxlen=MOST_CALLS)
        """The last calls, with what was read of them."""
        self._operations = operations
        self._custom_robots = custom_robots
        self._tokens = tokens
        self._tickets = tickets
        self._cards = cards
        self._streaming = streaming
        self._callback_routes = callback_routes
        self._sessions = sessions
        self._limit = limit
        self._faults = faults
        self._disturbance = Disturbance(faults)
        self._note = note
        self._endpoint = endpoint

    def add_to(self, router: web.UrlDispatcher) -> None:
        """Add the paths."""
        router.add_post("/v1.0/oauth2/accessToken", self._refusing(self._access_token, by_path_only=True))
        router.add_post("/v1.0/oauth2/corpAccessToken", self._refusing(self._corp_access_token, by_path_only=True))
        router.add_get("/gettoken", self._old_style(self._old_token))
        router.add_post("/robot/send", self._old_style(self._custom_message))
        router.add_post(LEGACY_REGISTER, self._old_style(self._legacy_register))
        for operation in self._operations:
            handler = self._refusing(self._authorized(operation.action, operation.scope))
            router.add_route(operation.method, operation.path, handler)
        router.add_post("/v1.0/gateway/connections/open", self._noted(self._refusing(self._open)))
        router.add_post("/robot/sendBySession", self._old_style(self._session_reply))
        instances = "/instances"
        for method, path, action in (
            ("POST", instances, self._cards.create),
            ("POST", instances + "/createAndDeliver", self._cards.create_and_deliver),
            ("POST", instances + "/deliver", self._cards.deliver),
            ("PUT", instances, self._cards.update),
            ("PUT", instances + "/spaces", self._cards.append_spaces),
            ("POST", "/callbacks/register", self._callback_routes.register),
        ):
            for prefix in ("/v1.0/card", "/v1.0/card/me"):
                router.add_route(method, prefix + path, self._refusing(self._authorized(action, CARD_SCOPE)))
        streaming = self._authorized(self._streaming.update, STREAMING_SCOPE)
        router.add_put("/v1.0/card/streaming", self._refusing(streaming))
        router.add_post("/v1.0/card/tops/close", self._refusing(self._close_top))

    def _refusing(self, handler: Handler, by_path_only: bool = False) -> Handler:
        """Answer a Refusal with its error body (reference 6.2), and what waits to go wrong."""

        async def answer(request: web.Request) -> web.StreamResponse:
            page = self._disturbance.page(request, by_path_only)
            if page is not None:
                return page
            request_id = str(uuid.uuid4()).upper()
            try:
                refusal = self._disturbance.refusal(request, by_path_only)
                if refusal is not None:
                    raise refusal
                response = await handler(request)
            except Refusal as refused:
                response = web.json_response(refused.body(request_id), status=refused.status)
            response.headers["x-acs-request-id"] = request_id
            await self._record(request, response)
            return response

        return answer

    def _old_style(self, handler: Handler) -> Handler:
        """Answer a Refusal as old interfaces do: HTTP 200 and an errcode (4.4, 6.2)."""

        async def answer(request: web.Request) -> web.StreamResponse:
            page = self._disturbance.page(request, by_path_only=True)
            if page is not None:
                return page
            refusal = self._disturbance.refusal(request, by_path_only=True)
            if refusal is not None:
                errcode = -1 if refusal.status == 500 else 410100 if request.path.startswith("/robot/send") else 90018
                return web.json_response({"errcode": errcode, "errmsg": refusal.message})
            response = await handler(request)
            await self._record(request, response)
            return response

        return answer

    async def _record(self, request: web.Request, response: web.StreamResponse) -> None:
        """Remember what was read of a call."""
        try:
            body = json.loads(await request.read())
        except (ValueError, RecursionError):
            body = None
        answer = json.loads(response.text or "null") if is_document(response) else None
        self.calls.append(Call(request.method, request.path, dict(request.query), body, response.status, answer))

    def _noted(self, handler: Handler) -> Handler:
        """Remember the attempts to connect, and which were refused."""

        async def answer(request: web.Request) -> web.StreamResponse:
            self._note(Step.ATTEMPT, "")
            response = await handler(request)
            if response.content_type == "text/html":
                self._note(Step.REFUSED, f"{response.status} with an HTML page")
            elif response.status != 200 and isinstance(response, web.Response):
                self._note(Step.REFUSED, f"{response.status} {json.loads(response.text or '{}').get('code', '')}")
            return response

        return answer

    def _authorize(self, request: web.Request, scope: str) -> None:
        """Raise Refusal for a call without token or permission, and for too many calls."""
        self._tokens.check(request.headers.get("x-acs-dingtalk-access-token", ""), scope)
        self._limit.count(f"{request.method} {request.path}")

    async def _close_top(self, request: web.Request) -> web.StreamResponse:
        self._authorize(request, CARD_SCOPE)
        return web.json_response(self._cards.close_top(request.query))

    def _authorized(self, action: Callable[[Fields], dict[str, Any]], scope: str) -> Handler:
        """A card interface with a body. Answers to callbacks that were sent before it are taken first."""

        async def answer(request: web.Request) -> web.StreamResponse:
            self._authorize(request, scope)
            body = dict(request.query) if request.method == "GET" else await read_body(request)
            if not body:
                raise Refusal(400, "param.empty")
            fields = Fields(body)
            if request.method == "PUT":
                await self._cards.take_answers(fields)
            return web.json_response(action(fields))

        return answer

    async def _access_token(self, request: web.Request) -> web.StreamResponse:
        self._limit.count(request.path)
        fields = Fields(await read_body(request))
        if not self._tokens.matches(fields.text("appKey"), fields.text("appSecret")):
            raise Refusal(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret")
        return web.json_response({"accessToken": self._tokens.issue(), "expireIn": self._tokens.seconds})

    async def _corp_access_token(self, request: web.Request) -> web.StreamResponse:
        """The token of a third-party application for one organisation (6.1)."""
        self._limit.count(request.path)
        fields = Fields(await read_body(request))
        names = ("suiteKey", "suiteSecret", "suiteTicket", "authCorpId")
        if not self._tokens.matches_suite(*[fields.text(name) for name in names]):
            raise Refusal(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret")
        return web.json_response({"accessToken": self._tokens.issue(), "expireIn": self._tokens.seconds})

    async def _custom_message(self, request: web.Request) -> web.StreamResponse:
        is_json = request.content_type == "application/json"
        return web.json_response(self._custom_robots.send(request.query, is_json, await request.read()))

    async def _legacy_register(self, request: web.Request) -> web.StreamResponse:
        """The older registration (1.2). Which errcode a wrong token has is not documented here: -1."""
        try:
            self._tokens.check(request.query.get("access_token", ""))
            self._limit.count(f"{request.method} {request.path}")
            body = await read_body(request)
        except Refusal as refusal:
            errcode = 90018 if refusal.status == 403 else -1 if refusal.code == "InvalidAuthentication" else 40036
            return web.json_response({"errcode": errcode, "errmsg": refusal.message})
        return web.json_response(self._callback_routes.register_legacy(Fields(body if isinstance(body, dict) else {})))

    async def _old_token(self, request: web.Request) -> web.StreamResponse:
        """Old interfaces answer 200 with an errcode; which one wrong credentials have is not documented here: -1."""
        if not self._tokens.matches(request.query.get("appkey", ""), request.query.get("appsecret", "")):
            return web.json_response({"errcode": -1, "errmsg": "invalid appkey or appsecret"})
        token, seconds = self._tokens.issue(), self._tokens.seconds
        return web.json_response({"errcode": 0, "errmsg": "ok", "access_token": token, "expires_in": seconds})

    async def _open(self, request: web.Request) -> web.StreamResponse:
        """`POST /v1.0/gateway/connections/open` (3.1)."""
        slow = self._faults.take(FaultKind.SLOW_OPEN)
        if slow is not None:
            await asyncio.sleep(slow.seconds)
        fields = Fields(await read_body(request))
        client_id, secret = fields.text("clientId", "param.invalid"), fields.text("clientSecret", "param.invalid")
        if self._faults.take(FaultKind.UNAUTHORIZED) or not self._tokens.matches(client_id, secret):
            raise Refusal(401, "authFailed", "鉴权失败")
        self._limit.count(f"{request.method} {request.path}")
        subscriptions = Subscriptions(fields.array("subscriptions", "param.invalid"))
        fields.text("ua"), fields.text("localIp"), fields.text_map("extras")
        ticket = self._tickets.issue(subscriptions, expired=self._faults.take(FaultKind.EXPIRED_TICKET) is not None)
        accept = request.headers.get("Accept", "")
        if not any(each in accept for each in ("application/json", "*/*", "application/*")):
            text = f"<response><endpoint>{self._endpoint()}</endpoint><ticket>{escape(ticket)}</ticket></response>"
            return web.Response(text=text, content_type="application/xml")
        return web.json_response({"endpoint": self._endpoint(), "ticket": ticket})

    async def _session_reply(self, request: web.Request) -> web.StreamResponse:
        answer = self._sessions.reply(
            request.query.get("session", ""), request.content_type == "application/json", await request.read()
        )
        return web.json_response(answer)


async def read_body(request: web.Request) -> Any:
    """The JSON document of a request; anything else is `Missingbody` (6.1)."""
    try:
        if request.content_type != "application/json":
            raise ValueError
        return json.loads(await request.read())
    except (ValueError, RecursionError):
        raise Refusal(400, "Missingbody", "body is mandatory for this action") from None


def is_document(response: web.StreamResponse) -> TypeGuard[web.Response]:
    """Whether an answer is a JSON document."""
    return isinstance(response, web.Response) and response.content_type == "application/json"
