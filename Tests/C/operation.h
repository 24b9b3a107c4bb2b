/* Calls whose allocations are made to fail. */
#ifndef OPERATION_H
#define OPERATION_H

#include <imhook.h>

/* What a call works on, made anew for every attempt. */
struct scene {
    imhook_replay_guard *guard;
    imhook_endpoint *endpoint;
    imhook_callback *callback;
    imhook_json *document;
    imhook_json_value value;
    imhook_json_writer *writer;
};

struct operation {
    const char *name;
    /* Makes what the call needs, with all memory there is. */
    void (*prepare)(struct scene *scene);
    /* The call whose allocations fail. */
    imhook_status (*call)(struct scene *scene);
};

/* Those about webhooks of Tencent Chat; the name of the last is NULL. */
extern const struct operation webhook_operations[];
/* Signs the webhook that they receive; once, with all memory there is. */
void webhook_operations_prepare(void);

/* Those about UserSigs and the REST API; the name of the last is NULL. */
extern const struct operation user_sig_operations[];
/* Makes the UserSig that they verify, and frees it. */
void user_sig_operations_prepare(void);
void user_sig_operations_finish(void);

/* Those about messages to robots and events over HTTP; the name of the last is NULL. */
extern const struct operation event_operations[];
/* Those that make event keys. libcrypto looks a cipher up with a copy of its name; without memory for that it finds it in
   another way, and the call succeeds. */
extern const struct operation event_key_operations[];
/* Seals and signs what they receive; once, with all memory there is. */
void event_operations_prepare(void);
void event_operations_finish(void);
/* Receiving and answering a message or a card asks for memory once, an event for libcrypto's contexts too. */
void callbacks_allocate_once(void);

/* Those about calls of DingTalk; the name of the last is NULL. */
extern const struct operation dingtalk_operations[];

#endif
