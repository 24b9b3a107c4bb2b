/*
 * approval_bot: answers every message to the robot with an approval card, and shows on it what was pressed.
 *
 *     DINGTALK_CLIENT_ID=… DINGTALK_CLIENT_SECRET=… ./approval_bot --template ID [--api-host URL] [--ca-file FILE]
 *         [--proxy HOST:PORT]
 *
 * The cards are in approval_card.c; stream_client.c receives, dingtalk_api.c sends.
 */

#include "approval_card.h"
#include "dingtalk_api.h"
#include "stream_client.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GRACE_MS = 5000 };

struct bot {
    struct event_loop *loop;
    struct stream_client *client;
    struct dingtalk_api *api;
    imhook_view client_id;
    imhook_view template_id;
    /* A signal may arrive at any time: what it asks for is done by the loop. */
    struct event_timer signal_check;
};

static const imhook_view none = { NULL, 0 };
static volatile sig_atomic_t stop_requests;

/* MARK: Messages */

/* A message that is being answered. */
struct answering {
    struct bot *bot;
    struct stream_delivery delivery;
};

static void message_answered(const imhook_api_response *response, const char *failure, void *context)
{
    struct answering *answering = context;
    imhook_view name = response ? imhook_status_name(response->outcome) : imhook_text(failure);
    bool is_done = response && response->outcome == IMHOOK_OK;
    printf("approval_bot: answer to a message: %.*s", (int)name.size, name.data);
    if (response && !is_done)
        printf(" (%.*s %.*s)", (int)response->code.size, response->code.data, (int)response->info.size,
               response->info.data);
    putchar('\n');
    stream_delivery_finish(&answering->delivery, is_done ? IMHOOK_STREAM_HANDLED : IMHOOK_STREAM_FAILED, none);
    free(answering);
}

/* Somebody of another organisation has no chat that a card could be sent to; a text reaches everybody. */
static bool answer_in_words(struct answering *answering)
{
    static const char body[] = "{\"msgtype\":\"text\",\"text\":{\"content\":\"只有本组织的成员可以审批。\"}}";
    return dingtalk_api_call(answering->bot->api, "session_reply", imhook_text(body),
                             answering->delivery.callback->robot->session_webhook, message_answered, answering);
}

static bool answer_with_card(struct answering *answering)
{
    const struct bot *bot = answering->bot;
    struct approval_card card;
    approval_card_fill(&card, answering->delivery.callback->robot, bot->template_id, bot->client_id);
    return dingtalk_api_card(bot->api, "create_and_deliver_card", &card.card, message_answered, answering);
}

static void on_message(const struct stream_delivery *delivery, void *application)
{
    struct answering *answering = malloc(sizeof *answering);
    if (answering) {
        *answering = (struct answering){ application, *delivery };
        bool has_space = delivery->callback->robot->open_space_id.size > 0;
        if (has_space ? answer_with_card(answering) : answer_in_words(answering))
            return;
        free(answering);
    }
    stream_delivery_finish(delivery, IMHOOK_STREAM_FAILED, none);
}

/* MARK: Buttons */

static void card_updated(const imhook_api_response *response, const char *failure, void *context)
{
    (void)context;
    imhook_view name = response ? imhook_status_name(response->outcome) : imhook_text(failure);
    printf("approval_bot: card updated: %.*s\n", (int)name.size, name.data);
}

static imhook_status answer_action(imhook_callback *action, imhook_view *answer, imhook_error *error, void *application)
{
    (void)application;
    imhook_reply *reply = imhook_callback_reply(action);
    imhook_view status = approval_card_status(action);
    if (status.size)
        imhook_reply_text(reply, IMHOOK_PUBLIC, imhook_text("status"), status);
    return imhook_reply_finish(reply, answer, error);
}

/*
 * What an answer changes, only the one who pressed sees: everybody else sees the card itself, which is updated after the
 * answer, as the platform wants it.
 */
