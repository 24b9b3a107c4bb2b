#ifndef IMHOOK_STREAM_H
#define IMHOOK_STREAM_H

/* Sessions of DingTalk's Stream mode. */

#include "imhook_callback.h"
#include "imhook_calls.h"

/* MARK: Stream sessions */

/// A session of DingTalk's Stream mode: one connection to the gateway, kept alive, and one answer for each frame. Belongs to
/// one thread at a time.
typedef struct imhook_stream { char opaque; } imhook_stream;

enum {
    /// Events, all that the application is subscribed to in the developer console.
    IMHOOK_SUBSCRIBE_EVENTS = 1u << 0,
    /// Messages to the robot: topic `/v1.0/im/bot/messages/get`.
    IMHOOK_SUBSCRIBE_ROBOT_MESSAGES = 1u << 1,
    /// Messages that the robot handles for somebody: topic `/v1.0/im/bot/messages/delegate`.
    IMHOOK_SUBSCRIBE_DELEGATED_MESSAGES = 1u << 2,
    /// Actions on cards: topic `/v1.0/card/instances/callback`.
    IMHOOK_SUBSCRIBE_CARD_ACTIONS = 1u << 3,
    /// Dynamic data of cards: topic `/v1.0/card/dynamicData/get`.
    IMHOOK_SUBSCRIBE_DYNAMIC_DATA = 1u << 4,
    /// Calls of an AI plugin: topic `/v1.0/graph/api/invoke`.
    IMHOOK_SUBSCRIBE_GRAPH = 1u << 5
};

/// The configuration of a session. Set `size`, the credentials, and what is subscribed to; zero elsewhere means the default.
/// Everything is copied; the secret is wiped when the session is freed.
typedef struct imhook_stream_options {
    /// sizeof(imhook_stream_options).
    size_t size;
    /// ClientID (AppKey) and ClientSecret (AppSecret) of the application, both required.
    imhook_view client_id;
    imhook_view client_secret;
    /// Any of IMHOOK_SUBSCRIBE_…. What is not subscribed to does not arrive.
    uint32_t subscriptions;
    /// Zero.
    uint32_t reserved;
    /// Further callback topics, which arrive as IMHOOK_DINGTALK_UNKNOWN. At most 64.
    const imhook_view *topics;
    size_t topic_count;
    /// What names the program to the gateway, as `dingtalk-sdk-<language>/<version>`. Empty: the library and its version.
    imhook_view user_agent;
    /// Addresses of this machine for the platform's diagnosis, with commas. Empty leaves them out.
    imhook_view local_ip;
    /// Where the platform's API is: `https://` or `http://`, a host, where needed a port and a path. Empty means
    /// `https://api.dingtalk.com`, as `https://oapi.dingtalk.com` does, the host of the older services.
    imhook_view api_host;
    /// Where pauses get their randomness from; 0 has it drawn from libcrypto. Equal seeds, inputs and times give equal
    /// actions.
    uint64_t seed;

    /// Every time is in milliseconds. How long nothing may arrive before a ping is sent, 1,000 to 3,600,000; 0 means 60,000.
    int64_t ping_interval_ms;
    /// How long anything may take to arrive after a ping, 100 to 600,000; 0 means 5,000.
    int64_t pong_timeout_ms;
    /// How long the gateway may take to answer the request, and the WebSocket to open, each, 100 to 600,000; 0 means 10,000.
    int64_t open_timeout_ms;
    /// The longest pause after the first failure, 10 to 3,600,000; 0 means 1,000. It doubles with each failure that follows;
    /// the pause itself is drawn from 0 up to it.
    int64_t retry_base_ms;
    /// The longest pause ever, `retry_base_ms` to 3,600,000; 0 means 60,000.
    int64_t retry_cap_ms;
    /// The shortest pause after a refusal that a retry does not heal, such as a wrong secret, 1,000 to 86,400,000; 0 means
    /// 300,000. Up to a quarter is added at random.
    int64_t slow_retry_ms;
    /// How long after its opening something has to arrive on a connection before the pauses become short again, 1 to
    /// 3,600,000; 0 means 10,000.
    int64_t proof_of_life_ms;
    /// How long a connection that is being replaced stays open for answers, 1 to 600,000; 0 means 10,000, which is when the
    /// gateway closes it.
    int64_t drain_timeout_ms;
    /// After how long a card's callback is answered with the answer that changes nothing, while its handler goes on, 100 to
    /// 600,000; 0 means 1,800, as the platform waits two seconds; -1 never.
    int64_t card_deadline_ms;
    /// After how long a message to a robot is acknowledged while its handler goes on, 100 to 600,000; 0 means 30,000, as the
    /// platform sends it again after a minute; -1 never.
    int64_t message_deadline_ms;
    /// After how long since it was handed out a delivery that nobody replied to is given up, 1,000 to 86,400,000; 0 means
    /// never. An event is then sent again later, and its place among those in flight is free.
    int64_t give_up_ms;
    /// How long a reply is remembered for duplicates, 1,000 to 86,400,000; 0 means 300,000.
    int64_t duplicate_time_ms;
    /// The most deliveries that wait for their reply, 1 to 65,536; 0 means 100.
    uint32_t in_flight_limit;
    /// The most frames that wait, unanswered, until one of those was replied to, up to 65,536; 0 means 1,000.
    uint32_t waiting_limit;
    /// The most replies that are remembered for duplicates, 1 to 1,048,576; 0 means 10,000.
    uint32_t duplicate_limit;
    /// The deepest nesting of arrays and objects, 1 to 1,000; 0 means 64.
    uint32_t max_depth;
    /// The most JSON values in one text, 1 to 16,777,215; 0 means 100,000.
    uint32_t max_values;
    /// Zero.
    uint32_t reserved2;
    /// The most bytes that frames which wait may take, up to 1,073,741,824; 0 means 16,777,216 (16 MiB).
    size_t waiting_size;
    /// The most bytes of names and replies that are remembered, up to 1,073,741,824; 0 means 16,777,216 (16 MiB).
    size_t duplicate_size;
    /// The largest frame in bytes, 1 to 67,108,864 (64 MiB); 0 means 1,048,576 (1 MiB).
    size_t max_frame_size;
} imhook_stream_options;

