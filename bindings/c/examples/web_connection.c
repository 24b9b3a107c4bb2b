#include "web_connection.h"

#include <string.h>

/* The pings of libwebsockets' own are off: the session says when to send one. */
static const lws_retry_bo_t without_pings = { .secs_since_valid_ping = 0, .secs_since_valid_hangup = 0 };

static void fail(void *context)
{
    web_connection_end(context);
}

void web_connection_end(struct web_connection *connection)
{
    event_loop_count(connection->loop, -1);
    connection->wsi = NULL;
    connection->destroyed(connection);
}

static struct lws *connect_to(struct web_connection *connection, const char *protocol, const char *method,
                              const struct web_address *address)
{
    struct lws_client_connect_info info;
    memset(&info, 0, sizeof info);
    info.context = event_loop_context(connection->loop);
    info.address = address->host;
    info.port = address->port;
    info.path = address->path;
    info.host = address->authority;
    info.method = method;
    info.alpn = "http/1.1";
    info.local_protocol_name = protocol;
    info.ssl_connection = LCCSCF_HTTP_NO_FOLLOW_REDIRECT | (address->is_secure ? LCCSCF_USE_SSL : 0);
    info.retry_and_idle_policy = &without_pings;
    info.userdata = connection;
    return lws_client_connect_via_info(&info);
}

void web_connection_begin(struct web_connection *connection, struct event_loop *loop, const char *protocol,
                          const char *method, const struct web_address *address)
{
    connection->loop = loop;
    connection->failure.run = fail;
    connection->failure.context = connection;
    event_loop_count(loop, 1);
    struct lws *wsi = address ? connect_to(connection, protocol, method, address) : NULL;
    connection->wsi = wsi;
    if (wsi)
        lws_set_opaque_user_data(wsi, connection);
    else
        event_timer_set(loop, &connection->failure, 0);
}

void web_connection_kill(struct web_connection *connection)
{
    if (connection->wsi)
        lws_set_timeout(connection->wsi, PENDING_TIMEOUT_USER_OK, LWS_TO_KILL_ASYNC);
}
