"""The simulator as a whole."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any

from aiohttp import web

from imhook.simulator._access_tokens import AccessTokens
from imhook.simulator._address_control import AddressControl
from imhook.simulator._app import App
from imhook.simulator._armed_faults import ArmedFaults
from imhook.simulator._call import Call
from imhook.simulator._callback_routes import CallbackRoutes
from imhook.simulator._card_streaming import CardStreaming
from imhook.simulator._card_templates import CardTemplates
from imhook.simulator._cards import Cards
from imhook.simulator._clock import Clock
from imhook.simulator._control import Control
from imhook.simulator._custom_robots import CustomRobots
from imhook.simulator._event_pushes import EventPushes
from imhook.simulator._fault import Fault, FaultKind
from imhook.simulator._fault_schedule import FaultSchedule
from imhook.simulator._findings import Findings
from imhook.simulator._gateway import Gateway
from imhook.simulator._graph import Graph
from imhook.simulator._legacy_cards import LegacyCards
from imhook.simulator._organisation import Organisation
from imhook.simulator._platform_api import PlatformAPI
from imhook.simulator._rate_limit import RateLimit
from imhook.simulator._robot_address import RobotAddress
from imhook.simulator._robot_sending import RobotSending
from imhook.simulator._service_callbacks import ServiceCallbacks
from imhook.simulator._sessions import Sessions
from imhook.simulator._settings import Settings
from imhook.simulator._tickets import Tickets
from imhook.simulator._top_boxes import TopBoxes
from imhook.simulator._user_side import UserSide
from imhook.simulator._viewing import Viewing


class Simulator:
    """DingTalk as a Stream client and a card server see it, on one port, without TLS.

    Use it as an asynchronous context manager, or call start() and stop(). It belongs to one event loop.

    Args:
        app: the application that clients sign in as.
        settings: durations and what the documents leave open.
        seed: decides which of several connections a push goes to.
    """

    def __init__(self, app: App | None = None, settings: Settings | None = None, seed: int = 0) -> None:
        self.app = app or App()
        self.settings = settings or Settings()
        self.organisation = Organisation()
        self.faults = ArmedFaults()
        self.tokens = AccessTokens(self.app, self.settings)
        self.address = ""
        """Where it listens, such as `http://127.0.0.1:8090`."""
        self.findings = Findings()
        clock = Clock(self.settings)
        self.robot = RobotAddress(self.app, self.findings, self.settings)
        tickets = Tickets(self.settings)
        sessions = Sessions(self.organisation, self.findings, self.settings)
        routes = CallbackRoutes(self.settings)
        self.cards = Cards(self.app, self.organisation, self.findings, self.settings)
        self.custom_robots = CustomRobots(self.findings, self.settings)
        self.gateway = Gateway(self.app, self.settings, self.faults, tickets, self.findings, seed)
        self.graph = Graph(self.gateway, self.findings, self.settings)
        self.users = UserSide(
            self.app,
            self.organisation,
            self.cards.cards,
            self.gateway,
            routes,
            sessions,
            self.findings,
            self.settings,
            lambda: self.address,
            clock,
            self.robot,
        )
        self.events = EventPushes(self.app, self.tokens, self.gateway, self.findings, self.settings)
        self.services = ServiceCallbacks(
            self.app, self.organisation, self.cards, routes, self.gateway, self.findings, self.settings
        )
        self.viewing = Viewing(self.users, clock, self.gateway)
        self._api = PlatformAPI(
            self.tokens,
            tickets,
            self.cards,
            CardStreaming(self.cards.cards, self.organisation, self.findings),
            routes,
            sessions,
            RateLimit(self.settings),
            self.faults,
            self.gateway.note,
            lambda: self.address.replace("http", "ws", 1) + "/connect",
            [
                *CardTemplates(self.organisation).operations(),
                *LegacyCards(self.app, self.cards, self.organisation, self.findings).operations(),
                *TopBoxes(self.app, self.cards, self.organisation, self.findings).operations(),
                *RobotSending(self.app, self.organisation, self.findings, lambda: self.address).operations(),
            ],
            self.custom_robots,
        )
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen; port 0 takes a free one. Raises OSError when the address is not available."""
        application = web.Application()
        self._api.add_to(application.router)
        Control(self).add_to(application.router)
        AddressControl(self).add_to(application.router)
        application.router.add_get("/connect", self.gateway.connect)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        shown = f"[{host}]" if ":" in host else host
        self.address = f"http://{shown}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """End all connections and listen no more."""
        await self.gateway.stop()
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Simulator:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def inject(self, fault: Fault) -> None:
        """Let a fault happen: at once, or at its next occasion. Raises ValueError for a count out of range."""
        if fault.kind.is_of_connections:
            await self.gateway.break_connections(fault)
        elif fault.kind is FaultKind.EXPIRED_TOKEN:
            self.tokens.expire()
            self.faults.occurred[fault.kind] += 1
        else:
            self.faults.arm(fault)

    @property
    def calls(self) -> list[Call]:
        """The last calls of the interfaces, as they were read."""
        return list(self._api.calls)

    def report(self) -> dict[str, Any]:
        """What the control interface shows of the whole."""
        gateway = self.gateway
        return {
            "connections": [connection.report() for connection in gateway.connections],
            "deliveries": [delivery.report() for delivery in gateway.deliveries],
            "systemFrames": [delivery.report() for delivery in gateway.system_frames],
            "attempts": [
                {"at": round(moment.at, 3), "step": moment.step.value, "detail": moment.detail}
                for moment in gateway.moments
            ],
            "faults": {kind.value: times for kind, times in self.faults.occurred.items()},
            "problems": gateway.all_problems(),
            "remarks": gateway.all_remarks(),
        }

    def run_schedule(self, schedule: FaultSchedule) -> asyncio.Task[None]:
        """Let the faults of a schedule happen at their times, counted from now."""
        return self.gateway.start(self._run(schedule))

    async def _run(self, schedule: FaultSchedule) -> None:
        before = 0.0
        for at, fault in schedule.steps:
            await asyncio.sleep(at - before)
            await self.inject(fault)
            before = at
