#include "event_loop.h"

#include "http_call.h"
#include "web_socket.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    /* Two connections to the gateway, and calls of the API beside them. */
    DESCRIPTOR_LIMIT = 64,
    /* What headers of requests and answers may take: tickets and tokens are long. */
    HEADER_SIZE = 16 * 1024,
    /* How long connections may take to end when the loop was stopped. */
    STOP_MS = 3000
};

struct event_loop {
    struct lws_context *context;
    volatile sig_atomic_t is_stopped;
    int connection_count;
    pthread_mutex_t lock;
    /* Tasks that were posted, the last one first. */
    struct event_task *tasks;
};

/* MARK: Tasks */

static struct event_task *take_tasks(struct event_loop *loop)
{
    pthread_mutex_lock(&loop->lock);
    struct event_task *last = loop->tasks, *first = NULL;
    loop->tasks = NULL;
    while (last) {
        struct event_task *task = last;
        last = task->next;
        task->next = first;
        task->is_waiting = false;
        first = task;
    }
    pthread_mutex_unlock(&loop->lock);
    return first;
}

static void run_tasks(struct event_loop *loop)
{
    struct event_task *task = take_tasks(loop);
    while (task) {
        /* A task may go when it runs. */
        struct event_task *next = task->next;
        task->run(task->context);
        task = next;
    }
}

void event_loop_post(struct event_loop *loop, struct event_task *task)
{
    pthread_mutex_lock(&loop->lock);
    bool is_new = !task->is_waiting;
    if (is_new) {
        task->is_waiting = true;
        task->next = loop->tasks;
        loop->tasks = task;
    }
    pthread_mutex_unlock(&loop->lock);
    if (is_new)
        lws_cancel_service(loop->context);
}

/* MARK: The loop */

/* What belongs to no protocol: connections of all of them end here. */
static int handle_common(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t size)
{
    (void)user;
    (void)in;
    (void)size;
    if (reason == LWS_CALLBACK_WSI_DESTROY) {
        struct web_connection *connection = lws_get_opaque_user_data(wsi);
        if (connection)
            web_connection_end(connection);
    } else if (reason == LWS_CALLBACK_EVENT_WAIT_CANCELLED) {
        run_tasks(lws_context_user(lws_get_context(wsi)));
    }
    return 0;
}

static const struct lws_protocols protocols[] = {
    { .name = "common", .callback = handle_common },
    { .name = HTTP_CALL_PROTOCOL, .callback = http_call_handle },
    { .name = WEB_SOCKET_PROTOCOL, .callback = web_socket_handle, .rx_buffer_size = HEADER_SIZE },
    { .name = NULL },
};

struct event_loop *event_loop_new(const struct event_loop_options *options)
{
    struct event_loop *loop = calloc(1, sizeof *loop);
    if (!loop)
        return NULL;
    pthread_mutex_init(&loop->lock, NULL);
    lws_set_log_level(LLL_ERR, NULL);
    struct lws_context_creation_info info;
    memset(&info, 0, sizeof info);
    info.port = CONTEXT_PORT_NO_LISTEN;
    info.options = LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
    info.protocols = protocols;
    info.user = loop;
    info.gid = info.uid = (gid_t)-1;
    info.fd_limit_per_thread = DESCRIPTOR_LIMIT;
    info.pt_serv_buf_size = HEADER_SIZE;
    info.max_http_header_data = HEADER_SIZE;
    info.client_ssl_ca_filepath = options->ca_file;
    info.http_proxy_address = options->proxy;
    loop->context = lws_create_context(&info);
    if (!loop->context) {
        event_loop_free(loop);
        return NULL;
    }
    return loop;
}

void event_loop_free(struct event_loop *loop)
{
    if (!loop)
        return;
    /* Whose tasks they are may be gone already. */
    loop->tasks = NULL;
    if (loop->context)
        lws_context_destroy(loop->context);
    pthread_mutex_destroy(&loop->lock);
    free(loop);
}

void event_loop_run(struct event_loop *loop)
{
    while (!loop->is_stopped && lws_service(loop->context, 0) >= 0)
        continue;
    int64_t end = event_loop_now_ms() + STOP_MS;
    while (loop->connection_count > 0 && event_loop_now_ms() < end && lws_service(loop->context, 0) >= 0)
        continue;
}

void event_loop_count(struct event_loop *loop, int change)
{
    loop->connection_count += change;
}

void event_loop_stop(struct event_loop *loop)
{
    loop->is_stopped = 1;
    lws_cancel_service(loop->context);
}

struct lws_context *event_loop_context(const struct event_loop *loop)
{
    return loop->context;
}

/* MARK: Time */

int64_t event_loop_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void run_timer(lws_sorted_usec_list_t *entry)
{
    struct event_timer *timer = (struct event_timer *)entry;
    timer->run(timer->context);
}

void event_timer_set(struct event_loop *loop, struct event_timer *timer, int64_t at_ms)
{
    int64_t wait = at_ms - event_loop_now_ms();
    lws_sul_schedule(loop->context, 0, &timer->entry, run_timer, wait > 0 ? wait * LWS_US_PER_MS : 1);
}

void event_timer_cancel(struct event_timer *timer)
{
    lws_sul_cancel(&timer->entry);
}
