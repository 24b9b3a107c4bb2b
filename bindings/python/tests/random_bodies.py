"""Random valid bodies of every operation of DingTalk's server API."""

from __future__ import annotations

import random
import time
import uuid
from typing import Any, Callable

from simulating import GROUP

ALPHABET = "ab Z09_-.,:;/+=&?%#@'\"\\<>{}[]$\t\n\r\b\x01\x1f\x7f\x85éß中文\u2028\ufeff\ufffd😀𝄞"
ROBOT = "dingexample0001"
USERS = {1: ("u1001", "u1002"), 2: ("union-u1001", "union-u1002")}
TEMPLATE = "demo.schema"


class RandomBodies:
    """Makes bodies; the same seed makes the same ones, but for ids of cards and times."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def text(self, most: int = 40) -> str:
        """One to `most` characters, of which none but the first is harmless."""
        return "x" + "".join(self._random.choices(ALPHABET, k=self._random.randint(0, most - 1)))

    def flag(self) -> bool:
        return self._random.random() < 0.5

    def value(self, depth: int = 2) -> Any:
        """Anything that JSON can hold, but null."""
        kinds: list[Callable[[], Any]] = [
            self.text,
            self.flag,
            lambda: self._random.randint(-(2**53), 2**53),
            lambda: self._random.randint(-4000, 4000) / 8,
        ]
        if depth:
            kinds.append(lambda: [self.value(depth - 1) for _ in range(self._random.randint(0, 3))])
            kinds.append(lambda: {self.text(8): self.value(depth - 1) for _ in range(self._random.randint(0, 3))})
        return self._random.choice(kinds)()

    def texts(self) -> dict[str, str]:
        return {self.text(8): self.text() for _ in range(self._random.randint(1, 4))}

    def some(self, required: dict[str, Any], **optional: Any) -> dict[str, Any]:
        """The required members and some of the others, in any order."""
        members = [*required.items(), *(each for each in optional.items() if self.flag())]
        self._random.shuffle(members)
        return dict(members)

    def data(self) -> dict[str, Any]:
        return {"cardParamMap": {self.text(8): self.value() for _ in range(self._random.randint(1, 5))}}

    def private(self, user_id_type: int) -> dict[str, Any]:
        return {user: self.data() for user in USERS[user_id_type] if self.flag()}

    def space(self) -> dict[str, Any]:
        return self.some(
            {"supportForward": self.flag()},
            lastMessageI18n={"ZH_CN": self.text(), "EN_US": self.text()},
            searchSupport=self.some({"searchDesc": self.text()}, searchIcon=self.text(), searchTypeName="{}"),
            notification=self.some({"notificationOff": self.flag()}, alertContent=self.text()),
        )

    def sources(self) -> dict[str, Any]:
        pulls: list[dict[str, Any]] = [
            {"pullStrategy": self._random.choice(["NONE", "ONCE", "RENDER"])},
            {
                "pullStrategy": "INTERVAL",
                "interval": self._random.randint(6, 600),
                "timeUnit": self._random.choice(["SECONDS", "MINUTES", "HOURS", "DAYS"]),
            },
        ]
        return {
            "dynamicDataSourceConfigs": [
                self.some({"dynamicDataSourceId": self.text(), "pullConfig": pull}, constParams=self.texts())
                for pull in pulls
            ]
        }

    def create_card(self) -> dict[str, Any]:
        kind = self._random.choice([1, 2])
        callback = {"callbackType": "STREAM"} if self.flag() else {"callbackType": "HTTP", "callbackRouteKey": "key"}
        return self.some(
            {
                "outTrackId": uuid.uuid4().hex,
                "cardTemplateId": TEMPLATE,
                "cardData": self.data(),
                "userIdType": kind,
                **callback,
            },
            userId=USERS[kind][0],
            privateData=self.private(kind),
            openDynamicDataConfig=self.sources(),
            cardAtUserIds=list(USERS[kind]),
            imGroupOpenSpaceModel=self.space(),
            imRobotOpenSpaceModel=self.space(),
            imSingleOpenSpaceModel=self.space(),
            topOpenSpaceModel={"spaceType": "ONE_BOX"},
        )

    def delivery(self, user_id_type: int) -> dict[str, Any]:
        spaces = f"dtv1.card//IM_GROUP.{GROUP};IM_ROBOT.{USERS[user_id_type][0]};ONE_BOX.{GROUP}"
        until = int(time.time() * 1000) + 1000
        top = self.some({"expiredTimeMillis": until}, userIds=[USERS[user_id_type][1]], platforms=["ios", "win"])
        return {
            "openSpaceId": spaces,
            "imGroupOpenDeliverModel": self.some(
                {"robotCode": ROBOT},
                atUserIds=self.texts(),
                recipients=[USERS[user_id_type][0]],
                extension=self.texts(),
            ),
            "imRobotOpenDeliverModel": self.some({"spaceType": "IM_ROBOT"}, robotCode=ROBOT, extension=self.texts()),
            "topOpenDeliverModel": top,
        }

    def create_and_deliver_card(self) -> dict[str, Any]:
        card = self.create_card()
        spaces = {
            "imGroupOpenSpaceModel": self.space(),
            "imRobotOpenSpaceModel": self.space(),
            "topOpenSpaceModel": {"spaceType": "ONE_BOX"},
        }
        return {**card, **spaces, **self.delivery(card["userIdType"])}

    def deliver_card(self, card: str) -> dict[str, Any]:
        kind = 1
        return {"outTrackId": card, "userIdType": kind, **self.delivery(kind)}

    def update_card(self, card: str) -> dict[str, Any]:
        kind = self._random.choice([1, 2])
        options = self.some({"updateCardDataByKey": self.flag()}, updatePrivateDataByKey=self.flag())
        return self.some(
            {"outTrackId": card, "userIdType": kind, "cardData": self.data()},
            privateData=self.private(kind),
            cardUpdateOptions=options,
        )

    def append_card_spaces(self, card: str) -> dict[str, Any]:
        return self.some(
            {"outTrackId": card, "imGroupOpenSpaceModel": self.space()}, imRobotOpenSpaceModel=self.space()
        )

    def stream_card(self, card: str) -> dict[str, Any]:
        required = {"outTrackId": card, "guid": uuid.uuid4().hex, "key": "content", "content": self.text(200)}
        return self.some({**required, "isFull": self.flag()}, isFinalize=self.flag(), isError=False)

    def register_card_callback(self) -> dict[str, Any]:
        key = uuid.uuid4().hex
        return self.some(
            {"callbackRouteKey": key, "callbackUrl": f"https://example.com/{key}?a=1&b=%20"},
            apiSecret=self.text(),
            forceUpdate=self.flag(),
        )

    def register_card_callback_legacy(self) -> dict[str, Any]:
        key = uuid.uuid4().hex
        required = {"callback_url": f"https://example.com/{key}", "callbackRouteKey": key}
        return self.some(required, api_secret=self.text(), forceUpdate=self.flag())

    def old_data(self) -> dict[str, Any]:
        return self.some({"cardParamMap": self.texts()}, cardMediaIdParamMap=self.texts())

    def interactive_card(self) -> dict[str, Any]:
        kind = self._random.choice([1, 2])
        return self.some(
            {
                "cardTemplateId": TEMPLATE,
                "outTrackId": uuid.uuid4().hex,
                "conversationType": 1,
                "openConversationId": GROUP,
                "cardData": self.old_data(),
                "userIdType": kind,
            },
            robotCode=ROBOT,
            callbackRouteKey=self.text(),
            privateData={USERS[kind][0]: self.old_data()},
            atOpenIds=self.texts(),
            cardOptions={"supportForward": self.flag()},
            pullStrategy=self.flag(),
        )

    def update_interactive_card(self, card: str) -> dict[str, Any]:
        options = self.some({"updateCardDataByKey": self.flag()}, updatePrivateDataByKey=self.flag())
        return self.some({"outTrackId": card, "cardData": self.old_data()}, cardOptions=options)

    def document(self) -> dict[str, Any]:
        return {self.text(8): self.value() for _ in range(3)}

    def send_robot_card(self) -> dict[str, Any]:
        return self.some(
            {
                "cardTemplateId": "StandardCard",
                "cardBizId": uuid.uuid4().hex,
                "cardData": self.document(),
                "robotCode": ROBOT,
                "openConversationId": GROUP,
            },
            callbackUrl="https://example.com/hook",
            pullStrategy=self.flag(),
        )

    def update_robot_card(self, card: str) -> dict[str, Any]:
        return {"cardBizId": card, "cardData": self.document()}

    def create_top_box(self) -> dict[str, Any]:
        return self.some(
            {
                "cardTemplateId": TEMPLATE,
                "outTrackId": uuid.uuid4().hex,
                "conversationType": 1,
                "openConversationId": GROUP,
                "cardData": {"cardParamMap": self.texts()},
                "expiredTime": 1,
            },
            callbackRouteKey=self.text(),
            cardSettings={"pullStrategy": self.flag()},
            receiverUserIdList=["u1001"],
            platforms="ios|win",
            robotCode=ROBOT,
        )

    def message(self) -> dict[str, Any]:
        link = {"title": self.text(), "messageURL": "https://example.com", "picURL": "https://example.com/a.png"}
        at = self.some({}, atUserIds=["u1001"], atMobiles=["13800000000"], isAtAll=self.flag())
        return self._random.choice(
            [
                self.some({"msgtype": "text", "text": {"content": self.text()}}, at=at),
                self.some({"msgtype": "markdown", "markdown": {"title": self.text(), "text": self.text()}}, at=at),
                {
                    "msgtype": "link",
                    "link": self.some(
                        {"title": self.text(), "text": self.text(), "messageUrl": "https://example.com"}, picUrl="@x"
                    ),
                },
                {
                    "msgtype": "actionCard",
                    "actionCard": self.some(
                        {
                            "title": self.text(),
                            "text": self.text(),
                            "btns": [{"title": self.text(), "actionURL": "https://example.com"}],
                        },
                        btnOrientation="1",
                        hideAvatar="0",
                    ),
                },
                {"msgtype": "feedCard", "feedCard": {"links": [link, link]}},
            ]
        )

    def robot_message(self) -> dict[str, Any]:
        key, param = self._random.choice(
            [
                ("sampleText", {"content": self.text()}),
                ("sampleMarkdown", {"title": self.text(), "text": self.text()}),
                ("sampleImageMsg", {"photoURL": "https://example.com/a.png"}),
                ("sampleFile", {"mediaId": "@x", "fileName": self.text(), "fileType": "pdf"}),
            ]
        )
        return {"robotCode": ROBOT, "msgKey": key, "msgParam": param}
