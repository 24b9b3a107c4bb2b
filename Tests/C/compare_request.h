/* Comparing a request that the program is to send. */
#ifndef COMPARE_REQUEST_H
#define COMPARE_REQUEST_H

#include "compare.h"

/* Compares the members of `expect` but `status`. */
void compare_request(struct run *run, imhook_json_value expect, const imhook_api_request *request);

#endif
