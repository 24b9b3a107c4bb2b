"""The robot of the tutorial 「进阶：卡片回调」: answers any message with an approval card, and updates the card when
somebody presses 同意 or 拒绝. Over Stream mode: it needs no public address.

    pip install "imhook[stream]"
    export DINGTALK_CLIENT_ID=… DINGTALK_CLIENT_SECRET=…
    python approval_bot.py

The card template is that of the tutorial: a card with the variables title, type, amount, reason and status, and two
buttons that send `action` as `accept` or `reject`. DINGTALK_CARD_TEMPLATE_ID names one of your own.

To try it without an account, `python -m imhook.simulator --port 8090`, and
DINGTALK_API_HOST=http://127.0.0.1:8090 with the client id, secret and template that it prints.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal

import imhook
from imhook.client import DingTalkClient
from imhook.stream import StreamClient

CLIENT_ID = os.environ["DINGTALK_CLIENT_ID"]
CLIENT_SECRET = os.environ["DINGTALK_CLIENT_SECRET"]
API_HOST = os.environ.get("DINGTALK_API_HOST", "")  # empty: the platform's
TEMPLATE_ID = os.environ.get("DINGTALK_CARD_TEMPLATE_ID", "dac1dbec-55af-40c3-be91-6d6882ef3b66.schema")

EXPENSE = {"title": "张三提交的财务报销", "type": "差旅费", "amount": "1000.0", "reason": "出差费用"}
STATUS = {"accept": "已同意", "reject": "被拒绝"}

hook = imhook.DingTalk()
client = DingTalkClient(CLIENT_ID, CLIENT_SECRET, api_host=API_HOST)


@hook.robot_message
async def answer(message: imhook.RobotMessage) -> None:
    """Whatever somebody writes, an expense is to be approved."""
    await client.reply_card(message, TEMPLATE_ID, {**EXPENSE, "status": "待处理"})


@hook.card_action
def decide(action: imhook.CardAction) -> imhook.Reply | None:
    """Somebody pressed a button: the card shows what was decided, in place of the buttons."""
    status = STATUS.get(action.params.text("action", ""))
    if status is None:
        return None
    update = {
        "outTrackId": action.out_track_id,
        "cardData": {"cardParamMap": {"status": status}},
        "cardUpdateOptions": {"updateCardDataByKey": True},
    }
    # The answer is for whoever pressed the button. The update is for everybody, and only allowed after the answer.
    return action.reply(card={"status": status}).then(client.update_card, update)


async def main() -> None:
    """Run until SIGTERM or SIGINT, then finish what was begun."""
    stream = StreamClient(hook, CLIENT_ID, CLIENT_SECRET, api_host=API_HOST)
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stream.request_stop)
    async with client:
        await stream.run()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    asyncio.run(main())
