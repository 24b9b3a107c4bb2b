"""Spaces of cards: where they can be, and where they are delivered."""

from __future__ import annotations

from imhook.simulator._fields import Fields
from imhook.simulator._refusal import Refusal

PREFIX = "dtv1.card//"
SPACE_MODELS = {
    "imGroupOpenSpaceModel": "IM_GROUP",
    "imRobotOpenSpaceModel": "IM_ROBOT",
    "imSingleOpenSpaceModel": "IM_SINGLE",
    "topOpenSpaceModel": "ONE_BOX",
}
DELIVER_MODELS = {
    "IM_GROUP": "imGroupOpenDeliverModel",
    "IM_ROBOT": "imRobotOpenDeliverModel",
    "IM_SINGLE": "imSingleOpenDeliverModel",
    "ONE_BOX": "topOpenDeliverModel",
}


def read_spaces(open_space_id: str) -> list[tuple[str, str]]:
    """The kinds and ids of an openSpaceId (reference 2.5). Raises Refusal."""
    invalid = Refusal(400, "param.openSpaceIdInvalid")
    if not open_space_id:
        raise Refusal(400, "param.openSpaceIdEmpty")
    if not open_space_id.startswith(PREFIX) or len(open_space_id) > 1000:
        raise invalid
    spaces = []
    entries = open_space_id[len(PREFIX) :]
    entries = entries[:-1] if entries.endswith(";") else entries
    for entry in entries.split(";"):
        kind, dot, space_id = entry.partition(".")
        if kind.upper() not in DELIVER_MODELS or not dot or not space_id:
            raise invalid
        spaces.append((kind.upper(), space_id))
    return spaces


def read_space_models(fields: Fields) -> set[str]:
    """The kinds of spaces whose models a request has (2.3). Raises Refusal."""
    kinds = set()
    for name, kind in SPACE_MODELS.items():
        model = fields.object(name)
        if model is None:
            continue
        if kind == "ONE_BOX":
            valid = model.text("spaceType") == "ONE_BOX"
        else:
            valid = kind == "IM_SINGLE" or isinstance(model.members.get("supportForward"), bool)
            model.flag("supportForward")
            model.text_map("lastMessageI18n")
            search, notification = model.object("searchSupport"), model.object("notification")
            if search is not None:
                search.text("searchIcon"), search.text("searchTypeName"), search.text("searchDesc")
            if notification is not None:
                notification.text("alertContent"), notification.flag("notificationOff")
        if not valid:
            raise Refusal(400, "param.openSpaceModelInvalid")
        kinds.add(kind)
    return kinds


def read_deliver_models(fields: Fields, spaces: list[tuple[str, str]], wrong: str) -> dict[str, Fields]:
    """The deliver model of each kind of space (2.6). Raises Refusal; `wrong` is its code for a model that is missing
    or lacks a member."""
    models = {kind: fields.object(name) for kind, name in DELIVER_MODELS.items()}
    found = {kind: model for kind, model in models.items() if model is not None}
    if not found:
        raise Refusal(400, "param.openDeliverModelEmpty")
    for kind, _ in spaces:
        if kind not in found:
            raise Refusal(400, wrong, f"{DELIVER_MODELS[kind]} is missing")
    for kind, model in found.items():
        model.text("robotCode", wrong if kind == "IM_GROUP" else "")
        model.text_map("extension")
        if kind == "IM_GROUP":
            model.texts("recipients")
            model.text_map("atUserIds")
        elif kind == "IM_ROBOT":
            if not model.members or model.text("spaceType") not in ("", "IM_ROBOT"):
                raise Refusal(400, wrong, "spaceType is not IM_ROBOT")
        elif kind == "ONE_BOX":
            model.integer("expiredTimeMillis", empty=wrong)
            model.texts("userIds")
            if set(model.texts("platforms")) - {"android", "ios", "win", "mac"}:
                raise model.invalid("platforms", "holds an unknown platform")
    return found
