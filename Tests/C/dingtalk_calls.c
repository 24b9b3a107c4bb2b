/* Requests to DingTalk's server API and their answers: what cannot be told from one text, and texts that were changed at
   random. */
#include "outcome.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char operation[] = "create_and_deliver_card";
static const char card[] =
    "{\"cardTemplateId\":\"t.schema\",\"outTrackId\":\"order-7781\",\"callbackType\":\"STREAM\",\"cardData\":{"
    "\"cardParamMap\":{\"a\":\"x\",\"b\":[1,{\"c\":\"\\u4f60\"}]}},\"privateData\":{\"u1\":{\"cardParamMap\":{\"d\":2}}},"
    "\"openDynamicDataConfig\":{\"dynamicDataSourceConfigs\":[{\"dynamicDataSourceId\":\"s\",\"pullConfig\":{"
    "\"pullStrategy\":\"INTERVAL\",\"interval\":\"30\",\"timeUnit\":\"SECONDS\"}}]},\"openSpaceId\":"
    "\"dtv1.card//IM_GROUP.cid==;IM_ROBOT.u1\",\"imGroupOpenDeliverModel\":{\"robotCode\":\"r\"},"
    "\"imRobotOpenDeliverModel\":{\"spaceType\":\"IM_ROBOT\"}}";
static const char answer[] =
    "{\"success\":true,\"code\":\"x\",\"requestid\":\"y\",\"accessdenieddetail\":{\"requiredScopes\":[\"a\"]},\"result\":{"
    "\"outTrackId\":\"\\u5361\",\"deliverResults\":[{\"spaceType\":\"IM_GROUP\",\"spaceId\":\"cid==\",\"success\":false,"
    "\"carrierId\":\"\",\"errorMsg\":\"chatbot not exist\"}]}}";

static imhook_dingtalk_call call(imhook_view body)
{
    return (imhook_dingtalk_call){ .size = sizeof(imhook_dingtalk_call),
                                   .operation = imhook_text(operation),
                                   .body = body,
                                   .access_token = imhook_text("b2c7-example-token") };
}

static void fits_older_and_newer_structures(void)
{
    struct {
        imhook_dingtalk_call known;
        uint64_t more;
    } newer = { call(imhook_text(card)), 0 };
    newer.known.size = sizeof newer;
    imhook_api_request *made;
    expect_status(imhook_dingtalk_request_new(&newer.known, &made, NULL), IMHOOK_OK, "a newer structure");
    imhook_api_request_free(made);
    newer.more = 1;
    expect_status(imhook_dingtalk_request_new(&newer.known, &made, NULL), IMHOOK_OPTION_OUT_OF_RANGE,
                  "a newer structure with a member that is not known");
    imhook_dingtalk_call older = call(imhook_text(card));
    older.size = offsetof(imhook_dingtalk_call, api_host);
    older.api_host = imhook_text("not read");
    older.delegated = true;
    expect_status(imhook_dingtalk_request_new(&older, &made, NULL), IMHOOK_OK, "an older structure");
    expect(made && text_is(made->url, "https://api.dingtalk.com/v1.0/card/instances/createAndDeliver"),
           "what an older structure does not have is not read");
    imhook_api_request_free(made);
}

static void token_structures(void)
{
    struct {
        imhook_access_token known;
        uint64_t more;
    } newer = { { .size = sizeof newer }, 7 };
    imhook_token_plan plan;
    expect_status(imhook_access_token_plan(&newer.known, 1, &plan, NULL), IMHOOK_OK, "a newer structure of a token");
    expect(plan == IMHOOK_TOKEN_REFRESH && newer.more == 7, "what is not known of a structure stays");
    imhook_access_token cut = { .size = offsetof(imhook_access_token, failure_count) };
    expect_status(imhook_access_token_plan(&cut, 1, &plan, NULL), IMHOOK_STRUCT_SIZE,
                  "a structure without room for what is written back");
}

