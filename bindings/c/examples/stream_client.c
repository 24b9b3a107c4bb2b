#include "stream_client.h"

#include "http_call.h"
#include "stream_replies.h"
#include "web_socket.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    /* A session never has more connections than two that are open and one that ends. */
    LINK_LIMIT = 4,
    FRAME_LIMIT = 1024 * 1024
};

/* One connection of the session, from the request to the gateway to the end of the WebSocket. */
struct link {
    struct stream_client *client;
    /* 0 for a place that is free. */
    uint64_t number;
    struct http_call *call;
    struct web_socket *socket;
};

struct stream_client {
    struct event_loop *loop;
    imhook_stream *stream;
    struct stream_handlers handlers;
    void (*report)(const imhook_stream_action *, void *);
    void (*stopped)(void *);
    size_t frame_limit;
    struct event_timer timer;
    struct link links[LINK_LIMIT];
    struct stream_replies replies;
    struct event_task take_replies;
};

/* MARK: Connections */

static struct link *find(struct stream_client *client, uint64_t number)
{
    for (size_t i = 0; i < LINK_LIMIT; i++)
        if (client->links[i].number == number)
            return &client->links[i];
    return NULL;
}

static void perform(struct stream_client *client, const imhook_stream_actions *actions);

/* Tells the session of something that happened to a connection. */
static void tell(struct link *link, imhook_status (*happened)(imhook_stream *, uint64_t, int64_t, imhook_stream_actions *))
{
    imhook_stream_actions actions;
    happened(link->client->stream, link->number, event_loop_now_ms(), &actions);
    perform(link->client, &actions);
}

static void answered(imhook_call_end end, int32_t status, imhook_view body, void *context)
{
    struct link *link = context;
    imhook_stream_actions actions;
    link->call = NULL;
    if (end != IMHOOK_CALL_END_ANSWERED) {
        tell(link, imhook_stream_unreachable);
    } else {
        /* Without memory nothing happened, and the session gives the request up when its time is over. */
        imhook_stream_answered(link->client->stream, link->number, status, body, event_loop_now_ms(), &actions);
        perform(link->client, &actions);
    }
    /* A request that led to no WebSocket ends the connection. */
    if (!link->call && !link->socket)
        link->number = 0;
}

static void opened(void *context)
{
    tell(context, imhook_stream_opened);
}

static void heard(void *context)
{
    tell(context, imhook_stream_heard);
}

static void received(imhook_view text, void *context)
{
    struct link *link = context;
    imhook_stream_actions actions;
    /* A frame that there is no memory for stays unanswered: the platform sends again what it sends again. */
    imhook_stream_received(link->client->stream, link->number, text, event_loop_now_ms(), &actions);
    perform(link->client, &actions);
}

static void closed(void *context)
{
    struct link *link = context;
    link->socket = NULL;
    uint64_t number = link->number;
    imhook_stream_actions actions;
    link->number = 0;
    imhook_stream_closed(link->client->stream, number, event_loop_now_ms(), &actions);
    perform(link->client, &actions);
}

static const struct web_socket_events socket_events = { opened, received, heard, closed };

static void open_link(struct stream_client *client, const imhook_stream_action *action)
{
    struct link *link = find(client, 0);
    if (!link)
        return;
    link->client = client;
    link->number = action->connection;
    /* Without memory there is no answer, and the session gives the request up when its time is over. */
    link->call = http_call_begin(client->loop, action->request, answered, link);
}

static void connect_link(struct stream_client *client, const imhook_stream_action *action)
{
    struct link *link = find(client, action->connection);
    if (link)
        link->socket = web_socket_open(client->loop, action->text, client->frame_limit, &socket_events, link);
}

static void send_text(struct stream_client *client, const imhook_stream_action *action)
{
    struct link *link = find(client, action->connection);
    if (link && link->socket)
        web_socket_send(link->socket, action->text);
}

static void send_ping(struct stream_client *client, const imhook_stream_action *action)
{
    struct link *link = find(client, action->connection);
    if (link && link->socket)
        web_socket_ping(link->socket);
}

static void close_link(struct stream_client *client, uint64_t number)
{
    struct link *link = find(client, number);
    if (!link || number == 0)
        return;
    http_call_cancel(link->call);
    if (link->socket)
        web_socket_close(link->socket);
    *link = (struct link){ 0 };
}

