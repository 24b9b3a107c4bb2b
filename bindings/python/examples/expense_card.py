"""The expense card: whoever approves decides on it, whoever looks at it sees its amount, and each has a balance.

    DINGTALK_API_SECRET=… python expense_card.py

serves it at port 8080; set PORT for another one. The card service stores the card's title and status. The amount is
sensitive: it stays here, and the card asks for it (dynamic data source `ds_amount`). The card that is pinned to the top
of the chat pulls each viewer's balance (pure pull mode).

The same address takes messages to the robot with DINGTALK_CLIENT_SECRET, and events with DINGTALK_EVENT_TOKEN,
DINGTALK_EVENT_AES_KEY and DINGTALK_EVENT_OWNER (the ClientID of an internal application).
"""

from __future__ import annotations

import os

import imhook

# What an application keeps in its database.
AMOUNTS = {"expense-7781": "1280.50"}
BALANCES = {"u1001": 3}
STATUS = {"accept": "已同意", "reject": "被拒绝"}

hook = imhook.DingTalk(
    os.environ["DINGTALK_API_SECRET"],
    robot_secret=os.environ.get("DINGTALK_CLIENT_SECRET"),
    event_key=imhook.EventKey(
        os.environ["DINGTALK_EVENT_TOKEN"], os.environ["DINGTALK_EVENT_AES_KEY"], os.environ["DINGTALK_EVENT_OWNER"]
    )
    if "DINGTALK_EVENT_TOKEN" in os.environ
    else None,
    replay_guard=imhook.ReplayGuard(),
)


@hook.card_action
@hook.assistant_action
def decide(action: imhook.CardAction | imhook.AssistantAction) -> imhook.Reply:
    """The buttons carry the parameter `decision`."""
    decision = action.params.text("decision", "")
    if decision not in STATUS:
        return action.empty()
    return action.reply(card={"status": STATUS[decision]}, private={"decided": True})


@hook.dynamic_data
def amount(data: imhook.DynamicData) -> imhook.Reply:
    """Everybody may see the amount here; an application would look at `data.user_id`."""
    amount = AMOUNTS.get(data.out_track_id)
    values = {"ds_amount": {"amount": amount, "currency": "CNY"} if amount else None}
    return data.reply({query.id: values.get(query.id) for query in data.queries})


@hook.private_pull
def balance(pull: imhook.PrivatePull) -> imhook.Reply:
    return pull.reply(private={"balance": BALANCES.get(pull.user_id, 0)})


@hook.link_enhancement
def preview(link: imhook.LinkEnhancement) -> imhook.Reply:
    """A link to an expense is shown as its card, which was delivered before."""
    expense = "expense-" + link.url.rpartition("/")[2]
    return link.reply(expense, last_message="报销单") if expense in AMOUNTS else link.empty()


@hook.robot_message
def tell(message: imhook.RobotMessage) -> imhook.Reply:
    """Whoever asks the robot gets their balance as the direct answer."""
    return message.reply_text(f"您还有 {BALANCES.get(message.sender_staff_id, 0)} 张报销单")


@hook.event("user_leave_org")
def forget(event: imhook.Event) -> None:
    """Who leaves the organisation has no balance any more."""
    for user_id in event.data.get("UserId", []):
        BALANCES.pop(user_id, None)


@hook.late
def update_later(late: imhook.LateResult[imhook.Callback]) -> None:
    """Nobody waits for the answer any more: here an application calls the update API with what is in `late.reply`."""
    print(f"a handler took {late.seconds:.1f} s")


if __name__ == "__main__":
    imhook.serve(hook, port=int(os.environ.get("PORT", "8080")))
