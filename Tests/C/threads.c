/* One endpoint and one replay guard used by several threads at once: of equal requests exactly one is accepted. */
#include "outcome.h"
#include "signed_request.h"
#include "text.h"

#include <pthread.h>
#include <stdio.h>

enum { THREADS = 8, REQUESTS = 4000 };

static imhook_endpoint *endpoint;
static unsigned accepted[THREADS][REQUESTS];
static unsigned replayed[THREADS][REQUESTS];

static void *receive_all(void *argument)
{
    size_t thread = (size_t)argument;
    char body[128];
    for (int i = 0; i < REQUESTS; i++) {
        struct signed_request request;
        snprintf(body, sizeof body, "{\"type\":\"actionCallback\",\"userId\":\"%d\",\"content\":\"{}\"}", i);
        signed_request_fill(&request, body);
        imhook_callback *callback;
        imhook_status status = imhook_receive(endpoint, &request.request, SIGNED_AT, &callback, NULL);
        accepted[thread][i] = status == IMHOOK_OK && callback->kind == IMHOOK_DINGTALK_CARD_ACTION;
        replayed[thread][i] = status == IMHOOK_REPLAYED;
        imhook_callback_free(callback);
    }
    return NULL;
}

int main(void)
{
    imhook_replay_guard *guard;
    expect_status(imhook_replay_guard_new(NULL, &guard, NULL), IMHOOK_OK, "imhook_replay_guard_new");
    endpoint = signed_endpoint(guard);

    pthread_t threads[THREADS];
    for (size_t i = 0; i < THREADS; i++)
        expect(pthread_create(&threads[i], NULL, receive_all, (void *)i) == 0, "thread %zu starts", i);
    for (size_t i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);

    unsigned wrong = 0;
    for (int i = 0; i < REQUESTS; i++) {
        unsigned yes = 0, no = 0;
        for (int thread = 0; thread < THREADS; thread++) {
            yes += accepted[thread][i];
            no += replayed[thread][i];
        }
        wrong += yes != 1 || no != THREADS - 1;
    }
    expect(wrong == 0, "%u of %d requests were not accepted exactly once and refused otherwise", wrong, REQUESTS);
    expect(imhook_replay_guard_count(guard) == REQUESTS, "the guard remembers %zu requests",
           imhook_replay_guard_count(guard));
    expect(imhook_replay_guard_evictions(guard) == 0, "nothing was forgotten before its time");
    imhook_endpoint_free(endpoint);
    imhook_replay_guard_free(guard);
    return outcome_finish("threads");
}
