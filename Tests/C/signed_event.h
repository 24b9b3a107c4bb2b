/* Genuine messages to robots and events for tests that are not about one. */
#ifndef SIGNED_EVENT_H
#define SIGNED_EVENT_H

#include <imhook.h>

/* The time at which they were signed: that of signed_request.h, so that one guard can serve all. */
#define EVENT_SIGNED_AT INT64_C(1700000000000)

/* The key of the events, and the secret of the robot. */
extern const char event_token[], event_aes_key[], event_owner[], robot_secret[];
imhook_dingtalk_event_key event_key(void);

/* The request borrows from the other members; freed with signed_event_free(). */
struct signed_event {
    imhook_dingtalk_sealed_event *sealed;
    imhook_request request;
};

/* A POST that brings this event, signed at EVENT_SIGNED_AT. */
void signed_event_fill(struct signed_event *out, const char *message);
void signed_event_free(struct signed_event *event);

/* The request borrows from the other members and from the body given. */
struct signed_message {
    imhook_dingtalk_robot_signature signature;
    imhook_header headers[2];
    imhook_request request;
};

/* A POST of this body, signed with the secret of the robot at EVENT_SIGNED_AT. */
void signed_message_fill(struct signed_message *out, const char *body);

/* An endpoint with the key of the events, the secret of the robot and that of cards; the guard may be NULL. Ends the program
   when it cannot be created. */
imhook_endpoint *every_endpoint(imhook_replay_guard *guard);

/* The callbacks that such requests are. End the program when they are refused. */
imhook_callback *event_callback(const char *message);
imhook_callback *message_callback(const char *body);

extern const char event_message[]; /* of the type `user_add_org` */
extern const char message_body[];  /* a text */

#endif
