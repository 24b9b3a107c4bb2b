/* Requests about cards made from structures: the same bytes as from JSON, and the same refusals. */
#include "outcome.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

static const imhook_card_param params[] = {
    { .name = { "title", 5 }, .text = { "\"\xe6\x8a\xa5\xe9\x94\x80\"\n", 9 } },
    { .name = { "count", 5 }, .json = { "3", 1 } },
    { .name = { "done", 4 }, .json = { "true", 4 } },
    { .name = { "list", 4 }, .json = { "[1, {\"a\": \"b\"}]", 15 } },
};
static const imhook_card_param own[] = { { .name = { "balance", 7 }, .text = { "64.00", 5 } } };
static const imhook_card_private_data private_data[] = { { { "u1001", 5 }, own, 1 }, { { "u1002", 5 }, NULL, 0 } };
static const imhook_named_text names[] = { { { "u1001", 5 }, { "Li", 2 } }, { { "@ALL", 4 }, { "@ALL", 4 } } };
static const imhook_view users[] = { { "u1001", 5 }, { "u1002", 5 } };
static const imhook_view platforms[] = { { "ios", 3 }, { "mac", 3 } };
static const imhook_card_data_source sources[] = {
    { .id = { "amount", 6 }, .pull_strategy = { "INTERVAL", 8 }, .interval = 30, .time_unit = { "SECONDS", 7 },
      .const_params = names, .const_param_count = 1 },
    { .id = { "destination", 11 }, .pull_strategy = { "ONCE", 4 } },
};
static const imhook_card_space space = {
    .support_forward = true,
    .notification_off = true,
    .last_message = names,
    .last_message_count = 1,
    .search_icon = { "@icon", 5 },
    .search_type_name = { "{\"ZH_CN\":\"x\"}", 13 },
    .search_desc = { "d", 1 },
    .alert_content = { "!", 1 },
};
static const imhook_card_space plain_space = { .support_forward = false };
static const imhook_card_delivery group_delivery = {
    .robot_code = { "r0b0t", 5 }, .at_user_ids = names, .at_user_id_count = 2, .recipients = users,
    .recipient_count = 2, .extension = names, .extension_count = 1,
};
static const imhook_card_delivery robot_delivery = { .robot_code = { "", 0 } };
static const imhook_card_delivery top_delivery = {
    .expires_at_ms = 1893456000000, .recipients = users, .recipient_count = 1, .platforms = platforms, .platform_count = 2,
};

static imhook_dingtalk_card whole_card(void)
{
    return (imhook_dingtalk_card){
        .size = sizeof(imhook_dingtalk_card),
        .out_track_id = imhook_text("invoice-7781"),
        .card_template_id = imhook_text("t.schema"),
        .callback_type = imhook_text("HTTP"),
        .callback_route_key = imhook_text("finance"),
        .user_id = imhook_text("u1001"),
        .user_id_type = 1,
        .params = params,
        .param_count = COUNT(params),
        .private_data = private_data,
        .private_data_count = COUNT(private_data),
        .data_sources = sources,
        .data_source_count = COUNT(sources),
        .at_user_ids = users,
        .at_user_id_count = COUNT(users),
        .group_space = &space,
        .robot_space = &plain_space,
        .single_space = &plain_space,
        .top_space = true,
        .open_space_id = imhook_text("dtv1.card//IM_GROUP.cid==;IM_ROBOT.u1001;ONE_BOX.cid=="),
        .group_delivery = &group_delivery,
        .robot_delivery = &robot_delivery,
        .top_delivery = &top_delivery,
        .more = imhook_text("{ \"newer\" : [1, 2], \"other\": \"x\" }"),
    };
}

