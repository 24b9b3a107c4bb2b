"""The control interface: HTTP for scripts and tests in any language.

Bodies and answers are JSON objects; a body needs `Content-Type: application/json`. A member in brackets may be left
out; what follows `=` is its default. A wrong request is answered with 400 and `{"error": "…"}`. Nothing here needs a
token.

What exists, in addition to the users, the group and the template of the command line:

    POST /simulator/users      {userId, [nick=userId], [external=false]} -> {userId, unionId}
        `external`: outside the robot's organisation, so that messages have no senderStaffId.
    POST /simulator/groups     {conversationId, [members=[]], [title], [robot=true], [dissolved=false]}
                               -> {conversationId}
        A known conversationId changes what is given of that group and keeps its messages.
    POST /simulator/chats      {conversationId, members: [two userIds]} -> {conversationId}
        A chat of two users, for IM_SINGLE and delegated messages.
    POST /simulator/templates  {cardTemplateId, [published=true], [buttons=[]], [ai=true]} -> {cardTemplateId}
        A button: {actionId, [text=actionId], [params={}], [shownIf={variable: [values]}], [enabled=true]}; `${name}`
        in its text shows a variable. Without buttons, any actionId can be pressed. Without `ai`, no text can be
        streamed into its cards.

What is pushed to the client. `seconds` waits so long at most for the acknowledgement that counts. `id` is what stays
the same when it is pushed again:

    POST /simulator/say        {userId, [text=""], [conversationId=chat with the robot], [atRobot=true],
                                [msgtype="text"], [content], [contentAsText=false], [quotes], [quotaError],
                                [members={}], [delegateFor], [seconds=0]} -> {pushed, id: msgId, settled}
        `content` replaces the sample content of the msgtype, `contentAsText` makes it string(json); `quotes` is a msgId
        or a whole repliedMsg; `quotaError` is "errCode" or "errorCode"; `members` adds to the whole message or replaces
        in it, null takes away; `delegateFor` is the userId for whom the robot answers. Not pushed: what does not reach
        the robot.
    POST /simulator/events     {eventType, [data={}], [seconds=0]} -> {pushed, id: eventId, settled}
    POST /simulator/push       {topic, [type="CALLBACK"], [headers={}], [data={}], [repeats=false], [seconds=0]}
                               -> {pushed, id: "", settled}
        Any frame, to a connection that subscribed to it. `data` as a string is sent as it is.
    POST /simulator/system     {topic, [data={}]} -> {connections}
        A system frame such as CONNECTED, REGISTERED or KEEPALIVE, to every open connection.
    POST /simulator/ping       {} -> {connections, answered, slowestMs}
        A `ping` frame to every open connection, and its answer.
    POST /simulator/press      {userId, [outTrackId=last card seen], [actionId=first button], [params={}]}
                               -> {answered, problems, answer}
    POST /simulator/look       {userId, [outTrackId=last card seen]} -> {answered, problems, answer}
        The card comes on the screen: its data sources that are due are asked.
    POST /simulator/invoke     {uri, [method="GET"], [headers={}], [body]} -> {answered, problems, answer}
        An AI plugin is invoked; a body that is no string is sent as JSON text.

What goes wrong (the kinds are explained in FaultKind):

    POST /simulator/faults     {kind, [seconds=0], [count=1], [path=""]} -> {kind}
        kind: drop, half-open, disconnect, close, malformed-frame, unknown-topic, unknown-type (at once, every open
        connection); delay, duplicate, unknown-headers, redelivery, delayed-ack (the next frame); unauthorized,
        slow-open, expired-ticket (the next connections/open); qps, forbidden, busy, proxy-error, html-page (the next
        call of connections/open or an interface that takes a token, or of `path`); expired-token (at once).
    POST /simulator/schedules  {[seed=0], [seconds=60], [perMinute=6], [kinds=all], [complete=false]} -> {steps: [{at,
                                kind}]}
        Faults at times that the seed decides, from now on; `complete` has each kind at least once.
    POST /simulator/settings   {name: value, …} -> all settings
        The fields of Settings, such as {"ping_seconds": 0.5}.

What is called over HTTP, chats in front of users and time stand in `_address_control`.

What came of it. With `seconds`, the answer waits so long at most for what the other parameters say; without them it is
given at once:

    GET  /simulator/sees       ?userId=[&contains=text][&seconds=] -> {lines}
        What the user reads; `contains` waits for a line that contains the text.
    GET  /simulator/cards      ?userId= -> {cards: [{outTrackId, cardTemplateId, values, buttons: [{actionId, text,
                                enabled}]}]}
        The cards the user sees, the last one delivered at the end.
    GET  /simulator/state      [?connections=number][&settled=number][&seconds=]
        -> {connections: [{id, state, end, pings, pingsAnswered, slowestPingMs}], deliveries: [{type, topic, id, data,
            messageIds, connectionIds, settled, late, milliseconds, acks: [{text, problems, remarks}]}],
            systemFrames: as deliveries, attempts: [{at, step, detail}], faults: {kind: times}, problems, remarks}
        `connections` waits for so many open ones, `settled` for so many settled deliveries. `problems` break the
        documents, `remarks` do not.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import json
import time
from typing import TYPE_CHECKING, Any, Callable

from aiohttp import web

from imhook.simulator._button import Button
from imhook.simulator._control_requests import answering, read_query, read_seconds, switch
from imhook.simulator._delivery import Delivery
from imhook.simulator._fault import Fault, FaultKind
from imhook.simulator._fault_schedule import FaultSchedule
from imhook.simulator._fields import Fields
from imhook.simulator._platform_api import read_body
from imhook.simulator._robot_message import RobotMessage

if TYPE_CHECKING:
    from imhook.simulator._simulator import Simulator

POSTS = (
    "users",
    "groups",
    "chats",
    "templates",
    "say",
    "events",
    "push",
    "system",
    "ping",
    "press",
    "look",
    "invoke",
    "faults",
    "schedules",
    "settings",
)
GETS = ("sees", "cards", "state")


class Control:
    """Serves the paths under `/simulator`."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    def add_to(self, router: web.UrlDispatcher) -> None:
        """Add the paths."""
        for name in POSTS:
            router.add_post(f"/simulator/{name}", answering(getattr(self, f"_{name}"), read_body))
        for name in GETS:
            router.add_get(f"/simulator/{name}", answering(getattr(self, f"_{name}"), read_query))

    async def _users(self, fields: Fields) -> dict[str, Any]:
        user = self._simulator.organisation.add_user(
            fields.text("userId", "userId is empty"), fields.text("nick"), fields.flag("external")
        )
        return {"userId": user.user_id, "unionId": user.union_id}

    async def _groups(self, fields: Fields) -> dict[str, Any]:
        organisation = self._simulator.organisation
        conversation_id = fields.text("conversationId", "conversationId is empty")
        group = organisation.chats.get(conversation_id)
        if group is None:
            group = organisation.add_group(conversation_id, fields.texts("members"), fields.text("title"))
        elif fields.texts("members"):
            group.members = [organisation.users[member].user_id for member in fields.texts("members")]
        group.title = fields.text("title") or group.title
        group.has_robot = switch(fields, "robot", group.has_robot)
        group.is_dissolved = switch(fields, "dissolved", group.is_dissolved)
        return {"conversationId": group.conversation_id}

    async def _chats(self, fields: Fields) -> dict[str, Any]:
        members = fields.texts("members")
        if len(members) != 2:
            raise fields.invalid("members", "are not two userIds")
        chat = self._simulator.organisation.add_single_chat(
            fields.text("conversationId", "conversationId is empty"), members
        )
        return {"conversationId": chat.conversation_id}

    async def _templates(self, fields: Fields) -> dict[str, Any]:
        template_id = fields.text("cardTemplateId", "cardTemplateId is empty")
        buttons = [read_button(Fields(each, "buttons.")) for each in fields.array("buttons")]
        published, is_ai = switch(fields, "published", True), switch(fields, "ai", True)
        self._simulator.organisation.add_template(template_id, published, buttons, is_ai)
        return {"cardTemplateId": template_id}

    async def _say(self, fields: Fields) -> dict[str, Any]:
        content, members, quotes = fields.object("content"), fields.object("members"), fields.members.get("quotes", "")
        if not isinstance(quotes, (str, dict)):
            raise fields.invalid("quotes", "is neither a msgId nor a repliedMsg")
        message = RobotMessage(
            fields.text("text"),
            fields.text("msgtype") or "text",
            None if content is None else content.members,
            fields.flag("contentAsText"),
            quotes,
            fields.text("quotaError"),
            {} if members is None else members.members,
        )
        seconds = read_seconds(fields)
        if self._simulator.robot.url and not fields.text("delegateFor"):
            at_robot = switch(fields, "atRobot", True)
            outcome = await self._simulator.users.tell(
                fields.text("userId"), message, fields.text("conversationId"), at_robot
            )
            return {"pushed": outcome.asked, **outcome.report()}
        delivery = self._simulator.users.say(
            fields.text("userId"),
            message,
            fields.text("conversationId"),
            switch(fields, "atRobot", True),
            fields.text("delegateFor"),
        )
        return await pushed(delivery, seconds)

    async def _events(self, fields: Fields) -> dict[str, Any]:
        data, seconds = fields.object("data"), read_seconds(fields)
        event_type = fields.text("eventType", "eventType is empty")
        delivery = self._simulator.gateway.push_event(event_type, data.members if data is not None else {})
        return await pushed(delivery, seconds)

    async def _push(self, fields: Fields) -> dict[str, Any]:
        data, seconds = fields.members.get("data", {}), read_seconds(fields)
        delivery = Delivery(
            fields.text("type") or "CALLBACK",
            fields.text("topic", "topic is empty"),
            fields.text_map("headers"),
            data if isinstance(data, str) else json.dumps(data, ensure_ascii=False),
            fields.flag("repeats"),
        )
        return await pushed(self._simulator.gateway.push(delivery), seconds)

    async def _system(self, fields: Fields) -> dict[str, Any]:
        data = fields.object("data")
        frames = await self._simulator.gateway.push_system(
            fields.text("topic", "topic is empty"), data.members if data is not None else {}
        )
        return {"connections": len(frames)}

    async def _ping(self, fields: Fields) -> dict[str, Any]:
        gateway = self._simulator.gateway
        pings = await asyncio.gather(*[gateway.ping(connection) for connection in gateway.open_connections])
        latencies = [ping.latency for ping in pings if ping.latency is not None and not ping.late]
        slowest = round(max(latencies) * 1000, 1) if latencies else None
        return {"connections": len(pings), "answered": len(latencies), "slowestMs": slowest}

    async def _press(self, fields: Fields) -> dict[str, Any]:
        params = fields.object("params")
        outcome = await self._simulator.users.press(
            fields.text("userId"),
            fields.text("outTrackId"),
            fields.text("actionId"),
            params.members if params is not None else {},
        )
        return outcome.report()

    async def _look(self, fields: Fields) -> dict[str, Any]:
        return (await self._simulator.users.look(fields.text("userId"), fields.text("outTrackId"))).report()

    async def _invoke(self, fields: Fields) -> dict[str, Any]:
        outcome = await self._simulator.graph.invoke(
            fields.text("method") or "GET",
            fields.text("uri", "uri is empty"),
            fields.members.get("body"),
            fields.text_map("headers"),
        )
        return outcome.report()

    async def _faults(self, fields: Fields) -> dict[str, Any]:
        kind = FaultKind(fields.text("kind", "kind is empty"))
        fault = Fault(kind, read_seconds(fields), fields.integer("count", 1), fields.text("path"))
        await self._simulator.inject(fault)
        return {"kind": kind.value}

    async def _schedules(self, fields: Fields) -> dict[str, Any]:
        schedule = FaultSchedule(
            fields.integer("seed"),
            fields.number("seconds", 60),
            fields.number("perMinute", 6),
            [FaultKind(kind) for kind in fields.texts("kinds")],
            complete=fields.flag("complete"),
        )
        self._simulator.run_schedule(schedule)
        return {"steps": [{"at": at, "kind": fault.kind.value} for at, fault in schedule.steps]}

    async def _settings(self, fields: Fields) -> dict[str, Any]:
        for name, value in fields.members.items():
            self._simulator.settings.change(name, value)
        return dataclasses.asdict(self._simulator.settings)

    async def _sees(self, fields: Fields) -> dict[str, Any]:
        users, user_id, wanted = self._simulator.users, fields.text("userId"), fields.text("contains")
        await until(lambda: any(wanted in line for line in users.sees(user_id)), fields)
        return {"lines": users.sees(user_id)}

    async def _cards(self, fields: Fields) -> dict[str, Any]:
        return {"cards": self._simulator.users.cards(fields.text("userId"))}

    async def _state(self, fields: Fields) -> dict[str, Any]:
        gateway = self._simulator.gateway
        connections, settled = fields.members.get("connections"), fields.members.get("settled")
        await until(
            lambda: (
                (connections is None or len(gateway.open_connections) == int(connections))
                and (settled is None or sum(each.settled.is_set() for each in gateway.deliveries) >= int(settled))
            ),
            fields,
        )
        return self._simulator.report()


def read_button(fields: Fields) -> Button:
    """A button of a template."""
    params, shown_if = fields.object("params"), fields.object("shownIf")
    return Button(
        fields.text("actionId", "actionId is empty"),
        fields.text("text"),
        params.members if params is not None else {},
        {name: shown_if.texts(name) for name in shown_if.members} if shown_if is not None else {},
        switch(fields, "enabled", True),
    )


async def until(condition: Callable[[], bool], fields: Fields) -> None:
    """Wait until a condition holds, for the member `seconds` at most."""
    end = time.monotonic() + read_seconds(fields)
    while not condition() and time.monotonic() < end:
        await asyncio.sleep(0.01)


async def pushed(delivery: Delivery | None, seconds: float) -> dict[str, Any]:
    """The answer about a push, after waiting for its acknowledgement."""
    if delivery is None:
        return {"pushed": False, "id": "", "settled": False}
    if seconds:
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(delivery.settled.wait(), seconds)
    return {"pushed": True, "id": delivery.identity, "settled": delivery.settled.is_set()}
