#include "moderation.h"

#include <string.h>

static bool stands_at(imhook_view text, size_t offset, const char *word)
{
    size_t size = strlen(word);
    return text.size - offset >= size && memcmp(text.data + offset, word, size) == 0;
}

static bool has_word(imhook_view text, const char *word)
{
    for (size_t i = 0; i < text.size; i++) {
        if (stands_at(text, i, word))
            return true;
    }
    return false;
}

/* Whether any text of the message has the word. */
static bool says(imhook_json_value message, const char *word)
{
    for (size_t i = 0; i < imhook_json_count(message); i++) {
        imhook_message_element element;
        if (imhook_message_element_read(imhook_json_at(message, i), &element, NULL) == IMHOOK_OK &&
            element.type == IMHOOK_ELEMENT_TEXT && has_word(element.as.text.text, word))
            return true;
    }
    return false;
}

/* Writes a text element with the word masked. A text beyond the 8 KB of a message is refused with the reply. */
static void write_masked(imhook_json_writer *writer, imhook_message_element element)
{
    char masked[8192];
    imhook_view text = element.as.text.text;
    size_t size = text.size < sizeof(masked) ? text.size : sizeof(masked);
    memcpy(masked, text.data, size);
    for (size_t i = 0; i < size; i++) {
        if (stands_at((imhook_view){ masked, size }, i, MODERATION_MASKED_WORD))
            memset(masked + i, '*', strlen(MODERATION_MASKED_WORD));
    }
    element.as.text.text = (imhook_view){ masked, size };
    imhook_message_element_write(writer, &element);
}

/* Replaces the message by one without the word; every other element stays as it was sent. */
static void mask(imhook_json_value message, imhook_reply *reply)
{
    imhook_json_writer *writer;
    if (imhook_json_writer_new(&writer) != IMHOOK_OK) {
        imhook_reply_forbid(reply);
        return;
    }
    imhook_json_write_begin_array(writer);
    for (size_t i = 0; i < imhook_json_count(message); i++) {
        imhook_json_value value = imhook_json_at(message, i);
        imhook_message_element element;
        if (imhook_message_element_read(value, &element, NULL) == IMHOOK_OK &&
            element.type == IMHOOK_ELEMENT_TEXT && element.as.text.text.size > 0)
            write_masked(writer, element);
        else
            imhook_json_write_json(writer, imhook_json_raw(value));
    }
    imhook_json_write_end_array(writer);
    /* Without a text this fails, and so does finishing the reply. */
    imhook_view json;
    imhook_json_writer_finish(writer, &json, NULL);
    imhook_reply_set_message(reply, json);
    imhook_json_writer_free(writer);
}

static imhook_status answer_message(imhook_callback *callback, imhook_view *answer, imhook_error *error)
{
    imhook_reply *reply = imhook_callback_reply(callback);
    if (says(callback->message, MODERATION_FORBIDDEN_WORD))
        imhook_reply_forbid(reply);
    else if (says(callback->message, MODERATION_MASKED_WORD))
        mask(callback->message, reply);
    if (imhook_reply_finish(reply, answer, error) == IMHOOK_OK)
        return IMHOOK_OK;
    /* What cannot be masked, because it is too long, is not delivered: a failure here must not let it pass. */
    reply = imhook_callback_reply(callback);
    imhook_reply_forbid(reply);
    return imhook_reply_finish(reply, answer, error);
}

imhook_status moderation_answer(imhook_callback *callback, imhook_view *answer, imhook_error *error,
                                struct sent_messages *messages)
{
    switch (callback->kind) {
    case IMHOOK_TENCENT_CHAT_C2C_BEFORE_SEND_MSG:
    case IMHOOK_TENCENT_CHAT_GROUP_BEFORE_SEND_MSG:
    case IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_SEND_MSG:
        return answer_message(callback, answer, error);
    case IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_SEND_MSG:
        sent_messages_add(messages, callback);
        break;
    case IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_MSG_WITH_DRAW:
        sent_messages_recall(messages, callback);
        break;
    default:
        /* Commands that this application does not serve, and those of later versions. */
        break;
    }
    /* Acknowledges what only needs that; before an event it lets the event happen. */
    return imhook_reply_finish(imhook_callback_reply(callback), answer, error);
}
