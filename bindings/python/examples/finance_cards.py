"""Two cards of an accounting department, from the registration of their address to what people see.

The invoice in a group: its title and status are stored by the card service, its amount and destination are not. The
card asks for them, for the amount every 30 seconds and for the destination once (「动态数据源」). The card that is
pinned to the top of the group shows each viewer their own balance, which it pulls whenever somebody opens the group
(「实现置顶卡片纯拉模式」).

    export DINGTALK_CLIENT_ID=… DINGTALK_CLIENT_SECRET=…
    export DINGTALK_API_SECRET=…            # of your choice: callbacks are signed with it
    export DINGTALK_CALLBACK_URL=https://…  # where the platform reaches this program, at PORT (8080)
    export DINGTALK_OPEN_CONVERSATION_ID=… DINGTALK_INVOICE_TEMPLATE_ID=… DINGTALK_BALANCE_TEMPLATE_ID=…
    python finance_cards.py
"""

from __future__ import annotations

import os
from decimal import Decimal

import imhook
from imhook.client import SyncDingTalkClient

CLIENT_ID = os.environ["DINGTALK_CLIENT_ID"]
API_SECRET = os.environ["DINGTALK_API_SECRET"]
GROUP = os.environ["DINGTALK_OPEN_CONVERSATION_ID"]
ROUTE = "finance"

# What an application keeps in its database.
RECEIPT = Decimal("80.00")
BALANCES = {"u1001": "1280.50", "u1002": "64.00"}
receipts = 0

hook = imhook.DingTalk(API_SECRET, replay_guard=imhook.ReplayGuard())


@hook.dynamic_data
def invoice(data: imhook.DynamicData) -> imhook.Reply:
    """The sources that the card asks for, and no others. One more receipt has come in whenever somebody looks."""
    global receipts
    values: dict[str, object] = {}
    for query in data.queries:
        if query.id == "amount":
            receipts += 1
            values[query.id] = {"amount": f"{receipts * RECEIPT} 元"}
        elif query.id == "destination":
            values[query.id] = {"destination": "杭州"}
    return data.reply(values)


@hook.private_pull
def balance(pull: imhook.PrivatePull) -> imhook.Reply:
    """What a viewer may see, and nobody else."""
    return pull.reply(private={"balance": f"{BALANCES.get(pull.user_id, '0.00')} 元"})


def publish(client: SyncDingTalkClient) -> None:
    """Register the address of this program, send the invoice, and pin the balance."""
    client.register_card_callback(
        {
            "callbackRouteKey": ROUTE,
            "callbackUrl": os.environ["DINGTALK_CALLBACK_URL"],
            "apiSecret": API_SECRET,
            "forceUpdate": True,  # the key is this program's own: an older address of it is of no use
        }
    )
    client.create_and_deliver_card(
        {
            "cardTemplateId": os.environ["DINGTALK_INVOICE_TEMPLATE_ID"],
            "outTrackId": "invoice-7781",
            "callbackType": "HTTP",
            "callbackRouteKey": ROUTE,
            "cardData": {"cardParamMap": {"title": "张三提交的报销单", "type": "差旅费", "status": "未审批"}},
            "openDynamicDataConfig": {
                "dynamicDataSourceConfigs": [
                    {
                        "dynamicDataSourceId": "amount",
                        "pullConfig": {"pullStrategy": "INTERVAL", "interval": 30, "timeUnit": "SECONDS"},
                    },
                    {"dynamicDataSourceId": "destination", "pullConfig": {"pullStrategy": "ONCE"}},
                ]
            },
            "openSpaceId": imhook.open_space_id(("IM_GROUP", GROUP)),
            "imGroupOpenSpaceModel": {"supportForward": True},
            "imGroupOpenDeliverModel": {"robotCode": CLIENT_ID},
        }
    )
    client.create_top_box(
        {
            "cardTemplateId": os.environ["DINGTALK_BALANCE_TEMPLATE_ID"],
            "outTrackId": "balance-box",
            "callbackRouteKey": ROUTE,
            "cardData": {"cardParamMap": {"title": "我的余额"}},
            "cardSettings": {"pullStrategy": True},
            "conversationType": 1,
            "openConversationId": GROUP,
            "robotCode": CLIENT_ID,
        }
    )


def main() -> None:
    secret, host = os.environ["DINGTALK_CLIENT_SECRET"], os.environ.get("DINGTALK_API_HOST", "")
    with SyncDingTalkClient(CLIENT_ID, secret, api_host=host) as client:
        publish(client)
    imhook.serve(hook, port=int(os.environ.get("PORT", "8080")))


if __name__ == "__main__":
    main()
