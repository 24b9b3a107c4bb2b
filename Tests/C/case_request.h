/* The endpoint and the requests that a case describes. */
#ifndef CASE_REQUEST_H
#define CASE_REQUEST_H

#include "corpus.h"

enum { CASE_MAX_SECRETS = 32, CASE_MAX_HEADERS = 32 };

struct case_endpoint {
    imhook_endpoint *endpoint;
    imhook_replay_guard *guard;
};

/* Reads an event key, whose texts stay those of the case. */
imhook_dingtalk_event_key case_event_key(imhook_json_value description);

/* Creates the endpoint of a case; the status of creating it. */
imhook_status case_endpoint_new(imhook_json_value description, struct case_endpoint *endpoint, imhook_error *error);
void case_endpoint_free(struct case_endpoint *endpoint);

/* A request, every text of it in an allocation of its own size. */
struct case_request {
    imhook_request request;
    imhook_header headers[CASE_MAX_HEADERS];
    struct bytes texts[2 * CASE_MAX_HEADERS];
    struct bytes body, block, method, query;
};

/* Fills a request from its description; it holds pointers into itself and stays where it is. */
void case_request_read(imhook_json_value description, struct case_request *request);
void case_request_free(struct case_request *request);

#endif
