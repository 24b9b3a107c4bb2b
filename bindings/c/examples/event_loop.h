#ifndef EVENT_LOOP_H
#define EVENT_LOOP_H

#include <imhook.h>

#include <libwebsockets.h>

/*
 * One thread that waits for connections, timers and other threads, on libwebsockets. Everything but what says otherwise
 * is called on that thread.
 */

struct event_loop;

struct event_loop_options {
    /* A file of certificates in PEM that servers may be signed by, beside those of the system. NULL for none. */
    const char *ca_file;
    /* host:port of an HTTP proxy that all connections go through. NULL means $http_proxy, where it is set. */
    const char *proxy;
};

/* NULL when there is no memory. */
struct event_loop *event_loop_new(const struct event_loop_options *options);
/* Closes what is open. NULL does nothing. */
void event_loop_free(struct event_loop *loop);

/* Runs until event_loop_stop(), and then for a short time more until every connection has ended. */
void event_loop_run(struct event_loop *loop);
/* Any thread, and signal handlers. */
void event_loop_stop(struct event_loop *loop);

/* Milliseconds of a clock that does not jump. Any thread. */
int64_t event_loop_now_ms(void);

struct lws_context *event_loop_context(const struct event_loop *loop);
/* Counts the connections that there are. */
void event_loop_count(struct event_loop *loop, int change);

/* Something to do on the thread of the loop. The caller owns it, and keeps it until it ran. */
struct event_task {
    void (*run)(void *context);
    void *context;
    struct event_task *next;
    bool is_waiting;
};

/* Has a task run soon, once, however often it is asked for before it runs. Any thread. */
void event_loop_post(struct event_loop *loop, struct event_task *task);

/* A timer. The caller owns it, and cancels it before it goes. */
struct event_timer {
    /* Must be the first member. */
    lws_sorted_usec_list_t entry;
    void (*run)(void *context);
    void *context;
};

/* Replaces the time set before. A time in the past means soon. */
void event_timer_set(struct event_loop *loop, struct event_timer *timer, int64_t at_ms);
void event_timer_cancel(struct event_timer *timer);

#endif
