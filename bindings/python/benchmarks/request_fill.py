"""What handing a request to the library costs through ctypes, done in different ways.

Each way fills in the same signed request (the callback for two data sources, two headers), has it verified and parsed,
and frees the callback. What the library itself does is the same in all of them; what differs is the number of Python
objects made, of conversions, and whether the interpreter lock is let go.

src/imhook/_crossing.py does what is called "one structure, addresses": nearly as fast as a reused structure, and
nothing is shared between threads or kept after the call.
"""

from __future__ import annotations

from ctypes import (
    CDLL,
    POINTER,
    PyDLL,
    Structure,
    addressof,
    byref,
    c_char_p,
    c_int32,
    c_int64,
    c_size_t,
    c_void_p,
    sizeof,
)
from typing import Any

from sides import compare

import imhook
from imhook import _ffi
from imhook._crossing import ReceiveCall
from imhook._headers import header_block

BODY = (
    rb'{"type":"dynamicDataCallback","corpId":"corpId","userId":"zhangsan","outTrackId":"my-out-trarck-id","content":'
    rb'"{\"dynamicDataSourceQueryRequests\": [{\"dynamicDataSourceId\": \"example_ds_1\"},'
    rb'{\"dynamicDataSourceId\": \"example_ds_2\" }]}"}'
)
NOW = 1_700_000_000_000
TIMESTAMP, SIGNATURE = (value.encode() for value in imhook.sign_card("mySecret", NOW).values())
TIMESTAMP_NAME, SIGNATURE_NAME = b"x-ddpaas-signature-timestamp", b"x-ddpaas-signature"

hook = imhook.DingTalk("mySecret")
ENDPOINT = hook._open.address
PATH = _ffi._library._name


class View(Structure):
    _fields_ = [("data", c_char_p), ("size", c_size_t)]


class Header(Structure):
    _fields_ = [("name", View), ("value", View)]


class Request(Structure):
    """The request as the header declares it, structures inside a structure."""

    _fields_ = [
        ("size", c_size_t),
        ("body", View),
        ("header_block", View),
        ("headers", POINTER(Header)),
        ("header_count", c_size_t),
        ("method", View),
        ("query", View),
    ]


def prototype(library: Any, request: Any, callback: Any, error: Any) -> Any:
    function = library["imhook_receive"]
    function.argtypes, function.restype = (c_void_p, request, c_int64, callback, error), c_int32
    return function


receive_nested = prototype(CDLL(PATH), POINTER(Request), POINTER(c_void_p), POINTER(_ffi.imhook_error))
receive_typed = prototype(PyDLL(PATH), POINTER(_ffi.imhook_request), POINTER(c_void_p), POINTER(_ffi.imhook_error))
receive_addresses = prototype(PyDLL(PATH), c_void_p, c_void_p, c_void_p)
receive_unlocked = prototype(CDLL(PATH), c_void_p, c_void_p, c_void_p)
free = _ffi.imhook_callback_free
SIZE = sizeof(_ffi.imhook_request)
CALLBACK, ERROR = ReceiveCall.callback.offset, ReceiveCall.error.offset


def done(status: int, callback: int | None) -> None:
    assert status == 0
    free(callback)


def nested_structures() -> None:
    request = Request()
    request.size = SIZE
    request.body = View(BODY, len(BODY))
    request.method = View(b"POST", 4)
    headers = (Header * 2)(
        Header(View(TIMESTAMP_NAME, 28), View(TIMESTAMP, len(TIMESTAMP))),
        Header(View(SIGNATURE_NAME, 18), View(SIGNATURE, len(SIGNATURE))),
    )
    request.headers, request.header_count = headers, 2
    callback, error = c_void_p(), _ffi.imhook_error()
    done(receive_nested(ENDPOINT, byref(request), NOW, byref(callback), byref(error)), callback.value)


