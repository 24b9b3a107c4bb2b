"""Reading the requests of the control interface."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from imhook.simulator._fields import Fields
from imhook.simulator._platform_api import Handler
from imhook.simulator._refusal import Refusal

LONGEST_WAIT = 600.0
"""The most `seconds` of a request."""


def answering(action: Any, read: Any) -> Handler:
    """Serve an action: its result as JSON, or HTTP 400 and what is wrong with the request."""

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return web.json_response(await action(Fields(await read(request))))
        except Refusal as refusal:
            return web.json_response({"error": refusal.message}, status=400)
        except KeyError as error:
            return web.json_response({"error": f"{error} is unknown"}, status=400)
        except ValueError as error:
            return web.json_response({"error": str(error)}, status=400)

    return answer


async def read_query(request: web.Request) -> dict[str, Any]:
    """The query of a request as members; `seconds` is a number."""
    members: dict[str, Any] = dict(request.query)
    if "seconds" in members:
        members["seconds"] = float(members["seconds"])
    return members


def read_seconds(fields: Fields) -> float:
    """The member `seconds`, a number from 0."""
    seconds = fields.number("seconds")
    if not 0 <= seconds <= LONGEST_WAIT:
        raise fields.invalid("seconds", f"is not from 0 to {LONGEST_WAIT:g}")
    return seconds


def switch(fields: Fields, name: str, default: bool) -> bool:
    """A boolean with a default."""
    return default if fields.members.get(name) is None else fields.flag(name)
