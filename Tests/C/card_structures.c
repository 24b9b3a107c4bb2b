#include "card_structures.h"

#include "card_member_order.h"
#include "corpus.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

struct card_list {
    struct card_list *next;
    void *elements;
};

/* An object of which every member has to be read. */
struct reading {
    struct card_structures *structures;
    imhook_json_value object;
    size_t taken;
    bool *fits;
};

/* MARK: Members */

static bool is_absent(imhook_json_value value)
{
    return imhook_json_type_of(value) == IMHOOK_JSON_ABSENT;
}

static imhook_json_value take(struct reading *reading, const char *name)
{
    imhook_json_value value = case_member(reading->object, name);
    reading->taken += is_absent(value) ? 0 : 1;
    return value;
}

/* Begins an object; one that is absent has no members. */
static struct reading take_object(struct reading *reading, const char *name)
{
    imhook_json_value object = take(reading, name);
    if (!is_absent(object) && imhook_json_type_of(object) != IMHOOK_JSON_OBJECT)
        *reading->fits = false;
    return (struct reading){ reading->structures, object, 0, reading->fits };
}

/* A member that was not read does not fit; one that is there twice counts as such. */
static void end_object(const struct reading *reading)
{
    if (!is_absent(reading->object) && imhook_json_count(reading->object) != reading->taken)
        *reading->fits = false;
}

static imhook_view text_of(imhook_json_value value, bool *fits)
{
    imhook_view text = { NULL, 0 };
    if (imhook_json_text(value, &text, NULL) != IMHOOK_OK)
        *fits = false;
    return text;
}

static imhook_view take_text(struct reading *reading, const char *name)
{
    imhook_json_value value = take(reading, name);
    if (is_absent(value))
        return (imhook_view){ NULL, 0 };
    imhook_view text = text_of(value, reading->fits);
    if (text.size == 0)
        *reading->fits = false;
    return text;
}

/* A number that is written as the library writes it, and is not zero. */
static int64_t take_number(struct reading *reading, const char *name, int64_t limit)
{
    int64_t number = 0;
    char digits[32];
    imhook_json_value value = take(reading, name);
    if (is_absent(value))
        return 0;
    if (imhook_json_int64(value, &number, NULL) != IMHOOK_OK || number == 0 || number > limit || number < -limit)
        *reading->fits = false;
    snprintf(digits, sizeof digits, "%lld", (long long)number);
    if (!text_is(imhook_json_raw(value), digits))
        *reading->fits = false;
    return number;
}

/* A boolean; `without` is what it is when it is absent. */
static bool take_flag(struct reading *reading, const char *name, bool without)
{
    bool flag = without;
    imhook_json_value value = take(reading, name);
    if (!is_absent(value) && imhook_json_bool(value, &flag, NULL) != IMHOOK_OK)
        *reading->fits = false;
    return flag;
}

/* A boolean that the structure always says. */
static bool take_said_flag(struct reading *reading, const char *name)
{
    if (!is_absent(reading->object) && !case_has(reading->object, name))
        *reading->fits = false;
    return take_flag(reading, name, false);
}

/* MARK: Lists */

/* Room for the elements of a list or an object, which must have some where it is there. */
static void *elements_of(struct reading *reading, imhook_json_value value, imhook_json_type type, size_t size,
                         size_t *count)
{
    *count = 0;
    if (is_absent(value))
        return NULL;
    if (imhook_json_type_of(value) != type || imhook_json_count(value) == 0) {
        *reading->fits = false;
        return NULL;
    }
    *count = imhook_json_count(value);
    struct card_list *list = malloc(sizeof *list);
    void *elements = calloc(*count, size);
    if (!list || !elements)
        case_broken("no memory");
    *list = (struct card_list){ reading->structures->lists, elements };
    reading->structures->lists = list;
    return elements;
}

