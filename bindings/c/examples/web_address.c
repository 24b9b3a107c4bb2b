#include "web_address.h"

#include <stdio.h>
#include <string.h>

static bool takes(imhook_view *rest, const char *prefix)
{
    size_t size = strlen(prefix);
    if (rest->size < size || memcmp(rest->data, prefix, size) != 0)
        return false;
    rest->data += size;
    rest->size -= size;
    return true;
}

static bool take_scheme(imhook_view *rest, bool *is_secure)
{
    *is_secure = takes(rest, "https://") || takes(rest, "wss://");
    return *is_secure || takes(rest, "http://") || takes(rest, "ws://");
}

/* The port behind the host, or the usual one. */
static bool parse_port(imhook_view text, int usual, int *port)
{
    *port = usual;
    if (text.size == 0)
        return true;
    *port = 0;
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] < '0' || text.data[i] > '9' || *port > 65535)
            return false;
        *port = *port * 10 + (text.data[i] - '0');
    }
    return *port > 0 && *port <= 65535;
}

/* Separates a host, which may be an IPv6 address in brackets, from its port. */
static bool parse_authority(imhook_view authority, struct web_address *address)
{
    size_t host = 0;
    bool is_bracketed = authority.size > 0 && authority.data[0] == '[';
    while (host < authority.size && authority.data[host] != (is_bracketed ? ']' : ':'))
        host++;
    imhook_view name = { authority.data + is_bracketed, host - is_bracketed };
    if (is_bracketed && host++ == authority.size)
        return false;
    imhook_view port = { authority.data + host, authority.size - host };
    if (port.size > 0 && (!takes(&port, ":") || port.size == 0))
        return false;
    if (name.size == 0 || name.size >= sizeof address->host || memchr(name.data, '@', name.size))
        return false;
    memcpy(address->host, name.data, name.size);
    address->host[name.size] = 0;
    snprintf(address->authority, sizeof address->authority, "%.*s", (int)authority.size, authority.data);
    return parse_port(port, address->is_secure ? 443 : 80, &address->port);
}

bool web_address_parse(imhook_view url, struct web_address *address)
{
    memset(address, 0, sizeof *address);
    imhook_view rest = url;
    if (!take_scheme(&rest, &address->is_secure) || memchr(rest.data, 0, rest.size))
        return false;
    size_t end = 0;
    while (end < rest.size && rest.data[end] != '/' && rest.data[end] != '?')
        end++;
    if (end >= sizeof address->authority || !parse_authority((imhook_view){ rest.data, end }, address))
        return false;
    const char *slash = end < rest.size && rest.data[end] == '/' ? "" : "/";
    int size = snprintf(address->path, sizeof address->path, "%s%.*s", slash, (int)(rest.size - end), rest.data + end);
    return size > 0 && (size_t)size < sizeof address->path;
}