static void keeps_the_answer(void)
{
    imhook_api_response *response;
    char *copy = malloc(sizeof answer);
    if (!copy)
        exit(2);
    memcpy(copy, answer, sizeof answer);
    imhook_view text = { copy, sizeof answer - 1 };
    expect_status(imhook_dingtalk_response_read(imhook_text(operation), 200, text, &response, NULL), IMHOOK_OK, answer);
    memset(copy, 'x', sizeof answer);
    free(copy);
    if (!response)
        return;
    imhook_dingtalk_delivery delivery;
    imhook_dingtalk_delivery_read(imhook_json_first(response->deliveries), &delivery, NULL);
    expect(text_is(response->out_track_id, "卡") && text_is(delivery.error_message, "chatbot not exist"),
           "an answer is a copy");
    expect(imhook_json_type_of(imhook_json_next(response->deliveries)) == IMHOOK_JSON_ABSENT,
           "what is handed out alone has no siblings");
    imhook_api_response_free(response);
}

static void counts_beyond_the_room(void)
{
    imhook_open_space spaces[2] = { { { NULL, 0 }, { NULL, 0 } }, { { NULL, 0 }, { NULL, 0 } } };
    size_t count = 0;
    imhook_view text = imhook_text("dtv1.card//A.1;B.2;C.3");
    expect_status(imhook_open_space_id_read(text, spaces, 1, &count, NULL), IMHOOK_OK, "less room than spaces");
    expect(count == 3 && text_is(spaces[0].id, "1") && spaces[1].id.size == 0, "only what there is room for is written");
}

/* MARK: Texts changed at random */

static uint64_t draw(void)
{
    /* SplitMix64 */
    static uint64_t state = 11;
    uint64_t z = (state += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

/* A copy in an allocation of its own size, with a few bytes changed or the end cut off. */
static imhook_view changed(const char *text)
{
    static const char bytes[] = "\"\\{}[],:0e-.;/ \xff\x80nu";
    size_t size = strlen(text);
    if (draw() % 4 == 0)
        size = draw() % size;
    char *copy = malloc(size ? size : 1);
    if (!copy)
        exit(2);
    memcpy(copy, text, size);
    for (uint64_t count = draw() % 4; count > 0 && size > 0; count--)
        copy[draw() % size] = draw() % 2 ? bytes[draw() % (sizeof bytes - 1)] : (char)draw();
    return (imhook_view){ copy, size };
}

static void survives(uint64_t attempts)
{
    static const int32_t http[] = { 200, 400, 403, 500 };
    size_t accepted = 0;
    for (uint64_t i = 0; i < attempts; i++) {
        imhook_error error;
        imhook_api_request *made;
        imhook_api_response *response;
        imhook_view body = changed(card), reply = changed(answer), spaces = changed("dtv1.card//IM_GROUP.a;ONE_BOX.b;");
        imhook_dingtalk_call given = call(body);
        imhook_status status = imhook_dingtalk_request_new(&given, &made, &error);
        if (status == IMHOOK_OK) {
            accepted++;
            if (imhook_json_validate(made->body, NULL, NULL) != IMHOOK_OK)
                expect(false, "%.*s is written as %.*s", SHOW(body), SHOW(made->body));
        } else if (status != error.status || made || error.offset > (int64_t)body.size) {
            expect(false, "%.*s is refused with %d at %lld", SHOW(body), (int)status, (long long)error.offset);
        }
        status = imhook_dingtalk_response_read(imhook_text(operation), http[i % 4], reply, &response, &error);
        if (status != IMHOOK_OK && ((status != IMHOOK_API_RESPONSE_MALFORMED && status != IMHOOK_API_HTTP_STATUS) || response))
            expect(false, "%.*s is refused with %d", SHOW(reply), (int)status);
        imhook_open_space found[4];
        size_t count;
        imhook_open_space_id_read(spaces, found, 4, &count, &error);
        imhook_api_request_free(made);
        imhook_api_response_free(response);
        free((void *)(uintptr_t)body.data);
        free((void *)(uintptr_t)reply.data);
        free((void *)(uintptr_t)spaces.data);
    }
    expect(accepted > 0, "no changed body was accepted");
}

int main(int count, char **arguments)
{
    fits_older_and_newer_structures();
    token_structures();
    keeps_the_answer();
    counts_beyond_the_room();
    survives(count > 1 ? strtoull(arguments[1], NULL, 10) : 200000);
    return outcome_finish("dingtalk calls");
}
