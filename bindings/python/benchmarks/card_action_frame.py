"""A frame of Stream mode with an action on a card, JSON in JSON in JSON: read, its usual fields looked at, answered.

Beside it what a Python program without this package does, with json of the standard library. It knows nothing of
duplicates, deadlines, limits and other layouts.
"""

from __future__ import annotations

import itertools
import json

from sides import compare

import imhook
from imhook import _ffi

CONTENT = {"cardPrivateData": {"actionIds": ["btn_ok"], "params": {"step": "2", "count": 3, "agree": True}}}
DATA = {
    "extension": "{}",
    "corpId": "dingcorp0001",
    "spaceType": "im",
    "userIdType": 1,
    "type": "actionCallback",
    "userId": "u1001",
    "content": json.dumps(CONTENT, separators=(",", ":")),
    "spaceId": "cidSpace01==",
    "outTrackId": "order-7781",
    "value": json.dumps(CONTENT, separators=(",", ":")),
}
HEADERS = {
    "appId": "6f0e0000-0000-0000-0000-000000000001",
    "connectionId": "conn-01",
    "contentType": "application/json",
    "messageId": "213d841d_972_1898_%08d",
    "time": "1700000000000",
    "topic": "/v1.0/card/instances/callback",
}
FRAME = {"specVersion": "1.0", "type": "CALLBACK", "headers": HEADERS, "data": json.dumps(DATA, separators=(",", ":"))}
TEXT = json.dumps(FRAME, separators=(",", ":")).encode()
ANSWER = {
    "cardUpdateOptions": {"updateCardDataByKey": True, "updatePrivateDataByKey": True},
    "cardData": {"cardParamMap": {"status": "done"}},
    "userPrivateData": {"cardParamMap": {"clicked": "true"}},
}

# Another messageId each time, as the session answers what it has seen without delivering it.
numbers = itertools.count()
session = imhook.StreamSession("dingexample0001", "secret", subscriptions=_ffi.IMHOOK_SUBSCRIBE_CARD_ACTIONS)
session.start(0)
session.answered(1, 200, b'{"endpoint":"wss://gateway.example.com/connect","ticket":"t"}', 0)
session.opened(1, 0)


def imhook_frame() -> bytes:
    delivery = session.received(1, TEXT % next(numbers), 0)[0]
    assert type(delivery) is imhook.DeliverAction
    action = delivery.callback
    assert type(action) is imhook.CardAction
    if (action.user_id, action.out_track_id, action.action_ids) != ("u1001", "order-7781", ("btn_ok",)):
        raise ValueError
    if action.params.text("step") != "2":
        raise ValueError
    reply = action.reply(card={"status": "done"}, private={"clicked": True})
    sent = session.reply(delivery.delivery, imhook.StreamOutcome.HANDLED, reply.body, 0)[0]
    assert type(sent) is imhook.SendAction
    return sent.text


def standard_frame() -> bytes:
    frame = json.loads(TEXT % next(numbers))
    if frame["type"] != "CALLBACK" or frame["headers"]["topic"] != "/v1.0/card/instances/callback":
        raise ValueError
    data = json.loads(frame["data"])
    private = json.loads(data["content"])["cardPrivateData"]
    if (data["userId"], data["outTrackId"], private["actionIds"]) != ("u1001", "order-7781", ["btn_ok"]):
        raise ValueError
    if private["params"]["step"] != "2":
        raise ValueError
    answer = {
        "code": 200,
        "headers": {"contentType": "application/json", "messageId": frame["headers"]["messageId"]},
        "message": "OK",
        "data": json.dumps({"response": ANSWER}, ensure_ascii=False, separators=(",", ":")),
    }
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def main() -> None:
    first, second = json.loads(imhook_frame()), json.loads(standard_frame())
    assert json.loads(first["data"]) == json.loads(second["data"])
    compare("The whole path", {"standard library": standard_frame, "imhook": imhook_frame})


if __name__ == "__main__":
    main()
