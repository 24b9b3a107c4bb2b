/*
 * The client of a fault run: python -m imhook.simulator.faultrun -- fault_run_client. It handles everything in threads
 * of its own, some of it slowly, and prints what it handled.
 */
#include "stream_client.h"

#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static struct event_loop *loop;
static struct stream_client *client;
static struct event_task stop_task;
static pthread_mutex_t output = PTHREAD_MUTEX_INITIALIZER;

/* MARK: Handling */

static void print_handled(imhook_view id, const char *suffix, int64_t number)
{
    pthread_mutex_lock(&output);
    printf("handled %.*s", (int)id.size, id.data);
    if (suffix)
        printf("%s%" PRId64, suffix, number);
    putchar('\n');
    fflush(stdout);
    pthread_mutex_unlock(&output);
}

static void print_callback(const imhook_callback *callback)
{
    int64_t number = 0;
    switch (callback->kind) {
    case IMHOOK_DINGTALK_ROBOT_MESSAGE:
        print_handled(callback->robot->message_id, NULL, 0);
        break;
    case IMHOOK_DINGTALK_EVENT:
        print_handled(callback->frame->event_id, NULL, 0);
        break;
    default:
        imhook_json_loose_int64(imhook_json_get(callback->params, imhook_text("n")), &number, NULL);
        print_handled(callback->out_track_id, "#", number);
    }
}

/* In a thread of its own. */
static void *handle_slowly(void *argument)
{
    struct stream_delivery *delivery = argument;
    struct timespec pause = { 0, 1000000L * (long)(delivery->number * 7 % 40) };
    nanosleep(&pause, NULL);
    imhook_view answer = { NULL, 0 };
    print_callback(delivery->callback);
    if (delivery->callback->kind == IMHOOK_DINGTALK_CARD_ACTION)
        imhook_callback_answer(delivery->callback, imhook_text("{\"card\":{\"status\":\"done\"}}"), &answer, NULL);
    stream_delivery_finish(delivery, IMHOOK_STREAM_HANDLED, answer);
    free(delivery);
    return NULL;
}

static void handle(const struct stream_delivery *delivery, void *application)
{
    (void)application;
    pthread_t thread;
    struct stream_delivery *copy = malloc(sizeof *copy);
    if (copy) {
        *copy = *delivery;
        if (pthread_create(&thread, NULL, handle_slowly, copy) == 0) {
            pthread_detach(thread);
            return;
        }
        free(copy);
    }
    stream_delivery_finish(delivery, IMHOOK_STREAM_LATER, (imhook_view){ NULL, 0 });
}

/* MARK: Reports */

static void report(const imhook_stream_action *action, void *application)
{
    (void)application;
    if (getenv("FAULT_RUN_VERBOSE"))
        stream_client_log(action);
}

static void stopped(void *application)
{
    (void)application;
    event_loop_stop(loop);
}

/* MARK: The end */

static void stop(void *context)
{
    (void)context;
    stream_client_stop(client, 3000);
}

/* Waits for SIGTERM, which every other thread blocks. */
static void *wait_for_signal(void *argument)
{
    int signal_number;
    sigwait(argument, &signal_number);
    event_loop_post(loop, &stop_task);
    return NULL;
}

static int64_t number_of(const char *name)
{
    const char *text = getenv(name);
    return text ? strtoll(text, NULL, 10) : 0;
}

int main(void)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);

    struct event_loop_options loop_options = { NULL, NULL };
    loop = event_loop_new(&loop_options);
    if (!loop)
        return EXIT_FAILURE;
    int64_t silence = number_of("IMHOOK_SIMULATOR_SILENCE_MS");
    struct stream_client_options options = {
        .session = {
            .client_id = imhook_text(getenv("IMHOOK_SIMULATOR_CLIENT_ID")),
            .client_secret = imhook_text(getenv("IMHOOK_SIMULATOR_CLIENT_SECRET")),
            .api_host = imhook_text(getenv("IMHOOK_SIMULATOR_URL")),
            .user_agent = imhook_text("fault-run-client"),
            .retry_base_ms = number_of("IMHOOK_SIMULATOR_RETRY_BASE_MS"),
            .retry_cap_ms = number_of("IMHOOK_SIMULATOR_RETRY_CAP_MS"),
            .slow_retry_ms = 1000,
            .open_timeout_ms = 5000,
            .ping_interval_ms = silence > 1000 ? silence : 1000,
            .pong_timeout_ms = 500,
            .proof_of_life_ms = 200,
            .drain_timeout_ms = 1000,
        },
        .handlers = { .events = handle, .robot_messages = handle, .card_actions = handle },
        .report = report,
        .stopped = stopped,
    };
    imhook_error error;
    client = stream_client_new(loop, &options, &error);
    if (!client) {
        fprintf(stderr, "fault_run_client: %.*s\n", (int)error.message.size, error.message.data);
        event_loop_free(loop);
        return EXIT_FAILURE;
    }
    stop_task.run = stop;
    pthread_t waiting;
    if (pthread_create(&waiting, NULL, wait_for_signal, &signals) != 0)
        return EXIT_FAILURE;
    stream_client_start(client);
    event_loop_run(loop);
    pthread_join(waiting, NULL);
    stream_client_free(client);
    event_loop_free(loop);
    return EXIT_SUCCESS;
}
