"""Calls of DingTalk's server API: access tokens, cards, replies to messages."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import POINTER, byref, sizeof
from typing import Any

from imhook import _ffi
from imhook._api_call import headers_of, json_text
from imhook._api_warning import warnings_of
from imhook._clock import clock
from imhook._dingtalk_call import DingTalkRequest
from imhook._dingtalk_operations import DingTalkRequests
from imhook._enums import Status
from imhook._errors import ConfigurationError, DingTalkAPIError
from imhook._text import bytes_of, encoded, fill, text_of

Members = Mapping[str, object]


class DingTalkAPI(DingTalkRequests):
    """Makes requests of DingTalk's server API, to be sent with any HTTP client.

        api = imhook.DingTalkAPI()
        request = api.create_and_deliver_card(card, access_token=token)
        http = urllib.request.Request(request.url, request.body, request.headers, method=request.method)
        … send it …
        response = request.read(status, body)

    Each method takes the members of the operation's body by their names on the platform's page, with the types of
    imhook.dingtalk_types; values of a `cardParamMap` may have any type, and become texts as the platform wants them.
    `delegated` acts for the user that the token stands for. A body that the platform would refuse, or take and then
    ignore, is refused with DingTalkAPIError, whose status begins with API_ and whose path names the member; request()
    says what else is raised. Members that are not documented are passed on as they are, and are among the request's
    `warnings`. Any number of threads may use one object.

    AccessToken says when to fetch a token; open_space_id() writes where a card goes.
    """

    def __init__(self, *, host: str = "") -> None:
        """Say where the API is.

        Args:
            host: `https://` or `http://`, a host, optionally a port and a path, such as `http://127.0.0.1:8090`; empty
                means `https://api.dingtalk.com`. For the older services `api.dingtalk.com` and `api.dingtalk.io` mean
                `oapi.dingtalk.com` and `oapi.dingtalk.io`, and the other way round for the others; any other host has
                both. Without TLS everybody on the way reads tokens and secrets.
        """
        self._host = encoded(host)

    def request(
        self,
        operation: str,
        body: Members | bytes,
        *,
        access_token: str = "",
        session_webhook: str = "",
        robot_secret: str = "",
        now_ms: int | None = None,
        delegated: bool = False,
    ) -> DingTalkRequest:
        """Make the request of an operation by name.

        Args:
            operation: such as "create_and_deliver_card".
            body: the members of the body, or its JSON text in bytes.
            access_token: for the operations that need one.
            session_webhook: for session_reply; for send_custom_robot_message the robot's webhook, unless `access_token`
                is the robot's.
            robot_secret: for send_custom_robot_message: the secret of the robot's security settings (`SEC…`).
            now_ms: the clock for that signature, in Unix milliseconds; None reads it.
            delegated: act for the user that the token stands for.

        Raises:
            DingTalkAPIError: API_OPERATION_UNKNOWN, a body that the platform would refuse or ignore, or one that JSON
                cannot hold; API_TOKEN_MISSING, when nothing else is wrong.
            ConfigurationError: a host, a token or a webhook that cannot be one; an operation without a delegated form.
        """
        text = body if isinstance(body, bytes) else json_text(body, DingTalkAPIError)
        call = _ffi.imhook_dingtalk_call(size=sizeof(_ffi.imhook_dingtalk_call), delegated=delegated)
        call.now_ms = clock(now_ms) if robot_secret else 0
        fill(call, robot_secret=encoded(robot_secret))
        fill(call, operation=encoded(operation), body=text, api_host=self._host)
        fill(call, access_token=encoded(access_token), session_webhook=encoded(session_webhook))
        found, error = POINTER(_ffi.imhook_api_request)(), _ffi.imhook_error()
        if _ffi.imhook_dingtalk_request_new(byref(call), byref(found), byref(error)):
            failure = ConfigurationError if error.status < Status.SIGNATURE_MISSING else DingTalkAPIError
            raise failure._from_struct(error)
        try:
            made: Any = found.contents
            return DingTalkRequest(
                operation=operation,
                method=text_of(_ffi.imhook_view(made.method_data, made.method_size)),
                url=text_of(_ffi.imhook_view(made.url_data, made.url_size)),
                headers=headers_of(made),
                body=bytes_of(_ffi.imhook_view(made.body_data, made.body_size)),
                warnings=warnings_of(made),
            )
        finally:
            _ffi.imhook_api_request_free(found)
