#include "card_structures.h"

#include "card_member_order.h"
#include "card_reading.h"
#include "corpus.h"
#include "text.h"

/* MARK: Data */

/* What stands under `cardParamMap` of an object. Not NULL where the object is there. */
static const imhook_card_param *take_params(struct reading *data, size_t *count)
{
    static const imhook_card_param none = { { NULL, 0 }, { NULL, 0 }, { NULL, 0 } };
    imhook_json_value map = reading_member(data, "cardParamMap"), member = imhook_json_first(map);
    *count = 0;
    if (imhook_json_type_of(map) != IMHOOK_JSON_OBJECT) {
        *data->fits = *data->fits && reading_is_absent(data->object);
        return NULL;
    }
    if (imhook_json_count(map) == 0)
        return &none;
    imhook_card_param *params = reading_elements(data, map, IMHOOK_JSON_OBJECT, sizeof *params, count);
    for (size_t i = 0; i < *count; i++, member = imhook_json_next(member)) {
        params[i].name = imhook_json_name(member);
        if (imhook_json_type_of(member) == IMHOOK_JSON_STRING)
            params[i].text = reading_value(member, data->fits);
        else
            params[i].json = imhook_json_raw(member);
    }
    return params;
}

static const imhook_card_param *take_card_data(struct reading *reading, size_t *count)
{
    struct reading data = reading_object(reading, "cardData");
    const imhook_card_param *params = take_params(&data, count);
    reading_end(&data);
    return params;
}

static const imhook_card_private_data *take_private_data(struct reading *reading, size_t *count)
{
    imhook_json_value value = reading_member(reading, "privateData"), member = imhook_json_first(value);
    imhook_card_private_data *users = reading_elements(reading, value, IMHOOK_JSON_OBJECT, sizeof *users, count);
    for (size_t i = 0; i < *count; i++, member = imhook_json_next(member)) {
        struct reading user = { reading->lists, member, 0, reading->fits };
        users[i].user_id = imhook_json_name(member);
        users[i].params = take_params(&user, &users[i].param_count);
        reading_end(&user);
    }
    return users;
}

static imhook_card_data_source read_data_source(struct reading *reading)
{
    imhook_card_data_source source = { .id = reading_text(reading, "dynamicDataSourceId") };
    source.const_params = reading_named_texts(reading, "constParams", &source.const_param_count);
    struct reading pull = reading_object(reading, "pullConfig");
    if (reading_is_absent(pull.object))
        *reading->fits = false;
    source.pull_strategy = reading_text(&pull, "pullStrategy");
    source.interval = reading_number(&pull, "interval", INT64_MAX);
    source.time_unit = reading_text(&pull, "timeUnit");
    reading_end(&pull);
    return source;
}

static const imhook_card_data_source *take_data_sources(struct reading *reading, size_t *count)
{
    struct reading config = reading_object(reading, "openDynamicDataConfig");
    imhook_json_value value = reading_member(&config, "dynamicDataSourceConfigs"), element = imhook_json_first(value);
    if (!reading_is_absent(config.object) && reading_is_absent(value))
        *reading->fits = false;
    imhook_card_data_source *sources = reading_elements(&config, value, IMHOOK_JSON_ARRAY, sizeof *sources, count);
    for (size_t i = 0; i < *count; i++, element = imhook_json_next(element)) {
        if (imhook_json_type_of(element) != IMHOOK_JSON_OBJECT)
            *reading->fits = false;
        struct reading source = { reading->lists, element, 0, reading->fits };
        sources[i] = read_data_source(&source);
        reading_end(&source);
    }
    reading_end(&config);
    return sources;
}

/* MARK: Places */

