/* A genuine request for tests that are not about one. */
#ifndef SIGNED_REQUEST_H
#define SIGNED_REQUEST_H

#include <imhook.h>

/* The time at which the request below was signed. */
#define SIGNED_AT INT64_C(1700000000000)

/* The request borrows from the other members and from the body given. */
struct signed_request {
    imhook_dingtalk_signature signature;
    imhook_header headers[2];
    imhook_request request;
};

/* A POST of this body, signed with the secret `mySecret` at SIGNED_AT. */
void signed_request_fill(struct signed_request *out, const char *body);

/* An endpoint with the secret `mySecret`; the guard may be NULL. Ends the program when it cannot be created. */
imhook_endpoint *signed_endpoint(imhook_replay_guard *guard);

/* The callback that a request of this body is. Ends the program when it is refused. */
imhook_callback *signed_callback(const char *body);

/* Bodies of each kind. */
extern const char action_body[];
extern const char legacy_action_body[];
extern const char data_body[]; /* asks for `a` and `b` */
extern const char pull_body[];
extern const char link_body[];
extern const char unknown_body[];

#endif
