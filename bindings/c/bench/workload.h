#ifndef WORKLOAD_H
#define WORKLOAD_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What every contender gets and must produce: a signed callback that asks for two dynamic data sources, and its answer.
 * Ids have the lengths that the platform's have; the body is 297 bytes.
 */

#define WORKLOAD_SECRET "mySecret"
#define WORKLOAD_TIMESTAMP "1700000000000"
#define WORKLOAD_SIGNATURE "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc="

/* Three seconds after signing. */
static const int64_t workload_now_ms = 1700000003000;
static const int64_t workload_tolerance_ms = 3600000;

#define WORKLOAD_BODY_SIZE 297
extern const char workload_body[];

struct workload_header {
    const char *name, *value;
    size_t name_size, value_size;
};

#define WORKLOAD_HEADER_COUNT 6
extern const struct workload_header workload_headers[WORKLOAD_HEADER_COUNT];

/* The application's data: the one member of each source's object. */
struct workload_source {
    const char *id, *name, *value;
    size_t id_size, name_size, value_size;
};

#define WORKLOAD_SOURCE_COUNT 2
extern const struct workload_source workload_sources[WORKLOAD_SOURCE_COUNT];

/* The answer, byte for byte. */
extern const char workload_answer[];
extern const size_t workload_answer_size;

#ifdef __cplusplus
}
#endif

#endif
