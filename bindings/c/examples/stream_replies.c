#include "stream_replies.h"

#include <stdlib.h>
#include <string.h>

void stream_replies_begin(struct stream_replies *replies)
{
    pthread_mutex_init(&replies->lock, NULL);
    replies->first = NULL;
    replies->last = &replies->first;
}

void stream_replies_end(struct stream_replies *replies)
{
    struct stream_reply *reply;
    while ((reply = stream_replies_take(replies)) != NULL)
        free(reply);
    pthread_mutex_destroy(&replies->lock);
}

bool stream_replies_add(struct stream_replies *replies, uint64_t delivery, imhook_stream_outcome outcome,
                        imhook_view answer)
{
    struct stream_reply *reply = malloc(sizeof *reply + answer.size);
    if (!reply)
        return false;
    reply->next = NULL;
    reply->delivery = delivery;
    reply->outcome = outcome;
    reply->size = answer.size;
    if (answer.size)
        memcpy(reply->answer, answer.data, answer.size);
    pthread_mutex_lock(&replies->lock);
    *replies->last = reply;
    replies->last = &reply->next;
    pthread_mutex_unlock(&replies->lock);
    return true;
}

struct stream_reply *stream_replies_take(struct stream_replies *replies)
{
    pthread_mutex_lock(&replies->lock);
    struct stream_reply *reply = replies->first;
    if (reply) {
        replies->first = reply->next;
        if (!replies->first)
            replies->last = &replies->first;
    }
    pthread_mutex_unlock(&replies->lock);
    return reply;
}
