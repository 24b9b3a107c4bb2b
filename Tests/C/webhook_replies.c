/* Answers to webhooks built call by call: the exact bytes, equal to those of the same answer given as a document. */
#include "outcome.h"
#include "reply_proof.h"
#include "signed_request.h"
#include "signed_webhook.h"
#include "text.h"

#define T(text) imhook_text(text)
#define HEAD(text, code) "{\"ActionStatus\":\"OK\",\"ErrorInfo\":\"" text "\",\"ErrorCode\":" code
#define ITEM(account, code, text)                                                                                      \
    "{\"To_Account\":\"" account "\",\"ResultCode\":" code ",\"ResultInfo\":\"" text "\"}"

/* Builds a fresh reply to a webhook by the calls, which must give these bytes, as the document must. */
#define GIVES(command, body, expected, document, ...)                                                                  \
    do {                                                                                                               \
        imhook_callback *callback = webhook_callback(command, body);                                                   \
        imhook_reply *reply = imhook_callback_reply(callback);                                                         \
        __VA_ARGS__;                                                                                                   \
        reply_gives(callback, reply, expected, document);                                                              \
    } while (0)

/* The call fails with the status, and so does finishing. */
#define FAILS(command, body, status, call)                                                                             \
    do {                                                                                                               \
        imhook_callback *callback = webhook_callback(command, body);                                                   \
        imhook_reply *reply = imhook_callback_reply(callback);                                                         \
        reply_fails(callback, reply, call, IMHOOK_##status, #call);                                                    \
    } while (0)

#define OK(call) expect_status(call, IMHOOK_OK, #call)

static void decisions(void)
{
    GIVES(send_command, send_body, HEAD("", "0") "}", "{}", (void)0);
    GIVES(send_command, send_body, HEAD("", "0") "}", "{\"decision\":\"allow\"}", OK(imhook_reply_allow(reply)));
    GIVES(send_command, send_body, HEAD("", "1") "}", "{\"decision\":\"forbid\"}", OK(imhook_reply_forbid(reply)));
    GIVES(send_command, send_body, HEAD("", "2") "}", "{\"decision\":\"discard\"}", OK(imhook_reply_discard(reply)));
    GIVES(send_command, send_body, HEAD("quiet\\n\\\"hours\\\" 🌙", "120042") "}",
          "{\"decision\":\"refuse\",\"code\":120042,\"text\":\"quiet\\n\\\"hours\\\" 🌙\"}",
          OK(imhook_reply_refuse(reply, 120042, T("quiet\n\"hours\" 🌙"))));
    GIVES(send_command, send_body, HEAD("", "130000") "}", "{\"decision\":\"refuse\",\"code\":130000}",
          OK(imhook_reply_refuse(reply, 130000, T(""))));
    /* The last decision counts. */
    GIVES(send_command, send_body, HEAD("", "0") "}", "{\"decision\":\"allow\"}", OK(imhook_reply_forbid(reply));
          OK(imhook_reply_refuse(reply, 120001, T("no"))); OK(imhook_reply_allow(reply)));
    GIVES(after_command, "{}", HEAD("", "0") "}", "{\"decision\":\"allow\"}", OK(imhook_reply_allow(reply)));
    GIVES("New.CallbackOfTomorrow", "{}", HEAD("", "0") "}", "{}", OK(imhook_reply_allow(reply)));
    GIVES(after_command, "{}", "{\"ActionStatus\":\"FAIL\",\"New\":1.50}",
          "{\"raw\":{\"ActionStatus\":\"FAIL\",\"New\":1.50}}",
          OK(imhook_reply_raw(reply, T("{\"ActionStatus\":\"FAIL\",\"New\":1.50}"))));
}

static void messages(void)
{
    GIVES(send_command, send_body,
          HEAD("", "0") ",\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"l***h\"}}]}",
          "{\"message\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"l***h\"}}]}",
          OK(imhook_reply_set_message(
              reply, T(" [ {\"MsgType\" : \"TIMTextElem\", \"MsgContent\": {\"Text\":\"l***h\"} } ] "))));
    GIVES(send_command, send_body, HEAD("", "0") ",\"CloudCustomData\":\"{\\\"deal\\\":42}\"}",
          "{\"customData\":\"{\\\"deal\\\":42}\"}", OK(imhook_reply_set_custom_data(reply, T("{\"deal\":42}"))));
    GIVES(send_command, send_body, HEAD("", "0") ",\"CloudCustomData\":\"\"}", "{\"customData\":\"\"}",
          OK(imhook_reply_set_custom_data(reply, T(""))));
    GIVES(send_command, send_body,
          HEAD("", "0") ",\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{}}],\"CloudCustomData\":\"c\"}",
          "{\"customData\":\"c\",\"message\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{}}]}",
          OK(imhook_reply_set_custom_data(reply, T("c")));
          OK(imhook_reply_set_message(reply, T("[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{}}]"))));
}

static void accounts(void)
{
    GIVES(invite_command, invite_body, HEAD("", "0") ",\"RefusedMembers_Account\":[\"nils\",\"spam_bot9\"]}",
          "{\"refused\":[\"spam_bot9\",\"nils\"]}", OK(imhook_reply_refuse_account(reply, T("spam_bot9")));
          OK(imhook_reply_refuse_account(reply, T("nils"))); OK(imhook_reply_refuse_account(reply, T("nils"))));
    GIVES(subscribe_command, subscribe_body, HEAD("", "0") ",\"RefusedSubscribers_Account\":[\"spam_bot9\"]}",
          "{\"decision\":\"allow\",\"refused\":[\"spam_bot9\"]}", OK(imhook_reply_allow(reply));
          OK(imhook_reply_refuse_account(reply, T("spam_bot9"))));
    GIVES(friend_command, friend_body,
          HEAD("", "0") ",\"ResultItem\":[" ITEM("tomas_r", "0", "") "," ITEM("spam_bot9", "0", "") "]}", "{}",
          (void)0);
    GIVES(friend_command, friend_body,
          HEAD("", "0") ",\"ResultItem\":[" ITEM("tomas_r", "38000", "") "," ITEM("spam_bot9", "38000", "") "]}",
          "{\"decision\":\"forbid\"}", OK(imhook_reply_forbid(reply)));
    GIVES(friend_command, friend_body,
          HEAD("", "0") ",\"ResultItem\":[" ITEM("tomas_r", "38010", "later") "," ITEM("spam_bot9", "38001",
                                                                                      "blocked") "]}",
          "{\"decision\":\"refuse\",\"code\":38010,\"text\":\"later\",\"friends\":{\"spam_bot9\":{\"code\":38001,"
          "\"text\":\"blocked\"}}}",
          OK(imhook_reply_friend_result(reply, T("spam_bot9"), 38001, T("blocked")));
          OK(imhook_reply_refuse(reply, 38010, T("later"))));
    /* The last result of a friend counts, and 0 allows. */
    GIVES(friend_command, friend_body,
          HEAD("", "0") ",\"ResultItem\":[" ITEM("tomas_r", "0", "") "," ITEM("spam_bot9", "38000", "") "]}",
          "{\"decision\":\"forbid\",\"friends\":{\"tomas_r\":{\"code\":0}}}",
          OK(imhook_reply_friend_result(reply, T("tomas_r"), 38001, T("no")));
          OK(imhook_reply_friend_result(reply, T("tomas_r"), 0, T(""))); OK(imhook_reply_forbid(reply)));
}

static void failures(void)
{
    FAILS(after_command, "{}", REPLY_PART_NOT_ALLOWED, imhook_reply_forbid(reply));
    FAILS(after_command, "{}", REPLY_PART_NOT_ALLOWED, imhook_reply_discard(reply));
    FAILS(after_command, "{}", REPLY_PART_NOT_ALLOWED, imhook_reply_refuse(reply, 120001, T("")));
    FAILS(after_command, "{}", REPLY_PART_NOT_ALLOWED, imhook_reply_refuse_account(reply, T("nils")));
    FAILS(after_command, "{}", REPLY_PART_NOT_ALLOWED, imhook_reply_friend_result(reply, T("nils"), 0, T("")));
    FAILS(after_command, "{}", REPLY_PART_NOT_ALLOWED, imhook_reply_set_message(reply, T("[]")));
    FAILS(after_command, "{}", REPLY_PART_NOT_ALLOWED, imhook_reply_set_custom_data(reply, T("")));
    FAILS("New.CallbackOfTomorrow", "{}", REPLY_PART_NOT_ALLOWED, imhook_reply_forbid(reply));
    FAILS(invite_command, invite_body, REPLY_PART_NOT_ALLOWED, imhook_reply_discard(reply));
    FAILS(subscribe_command, subscribe_body, REPLY_PART_NOT_ALLOWED, imhook_reply_refuse(reply, 120001, T("")));
    FAILS(friend_command, friend_body, REPLY_PART_NOT_ALLOWED, imhook_reply_refuse_account(reply, T("tomas_r")));
    FAILS(send_command, send_body, REPLY_CODE_OUT_OF_RANGE, imhook_reply_refuse(reply, 120000, T("")));
    FAILS(send_command, send_body, REPLY_CODE_OUT_OF_RANGE, imhook_reply_refuse(reply, 130001, T("")));
    FAILS(send_command, send_body, REPLY_CODE_OUT_OF_RANGE, imhook_reply_refuse(reply, 0, T("")));
    FAILS(invite_command, invite_body, REPLY_CODE_OUT_OF_RANGE, imhook_reply_refuse(reply, 120001, T("")));
    FAILS(friend_command, friend_body, REPLY_CODE_OUT_OF_RANGE,
          imhook_reply_friend_result(reply, T("tomas_r"), 39001, T("")));
    FAILS(invite_command, invite_body, REPLY_ACCOUNT_NOT_ASKED, imhook_reply_refuse_account(reply, T("tomas_r")));
    FAILS(friend_command, friend_body, REPLY_ACCOUNT_NOT_ASKED,
          imhook_reply_friend_result(reply, T("nils"), 38001, T("")));
    FAILS(send_command, send_body, REPLY_MESSAGE_MALFORMED, imhook_reply_set_message(reply, T("[]")));
    FAILS(send_command, send_body, REPLY_MESSAGE_CUSTOM_TWICE,
          imhook_reply_set_message(reply, T("[{\"MsgType\":\"TIMCustomElem\",\"MsgContent\":{}},"
                                            "{\"MsgType\":\"TIMCustomElem\",\"MsgContent\":{}}]")));
    FAILS(send_command, send_body, JSON_UNEXPECTED_END, imhook_reply_set_message(reply, T("[")));
    FAILS(send_command, send_body, JSON_INVALID_UTF8, imhook_reply_refuse(reply, 120001, T("\xff")));
    FAILS(send_command, send_body, JSON_INVALID_UTF8, imhook_reply_set_custom_data(reply, T("\xff")));
    FAILS(friend_command, friend_body, JSON_INVALID_UTF8,
          imhook_reply_friend_result(reply, T("tomas_r"), 38001, T("\xff")));
    FAILS(send_command, send_body, REPLY_RAW_NOT_ALONE, (imhook_reply_forbid(reply), imhook_reply_raw(reply, T("{}"))));
    FAILS(send_command, send_body, REPLY_RAW_NOT_ALONE, (imhook_reply_raw(reply, T("{}")), imhook_reply_forbid(reply)));
    FAILS(send_command, send_body, REPLY_RAW_NOT_OBJECT, imhook_reply_raw(reply, T("[]")));
    /* What answers a card answers no webhook. */
    FAILS(send_command, send_body, REPLY_PART_NOT_ALLOWED, imhook_reply_text(reply, IMHOOK_PUBLIC, T("a"), T("1")));
    FAILS(send_command, send_body, REPLY_PART_NOT_ALLOWED, imhook_reply_int64(reply, IMHOOK_PUBLIC, T("a"), 1));
    FAILS(send_command, send_body, REPLY_PART_NOT_ALLOWED, imhook_reply_json(reply, IMHOOK_PRIVATE, T("a"), T("1")));
    FAILS(send_command, send_body, REPLY_PART_NOT_ALLOWED, imhook_reply_replace(reply, IMHOOK_PUBLIC));
    FAILS(send_command, send_body, REPLY_PART_NOT_ALLOWED, imhook_reply_source(reply, T("a"), T("1")));
    FAILS(send_command, send_body, REPLY_PART_NOT_ALLOWED, imhook_reply_no_data(reply, T("a")));
    FAILS(send_command, send_body, REPLY_PART_NOT_ALLOWED, imhook_reply_set_out_track_id(reply, T("a")));
    FAILS(send_command, send_body, REPLY_PART_NOT_ALLOWED, imhook_reply_set_template_id(reply, T("a")));
    FAILS(send_command, send_body, REPLY_PART_NOT_ALLOWED, imhook_reply_set_support_forward(reply, true));
    FAILS(send_command, send_body, REPLY_PART_NOT_ALLOWED, imhook_reply_set_last_message(reply, T("a")));
}

/* Whatever of the two is said first, what excludes each other fails when the reply is finished. */
static void conflicts(void)
{
    for (int order = 0; order < 2; order++) {
        for (int decision = 0; decision < 3; decision++) {
            imhook_callback *callback = webhook_callback(send_command, send_body);
            imhook_reply *reply = imhook_callback_reply(callback);
            imhook_view answer;
            if (order == 0)
                OK(imhook_reply_set_custom_data(reply, T("x")));
            imhook_status status = decision == 0   ? imhook_reply_forbid(reply)
                                   : decision == 1 ? imhook_reply_discard(reply)
                                                   : imhook_reply_refuse(reply, 120001, T("no"));
            expect_status(status, IMHOOK_OK, "a decision");
            if (order == 1)
                OK(imhook_reply_set_custom_data(reply, T("x")));
            expect_status(imhook_reply_finish(reply, &answer, NULL), IMHOOK_REPLY_DECISION_CONFLICT,
                          "rewriting what is not delivered");
            expect(answer.size == 0, "nothing is given out");
            imhook_callback_free(callback);
        }
    }
}

/* What answers a webhook answers no card. */
static void cards(void)
{
#define CARD_FAILS(call)                                                                                               \
    do {                                                                                                               \
        imhook_callback *callback = signed_callback(action_body);                                                      \
        imhook_reply *reply = imhook_callback_reply(callback);                                                         \
        reply_fails(callback, reply, call, IMHOOK_REPLY_PART_NOT_ALLOWED, #call);                                      \
    } while (0)
    CARD_FAILS(imhook_reply_allow(reply));
    CARD_FAILS(imhook_reply_forbid(reply));
    CARD_FAILS(imhook_reply_discard(reply));
    CARD_FAILS(imhook_reply_refuse(reply, 120001, T("")));
    CARD_FAILS(imhook_reply_refuse_account(reply, T("a")));
    CARD_FAILS(imhook_reply_friend_result(reply, T("a"), 0, T("")));
    CARD_FAILS(imhook_reply_set_message(reply, T("[]")));
    CARD_FAILS(imhook_reply_set_custom_data(reply, T("")));
}

/* A failure is remembered until the reply is begun again. */
static void beginning_again(void)
{
    imhook_callback *callback = webhook_callback(send_command, send_body);
    imhook_reply *reply = imhook_callback_reply(callback);
    imhook_view answer;
    expect_status(imhook_reply_refuse(reply, 5, T("")), IMHOOK_REPLY_CODE_OUT_OF_RANGE, "a code out of range");
    imhook_error error;
    expect_status(imhook_reply_finish(reply, &answer, &error), IMHOOK_REPLY_CODE_OUT_OF_RANGE, "finishing");
    expect(text_is(imhook_text(error.path), "code"), "the error names the code, not '%s'", error.path);
    reply = imhook_callback_reply(callback);
    OK(imhook_reply_forbid(reply));
    reply_gives(callback, reply, HEAD("", "1") "}", "{\"decision\":\"forbid\"}");
}

int main(void)
{
    decisions();
    messages();
    accounts();
    failures();
    conflicts();
    cards();
    beginning_again();
    return outcome_finish("webhook replies");
}
