/* Secrets are overwritten before their memory is given back. */
#include "outcome.h"
#include "searching_allocator.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char secret[] = "s3cret-0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdeffedcba9876543210";

static void request(const char *name, const imhook_dingtalk_call *call, imhook_status expected)
{
    imhook_api_request *made;
    allocator_look_for(secret);
    imhook_status status = imhook_dingtalk_request_new(call, &made, NULL);
    imhook_api_request_free(made);
    size_t found = allocator_found();
    allocator_look_for(NULL);
    expect_status(status, expected, name);
    expect(found == 0, "%s: the secret is left in %zu blocks", name, found);
}

/* A JSON text with the secret and a list of so many values that room has to be made for them. Valid until the next one; not of
 * malloc, whose next block could begin with what is left of it. */
static imhook_view with_many_values(const char *before, const char *behind)
{
    static char text[16384];
    int size = snprintf(text, sizeof text, "%s%s\",\"more\":[0", before, secret);
    for (int i = 0; i < 5000; i++) size += snprintf(text + size, sizeof text - (size_t)size, ",0");
    snprintf(text + size, sizeof text - (size_t)size, "%s", behind);
    return imhook_text(text);
}

static void requests(void)
{
    char body[512], url[512];
    imhook_dingtalk_call call = { .size = sizeof call, .operation = imhook_text("get_access_token") };
    snprintf(body, sizeof body, "{\"appKey\":\"a\",\"appSecret\":\"%s\"}", secret);
    call.body = imhook_text(body);
    request("fetching a token", &call, IMHOOK_OK);
    snprintf(body, sizeof body, " { \"appKey\" : \"a\", \"appSecret\" : \"%s\", \"more\" : [ \"\\n\" ] }", secret);
    call.body = imhook_text(body);
    request("fetching a token, with white space", &call, IMHOOK_OK);
    snprintf(body, sizeof body, "{\"appSecret\":\"%s\",\"appKey\":7}", secret);
    call.body = imhook_text(body);
    request("a body that is refused", &call, IMHOOK_API_FIELD_WRONG_TYPE);
    snprintf(body, sizeof body, "{\"appSecret\":\"%s\"}", secret);
    call.body = imhook_text(body);
    request("a body that lacks a member", &call, IMHOOK_API_FIELD_MISSING);
    call.body = with_many_values("{\"appKey\":\"a\",\"appSecret\":\"", "]}");
    request("a body of many values", &call, IMHOOK_OK);
    call.body = with_many_values("{\"appKey\":\"a\",\"appSecret\":\"", "]");
    request("a body that is cut", &call, IMHOOK_JSON_UNEXPECTED_END);

    call.operation = imhook_text("register_card_callback");
    const char *callback = "{\"callbackUrl\":\"https://a.example/\",\"callbackRouteKey\":\"r\",\"apiSecret\":\"%s\"}";
    snprintf(body, sizeof body, callback, secret);
    call.body = imhook_text(body);
    request("a body without a token", &call, IMHOOK_API_TOKEN_MISSING);

    call.operation = imhook_text("create_card");
    call.body = imhook_text("{\"cardTemplateId\":\"t\",\"outTrackId\":\"o\",\"cardData\":{\"cardParamMap\":{}}}");
    call.access_token = imhook_text(secret);
    request("a token in a header", &call, IMHOOK_OK);

    call.operation = imhook_text("session_reply");
    call.body = imhook_text("{\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}");
    snprintf(url, sizeof url, "https://oapi.dingtalk.com/robot/sendBySession?session=%s", secret);
    call.session_webhook = imhook_text(url);
    request("a session in a URL", &call, IMHOOK_OK);
}

static void response(const char *what, imhook_view body, imhook_status expected)
{
    imhook_api_response *response;
    allocator_look_for(secret);
    imhook_status status = imhook_dingtalk_response_read(imhook_text("get_access_token"), 200, body, &response, NULL);
    bool is_whole = response && response->access_token.size == strlen(secret);
    imhook_api_response_free(response);
    size_t found = allocator_found();
    allocator_look_for(NULL);
    expect_status(status, expected, what);
    expect(is_whole == (expected == IMHOOK_OK), "%s is read", what);
    expect(found == 0, "%s: it is left in %zu blocks", what, found);
}