static const imhook_card_space *take_space(struct reading *reading, const char *name)
{
    size_t count;
    struct reading model = reading_object(reading, name);
    if (reading_is_absent(model.object) || !*reading->fits)
        return NULL;
    imhook_card_space *space = reading_elements(reading, model.object, IMHOOK_JSON_OBJECT, sizeof *space, &count);
    if (!space)
        return NULL;
    space->support_forward = reading_said_flag(&model, "supportForward");
    space->last_message = reading_named_texts(&model, "lastMessageI18n", &space->last_message_count);
    struct reading search = reading_object(&model, "searchSupport");
    space->search_icon = reading_text(&search, "searchIcon");
    space->search_type_name = reading_text(&search, "searchTypeName");
    space->search_desc = reading_text(&search, "searchDesc");
    struct reading notification = reading_object(&model, "notification");
    space->alert_content = reading_text(&notification, "alertContent");
    space->notification_off = reading_flag(&notification, "notificationOff", false);
    /* An object that has nothing to say is left out. */
    bool says_nothing = space->alert_content.size == 0 && !space->notification_off;
    if ((!reading_is_absent(search.object) && search.taken == 0) || (!reading_is_absent(notification.object) && says_nothing))
        *reading->fits = false;
    reading_end(&search);
    reading_end(&notification);
    reading_end(&model);
    return space;
}

static const imhook_card_delivery *take_delivery(struct reading *reading, const char *name, const char *recipients,
                                                 const char *space_type)
{
    static const imhook_card_delivery zero;
    size_t count;
    struct reading model = reading_object(reading, name);
    if (reading_is_absent(model.object) || !*reading->fits)
        return NULL;
    if (space_type && !text_is(reading_text(&model, "spaceType"), space_type))
        *reading->fits = false;
    if (imhook_json_count(model.object) == 0)
        return &zero;
    imhook_card_delivery *delivery = reading_elements(reading, model.object, IMHOOK_JSON_OBJECT, sizeof *delivery, &count);
    delivery->robot_code = reading_text(&model, "robotCode");
    delivery->at_user_ids = reading_named_texts(&model, "atUserIds", &delivery->at_user_id_count);
    delivery->recipients = reading_texts(&model, recipients, &delivery->recipient_count);
    delivery->extension = reading_named_texts(&model, "extension", &delivery->extension_count);
    delivery->expires_at_ms = reading_number(&model, "expiredTimeMillis", INT64_MAX);
    delivery->platforms = reading_texts(&model, "platforms", &delivery->platform_count);
    reading_end(&model);
    return delivery;
}

static bool take_top_space(struct reading *reading)
{
    struct reading model = reading_object(reading, "topOpenSpaceModel");
    if (reading_is_absent(model.object))
        return false;
    if (!text_is(reading_text(&model, "spaceType"), "ONE_BOX"))
        *reading->fits = false;
    reading_end(&model);
    return true;
}

/* MARK: Bodies */

/* The members that the structure does not have, as an object. */
static imhook_view take_more(struct reading *body, imhook_view operation, imhook_json_writer **kept)
{
    imhook_view text = { NULL, 0 };
    imhook_json_writer *writer = NULL;
    if (imhook_json_writer_new(&writer) != IMHOOK_OK)
        case_broken("no memory");
    *kept = writer;
    imhook_json_write_begin_object(writer);
    imhook_json_value member = imhook_json_first(body->object);
    for (; !reading_is_absent(member); member = imhook_json_next(member)) {
        if (card_member_is_known(operation, imhook_json_name(member)))
            continue;
        body->taken++;
        imhook_json_write_name(writer, imhook_json_name(member));
        imhook_json_write_json(writer, imhook_json_raw(member));
    }
    imhook_json_write_end_object(writer);
    if (imhook_json_writer_finish(writer, &text, NULL) != IMHOOK_OK)
        *body->fits = false;
    return text;
}

static void read_card(imhook_dingtalk_card *card, struct reading *body, imhook_view operation,
                      imhook_json_writer **more)
{
    bool creates = operation.size > 6 && text_is((imhook_view){ operation.data, 6 }, "create");
    card->size = sizeof *card;
    card->user_id = reading_text(body, "userId");
    card->user_id_type = (int32_t)reading_number(body, "userIdType", INT32_MAX);
    card->card_template_id = reading_text(body, "cardTemplateId");
    card->out_track_id = reading_text(body, "outTrackId");
    card->callback_type = reading_text(body, "callbackType");
    card->callback_route_key = reading_text(body, "callbackRouteKey");
    /* Who creates a card says it, with or without parameters; who does not says it only with some. */
    if (case_has(body->object, "cardData") != (creates || imhook_json_count(case_member(case_member(body->object, "cardData"),
                                                                                      "cardParamMap")) > 0))
        *body->fits = false;
    card->params = take_card_data(body, &card->param_count);
    card->private_data = take_private_data(body, &card->private_data_count);
    card->data_sources = take_data_sources(body, &card->data_source_count);
    card->at_user_ids = reading_texts(body, "cardAtUserIds", &card->at_user_id_count);
    card->group_space = take_space(body, "imGroupOpenSpaceModel");
    card->robot_space = take_space(body, "imRobotOpenSpaceModel");
    card->single_space = take_space(body, "imSingleOpenSpaceModel");
    card->top_space = take_top_space(body);
    card->open_space_id = reading_text(body, "openSpaceId");
    card->group_delivery = take_delivery(body, "imGroupOpenDeliverModel", "recipients", NULL);
    card->robot_delivery = take_delivery(body, "imRobotOpenDeliverModel", "recipients", "IM_ROBOT");
    card->single_delivery = take_delivery(body, "imSingleOpenDeliverModel", "recipients", NULL);
    card->top_delivery = take_delivery(body, "topOpenDeliverModel", "userIds", NULL);
    card->more = take_more(body, operation, more);
}