static const imhook_view *take_texts(struct reading *reading, const char *name, size_t *count)
{
    imhook_json_value value = take(reading, name), element = imhook_json_first(value);
    imhook_view *texts = elements_of(reading, value, IMHOOK_JSON_ARRAY, sizeof *texts, count);
    for (size_t i = 0; i < *count; i++, element = imhook_json_next(element))
        texts[i] = text_of(element, reading->fits);
    return texts;
}

static const imhook_named_text *take_named_texts(struct reading *reading, const char *name, size_t *count)
{
    imhook_json_value value = take(reading, name), member = imhook_json_first(value);
    imhook_named_text *texts = elements_of(reading, value, IMHOOK_JSON_OBJECT, sizeof *texts, count);
    for (size_t i = 0; i < *count; i++, member = imhook_json_next(member))
        texts[i] = (imhook_named_text){ imhook_json_name(member), text_of(member, reading->fits) };
    return texts;
}

/* MARK: Data */

/* What stands under `cardParamMap` of an object. Not NULL where the object is there. */
static const imhook_card_param *take_params(struct reading *data, size_t *count)
{
    static const imhook_card_param none = { { NULL, 0 }, { NULL, 0 }, { NULL, 0 } };
    imhook_json_value map = take(data, "cardParamMap"), member = imhook_json_first(map);
    *count = 0;
    if (imhook_json_type_of(map) != IMHOOK_JSON_OBJECT) {
        *data->fits = *data->fits && is_absent(data->object);
        return NULL;
    }
    if (imhook_json_count(map) == 0)
        return &none;
    imhook_card_param *params = elements_of(data, map, IMHOOK_JSON_OBJECT, sizeof *params, count);
    for (size_t i = 0; i < *count; i++, member = imhook_json_next(member)) {
        params[i].name = imhook_json_name(member);
        if (imhook_json_type_of(member) == IMHOOK_JSON_STRING)
            params[i].text = text_of(member, data->fits);
        else
            params[i].json = imhook_json_raw(member);
    }
    return params;
}

static const imhook_card_param *take_card_data(struct reading *reading, size_t *count)
{
    struct reading data = take_object(reading, "cardData");
    const imhook_card_param *params = take_params(&data, count);
    end_object(&data);
    return params;
}

static const imhook_card_private_data *take_private_data(struct reading *reading, size_t *count)
{
    imhook_json_value value = take(reading, "privateData"), member = imhook_json_first(value);
    imhook_card_private_data *users = elements_of(reading, value, IMHOOK_JSON_OBJECT, sizeof *users, count);
    for (size_t i = 0; i < *count; i++, member = imhook_json_next(member)) {
        struct reading user = { reading->structures, member, 0, reading->fits };
        users[i].user_id = imhook_json_name(member);
        users[i].params = take_params(&user, &users[i].param_count);
        end_object(&user);
    }
    return users;
}

static imhook_card_data_source read_data_source(struct reading *reading)
{
    imhook_card_data_source source = { .id = take_text(reading, "dynamicDataSourceId") };
    source.const_params = take_named_texts(reading, "constParams", &source.const_param_count);
    struct reading pull = take_object(reading, "pullConfig");
    if (is_absent(pull.object))
        *reading->fits = false;
    source.pull_strategy = take_text(&pull, "pullStrategy");
    source.interval = take_number(&pull, "interval", INT64_MAX);
    source.time_unit = take_text(&pull, "timeUnit");
    end_object(&pull);
    return source;
}

static const imhook_card_data_source *take_data_sources(struct reading *reading, size_t *count)
{
    struct reading config = take_object(reading, "openDynamicDataConfig");
    imhook_json_value value = take(&config, "dynamicDataSourceConfigs"), element = imhook_json_first(value);
    if (!is_absent(config.object) && is_absent(value))
        *reading->fits = false;
    imhook_card_data_source *sources = elements_of(&config, value, IMHOOK_JSON_ARRAY, sizeof *sources, count);
    for (size_t i = 0; i < *count; i++, element = imhook_json_next(element)) {
        if (imhook_json_type_of(element) != IMHOOK_JSON_OBJECT)
            *reading->fits = false;
        struct reading source = { reading->structures, element, 0, reading->fits };
        sources[i] = read_data_source(&source);
        end_object(&source);
    }
    end_object(&config);
    return sources;
}