/// Where a session stands.
typedef int32_t imhook_stream_state;

enum {
    /// Not started.
    IMHOOK_STREAM_IDLE = 0,
    /// The gateway was asked for a connection.
    IMHOOK_STREAM_OPENING = 1,
    /// The WebSocket is being opened.
    IMHOOK_STREAM_CONNECTING = 2,
    /// Frames arrive.
    IMHOOK_STREAM_CONNECTED = 3,
    /// Frames arrive, and an earlier connection stays open for answers.
    IMHOOK_STREAM_DRAINING = 4,
    /// A pause before the next attempt.
    IMHOOK_STREAM_WAITING = 5,
    /// No frames are taken any more; those in flight are being answered.
    IMHOOK_STREAM_STOPPING = 6,
    /// Ended for good.
    IMHOOK_STREAM_STOPPED = 7
};

/// Why a session reports where it stands. New reasons may be added in any version.
typedef int32_t imhook_stream_reason;

enum {
    /// The session was started, a pause is over, or a replacement is needed: the gateway is asked for a connection.
    IMHOOK_STREAM_BECAUSE_ASKED = 1,
    /// The gateway gave an address and a ticket.
    IMHOOK_STREAM_BECAUSE_ANSWERED = 2,
    /// The gateway refused: the ClientID or the ClientSecret is wrong. Tried again slowly.
    IMHOOK_STREAM_BECAUSE_WRONG_CREDENTIALS = 10,
    /// The gateway refused: a permission is missing; `scopes` may name it. Tried again slowly.
    IMHOOK_STREAM_BECAUSE_NOT_PERMITTED = 11,
    /// The gateway refused: too many calls in a second.
    IMHOOK_STREAM_BECAUSE_THROTTLED = 12,
    /// The gateway refused: too many calls in a minute or a month, or the address is blocked. Tried again slowly.
    IMHOOK_STREAM_BECAUSE_BLOCKED = 13,
    /// The gateway refused: it does not take the request.
    IMHOOK_STREAM_BECAUSE_BAD_REQUEST = 14,
    /// The gateway or what is behind it is out of order.
    IMHOOK_STREAM_BECAUSE_SERVER_ERROR = 15,
    /// What answered is not the gateway, or gave no address and ticket: often a proxy.
    IMHOOK_STREAM_BECAUSE_MALFORMED_ANSWER = 16,
    /// The request to the gateway failed without an answer.
    IMHOOK_STREAM_BECAUSE_UNREACHABLE = 20,
    /// The gateway did not answer in time.
    IMHOOK_STREAM_BECAUSE_SILENT = 21,
    /// The WebSocket is open.
    IMHOOK_STREAM_BECAUSE_OPENED = 30,
    /// The WebSocket could not be opened.
    IMHOOK_STREAM_BECAUSE_SOCKET_FAILED = 31,
    /// The WebSocket did not open in time.
    IMHOOK_STREAM_BECAUSE_SOCKET_SILENT = 32,
    /// The ticket ran out before the WebSocket was open.
    IMHOOK_STREAM_BECAUSE_TICKET_EXPIRED = 33,
    /// The WebSocket was closed by the other side, or broke.
    IMHOOK_STREAM_BECAUSE_CLOSED = 34,
    /// Nothing arrived after a ping: the connection only looked alive.
    IMHOOK_STREAM_BECAUSE_PONG_MISSING = 35,
    /// The gateway announced the end of the connection.
    IMHOOK_STREAM_BECAUSE_DISCONNECT = 36,
    /// All answers on the earlier connection were written, and it was closed.
    IMHOOK_STREAM_BECAUSE_DRAINED = 37,
    /// The earlier connection was closed while answers were missing.
    IMHOOK_STREAM_BECAUSE_DRAIN_ENDED = 38,
    /// A frame arrived that nothing is subscribed to; it was answered with 404.
    IMHOOK_STREAM_BECAUSE_FRAME_UNKNOWN = 50,
    /// A frame was left unanswered, as too many wait already; the platform sends again what it sends again.
    IMHOOK_STREAM_BECAUSE_FRAME_DROPPED = 51,
    /// A frame could not be read; it was answered with 400 where that is possible.
    IMHOOK_STREAM_BECAUSE_FRAME_MALFORMED = 52,
    /// The handler of `delivery` is slow: the session answered in its place. Its own answer will have no effect.
    IMHOOK_STREAM_BECAUSE_OVERDUE = 53,
    /// The delivery `delivery` was given up: nobody replied in time.
    IMHOOK_STREAM_BECAUSE_GIVEN_UP = 54,
    /// A frame or an answer was left out, as memory could not be allocated.
    IMHOOK_STREAM_BECAUSE_OUT_OF_MEMORY = 60,
    /// The session is being stopped.
    IMHOOK_STREAM_BECAUSE_STOPPING = 70,
    /// The session was stopped.
    IMHOOK_STREAM_BECAUSE_STOPPED = 71
};