static const char whole_json[] =
    "{\"userId\":\"u1001\",\"userIdType\":1,\"cardTemplateId\":\"t.schema\",\"outTrackId\":\"invoice-7781\",\"callbackType\":\"HTTP\","
    "\"callbackRouteKey\":\"finance\",\"cardData\":{\"cardParamMap\":{\"title\":\"\\\"\xe6\x8a\xa5\xe9\x94\x80\\\"\\n\",\"count\":3,"
    "\"done\":true,\"list\":[1,{\"a\":\"b\"}]}},\"privateData\":{\"u1001\":{\"cardParamMap\":{\"balance\":\"64.00\"}},\"u1002\":{"
    "\"cardParamMap\":{}}},\"openDynamicDataConfig\":{\"dynamicDataSourceConfigs\":[{\"dynamicDataSourceId\":\"amount\","
    "\"constParams\":{\"u1001\":\"Li\"},\"pullConfig\":{\"pullStrategy\":\"INTERVAL\",\"interval\":30,\"timeUnit\":\"SECONDS\"}},{"
    "\"dynamicDataSourceId\":\"destination\",\"pullConfig\":{\"pullStrategy\":\"ONCE\"}}]},\"cardAtUserIds\":[\"u1001\",\"u1002\"],"
    "\"imGroupOpenSpaceModel\":{\"supportForward\":true,\"lastMessageI18n\":{\"u1001\":\"Li\"},\"searchSupport\":{\"searchIcon\":"
    "\"@icon\",\"searchTypeName\":\"{\\\"ZH_CN\\\":\\\"x\\\"}\",\"searchDesc\":\"d\"},\"notification\":{\"alertContent\":\"!\","
    "\"notificationOff\":true}},\"imRobotOpenSpaceModel\":{\"supportForward\":false},\"imSingleOpenSpaceModel\":{"
    "\"supportForward\":false},\"topOpenSpaceModel\":{\"spaceType\":\"ONE_BOX\"},\"openSpaceId\":"
    "\"dtv1.card//IM_GROUP.cid==;IM_ROBOT.u1001;ONE_BOX.cid==\",\"imGroupOpenDeliverModel\":{\"robotCode\":\"r0b0t\",\"atUserIds\":"
    "{\"u1001\":\"Li\",\"@ALL\":\"@ALL\"},\"recipients\":[\"u1001\",\"u1002\"],\"extension\":{\"u1001\":\"Li\"}},"
    "\"imRobotOpenDeliverModel\":{\"spaceType\":\"IM_ROBOT\"},\"topOpenDeliverModel\":{\"userIds\":[\"u1001\"],"
    "\"expiredTimeMillis\":1893456000000,\"platforms\":[\"ios\",\"mac\"]},\"newer\":[1,2],\"other\":\"x\"}";

static imhook_dingtalk_call call_of(const char *operation, const char *body)
{
    return (imhook_dingtalk_call){ .size = sizeof(imhook_dingtalk_call),
                                   .operation = imhook_text(operation),
                                   .body = imhook_text(body),
                                   .access_token = imhook_text("b2c7-example-token") };
}

/* Whether a request from a structure is to the byte the one from JSON, and frees it. */
static void expect_same(imhook_status status, imhook_api_request *made, const char *operation, const char *json)
{
    imhook_dingtalk_call call = call_of(operation, json);
    imhook_api_request *wanted = NULL;
    imhook_error error;
    imhook_status other = imhook_dingtalk_request_new(&call, &wanted, &error);
    expect(status == IMHOOK_OK && other == IMHOOK_OK, "%s: %d from the structure, %d from JSON (%s)", operation, (int)status,
           (int)other, error.path);
    if (made && wanted) {
        expect(text_equal(made->url, wanted->url) && text_equal(made->method, wanted->method), "%s goes there too", operation);
        expect(text_equal(made->body, wanted->body), "%s:\n    %.*s\n    %.*s", operation, SHOW(made->body), SHOW(wanted->body));
        expect(made->warning_count == wanted->warning_count, "%s has the same warnings", operation);
    }
    imhook_api_request_free(wanted);
    imhook_api_request_free(made);
}

