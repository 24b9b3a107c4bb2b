"""The whole path of a callback for two data sources: verify, parse, read the usual fields, answer.

Beside it what a Python program without this package does, with json, hmac and base64 of the standard library. That
program checks less: no limits, no header rules, no clock; exceptions for whatever it does not expect.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json

from request_fill import BODY, NOW, SIGNATURE, TIMESTAMP
from sides import compare

import imhook

HEADERS = {"x-ddpaas-signature-timestamp": TIMESTAMP.decode(), "x-ddpaas-signature": SIGNATURE.decode()}
VALUES = {"example_ds_1": {"amount": "1000元"}, "example_ds_2": {"destination": "杭州"}}
SECRET = b"mySecret"
hook = imhook.DingTalk(SECRET)


def imhook_verify() -> int:
    return hook.verify(HEADERS["x-ddpaas-signature-timestamp"], HEADERS["x-ddpaas-signature"], now_ms=NOW)


def standard_verify() -> None:
    timestamp, signature = HEADERS["x-ddpaas-signature-timestamp"], HEADERS["x-ddpaas-signature"]
    digest = hmac.new(SECRET, timestamp.encode(), hashlib.sha256).digest()
    if not hmac.compare_digest(base64.b64encode(digest).decode(), signature):
        raise PermissionError
    if abs(NOW - int(timestamp)) > 3_600_000:
        raise PermissionError


def imhook_receive() -> imhook.DynamicData:
    callback = hook.receive(headers=HEADERS, body=BODY, now_ms=NOW)
    assert type(callback) is imhook.DynamicData
    return callback


def imhook_path() -> bytes:
    data = imhook_receive()
    if not (data.user_id and data.out_track_id):
        raise ValueError
    return data.reply({query.id: VALUES[query.id] for query in data.queries}).body


def standard_path() -> bytes:
    standard_verify()
    body = json.loads(BODY)
    if body["type"] != "dynamicDataCallback" or not (body["userId"] and body["outTrackId"]):
        raise ValueError
    queries = json.loads(body["content"])["dynamicDataSourceQueryRequests"]
    responses = [
        {
            "dynamicDataSourceId": query["dynamicDataSourceId"],
            "dynamicDataValueType": "OBJECT",
            "data": json.dumps(VALUES[query["dynamicDataSourceId"]], ensure_ascii=False, separators=(",", ":")),
        }
        for query in queries
    ]
    document = {"dataSourceQueryResponses": responses}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def main() -> None:
    assert imhook_path() == standard_path()
    compare("The whole path", {"standard library": standard_path, "imhook": imhook_path})
    compare("\nVerifying the signature alone", {"standard library": standard_verify, "imhook": imhook_verify})
    compare("\nReceiving alone", {"imhook": imhook_receive})


if __name__ == "__main__":
    main()
