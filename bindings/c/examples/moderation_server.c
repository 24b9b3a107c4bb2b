/*
 * moderation_server: a webhook server for Tencent Cloud Chat on libmicrohttpd.
 *
 *     TENCENT_CHAT_TOKEN=k3y-For-Tests ./moderation_server --app 1409990001 --port 8080
 *
 * What is answered stands in moderation.c; http_server.c and callback_route.c carry bytes between HTTP and imhook.
 */

#include "callback_route.h"
#include "moderation.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WEBHOOK_PATH "/im"
#define MESSAGES_PATH "/messages"

static imhook_status answer(imhook_callback *callback, imhook_view *bytes, imhook_error *error, void *application)
{
    return moderation_answer(callback, bytes, error, application);
}

/* A real program asks who is asking. */
static void handle_messages(struct http_exchange *exchange, const imhook_request *request, void *context)
{
    if (imhook_view_equals(request->method, imhook_text("GET")))
        http_respond(exchange, 200, "text/plain; charset=utf-8", sent_messages_print(context));
    else
        http_respond(exchange, 405, "text/plain", imhook_text("GET only"));
}

static void announce(uint16_t port, void *context)
{
    const struct callback_route *route = context;
    printf("moderation_server: POST http://127.0.0.1:%d%s forbids messages with '%s' and masks '%s'\n", port,
           WEBHOOK_PATH, MODERATION_FORBIDDEN_WORD, MODERATION_MASKED_WORD);
    printf("moderation_server: GET http://127.0.0.1:%d%s prints what official accounts have sent\n", port,
           MESSAGES_PATH);
    printf("moderation_server: signatures are %s\n", imhook_endpoint_checks_signatures(route->endpoint)
               ? "checked; they cover the time of sending, not the body or the command"
               : "NOT checked: anybody who can reach this address can send webhooks");
}

/* Creates the endpoint and its guard; both are NULL on failure, or freed by the caller. */
static imhook_status prepare(uint64_t app_id, bool accepts_unsigned, imhook_replay_guard **guard,
                             imhook_endpoint **endpoint, imhook_error *error)
{
    /* The token comes from the environment: arguments are visible to every user of the machine. */
    imhook_view token = imhook_text(getenv("TENCENT_CHAT_TOKEN"));
    imhook_replay_guard_options guard_options = { .size = sizeof(guard_options) };
    imhook_tencent_chat_options options = {
        .size = sizeof(options),
        .sdk_app_id = app_id,
        .max_body_size = HTTP_BODY_LIMIT,
    };
    if (accepts_unsigned) {
        options.flags = IMHOOK_ACCEPTING_UNSIGNED;
    } else {
        imhook_status status = imhook_replay_guard_new(&guard_options, guard, error);
        if (status != IMHOOK_OK)
            return status;
        options.tokens = &token;
        options.token_count = 1;
        options.replay_guard = *guard;
    }
    return imhook_tencent_chat_endpoint_new(&options, endpoint, error);
}

int main(int argc, char **argv)
{
    long port = 8080;
    unsigned long long app_id = 0;
    bool accepts_unsigned = false;
    bool is_usage_wrong = false;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--unsigned") == 0)
            accepts_unsigned = true;
        else if (strcmp(argv[i], "--port") == 0 && i + 1 < argc)
            port = strtol(argv[++i], NULL, 10);
        else if (strcmp(argv[i], "--app") == 0 && i + 1 < argc)
            app_id = strtoull(argv[++i], NULL, 10);
        else
            is_usage_wrong = true;
    }
    if (is_usage_wrong || app_id == 0 || port < 0 || port > UINT16_MAX) {
        fprintf(stderr, "usage: TENCENT_CHAT_TOKEN=... %s --app SDKAPPID [--port NUMBER] [--unsigned]\n", argv[0]);
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0);

    imhook_replay_guard *guard = NULL;
    imhook_endpoint *endpoint = NULL;
    imhook_error error;
    imhook_status status = prepare(app_id, accepts_unsigned, &guard, &endpoint, &error);
    struct sent_messages *messages = sent_messages_new();

    int exit_code = EXIT_FAILURE;
    struct callback_route webhooks = { endpoint, answer, messages };
    struct http_route routes[] = {
        { WEBHOOK_PATH, callback_route_handle, &webhooks },
        { MESSAGES_PATH, handle_messages, messages },
    };
    if (status != IMHOOK_OK)
        fprintf(stderr, "moderation_server: %.*s\n", (int)error.message.size, error.message.data);
    else if (messages == NULL)
        fprintf(stderr, "moderation_server: no memory\n");
    else
        exit_code = http_server_run("moderation_server", (uint16_t)port, routes, 2, announce, &webhooks);
    sent_messages_free(messages);
    imhook_endpoint_free(endpoint);
    imhook_replay_guard_free(guard);
    return exit_code;
}
