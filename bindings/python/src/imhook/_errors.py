"""The exceptions of imhook: each carries the status of the library and says where the problem is."""

from __future__ import annotations

import json
from ctypes import byref, create_string_buffer
from datetime import timedelta
from functools import cache
from typing import Any, TypeVar

from imhook import _ffi
from imhook._api_warning import APIWarning
from imhook._delivery import Delivery
from imhook._enums import Document, JSONType, Status
from imhook._text import text_of

E = TypeVar("E", bound="ImhookError")


@cache
def message_of(status: Status) -> str:
    """The library's sentence for a status."""
    return text_of(_ffi.imhook_status_message(status))


def duration(milliseconds: int) -> timedelta:
    """A timedelta; 18 digits of milliseconds, which a timestamp may have, are more than one can hold."""
    try:
        return timedelta(milliseconds=milliseconds)
    except OverflowError:
        return timedelta.max if milliseconds > 0 else timedelta.min


class ImhookError(Exception):
    """What every exception of this package is.

    Attributes:
        status: the code of the library, the same in every language.
        message: one sentence for the operator. It holds no secret and nothing of the request. It is for the log: the
            sender of a request that was Rejected is sent `Rejected.body`.
        document: the text that `offset` counts in.
        offset: the byte in that text, or None where there is none.
        outer_offset: the byte of the HTTP body (or of the text given) that the error comes from; differs from `offset`
            where a text was nested in a string. None where there is none.
        path: where in the document, such as `content.cardPrivateData.actionIds[0]`; the id or header in question;
            empty where there is none.
        limit: the limit that is broken, such as `3 s, the minimum is 6 s`; empty where none is.
    """

    limit = ""

    def __init__(
        self,
        status: Status,
        message: str = "",
        *,
        document: Document = Document.NONE,
        offset: int | None = None,
        outer_offset: int | None = None,
        path: str = "",
    ) -> None:
        self.status = status
        self.message = message or message_of(status)
        self.document = document
        self.offset = offset
        self.outer_offset = outer_offset
        self.path = path
        super().__init__(status, self.message)

    @classmethod
    def _from_struct(cls: type[E], error: _ffi.imhook_error) -> E:
        made = cls(
            Status(error.status),
            document=Document(error.document),
            offset=None if error.offset < 0 else error.offset,
            outer_offset=None if error.outer_offset < 0 else error.outer_offset,
            # The library cuts a long path at its capacity, which may be inside a character.
            path=error.path.decode("utf-8", "replace"),
        )
        if error.limit_kind:
            buffer = create_string_buffer(1024)
            _ffi.imhook_error_describe(byref(error), buffer, len(buffer))
            made.limit = buffer.value.decode("utf-8", "replace").rpartition(": ")[2]
        return made

    def __str__(self) -> str:
        where = [f"{self.path}: {self.limit}" if self.limit else self.path] if self.path else []
        if self.offset is not None:
            where.append(f"byte {self.offset} of the {self.document.name.lower()}")
            if self.outer_offset not in (None, self.offset):
                where.append(f"byte {self.outer_offset} of the body")
        return f"{self.status.name}: {self.message}" + (f" ({', '.join(where)})" if where else "")


class ConfigurationError(ImhookError):
    """An endpoint, a replay guard or a set of handlers cannot be what was asked for."""


class Rejected(ImhookError):
    """A request is not a callback to act on: send `body` back with `http_status`.

    `status`, `message` and the text of the exception are for the log: of an encrypted event they say what is wrong
    inside.

    Attributes:
        clock_skew_ms: this machine's clock minus the signed timestamp in milliseconds, positive when the request is
            old. Zero unless the status is TIMESTAMP_TOO_OLD, TIMESTAMP_TOO_NEW or TIMESTAMP_NOT_MILLISECONDS.
    """

    clock_skew_ms = 0

    @property
    def clock_skew(self) -> timedelta:
        """`clock_skew_ms` as a timedelta; what is more than one can hold becomes the largest."""
        return duration(self.clock_skew_ms)

    @property
    def http_status(self) -> int:
        """What a callback server answers."""
        return _ffi.imhook_http_status(self.status)

    @property
    def body(self) -> bytes:
        """A JSON object with a status and its sentence, for the sender.

        What is wrong inside an encrypted event is told to the operator alone: the sender gets the status that the
        library discloses in its place.
        """
        status = Status(_ffi.imhook_status_disclosed(self.status))
        message = self.message if status == self.status else message_of(status)
        return json.dumps({"status": status.name, "message": message}).encode("ascii")

    @classmethod
    def _from_struct(cls, error: _ffi.imhook_error) -> Rejected:
        rejected = super()._from_struct(error)
        rejected.clock_skew_ms = error.clock_skew_ms
        return rejected


