/* Every prefix and every single-byte mutation of every request, answer document and JSON text of the corpus: each gives
   a status, and the error or the callback is sound. All texts lie in allocations of exactly their size, so that a
   memory checker sees every read beyond them. Usage: robustness FOLDER [sparse]: sparse tries fewer values of each
   byte, for slow machines and memory checkers. */
#include "case_request.h"
#include "changed_texts.h"
#include "names.h"
#include "outcome.h"
#include "soundness.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static bool sparse;

/* A text under change, and what is done with each form of it. */
struct subject {
    const char *name;
    use_text *use;
    const imhook_endpoint *endpoint;
    imhook_request *request;
    /* The view of the request that the text stands in for. */
    imhook_view *place;
    imhook_callback *callback;
    int64_t now;
};

/* MARK: Uses */

static void receive_changed(imhook_view text, void *context)
{
    struct subject *subject = context;
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

static void answer_changed(imhook_view text, void *context)
{
    struct subject *subject = context;
    imhook_view answer;
    imhook_error error;
    imhook_status status = imhook_callback_answer(subject->callback, text, &answer, &error);
    check_error(subject->name, &error, status, text.size);
    if (status == IMHOOK_OK && imhook_json_validate(answer, NULL, NULL) != IMHOOK_OK)
        expect(false, "%s: the answer is not JSON", subject->name);
    if (status != IMHOOK_OK && (answer.data || answer.size))
        expect(false, "%s: a refused document gives an answer", subject->name);
}

static void parse_changed(imhook_view text, void *context)
{
    struct subject *subject = context;
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

static void try_all(struct subject *subject, imhook_view text)
{
    /* A query has no other syntax than the telling bytes, and every case of Tencent Chat has a long one. */
    change_text(text, sparse || (subject->request && subject->place == &subject->request->query), subject->use,
                subject);
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
    expect(cases > 0 && changed_texts_tried() > 1000, "the corpus has cases");
    printf("robustness: %zu changed texts of %zu cases\n", changed_texts_tried(), cases);
    return outcome_finish("robustness");
}
