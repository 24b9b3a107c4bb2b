#include "reply_proof.h"

#include "outcome.h"
#include "text.h"

void reply_gives(imhook_callback *callback, imhook_reply *reply, const char *expected, const char *document)
{
    imhook_view answer;
    imhook_error error;
    imhook_status status = imhook_reply_finish(reply, &answer, &error);
    expect(status == IMHOOK_OK && error.status == IMHOOK_OK, "a reply that should be %s fails with %.*s", expected,
           SHOW(imhook_status_name(status)));
    expect(text_is(answer, expected), "a reply gives\n  %.*s\nnot\n  %s", SHOW(answer), expected);
    status = imhook_callback_answer(callback, imhook_text(document), &answer, &error);
    expect(status == IMHOOK_OK && text_is(answer, expected), "the document %s gives\n  %.*s (%.*s)\nnot\n  %s",
           document, SHOW(answer), SHOW(imhook_status_name(status)), expected);
    imhook_callback_free(callback);
}

void reply_fails(imhook_callback *callback, imhook_reply *reply, imhook_status status, imhook_status expected,
                 const char *what)
{
    imhook_view answer = imhook_text("something");
    imhook_error error;
    expect_status(status, expected, what);
    expect(imhook_reply_finish(reply, &answer, &error) == expected && error.status == expected && answer.size == 0,
           "after %s the reply is not finished", what);
    imhook_callback_free(callback);
}
