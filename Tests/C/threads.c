/* One endpoint of each platform and one for everything, with one replay guard, used by several threads at once: of equal
   requests exactly one is new; the others are refused, and of events marked. */
#include "outcome.h"
#include "signed_event.h"
#include "signed_request.h"
#include "signed_webhook.h"
#include "text.h"

#include <pthread.h>
#include <stdio.h>

enum { THREADS = 8, REQUESTS = 4002 };

static imhook_endpoint *cards;
static imhook_endpoint *webhooks;
static imhook_endpoint *every;
/* Sealed once, as sealing makes another text each time. */
static struct signed_event events[REQUESTS / 3];
static unsigned first[THREADS][REQUESTS];
static unsigned replayed[THREADS][REQUESTS];

/* Receives and answers one request of a kind. IMHOOK_REPLAYED for an event that came before, which is not refused. */
static imhook_status receive(const imhook_endpoint *endpoint, const imhook_request *request, int64_t now,
                             imhook_kind kind)
{
    imhook_callback *callback;
    imhook_view answer;
    imhook_status status = imhook_receive(endpoint, request, now, &callback, NULL);
    if (status == IMHOOK_OK && callback->kind != kind)
        status = IMHOOK_INVALID_ARGUMENT;
    if (status == IMHOOK_OK)
        status = imhook_reply_finish(imhook_callback_reply(callback), &answer, NULL);
    if (status == IMHOOK_OK && callback->event && callback->event->is_repeated)
        status = IMHOOK_REPLAYED;
    imhook_callback_free(callback);
    return status;
}

static imhook_status receive_card(int number)
{
    char body[128];
    struct signed_request request;
    snprintf(body, sizeof body, "{\"type\":\"actionCallback\",\"userId\":\"%d\",\"content\":\"{}\"}", number);
    signed_request_fill(&request, body);
    return receive(cards, &request.request, SIGNED_AT, IMHOOK_DINGTALK_CARD_ACTION);
}

static imhook_status receive_webhook(int number)
{
    char body[128];
    struct signed_webhook webhook;
    snprintf(body, sizeof body, "{\"From_Account\":\"%d\",\"MsgBody\":[]}", number);
    signed_webhook_fill(&webhook, send_command, body);
    return receive(webhooks, &webhook.request, WEBHOOK_SIGNED_AT, IMHOOK_TENCENT_CHAT_C2C_BEFORE_SEND_MSG);
}

static imhook_status receive_event(int number)
{
    return receive(every, &events[number].request, EVENT_SIGNED_AT, IMHOOK_DINGTALK_EVENT);
}

static void *receive_all(void *argument)
{
    size_t thread = (size_t)argument;
    for (int i = 0; i < REQUESTS; i++) {
        imhook_status status = i % 3 == 0 ? receive_card(i) : i % 3 == 1 ? receive_webhook(i) : receive_event(i / 3);
        first[thread][i] = status == IMHOOK_OK;
        replayed[thread][i] = status == IMHOOK_REPLAYED;
    }
    return NULL;
}

int main(void)
{
    imhook_replay_guard *guard;
    expect_status(imhook_replay_guard_new(NULL, &guard, NULL), IMHOOK_OK, "imhook_replay_guard_new");
    cards = signed_endpoint(guard);
    webhooks = webhook_endpoint(guard);
    every = every_endpoint(guard);
    for (int i = 0; i < REQUESTS / 3; i++)
        signed_event_fill(&events[i], event_message);

    pthread_t threads[THREADS];
    for (size_t i = 0; i < THREADS; i++)
        expect(pthread_create(&threads[i], NULL, receive_all, (void *)i) == 0, "thread %zu starts", i);
    for (size_t i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);

    unsigned wrong = 0;
    for (int i = 0; i < REQUESTS; i++) {
        unsigned yes = 0, no = 0;
        for (int thread = 0; thread < THREADS; thread++) {
            yes += first[thread][i];
            no += replayed[thread][i];
        }
        wrong += yes != 1 || no != THREADS - 1;
    }
    expect(wrong == 0, "%u of %d requests were not new exactly once and replayed otherwise", wrong, REQUESTS);
    expect(imhook_replay_guard_count(guard) == REQUESTS, "the guard remembers %zu requests",
           imhook_replay_guard_count(guard));
    expect(imhook_replay_guard_evictions(guard) == 0, "nothing was forgotten before its time");
    imhook_endpoint_free(cards);
    imhook_endpoint_free(webhooks);
    imhook_endpoint_free(every);
    for (int i = 0; i < REQUESTS / 3; i++)
        signed_event_free(&events[i]);
    imhook_replay_guard_free(guard);
    return outcome_finish("threads");
}
