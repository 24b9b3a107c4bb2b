/* Which statuses calls have returned. */
#ifndef OBSERVED_STATUSES_H
#define OBSERVED_STATUSES_H

#include <imhook.h>

/* Remembers what a call returned, and counts that it is the status expected. */
#define GIVES(status, call) observe(call, IMHOOK_##status, #call)
void observe(imhook_status actual, imhook_status expected, const char *call);

/* Remembers a status that a case of the corpus expects and `conformance` compares. */
void observe_case(imhook_view name);

/* Whether a call returned it, or a case expects it. */
bool was_observed(imhook_status status);

/* Makes the calls about webhooks of Tencent Chat. */
void observe_webhooks(void);

#endif
