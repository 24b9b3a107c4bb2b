"""What a custom robot says."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from imhook._call_steps import CallSteps
from imhook._credentials import InternalCredentials
from imhook._dingtalk_call import DingTalkRequest

Sent = TypeVar("Sent")
Members = Mapping[str, object]


class CustomRobotMessages(Generic[Sent]):
    """The messages of a custom robot, each of which send() sends (page 「自定义机器人发送群消息」)."""

    def __init__(self, webhook: str, secret: str, api_host: str, patience_ms: int) -> None:
        # Without an application; no token is fetched with these credentials.
        self._steps = CallSteps(InternalCredentials("", ""), api_host, patience_ms)
        self._is_url = webhook.startswith(("https://", "http://"))
        self._webhook = webhook
        self._secret = secret

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{', signing' if self._secret else ''}>"

    def send(self, message: Members) -> Sent:
        """Send a message with the members that the platform's page describes.

        Args:
            message: `msgtype` and the member that it names. `msgUuid`, by which the platform knows a message again that
                is sent twice, is added where there is none.

        Raises:
            DingTalkAPIError: the message cannot be sent, or the platform refused: `code` "310000" for a wrong sign,
                a keyword that is missing, an address that is not allowed.
            NoAnswer: there was none.
        """
        raise NotImplementedError

    def send_text(
        self, content: str, *, at: Sequence[str] = (), at_mobiles: Sequence[str] = (), at_all: bool = False
    ) -> Sent:
        """Send a text. `at` are userIds to mention, 50 at most; the text should have their `@userId`, too."""
        return self.send({"msgtype": "text", "text": {"content": content}, **_mention(at, at_mobiles, at_all)})

    def send_markdown(
        self, title: str, text: str, *, at: Sequence[str] = (), at_mobiles: Sequence[str] = (), at_all: bool = False
    ) -> Sent:
        """Send Markdown; the title is what the list of conversations shows."""
        markdown = {"title": title, "text": text}
        return self.send({"msgtype": "markdown", "markdown": markdown, **_mention(at, at_mobiles, at_all)})

    def send_link(self, title: str, text: str, url: str, *, picture_url: str = "") -> Sent:
        """Send a link with a title, a text and perhaps a picture."""
        link = {"title": title, "text": text, "messageUrl": url}
        if picture_url:
            link["picUrl"] = picture_url
        return self.send({"msgtype": "link", "link": link})

    def send_action_card(
        self, title: str, text: str, buttons: Mapping[str, str], *, side_by_side: bool = False
    ) -> Sent:
        """Send Markdown with buttons, URLs by title; the whole card is the button when there is one."""
        card: dict[str, object] = {"title": title, "text": text, "btnOrientation": "1" if side_by_side else "0"}
        if len(buttons) == 1:
            ((card["singleTitle"], card["singleURL"]),) = buttons.items()
        else:
            card["btns"] = [{"title": name, "actionURL": url} for name, url in buttons.items()]
        return self.send({"msgtype": "actionCard", "actionCard": card})

    def send_feed_card(self, links: Sequence[tuple[str, str, str]]) -> Sent:
        """Send several links, each with title, URL and the URL of a picture."""
        entries = [{"title": title, "messageURL": url, "picURL": picture} for title, url, picture in links]
        return self.send({"msgtype": "feedCard", "feedCard": {"links": entries}})

    def _request(self, message: Members) -> DingTalkRequest:
        """The request, signed now: that is good for an hour."""
        return self._steps.api.request(
            "send_custom_robot_message",
            {"msgUuid": str(uuid.uuid4()), **message},
            access_token="" if self._is_url else self._webhook,
            session_webhook=self._webhook if self._is_url else "",
            robot_secret=self._secret,
        )


def _mention(user_ids: Sequence[str], mobiles: Sequence[str], everybody: bool) -> dict[str, object]:
    found: dict[str, object] = {}
    if user_ids:
        found["atUserIds"] = list(user_ids)
    if mobiles:
        found["atMobiles"] = list(mobiles)
    if everybody:
        found["isAtAll"] = True
    return {"at": found} if found else {}
