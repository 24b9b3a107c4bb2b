#ifndef DINGTALK_API_H
#define DINGTALK_API_H

#include "event_loop.h"

/*
 * Calls of DingTalk's server API on an event loop. One access token serves all of them; it is fetched when it is needed,
 * by one request at a time, and again before it expires or when the platform refuses it. A call is sent again where
 * imhook_call_retry_plan() says so: never so that a message is sent twice. What a request may mean otherwise than the
 * program does is printed to the standard error, once for each call; for a body that cannot be sent, nothing is sent.
 */

struct dingtalk_api;

struct dingtalk_api_options {
    imhook_view client_id;
    imhook_view client_secret;
    /* As in imhook_dingtalk_call; empty means https://api.dingtalk.com. */
    imhook_view api_host;
};

/* Told once of each call, never within dingtalk_api_call(): what the platform answered, or NULL and why there is no
   answer. Both are valid during the call. */
typedef void dingtalk_api_done(const imhook_api_response *response, const char *failure, void *context);

/* Everything is copied. NULL when there is no memory. */
struct dingtalk_api *dingtalk_api_new(struct event_loop *loop, const struct dingtalk_api_options *options);
/* Ends what is on its way, which is told as a failure; wipes the secret and the token. NULL does nothing. */
void dingtalk_api_free(struct dingtalk_api *api);

/*
 * Makes a call: `operation` and `body` are those of imhook_dingtalk_call, and `session_webhook` is empty for all but
 * `session_reply`. Everything is copied but the operation, which is static text. false when there is no memory.
 */
bool dingtalk_api_call(struct dingtalk_api *api, const char *operation, imhook_view body, imhook_view session_webhook,
                       dingtalk_api_done *done, void *context);

/*
 * Makes a call whose body is a structure, for imhook_dingtalk_card_request_new() and its like. `operation` is one of those
 * that take an imhook_dingtalk_card, as static text; the other structures are for one operation each. Everything else is
 * copied. What it is refused for is told as a failure. false when there is no memory.
 */
bool dingtalk_api_card(struct dingtalk_api *api, const char *operation, const imhook_dingtalk_card *card,
                       dingtalk_api_done *done, void *context);
bool dingtalk_api_card_update(struct dingtalk_api *api, const imhook_dingtalk_card_update *update,
                              dingtalk_api_done *done, void *context);
bool dingtalk_api_card_callback(struct dingtalk_api *api, const imhook_dingtalk_card_callback *callback,
                                dingtalk_api_done *done, void *context);

#endif
