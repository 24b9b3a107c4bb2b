"""The control interface: HTTP for scripts in any language."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from aiohttp import web

from imhook.simulator._fault import Fault, FaultKind
from imhook.simulator._fault_schedule import FaultSchedule
from imhook.simulator._fields import Fields
from imhook.simulator._platform_api import Handler, read_body
from imhook.simulator._refusal import Refusal

if TYPE_CHECKING:
    from imhook.simulator._simulator import Simulator


class Control:
    """Paths under `/simulator`. A wrong request is answered with 400 and `{"error": …}`."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    def add_to(self, router: web.UrlDispatcher) -> None:
        """Add the paths."""
        for name in ("users", "groups", "templates", "say", "press", "look", "events", "faults", "schedules"):
            router.add_post(f"/simulator/{name}", self._answering(getattr(self, f"_{name}")))
        router.add_get("/simulator/sees", self._sees)
        router.add_get("/simulator/state", self._state)

    def _answering(self, action: Any) -> Handler:
        async def answer(request: web.Request) -> web.StreamResponse:
            try:
                return web.json_response(await action(Fields(await read_body(request))))
            except Refusal as refusal:
                return web.json_response({"error": refusal.message}, status=400)
            except (KeyError, ValueError) as error:
                return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)

        return answer

    async def _users(self, fields: Fields) -> dict[str, Any]:
        user = self._simulator.organisation.add_user(fields.text("userId", "userId is empty"), fields.text("nick"))
        return {"userId": user.user_id, "unionId": user.union_id}

    async def _groups(self, fields: Fields) -> dict[str, Any]:
        group = self._simulator.organisation.add_group(
            fields.text("conversationId", "conversationId is empty"), fields.texts("members"), fields.text("title")
        )
        return {"conversationId": group.conversation_id}

    async def _templates(self, fields: Fields) -> dict[str, Any]:
        template_id = fields.text("cardTemplateId", "cardTemplateId is empty")
        self._simulator.organisation.templates[template_id] = fields.members.get("published", True) is True
        return {"cardTemplateId": template_id}

    async def _say(self, fields: Fields) -> dict[str, Any]:
        at_robot = fields.members.get("atRobot", True) is True
        delivery = self._simulator.users.say(
            fields.text("userId"), fields.text("text", "text is empty"), fields.text("conversationId"), at_robot
        )
        return {"pushed": delivery is not None}

    async def _press(self, fields: Fields) -> dict[str, Any]:
        params = fields.object("params")
        outcome = await self._simulator.users.press(
            fields.text("userId"),
            fields.text("outTrackId"),
            fields.text("actionId", "actionId is empty"),
            params.members if params is not None else {},
        )
        return dataclasses.asdict(outcome)

    async def _look(self, fields: Fields) -> dict[str, Any]:
        return dataclasses.asdict(await self._simulator.users.look(fields.text("userId"), fields.text("outTrackId")))

    async def _events(self, fields: Fields) -> dict[str, Any]:
        data = fields.object("data")
        self._simulator.gateway.push_event(
            fields.text("eventType", "eventType is empty"), data.members if data is not None else {}
        )
        return {"pushed": True}

    async def _faults(self, fields: Fields) -> dict[str, Any]:
        seconds = fields.members.get("seconds", 0)
        if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or seconds < 0:
            raise fields.invalid("seconds", "is not a number from 0")
        await self._simulator.inject(Fault(FaultKind(fields.text("kind")), seconds, fields.integer("count", 1)))
        return {"kind": fields.text("kind")}

    async def _schedules(self, fields: Fields) -> dict[str, Any]:
        kinds = [FaultKind(kind) for kind in fields.texts("kinds")]
        per_minute = fields.integer("perMinute", 6)
        schedule = FaultSchedule(fields.integer("seed"), fields.integer("seconds", 60), per_minute, kinds)
        self._simulator.run_schedule(schedule)
        return {"steps": [{"at": at, "kind": fault.kind.value} for at, fault in schedule.steps]}

    async def _sees(self, request: web.Request) -> web.StreamResponse:
        try:
            lines = self._simulator.users.sees(request.query.get("userId", ""))
        except KeyError:
            return web.json_response({"error": "unknown userId"}, status=400)
        return web.json_response({"lines": lines})

    async def _state(self, request: web.Request) -> web.StreamResponse:
        gateway = self._simulator.gateway
        return web.json_response(
            {
                "connections": [{"id": each.connection_id, "state": each.state} for each in gateway.connections],
                "deliveries": [delivery.report() for delivery in gateway.deliveries],
                "problems": gateway.all_problems(),
            }
        )
