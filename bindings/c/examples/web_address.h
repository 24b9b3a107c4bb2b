#ifndef WEB_ADDRESS_H
#define WEB_ADDRESS_H

#include <imhook.h>

/* The parts of a URL that a connection needs. */
struct web_address {
    bool is_secure;
    int port;
    char host[256];
    /* Host and port as the header Host has them. */
    char authority[272];
    /* Path and query, beginning with a slash. Holds a credential where the URL does. */
    char path[8192];
};

/* Takes a URL of http, https, ws or wss apart; false for anything else, and for what does not fit. */
bool web_address_parse(imhook_view url, struct web_address *address);

#endif
