#include "card_member_order.h"

#include "corpus.h"
#include "text.h"

static const char *const of_card[] = {
    "userId", "userIdType", "cardTemplateId", "outTrackId", "callbackType", "callbackRouteKey", "cardData", "privateData",
    "openDynamicDataConfig", "cardAtUserIds", "imGroupOpenSpaceModel", "imRobotOpenSpaceModel", "imSingleOpenSpaceModel",
    "topOpenSpaceModel", "openSpaceId", "imGroupOpenDeliverModel", "imRobotOpenDeliverModel", "imSingleOpenDeliverModel",
    "topOpenDeliverModel",
    /* Below the top. */
    "cardParamMap", "dynamicDataSourceConfigs", "dynamicDataSourceId", "constParams", "pullConfig", "pullStrategy", "interval",
    "timeUnit", "supportForward", "lastMessageI18n", "searchSupport", "searchIcon", "searchTypeName", "searchDesc",
    "notification", "alertContent", "notificationOff", "spaceType", "robotCode", "atUserIds", "recipients", "userIds",
    "extension", "expiredTimeMillis", "platforms", NULL,
};
static const char *const of_update[] = { "outTrackId", "cardData", "privateData", "cardUpdateOptions", "userIdType",
                                         "updateCardDataByKey", "updatePrivateDataByKey", NULL };
static const char *const of_text[] = { "outTrackId", "guid", "key", "content", "isFull", "isFinalize", "isError", NULL };
static const char *const of_callback[] = { "callbackRouteKey", "callbackUrl", "apiSecret", "forceUpdate", NULL };

static const struct {
    const char *operation;
    const char *const *members;
} orders[] = {
    { "create_card", of_card },          { "create_and_deliver_card", of_card }, { "deliver_card", of_card },
    { "append_card_spaces", of_card },   { "update_card", of_update },           { "stream_card", of_text },
    { "register_card_callback", of_callback },
};

/* What a structure always says, and how where nobody says it. */
static const struct {
    const char *operation;
    const char *member;
    const char *json;
} said[] = {
    { "update_card", "cardUpdateOptions", "{\"updateCardDataByKey\":true,\"updatePrivateDataByKey\":true}" },
    { "stream_card", "isFull", "false" },
    { "stream_card", "isFinalize", "false" },
    { "stream_card", "isError", "false" },
    { "register_card_callback", "forceUpdate", "false" },
};

const char *const *card_members_of(imhook_view operation)
{
    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++)
        if (text_is(operation, orders[i].operation))
            return orders[i].members;
    return NULL;
}

static bool is_known(const char *const *members, imhook_view name)
{
    while (*members && !text_is(name, *members))
        members++;
    return *members;
}

bool card_member_is_known(imhook_view operation, imhook_view name)
{
    const char *const *members = card_members_of(operation);
    return members && is_known(members, name);
}

static void write_value(imhook_json_value value, const char *const *members, imhook_json_writer *writer);

/* Whether a structure leaves a member out that says what holds without it. */
static bool is_left_out(imhook_json_value member)
{
    return text_is(imhook_json_name(member), "notificationOff") && text_is(imhook_json_raw(member), "false");
}

static void write_member(imhook_json_value member, const char *const *members, imhook_json_writer *writer)
{
    if (is_left_out(member))
        return;
    imhook_json_write_name(writer, imhook_json_name(member));
    write_value(member, members, writer);
}

static bool has_only_known(imhook_json_value object, const char *const *members)
{
    imhook_json_value member = imhook_json_first(object);
    for (; imhook_json_type_of(member) != IMHOOK_JSON_ABSENT; member = imhook_json_next(member))
        if (!is_known(members, imhook_json_name(member)))
            return false;
    return true;
}

/* Parameters, and other members with names of the program's own, stay as they are. */
static void write_value(imhook_json_value value, const char *const *members, imhook_json_writer *writer)
{
    imhook_json_type type = imhook_json_type_of(value);
    if (type == IMHOOK_JSON_ARRAY) {
        imhook_json_write_begin_array(writer);
        imhook_json_value element = imhook_json_first(value);
        for (; imhook_json_type_of(element) != IMHOOK_JSON_ABSENT; element = imhook_json_next(element))
            write_value(element, members, writer);
        imhook_json_write_end_array(writer);
    } else if (type == IMHOOK_JSON_OBJECT && has_only_known(value, members)) {
        imhook_json_write_begin_object(writer);
        for (const char *const *name = members; *name; name++)
            if (case_has(value, *name))
                write_member(case_member(value, *name), members, writer);
        imhook_json_write_end_object(writer);
    } else {
        imhook_json_write_json(writer, imhook_json_raw(value));
    }
}

static void write_said(imhook_view operation, const char *name, imhook_json_writer *writer)
{
    for (size_t i = 0; i < sizeof said / sizeof said[0]; i++)
        if (text_is(operation, said[i].operation) && text_is(imhook_text(name), said[i].member)) {
            imhook_json_write_name(writer, imhook_text(name));
            imhook_json_write_json(writer, imhook_text(said[i].json));
        }
}

imhook_view card_members_in_order(imhook_view operation, imhook_json_value body, imhook_json_writer *writer)
{
    const char *const *members = card_members_of(operation);
    imhook_view text = { NULL, 0 };
    imhook_json_write_begin_object(writer);
    for (const char *const *name = members; *name; name++) {
        if (case_has(body, *name))
            write_member(case_member(body, *name), members, writer);
        else
            write_said(operation, *name, writer);
    }
    imhook_json_value member = imhook_json_first(body);
    for (; imhook_json_type_of(member) != IMHOOK_JSON_ABSENT; member = imhook_json_next(member)) {
        if (is_known(members, imhook_json_name(member)))
            continue;
        imhook_json_write_name(writer, imhook_json_name(member));
        imhook_json_write_json(writer, imhook_json_raw(member));
    }
    imhook_json_write_end_object(writer);
    imhook_json_writer_finish(writer, &text, NULL);
    return text;
}
