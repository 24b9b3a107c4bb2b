/* Each allocation of each call is made to fail in turn. The call must say IMHOOK_OUT_OF_MEMORY, must not lose memory,
   and must not have had an effect: done again with memory, it succeeds. */
#include "failing_allocator.h"
#include "operation.h"
#include "outcome.h"
#include "signed_request.h"
#include "text.h"

#include <stdio.h>

static void clear(struct scene *scene)
{
    imhook_json_writer_free(scene->writer);
    imhook_json_free(scene->document);
    imhook_callback_free(scene->callback);
    imhook_endpoint_free(scene->endpoint);
    imhook_replay_guard_free(scene->guard);
    *scene = (struct scene){ 0 };
}

/* MARK: Operations */

static void nothing(struct scene *scene)
{
    (void)scene;
}

static void guarded_endpoint(struct scene *scene)
{
    imhook_replay_guard_options options = { sizeof options, 16 };
    imhook_replay_guard_new(&options, &scene->guard, NULL);
    scene->endpoint = signed_endpoint(scene->guard);
}

static void action(struct scene *scene)
{
    scene->callback = signed_callback(action_body);
}

static void legacy_action(struct scene *scene)
{
    scene->callback = signed_callback(legacy_action_body);
}

static void data(struct scene *scene)
{
    scene->callback = signed_callback(data_body);
}

static imhook_status endpoint_new(struct scene *scene)
{
    imhook_view secrets[2] = { imhook_text("mySecret"), imhook_text("a second secret that is longer than the first") };
    imhook_dingtalk_options options = { .size = sizeof options, .secrets = secrets, .secret_count = 2 };
    return imhook_dingtalk_endpoint_new(&options, &scene->endpoint, NULL);
}

static imhook_status guard_new(struct scene *scene)
{
    return imhook_replay_guard_new(NULL, &scene->guard, NULL);
}

static imhook_status sign(struct scene *scene)
{
    (void)scene;
    imhook_dingtalk_signature signature;
    return imhook_dingtalk_card_sign(imhook_text("mySecret"), SIGNED_AT, &signature, NULL);
}

/* Signed once, with all memory there is. */
static struct signed_request request;

static imhook_status receive(struct scene *scene, const char *body)
{
    request.request.body = imhook_text(body);
    return imhook_receive(scene->endpoint, &request.request, SIGNED_AT, &scene->callback, NULL);
}

static imhook_status receive_action(struct scene *scene)
{
    return receive(scene, action_body);
}

static imhook_status receive_data(struct scene *scene)
{
    return receive(scene, data_body);
}

static imhook_status receive_pull(struct scene *scene)
{
    return receive(scene, pull_body);
}

static imhook_status receive_link(struct scene *scene)
{
    return receive(scene, link_body);
}

static imhook_status receive_large(struct scene *scene)
{
    /* Enough values and escapes that nothing prepared for a small body suffices. */
    static char body[200000];
    size_t size = 0;
    const char *head =
        "{\"type\":\"actionCallback\",\"content\":\"{\\\"cardPrivateData\\\":{\\\"params\\\":{\\\"list\\\":[";
    const char *tail = "0]}}}\"}";
    for (const char *c = head; *c; c++)
        body[size++] = *c;
    while (size < sizeof body - 100)
        for (const char *c = "\\\"\\\\u4f60\\\\n\\\",[1],"; *c; c++)
            body[size++] = *c;
    for (const char *c = tail; *c; c++)
        body[size++] = *c;
    body[size] = 0;
    return receive(scene, body);
}

static imhook_status answer(struct scene *scene, const char *document)
{
    imhook_view answer;
    imhook_status status = imhook_callback_answer(scene->callback, imhook_text(document), &answer, NULL);
    if (status != IMHOOK_OK && answer.size)
        return IMHOOK_OK; /* told as the wrong status */
    return status;
}

static const char card_document[] =
    "{\"card\":{\"a\":\"1\",\"list\":[1,{\"k\":\"v\"}],\"n\":2},\"private\":{\"p\":\"x\"},\"cardMedia\":{\"m\":\"@x\"}}";

static imhook_status answer_card(struct scene *scene)
{
    return answer(scene, card_document);
}

static imhook_status answer_data(struct scene *scene)
{
    return answer(scene, "{\"data\":{\"a\":{\"x\":[1,2]},\"b\":\"text\"}}");
}

static imhook_status build(struct scene *scene)
{
    /* Every call's own status is left to the last one: a reply reports its first failure when it is finished. */
    imhook_reply *reply = imhook_callback_reply(scene->callback);
    imhook_view text;
    char name[] = "name-00";
    for (int i = 0; i < 40; i++) {
        name[5] = (char)('0' + i / 10);
        name[6] = (char)('0' + i % 10);
        imhook_reply_text(reply, IMHOOK_PUBLIC, imhook_text(name), imhook_text("some text that is not short"));
        imhook_reply_json(reply, IMHOOK_PRIVATE, imhook_text(name), imhook_text("{\"k\":[1,2,3]}"));
    }
    return imhook_reply_finish(reply, &text, NULL);
}

static imhook_status parse(struct scene *scene)
{
    return imhook_json_parse(imhook_text("{\"a\":[1,\"\\u4f60\",{\"b\":null}],\"c\":\"{\\\"d\\\":1}\"}"), NULL,
                             &scene->document, NULL);
}

