"""The members of requests to the card interfaces."""

from __future__ import annotations

from typing import Any

SPACE_MODEL = {"supportForward", "lastMessageI18n", "searchSupport", "notification"}
DATA = {"cardParamMap"}

SPACE_MODELS: dict[str, set[str]] = {
    "imGroupOpenSpaceModel": SPACE_MODEL,
    "imRobotOpenSpaceModel": SPACE_MODEL,
    "imSingleOpenSpaceModel": SPACE_MODEL,
    "topOpenSpaceModel": {"spaceType"},
    "coFeedOpenSpaceModel": {"title", "coolAppCode"},
}
DELIVER_MODELS: dict[str, set[str]] = {
    "imGroupOpenDeliverModel": {"robotCode", "atUserIds", "recipients", "extension"},
    "imRobotOpenDeliverModel": {"spaceType", "robotCode", "extension"},
    "imSingleOpenDeliverModel": {"atUserIds", "extension"},
    "topOpenDeliverModel": {"expiredTimeMillis", "userIds", "platforms"},
    "coFeedOpenDeliverModel": {"bizTag", "gmtTimeLine"},
    "docOpenDeliverModel": {"userId"},
}
NESTED: dict[str, set[str]] = {
    **SPACE_MODELS,
    **DELIVER_MODELS,
    "cardData": DATA,
    "cardUpdateOptions": {"updateCardDataByKey", "updatePrivateDataByKey"},
    "openDynamicDataConfig": {"dynamicDataSourceConfigs"},
    "dynamicDataSourceConfigs": {"dynamicDataSourceId", "constParams", "pullConfig"},
    "pullConfig": {"pullStrategy", "interval", "timeUnit"},
    "searchSupport": {"searchIcon", "searchTypeName", "searchDesc"},
    "notification": {"alertContent", "notificationOff"},
}
"""The members of nested objects. Maps with free keys are not listed."""

CREATE = {
    "userId",
    "userIdType",
    "cardTemplateId",
    "outTrackId",
    "callbackType",
    "callbackRouteKey",
    "cardData",
    "privateData",
    "openDynamicDataConfig",
    "cardAtUserIds",
    *SPACE_MODELS,
}
"""Reference 2.2."""
CREATE_AND_DELIVER = {*CREATE, "openSpaceId", *DELIVER_MODELS}
DELIVER = {"outTrackId", "openSpaceId", "userIdType", *DELIVER_MODELS}
"""2.7."""
UPDATE = {"outTrackId", "cardData", "privateData", "cardUpdateOptions", "userIdType"}
APPEND_SPACES = {"outTrackId", *SPACE_MODELS} - {"imSingleOpenSpaceModel"}

STREAMING = {"outTrackId", "guid", "key", "content", "isFull", "isFinalize", "isError"}


def unknown_members(operation: str, known: set[str], members: dict[str, Any]) -> list[str]:
    """What a request has and the interface does not know. The platform ignores it, so the client errs."""
    found = [f"{operation}: {name} is not a member" for name in members if name not in known]
    for name, value in members.items():
        for item in value if isinstance(value, list) else [value]:
            if name in NESTED and isinstance(item, dict):
                found += unknown_members(f"{operation}: {name}", NESTED[name], item)
    return found