static void responses(void)
{
    char body[512];
    snprintf(body, sizeof body, "{\"accessToken\":\"%s\",\"expireIn\":7200}", secret);
    response("a token", imhook_text(body), IMHOOK_OK);
    const char *before = "{\"expireIn\":7200,\"accessToken\":\"";
    response("a token beside many values", with_many_values(before, "]}"), IMHOOK_OK);
    response("a token in an answer that is cut", with_many_values(before, "]"), IMHOOK_API_RESPONSE_MALFORMED);
}

/* What an endpoint was made of is looked for in everything that it gives back. */
static void endpoint(const char *what, const char *wanted, const char *aes_key)
{
    imhook_view robot = imhook_text(secret);
    imhook_dingtalk_event_key key = { imhook_text(secret), imhook_text(aes_key), imhook_text(secret) };
    imhook_dingtalk_options options = { .size = sizeof options,
                                        .secrets = &robot,
                                        .secret_count = 1,
                                        .robot_secrets = &robot,
                                        .robot_secret_count = 1,
                                        .event_keys = &key,
                                        .event_key_count = 1 };
    imhook_dingtalk_sealed_event *sealed;
    imhook_endpoint *made;
    imhook_callback *callback = NULL;
    allocator_look_for(wanted);
    imhook_status status = imhook_dingtalk_endpoint_new(&options, &made, NULL);
    if (status == IMHOOK_OK)
        status = imhook_dingtalk_event_seal(&key, imhook_text("{}"), imhook_text("1700000000000"), imhook_text("n"), &sealed,
                                            NULL);
    if (status == IMHOOK_OK) {
        imhook_request request = { .size = sizeof request, .query = sealed->query, .body = sealed->body };
        status = imhook_receive(made, &request, 1700000000000, &callback, NULL);
        imhook_dingtalk_sealed_event_free(sealed);
    }
    imhook_endpoint_free(made);
    imhook_callback_free(callback);
    size_t found = allocator_found();
    allocator_look_for(NULL);
    expect_status(status, IMHOOK_OK, what);
    expect(found == 0, "%s: it is left in %zu blocks", what, found);
}

static void endpoints(void)
{
    /* Base64 of bytes that are a text, so that it can be looked for. */
    static const char aes_key[] = "UVdFUlRZVUlPUGFzZGZnaEpLTFpYQ1ZCTk1xd2VydHk", bytes[] = "QWERTYUIOPasdfghJKLZXCVBNMqwerty";
    endpoint("the secrets of an endpoint", secret, aes_key);
    endpoint("the text of an AES key", aes_key, aes_key);
    endpoint("the bytes of an AES key", bytes, aes_key);
    /* The first half is the vector too. */
    endpoint("the first half of an AES key", "QWERTYUIOPasdfgh", aes_key);
    endpoint("the second half of an AES key", bytes + 16, aes_key);

    imhook_dingtalk_robot_signature signature;
    allocator_look_for(secret);
    imhook_status status = imhook_dingtalk_robot_sign(imhook_text(secret), 1700000000000, &signature, NULL);
    size_t found = allocator_found();
    allocator_look_for(NULL);
    expect_status(status, IMHOOK_OK, "signing for a robot");
    expect(found == 0, "signing for a robot: the secret is left in %zu blocks", found);
}

/* MARK: Events */

static const char ticket[] = "t1cket-8c1f0e5b7a92d3c46f58e07b19a2d3c4";
static const imhook_dingtalk_event_key event_keys[] = {
    { { "tok3n", 5 }, { "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ", 43 }, { "suite1", 6 } },
    { { "tok3n", 5 }, { "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ", 43 }, { "suite2", 6 } },
};

/* Nothing that was freed since the search began may hold the ticket. */
static void no_ticket(const char *what, imhook_status status, imhook_status expected)
{
    size_t found = allocator_found();
    allocator_look_for(NULL);
    expect_status(status, expected, what);
    expect(found == 0, "%s: the ticket is left in %zu blocks", what, found);
}

static imhook_status seal(const char *message, imhook_dingtalk_sealed_event **sealed)
{
    return imhook_dingtalk_event_seal(&event_keys[0], imhook_text(message), imhook_text("1700000000000"),
                                      imhook_text("n"), sealed, NULL);
}

