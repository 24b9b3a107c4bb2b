"""What a fault run pushes."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence

from imhook.simulator._delivery import Delivery
from imhook.simulator._fields import Fields
from imhook.simulator._outcome import Outcome
from imhook.simulator._robot_message import CONTENTS, SINGLE_CHAT_ONLY, RobotMessage
from imhook.simulator._simulator import Simulator

GROUP = "cidFaultRun01=="
TEMPLATE = "faultrun.schema"
USERS = ("u1001", "u1002", "u1003")
CARDS = 3
WEIGHTS = {"robot": 60, "card": 25, "event": 15}
"""In a hundred pushes of all kinds."""
TICK = 0.01
EVENT_TYPES = ("user_add_org", "user_modify_org", "org_dept_create", "chat_update_title")


class Workload:
    """Pushes a mix that a seed decides, and knows everything it pushed by its id.

    The id of a message to the robot is its msgId, of an event its eventId, and of an action `<outTrackId>#<n>`, where n
    is the action's parameter `n`.
    """

    def __init__(self, simulator: Simulator, seed: int, pushes: Sequence[str]) -> None:
        self.deliveries: dict[str, Delivery] = {}
        """Messages and events."""
        self.actions: dict[str, Outcome | None] = {}
        """None while the answer is waited for."""
        self.kinds: dict[str, str] = {}
        """Which of the pushes each one is."""
        self._simulator = simulator
        self._chance = random.Random(seed)
        self._pushes = [kind for kind in pushes for _ in range(WEIGHTS[kind])]
        self._actions = 0
        self._last_said = ""
        organisation = simulator.organisation
        for user_id in USERS:
            organisation.add_user(user_id)
        organisation.add_user("u9001", "guest", is_external=True)
        organisation.add_group(GROUP, [*USERS, "u9001"], "fault run")
        organisation.add_template(TEMPLATE)
        for number in range(CARDS):
            simulator.cards.create_and_deliver(Fields(card(f"card-{number}")))

    def push(self, kind: str = "") -> None:
        """Push one; empty lets the seed decide which kind."""
        kind = kind or self._chance.choice(self._pushes)
        if kind == "card":
            self._act()
            return
        delivery = self._say() if kind == "robot" else self._event()
        self.deliveries[delivery.identity] = delivery
        self.kinds[delivery.identity] = kind

    def _say(self) -> Delivery:
        in_group = self._chance.random() < 0.5
        users = [*USERS, "u9001"] if in_group else list(USERS)
        types = ["text"] * 12 + [kind for kind in CONTENTS if not (in_group and kind in SINGLE_CHAT_ONLY)]
        message = RobotMessage(
            f"message {len(self.kinds) + 1}，消息",
            self._chance.choice(types),
            content_as_text=self._chance.random() < 0.2,
            quotes=self._last_said if self._chance.random() < 0.1 else "",
        )
        delivery = self._simulator.users.say(self._chance.choice(users), message, GROUP if in_group else "")
        assert delivery is not None
        self._last_said = delivery.identity
        return delivery

    def _event(self) -> Delivery:
        data = {"userId": [self._chance.choice(USERS)], "timeStamp": "1700000000100"}
        return self._simulator.gateway.push_event(self._chance.choice(EVENT_TYPES), data)

    def _act(self) -> None:
        self._actions += 1
        card_id, user_id = f"card-{self._chance.randrange(CARDS)}", self._chance.choice(USERS)
        identity = f"{card_id}#{self._actions}"
        self.kinds[identity] = "card"
        self.actions[identity] = None
        self._simulator.gateway.start(self._press(identity, card_id, user_id, str(self._actions)))

    async def _press(self, identity: str, card_id: str, user_id: str, number: str) -> None:
        """A user presses when there is a connection: the platform pushes an action only once."""
        while not self._simulator.gateway.open_connections:
            await asyncio.sleep(TICK)
        self.actions[identity] = await self._simulator.users.press(user_id, card_id, "press", {"n": number})

    def is_acknowledged(self, identity: str) -> bool:
        """Whether the client acknowledged it in time."""
        if identity in self.deliveries:
            return self.deliveries[identity].settled.is_set()
        outcome = self.actions[identity]
        return outcome is not None and outcome.delivery is not None and outcome.delivery.answer is not None

    def is_lost(self, identity: str) -> bool:
        """Whether the platform lost an action, which it pushes only once: there was no connection for it, or that one
        failed before the answer was due."""
        outcome = self.actions.get(identity)
        if outcome is None or outcome.delivery is None or self.is_acknowledged(identity):
            return False
        connections = {each.connection_id: each for each in self._simulator.gateway.connections}
        due = self._simulator.settings.card_seconds
        return all(
            (left := connections[sending.connection_id].left_at) is not None and left <= sending.at + due
            for sending in outcome.delivery.sent
        )


def card(out_track_id: str) -> dict[str, object]:
    """A request that creates a card in the group."""
    return {
        "cardTemplateId": TEMPLATE,
        "outTrackId": out_track_id,
        "callbackType": "STREAM",
        "cardData": {"cardParamMap": {"status": "new"}},
        "openSpaceId": f"dtv1.card//IM_GROUP.{GROUP}",
        "imGroupOpenSpaceModel": {"supportForward": True},
        "imGroupOpenDeliverModel": {"robotCode": "dingexample0001"},
    }
