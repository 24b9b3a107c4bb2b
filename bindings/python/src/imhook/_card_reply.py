"""The card that a message is answered with."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from imhook._enums import ChatType
from imhook._reply import Values
from imhook._robot_message import RobotMessage


def card_reply(
    message: RobotMessage,
    robot_code: str,
    card_template_id: str,
    card: Values,
    *,
    private: Mapping[str, Values] | None,
    out_track_id: str,
    callback_type: str,
    callback_route_key: str,
    support_forward: bool,
) -> dict[str, object]:
    """The body that creates a card and delivers it into the chat of a message; `robot_code` where it names none."""
    robot_code = message.robot_code or robot_code
    body: dict[str, object] = {
        "cardTemplateId": card_template_id,
        "outTrackId": out_track_id or str(uuid.uuid4()),
        "callbackType": callback_type,
        "cardData": {"cardParamMap": card},
        "openSpaceId": message.open_space_id,
    }
    if message.chat_type is ChatType.GROUP:
        body["imGroupOpenSpaceModel"] = {"supportForward": support_forward}
        body["imGroupOpenDeliverModel"] = {"robotCode": robot_code}
    else:
        body["imRobotOpenSpaceModel"] = {"supportForward": support_forward}
        body["imRobotOpenDeliverModel"] = {"spaceType": "IM_ROBOT", "robotCode": robot_code}
    if private is not None:
        body["privateData"] = {user: {"cardParamMap": values} for user, values in private.items()}
    if callback_route_key:
        body["callbackRouteKey"] = callback_route_key
    return body
