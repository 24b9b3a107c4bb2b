"""Sends one signed message or event: one_address.py URL KIND BODY STATUS TEXT; fails when the answer is another."""

from __future__ import annotations

import os
import sys
import time
import urllib.error
import urllib.request

import imhook


def main(url: str, kind: str, body: str, status: str, text: str) -> int:
    query, headers, sent = "", {"Content-Type": "application/json"}, body.encode()
    owner = "another" if kind == "other-owner" else os.environ["DINGTALK_EVENT_OWNER"]
    key = imhook.EventKey(os.environ["DINGTALK_EVENT_TOKEN"], os.environ["DINGTALK_EVENT_AES_KEY"], owner)
    if kind.endswith("message"):
        secret = "other" if kind == "forged-message" else os.environ["DINGTALK_CLIENT_SECRET"]
        headers |= imhook.sign_robot(secret)
    else:
        sealed = imhook.seal_event(key, sent, timestamp=str(time.time_ns() // 1_000_000), nonce="n1")
        query, sent = "?" + sealed.query, sealed.body
    request = urllib.request.Request(url + query, sent, headers, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=20) as response:
            code, answer = response.status, response.read()
    except urllib.error.HTTPError as refusal:
        code, answer = refusal.code, refusal.read()
    if code == 200 and not kind.endswith("message"):
        answer = imhook.open_event_answer(key, answer).message
    print(code, bytes(answer).decode())
    return 0 if str(code) == status and text in bytes(answer).decode() else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
