/*
 * api_call: makes one call of the server API, and prints what came of it.
 *
 *     DINGTALK_CLIENT_ID=… DINGTALK_CLIENT_SECRET=… ./api_call API_HOST OPERATION BODY
 */

#include "dingtalk_api.h"

#include <stdio.h>
#include <stdlib.h>

static void finished(const imhook_api_response *response, const char *failure, void *context)
{
    printf("%s\n", response ? imhook_status_name(response->outcome).data : failure);
    event_loop_stop(context);
}

int main(int argc, char **argv)
{
    struct event_loop_options loop_options = { NULL, NULL };
    if (argc != 4)
        return 2;
    struct event_loop *loop = event_loop_new(&loop_options);
    struct dingtalk_api_options options = {
        .client_id = imhook_text(getenv("DINGTALK_CLIENT_ID")),
        .client_secret = imhook_text(getenv("DINGTALK_CLIENT_SECRET")),
        .api_host = imhook_text(argv[1]),
    };
    struct dingtalk_api *api = loop ? dingtalk_api_new(loop, &options) : NULL;
    const imhook_view none = { NULL, 0 };
    bool is_made = api && dingtalk_api_call(api, argv[2], imhook_text(argv[3]), none, finished, loop);
    if (is_made)
        event_loop_run(loop);
    dingtalk_api_free(api);
    event_loop_free(loop);
    return is_made ? EXIT_SUCCESS : EXIT_FAILURE;
}
