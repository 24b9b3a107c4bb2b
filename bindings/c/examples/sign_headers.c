/*
 * sign_headers: print the two headers that DingTalk would sign a card callback with at this moment.
 *
 *     DINGTALK_API_SECRET=mySecret ./sign_headers | curl -H @- -d @body.json http://127.0.0.1:8080/dingtalk
 *
 * For tests: it lets you play DingTalk at your own server. The signature covers the timestamp and nothing else, so one
 * pair of headers fits any body.
 */

#include <imhook.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(int argc, char **argv)
{
    const char *secret = getenv("DINGTALK_API_SECRET");
    if (argc > 2 || secret == NULL) {
        fprintf(stderr, "usage: DINGTALK_API_SECRET=... %s [TIMESTAMP_IN_MS]\n", argv[0]);
        return 2;
    }
    int64_t timestamp_ms = argc == 2 ? strtoll(argv[1], NULL, 10) : (int64_t)time(NULL) * 1000;

    imhook_dingtalk_signature pair;
    imhook_error error;
    if (imhook_dingtalk_card_sign(imhook_text(secret), timestamp_ms, &pair, &error) != IMHOOK_OK) {
        fprintf(stderr, "%s: %.*s\n", argv[0], (int)error.message.size, error.message.data);
        return EXIT_FAILURE;
    }
    printf("x-ddpaas-signature-timestamp: %s\n", pair.timestamp);
    printf("x-ddpaas-signature: %s\n", pair.signature);
    return EXIT_SUCCESS;
}
