/* A host of a session of Stream mode that performs its actions in memory, and checks what holds for every one of them. */
#ifndef STREAM_HOST_H
#define STREAM_HOST_H

#include <imhook.h>

enum { HOST_DELIVERIES = 64, HOST_REASONS = 80 };

struct stream_host {
    /* What is being tried, for messages. */
    const char *name;
    imhook_stream *stream;
    int64_t now;
    /* When the session wants to be woken; INT64_MAX for never. */
    int64_t wake_at;
    /* The connection whose request is on its way, and the one whose WebSocket is being opened; 0 for none. */
    uint64_t opening, connecting;
    /* Those that are open, the earlier one first; 0 for none. */
    uint64_t open[2];
    uint64_t last_connection, last_delivery;
    /* Callbacks that wait for a reply. */
    struct {
        uint64_t delivery;
        imhook_callback *callback;
    } held[HOST_DELIVERIES];
    size_t held_count;
    size_t sent, delivered, pinged;
    size_t reports[HOST_REASONS];
    /* A call failed for want of memory. */
    bool had_no_memory;
};

/* Creates the session; IMHOOK_OUT_OF_MEMORY is handed through, anything else is a failure of the test. */
imhook_status host_begin(struct stream_host *host, const char *name, const imhook_stream_options *options);
/* Frees the session and every callback that is held. */
void host_end(struct stream_host *host);

/* Tells the session what happened, at the host's time, and performs what follows. A call that had no memory is made
   again. */
void host_start(struct stream_host *host);
void host_stop(struct stream_host *host, int64_t grace_ms);
void host_tick(struct stream_host *host);
void host_answer(struct stream_host *host, uint64_t connection, int32_t http_status, imhook_view body);
void host_unreachable(struct stream_host *host, uint64_t connection);
void host_opened(struct stream_host *host, uint64_t connection);
void host_closed(struct stream_host *host, uint64_t connection);
void host_heard(struct stream_host *host, uint64_t connection);
void host_receive(struct stream_host *host, uint64_t connection, imhook_view frame);
/* Replies; the callback is freed when it is one that is held and the session takes the reply. */
imhook_status host_reply(struct stream_host *host, uint64_t delivery, imhook_stream_outcome outcome, imhook_view answer);

/* Lets time pass, waking the session when it wants to be woken. */
void host_pass(struct stream_host *host, int64_t milliseconds);
/* Does what leads to an open connection, waiting where the session waits; gives up after a while. */
void host_connect(struct stream_host *host);
/* The newest open connection; 0 for none. */
uint64_t host_connection(const struct stream_host *host);

#endif
