#ifndef CONTENDER_H
#define CONTENDER_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * One way to serve a workload. Each step does real work every time it is called and returns false when the result is
 * not the one that the workload demands. A step that the workload does not have is NULL.
 */
struct contender {
    const char *name;
    /* Once: endpoints, key schedules, buffers that are used again. */
    bool (*prepare)(void);
    /* Check the signature and its age, given its text and that of the time. */
    bool (*verify)(void);
    /* From the body (and the query, where there is one) to the fields. */
    bool (*parse)(void);
    /* From a parsed callback to the bytes of the answer. */
    bool (*answer)(const char **bytes, size_t *size);
    /* All of it, from headers, query and body to the bytes of the answer. */
    bool (*whole)(const char **bytes, size_t *size);
};

/* The callback of workload.h. */
extern const struct contender imhook_contender;
extern const struct contender cjson_contender;
extern const struct contender simdjson_contender;

/* The webhook of webhook_workload.h. */
extern const struct contender imhook_webhook_contender;
extern const struct contender cjson_webhook_contender;
extern const struct contender simdjson_webhook_contender;

/* The frame of frame_workload.h. */
extern const struct contender imhook_frame_contender;
extern const struct contender cjson_frame_contender;
extern const struct contender simdjson_frame_contender;

/* The event of event_workload.h. */
extern const struct contender imhook_event_contender;
extern const struct contender cjson_event_contender;

#ifdef __cplusplus
}
#endif

#endif
