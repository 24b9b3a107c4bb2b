#include "sent_messages.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROW_LIMIT = 100, ACCOUNT_LIMIT = 64, KEY_LIMIT = 64, TEXT_LIMIT = 128, LINE_LIMIT = 512 };

/* Texts end with a NUL, and are cut where they are longer than a row has room for. */
struct row {
    char account[ACCOUNT_LIMIT];
    char key[KEY_LIMIT];
    int64_t time_ms;
    bool is_recalled;
    char text[TEXT_LIMIT];
};

struct sent_messages {
    /* Of all rows ever added the latest; row n stands at n % ROW_LIMIT. */
    size_t added;
    struct row rows[ROW_LIMIT];
    char printed[ROW_LIMIT * LINE_LIMIT];
};

struct sent_messages *sent_messages_new(void)
{
    return calloc(1, sizeof(struct sent_messages));
}

void sent_messages_free(struct sent_messages *messages)
{
    free(messages);
}

/* Cuts between characters, and keeps one message on one line. */
static void copy(char *to, size_t capacity, imhook_view from)
{
    size_t size = from.size < capacity ? from.size : capacity - 1;
    while (size > 0 && size < from.size && ((unsigned char)from.data[size] & 0xc0) == 0x80)
        size--;
    for (size_t i = 0; i < size; i++)
        to[i] = (unsigned char)from.data[i] < ' ' ? ' ' : from.data[i];
    to[size] = 0;
}

static size_t first_row(const struct sent_messages *messages)
{
    return messages->added > ROW_LIMIT ? messages->added - ROW_LIMIT : 0;
}

/* NULL when there is no such row any more. */
static struct row *find(struct sent_messages *messages, imhook_view account, imhook_view key)
{
    char account_text[ACCOUNT_LIMIT], key_text[KEY_LIMIT];
    copy(account_text, sizeof(account_text), account);
    copy(key_text, sizeof(key_text), key);
    for (size_t n = first_row(messages); n < messages->added; n++) {
        struct row *row = &messages->rows[n % ROW_LIMIT];
        if (strcmp(row->account, account_text) == 0 && strcmp(row->key, key_text) == 0)
            return row;
    }
    return NULL;
}

/* The first text of a message. */
static imhook_view text_of(const imhook_callback *callback)
{
    for (size_t i = 0; i < imhook_json_count(callback->message); i++) {
        imhook_message_element element;
        if (imhook_message_element_read(imhook_json_at(callback->message, i), &element, NULL) == IMHOOK_OK &&
            element.type == IMHOOK_ELEMENT_TEXT)
            return element.as.text.text;
    }
    return imhook_text("(no text)");
}

void sent_messages_add(struct sent_messages *messages, const imhook_callback *callback)
{
    if (find(messages, callback->official_account, callback->message_key) != NULL)
        return;
    struct row *row = &messages->rows[messages->added++ % ROW_LIMIT];
    copy(row->account, sizeof(row->account), callback->official_account);
    copy(row->key, sizeof(row->key), callback->message_key);
    copy(row->text, sizeof(row->text), text_of(callback));
    row->time_ms = callback->message_time_ms;
    row->is_recalled = false;
}

void sent_messages_recall(struct sent_messages *messages, const imhook_callback *callback)
{
    imhook_json_value item = imhook_json_first(imhook_callback_value(callback, imhook_text("/WithdrawMsgList")));
    for (; imhook_json_type_of(item) != IMHOOK_JSON_ABSENT; item = imhook_json_next(item)) {
        imhook_view key;
        if (imhook_json_text(imhook_json_get(item, imhook_text("MsgKey")), &key, NULL) != IMHOOK_OK)
            continue;
        struct row *row = find(messages, callback->official_account, key);
        if (row != NULL)
            row->is_recalled = true;
    }
}

imhook_view sent_messages_print(struct sent_messages *messages)
{
    size_t size = 0;
    for (size_t n = first_row(messages); n < messages->added; n++) {
        const struct row *row = &messages->rows[n % ROW_LIMIT];
        int written = snprintf(messages->printed + size, sizeof(messages->printed) - size,
                               "%" PRId64 "  %s  %s  %s%s\n", row->time_ms / 1000, row->account, row->key,
                               row->is_recalled ? "(recalled) " : "", row->text);
        size += (size_t)written;
    }
    return (imhook_view){ messages->printed, size };
}
