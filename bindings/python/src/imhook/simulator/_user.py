"""A person of the organisation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class User:
    """Somebody who can write, see cards and press their buttons."""

    user_id: str
    nick: str
    is_external: bool = False
    """Whether they are outside the robot's organisation: their messages have no senderStaffId (reference 4.1)."""

    @property
    def union_id(self) -> str:
        """The unionId, which requests use with userIdType 2."""
        return f"union-{self.user_id}"

    @property
    def encrypted_id(self) -> str:
        """What messages have as senderId: opaque."""
        return f"$:LWCP_v1:${self.user_id}"

    def id_of_type(self, user_id_type: int) -> str:
        """The userId for 1, the unionId for 2."""
        return self.union_id if user_id_type == 2 else self.user_id