static void nested_text(struct scene *scene)
{
    parse(scene);
    scene->value = imhook_json_get(imhook_json_root(scene->document), imhook_text("c"));
}

static void escaped_text(struct scene *scene)
{
    parse(scene);
    scene->value = imhook_json_at(imhook_json_get(imhook_json_root(scene->document), imhook_text("a")), 1);
}

static imhook_status validate(struct scene *scene)
{
    (void)scene;
    return imhook_json_validate(imhook_text("{\"a\":[1,\"\\u4f60\",{\"b\":null}]}"), NULL, NULL);
}

static imhook_status inner(struct scene *scene)
{
    imhook_json *nested;
    imhook_status status = imhook_json_inner(scene->value, NULL, &nested, NULL);
    imhook_json_free(nested);
    return status;
}

static imhook_status text(struct scene *scene)
{
    imhook_view view;
    return imhook_json_text(scene->value, &view, NULL);
}

static imhook_status write(struct scene *scene)
{
    imhook_status status = imhook_json_writer_new(&scene->writer);
    if (status != IMHOOK_OK)
        return status;
    imhook_json_write_begin_array(scene->writer);
    for (int i = 0; i < 200; i++)
        imhook_json_write_text(scene->writer, imhook_text("a text that makes the writer grow several times"));
    imhook_json_write_end_array(scene->writer);
    imhook_view view;
    return imhook_json_writer_finish(scene->writer, &view, NULL);
}

static const struct operation operations[] = {
    { "imhook_dingtalk_endpoint_new", nothing, endpoint_new },
    { "imhook_replay_guard_new", nothing, guard_new },
    { "imhook_dingtalk_card_sign", nothing, sign },
    { "imhook_receive of an action", guarded_endpoint, receive_action },
    { "imhook_receive of dynamic data", guarded_endpoint, receive_data },
    { "imhook_receive of a pull", guarded_endpoint, receive_pull },
    { "imhook_receive of a link", guarded_endpoint, receive_link },
    { "imhook_receive of a large body", guarded_endpoint, receive_large },
    { "imhook_callback_answer of a card", action, answer_card },
    { "imhook_callback_answer of a legacy card", legacy_action, answer_card },
    { "imhook_callback_answer of dynamic data", data, answer_data },
    { "building a reply", action, build },
    { "building a legacy reply", legacy_action, build },
    { "imhook_json_parse", nothing, parse },
    { "imhook_json_validate", nothing, validate },
    { "imhook_json_inner", nested_text, inner },
    { "imhook_json_text of an escaped text", escaped_text, text },
    { "writing JSON", nothing, write },
    { NULL, NULL, NULL },
};

/* MARK: Attempts */

/* Lets the n-th allocation of the operation fail, which may succeed nevertheless if it is lenient. False when it makes fewer
   allocations. */
static bool attempt(const struct operation *operation, bool is_lenient, size_t n)
{
    size_t live = allocator_live();
    struct scene scene = { 0 };
    operation->prepare(&scene);
    allocator_fail_after(n);
    imhook_status status = operation->call(&scene);
    bool failed = allocator_recover();
    if (failed && !(is_lenient && status == IMHOOK_OK))
        expect(status == IMHOOK_OUT_OF_MEMORY, "%s: when allocation %zu fails it gives %.*s", operation->name, n + 1,
               SHOW(imhook_status_name(status)));
    else
        expect(status == IMHOOK_OK, "%s: with memory it gives %.*s", operation->name, SHOW(imhook_status_name(status)));
    if (status == IMHOOK_OUT_OF_MEMORY) {
        /* Whatever could be made before stays; what the call was to make is made now. */
        imhook_json_writer_free(scene.writer);
        scene.writer = NULL;
        status = operation->call(&scene);
        expect(status == IMHOOK_OK, "%s: done again after allocation %zu failed it gives %.*s", operation->name, n + 1,
               SHOW(imhook_status_name(status)));
    }
    clear(&scene);
    expect(allocator_live() == live, "%s: with allocation %zu failing, %zu allocations are lost", operation->name,
           n + 1, allocator_live() - live);
    return failed;
}

/* Lets every allocation of every operation fail; how many they are. */
static size_t attempt_all(const struct operation *all, bool are_lenient)
{
    size_t total = 0;
    for (; all->name; all++) {
        size_t n = 0;
        while (n < 10000 && attempt(all, are_lenient, n))
            n++;
        expect(n < 10000, "%s: makes no end of allocations", all->name);
        total += n;
    }
    return total;
}

int main(void)
{
    /* What the standard output and libcrypto allocate at their first use would look lost. */
    static char output[4096];
    setvbuf(stdout, output, _IOLBF, sizeof output);
    imhook_callback_free(signed_callback(action_body));
    signed_request_fill(&request, action_body);
    webhook_operations_prepare();
    user_sig_operations_prepare();
    event_operations_prepare();
    callbacks_allocate_once();
    size_t total = attempt_all(operations, false) + attempt_all(webhook_operations, false) +
                   attempt_all(user_sig_operations, false) + attempt_all(dingtalk_operations, false) +
                   attempt_all(event_operations, false) + attempt_all(event_key_operations, true);
    user_sig_operations_finish();
    event_operations_finish();
    expect(total > 0, "the library allocates nothing, so nothing was made to fail");
    return outcome_finish("out of memory");
}
