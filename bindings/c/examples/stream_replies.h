#ifndef STREAM_REPLIES_H
#define STREAM_REPLIES_H

#include <imhook.h>

#include <pthread.h>

/* A reply to a delivery, on its way from the thread of a handler to that of the session. */
struct stream_reply {
    struct stream_reply *next;
    uint64_t delivery;
    imhook_stream_outcome outcome;
    size_t size;
    char answer[];
};

/* Replies in the order in which they were added. Any thread may add. */
struct stream_replies {
    pthread_mutex_t lock;
    struct stream_reply *first, **last;
};

void stream_replies_begin(struct stream_replies *replies);
/* Frees what is left. */
void stream_replies_end(struct stream_replies *replies);

/* false for no memory. The answer is copied. */
bool stream_replies_add(struct stream_replies *replies, uint64_t delivery, imhook_stream_outcome outcome,
                        imhook_view answer);
/* The first one, to be freed; NULL when there is none. */
struct stream_reply *stream_replies_take(struct stream_replies *replies);

#endif