/* MARK: Deliveries */

static stream_handler *handler_of(const struct stream_handlers *handlers, imhook_kind kind)
{
    switch (kind) {
    case IMHOOK_DINGTALK_EVENT:
        return handlers->events;
    case IMHOOK_DINGTALK_ROBOT_MESSAGE:
        return handlers->robot_messages;
    case IMHOOK_DINGTALK_DELEGATED_MESSAGE:
        return handlers->delegated_messages;
    case IMHOOK_DINGTALK_CARD_ACTION:
    case IMHOOK_DINGTALK_ASSISTANT_ACTION:
    case IMHOOK_DINGTALK_PRIVATE_PULL:
    case IMHOOK_DINGTALK_LINK_ENHANCEMENT:
        return handlers->card_actions;
    case IMHOOK_DINGTALK_DYNAMIC_DATA:
        return handlers->dynamic_data;
    case IMHOOK_DINGTALK_GRAPH:
        return handlers->graph_calls;
    default:
        return handlers->others;
    }
}

static void deliver(struct stream_client *client, const imhook_stream_action *action)
{
    struct stream_delivery delivery = { client, action->delivery, action->callback };
    stream_handler *handler = handler_of(&client->handlers, action->callback->kind);
    if (handler)
        handler(&delivery, client->handlers.application);
    else
        stream_delivery_finish(&delivery, IMHOOK_STREAM_UNHANDLED, (imhook_view){ NULL, 0 });
}

void stream_delivery_finish(const struct stream_delivery *delivery, imhook_stream_outcome outcome, imhook_view answer)
{
    /* A reply that is lost for want of memory is like a handler that never ends: the session answers in its place. */
    stream_replies_add(&delivery->client->replies, delivery->number, outcome, answer);
    imhook_callback_free(delivery->callback);
    event_loop_post(delivery->client->loop, &delivery->client->take_replies);
}

void stream_delivery_answer(const struct stream_delivery *delivery,
                            imhook_status (*answer)(imhook_callback *, imhook_view *, imhook_error *, void *),
                            void *application)
{
    imhook_view text;
    imhook_error error;
    if (answer(delivery->callback, &text, &error, application) == IMHOOK_OK) {
        stream_delivery_finish(delivery, IMHOOK_STREAM_HANDLED, text);
    } else {
        fprintf(stderr, "stream: no answer to a callback: %.*s\n", (int)error.message.size, error.message.data);
        stream_delivery_finish(delivery, IMHOOK_STREAM_FAILED, (imhook_view){ NULL, 0 });
    }
}

/* Hands the replies of handlers to the session. */
static void take_replies(void *context)
{
    struct stream_client *client = context;
    struct stream_reply *reply;
    while ((reply = stream_replies_take(&client->replies)) != NULL) {
        imhook_stream_actions actions;
        imhook_error error;
        imhook_view answer = { reply->answer, reply->size };
        imhook_status status = imhook_stream_reply(client->stream, reply->delivery, reply->outcome, answer,
                                                   event_loop_now_ms(), &actions, &error);
        /* One that was given up meanwhile needs no reply. */
        if (status != IMHOOK_OK && status != IMHOOK_STREAM_DELIVERY_UNKNOWN) {
            fprintf(stderr, "stream: an answer is refused: %.*s\n", (int)error.message.size, error.message.data);
            imhook_stream_reply(client->stream, reply->delivery, IMHOOK_STREAM_FAILED, (imhook_view){ NULL, 0 },
                                event_loop_now_ms(), &actions, NULL);
        }
        free(reply);
        perform(client, &actions);
    }
}

/* MARK: Actions */

static void report(struct stream_client *client, const imhook_stream_action *action)
{
    if (client->report)
        client->report(action, client->handlers.application);
    else
        stream_client_log(action);
    if (action->reason == IMHOOK_STREAM_BECAUSE_STOPPED) {
        event_timer_cancel(&client->timer);
        if (client->stopped)
            client->stopped(client->handlers.application);
    }
}

