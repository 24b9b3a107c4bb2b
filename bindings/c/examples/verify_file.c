/*
 * verify_file: read one recorded HTTP request from a file, check who sent it, and print what it says.
 *
 *     DINGTALK_API_SECRET=mySecret ./verify_file requests/action.http
 *
 * The file holds the request as it went over the wire: request line, headers, an empty line, body.
 */

#include <imhook.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { FILE_LIMIT = 2 * 1024 * 1024 };

/* Fills in the parts of `request` that an HTTP server would have at hand. They point into `file`. */
static void split_request(imhook_view file, imhook_request *request)
{
    const char *end = file.data + file.size;
    const char *method_end = memchr(file.data, ' ', file.size);
    const char *line_end = memchr(file.data, '\n', file.size);
    if (method_end != NULL && line_end != NULL && method_end < line_end)
        request->method = (imhook_view){ file.data, (size_t)(method_end - file.data) };

    const char *headers = line_end != NULL ? line_end + 1 : end;
    const char *line = headers;
    while (line < end && *line != '\n' && *line != '\r') {
        line_end = memchr(line, '\n', (size_t)(end - line));
        line = line_end != NULL ? line_end + 1 : end;
    }
    request->header_block = (imhook_view){ headers, (size_t)(line - headers) };

    if (line < end && *line == '\r')
        line++;
    if (line < end && *line == '\n')
        line++;
    request->body = (imhook_view){ line, (size_t)(end - line) };
}

/* What a request says must not steer the terminal: control characters are shown as question marks. */
static void print_text(const char *label, imhook_view text)
{
    if (text.size == 0)
        return;
    printf("  %-18s ", label);
    for (size_t i = 0; i < text.size; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        putchar(byte < 0x20 || byte == 0x7f ? '?' : byte);
    }
    putchar('\n');
}

static void print_callback(const imhook_callback *callback)
{
    printf("%s, %s\n", imhook_kind_name(callback->kind).data,
           callback->verification == IMHOOK_VERIFICATION_NONE ? "not verified" : "signature genuine");
    if (callback->verification != IMHOOK_VERIFICATION_NONE)
        printf("  %-18s %lld (Unix time in ms)\n", "signed at", (long long)callback->signed_at_ms);

    print_text("organisation", callback->corp_id);
    print_text("user", callback->user_id);
    print_text("card", callback->out_track_id);
    print_text("url", callback->url);
    for (size_t i = 0; i < callback->action_id_count; i++)
        print_text("component", callback->action_ids[i]);
    for (size_t i = 0; i < callback->query_count; i++)
        print_text("data source", callback->queries[i]->id);

    /* Parameters have any JSON type; as written they fit on a line each. */
    imhook_json_value member = imhook_json_first(callback->params);
    while (imhook_json_type_of(member) != IMHOOK_JSON_ABSENT) {
        print_text("parameter", imhook_json_name(member));
        print_text("  value", imhook_json_raw(member));
        member = imhook_json_next(member);
    }
}

static void print_error(const imhook_error *error)
{
    imhook_view name = imhook_status_name(error->status);
    fprintf(stderr, "refused: %.*s: %.*s\n", (int)name.size, name.data, (int)error->message.size, error->message.data);
    if (error->offset >= 0)
        fprintf(stderr, "  at byte %lld, which comes from byte %lld of the body\n", (long long)error->offset,
                (long long)error->outer_offset);
    if (error->path_size > 0)
        fprintf(stderr, "  in %s\n", error->path);
    if (error->clock_skew_ms != 0)
        fprintf(stderr, "  the clocks differ by %lld ms\n", (long long)error->clock_skew_ms);
}

static int verify(imhook_view file, const char *secret_text)
{
    int exit_code = EXIT_FAILURE;
    imhook_endpoint *endpoint = NULL;
    imhook_callback *callback = NULL;
    imhook_error error;

    /* A recorded request is old by now: its signature is checked, its age is not. A server leaves `flags` alone. */
    imhook_view secret = imhook_text(secret_text);
    imhook_dingtalk_options options = {
        .size = sizeof(options),
        .secrets = &secret,
        .secret_count = 1,
        .flags = IMHOOK_IGNORING_TIMESTAMP,
    };
    imhook_request request = { .size = sizeof(request) };
    split_request(file, &request);

    if (imhook_dingtalk_endpoint_new(&options, &endpoint, &error) == IMHOOK_OK &&
        imhook_receive(endpoint, &request, (int64_t)time(NULL) * 1000, &callback, &error) == IMHOOK_OK) {
        print_callback(callback);
        exit_code = EXIT_SUCCESS;
    } else {
        print_error(&error);
    }
    imhook_callback_free(callback);
    imhook_endpoint_free(endpoint);
    return exit_code;
}

int main(int argc, char **argv)
{
    const char *secret = getenv("DINGTALK_API_SECRET");
    if (argc != 2 || secret == NULL) {
        fprintf(stderr, "usage: DINGTALK_API_SECRET=... %s FILE\n", argv[0]);
        return 2;
    }
    FILE *stream = fopen(argv[1], "rb");
    char *bytes = malloc(FILE_LIMIT);
    if (stream == NULL || bytes == NULL) {
        perror(argv[1]);
        if (stream != NULL)
            fclose(stream);
        free(bytes);
        return EXIT_FAILURE;
    }
    size_t size = fread(bytes, 1, FILE_LIMIT, stream);
    fclose(stream);

    int exit_code = verify((imhook_view){ bytes, size }, secret);
    free(bytes);
    return exit_code;
}