/* Received, answered and freed, by an endpoint that may have a guard, which remembers the event then. */
static void event(const char *what, const char *message, const imhook_dingtalk_event_key *key, imhook_replay_guard *guard,
                  imhook_status expected)
{
    imhook_dingtalk_options options = {
        .size = sizeof options, .event_keys = key, .event_key_count = 1, .replay_guard = guard
    };
    imhook_dingtalk_sealed_event *sealed;
    imhook_endpoint *endpoint;
    imhook_callback *callback = NULL;
    imhook_view answer;
    bool is_whole = false;
    allocator_look_for(ticket);
    imhook_status status = seal(message, &sealed);
    if (status == IMHOOK_OK)
        status = imhook_dingtalk_endpoint_new(&options, &endpoint, NULL);
    if (status == IMHOOK_OK) {
        imhook_request request = { .size = sizeof request, .query = sealed->query, .body = sealed->body };
        status = imhook_receive(endpoint, &request, 1700000000000, &callback, NULL);
        if (guard && status == IMHOOK_OK) {
            imhook_callback_free(callback);
            status = imhook_receive(endpoint, &request, 1700000000000, &callback, NULL);
        }
        imhook_dingtalk_sealed_event_free(sealed);
        imhook_endpoint_free(endpoint);
    }
    if (status == IMHOOK_OK) {
        is_whole = callback->event->suite_ticket.size == strlen(ticket);
        status = imhook_reply_finish(imhook_callback_reply(callback), &answer, NULL);
    }
    imhook_callback_free(callback);
    no_ticket(what, status, expected);
    expect(is_whole == (expected == IMHOOK_OK), "%s: the ticket is read", what);
}

static void events(void)
{
    static char message[200000];
    snprintf(message, sizeof message, "{\"EventType\":\"suite_ticket\",\"SuiteTicket\":\"%s\"}", ticket);
    event("an event", message, &event_keys[0], NULL, IMHOOK_OK);
    event("an event for somebody else", message, &event_keys[1], NULL, IMHOOK_EVENT_OWNER_MISMATCH);
    imhook_replay_guard *guard;
    expect_status(imhook_replay_guard_new(NULL, &guard, NULL), IMHOOK_OK, "imhook_replay_guard_new");
    event("an event that is sent again", message, &event_keys[0], guard, IMHOOK_OK);
    imhook_replay_guard_free(guard);

    snprintf(message, sizeof message, "{\"EventType\":\"suite_ticket\",\"SuiteTicket\":\"\\u00%02x%s\"}", ticket[0],
             ticket + 1);
    event("an event with an escape", message, &event_keys[0], NULL, IMHOOK_OK);

    /* More values than there is room for at first, so that the callback moves; when, depends on how many. */
    for (int values = 100; values < 20000; values += values / 3) {
        int size = snprintf(message, sizeof message, "{\"SuiteTicket\":\"%s\",\"n\":[0", ticket);
        for (int i = 0; i < values; i++)
            size += snprintf(message + size, sizeof message - (size_t)size, ",0");
        snprintf(message + size, sizeof message - (size_t)size, "]}");
        event("an event of many values", message, &event_keys[0], NULL, IMHOOK_OK);
    }
}

static void answers(void)
{
    char message[512];
    snprintf(message, sizeof message, "{\"SuiteTicket\":\"%s\",\"more\":\"%300s\"}", ticket, "");
    imhook_dingtalk_sealed_event *sealed, *opened = NULL;
    allocator_look_for(ticket);
    imhook_status status = seal(message, &sealed);
    if (status == IMHOOK_OK) {
        status = imhook_dingtalk_event_open(&event_keys[0], sealed->answer, &opened, NULL);
        imhook_dingtalk_sealed_event_free(sealed);
    }
    bool is_whole = opened && opened->message.size == strlen(message);
    imhook_dingtalk_sealed_event_free(opened);
    no_ticket("an answer", status, IMHOOK_OK);
    expect(is_whole, "an answer is opened");
}

/* The search itself can find something. */
static void finds(void)
{
    char *memory = malloc(sizeof secret + 16);
    if (!memory)
        exit(2);
    /* What is written just before the memory is given back would be left out otherwise. */
    volatile char *target = memory + 16;
    for (size_t i = 0; i < sizeof secret; i++)
        target[i] = secret[i];
    allocator_look_for(secret);
    free(memory);
    size_t found = allocator_found();
    allocator_look_for(NULL);
    expect(found == 1, "what is not overwritten is found, in %zu blocks", found);
}

int main(void)
{
    finds();
    requests();
    responses();
    endpoints();
    events();
    answers();
    return outcome_finish("wiping");
}
