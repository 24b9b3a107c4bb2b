/* Comparing what a session of Stream mode wants done. */
#ifndef COMPARE_ACTION_H
#define COMPARE_ACTION_H

#include "compare.h"

/* Compares the actions of one call but WAKE with a list. */
void compare_actions(struct run *run, imhook_json_value expected, const imhook_stream_actions *actions);

/* Compares the time of WAKE with a number, two numbers that it lies between, or null for no WAKE. */
void compare_wake(struct run *run, imhook_json_value expected, const imhook_stream_actions *actions);

/* What holds for the actions of any call. */
void check_actions(struct run *run, const imhook_stream_actions *actions);

#endif
