/*
 * sign_query: print the query that Tencent Cloud Chat would send a webhook with at this moment.
 *
 *     query=$(TENCENT_CHAT_TOKEN=k3y-For-Tests ./sign_query 1409990001 C2C.CallbackBeforeSendMsg)
 *     curl -d @body.json "http://127.0.0.1:8080/im?$query"
 *
 * For tests: it lets you play Tencent at your own server. The signature covers the time and nothing else.
 */

#include <imhook.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(int argc, char **argv)
{
    const char *token = getenv("TENCENT_CHAT_TOKEN");
    if (argc < 3 || argc > 4 || token == NULL) {
        fprintf(stderr, "usage: TENCENT_CHAT_TOKEN=... %s SDKAPPID COMMAND [REQUEST_TIME_IN_SECONDS]\n", argv[0]);
        return 2;
    }
    int64_t request_time_s = argc == 4 ? strtoll(argv[3], NULL, 10) : (int64_t)time(NULL);

    imhook_tencent_chat_signature pair;
    imhook_error error;
    if (imhook_tencent_chat_sign(imhook_text(token), request_time_s, &pair, &error) != IMHOOK_OK) {
        fprintf(stderr, "%s: %.*s\n", argv[0], (int)error.message.size, error.message.data);
        return EXIT_FAILURE;
    }
    printf("SdkAppid=%s&CallbackCommand=%s&contenttype=json&ClientIP=203.0.113.24&OptPlatform=RESTAPI"
           "&Sign=%s&RequestTime=%s\n",
           argv[1], argv[2], pair.sign, pair.request_time);
    return EXIT_SUCCESS;
}
