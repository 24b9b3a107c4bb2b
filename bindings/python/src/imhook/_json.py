"""JSON texts that the library has checked, as Python objects, and Python objects as JSON texts for it to check."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from imhook._enums import Document, Status
from imhook._errors import ImhookError, ReplyError

# More digits than this Python turns into an int only in quadratic time, or (since 3.11) not at all.
LONGEST_INT = 4300

# A value that contains itself ends at the recursion limit; looking out for it would cost a fifth.
_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


def _integer(digits: str) -> int | Decimal:
    return int(digits) if len(digits) <= LONGEST_INT else Decimal(digits)


def decode(text: str) -> Any:
    """Decode a checked text. Integers of more than 4300 digits become Decimal.

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
        return _encoder.encode(document).encode("utf-8", "surrogatepass")
    except (TypeError, ValueError) as error:  # the texts of json name types, not values
        raise ReplyError(Status.REPLY_MEMBER_WRONG_TYPE, f"The answer has no JSON form: {error}.") from None
    except RecursionError:
        raise ReplyError(Status.NESTING_TOO_DEEP, document=Document.REPLY) from None
