"""What the REST operations of Tencent Cloud Chat answer (pages 1047/60755 to 1047/60761, 1047/60810, 1047/60811)."""

from __future__ import annotations

from typing import Any, TypedDict


class APIBody(TypedDict, total=False):
    """What every answer has. Further members are there as the platform sent them."""

    ActionStatus: str
    """`OK` or `FAIL`."""
    ErrorCode: int
    """0 for success."""
    ErrorInfo: str
    """Why not; empty for success."""


class CreatedOfficialAccount(APIBody, total=False):
    """What create_official_account answers."""

    OfficialAccountUserID: str
    """The account."""


class SentMessage(APIBody, total=False):
    """What send_official_account_msg answers."""

    MsgTime: int
    """Unix seconds."""
    MsgKey: str
    """What the message is recalled by, at most 50 characters."""


class RecalledMessage(TypedDict, total=False):
    """What became of one message."""

    MsgKey: str
    """The message."""
    RetCode: int
    """0 for success; 10030: there is no such message."""


class RecalledMessages(APIBody, total=False):
    """What official_account_msg_recall answers."""

    RecallRetList: list[RecalledMessage]
    """What became of each message."""


class SentMessages(APIBody, total=False):
    """What official_account_msg_get_simple answers."""

    IsFinished: int
    """0, 1 or 2."""
    RspMsgList: list[dict[str, Any]]
    """The messages."""
    LastMsgKey: str
    """Where the next call goes on."""
