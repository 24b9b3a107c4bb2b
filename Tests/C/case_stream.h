/* The session of Stream mode that a case describes. */
#ifndef CASE_STREAM_H
#define CASE_STREAM_H

#include "corpus.h"

/* Creates the session of `streamOptions`; the status of creating it. Nothing of the description is borrowed. */
imhook_status case_stream_new(imhook_json_value description, imhook_stream **stream, imhook_error *error);

#endif