/* Nothing in here calls the session, which would end the life of the actions. */
static void perform(struct stream_client *client, const imhook_stream_actions *actions)
{
    for (size_t i = 0; i < actions->count; i++) {
        const imhook_stream_action *action = &actions->items[i];
        switch (action->kind) {
        case IMHOOK_STREAM_OPEN:
            open_link(client, action);
            break;
        case IMHOOK_STREAM_CONNECT:
            connect_link(client, action);
            break;
        case IMHOOK_STREAM_SEND:
            send_text(client, action);
            break;
        case IMHOOK_STREAM_PING:
            send_ping(client, action);
            break;
        case IMHOOK_STREAM_CLOSE:
            close_link(client, action->connection);
            break;
        case IMHOOK_STREAM_WAKE:
            event_timer_set(client->loop, &client->timer, action->at_ms);
            break;
        case IMHOOK_STREAM_DELIVER:
            deliver(client, action);
            break;
        case IMHOOK_STREAM_REPORT:
            report(client, action);
            break;
        default:
            break;
        }
    }
}

static void show(const char *label, imhook_view text)
{
    if (text.size)
        fprintf(stderr, " %s %.*s", label, (int)text.size, text.data);
}

void stream_client_log(const imhook_stream_action *action)
{
    imhook_view state = imhook_stream_state_name(action->state), reason = imhook_stream_reason_name(action->reason);
    imhook_view sentence = imhook_stream_reason_message(action->reason);
    fprintf(stderr, "stream: %s (%s): %.*s", state.data, reason.data, (int)sentence.size, sentence.data);
    if (action->http_status)
        fprintf(stderr, " HTTP %d", (int)action->http_status);
    show("code", action->code);
    show("message", action->message);
    show("request", action->request_id);
    for (size_t i = 0; i < action->scope_count; i++)
        show("scope", action->scopes[i]);
    if (action->error)
        show("frame:", action->error->message);
    fputc('\n', stderr);
}

/* MARK: The client */

static uint32_t subscriptions(const struct stream_handlers *handlers)
{
    return (handlers->events ? (uint32_t)IMHOOK_SUBSCRIBE_EVENTS : 0) |
           (handlers->robot_messages ? (uint32_t)IMHOOK_SUBSCRIBE_ROBOT_MESSAGES : 0) |
           (handlers->delegated_messages ? (uint32_t)IMHOOK_SUBSCRIBE_DELEGATED_MESSAGES : 0) |
           (handlers->card_actions ? (uint32_t)IMHOOK_SUBSCRIBE_CARD_ACTIONS : 0) |
           (handlers->dynamic_data ? (uint32_t)IMHOOK_SUBSCRIBE_DYNAMIC_DATA : 0) |
           (handlers->graph_calls ? (uint32_t)IMHOOK_SUBSCRIBE_GRAPH : 0);
}

static void tick(void *context)
{
    struct stream_client *client = context;
    imhook_stream_actions actions;
    imhook_stream_tick(client->stream, event_loop_now_ms(), &actions);
    perform(client, &actions);
}

struct stream_client *stream_client_new(struct event_loop *loop, const struct stream_client_options *options,
                                        imhook_error *error)
{
    imhook_stream_options session = options->session;
    session.size = sizeof session;
    session.subscriptions = subscriptions(&options->handlers);
    imhook_stream *stream;
    if (imhook_stream_new(&session, &stream, error) != IMHOOK_OK)
        return NULL;
    struct stream_client *client = calloc(1, sizeof *client);
    if (!client) {
        imhook_stream_free(stream);
        return NULL;
    }
    client->loop = loop;
    client->stream = stream;
    client->handlers = options->handlers;
    client->report = options->report;
    client->stopped = options->stopped;
    client->frame_limit = session.max_frame_size ? session.max_frame_size : FRAME_LIMIT;
    client->timer.run = tick;
    client->timer.context = client;
    client->take_replies.run = take_replies;
    client->take_replies.context = client;
    stream_replies_begin(&client->replies);
    return client;
}

void stream_client_free(struct stream_client *client)
{
    if (!client)
        return;
    event_timer_cancel(&client->timer);
    stream_replies_end(&client->replies);
    imhook_stream_free(client->stream);
    free(client);
}

void stream_client_start(struct stream_client *client)
{
    imhook_stream_actions actions;
    imhook_stream_start(client->stream, event_loop_now_ms(), &actions);
    perform(client, &actions);
}

void stream_client_stop(struct stream_client *client, int64_t grace_ms)
{
    imhook_stream_actions actions;
    imhook_stream_stop(client->stream, grace_ms, event_loop_now_ms(), &actions);
    perform(client, &actions);
}