static void read_update(imhook_dingtalk_card_update *update, struct reading *body, imhook_view operation,
                        imhook_json_writer **more)
{
    update->size = sizeof *update;
    update->out_track_id = reading_text(body, "outTrackId");
    update->params = take_card_data(body, &update->param_count);
    update->private_data = take_private_data(body, &update->private_data_count);
    struct reading options = reading_object(body, "cardUpdateOptions");
    update->replace = !reading_is_absent(options.object) && !reading_said_flag(&options, "updateCardDataByKey");
    update->replace_private = !reading_is_absent(options.object) && !reading_said_flag(&options, "updatePrivateDataByKey");
    reading_end(&options);
    update->user_id_type = (int32_t)reading_number(body, "userIdType", INT32_MAX);
    update->more = take_more(body, operation, more);
}

static void read_piece(imhook_dingtalk_card_text *piece, struct reading *body)
{
    piece->size = sizeof *piece;
    piece->out_track_id = reading_text(body, "outTrackId");
    piece->guid = reading_text(body, "guid");
    piece->key = reading_text(body, "key");
    piece->content = reading_text(body, "content");
    piece->is_full = reading_flag(body, "isFull", false);
    piece->is_finalize = reading_flag(body, "isFinalize", false);
    piece->is_error = reading_flag(body, "isError", false);
}

static void read_callback(imhook_dingtalk_card_callback *callback, struct reading *body)
{
    callback->size = sizeof *callback;
    callback->callback_route_key = reading_text(body, "callbackRouteKey");
    callback->callback_url = reading_text(body, "callbackUrl");
    callback->api_secret = reading_text(body, "apiSecret");
    callback->force_update = reading_flag(body, "forceUpdate", false);
}

bool card_structures_read(struct card_structures *structures, imhook_view operation, imhook_json_value object)
{
    *structures = (struct card_structures){ .lists = NULL };
    bool fits = card_members_of(operation) && imhook_json_type_of(object) == IMHOOK_JSON_OBJECT;
    struct reading body = { &structures->lists, object, 0, &fits };
    if (!fits)
        return false;
    if (text_is(operation, "update_card"))
        read_update(&structures->update, &body, operation, &structures->more);
    else if (text_is(operation, "stream_card"))
        read_piece(&structures->piece, &body);
    else if (text_is(operation, "register_card_callback"))
        read_callback(&structures->callback, &body);
    else
        read_card(&structures->card, &body, operation, &structures->more);
    reading_end(&body);
    return fits;
}

void card_structures_free(struct card_structures *structures)
{
    reading_free(structures->lists);
    structures->lists = NULL;
    imhook_json_writer_free(structures->more);
    structures->more = NULL;
}

imhook_status card_structures_request(const struct card_structures *structures, imhook_dingtalk_call call,
                                      imhook_api_request **request, imhook_error *error)
{
    if (structures->card.size)
        return imhook_dingtalk_card_request_new(&call, &structures->card, request, error);
    /* The other structures say what they are for. */
    call.operation = (imhook_view){ NULL, 0 };
    if (structures->update.size)
        return imhook_dingtalk_card_update_request_new(&call, &structures->update, request, error);
    if (structures->piece.size)
        return imhook_dingtalk_card_text_request_new(&call, &structures->piece, request, error);
    return imhook_dingtalk_card_callback_request_new(&call, &structures->callback, request, error);
}
