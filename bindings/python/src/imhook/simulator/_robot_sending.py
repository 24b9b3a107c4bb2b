"""Messages that a robot sends by itself, and files that users sent to it."""

from __future__ import annotations

import json
import uuid
from typing import Any

from imhook.simulator._app import App
from imhook.simulator._chat import Chat, ChatKind
from imhook.simulator._entry import ROBOT, Entry
from imhook.simulator._fields import Fields
from imhook.simulator._findings import Findings
from imhook.simulator._operation import Operation
from imhook.simulator._organisation import Organisation
from imhook.simulator._refusal import Refusal

MOST_USERS = 20
"""The most users of one call (reference 4.5)."""
KEYS: dict[str, tuple[str, ...]] = {
    "sampleText": ("content",),
    "sampleMarkdown": ("title", "text"),
    "sampleImageMsg": ("photoURL",),
    "sampleLink": ("text", "title", "picUrl", "messageUrl"),
    "sampleAudio": ("mediaId", "duration"),
    "sampleFile": ("mediaId", "fileName", "fileType"),
}
"""The members of `msgParam` by `msgKey`, where 4.5 has them."""
OTHER_KEYS = {"sampleActionCard", *(f"sampleActionCard{number}" for number in range(2, 7)), "sampleVideo"}


class RobotSending:
    """`groupMessages/send`, `oToMessages/batchSend` and `messageFiles/download` (4.2, 4.5).

    The reference has neither their error codes nor what unknown users come to: they are refused with those of the card
    interfaces, and such users are listed in `invalidStaffIdList` here.
    """

    def __init__(self, app: App, organisation: Organisation, findings: Findings, address: Any) -> None:
        self._app = app
        self._organisation = organisation
        self._findings = findings
        self._address = address

    def operations(self) -> list[Operation]:
        """The interfaces."""
        return [
            Operation("POST", "/v1.0/robot/groupMessages/send", self.send_to_group),
            Operation("POST", "/v1.0/robot/oToMessages/batchSend", self.send_to_users),
            Operation("POST", "/v1.0/robot/messageFiles/download", self.download),
        ]

    def send_to_group(self, fields: Fields) -> dict[str, Any]:
        """A message into a group that the robot is in."""
        self._check(fields, {"msgKey", "msgParam", "openConversationId", "robotCode", "coolAppCode"})
        text = self._read(fields)
        chat = self._organisation.chats.get(fields.text("openConversationId", "param.invalid"))
        if chat is None or chat.kind is not ChatKind.GROUP or chat.is_dissolved or not chat.has_robot:
            raise Refusal(400, "param.conversationIdInvalid")
        return {"processQueryKey": self._say([chat], text)}

    def send_to_users(self, fields: Fields) -> dict[str, Any]:
        """A message to each of up to 20 users."""
        self._check(fields, {"msgKey", "msgParam", "userIds", "robotCode"})
        text, user_ids = self._read(fields), fields.texts("userIds")
        if not user_ids:
            raise Refusal(400, "param.userIdEmpty")
        if len(user_ids) > MOST_USERS:
            raise fields.invalid("userIds", f"holds more than {MOST_USERS} users")
        chats = {user_id: self._organisation.robot_chat(user_id) for user_id in user_ids}
        return {
            "processQueryKey": self._say([chat for chat in chats.values() if chat is not None], text),
            "invalidStaffIdList": [user_id for user_id, chat in chats.items() if chat is None],
        }

    def download(self, fields: Fields) -> dict[str, Any]:
        """The address of a file that a user sent to the robot."""
        self._check(fields, {"robotCode", "downloadCode"})
        self._check_robot(fields)
        code = fields.text("downloadCode", "param.invalid")
        if code not in self._organisation.download_codes:
            raise fields.invalid("downloadCode", "is unknown")
        return {"downloadUrl": f"{self._address()}/simulator/files/{code}"}

    def _say(self, chats: list[Chat], text: str) -> str:
        for chat in chats:
            chat.entries.append(Entry(ROBOT, text))
        return uuid.uuid4().hex

    def _check(self, fields: Fields, known: set[str]) -> None:
        self._findings.problems += [
            f"{name} is not a member of a robot's message" for name in fields.members.keys() - known
        ]

    def _check_robot(self, fields: Fields) -> None:
        if fields.text("robotCode", "param.invalid") != self._app.robot_code:
            raise Refusal(400, "param.invalid", "the robot does not exist")

    def _read(self, fields: Fields) -> str:
        """What is shown of msgKey and msgParam."""
        self._check_robot(fields)
        key, text = fields.text("msgKey", "param.invalid"), fields.text("msgParam", "param.invalid")
        if key not in KEYS and key not in OTHER_KEYS:
            raise fields.invalid("msgKey", "is unknown")
        try:
            param = Fields(json.loads(text), "msgParam.")
        except (ValueError, RecursionError):
            raise fields.invalid("msgParam", "is not JSON") from None
        missing = [name for name in KEYS.get(key, ()) if param.members.get(name) in (None, "")]
        if missing:
            raise param.invalid(missing[0], "is empty")
        shown = [str(param.members[name]) for name in ("title", "content", "text", "fileName") if name in param.members]
        return "\n".join(shown) or f"[{key}]"
