#include "failing_allocator.h"
#include "operation.h"
#include "outcome.h"
#include "signed_event.h"
#include "signed_request.h"

#include <stdio.h>
#include <string.h>

/* Sealed and signed once, with all memory there is. */
static struct signed_event event, large_event;
static struct signed_message message;
static struct signed_request card;
static char large_message[60000];
static char encoded_query[4096];

/* Percent-encodes the nonce of a query, which then has to be decoded into memory of its own. */
static void encode_nonce(imhook_view query)
{
    size_t size = 0;
    const char *nonce = strstr(query.data, "nonce=");
    size_t start = nonce ? (size_t)(nonce - query.data) + 6 : 0;
    for (size_t i = 0; i < query.size; i++)
        size += (size_t)snprintf(encoded_query + size, sizeof encoded_query - size, i < start ? "%c" : "%%%02x",
                                 (unsigned char)query.data[i]);
}

void event_operations_prepare(void)
{
    signed_event_fill(&event, event_message);
    size_t size = 0;
    /* Enough values and escapes that nothing prepared for a small body suffices. */
    static const char item[] = "[\"\\u4f60\"],";
    large_message[size++] = '[';
    for (; size < sizeof large_message - 2 * sizeof item; size += sizeof item - 1)
        memcpy(large_message + size, item, sizeof item - 1);
    memcpy(large_message + size, "1]", 3);
    signed_event_fill(&large_event, large_message);
    signed_message_fill(&message, message_body);
    signed_request_fill(&card, data_body);
    encode_nonce(event.sealed->query);
}

void event_operations_finish(void)
{
    signed_event_free(&event);
    signed_event_free(&large_event);
}

static void nothing(struct scene *scene)
{
    (void)scene;
}

static void guarded(struct scene *scene)
{
    imhook_replay_guard_options options = { sizeof options, 16 };
    imhook_replay_guard_new(&options, &scene->guard, NULL);
    scene->endpoint = every_endpoint(scene->guard);
}

static void received_event(struct scene *scene)
{
    scene->callback = event_callback(event_message);
}

static void received_message(struct scene *scene)
{
    scene->callback = message_callback(message_body);
}

static imhook_status endpoint_new(struct scene *scene)
{
    imhook_view secrets[2] = { imhook_text("mySecret"), imhook_text("a second secret") };
    imhook_dingtalk_event_key keys[2] = { event_key(), event_key() };
    imhook_dingtalk_options options = { .size = sizeof options,
                                        .robot_secrets = secrets,
                                        .robot_secret_count = 2,
                                        .event_keys = keys,
                                        .event_key_count = 2 };
    return imhook_dingtalk_endpoint_new(&options, &scene->endpoint, NULL);
}

static imhook_status robot_sign(struct scene *scene)
{
    (void)scene;
    imhook_dingtalk_robot_signature signature;
    return imhook_dingtalk_robot_sign(imhook_text("mySecret"), EVENT_SIGNED_AT, &signature, NULL);
}

static imhook_status seal_text(const char *text)
{
    imhook_dingtalk_event_key key = event_key();
    imhook_dingtalk_sealed_event *sealed;
    imhook_status status = imhook_dingtalk_event_seal(&key, imhook_text(text), imhook_text("1700000000000"),
                                                      imhook_text("n"), &sealed, NULL);
    imhook_dingtalk_sealed_event_free(sealed);
    return status;
}

static imhook_status seal(struct scene *scene)
{
    (void)scene;
    return seal_text("success");
}

static imhook_status seal_large(struct scene *scene)
{
    (void)scene;
    return seal_text(large_message);
}

static imhook_status open(struct scene *scene)
{
    (void)scene;
    imhook_dingtalk_event_key key = event_key();
    imhook_dingtalk_sealed_event *opened;
    imhook_status status = imhook_dingtalk_event_open(&key, event.sealed->answer, &opened, NULL);
    imhook_dingtalk_sealed_event_free(opened);
    return status;
}

