#ifndef STREAM_CLIENT_H
#define STREAM_CLIENT_H

#include "event_loop.h"

/*
 * A client of DingTalk's Stream mode: carries out what a session of imhook says, on an event loop. The session decides
 * everything; here are the HTTP requests, the WebSockets and the timer.
 */

struct stream_client;

/* Something to handle: `callback` says what. Finished exactly once. */
struct stream_delivery {
    struct stream_client *client;
    uint64_t number;
    imhook_callback *callback;
};

/*
 * Handles a delivery on the thread of the loop, where it must not wait for anything: what takes longer is handed to
 * somewhere else, and finished from there.
 */
typedef void stream_handler(const struct stream_delivery *delivery, void *application);

/*
 * Ends a delivery and frees its callback. Any thread. `answer` is what imhook_callback_answer() or imhook_reply_finish()
 * gave, or another JSON text, or empty; it is copied.
 */
void stream_delivery_finish(const struct stream_delivery *delivery, imhook_stream_outcome outcome, imhook_view answer);

/* Ends a delivery with what a function answers that answers requests over HTTP as well: see callback_route.h. */
void stream_delivery_answer(const struct stream_delivery *delivery,
                            imhook_status (*answer)(imhook_callback *callback, imhook_view *answer,
                                                    imhook_error *error, void *application),
                            void *application);

/* What is handled. Subscribed to is what has a handler. */
struct stream_handlers {
    stream_handler *events;
    stream_handler *robot_messages;
    stream_handler *delegated_messages;
    stream_handler *card_actions;
    stream_handler *dynamic_data;
    stream_handler *graph_calls;
    /* Handed to all of them. */
    void *application;
    /* For callbacks of `topics` of the options, and of kinds that this version does not know. */
    stream_handler *others;
};

struct stream_client_options {
    /* Credentials, limits and times; what is subscribed to follows from the handlers. */
    imhook_stream_options session;
    struct stream_handlers handlers;
    /* Told of every report, with the state; the action is valid during the call. NULL logs to stderr. */
    void (*report)(const imhook_stream_action *action, void *application);
    /* Told when the session has stopped: time for event_loop_stop(), which waits for the connections to end. */
    void (*stopped)(void *application);
};

/* Everything in the options is copied but the application. NULL on failure, which `error` explains. */
struct stream_client *stream_client_new(struct event_loop *loop, const struct stream_client_options *options,
                                        imhook_error *error);
/* Only after `stopped`, or before stream_client_start(), and when no delivery is unfinished. NULL does nothing. */
void stream_client_free(struct stream_client *client);

void stream_client_start(struct stream_client *client);
/* Takes nothing new, waits up to a grace for what is being handled, and closes the connections. Again with 0: at once. */
void stream_client_stop(struct stream_client *client, int64_t grace_ms);

/* Writes one line about a report: never a secret. */
void stream_client_log(const imhook_stream_action *action);

#endif
