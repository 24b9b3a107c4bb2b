/* Every prefix and every single-byte mutation of every request, answer document and JSON text of the corpus: each gives
   a status, and the error or the callback is sound. All texts lie in allocations of exactly their size, so that a
   memory checker sees every read beyond them. Usage: robustness FOLDER [sparse]: sparse tries fewer values of each
   byte, for slow machines and memory checkers. */
#include "case_request.h"
#include "names.h"
#include "outcome.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Texts longer than WHOLE are only changed within EDGE bytes of their beginning and end. */
enum { WHOLE = 4096, EDGE = 12 };

static bool sparse;
static size_t tried;

/* MARK: What must hold */

static volatile unsigned char sink;

/* Reads every byte, so that a view into freed or foreign memory is noticed. */
static void touch(imhook_view view)
{
    for (size_t i = 0; i < view.size; i++)
        sink ^= (unsigned char)view.data[i];
}

static void walk(imhook_json_value value)
{
    imhook_view text;
    touch(imhook_json_name(value));
    touch(imhook_json_raw(value));
    if (imhook_json_text(value, &text, NULL) == IMHOOK_OK)
        touch(text);
    imhook_json_value child = imhook_json_first(value);
    for (; imhook_json_type_of(child) != IMHOOK_JSON_ABSENT; child = imhook_json_next(child))
        walk(child);
}

static bool is_utf8(imhook_view view)
{
    imhook_json_writer *writer;
    if (imhook_json_writer_new(&writer) != IMHOOK_OK)
        return false;
    bool valid = imhook_json_write_text(writer, view) == IMHOOK_OK;
    imhook_json_writer_free(writer);
    return valid;
}

/* What holds for every error about a text of this size. */
static void check_error(const char *name, const imhook_error *error, imhook_status status, size_t size)
{
    if (status == IMHOOK_OK) {
        if (error->status != IMHOOK_OK || error->message.size || error->path_size)
            expect(false, "%s: after success the error is not empty", name);
        return;
    }
    if (imhook_status_name(status).size == 0 || error->status != status || error->message.size == 0)
        expect(false, "%s: the status %d has no name or sentence", name, (int)status);
    if (error->offset < -1 || error->outer_offset < -1 || error->outer_offset > (int64_t)size ||
        error->offset > (int64_t)size || (error->offset < 0) != (error->outer_offset < 0))
        expect(false, "%s: %s at the offsets %lld and %lld of %zu bytes", name, status_name(status),
               (long long)error->offset, (long long)error->outer_offset, size);
    if (error->path_size >= IMHOOK_PATH_CAPACITY || strlen(error->path) != error->path_size)
        expect(false, "%s: the path has another length than it says", name);
    else if (error->path_size && !is_utf8((imhook_view){ error->path, error->path_size }))
        expect(false, "%s: the path is not UTF-8", name);
}

/* Reads every element, and the images of those that have some. */
static void check_message(imhook_json_value message)
{
    for (size_t i = 0; i < imhook_json_count(message); i++) {
        imhook_message_element element;
        if (imhook_message_element_read(imhook_json_at(message, i), &element, NULL) != IMHOOK_OK)
            continue;
        touch(element.type_name);
        walk(element.content);
        if (element.type == IMHOOK_ELEMENT_TEXT)
            touch(element.as.text.text);
        size_t count = element.type == IMHOOK_ELEMENT_IMAGE ? imhook_json_count(element.as.image.images) : 0;
        for (size_t n = 0; n < count; n++) {
            imhook_message_image image;
            imhook_message_image_read(imhook_json_at(element.as.image.images, n), &image, NULL);
            touch(image.url);
        }
    }
}