static void writes_what_json_would(void)
{
    imhook_api_request *made;
    imhook_dingtalk_card card = whole_card();
    imhook_dingtalk_call call = call_of("create_and_deliver_card", "");
    imhook_status status = imhook_dingtalk_card_request_new(&call, &card, &made, NULL);
    expect_same(status, made, "create_and_deliver_card", whole_json);

    imhook_dingtalk_card least = { .size = sizeof least, .out_track_id = imhook_text("a"), .card_template_id = imhook_text("t") };
    call = call_of("create_card", "");
    status = imhook_dingtalk_card_request_new(&call, &least, &made, NULL);
    expect_same(status, made, "create_card",
                "{\"cardTemplateId\":\"t\",\"outTrackId\":\"a\",\"cardData\":{\"cardParamMap\":{}}}");

    imhook_dingtalk_card delivered = { .size = sizeof delivered,
                                       .out_track_id = imhook_text("a"),
                                       .open_space_id = imhook_text("dtv1.card//IM_ROBOT.u1"),
                                       .robot_delivery = &robot_delivery };
    call = call_of("deliver_card", "");
    status = imhook_dingtalk_card_request_new(&call, &delivered, &made, NULL);
    expect_same(status, made, "deliver_card",
                "{\"outTrackId\":\"a\",\"openSpaceId\":\"dtv1.card//IM_ROBOT.u1\",\"imRobotOpenDeliverModel\":{\"spaceType\":"
                "\"IM_ROBOT\"}}");

    imhook_dingtalk_card spaces = { .size = sizeof spaces, .out_track_id = imhook_text("a"), .group_space = &plain_space };
    call = call_of("append_card_spaces", "");
    status = imhook_dingtalk_card_request_new(&call, &spaces, &made, NULL);
    expect_same(status, made, "append_card_spaces",
                "{\"outTrackId\":\"a\",\"imGroupOpenSpaceModel\":{\"supportForward\":false}}");

    call = call_of("", "");
    imhook_dingtalk_card_update update = { .size = sizeof update,
                                           .out_track_id = imhook_text("a"),
                                           .params = own,
                                           .param_count = 1,
                                           .private_data = private_data,
                                           .private_data_count = 2,
                                           .replace_private = true,
                                           .user_id_type = 2 };
    status = imhook_dingtalk_card_update_request_new(&call, &update, &made, NULL);
    expect_same(status, made, "update_card",
                "{\"outTrackId\":\"a\",\"cardData\":{\"cardParamMap\":{\"balance\":\"64.00\"}},\"privateData\":{\"u1001\":{\"cardParamMap\":"
                "{\"balance\":\"64.00\"}},\"u1002\":{\"cardParamMap\":{}}},\"cardUpdateOptions\":{\"updateCardDataByKey\":true,"
                "\"updatePrivateDataByKey\":false},\"userIdType\":2}");

    imhook_dingtalk_card_text piece = { .size = sizeof piece,
                                        .out_track_id = imhook_text("a"),
                                        .key = imhook_text("content"),
                                        .content = imhook_text("# \xe4\xbd\xa0"),
                                        .guid = imhook_text("g-1"),
                                        .is_full = true,
                                        .is_finalize = true };
    status = imhook_dingtalk_card_text_request_new(&call, &piece, &made, NULL);
    expect_same(status, made, "stream_card",
                "{\"outTrackId\":\"a\",\"guid\":\"g-1\",\"key\":\"content\",\"content\":\"# \xe4\xbd\xa0\",\"isFull\":true,"
                "\"isFinalize\":true,\"isError\":false}");

    imhook_dingtalk_card_callback callback = { .size = sizeof callback,
                                               .callback_route_key = imhook_text("finance"),
                                               .callback_url = imhook_text("https://cards.example.com/dingtalk"),
                                               .api_secret = imhook_text("s\"cret"),
                                               .force_update = true };
    status = imhook_dingtalk_card_callback_request_new(&call, &callback, &made, NULL);
    expect_same(status, made, "register_card_callback",
                "{\"callbackRouteKey\":\"finance\",\"callbackUrl\":\"https://cards.example.com/dingtalk\",\"apiSecret\":\"s\\\"cret\","
                "\"forceUpdate\":true}");
}

static void expect_refused(imhook_dingtalk_card card, const char *operation, imhook_status status, const char *path)
{
    imhook_dingtalk_call call = call_of(operation, "");
    imhook_api_request *made = NULL;
    imhook_error error;
    imhook_status found = imhook_dingtalk_card_request_new(&call, &card, &made, &error);
    expect(found == status && !made && strcmp(error.path, path) == 0, "%s: expected %d at '%s', and it is %d at '%s'",
           operation, (int)status, path, (int)found, error.path);
    imhook_api_request_free(made);
}

static void refuses_what_json_would(void)
{
    imhook_dingtalk_card card = whole_card();
    card.group_delivery = NULL;
    expect_refused(card, "create_and_deliver_card", IMHOOK_API_FIELD_MISSING, "imGroupOpenDeliverModel");
    card = whole_card();
    card.callback_type = imhook_text("http");
    expect_refused(card, "create_card", IMHOOK_API_FIELD_OUT_OF_RANGE, "callbackType");
    card = whole_card();
    imhook_card_data_source often = sources[0];
    often.interval = 3;
    card.data_sources = &often;
    card.data_source_count = 1;
    expect_refused(card, "create_card", IMHOOK_API_FIELD_OUT_OF_RANGE,
                   "openDynamicDataConfig.dynamicDataSourceConfigs[0].pullConfig.interval");
    card = whole_card();
    card.out_track_id = imhook_text("");
    expect_refused(card, "create_card", IMHOOK_API_FIELD_MISSING, "outTrackId");
    expect_refused(whole_card(), "no_such_operation", IMHOOK_API_OPERATION_UNKNOWN, "");
    expect_refused(whole_card(), "update_card", IMHOOK_OPTION_CONFLICT, "operation");
    expect_refused(whole_card(), "get_access_token", IMHOOK_OPTION_CONFLICT, "operation");
    expect_refused(whole_card(), "", IMHOOK_API_OPERATION_UNKNOWN, "");
}