static imhook_status receive(struct scene *scene, const imhook_request *request)
{
    imhook_status status = imhook_receive(scene->endpoint, request, EVENT_SIGNED_AT, &scene->callback, NULL);
    /* What failed for want of memory was not received: the next time is the first. */
    return status == IMHOOK_OK && scene->callback->event && scene->callback->event->is_repeated ? IMHOOK_REPLAYED : status;
}

static imhook_status receive_event(struct scene *scene)
{
    return receive(scene, &event.request);
}

static imhook_status receive_large_event(struct scene *scene)
{
    return receive(scene, &large_event.request);
}

static imhook_status receive_encoded_query(struct scene *scene)
{
    imhook_request request = event.request;
    request.query = imhook_text(encoded_query);
    return receive(scene, &request);
}

static imhook_status receive_message(struct scene *scene)
{
    return receive(scene, &message.request);
}

static imhook_status receive_card(struct scene *scene)
{
    return receive(scene, &card.request);
}

static imhook_status answer(struct scene *scene, const char *document)
{
    imhook_view text;
    return imhook_callback_answer(scene->callback, imhook_text(document), &text, NULL);
}

static imhook_status answer_event(struct scene *scene)
{
    return answer(scene, "{}");
}

static imhook_status answer_message(struct scene *scene)
{
    return answer(scene, "{\"message\":{\"msgtype\":\"actionCard\",\"actionCard\":{\"title\":\"t\",\"text\":\"x\","
                         "\"btns\":[{\"title\":\"a\",\"actionURL\":\"https:\\/\\/example.com\"}]}}}");
}

const struct operation event_key_operations[] = {
    { "imhook_dingtalk_endpoint_new for robots and events", nothing, endpoint_new },
    { "imhook_dingtalk_event_seal", nothing, seal },
    { "imhook_dingtalk_event_seal of a large message", nothing, seal_large },
    { "imhook_dingtalk_event_open", nothing, open },
    { NULL, NULL, NULL },
};

const struct operation event_operations[] = {
    { "imhook_dingtalk_robot_sign", nothing, robot_sign },
    { "imhook_receive of an event", guarded, receive_event },
    { "imhook_receive of a large event", guarded, receive_large_event },
    { "imhook_receive of an event with an encoded query", guarded, receive_encoded_query },
    { "imhook_receive of a message", guarded, receive_message },
    { "imhook_receive of a card at an address for everything", guarded, receive_card },
    { "imhook_callback_answer of an event", received_event, answer_event },
    { "imhook_callback_answer of a message", received_message, answer_message },
    { NULL, NULL, NULL },
};

/* Everything that a callback says and its answer are in one block. To open an event and to seal its answer, libcrypto makes
   two contexts, each of two blocks. */
void callbacks_allocate_once(void)
{
    static const struct {
        const char *name;
        imhook_status (*receive)(struct scene *);
        bool is_for_everything;
        size_t allocations;
    } cases[] = {
        { "an event", receive_event, true, 5 },
        { "a message", receive_message, true, 1 },
        { "a card at an address for everything", receive_card, true, 1 },
        { "a card at an address for cards", receive_card, false, 1 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct scene scene = { 0 };
        scene.endpoint = cases[i].is_for_everything ? every_endpoint(NULL) : signed_endpoint(NULL);
        imhook_view text;
        allocator_fail_after(cases[i].allocations);
        imhook_status status = cases[i].receive(&scene);
        if (status == IMHOOK_OK)
            status = imhook_reply_finish(imhook_callback_reply(scene.callback), &text, NULL);
        bool failed = allocator_recover();
        expect(!failed && status == IMHOOK_OK, "receiving and answering %s allocates more than %zu times",
               cases[i].name, cases[i].allocations);
        imhook_callback_free(scene.callback);
        imhook_endpoint_free(scene.endpoint);
    }
}
