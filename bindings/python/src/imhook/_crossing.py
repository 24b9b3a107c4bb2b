"""The two crossings into the library that every callback takes: one request in, one answer out.

benchmarks/request_fill.py measures this against the other ways of doing it. What counts through ctypes is the number
of objects made and of types checked: here each call has one structure for what it reads and writes, filled by position,
and passes addresses.
"""

from __future__ import annotations

from ctypes import Structure, addressof, c_int32, c_int64, c_size_t, c_void_p, sizeof, string_at

from imhook import _ffi
from imhook._errors import Rejected, ReplyError
from imhook._handles import CallbackHandle
from imhook._text import BytesLike


class ReceiveCall(Structure):
    """What imhook_receive() reads and writes: the request, the callback, the error."""

    _fields_ = [
        *_ffi.imhook_request._fields_,
        ("callback", c_void_p),
        ("error", _ffi.imhook_error),
    ]


class AnswerCall(Structure):
    """What imhook_callback_answer() writes: the answer, the error."""

    _fields_ = [
        ("data", c_void_p),
        ("size", c_size_t),
        ("error", _ffi.imhook_error),
    ]


REQUEST_SIZE = sizeof(_ffi.imhook_request)
RECEIVE_CALLBACK = ReceiveCall.callback.offset
RECEIVE_ERROR = ReceiveCall.error.offset
ANSWER_ERROR = AnswerCall.error.offset

# Prototypes of the same functions that take addresses.
_receive = _ffi._library["imhook_receive"]
_receive.argtypes = (c_void_p, c_void_p, c_int64, c_void_p, c_void_p)
_receive.restype = c_int32
_answer = _ffi._library["imhook_callback_answer"]
_answer.argtypes = (c_void_p, _ffi.input_view, c_void_p, c_void_p)
_answer.restype = c_int32


def receive(endpoint: int, method: str, block: bytes, query: bytes, body: BytesLike, now_ms: int) -> CallbackHandle:
    """Hand a request to the library; `endpoint` is its address, `block` the headers as lines.

    Raises:
        Rejected: it is not a callback of this endpoint.
        TypeError: the body is not bytes, bytearray or memoryview.
    """
    if not isinstance(body, bytes):
        if not isinstance(body, (bytearray, memoryview)):
            raise TypeError(f"the body must be the bytes exactly as received, not {type(body).__name__}")
        body = bytes(body)
    call = ReceiveCall(REQUEST_SIZE, body, len(body), block, len(block))
    if method != "POST":  # an empty method says that the caller has made sure
        name = method.encode("utf-8", "replace")
        call.method_data, call.method_size = name, len(name)
    if query:
        call.query_data, call.query_size = query, len(query)
    address = addressof(call)
    if _receive(endpoint, address, now_ms, address + RECEIVE_CALLBACK, address + RECEIVE_ERROR):
        raise Rejected._from_struct(call.error)
    return CallbackHandle.from_address(call.callback)


def answer(handle: CallbackHandle, document: bytes) -> bytes:
    """Answer a callback with the JSON text of an answer document.

    Raises:
        ReplyError: the platform would refuse or ignore the answer.
    """
    call = AnswerCall()
    address = addressof(call)
    view = _ffi.input_view(document, len(document))
    if _answer(addressof(handle), view, address, address + ANSWER_ERROR):
        raise ReplyError._from_struct(call.error)
    return string_at(call.data, call.size)
