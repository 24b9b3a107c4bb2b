"""The control interface, continued: what is called over HTTP, chats in front of users, and time.

POST /simulator/open       {userId, [conversationId=chat with the robot]} -> {callbacks: {outTrackId: {answered,
                            problems, answer}}}
    A user opens a chat: cards in pure pull mode ask for the user's private data, data sources that are due are
    asked, and those with an interval again and again until the chat is closed.
POST /simulator/close      {userId} -> {}
POST /simulator/advance    {seconds} -> {callbacks: number}
    Time passes at once; what is due in open chats is asked. The setting `time_scale` makes all time pass faster.
POST /simulator/robot      {url} -> {url}
    From now on `say` goes to this address over HTTP, signed, and answers {pushed, answered, problems, answer}; what
    is answered directly stands in the chat. An empty url: Stream mode again.
POST /simulator/custom-robots  {token, conversationId, [secret=""], [keywords=[]]} -> {url}
    A custom robot of a group, and where to send its messages.
POST /simulator/link       {userId, url, conversationId, callbackRouteKey} -> {answered, problems, answer}
POST /simulator/profile    {userId, memberId, callbackRouteKey, [outTrackId]} -> {answered, problems, answer}
POST /simulator/assistant  {actionId, [params={}], [conversationToken]} -> {answered, problems, answer}
POST /simulator/event-address  {url, token, aesKey, [suite=false], [owner]} -> {eventType, done, attempts}
    Verifies and saves where events go over HTTP; not saved unless `done`. `attempts` has what was wrong each time.
POST /simulator/push-event {eventType, [data={}]} -> {eventType, done, attempts}
    One event to that address, encrypted; `suite_ticket` makes the ticket itself. What is not answered well is
    pushed again.
GET  /simulator/event-pushes   -> {pushes: [{eventType, done, attempts}]}
GET  /simulator/calls      [?path=] -> {calls: [{method, path, query, body, status, code}]}
    The calls of the platform's interfaces as they were read, without secrets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import web

from imhook.simulator._control_requests import answering, read_query
from imhook.simulator._fields import Fields
from imhook.simulator._platform_api import read_body

if TYPE_CHECKING:
    from imhook.simulator._simulator import Simulator


class AddressControl:
    """Serves those paths."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    def add_to(self, router: web.UrlDispatcher) -> None:
        """Add the paths."""
        for name, action in (
            ("open", self._open),
            ("close", self._close),
            ("advance", self._advance),
            ("robot", self._robot),
            ("custom-robots", self._custom_robots),
            ("link", self._link),
            ("profile", self._profile),
            ("assistant", self._assistant),
            ("event-address", self._event_address),
            ("push-event", self._push_event),
        ):
            router.add_post(f"/simulator/{name}", answering(action, read_body))
        for name, action in (("event-pushes", self._event_pushes), ("calls", self._calls)):
            router.add_get(f"/simulator/{name}", answering(action, read_query))

        router.add_get("/simulator/files/{code}", self._file)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """What `downloadUrl` points to."""
        code = request.match_info["code"]
        if code not in self._simulator.organisation.download_codes:
            raise web.HTTPNotFound
        return web.Response(body=f"the file {code}\n".encode())

    async def _open(self, fields: Fields) -> dict[str, Any]:
        outcomes = await self._simulator.viewing.open(fields.text("userId"), fields.text("conversationId"))
        return {"callbacks": {name: outcome.report() for name, outcome in outcomes.items()}}

    async def _close(self, fields: Fields) -> dict[str, Any]:
        self._simulator.viewing.close(fields.text("userId"))
        return {}

    async def _advance(self, fields: Fields) -> dict[str, Any]:
        return {"callbacks": await self._simulator.viewing.advance(fields.number("seconds"))}

    async def _robot(self, fields: Fields) -> dict[str, Any]:
        self._simulator.robot.url = fields.text("url")
        return {"url": self._simulator.robot.url}

    async def _custom_robots(self, fields: Fields) -> dict[str, Any]:
        token = fields.text("token", "token is empty")
        chat = self._simulator.organisation.chats[fields.text("conversationId")]
        self._simulator.custom_robots.add(token, chat, fields.text("secret"), fields.texts("keywords"))
        return {"url": f"{self._simulator.address}/robot/send?access_token={token}"}

    async def _link(self, fields: Fields) -> dict[str, Any]:
        names = ("userId", "url", "conversationId", "callbackRouteKey")
        return (await self._simulator.services.send_link(*[fields.text(name) for name in names])).report()

    async def _profile(self, fields: Fields) -> dict[str, Any]:
        names = ("userId", "memberId", "callbackRouteKey", "outTrackId")
        return (await self._simulator.services.show_profile(*[fields.text(name) for name in names])).report()

    async def _assistant(self, fields: Fields) -> dict[str, Any]:
        params = fields.object("params")
        outcome = await self._simulator.services.press_assistant_card(
            fields.text("conversationToken"), fields.text("actionId"), params.members if params is not None else {}
        )
        return outcome.report()

    async def _event_address(self, fields: Fields) -> dict[str, Any]:
        url, token, key = (fields.text(name, f"{name} is empty") for name in ("url", "token", "aesKey"))
        push = await self._simulator.events.save(url, token, key, fields.flag("suite"), fields.text("owner"))
        return push.report()

    async def _push_event(self, fields: Fields) -> dict[str, Any]:
        event_type, data = fields.text("eventType", "eventType is empty"), fields.object("data")
        events = self._simulator.events
        if event_type == "suite_ticket":
            return (await events.push_suite_ticket()).report()
        return (await events.push(event_type, data.members if data is not None else {})).report()

    async def _event_pushes(self, fields: Fields) -> dict[str, Any]:
        return {"pushes": [push.report() for push in self._simulator.events.pushes]}

    async def _calls(self, fields: Fields) -> dict[str, Any]:
        path = fields.text("path")
        return {"calls": [call.report() for call in self._simulator.calls if path in ("", call.path)]}
