"""JSON texts that the library has checked, as Python objects, and Python objects as JSON texts for it to check."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Callable

from imhook._enums import Document, Status
from imhook._errors import ImhookError, ReplyError

# More digits than this Python may be set up not to convert (sys.set_int_max_str_digits), as it takes quadratic time.
LONGEST_INT = 640


class _Encoder(json.JSONEncoder):
    def default(self, o: object) -> object:
        """Any mapping is an object, such as the parameters of a callback."""
        return dict(o) if isinstance(o, Mapping) else super().default(o)


def _text_encoder() -> Callable[[object], str]:
    """What turns values into compact JSON, with non-ASCII as it is.

    JSONEncoder makes its C encoder anew for each text, which takes as long as encoding an answer: here it is made once,
    where Python has it in the form known. A value that contains itself is not looked out for, and ends at the recursion
    limit.
    """
    encoder = _Encoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)
    make: Any = getattr(json.encoder, "c_make_encoder", None)
    try:
        chunks = make(None, encoder.default, json.encoder.encode_basestring, None, ":", ",", False, False, True)
        "".join(chunks({"": [None]}, 0))
    except TypeError:
        return encoder.encode
    return lambda value: "".join(chunks(value, 0))


_encode = _text_encoder()


def _integer(digits: str) -> int | Decimal:
    return int(digits) if len(digits) <= LONGEST_INT else Decimal(digits)


def decode(text: str) -> Any:
    """Decode a checked text. Integers of more than 640 digits become Decimal.

    Raises:
        ImhookError: NESTING_TOO_DEEP, when an endpoint that accepts deeper nesting than Python's recursion limit
            received such a text.
    """
    try:
        if len(text) <= LONGEST_INT:
            return json.loads(text)
        return json.loads(text, parse_int=_integer)
    except RecursionError:
        raise ImhookError(Status.NESTING_TOO_DEEP) from None


def encode(document: object) -> bytes:
    """Encode an answer. What JSON cannot hold (not-a-number, half a surrogate pair) is left for the library to refuse.

    Raises:
        ReplyError: REPLY_MEMBER_WRONG_TYPE for a value that has no JSON form, NESTING_TOO_DEEP for one that contains
            itself or is nested more deeply than Python's recursion limit.
    """
    try:
        return _encode(document).encode("utf-8", "surrogatepass")
    except (TypeError, ValueError) as error:  # the texts of json name types, not values
        raise ReplyError(Status.REPLY_MEMBER_WRONG_TYPE, f"The answer has no JSON form: {error}.") from None
    except RecursionError:
        raise ReplyError(Status.NESTING_TOO_DEEP, document=Document.REPLY) from None
