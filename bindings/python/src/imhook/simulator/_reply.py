"""A message that is sent to a sessionWebhook."""

from __future__ import annotations

from typing import Any

from imhook.simulator._fields import Fields
from imhook.simulator._refusal import Refusal

MISSING = "40035"
UNSUPPORTED = "400105"

REQUIRED = {
    "text": ("content",),
    "markdown": ("title", "text"),
    "link": ("title", "text", "messageUrl"),
    "actionCard": ("title", "text"),
    "feedCard": ("links",),
}
OPTIONAL = {
    "link": ("picUrl",),
    "actionCard": ("singleTitle", "singleURL", "btns", "btnOrientation", "hideAvatar"),
}
MOST_AT = 50
"""How many users a message can @ (reference 4.4)."""


class Reply:
    """Reads a reply as strictly as the names of its members are (reference 4.5).

    Raises Refusal, whose code is the errcode of 4.4, for what the platform does not take: 40035 for what is missing or
    of another type, 400105 for an unknown msgtype.
    """

    def __init__(self, body: Any) -> None:
        self.problems: list[str] = []
        """Members that have no effect, such as one with another capitalisation."""
        self.remarks: list[str] = []
        self.at: list[str] = []
        """Who is called: userIds and mobile numbers, and `all`."""
        try:
            fields = Fields(body)
            self._kind = fields.text("msgtype", "msgtype is empty")
            if self._kind not in REQUIRED:
                raise Refusal(200, UNSUPPORTED, f"the msgtype {self._kind} is not supported")
            self._expect(fields, "", ("msgtype", self._kind, "at", "msgUuid"))
            self._read_at(fields)
            message = fields.object(self._kind, f"{self._kind} is empty")
            assert message is not None
            self._expect(message, f"{self._kind}.", REQUIRED[self._kind] + OPTIONAL.get(self._kind, ()))
            self.text = self._read(message)
        except Refusal as refusal:
            raise Refusal(200, refusal.code if refusal.code.isdigit() else MISSING, refusal.message) from None

    def _expect(self, fields: Fields, path: str, names: tuple[str, ...]) -> None:
        for name in fields.members:
            if name not in names:
                meant = [each for each in names if each.lower() == name.lower()]
                hint = f"; {meant[0]} is" if meant else ""
                self.problems.append(f"{path}{name} is not a member of a reply{hint}")

    def _read_at(self, fields: Fields) -> None:
        at = fields.object("at")
        if at is None:
            return
        self._expect(at, "at.", ("atMobiles", "atUserIds", "isAtAll"))
        if self._kind not in ("text", "markdown"):
            self.problems.append(f"at has no effect in {self._kind}")
        for name in ("atUserIds", "atMobiles"):
            values = at.array(name)
            if None in values:
                self.remarks.append(f"at.{name} holds null")
            values = [value for value in values if value is not None]
            if not all(isinstance(value, str) for value in values):
                raise fields.invalid(f"at.{name}", "holds what is not a string")
            self.at += values
        if len(self.at) > MOST_AT:
            self.problems.append(f"more than {MOST_AT} users are called with @")
        if at.flag("isAtAll"):
            self.at.append("all")

    def _read(self, message: Fields) -> str:
        """What is shown."""
        texts = [message.text(name, f"{name} is empty") for name in REQUIRED[self._kind] if name != "links"]
        if self._kind == "feedCard":
            links = self._items(message, "links")
            return "\n".join([self._link(link, "messageURL", ("picURL",)) for link in links])
        if self._kind == "link":
            message.text("picUrl")
            return f"{texts[0]}\n{texts[1]}\n→ {texts[2]}"
        if self._kind == "actionCard":
            return f"{texts[1]}\n{self._buttons(message)}"
        return texts[-1]

    def _buttons(self, message: Fields) -> str:
        for name in ("btnOrientation", "hideAvatar"):
            if message.text(name) not in ("", "0", "1"):
                raise message.invalid(name, 'is neither "0" nor "1"')
        if message.text("singleTitle") and message.text("singleURL"):
            if message.members.get("btns"):
                self.remarks.append("btns is ignored beside singleTitle and singleURL")
            return f"[{message.text('singleTitle')}]"
        if message.text("singleTitle"):
            raise Refusal(200, MISSING, "singleURL is empty")
        buttons = self._items(message, "btns")
        return " ".join([f"[{self._link(button, 'actionURL')}]" for button in buttons])

    def _items(self, message: Fields, name: str) -> list[Fields]:
        items = message.array(name)
        if not items:
            raise Refusal(200, MISSING, f"{name} is empty")
        return [Fields(item, f"{name}.") for item in items]

    def _link(self, item: Fields, address: str, more: tuple[str, ...] = ()) -> str:
        """The title of an item with a title and addresses, all of which it needs."""
        names = ("title", address, *more)
        self._expect(item, "", names)
        title, *_ = [item.text(name, f"{name} is empty") for name in names]
        return title