/* MARK: Places */

static const imhook_card_space *take_space(struct reading *reading, const char *name)
{
    size_t count;
    struct reading model = take_object(reading, name);
    if (is_absent(model.object) || !*reading->fits)
        return NULL;
    imhook_card_space *space = elements_of(reading, model.object, IMHOOK_JSON_OBJECT, sizeof *space, &count);
    if (!space)
        return NULL;
    space->support_forward = take_said_flag(&model, "supportForward");
    space->last_message = take_named_texts(&model, "lastMessageI18n", &space->last_message_count);
    struct reading search = take_object(&model, "searchSupport");
    space->search_icon = take_text(&search, "searchIcon");
    space->search_type_name = take_text(&search, "searchTypeName");
    space->search_desc = take_text(&search, "searchDesc");
    struct reading notification = take_object(&model, "notification");
    space->alert_content = take_text(&notification, "alertContent");
    space->notification_off = take_flag(&notification, "notificationOff", false);
    /* An object that has nothing to say is left out. */
    bool says_nothing = space->alert_content.size == 0 && !space->notification_off;
    if ((!is_absent(search.object) && search.taken == 0) || (!is_absent(notification.object) && says_nothing))
        *reading->fits = false;
    end_object(&search);
    end_object(&notification);
    end_object(&model);
    return space;
}

static const imhook_card_delivery *take_delivery(struct reading *reading, const char *name, const char *recipients,
                                                 const char *space_type)
{
    static const imhook_card_delivery zero;
    size_t count;
    struct reading model = take_object(reading, name);
    if (is_absent(model.object) || !*reading->fits)
        return NULL;
    if (space_type && !text_is(take_text(&model, "spaceType"), space_type))
        *reading->fits = false;
    if (imhook_json_count(model.object) == 0)
        return &zero;
    imhook_card_delivery *delivery = elements_of(reading, model.object, IMHOOK_JSON_OBJECT, sizeof *delivery, &count);
    delivery->robot_code = take_text(&model, "robotCode");
    delivery->at_user_ids = take_named_texts(&model, "atUserIds", &delivery->at_user_id_count);
    delivery->recipients = take_texts(&model, recipients, &delivery->recipient_count);
    delivery->extension = take_named_texts(&model, "extension", &delivery->extension_count);
    delivery->expires_at_ms = take_number(&model, "expiredTimeMillis", INT64_MAX);
    delivery->platforms = take_texts(&model, "platforms", &delivery->platform_count);
    end_object(&model);
    return delivery;
}

static bool take_top_space(struct reading *reading)
{
    struct reading model = take_object(reading, "topOpenSpaceModel");
    if (is_absent(model.object))
        return false;
    if (!text_is(take_text(&model, "spaceType"), "ONE_BOX"))
        *reading->fits = false;
    end_object(&model);
    return true;
}

/* MARK: Bodies */

