#include "approval_card.h"

#include <stdio.h>

static void write_text(imhook_json_writer *writer, const char *name, imhook_view text)
{
    imhook_json_write_name(writer, imhook_text(name));
    imhook_json_write_text(writer, text);
}

static void begin(imhook_json_writer *writer, const char *name)
{
    imhook_json_write_name(writer, imhook_text(name));
    imhook_json_write_begin_object(writer);
}

static void write_card_data(imhook_json_writer *writer)
{
    begin(writer, "cardData");
    begin(writer, "cardParamMap");
    write_text(writer, "title", imhook_text("张三提交的财务报销"));
    write_text(writer, "type", imhook_text("差旅费"));
    write_text(writer, "amount", imhook_text("1000.0"));
    write_text(writer, "reason", imhook_text("出差费用"));
    write_text(writer, "status", imhook_text("待处理"));
    imhook_json_write_end_object(writer);
    imhook_json_write_end_object(writer);
}

/* In which chat the card appears, and as whose. */
static void write_space(imhook_json_writer *writer, const imhook_robot_message *message, imhook_view client_id)
{
    bool is_group = message->chat_type == IMHOOK_CHAT_GROUP;
    write_text(writer, "openSpaceId", message->open_space_id);
    begin(writer, is_group ? "imGroupOpenSpaceModel" : "imRobotOpenSpaceModel");
    imhook_json_write_name(writer, imhook_text("supportForward"));
    imhook_json_write_bool(writer, true);
    imhook_json_write_end_object(writer);
    begin(writer, is_group ? "imGroupOpenDeliverModel" : "imRobotOpenDeliverModel");
    if (!is_group)
        write_text(writer, "spaceType", imhook_text("IM_ROBOT"));
    write_text(writer, "robotCode", message->robot_code.size ? message->robot_code : client_id);
    imhook_json_write_end_object(writer);
}

imhook_status approval_card_create(imhook_json_writer *writer, const imhook_robot_message *message,
                                   imhook_view template_id, imhook_view client_id, imhook_view *body)
{
    /* A message that is sent again leads to the same card. */
    char id[100];
    snprintf(id, sizeof id, "approval-%.*s", (int)message->message_id.size, message->message_id.data);
    imhook_json_write_begin_object(writer);
    write_text(writer, "cardTemplateId", template_id);
    write_text(writer, "outTrackId", imhook_text(id));
    write_text(writer, "callbackType", imhook_text("STREAM"));
    imhook_json_write_name(writer, imhook_text("userIdType"));
    imhook_json_write_int64(writer, 1);
    write_card_data(writer);
    write_space(writer, message, client_id);
    imhook_json_write_end_object(writer);
    return imhook_json_writer_finish(writer, body, NULL);
}

imhook_view approval_card_status(const imhook_callback *action)
{
    imhook_view pressed = { NULL, 0 };
    imhook_json_text(imhook_json_get(action->params, imhook_text("action")), &pressed, NULL);
    if (imhook_view_equals(pressed, imhook_text("accept")))
        return imhook_text("已同意");
    return imhook_text(imhook_view_equals(pressed, imhook_text("reject")) ? "被拒绝" : NULL);
}

imhook_status approval_card_update(imhook_json_writer *writer, imhook_view out_track_id, imhook_view status,
                                   imhook_view *body)
{
    imhook_json_write_begin_object(writer);
    write_text(writer, "outTrackId", out_track_id);
    begin(writer, "cardData");
    begin(writer, "cardParamMap");
    write_text(writer, "status", status);
    imhook_json_write_end_object(writer);
    imhook_json_write_end_object(writer);
    begin(writer, "cardUpdateOptions");
    imhook_json_write_name(writer, imhook_text("updateCardDataByKey"));
    imhook_json_write_bool(writer, true);
    imhook_json_write_end_object(writer);
    imhook_json_write_end_object(writer);
    return imhook_json_writer_finish(writer, body, NULL);
}
