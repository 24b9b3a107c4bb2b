"""What a user sends to the robot."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Callable

QUOTA = 20001
"""The error number of a message whose quota is exhausted (reference 3.9)."""
QUOTA_TEXT = "the quota of the robot is exhausted"
QUOTA_NAMES = {"errCode": "errMsg", "errorCode": "errorMessage"}
"""Both spellings of the members."""
SINGLE_CHAT_ONLY = ("audio", "video", "file")
"""What reaches a robot in its single chat only (4.2)."""

CONTENTS: dict[str, Callable[[str], dict[str, Any]]] = {
    "picture": lambda text: {"downloadCode": "dcPicture01", "pictureDownloadCode": "pdcPicture01"},
    "audio": lambda text: {"downloadCode": "dcAudio01", "recognition": text, "duration": 3000},
    "video": lambda text: {"downloadCode": "dcVideo01", "videoType": "mp4", "duration": 5000},
    "file": lambda text: {
        "downloadCode": "dcFile01",
        "fileName": text or "report.pdf",
        "fileId": "file01",
        "spaceId": "space01",
    },
    "richText": lambda text: {
        "richText": [
            {"text": text},
            {"type": "picture", "downloadCode": "dcPicture01", "pictureDownloadCode": "pdcPicture01"},
        ]
    },
    "unknownMsgType": lambda text: {"unknownMsgType": text or "this message can not be shown"},
}
"""Sample contents by msgtype (4.2). The text given is the recognition, file name, text or note."""


@dataclass(frozen=True)
class RobotMessage:
    """A message of any type.

    Args:
        text: of the message; for other types than text, what CONTENTS makes of it.
        msgtype: one of 4.2, or another one with its content.
        content: the object `content`, or `text` for texts; None makes one from the text.
        content_as_text: whether `content`, and that of the message quoted, arrive as string(json), as seen in the wild.
        quotes: the msgId of an earlier message, or a whole `repliedMsg`; empty quotes nothing.
        quota_error: `errCode` or `errorCode`: the quota is exhausted, and the error stands in this member. Then there
            is neither text nor content.
        members: members of the whole message that are added or replaced; None takes one away.
    """

    text: str = ""
    msgtype: str = "text"
    content: Mapping[str, Any] | None = None
    content_as_text: bool = False
    quotes: str | Mapping[str, Any] = ""
    quota_error: str = ""
    members: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises ValueError for what cannot be sent."""
        if self.quota_error and self.quota_error not in QUOTA_NAMES:
            raise ValueError("quota_error is neither errCode nor errorCode")
        if self.msgtype not in ("text", *CONTENTS) and self.content is None:
            raise ValueError(f"the msgtype {self.msgtype} needs its content")

    def document(self, replied: Mapping[str, Any] | None, in_group: bool) -> dict[str, Any]:
        """The members that depend on the type.

        Args:
            replied: the `repliedMsg`.
            in_group: whether a space is left of the @mention of the robot.
        """
        if self.quota_error:
            error = {self.quota_error: QUOTA, QUOTA_NAMES[self.quota_error]: QUOTA_TEXT}
            return {"msgtype": self.msgtype, **error}
        if self.content is not None:
            content = dict(self.content)
        elif self.msgtype == "text":
            content = {"content": f" {self.text}" if in_group else self.text}
        else:
            content = CONTENTS[self.msgtype](self.text)
        if replied is not None:
            quoted = dict(replied)
            if self.content_as_text:
                quoted["content"] = json.dumps(quoted.get("content"), ensure_ascii=False)
            content.update(isReplyMsg=True, repliedMsg=quoted)
        if self.msgtype == "text":
            return {"msgtype": "text", "text": content}
        whole: Any = json.dumps(content, ensure_ascii=False) if self.content_as_text else content
        return {"msgtype": self.msgtype, "content": whole}

    def quoted(self, message_id: str, sender_id: str) -> dict[str, Any]:
        """The `repliedMsg` of somebody who quotes this message."""
        document = self.document(None, in_group=False)
        content = document.get("text", document.get("content", {}))
        return {"msgType": self.msgtype, "content": content, "msgId": message_id, "senderId": sender_id}

    @property
    def line(self) -> str:
        """What other users read."""
        if self.msgtype == "text":
            return self.text or str((self.content or {}).get("content", ""))
        if self.msgtype == "richText":
            content = self.content if self.content is not None else CONTENTS["richText"](self.text)
            items = content.get("richText", ())
            return " ".join(str(item.get("text") or f"[{item.get('type', 'text')}]") for item in items)
        return f"[{self.msgtype}] {self.text}".rstrip()


def download_codes(content: Any) -> set[str]:
    """The codes of the files of a message, however deep they stand in it."""
    found: set[str] = set()
    for name, value in content.items() if isinstance(content, dict) else ():
        if isinstance(value, str) and name.lower().endswith("downloadcode"):
            found.add(value)
        for item in value if isinstance(value, list) else [value]:
            found |= download_codes(item)
    return found
