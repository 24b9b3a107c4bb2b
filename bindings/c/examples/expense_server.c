/*
 * expense_server: a callback server for DingTalk cards on libmicrohttpd.
 *
 *     DINGTALK_API_SECRET=mySecret ./expense_server --port 8080
 *
 * The same address takes messages to the robot with DINGTALK_CLIENT_SECRET, and events with DINGTALK_EVENT_TOKEN,
 * DINGTALK_EVENT_AES_KEY and DINGTALK_EVENT_OWNER (the ClientID of an internal application).
 *
 * What is answered stands in expenses.c; http_server.c and callback_route.c carry bytes between HTTP and imhook.
 */

#include "callback_route.h"
#include "expenses.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PATH "/dingtalk"

static imhook_status answer(imhook_callback *callback, imhook_view *bytes, imhook_error *error, void *application)
{
    (void)application;
    return expenses_answer(callback, bytes, error);
}

static void announce(uint16_t port, void *context)
{
    const struct callback_route *route = context;
    printf("expense_server: POST http://127.0.0.1:%d%s answers card actions, the data source %s and private pulls\n",
           port, PATH, EXPENSES_AMOUNT_SOURCE);
    printf("expense_server: signatures are %s\n", imhook_endpoint_checks_signatures(route->endpoint)
               ? "checked; those of cards and messages cover the time of sending, not the body"
               : "NOT checked: anybody who can reach this address can send callbacks");
}

int main(int argc, char **argv)
{
    long port = 8080;
    bool accepts_unsigned = false;
    bool is_usage_wrong = false;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--unsigned") == 0)
            accepts_unsigned = true;
        else if (strcmp(argv[i], "--port") == 0 && i + 1 < argc)
            port = strtol(argv[++i], NULL, 10);
        else
            is_usage_wrong = true;
    }
    if (is_usage_wrong || port < 0 || port > UINT16_MAX) {
        fprintf(stderr, "usage: DINGTALK_API_SECRET=... %s [--port NUMBER] [--unsigned]\n", argv[0]);
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0);

    /* The secret comes from the environment: arguments are visible to every user of the machine. */
    imhook_view secret = imhook_text(getenv("DINGTALK_API_SECRET"));
    imhook_view robot_secret = imhook_text(getenv("DINGTALK_CLIENT_SECRET"));
    imhook_dingtalk_event_key event_key = {
        .token = imhook_text(getenv("DINGTALK_EVENT_TOKEN")),
        .aes_key = imhook_text(getenv("DINGTALK_EVENT_AES_KEY")),
        .owner_key = imhook_text(getenv("DINGTALK_EVENT_OWNER")),
    };
    imhook_replay_guard *guard = NULL;
    imhook_endpoint *endpoint = NULL;
    imhook_error error;
    imhook_replay_guard_options guard_options = { .size = sizeof(guard_options) };
    imhook_dingtalk_options options = { .size = sizeof(options), .max_body_size = HTTP_BODY_LIMIT };

    imhook_status status = IMHOOK_OK;
    if (accepts_unsigned) {
        options.flags = IMHOOK_ACCEPTING_UNSIGNED;
    } else {
        options.secrets = &secret;
        options.secret_count = 1;
        status = imhook_replay_guard_new(&guard_options, &guard, &error);
        options.replay_guard = guard;
        options.robot_secrets = &robot_secret;
        options.robot_secret_count = robot_secret.size != 0;
        options.event_keys = &event_key;
        options.event_key_count = event_key.token.size != 0;
    }
    if (status == IMHOOK_OK)
        status = imhook_dingtalk_endpoint_new(&options, &endpoint, &error);

    int exit_code = EXIT_FAILURE;
    struct callback_route route = { endpoint, answer, NULL };
    struct http_route routes[] = { { PATH, callback_route_handle, &route } };
    if (status == IMHOOK_OK)
        exit_code = http_server_run("expense_server", (uint16_t)port, routes, 1, announce, &route);
    else
        fprintf(stderr, "expense_server: %.*s\n", (int)error.message.size, error.message.data);
    imhook_endpoint_free(endpoint);
    imhook_replay_guard_free(guard);
    return exit_code;
}
