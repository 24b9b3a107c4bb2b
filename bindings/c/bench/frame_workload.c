#include "frame_workload.h"

/* Of the length that the platform's have; the last eight digits count. */
#define MESSAGE_ID "213d841d_972_1898_00000000"

#define CONTENT                                                                                            \
    "{\\\\\\\"cardPrivateData\\\\\\\":{\\\\\\\"actionIds\\\\\\\":[\\\\\\\"" FRAME_ACTION_ID                \
    "\\\\\\\"],\\\\\\\"params\\\\\\\":{\\\\\\\"step\\\\\\\":\\\\\\\"" FRAME_STEP                           \
    "\\\\\\\",\\\\\\\"count\\\\\\\":3,\\\\\\\"agree\\\\\\\":true}}}"

#define FRAME_BEFORE_ID                                                                                    \
    "{\"specVersion\":\"1.0\",\"type\":\"CALLBACK\",\"headers\":{\"appId\":\"6f0e0000-0000-0000-0000-"      \
    "000000000001\",\"connectionId\":\"conn-01\",\"contentType\":\"application/json\",\"messageId\":\""
#define FRAME_AFTER_ID                                                                                     \
    "\",\"time\":\"1700000000000\",\"topic\":\"" FRAME_TOPIC                                               \
    "\"},\"data\":\"{\\\"extension\\\":\\\"{}\\\",\\\"corpId\\\":\\\"" FRAME_CORP_ID                        \
    "\\\",\\\"spaceType\\\":\\\"im\\\",\\\"userIdType\\\":1,\\\"type\\\":\\\"actionCallback\\\","           \
    "\\\"userId\\\":\\\"" FRAME_USER_ID "\\\",\\\"content\\\":\\\"" CONTENT                                 \
    "\\\",\\\"spaceId\\\":\\\"" FRAME_SPACE_ID "\\\",\\\"outTrackId\\\":\\\"" FRAME_OUT_TRACK_ID            \
    "\\\",\\\"value\\\":\\\"" CONTENT "\\\"}\"}"

#define ANSWER_BEFORE_ID "{\"code\":200,\"headers\":{\"contentType\":\"application/json\",\"messageId\":\""
#define ANSWER_AFTER_ID                                                                                    \
    "\"},\"message\":\"OK\",\"data\":\"{\\\"response\\\":{\\\"cardUpdateOptions\\\":{"                      \
    "\\\"updateCardDataByKey\\\":true,\\\"updatePrivateDataByKey\\\":true},\\\"cardData\\\":{"              \
    "\\\"cardParamMap\\\":{\\\"status\\\":\\\"" FRAME_STATUS "\\\"}},\\\"userPrivateData\\\":{"             \
    "\\\"cardParamMap\\\":{\\\"clicked\\\":\\\"" FRAME_CLICKED "\\\"}}}}\"}"

#define FRAME FRAME_BEFORE_ID MESSAGE_ID FRAME_AFTER_ID
#define ANSWER ANSWER_BEFORE_ID MESSAGE_ID ANSWER_AFTER_ID

static char frame[sizeof(FRAME) + 64] = FRAME;
const size_t frame_size = sizeof(FRAME) - 1;
char frame_answer[] = ANSWER;
const size_t frame_answer_size = sizeof(ANSWER) - 1;

enum {
    FRAME_DIGITS = sizeof(FRAME_BEFORE_ID MESSAGE_ID) - 1,
    ANSWER_DIGITS = sizeof(ANSWER_BEFORE_ID MESSAGE_ID) - 1
};

const char *frame_next(void)
{
    /* Counts up from the last digit. */
    for (int i = 1; i <= 8; i++) {
        char digit = frame[FRAME_DIGITS - i] == '9' ? '0' : (char)(frame[FRAME_DIGITS - i] + 1);
        frame[FRAME_DIGITS - i] = frame_answer[ANSWER_DIGITS - i] = digit;
        if (digit != '0')
            break;
    }
    return frame;
}
