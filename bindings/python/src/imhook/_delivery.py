"""What became of a card in one space."""

from __future__ import annotations

from ctypes import byref
from dataclasses import dataclass

from imhook import _ffi
from imhook._text import read


@dataclass(frozen=True)
class Delivery:
    """What became of a card in one space (page 「创建并投放卡片」)."""

    space_type: str
    """`IM`, `IM_GROUP`, `IM_ROBOT`, `ONE_BOX`, `COOPERATION_FEED` or a newer one."""

    space_id: str
    """The space."""

    is_delivered: bool
    """Whether the card is there."""

    carrier_id: str
    """What the read status of a card in a chat is asked for with; empty where there is none."""

    error_message: str
    """Why it was not delivered, in words; may be filled where it was."""


def deliveries_of(values: _ffi.imhook_json_value) -> tuple[Delivery, ...]:
    """The elements of an array of results; none for the absent value."""
    return tuple(_delivery(_ffi.imhook_json_at(values, at)) for at in range(_ffi.imhook_json_count(values)))


def _delivery(value: _ffi.imhook_json_value) -> Delivery:
    found = _ffi.imhook_dingtalk_delivery()
    _ffi.imhook_dingtalk_delivery_read(value, byref(found), None)
    return Delivery(
        space_type=read(found.space_type_data, found.space_type_size),
        space_id=read(found.space_id_data, found.space_id_size),
        is_delivered=found.is_delivered,
        carrier_id=read(found.carrier_id_data, found.carrier_id_size),
        error_message=read(found.error_message_data, found.error_message_size),
    )
