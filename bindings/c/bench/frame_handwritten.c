#include "frame_handwritten.h"

#include "frame_workload.h"

#include <string.h>

#define IS(text, literal) ((text).size == sizeof(literal) - 1 && memcmp((text).data, literal, sizeof(literal) - 1) == 0)

bool frame_is_expected(const struct frame_action *action)
{
    return IS(action->type, "CALLBACK") && IS(action->topic, FRAME_TOPIC) && action->message_id.size == 26 &&
           IS(action->action_type, "actionCallback") && IS(action->corp_id, FRAME_CORP_ID) &&
           IS(action->user_id, FRAME_USER_ID) && IS(action->out_track_id, FRAME_OUT_TRACK_ID) &&
           IS(action->space_id, FRAME_SPACE_ID) && IS(action->action_id, FRAME_ACTION_ID) &&
           IS(action->step, FRAME_STEP) && action->count == FRAME_COUNT && action->agree;
}

#define WRITE(end, literal) ((char *)memcpy(end, literal, sizeof(literal) - 1) + sizeof(literal) - 1)

bool frame_write_answer(struct text message_id, struct text status, struct text clicked, const char **bytes,
                        size_t *size)
{
    static char output[4096];
    if (512 + 8 * (message_id.size + status.size + clicked.size) > sizeof(output))
        return false;
    char *end = WRITE(output, "{\"code\":200,\"headers\":{\"contentType\":\"application/json\",\"messageId\":\"");
    end = handwritten_write_text(end, message_id, 1);
    end = WRITE(end, "\"},\"message\":\"OK\",\"data\":\"{\\\"response\\\":{\\\"cardUpdateOptions\\\":{"
                     "\\\"updateCardDataByKey\\\":true,\\\"updatePrivateDataByKey\\\":true},\\\"cardData\\\":{"
                     "\\\"cardParamMap\\\":{\\\"status\\\":\\\"");
    end = handwritten_write_text(end, status, 2);
    end = WRITE(end, "\\\"}},\\\"userPrivateData\\\":{\\\"cardParamMap\\\":{\\\"clicked\\\":\\\"");
    end = handwritten_write_text(end, clicked, 2);
    end = WRITE(end, "\\\"}}}}\"}");
    *bytes = output;
    *size = (size_t)(end - output);
    return true;
}
