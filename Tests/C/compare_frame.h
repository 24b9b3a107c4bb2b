/* Comparing the structures that a callback points to; each expectation is an object, or null for a structure that is not
   there. */
#ifndef COMPARE_FRAME_H
#define COMPARE_FRAME_H

#include "compare.h"

void compare_frame(struct run *run, imhook_json_value expected, const imhook_stream_frame *frame);
void compare_robot(struct run *run, imhook_json_value expected, const imhook_robot_message *robot);
void compare_event(struct run *run, imhook_json_value expected, const imhook_event *event);
void compare_graph(struct run *run, imhook_json_value expected, const imhook_graph_request *graph);

#endif
