"""Faults of calls over HTTP."""

from __future__ import annotations

from aiohttp import web

from imhook.simulator._app import CARD_SCOPE
from imhook.simulator._armed_faults import ArmedFaults
from imhook.simulator._fault import FaultKind
from imhook.simulator._refusal import Refusal, busy, missing_permission, too_many_calls

PROXY_ERROR = """<html>
<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>
<body><center><h1>400 Bad Request</h1></center><hr><center>nginx</center></body>
</html>
"""
SIGN_IN_PAGE = """<!DOCTYPE html>
<html><head><title>Sign in to the network</title></head><body><form action="/login" method="post"></form></body></html>
"""


class Disturbance:
    """Lets the calls go wrong for which a fault waits."""

    def __init__(self, faults: ArmedFaults) -> None:
        self._faults = faults

    def page(self, request: web.Request, by_path_only: bool = False) -> web.Response | None:
        """The HTML page that something in between answers, if it does."""
        for kind, status, text in (
            (FaultKind.PROXY_ERROR, 400, PROXY_ERROR),
            (FaultKind.HTML_PAGE, 200, SIGN_IN_PAGE),
        ):
            if self._faults.take(kind, request.path, by_path_only):
                return web.Response(status=status, text=text, content_type="text/html")
        return None

    def refusal(self, request: web.Request, by_path_only: bool = False) -> Refusal | None:
        """What the platform answers instead of a result, if it does."""
        for kind, refusal in (
            (FaultKind.BUSY, busy()),
            (FaultKind.FORBIDDEN, missing_permission(CARD_SCOPE)),
            (FaultKind.QPS, too_many_calls()),
        ):
            if self._faults.take(kind, request.path, by_path_only):
                return refusal
        return None
