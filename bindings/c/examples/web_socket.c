#include "web_socket.h"

#include <stdlib.h>
#include <string.h>

enum {
    /* How long the other side may take to read what was sent, and to agree that the connection ends. */
    CLOSE_MS = 2000
};

/* A message that waits, with the room before it that libwebsockets writes into. */
struct message {
    struct message *next;
    size_t size;
    unsigned char bytes[];
};

struct web_socket {
    /* Must be the first member. */
    struct web_connection connection;
    const struct web_socket_events *events;
    void *context;
    bool is_open;
    bool is_closing;
    bool wants_ping;
    /* When it is ended, if the other side does not answer the close. */
    struct event_timer deadline;
    struct message *first, **last;
    /* The message that is being received. */
    size_t limit, size, capacity;
    char *text;
};

static void forget(struct web_socket *socket)
{
    socket->events = NULL;
}

static void tell_closed(struct web_socket *socket)
{
    const struct web_socket_events *events = socket->events;
    forget(socket);
    if (events)
        events->closed(socket->context);
}

/* MARK: Receiving */

static bool make_room(struct web_socket *socket, size_t size)
{
    if (size <= socket->capacity)
        return true;
    size_t capacity = socket->capacity ? socket->capacity : 4096;
    while (capacity < size)
        capacity *= 2;
    char *text = realloc(socket->text, capacity);
    if (!text)
        return false;
    socket->text = text;
    socket->capacity = capacity;
    return true;
}

/* Takes a part of a message; -1 ends the connection. */
static int receive(struct web_socket *socket, struct lws *wsi, const void *bytes, size_t size)
{
    if (lws_frame_is_binary(wsi))
        return 0;
    if (lws_is_first_fragment(wsi))
        socket->size = 0;
    size_t room = socket->limit + 1 - socket->size;
    size_t kept = size < room ? size : room;
    if (!make_room(socket, socket->size + kept))
        return -1;
    if (kept)
        memcpy(socket->text + socket->size, bytes, kept);
    socket->size += kept;
    if (lws_is_final_fragment(wsi) && lws_remaining_packet_payload(wsi) == 0 && socket->events)
        socket->events->received((imhook_view){ socket->text, socket->size }, socket->context);
    return 0;
}

/* MARK: Sending */

static int send_next(struct web_socket *socket, struct lws *wsi)
{
    if (socket->wants_ping) {
        unsigned char ping[LWS_PRE + 1];
        socket->wants_ping = false;
        if (lws_write(wsi, ping + LWS_PRE, 0, LWS_WRITE_PING) < 0)
            return -1;
    } else if (socket->first) {
        struct message *message = socket->first;
        int size = (int)message->size;
        bool is_sent = lws_write(wsi, message->bytes + LWS_PRE, message->size, LWS_WRITE_TEXT) >= size;
        socket->first = message->next;
        if (!socket->first)
            socket->last = &socket->first;
        free(message);
        if (!is_sent)
            return -1;
    } else if (socket->is_closing) {
        lws_close_reason(wsi, LWS_CLOSE_STATUS_NORMAL, NULL, 0);
        return -1;
    }
    if (socket->wants_ping || socket->first || socket->is_closing)
        lws_callback_on_writable(wsi);
    return 0;
}

bool web_socket_send(struct web_socket *socket, imhook_view text)
{
    struct message *message = malloc(sizeof *message + LWS_PRE + text.size);
    if (!message)
        return false;
    message->next = NULL;
    message->size = text.size;
    memcpy(message->bytes + LWS_PRE, text.data, text.size);
    *socket->last = message;
    socket->last = &message->next;
    if (socket->is_open)
        lws_callback_on_writable(socket->connection.wsi);
    return true;
}

void web_socket_ping(struct web_socket *socket)
{
    socket->wants_ping = true;
    if (socket->is_open)
        lws_callback_on_writable(socket->connection.wsi);
}

static void give_up(void *context)
{
    struct web_socket *socket = context;
    web_connection_kill(&socket->connection);
}

void web_socket_close(struct web_socket *socket)
{
    forget(socket);
    socket->is_closing = true;
    if (!socket->is_open) {
        web_connection_kill(&socket->connection);
        return;
    }
    event_timer_set(socket->connection.loop, &socket->deadline, event_loop_now_ms() + CLOSE_MS);
    lws_callback_on_writable(socket->connection.wsi);
}

/* MARK: The connection */

int web_socket_handle(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t size)
{
    struct web_socket *socket = user;
    switch (reason) {
    case LWS_CALLBACK_CLIENT_ESTABLISHED:
        socket->is_open = true;
        if (socket->events)
            socket->events->opened(socket->context);
        return 0;
    case LWS_CALLBACK_CLIENT_RECEIVE:
        return receive(socket, wsi, in, size);
    case LWS_CALLBACK_CLIENT_RECEIVE_PONG:
        if (socket->events)
            socket->events->heard(socket->context);
        return 0;
    case LWS_CALLBACK_CLIENT_WRITEABLE:
        return send_next(socket, wsi);
    case LWS_CALLBACK_CLIENT_CLOSED:
    case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
        socket->is_open = false;
        tell_closed(socket);
        return 0;
    default:
        return 0;
    }
}

static void destroyed(struct web_connection *connection)
{
    struct web_socket *socket = (struct web_socket *)connection;
    event_timer_cancel(&socket->deadline);
    tell_closed(socket);
    while (socket->first) {
        struct message *message = socket->first;
        socket->first = message->next;
        free(message);
    }
    free(socket->text);
    free(socket);
}

struct web_socket *web_socket_open(struct event_loop *loop, imhook_view url, size_t message_limit,
                                   const struct web_socket_events *events, void *context)
{
    struct web_address address;
    struct web_socket *socket = calloc(1, sizeof *socket);
    if (!socket)
        return NULL;
    bool is_possible = web_address_parse(url, &address);
    socket->connection.destroyed = destroyed;
    socket->events = events;
    socket->context = context;
    socket->limit = message_limit;
    socket->deadline.run = give_up;
    socket->deadline.context = socket;
    socket->last = &socket->first;
    web_connection_begin(&socket->connection, loop, WEB_SOCKET_PROTOCOL, NULL, is_possible ? &address : NULL);
    return socket;
}
