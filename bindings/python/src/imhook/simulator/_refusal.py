"""What the simulator answers instead of a result."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """An error body of api.dingtalk.com (reference 6.2): `code`, `message`, `requestid` and perhaps the scopes missing.

    Args:
        status: the HTTP status, 4xx or 5xx.
        code: such as `param.cardNotExist`.
        message: what is wrong; empty repeats the code, as the card interfaces do.
        scopes: the permissions that the call needs and the application lacks.
    """

    def __init__(self, status: int, code: str, message: str = "", scopes: tuple[str, ...] = ()) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code
        self.message = message or code
        self.scopes = scopes

    def body(self, request_id: str) -> dict[str, Any]:
        """The JSON object to answer with; the name `requestid` is all lower case."""
        body: dict[str, Any] = {"code": self.code, "message": self.message, "requestid": request_id}
        if self.scopes:
            body["accessdenieddetail"] = {"requiredScopes": list(self.scopes)}
        return body


def missing_permission(scope: str) -> Refusal:
    """The refusal of a call for which the application lacks a permission."""
    message = f"应用尚未开通所需的权限：[{scope}]"
    return Refusal(403, "Forbidden.AccessDenied.AccessTokenPermissionDenied", message, (scope,))


def too_many_calls() -> Refusal:
    """The refusal per application and interface (6.3)."""
    return Refusal(403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "请求次数超过了应用对该接口的调用频率限制")


def busy() -> Refusal:
    """The refusal of a server that has no time."""
    return Refusal(500, "system.busy")