static void on_action(const struct stream_delivery *delivery, void *application)
{
    struct bot *bot = application;
    const imhook_callback *action = delivery->callback;
    imhook_view status = approval_card_status(action);
    imhook_card_param shown = approval_card_shown(status);
    /* The action ends with its answer. An id has at most 100 characters. */
    char id[401];
    snprintf(id, sizeof id, "%.*s", (int)action->out_track_id.size, action->out_track_id.data);
    printf("approval_bot: %.*s pressed: %.*s\n", (int)action->user_id.size, action->user_id.data, (int)status.size,
           status.size ? status.data : "");
    stream_delivery_answer(delivery, answer_action, application);
    if (status.size) {
        imhook_dingtalk_card_update update = { .size = sizeof update,
                                               .out_track_id = imhook_text(id),
                                               .params = &shown,
                                               .param_count = 1 };
        dingtalk_api_card_update(bot->api, &update, card_updated, NULL);
    }
}

/* MARK: The program */

static void on_signal(int number)
{
    (void)number;
    stop_requests++;
}

/* The first signal lets handlers finish, a second one does not. */
static void check_signals(void *context)
{
    static sig_atomic_t seen;
    struct bot *bot = context;
    if (seen != stop_requests) {
        seen = stop_requests;
        stream_client_stop(bot->client, seen > 1 ? 0 : GRACE_MS);
    }
    event_timer_set(bot->loop, &bot->signal_check, event_loop_now_ms() + 100);
}

static void on_report(const imhook_stream_action *action, void *application)
{
    (void)application;
    stream_client_log(action);
}

static void on_stopped(void *application)
{
    struct bot *bot = application;
    event_timer_cancel(&bot->signal_check);
    event_loop_stop(bot->loop);
}

static int run(struct bot *bot, const struct event_loop_options *loop_options, const char *api_host)
{
    imhook_view secret = imhook_text(getenv("DINGTALK_CLIENT_SECRET"));
    struct dingtalk_api_options api_options = { bot->client_id, secret, imhook_text(api_host) };
    struct stream_client_options options = {
        .session = { .client_id = bot->client_id, .client_secret = secret, .api_host = imhook_text(api_host) },
        .handlers = { .robot_messages = on_message, .card_actions = on_action, .application = bot },
        .report = on_report,
        .stopped = on_stopped,
    };
    imhook_error error = { .message = imhook_text("there is no memory") };
    bot->loop = event_loop_new(loop_options);
    bot->api = bot->loop ? dingtalk_api_new(bot->loop, &api_options) : NULL;
    bot->client = bot->api ? stream_client_new(bot->loop, &options, &error) : NULL;
    if (bot->client) {
        bot->signal_check.run = check_signals;
        bot->signal_check.context = bot;
        check_signals(bot);
        stream_client_start(bot->client);
        event_loop_run(bot->loop);
    } else {
        fprintf(stderr, "approval_bot: %.*s\n", (int)error.message.size, error.message.data);
    }
    int exit_code = bot->client ? EXIT_SUCCESS : EXIT_FAILURE;
    dingtalk_api_free(bot->api);
    stream_client_free(bot->client);
    event_loop_free(bot->loop);
    return exit_code;
}

int main(int argc, char **argv)
{
    struct bot bot = { .client_id = imhook_text(getenv("DINGTALK_CLIENT_ID")) };
    struct event_loop_options loop_options = { NULL, NULL };
    const char *api_host = NULL;
    bool is_usage_wrong = false;
    for (int i = 1; i < argc; i += 2) {
        const char *value = i + 1 < argc ? argv[i + 1] : NULL;
        if (value && strcmp(argv[i], "--template") == 0)
            bot.template_id = imhook_text(value);
        else if (value && strcmp(argv[i], "--api-host") == 0)
            api_host = value;
        else if (value && strcmp(argv[i], "--ca-file") == 0)
            loop_options.ca_file = value;
        else if (value && strcmp(argv[i], "--proxy") == 0)
            loop_options.proxy = value;
        else
            is_usage_wrong = true;
    }
    if (is_usage_wrong || bot.template_id.size == 0) {
        fprintf(stderr,
                "usage: DINGTALK_CLIENT_ID=... DINGTALK_CLIENT_SECRET=... %s --template ID [--api-host URL]\n"
                "       [--ca-file FILE] [--proxy HOST:PORT]\n",
                argv[0]);
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    struct sigaction action = { .sa_handler = on_signal };
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
    return run(&bot, &loop_options, api_host);
}
