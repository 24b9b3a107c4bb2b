/* A genuine webhook of Tencent Chat for tests that are not about one. */
#ifndef SIGNED_WEBHOOK_H
#define SIGNED_WEBHOOK_H

#include <imhook.h>

/* The time at which the request below was signed: that of signed_request.h, so that one guard can serve both. */
#define WEBHOOK_SIGNED_AT INT64_C(1700000000000)

#define WEBHOOK_TOKEN "k3y-For-Tests"
#define WEBHOOK_APP_ID 1409990001

/* The request borrows from the other members and from the body given. */
struct signed_webhook {
    imhook_tencent_chat_signature signature;
    char query[512];
    imhook_request request;
};

/* A POST of this command and body, signed with WEBHOOK_TOKEN at WEBHOOK_SIGNED_AT. */
void signed_webhook_fill(struct signed_webhook *out, const char *command, const char *body);

/* An endpoint with that token; the guard may be NULL. Ends the program when it cannot be created. */
imhook_endpoint *webhook_endpoint(imhook_replay_guard *guard);

/* The callback that a request of this command and body is. Ends the program when it is refused. */
imhook_callback *webhook_callback(const char *command, const char *body);

/* Commands, and bodies that ask about accounts. */
extern const char send_command[];
extern const char send_body[];
extern const char after_command[];
extern const char invite_command[];
extern const char invite_body[]; /* invites `nils` and `spam_bot9` */
extern const char subscribe_command[];
extern const char subscribe_body[]; /* adds `nils` and `spam_bot9` */
extern const char friend_command[];
extern const char friend_body[]; /* asks for `tomas_r` and `spam_bot9` */

#endif