/// What a session wants its host to do.
typedef int32_t imhook_stream_action_kind;

enum {
    /// Send `request` to the gateway, then call imhook_stream_answered() or imhook_stream_unreachable().
    IMHOOK_STREAM_OPEN = 1,
    /// Open a WebSocket at the URL `text`, which holds a credential, without a sub-protocol, then call
    /// imhook_stream_opened() or imhook_stream_closed().
    IMHOOK_STREAM_CONNECT = 2,
    /// Send `text` as one text frame.
    IMHOOK_STREAM_SEND = 3,
    /// Send a WebSocket ping; call imhook_stream_heard() when the pong arrives.
    IMHOOK_STREAM_PING = 4,
    /// Cancel the request or close the WebSocket of `connection`, whatever there is, after what was sent on it.
    IMHOOK_STREAM_CLOSE = 5,
    /// Call imhook_stream_tick() at `at_ms`; replaces the time asked for before.
    IMHOOK_STREAM_WAKE = 6,
    /// Handle `callback`, which now belongs to the host, free it with imhook_callback_free(), and call imhook_stream_reply().
    IMHOOK_STREAM_DELIVER = 7,
    /// Tell whoever watches: `state`, `reason`, and what stands with the reason.
    IMHOOK_STREAM_REPORT = 8
};

/// One thing to do. Read-only. New members are only ever added at the end of those that are used.
typedef struct imhook_stream_action {
    imhook_stream_action_kind kind;
    imhook_stream_state state;
    imhook_stream_reason reason;
    /// Reports of a refusal: the HTTP status that the gateway answered with. 0 otherwise.
    int32_t http_status;
    /// Which connection: a number, from the request to the gateway to the end of the WebSocket; never used twice.
    uint64_t connection;
    /// Which delivery, to reply to; never used twice.
    uint64_t delivery;
    /// When to call imhook_stream_tick(), on the host's clock.
    int64_t at_ms;
    /// The URL to connect to, or the text frame to send.
    imhook_view text;
    /// The request to the gateway; valid as long as the session. Holds the ClientSecret: do not log it.
    const imhook_api_request *request;
    /// What to handle.
    imhook_callback *callback;
    /// Reports of a refusal: the platform's code, such as `authFailed`, its text, and what its support asks for.
    imhook_view code;
    imhook_view message;
    imhook_view request_id;
    /// Reports of a missing permission: the scopes that the platform says are missing.
    const imhook_view *scopes;
    size_t scope_count;
    /// Reports of a malformed frame: what is wrong with it, and where in it.
    const imhook_error *error;
    /// Zero.
    uint64_t reserved[5];
} imhook_stream_action;

/// Things to do, in this order. All of it but callbacks is valid until the next call with the session.
typedef struct imhook_stream_actions {
    const imhook_stream_action *items;
    size_t count;
} imhook_stream_actions;

/// How a delivery ended. The session writes the form that the frame wants.
typedef int32_t imhook_stream_outcome;

enum {
    /// It was handled. A callback's answer is sent; an event counts as done.
    IMHOOK_STREAM_HANDLED = 1,
    /// Not now: an event is to be sent again; any other delivery is left unanswered, so that the platform sends again what it
    /// sends again.
    IMHOOK_STREAM_LATER = 2,
    /// The handler failed: callbacks are answered with code 500; an event is to be sent again.
    IMHOOK_STREAM_FAILED = 3,
    /// Nobody handles this: code 404.
    IMHOOK_STREAM_UNHANDLED = 4
};

#endif
