/* The constants of the header by the names that the corpus uses. */
#ifndef NAMES_H
#define NAMES_H

#include <imhook.h>

/* A constant and its name without the prefix of its enumeration. */
struct name {
    const char *name;
    int32_t value;
};

extern const struct name kind_names[];
extern const struct name verification_names[];
extern const struct name dialect_names[];
extern const struct name document_names[];
extern const struct name timing_names[];
extern const struct name platform_names[];
extern const struct name json_type_names[];
extern const struct name robot_message_type_names[];
extern const struct name chat_type_names[];
extern const struct name subscription_names[];
extern const struct name stream_state_names[];
extern const struct name stream_reason_names[];
extern const struct name stream_action_names[];
extern const struct name stream_outcome_names[];
extern const struct name card_stream_mode_names[];
extern const struct name card_stream_action_names[];
extern const struct name token_plan_names[];
extern const struct name call_end_names[];
extern const struct name call_plan_names[];

/* The constant's name, or "?" where there is none. */
const char *name_of(const struct name *names, int32_t value);
/* Whether the list has this name; its value. */
bool value_of(const struct name *names, imhook_view name, int32_t *value);

/* The name of a status without `IMHOOK_`, or "?". */
const char *status_name(imhook_status status);
/* Whether the library knows a status of this name without `IMHOOK_`; its code. */
bool status_of(imhook_view name, imhook_status *status);

/* No code of a status is as large as this. */
enum { STATUS_LIMIT = 2000 };

#endif
