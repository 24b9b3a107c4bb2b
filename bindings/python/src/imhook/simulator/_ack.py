"""Judging what a client answers to a frame."""

from __future__ import annotations

import json
import time
from typing import Any

from imhook.simulator._subscriptions import DELEGATE_TOPIC, ROBOT_TOPIC

CODES = (200, 400, 404, 500)
TYPES = ("SYSTEM", "EVENT", "CALLBACK")


class Ack:
    """An acknowledgement (reference 3.5) and what is wrong with it.

    `problems` break the documented form. Where shipped SDKs do otherwise and get along (3.7), it is in `remarks`.
    """

    def __init__(self, text: str, connection_id: str = "") -> None:
        self.text = text
        self.connection_id = connection_id
        """The connection that it came on."""
        self.at = time.monotonic()
        self.problems: list[str] = []
        self.remarks: list[str] = []
        self.code = 0
        self.message_id = ""
        """Empty when there is none."""
        self.data: Any = None
        """The document in `data`; None when there is none."""
        try:
            members = json.loads(text)
        except (ValueError, RecursionError):
            members = None
        if isinstance(members, dict):
            self._read(members)
        else:
            self.problems.append("not a JSON object")

    def _read(self, members: dict[str, Any]) -> None:
        code, headers = members.get("code"), members.get("headers")
        if isinstance(code, int) and not isinstance(code, bool) and code in CODES:
            self.code = code
        else:
            self.problems.append(f"code is not a number of {CODES}")
        if not isinstance(headers, dict):
            self.problems.append("headers is not an object")
        else:
            message_id = headers.get("messageId")
            if isinstance(message_id, str):
                self.message_id = message_id
            elif message_id is not None:
                self.problems.append("headers.messageId is not a string")
            if headers.get("contentType") != "application/json":
                fits = self.problems if self.code == 200 else self.remarks
                fits.append("headers.contentType is not application/json")
        if not isinstance(members.get("message"), str):
            self.problems.append("message is not a string")
        data = members.get("data")
        if self.code != 200 and data in (None, ""):
            self.remarks.append("an error without data")
        elif not isinstance(data, str):
            self.problems.append("data is not a string")
        elif data:
            try:
                self.data = json.loads(data)
            except (ValueError, RecursionError):
                self.problems.append("data is not JSON text")

    def judge(self, kind: str, topic: str, sent_data: str) -> None:
        """Compare the data with the form of its frame's kind (3.5)."""
        data = self.data if isinstance(self.data, dict) else {}
        if kind not in TYPES:
            if self.code != 404:
                self.remarks.append(f"the unknown type {kind} is not answered with 404")
        elif kind == "SYSTEM":
            self._judge_system(topic, sent_data)
        elif kind == "EVENT":
            self._judge_event(data, sent_data)
        elif self.code == 200 and "response" not in data:
            fits = self.remarks if topic in (ROBOT_TOPIC, DELEGATE_TOPIC) else self.problems
            fits.append("data has no response")

    def _judge_system(self, topic: str, sent_data: str) -> None:
        if topic == "ping" and self.data != json.loads(sent_data):
            self.problems.append("the data of ping is not echoed")
        elif topic == "ping" and self.code != 200:
            self.problems.append(f"a ping is answered with {self.code}")
        elif topic == "disconnect":
            self.remarks.append("disconnect needs no acknowledgement")
        elif topic != "ping" and self.code == 404:
            self.remarks.append(f"the system topic {topic} is answered with 404")

    def _judge_event(self, data: dict[str, Any], sent_data: str) -> None:
        if data.get("status") not in ("SUCCESS", "LATER") and self.code == 200:
            if sent_data and self.data == json.loads(sent_data):
                self.remarks.append("the event is echoed, without a status")
            else:
                self.problems.append("status is neither SUCCESS nor LATER")
        if self.code == 500 and data.get("status") == "LATER":
            self.remarks.append("LATER with code 500")

    @property
    def settles_event(self) -> bool:
        """Whether an event is not pushed again after this."""
        return self.code == 200 and not (isinstance(self.data, dict) and self.data.get("status") == "LATER")

    @property
    def response(self) -> Any:
        """The member `response` of the data."""
        return self.data.get("response") if isinstance(self.data, dict) else None