class ReplyError(ImhookError):
    """The platform would refuse or silently ignore this answer; `path` says which part."""


class APIError(ImhookError):
    """A call of the REST API of Tencent Cloud Chat that cannot be made, `path` says why; or one that failed.

    Attributes:
        code: the platform's `ErrorCode`; 0 where the platform did not answer.
        info: the platform's `ErrorInfo`; empty where it did not answer.
    """

    def __init__(self, status: Status, message: str = "", *, code: int = 0, info: str = "", **where: Any) -> None:
        self.code = code
        self.info = info
        super().__init__(status, message, **where)

    def __str__(self) -> str:
        return super().__str__() + (f" (ErrorCode {self.code}: {self.info})" if self.code else "")


class DingTalkAPIError(ImhookError):
    """A call of DingTalk's server API that cannot be made, `path` says why; or one that failed.

    Attributes:
        code: the platform's `code`, such as `param.cardNotExist`, or its `errcode` as text; empty where it gave none.
        info: what the platform says about it: `message`, `errmsg`, or `errorMsg` of the first space that a card was not
            delivered to.
        request_id: what the platform's support asks for; empty where there is none.
        required_scopes: the permissions that the application lacks.
        retry_after_ms: how long to wait before the same request may be sent again; 0 where that is of no use.
        out_track_id: the card that was made all the same, where it was not delivered to every space.
        deliveries: what became of that card in each space; empty where the platform did not say.
        warnings: what the request may have meant otherwise, which may be why it was refused.
    """

    def __init__(
        self,
        status: Status,
        message: str = "",
        *,
        code: str = "",
        info: str = "",
        request_id: str = "",
        required_scopes: tuple[str, ...] = (),
        retry_after_ms: int = 0,
        out_track_id: str = "",
        deliveries: tuple[Delivery, ...] = (),
        warnings: tuple[APIWarning, ...] = (),
        **where: Any,
    ) -> None:
        self.code = code
        self.info = info
        self.request_id = request_id
        self.required_scopes = required_scopes
        self.retry_after_ms = retry_after_ms
        self.out_track_id = out_track_id
        self.deliveries = deliveries
        self.warnings = warnings
        super().__init__(status, message, **where)

    def __str__(self) -> str:
        said = [f"code {self.code}" if self.code else "", self.info]
        said += [f"request {self.request_id}" if self.request_id else ""]
        said += [f"needs {', '.join(self.required_scopes)}" if self.required_scopes else ""]
        said = [part for part in said if part]
        return super().__str__() + (f" ({'; '.join(said)})" if said else "")


class ParamError(ImhookError):
    """A parameter is not there, or is not what was asked for.

    Attributes:
        name: the parameter.
        found: the JSON type that is there instead; ABSENT when there is no such parameter.
    """

    def __init__(self, name: str, asked: str, found: JSONType, status: Status) -> None:
        self.name = name
        self.found = found
        there = {JSONType.ABSENT: "there is no such parameter", JSONType.NULL: "it is null"}
        article = "an" if found in (JSONType.ARRAY, JSONType.OBJECT) else "a"
        instead = there.get(found, f"it is {article} {found.name.lower()}")
        super().__init__(status, f"{name!r} was asked for as {asked}, but {instead}. {message_of(status)}")


class ClosedError(ImhookError):
    """A callback, an endpoint or a replay guard was used after it was closed."""

    def __init__(self, what: str) -> None:
        super().__init__(Status.INVALID_ARGUMENT, f"the {what} is closed")