static void tells_what_an_operation_does_not_have(void)
{
    imhook_dingtalk_card card = {
        .size = sizeof card,
        .out_track_id = imhook_text("invoice-7781"),
        .card_template_id = imhook_text("t.schema"),
        .callback_type = imhook_text("STREAM"),
        .open_space_id = imhook_text("dtv1.card//IM_GROUP.cid=="),
        .group_delivery = &group_delivery,
    };
    imhook_dingtalk_call call = call_of("create_card", "");
    imhook_api_request *made;
    expect_status(imhook_dingtalk_card_request_new(&call, &card, &made, NULL), IMHOOK_OK, "a card with members of another call");
    if (expect(made->warning_count == 2, "%zu warnings", made->warning_count)) {
        expect(made->warnings[0].status == IMHOOK_API_MEMBER_UNDOCUMENTED, "what is ignored is told");
        expect(text_equal(made->warnings[0].path, imhook_text("openSpaceId")), "%.*s", SHOW(made->warnings[0].path));
        expect(text_equal(made->warnings[1].path, imhook_text("imGroupOpenDeliverModel")), "%.*s",
               SHOW(made->warnings[1].path));
    }
    imhook_api_request_free(made);
}

static void refuses_what_is_no_structure(void)
{
    imhook_dingtalk_card card = whole_card();
    card.param_count = (size_t)-1;
    expect_refused(card, "create_card", IMHOOK_INVALID_ARGUMENT, "cardParamMap");
    card = whole_card();
    card.params = NULL;
    expect_refused(card, "create_card", IMHOOK_INVALID_ARGUMENT, "cardParamMap");
    card = whole_card();
    card.out_track_id = (imhook_view){ NULL, 3 };
    expect_refused(card, "create_card", IMHOOK_INVALID_ARGUMENT, "outTrackId");
    const imhook_view dangling[] = { { NULL, 3 } };
    card = whole_card();
    card.at_user_ids = dangling;
    card.at_user_id_count = 1;
    expect_refused(card, "create_card", IMHOOK_INVALID_ARGUMENT, "cardAtUserIds");
    card = whole_card();
    card.data_source_count = (size_t)-1 / sizeof(imhook_card_data_source) + 1;
    expect_refused(card, "create_card", IMHOOK_INVALID_ARGUMENT, "dynamicDataSourceConfigs");
    card = whole_card();
    card.private_data = NULL;
    expect_refused(card, "create_card", IMHOOK_INVALID_ARGUMENT, "privateData");
    card = whole_card();
    card.more = imhook_text("[1]");
    expect_refused(card, "create_card", IMHOOK_BODY_NOT_OBJECT, "more");
    card.more = imhook_text("{\"a\":");
    expect_refused(card, "create_card", IMHOOK_JSON_UNEXPECTED_END, "more");
    card = whole_card();
    card.out_track_id = imhook_text("\xff");
    expect_refused(card, "create_card", IMHOOK_JSON_INVALID_UTF8, "");
    /* A value in JSON is one value, and cannot add members. */
    imhook_card_param forged = { .name = imhook_text("a"), .json = imhook_text("1},\"x\":{\"b\":2") };
    card = whole_card();
    card.params = &forged;
    card.param_count = 1;
    expect_refused(card, "create_card", IMHOOK_JSON_TRAILING_BYTES, "params");

    imhook_dingtalk_call call = call_of("create_card", "{}");
    imhook_api_request *made;
    imhook_error error;
    card = whole_card();
    expect_status(imhook_dingtalk_card_request_new(&call, &card, &made, &error), IMHOOK_OPTION_CONFLICT, "a body beside it");
    call = call_of("create_card", "");
    card.size = 4;
    expect_status(imhook_dingtalk_card_request_new(&call, &card, &made, &error), IMHOOK_STRUCT_SIZE, "a wrong size");
    imhook_dingtalk_card_update update = { .size = sizeof update, .out_track_id = imhook_text("a") };
    expect_status(imhook_dingtalk_card_update_request_new(&call, &update, &made, &error), IMHOOK_OPTION_CONFLICT,
                  "an operation beside a structure that is for one");
}

static void fits_older_and_newer_structures(void)
{
    imhook_dingtalk_call call = call_of("create_card", "");
    imhook_api_request *made;
    struct {
        imhook_dingtalk_card known;
        uint64_t more;
    } newer = { whole_card(), 0 };
    newer.known.size = sizeof newer;
    expect_status(imhook_dingtalk_card_request_new(&call, &newer.known, &made, NULL), IMHOOK_OK, "a newer structure");
    imhook_api_request_free(made);
    newer.more = 1;
    expect_status(imhook_dingtalk_card_request_new(&call, &newer.known, &made, NULL), IMHOOK_OPTION_OUT_OF_RANGE,
                  "a newer structure with a member that is not known");
}

int main(void)
{
    writes_what_json_would();
    refuses_what_json_would();
    tells_what_an_operation_does_not_have();
    refuses_what_is_no_structure();
    fits_older_and_newer_structures();
    return outcome_finish("card requests");
}
