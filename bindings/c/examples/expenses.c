#include "expenses.h"

#include <stdio.h>

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

/* What an application keeps in its database. */
static struct {
    const char *user_id;
    const char *balance;
} accounts[] = { { "u1001", "320.00元" }, { "u2002", "15.50元" } };

static const char *balance_of(imhook_view user_id)
{
    for (size_t i = 0; i < sizeof(accounts) / sizeof(accounts[0]); i++) {
        if (imhook_view_equals(user_id, imhook_text(accounts[i].user_id)))
            return accounts[i].balance;
    }
    return "0.00元";
}

/* A chat with the pinned card was opened: show its viewer the viewer's own balance. */
static void answer_private_pull(const imhook_callback *callback, imhook_reply *reply)
{
    imhook_reply_text(reply, IMHOOK_PRIVATE, imhook_text("balance"), imhook_text(balance_of(callback->user_id)));
}

/* Whoever asks the robot gets their balance as the direct answer. */
static void answer_message(const imhook_callback *callback, imhook_reply *reply)
{
    char message[128];
    int size = snprintf(message, sizeof message, "{\"msgtype\":\"text\",\"text\":{\"content\":\"余额：%s\"}}",
                        balance_of(callback->robot->sender_staff_id));
    imhook_reply_robot_message(reply, (imhook_view){ message, (size_t)size });
}

/* Who leaves the organisation has no balance any more. */
static void handle_event(const imhook_callback *callback)
{
    bool is_readable = callback->event->data_status == IMHOOK_OK;
    if (is_readable && !imhook_view_equals(callback->event->type, imhook_text("user_leave_org")))
        return;
    imhook_json_value users = imhook_json_get(callback->event->data, imhook_text("UserId"));
    if (imhook_json_type_of(users) != IMHOOK_JSON_ARRAY) {
        /* An event of another layout, or one that is not JSON, is the same when it is sent again: somebody has to see to it. */
        imhook_view reason = imhook_status_message(is_readable ? IMHOOK_JSON_WRONG_TYPE : callback->event->data_status);
        fprintf(stderr, "an event cannot be read: %.*s\n", (int)reason.size, reason.data);
        return;
    }
    for (imhook_json_value user = imhook_json_first(users); imhook_json_type_of(user) != IMHOOK_JSON_ABSENT;
         user = imhook_json_next(user)) {
        imhook_view user_id;
        if (imhook_json_text(user, &user_id, NULL) != IMHOOK_OK)
            continue;
        for (size_t i = 0; i < sizeof(accounts) / sizeof(accounts[0]); i++) {
            if (imhook_view_equals(user_id, imhook_text(accounts[i].user_id)))
                accounts[i].balance = "0.00元";
        }
    }
}

imhook_status expenses_answer(imhook_callback *callback, imhook_view *answer, imhook_error *error)
{
    if (callback->kind == IMHOOK_DINGTALK_EVENT) {
        handle_event(callback);
        *answer = callback->empty_answer;
        return IMHOOK_OK;
    }
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
    case IMHOOK_DINGTALK_ROBOT_MESSAGE:
        answer_message(callback, reply);
        break;
    default:
        /* Kinds that this application does not serve, and those of later versions: change nothing. */
        *answer = callback->empty_answer;
        return IMHOOK_OK;
    }
    /* A setter that failed makes this fail with its status: one check is enough. */
    return imhook_reply_finish(reply, answer, error);
}