static void check_callback(const char *name, imhook_callback *callback)
{
    const imhook_view views[] = { callback->body,
                                  callback->empty_answer,
                                  callback->type,
                                  callback->corp_id,
                                  callback->user_id,
                                  callback->out_track_id,
                                  callback->space_type,
                                  callback->space_id,
                                  callback->url,
                                  callback->open_conversation_id,
                                  callback->single_chat_another_user_id,
                                  callback->conversation_token,
                                  callback->command,
                                  callback->platform_name,
                                  callback->client_ip,
                                  callback->from_account,
                                  callback->to_account,
                                  callback->operator_account,
                                  callback->group_id,
                                  callback->topic_id,
                                  callback->official_account,
                                  callback->message_key,
                                  callback->custom_data };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++)
        touch(views[i]);
    /* What every language decodes: the body was checked, the query is decoded by the library. */
    for (size_t i = 2; i < sizeof views / sizeof views[0]; i++)
        if (views[i].size && !is_utf8(views[i]))
            expect(false, "%s: a text of the callback is not UTF-8", name);
    for (size_t i = 0; i < callback->action_id_count; i++)
        touch(callback->action_ids[i]);
    for (size_t i = 0; i < callback->query_count; i++) {
        walk(callback->queries[i]->request);
        walk(callback->queries[i]->profile);
        if (callback->queries[i]->id.size == 0)
            expect(false, "%s: a query has no id", name);
    }
    walk(callback->root);
    walk(callback->content);
    walk(callback->extension);
    walk(callback->events);
    check_message(callback->message);
    imhook_view answer;
    imhook_status status = imhook_callback_answer(callback, imhook_text("{}"), &answer, NULL);
    if (status != IMHOOK_OK || imhook_json_validate(answer, NULL, NULL) != IMHOOK_OK)
        expect(false, "%s: the empty answer is not JSON", name);
}

/* MARK: Changing texts */

/* A text under change, and what is done with each form of it. */
struct subject {
    const char *name;
    void (*use)(struct subject *subject, imhook_view text);
    const imhook_endpoint *endpoint;
    imhook_request *request;
    /* The view of the request that the text stands in for. */
    imhook_view *place;
    imhook_callback *callback;
    int64_t now;
};

static void try(struct subject *subject, imhook_view text)
{
    tried++;
    subject->use(subject, text);
}

static bool is_changed(size_t position, size_t size)
{
    return size <= WHOLE || position < EDGE || size - position <= EDGE;
}

static void try_prefixes(struct subject *subject, imhook_view text)
{
    for (size_t size = 0; size <= text.size; size++) {
        if (!is_changed(size, text.size))
            continue;
        struct bytes prefix = bytes_copy((imhook_view){ text.data, size });
        try(subject, bytes_view(prefix));
        bytes_free(&prefix);
    }
}

static void try_mutations(struct subject *subject, imhook_view text)
{
    static const unsigned char telling[] = { 0x00, 0x1f, ' ', '"', '\\', '{',  '}',  '[',  ']', '%', '&', '=',
                                             ',',  ':',  '0', 'e', 'u',  0x80, 0xc3, 0xed, 0xff };
    /* A query has no other syntax than these, and every case of Tencent Chat has a long one. */
    bool is_sparse = sparse || (subject->request && subject->place == &subject->request->query);
    struct bytes copy = bytes_copy(text);
    for (size_t i = 0; i < text.size; i++) {
        if (!is_changed(i, text.size))
            continue;
        char original = copy.data[i];
        for (size_t n = 0; n < (is_sparse ? sizeof telling : 256); n++) {
            copy.data[i] = (char)(is_sparse ? telling[n] : n);
            if (copy.data[i] != original)
                try(subject, bytes_view(copy));
        }
        copy.data[i] = original;
    }
    bytes_free(&copy);
}

static void try_all(struct subject *subject, imhook_view text)
{
    try_prefixes(subject, text);
    try_mutations(subject, text);
}

/* MARK: Uses */

static void receive_changed(struct subject *subject, imhook_view text)
{
    imhook_view kept = *subject->place;
    *subject->place = text;
    imhook_callback *callback;
    imhook_error error;
    imhook_status status = imhook_receive(subject->endpoint, subject->request, subject->now, &callback, &error);
    size_t size = error.document == IMHOOK_DOCUMENT_HEADERS ? subject->request->header_block.size
                  : error.document == IMHOOK_DOCUMENT_QUERY ? subject->request->query.size
                                                            : subject->request->body.size;
    check_error(subject->name, &error, status, size);
    if (!callback != (status != IMHOOK_OK))
        expect(false, "%s: a callback is given exactly when the status is OK", subject->name);
    if (callback)
        check_callback(subject->name, callback);
    imhook_callback_free(callback);
    *subject->place = kept;
}

static void answer_changed(struct subject *subject, imhook_view text)
{
    imhook_view answer;
    imhook_error error;
    imhook_status status = imhook_callback_answer(subject->callback, text, &answer, &error);
    check_error(subject->name, &error, status, text.size);
    if (status == IMHOOK_OK && imhook_json_validate(answer, NULL, NULL) != IMHOOK_OK)
        expect(false, "%s: the answer is not JSON", subject->name);
    if (status != IMHOOK_OK && (answer.data || answer.size))
        expect(false, "%s: a refused document gives an answer", subject->name);
}