def flat_structure_with_array() -> None:
    headers = (_ffi.imhook_header * 2)(
        _ffi.imhook_header(TIMESTAMP_NAME, 28, TIMESTAMP, len(TIMESTAMP)),
        _ffi.imhook_header(SIGNATURE_NAME, 18, SIGNATURE, len(SIGNATURE)),
    )
    request = _ffi.imhook_request(SIZE, BODY, len(BODY), None, 0, headers, 2)
    callback, error = c_void_p(), _ffi.imhook_error()
    done(receive_typed(ENDPOINT, byref(request), NOW, byref(callback), byref(error)), callback.value)


def block() -> bytes:
    return b"%b:%b\n%b:%b\n" % (TIMESTAMP_NAME, TIMESTAMP, SIGNATURE_NAME, SIGNATURE)


def flat_structure_with_block() -> None:
    lines = block()
    request = _ffi.imhook_request(SIZE, BODY, len(BODY), lines, len(lines))
    callback, error = c_void_p(), _ffi.imhook_error()
    done(receive_typed(ENDPOINT, byref(request), NOW, byref(callback), byref(error)), callback.value)


def one_structure() -> None:
    lines = block()
    call = ReceiveCall(SIZE, BODY, len(BODY), lines, len(lines))
    status = receive_addresses(ENDPOINT, byref(call), NOW, byref(call, CALLBACK), byref(call, ERROR))
    done(status, call.callback)


def one_structure_addresses(receive: Any = receive_addresses) -> None:
    lines = block()
    call = ReceiveCall(SIZE, BODY, len(BODY), lines, len(lines))
    address = addressof(call)
    done(receive(ENDPOINT, address, NOW, address + CALLBACK, address + ERROR), call.callback)


def one_structure_without_lock() -> None:
    one_structure_addresses(receive_unlocked)


shared = ReceiveCall(SIZE)
SHARED = addressof(shared)


def reused_structure() -> None:
    lines = block()
    shared.body_data, shared.body_size = BODY, len(BODY)
    shared.header_block_data, shared.header_block_size = lines, len(lines)
    done(receive_addresses(ENDPOINT, SHARED, NOW, SHARED + CALLBACK, SHARED + ERROR), shared.callback)


ENVIRON = {
    **{f"wsgi.{number}": number for number in range(10)},
    **{f"HTTP_X_{number}": "value" for number in range(10)},
    "HTTP_X_DDPAAS_SIGNATURE_TIMESTAMP": TIMESTAMP.decode(),
    "HTTP_X_DDPAAS_SIGNATURE": SIGNATURE.decode(),
}
KEYS = [(name, "HTTP_" + name.upper().replace("-", "_")) for name in imhook.WANTED_HEADERS]
ASGI_HEADERS = [(f"x-{number}".encode(), b"value") for number in range(10)]
ASGI_HEADERS += [(TIMESTAMP_NAME, TIMESTAMP), (SIGNATURE_NAME, SIGNATURE)]
DICT_HEADERS = {name.decode().title(): value.decode() for name, value in ASGI_HEADERS}


def wsgi_lookup() -> None:
    header_block([(name, ENVIRON[key]) for name, key in KEYS if key in ENVIRON])


def receive_through_hook() -> None:
    hook.receive(headers=ASGI_HEADERS, body=BODY, now_ms=NOW)


def main() -> None:
    compare(
        "A request through imhook_receive(), with the ratio to the first way",
        {
            "nested structures, array of headers, typed pointers, lock released (CDLL)": nested_structures,
            "flat structure, array of headers, lock kept (PyDLL)": flat_structure_with_array,
            "flat structure, header block": flat_structure_with_block,
            "one structure for request, callback and error, byref()": one_structure,
            "one structure, addresses": one_structure_addresses,
            "one structure, addresses, lock released (CDLL)": one_structure_without_lock,
            "the same structure reused": reused_structure,
            "DingTalk.receive() from twelve ASGI headers, with everything it makes": receive_through_hook,
        },
    )
    compare(
        "\nThe header block from what a server has",
        {
            "two look-ups in a WSGI environ": wsgi_lookup,
            "a list of twelve ASGI headers": lambda: header_block(ASGI_HEADERS),
            "a dictionary of twelve headers": lambda: header_block(DICT_HEADERS),
        },
    )


if __name__ == "__main__":
    main()
