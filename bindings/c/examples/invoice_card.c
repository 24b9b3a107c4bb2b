/*
 * Writes the request that creates a card with two data sources and delivers it into a group, as a configuration for curl:
 *
 *     DINGTALK_ACCESS_TOKEN=… invoice_card OPEN_CONVERSATION_ID TEMPLATE_ID ROBOT_CODE [API_HOST] | curl --config -
 *
 * The card is made from structures: no JSON is written by hand. Its amount is asked for every 30 seconds, its destination
 * once, over Stream mode.
 */
#include <imhook.h>
#include <stdio.h>
#include <stdlib.h>

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

/* Between quotes, as curl reads it. */
static void print_quoted(const char *option, imhook_view text)
{
    printf("%s = \"", option);
    for (size_t i = 0; i < text.size; i++)
        printf(text.data[i] == '"' || text.data[i] == '\\' ? "\\%c" : "%c", text.data[i]);
    printf("\"\n");
}

static void print_request(const imhook_api_request *request)
{
    print_quoted("request", request->method);
    print_quoted("url", request->url);
    for (size_t i = 0; i < request->header_count; i++)
        printf("header = \"%.*s: %.*s\"\n", (int)request->headers[i].name.size, request->headers[i].name.data,
               (int)request->headers[i].value.size, request->headers[i].value.data);
    print_quoted("data-binary", request->body);
}

int main(int count, char **arguments)
{
    const char *token = getenv("DINGTALK_ACCESS_TOKEN");
    if (count < 4 || !token) {
        fprintf(stderr, "usage: DINGTALK_ACCESS_TOKEN=... invoice_card OPEN_CONVERSATION_ID TEMPLATE_ID ROBOT_CODE [API_HOST]\n");
        return 2;
    }
    imhook_error error;
    char why[1024], space_id[1000];
    size_t space_id_size;
    imhook_open_space group = { imhook_text("IM_GROUP"), imhook_text(arguments[1]) };
    if (imhook_open_space_id_write(&group, 1, space_id, sizeof space_id, &space_id_size, &error) != IMHOOK_OK)
        goto refused;

    imhook_card_param params[] = {
        { .name = imhook_text("title"), .text = imhook_text("张三提交的报销单") },
        { .name = imhook_text("status"), .text = imhook_text("未审批") },
        { .name = imhook_text("receipts"), .json = imhook_text("3") },
    };
    imhook_card_data_source sources[] = {
        { .id = imhook_text("amount"), .pull_strategy = imhook_text("INTERVAL"), .interval = 30,
          .time_unit = imhook_text("SECONDS") },
        { .id = imhook_text("destination"), .pull_strategy = imhook_text("ONCE") },
    };
    imhook_card_space space = { .support_forward = true };
    imhook_card_delivery delivery = { .robot_code = imhook_text(arguments[3]) };
    imhook_dingtalk_card card = {
        .size = sizeof card,
        .out_track_id = imhook_text("invoice-7781"),
        .card_template_id = imhook_text(arguments[2]),
        .callback_type = imhook_text("STREAM"),
        .params = params,
        .param_count = COUNT(params),
        .data_sources = sources,
        .data_source_count = COUNT(sources),
        .group_space = &space,
        .open_space_id = { space_id, space_id_size },
        .group_delivery = &delivery,
    };
    imhook_dingtalk_call call = {
        .size = sizeof call,
        .operation = imhook_text("create_and_deliver_card"),
        .access_token = imhook_text(token),
        .api_host = imhook_text(count > 4 ? arguments[4] : NULL),
    };
    imhook_api_request *request;
    if (imhook_dingtalk_card_request_new(&call, &card, &request, &error) != IMHOOK_OK)
        goto refused;
    print_request(request);
    for (size_t i = 0; i < request->warning_count; i++)
        fprintf(stderr, "%.*s: %.*s\n", (int)request->warnings[i].path.size, request->warnings[i].path.data,
                (int)request->warnings[i].message.size, request->warnings[i].message.data);
    imhook_api_request_free(request);
    return 0;
refused:
    imhook_error_describe(&error, why, sizeof why);
    fprintf(stderr, "invoice_card: %s\n", why);
    return 1;
}