static void parse_changed(struct subject *subject, imhook_view text)
{
    imhook_json *document;
    imhook_error error, again;
    imhook_status status = imhook_json_parse(text, NULL, &document, &error);
    check_error(subject->name, &error, status, text.size);
    if (imhook_json_validate(text, NULL, &again) != status || again.offset != error.offset)
        expect(false, "%s: parsing gives %s at %lld, validating %s at %lld", subject->name, status_name(status),
               (long long)error.offset, status_name(again.status), (long long)again.offset);
    walk(imhook_json_root(document));
    imhook_json_free(document);
}

/* MARK: Cases */

/* Texts that were tried already: many cases share their requests. */
static bool seen_before(imhook_view text, uint64_t salt)
{
    static uint64_t seen[16384];
    static size_t count;
    uint64_t hash = UINT64_C(14695981039346656037) ^ salt;
    for (size_t i = 0; i < text.size; i++)
        hash = (hash ^ (unsigned char)text.data[i]) * UINT64_C(1099511628211);
    for (size_t i = 0; i < count; i++)
        if (seen[i] == hash)
            return true;
    if (count < sizeof seen / sizeof seen[0])
        seen[count++] = hash;
    return false;
}

static void change_headers(struct subject *subject, struct case_request *given)
{
    for (size_t i = 0; i < given->request.header_count; i++) {
        imhook_view *parts[] = { &given->headers[i].name, &given->headers[i].value };
        for (int part = 0; part < 2; part++) {
            subject->place = parts[part];
            if (!seen_before(*parts[part], 1))
                try_all(subject, *parts[part]);
        }
    }
    imhook_view *texts[] = { &given->request.header_block, &given->request.method, &given->request.query };
    for (int i = 0; i < 3; i++) {
        subject->place = texts[i];
        if (!seen_before(*texts[i], 1))
            try_all(subject, *texts[i]);
    }
}

static void change_answers(struct subject *subject, imhook_json_value answers, const struct case_request *given)
{
    imhook_callback *callback;
    if (imhook_json_count(answers) == 0 ||
        imhook_receive(subject->endpoint, &given->request, subject->now, &callback, NULL) != IMHOOK_OK)
        return;
    subject->use = answer_changed;
    subject->callback = callback;
    for (size_t i = 0; i < imhook_json_count(answers); i++) {
        imhook_json_value description = imhook_json_at(answers, i);
        imhook_view text = case_has(description, "documentText")
                               ? case_text(case_member(description, "documentText"))
                               : imhook_json_raw(case_member(description, "document"));
        if (!seen_before(text, 2 + (uint64_t)callback->kind + 1000 * (uint64_t)callback->dialect))
            try_all(subject, text);
    }
    imhook_callback_free(callback);
}

static void change_case(const char *name, imhook_json_value content, void *context)
{
    (void)context;
    struct subject subject = { .name = name };
    if (case_has(content, "json")) {
        struct bytes text = case_bytes(case_member(content, "json"), "text");
        subject.use = parse_changed;
        if (!seen_before(bytes_view(text), 0))
            try_all(&subject, bytes_view(text));
        bytes_free(&text);
        return;
    }
    imhook_json_value steps = case_member(content, "steps");
    struct case_endpoint endpoint;
    imhook_error error;
    if (imhook_json_count(steps) == 0 ||
        case_endpoint_new(case_member(content, "endpoint"), &endpoint, &error) != IMHOOK_OK)
        return;
    for (size_t i = 0; i < imhook_json_count(steps); i++) {
        imhook_json_value step = imhook_json_at(steps, i);
        struct case_request given;
        case_request_read(case_member(step, "request"), &given);
        subject = (struct subject){ .name = name,
                                    .use = receive_changed,
                                    .endpoint = endpoint.endpoint,
                                    .request = &given.request,
                                    .place = &given.request.body,
                                    .now = case_number(case_member(step, "now")) };
        if (!seen_before(given.request.body, 3))
            try_all(&subject, given.request.body);
        change_headers(&subject, &given);
        change_answers(&subject, case_member(step, "answers"), &given);
        case_request_free(&given);
    }
    case_endpoint_free(&endpoint);
}

int main(int count, char **arguments)
{
    if (count < 2) {
        fprintf(stderr, "usage: %s FOLDER [sparse]\n", arguments[0]);
        return 2;
    }
    sparse = count > 2 && strcmp(arguments[2], "sparse") == 0;
    size_t cases = corpus_visit(arguments[1], change_case, NULL);
    expect(cases > 0 && tried > 1000, "the corpus has cases");
    printf("robustness: %zu changed texts of %zu cases\n", tried, cases);
    return outcome_finish("robustness");
}
