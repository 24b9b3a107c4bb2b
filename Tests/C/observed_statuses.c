#include "observed_statuses.h"

#include "names.h"
#include "outcome.h"

static bool observed[STATUS_LIMIT];

void observe(imhook_status actual, imhook_status expected, const char *call)
{
    if (expect_status(actual, expected, call) && actual >= 0 && actual < STATUS_LIMIT)
        observed[actual] = true;
}

void observe_case(imhook_view name)
{
    imhook_status status;
    if (expect(status_of(name, &status), "the library knows the status that a case expects"))
        observed[status] = true;
}

bool was_observed(imhook_status status)
{
    return status >= 0 && status < STATUS_LIMIT && observed[status];
}
