#ifndef CALLBACK_ROUTE_H
#define CALLBACK_ROUTE_H

#include "http_server.h"

/* The callbacks of one address: whoever they are from, they are received, answered and logged in the same way. */
struct callback_route {
    const imhook_endpoint *endpoint;
    /* Answers one callback. The answer's bytes are valid until the callback is freed. What fails is answered with the
       status of `error`, which it has to fill: an event that was not handled with 500, so that it is sent again. */
    imhook_status (*answer)(imhook_callback *callback, imhook_view *answer, imhook_error *error, void *application);
    void *application;
};

/* For http_route.handle, with a callback_route as the context. */
void callback_route_handle(struct http_exchange *exchange, const imhook_request *request, void *route);

#endif