/* The members that the structure does not have, as an object. */
static imhook_view take_more(struct reading *body, imhook_view operation)
{
    imhook_view text = { NULL, 0 };
    imhook_json_writer *writer = NULL;
    if (imhook_json_writer_new(&writer) != IMHOOK_OK)
        case_broken("no memory");
    body->structures->more = writer;
    imhook_json_write_begin_object(writer);
    imhook_json_value member = imhook_json_first(body->object);
    for (; !is_absent(member); member = imhook_json_next(member)) {
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

static void read_card(struct reading *body, imhook_view operation)
{
    imhook_dingtalk_card *card = &body->structures->card;
    bool creates = operation.size > 6 && text_is((imhook_view){ operation.data, 6 }, "create");
    card->size = sizeof *card;
    card->user_id = take_text(body, "userId");
    card->user_id_type = (int32_t)take_number(body, "userIdType", INT32_MAX);
    card->card_template_id = take_text(body, "cardTemplateId");
    card->out_track_id = take_text(body, "outTrackId");
    card->callback_type = take_text(body, "callbackType");
    card->callback_route_key = take_text(body, "callbackRouteKey");
    /* Who creates a card says it, with or without parameters; who does not says it only with some. */
    if (case_has(body->object, "cardData") != (creates || imhook_json_count(case_member(case_member(body->object, "cardData"),
                                                                                      "cardParamMap")) > 0))
        *body->fits = false;
    card->params = take_card_data(body, &card->param_count);
    card->private_data = take_private_data(body, &card->private_data_count);
    card->data_sources = take_data_sources(body, &card->data_source_count);
    card->at_user_ids = take_texts(body, "cardAtUserIds", &card->at_user_id_count);
    card->group_space = take_space(body, "imGroupOpenSpaceModel");
    card->robot_space = take_space(body, "imRobotOpenSpaceModel");
    card->single_space = take_space(body, "imSingleOpenSpaceModel");
    card->top_space = take_top_space(body);
    card->open_space_id = take_text(body, "openSpaceId");
    card->group_delivery = take_delivery(body, "imGroupOpenDeliverModel", "recipients", NULL);
    card->robot_delivery = take_delivery(body, "imRobotOpenDeliverModel", "recipients", "IM_ROBOT");
    card->single_delivery = take_delivery(body, "imSingleOpenDeliverModel", "recipients", NULL);
    card->top_delivery = take_delivery(body, "topOpenDeliverModel", "userIds", NULL);
    card->more = take_more(body, operation);
}

static void read_update(struct reading *body, imhook_view operation)
{
    imhook_dingtalk_card_update *update = &body->structures->update;
    update->size = sizeof *update;
    update->out_track_id = take_text(body, "outTrackId");
    update->params = take_card_data(body, &update->param_count);
    update->private_data = take_private_data(body, &update->private_data_count);
    struct reading options = take_object(body, "cardUpdateOptions");
    update->replace = !is_absent(options.object) && !take_said_flag(&options, "updateCardDataByKey");
    update->replace_private = !is_absent(options.object) && !take_said_flag(&options, "updatePrivateDataByKey");
    end_object(&options);
    update->user_id_type = (int32_t)take_number(body, "userIdType", INT32_MAX);
    update->more = take_more(body, operation);
}

static void read_piece(struct reading *body)
{
    imhook_dingtalk_card_text *piece = &body->structures->piece;
    piece->size = sizeof *piece;
    piece->out_track_id = take_text(body, "outTrackId");
    piece->guid = take_text(body, "guid");
    piece->key = take_text(body, "key");
    piece->content = take_text(body, "content");
    piece->is_full = take_flag(body, "isFull", false);
    piece->is_finalize = take_flag(body, "isFinalize", false);
    piece->is_error = take_flag(body, "isError", false);
}

static void read_callback(struct reading *body)
{
    imhook_dingtalk_card_callback *callback = &body->structures->callback;
    callback->size = sizeof *callback;
    callback->callback_route_key = take_text(body, "callbackRouteKey");
    callback->callback_url = take_text(body, "callbackUrl");
    callback->api_secret = take_text(body, "apiSecret");
    callback->force_update = take_flag(body, "forceUpdate", false);
}

bool card_structures_read(struct card_structures *structures, imhook_view operation, imhook_json_value object)
{
    *structures = (struct card_structures){ .lists = NULL };
    bool fits = card_members_of(operation) && imhook_json_type_of(object) == IMHOOK_JSON_OBJECT;
    struct reading body = { structures, object, 0, &fits };
    if (!fits)
        return false;
    if (text_is(operation, "update_card"))
        read_update(&body, operation);
    else if (text_is(operation, "stream_card"))
        read_piece(&body);
    else if (text_is(operation, "register_card_callback"))
        read_callback(&body);
    else
        read_card(&body, operation);
    end_object(&body);
    return fits;
}

void card_structures_free(struct card_structures *structures)
{
    while (structures->lists) {
        struct card_list *list = structures->lists;
        structures->lists = list->next;
        free(list->elements);
        free(list);
    }
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
