"""Moderates a chat and mirrors its official accounts, through the webhooks of Tencent Cloud Chat.

    TENCENT_CHAT_SDK_APP_ID=1409990001 TENCENT_CHAT_TOKEN=… python moderation.py

serves them at port 8080; set PORT for another one. One-to-one messages with a forbidden word are not delivered, group
messages are delivered with mild words instead of rude ones, and blocked accounts are neither invited to groups nor
befriended. What official accounts broadcast and recall is kept in a table, which is printed at the end.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

import imhook

# What an application keeps in its database.
FORBIDDEN = ("casino",)
MILDER = {"damn": "****"}
BLOCKED = {"spam_bot9"}

# A moderator that fails or takes too long must not let everything pass.
hook = imhook.TencentChat(
    int(os.environ["TENCENT_CHAT_SDK_APP_ID"]),
    os.environ["TENCENT_CHAT_TOKEN"],
    replay_guard=imhook.ReplayGuard(),
    on_failure="forbid",
)


@dataclass
class Broadcast:
    """A message of an official account."""

    account: str
    text: str
    recalled: bool = False


broadcasts: dict[str, Broadcast] = {}
"""The messages by their MsgKey: the platform may send a webhook again, which then changes nothing."""


@hook.on(imhook.C2CBeforeSendMsg)
def forbid(webhook: imhook.Webhook[imhook.C2CBeforeSendMsg]) -> imhook.Reply | None:
    text = webhook.message.text.lower()
    return webhook.forbid() if any(word in text for word in FORBIDDEN) else None


def milder(element: imhook.MessageElement) -> imhook.MessageElement:
    if element["MsgType"] != "TIMTextElem":
        return element
    text = element["MsgContent"].get("Text", "")
    for word, replacement in MILDER.items():
        text = text.replace(word, replacement)
    return imhook.text_element(text)


@hook.on(imhook.GroupBeforeSendMsg)
def rewrite(webhook: imhook.Webhook[imhook.GroupBeforeSendMsg]) -> imhook.Reply | None:
    if not any(word in webhook.message.text for word in MILDER):
        return None
    return webhook.allow(message=[milder(element) for element in webhook.message])


@hook.on(imhook.GroupBeforeInviteJoinGroup)
def invite(webhook: imhook.Webhook[imhook.GroupBeforeInviteJoinGroup]) -> imhook.Reply:
    invited = [member["Member_Account"] for member in webhook.body["DestinationMembers"]]
    return webhook.allow(refused=BLOCKED.intersection(invited))


@hook.on(imhook.SnsPrevFriendAdd)
def befriend(webhook: imhook.Webhook[imhook.SnsPrevFriendAdd]) -> imhook.Reply:
    friends = [friend["To_Account"] for friend in webhook.body["FriendItem"]]
    return webhook.results({friend: (38001, "account blocked") for friend in friends if friend in BLOCKED})


@hook.on(imhook.OfficialAccountAfterSendMsg)
def mirror(webhook: imhook.Webhook[imhook.OfficialAccountAfterSendMsg]) -> None:
    broadcasts.setdefault(webhook.message_key, Broadcast(webhook.official_account, webhook.message.text))


@hook.on(imhook.OfficialAccountAfterMsgWithDraw)
def recall(webhook: imhook.Webhook[imhook.OfficialAccountAfterMsgWithDraw]) -> None:
    for message in webhook.body["WithdrawMsgList"]:
        # The webhook of a message may come after that of its recall.
        broadcast = broadcasts.setdefault(message["MsgKey"], Broadcast(webhook.official_account, ""))
        broadcast.recalled = True


def print_broadcasts() -> None:
    for key, broadcast in broadcasts.items():
        print(f"{key:<20} {broadcast.account:<20} {'recalled' if broadcast.recalled else broadcast.text}")


if __name__ == "__main__":
    imhook.serve(hook, port=int(os.environ.get("PORT", "8080")))
    print_broadcasts()
