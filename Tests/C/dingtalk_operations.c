#include "operation.h"

static void nothing(struct scene *scene)
{
    (void)scene;
}

static imhook_status request_new(const char *operation, const char *body)
{
    imhook_dingtalk_call call = { .size = sizeof call,
                                  .operation = imhook_text(operation),
                                  .body = imhook_text(body),
                                  .access_token = imhook_text("abc") };
    imhook_api_request *request;
    imhook_status status = imhook_dingtalk_request_new(&call, &request, NULL);
    imhook_api_request_free(request);
    return status;
}

static imhook_status token_request_new(struct scene *scene)
{
    (void)scene;
    return request_new("get_access_token", "{\"appKey\":\"a\",\"appSecret\":\"b\"}");
}

static imhook_status card_request_new(struct scene *scene)
{
    (void)scene;
    return request_new("update_card", "{\"outTrackId\":\"a\",\"cardData\":{\"cardParamMap\":{\"a\": [ 1, {\"b\" : [] } ],"
                                      "\"c\":{\"d\":\"\\u4f60\"}}}}");
}

static imhook_status structure_request_new(struct scene *scene)
{
    (void)scene;
    imhook_dingtalk_call call = { .size = sizeof call,
                                  .operation = imhook_text("create_card"),
                                  .access_token = imhook_text("abc") };
    imhook_card_param params[] = { { .name = imhook_text("a"), .json = imhook_text("[1, {\"b\": []}]") },
                                   { .name = imhook_text("c"), .text = imhook_text("\"quoted\"") } };
    imhook_dingtalk_card card = { .size = sizeof card,
                                  .out_track_id = imhook_text("a"),
                                  .card_template_id = imhook_text("t"),
                                  .params = params,
                                  .param_count = 2,
                                  .more = imhook_text("{\"newer\":1}") };
    imhook_api_request *request;
    imhook_status status = imhook_dingtalk_card_request_new(&call, &card, &request, NULL);
    imhook_api_request_free(request);
    return status;
}

static imhook_status response_read(struct scene *scene)
{
    (void)scene;
    imhook_api_response *response;
    imhook_status status = imhook_dingtalk_response_read(
        imhook_text("deliver_card"), 200,
        imhook_text("{\"success\":true,\"result\":[{\"success\":false,\"errorMsg\":\"\\u4f60\"}]}"), &response, NULL);
    imhook_api_response_free(response);
    return status;
}

static imhook_status page_read(struct scene *scene)
{
    (void)scene;
    imhook_api_response *response;
    imhook_status status =
        imhook_dingtalk_response_read(imhook_text("deliver_card"), 403, imhook_text("<html>"), &response, NULL);
    imhook_api_response_free(response);
    return status;
}

const struct operation dingtalk_operations[] = {
    { "imhook_dingtalk_request_new of a token", nothing, token_request_new },
    { "imhook_dingtalk_request_new of a card", nothing, card_request_new },
    { "imhook_dingtalk_card_request_new", nothing, structure_request_new },
    { "imhook_dingtalk_response_read", nothing, response_read },
    { "imhook_dingtalk_response_read of a page", nothing, page_read },
    { NULL, NULL, NULL },
};
