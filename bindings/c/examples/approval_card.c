#include "approval_card.h"

#include <stdio.h>

#define TEXT(name, text) { { name, sizeof name - 1 }, { text, sizeof text - 1 }, { NULL, 0 } }

static const imhook_card_param report[] = {
    TEXT("title", "张三提交的财务报销"), TEXT("type", "差旅费"),   TEXT("amount", "1000.0"),
    TEXT("reason", "出差费用"),          TEXT("status", "待处理"),
};

void approval_card_fill(struct approval_card *card, const imhook_robot_message *message, imhook_view template_id,
                        imhook_view client_id)
{
    /* In which chat the card appears, and as whose. */
    bool is_group = message->chat_type == IMHOOK_CHAT_GROUP;
    card->space = (imhook_card_space){ .support_forward = true };
    card->delivery = (imhook_card_delivery){ .robot_code = message->robot_code.size ? message->robot_code : client_id };
    /* A message that is sent again leads to the same card. */
    snprintf(card->id, sizeof card->id, "approval-%.*s", (int)message->message_id.size, message->message_id.data);
    card->card = (imhook_dingtalk_card){
        .size = sizeof card->card,
        .out_track_id = imhook_text(card->id),
        .card_template_id = template_id,
        .callback_type = imhook_text("STREAM"),
        .user_id_type = 1,
        .params = report,
        .param_count = sizeof report / sizeof report[0],
        .open_space_id = message->open_space_id,
        .group_space = is_group ? &card->space : NULL,
        .group_delivery = is_group ? &card->delivery : NULL,
        .robot_space = is_group ? NULL : &card->space,
        .robot_delivery = is_group ? NULL : &card->delivery,
    };
}

imhook_view approval_card_status(const imhook_callback *action)
{
    imhook_view pressed = { NULL, 0 };
    imhook_json_text(imhook_json_get(action->params, imhook_text("action")), &pressed, NULL);
    if (imhook_view_equals(pressed, imhook_text("accept")))
        return imhook_text("已同意");
    return imhook_text(imhook_view_equals(pressed, imhook_text("reject")) ? "被拒绝" : NULL);
}

imhook_card_param approval_card_shown(imhook_view status)
{
    return (imhook_card_param){ .name = imhook_text("status"), .text = status };
}
