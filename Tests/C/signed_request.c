#include "signed_request.h"

#include <stdio.h>
#include <stdlib.h>

const char action_body[] =
    "{\"type\":\"actionCallback\",\"outTrackId\":\"order-7781\",\"userId\":\"u1001\",\"content\":"
    "\"{\\\"cardPrivateData\\\":{\\\"actionIds\\\":[\\\"btn\\\"],\\\"params\\\":{\\\"n\\\":1}}}\"}";
const char legacy_action_body[] = "{\"outTrackId\":\"order-7781\",\"userId\":\"u1001\",\"content\":"
                                  "\"{\\\"cardPrivateData\\\":{\\\"actionIds\\\":[\\\"btn\\\"]}}\"}";
const char data_body[] = "{\"type\":\"dynamicDataCallback\",\"userId\":\"u1001\",\"content\":"
                         "\"{\\\"dynamicDataSourceQueryRequests\\\":[{\\\"dynamicDataSourceId\\\":\\\"a\\\"},"
                         "{\\\"dynamicDataSourceId\\\":\\\"b\\\"}]}\"}";
const char pull_body[] = "{\"outTrackId\":\"box-01\",\"userId\":\"u1001\",\"content\":"
                         "\"{\\\"cardData\\\":{\\\"cardParamMap\\\":{\\\"title\\\":\\\"hello\\\"}}}\"}";
const char link_body[] = "{\"userId\":\"u1001\",\"extension\":"
                         "\"{\\\"url\\\":\\\"https://example.com/\\\",\\\"openConversationId\\\":\\\"cid\\\"}\"}";
const char unknown_body[] = "{\"type\":\"futureCallback\"}";

void signed_request_fill(struct signed_request *out, const char *body)
{
    if (imhook_dingtalk_card_sign(imhook_text("mySecret"), SIGNED_AT, &out->signature, NULL) != IMHOOK_OK) {
        fprintf(stderr, "the request cannot be signed\n");
        exit(2);
    }
    out->headers[0] =
        (imhook_header){ imhook_text("x-ddpaas-signature-timestamp"), imhook_text(out->signature.timestamp) };
    out->headers[1] = (imhook_header){ imhook_text("x-ddpaas-signature"), imhook_text(out->signature.signature) };
    out->request = (imhook_request){
        .size = sizeof(imhook_request),
        .body = imhook_text(body),
        .headers = out->headers,
        .header_count = 2,
        .method = imhook_text("POST"),
    };
}

imhook_endpoint *signed_endpoint(imhook_replay_guard *guard)
{
    imhook_view secret = imhook_text("mySecret");
    imhook_dingtalk_options options = {
        .size = sizeof options, .secrets = &secret, .secret_count = 1, .replay_guard = guard
    };
    imhook_endpoint *endpoint;
    imhook_error error;
    if (imhook_dingtalk_endpoint_new(&options, &endpoint, &error) != IMHOOK_OK) {
        fprintf(stderr, "the endpoint cannot be created: %s\n", error.message.data);
        exit(2);
    }
    return endpoint;
}

imhook_callback *signed_callback(const char *body)
{
    struct signed_request request;
    signed_request_fill(&request, body);
    imhook_endpoint *endpoint = signed_endpoint(NULL);
    imhook_callback *callback;
    imhook_error error;
    if (imhook_receive(endpoint, &request.request, SIGNED_AT, &callback, &error) != IMHOOK_OK) {
        fprintf(stderr, "the request is refused: %s\n", error.message.data);
        exit(2);
    }
    imhook_endpoint_free(endpoint);
    return callback;
}
