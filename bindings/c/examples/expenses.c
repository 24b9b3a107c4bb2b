#include "expenses.h"

/* Somebody pressed a button. Its template sends the parameter `decision`, which is `accept` or `reject`. */
static void answer_action(const imhook_callback *callback, imhook_reply *reply)
{
    imhook_view decision;
    imhook_json_value parameter = imhook_json_get(callback->params, imhook_text("decision"));
    if (imhook_json_text(parameter, &decision, NULL) != IMHOOK_OK)
        return;

    /* A real application looks up whether callback->user_id may decide about this report, and stores the decision. */
    if (imhook_view_equals(decision, imhook_text("accept")))
        imhook_reply_text(reply, IMHOOK_PUBLIC, imhook_text("status"), imhook_text("已同意"));
    else if (imhook_view_equals(decision, imhook_text("reject")))
        imhook_reply_text(reply, IMHOOK_PUBLIC, imhook_text("status"), imhook_text("已拒绝"));
    else
        return;
    imhook_reply_bool(reply, IMHOOK_PRIVATE, imhook_text("decided"), true);
}

/* The card is being looked at and asks for what is too sensitive to be stored with it. */
static void answer_dynamic_data(const imhook_callback *callback, imhook_reply *reply)
{
    for (size_t i = 0; i < callback->query_count; i++) {
        imhook_reply_part source = IMHOOK_SOURCE + (imhook_reply_part)i;
        if (imhook_view_equals(callback->queries[i]->id, imhook_text(EXPENSES_AMOUNT_SOURCE)))
            imhook_reply_text(reply, source, imhook_text("amount"), imhook_text("1000元"));
    }
}

/* A chat with the pinned card was opened: show its viewer the viewer's own balance. */
static void answer_private_pull(const imhook_callback *callback, imhook_reply *reply)
{
    static const struct {
        const char *user_id;
        const char *balance;
    } accounts[] = { { "u1001", "320.00元" }, { "u2002", "15.50元" } };

    const char *balance = "0.00元";
    for (size_t i = 0; i < sizeof(accounts) / sizeof(accounts[0]); i++) {
        if (imhook_view_equals(callback->user_id, imhook_text(accounts[i].user_id)))
            balance = accounts[i].balance;
    }
    imhook_reply_text(reply, IMHOOK_PRIVATE, imhook_text("balance"), imhook_text(balance));
}

imhook_status expenses_answer(imhook_callback *callback, imhook_view *answer, imhook_error *error)
{
    imhook_reply *reply = imhook_callback_reply(callback);

    switch (callback->kind) {
    case IMHOOK_DINGTALK_CARD_ACTION:
        answer_action(callback, reply);
        break;
    case IMHOOK_DINGTALK_DYNAMIC_DATA:
        answer_dynamic_data(callback, reply);
        break;
    case IMHOOK_DINGTALK_PRIVATE_PULL:
        answer_private_pull(callback, reply);
        break;
    default:
        /* Kinds that this application does not serve, and those of later versions: change nothing. */
        *answer = callback->empty_answer;
        return IMHOOK_OK;
    }
    /* A setter that failed makes this fail with its status: one check is enough. */
    return imhook_reply_finish(reply, answer, error);
}
