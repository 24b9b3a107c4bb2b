"""Judging what a client answers to a frame."""

from __future__ import annotations

import json
from typing import Any

CODES = (200, 400, 404, 500)


class Ack:
    """An acknowledgement (reference 3.5) and what is wrong with it.

    `problems` break the documented form. Where shipped SDKs do otherwise and get along (3.7), it is in `remarks`.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.problems: list[str] = []
        self.remarks: list[str] = []
        self.code = 0
        self.message_id = ""
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
            else:
                self.problems.append("headers.messageId is not a string")
            if headers.get("contentType") != "application/json":
                self.problems.append("headers.contentType is not application/json")
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
        if kind == "SYSTEM":
            if topic == "ping" and self.data != json.loads(sent_data):
                self.problems.append("the data of ping is not echoed")
        elif kind == "EVENT":
            if data.get("status") not in ("SUCCESS", "LATER") and self.code == 200:
                self.problems.append("status is neither SUCCESS nor LATER")
            if self.code == 500 and data.get("status") == "LATER":
                self.remarks.append("LATER with code 500")
        elif self.code == 200 and "response" not in data:
            fits = self.remarks if topic.startswith("/v1.0/im/bot/") else self.problems
            fits.append("data has no response")

    @property
    def settles_event(self) -> bool:
        """Whether an event is not pushed again after this."""
        return self.code == 200 and not (isinstance(self.data, dict) and self.data.get("status") == "LATER")

    @property
    def response(self) -> Any:
        """The member `response` of the data."""
        return self.data.get("response") if isinstance(self.data, dict) else None
