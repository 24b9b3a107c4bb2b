#include "soundness.h"

#include "names.h"
#include "outcome.h"

#include <string.h>

static volatile unsigned char sink;

/* Reads every byte, so that a view into freed or foreign memory is noticed. */
void touch(imhook_view view)
{
    for (size_t i = 0; i < view.size; i++)
        sink ^= (unsigned char)view.data[i];
}

void walk(imhook_json_value value)
{
    imhook_view text;
    touch(imhook_json_name(value));
    touch(imhook_json_raw(value));
    if (imhook_json_text(value, &text, NULL) == IMHOOK_OK)
        touch(text);
    imhook_json_value child = imhook_json_first(value);
    for (; imhook_json_type_of(child) != IMHOOK_JSON_ABSENT; child = imhook_json_next(child))
        walk(child);
}

bool is_utf8(imhook_view view)
{
    imhook_json_writer *writer;
    if (imhook_json_writer_new(&writer) != IMHOOK_OK)
        return false;
    bool valid = imhook_json_write_text(writer, view) == IMHOOK_OK;
    imhook_json_writer_free(writer);
    return valid;
}

/* What holds for every error about a text of this size. */
void check_error(const char *name, const imhook_error *error, imhook_status status, size_t size)
{
    if (status == IMHOOK_OK) {
        if (error->status != IMHOOK_OK || error->message.size || error->path_size)
            expect(false, "%s: after success the error is not empty", name);
        return;
    }
    if (imhook_status_name(status).size == 0 || error->status != status || error->message.size == 0)
        expect(false, "%s: the status %d has no name or sentence", name, (int)status);
    if (error->offset < -1 || error->outer_offset < -1 || error->outer_offset > (int64_t)size ||
        error->offset > (int64_t)size || (error->offset < 0) != (error->outer_offset < 0))
        expect(false, "%s: %s at the offsets %lld and %lld of %zu bytes", name, status_name(status),
               (long long)error->offset, (long long)error->outer_offset, size);
    if (error->path_size >= IMHOOK_PATH_CAPACITY || strlen(error->path) != error->path_size)
        expect(false, "%s: the path has another length than it says", name);
    else if (error->path_size && !is_utf8((imhook_view){ error->path, error->path_size }))
        expect(false, "%s: the path is not UTF-8", name);
}

/* Reads every element, and the images of those that have some. */
static void check_message(imhook_json_value message)
{
    for (size_t i = 0; i < imhook_json_count(message); i++) {
        imhook_message_element element;
        if (imhook_message_element_read(imhook_json_at(message, i), &element, NULL) != IMHOOK_OK)
            continue;
        touch(element.type_name);
        walk(element.content);
        if (element.type == IMHOOK_ELEMENT_TEXT)
            touch(element.as.text.text);
        size_t count = element.type == IMHOOK_ELEMENT_IMAGE ? imhook_json_count(element.as.image.images) : 0;
        for (size_t n = 0; n < count; n++) {
            imhook_message_image image;
            imhook_message_image_read(imhook_json_at(element.as.image.images, n), &image, NULL);
            touch(image.url);
        }
    }
}

/* A view that every language decodes as text. */
static void check_text(const char *name, imhook_view text)
{
    touch(text);
    if (text.size && !is_utf8(text))
        expect(false, "%s: a text of a frame is not UTF-8", name);
}

static void check_robot(const char *name, const imhook_robot_message *robot)
{
    const imhook_view views[] = {
        robot->type_name,          robot->message_id,        robot->conversation_id,  robot->conversation_title,
        robot->sender_id,          robot->sender_staff_id,   robot->sender_union_id,  robot->sender_nick,
        robot->sender_corp_id,     robot->sender_platform,   robot->chatbot_user_id,  robot->chatbot_corp_id,
        robot->robot_code,         robot->session_webhook,   robot->text,             robot->download_code,
        robot->recognition,        robot->file_name,         robot->quoted_message_id, robot->quoted_sender_id,
        robot->quoted_type_name,   robot->quoted_text,       robot->host_user_id,     robot->host_nick,
        robot->error_text,         robot->open_space_id,
    };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++)
        check_text(name, views[i]);
    const imhook_json_value values[] = { robot->at_users, robot->content,        robot->quoted,
                                         robot->rich_text, robot->quoted_content, robot->recent_messages };
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++)
        walk(values[i]);
    for (size_t i = 0; i < imhook_json_count(robot->rich_text); i++) {
        imhook_rich_text_item item;
        imhook_rich_text_read(imhook_json_at(robot->rich_text, i), &item);
        check_text(name, item.type_name);
        check_text(name, item.text);
        check_text(name, item.download_code);
    }
}

static void check_event(const char *name, const imhook_callback *callback)
{
    const imhook_event *event = callback->event;
    const imhook_view views[] = { event->type, event->corp_id,   event->id, event->unified_app_id,
                                  event->suite_key, event->suite_ticket };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++)
        check_text(name, views[i]);
    walk(event->data);
    if (callback->kind != IMHOOK_DINGTALK_EVENT)
        expect(false, "%s: a callback that is no event has one", name);
}

static void check_frame(const char *name, const imhook_callback *callback)
{
    const imhook_stream_frame *frame = callback->frame;
    if (frame) {
        const imhook_view views[] = { frame->topic,
                                      frame->message_id,
                                      frame->app_id,
                                      frame->connection_id,
                                      frame->event_id,
                                      frame->event_type,
                                      frame->event_corp_id,
                                      frame->event_unified_app_id,
                                      frame->deduplication_key,
                                      frame->text };
        for (size_t i = 0; i < sizeof views / sizeof views[0]; i++)
            check_text(name, views[i]);
        walk(frame->headers);
        walk(frame->root);
    }
    if (callback->robot)
        check_robot(name, callback->robot);
    if (callback->event)
        check_event(name, callback);
    if (callback->graph) {
        check_text(name, callback->graph->method);
        check_text(name, callback->graph->uri);
        check_text(name, callback->graph->body);
        walk(callback->graph->headers);
    }
}

void check_callback(const char *name, imhook_callback *callback)
{
    const imhook_view views[] = { callback->body,
                                  callback->empty_answer,
                                  callback->type,
                                  callback->corp_id,
                                  callback->user_id,
                                  callback->out_track_id,
                                  callback->space_type,
                                  callback->space_id,
                                  callback->url,
                                  callback->open_conversation_id,
                                  callback->single_chat_another_user_id,
                                  callback->conversation_token,
                                  callback->command,
                                  callback->platform_name,
                                  callback->client_ip,
                                  callback->from_account,
                                  callback->to_account,
                                  callback->operator_account,
                                  callback->group_id,
                                  callback->topic_id,
                                  callback->official_account,
                                  callback->message_key,
                                  callback->custom_data };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++)
        touch(views[i]);
    /* What every language decodes: the body was checked, the query is decoded by the library. */
    for (size_t i = 2; i < sizeof views / sizeof views[0]; i++)
        if (views[i].size && !is_utf8(views[i]))
            expect(false, "%s: a text of the callback is not UTF-8", name);
    for (size_t i = 0; i < callback->action_id_count; i++)
        touch(callback->action_ids[i]);
    for (size_t i = 0; i < callback->query_count; i++) {
        walk(callback->queries[i]->request);
        walk(callback->queries[i]->profile);
        if (callback->queries[i]->id.size == 0)
            expect(false, "%s: a query has no id", name);
    }
    check_frame(name, callback);
    walk(callback->root);
    walk(callback->content);
    walk(callback->extension);
    walk(callback->events);
    check_message(callback->message);
    imhook_view answer;
    imhook_status status = imhook_callback_answer(callback, imhook_text("{}"), &answer, NULL);
    if (status != IMHOOK_OK || imhook_json_validate(answer, NULL, NULL) != IMHOOK_OK)
        expect(false, "%s: the empty answer is not JSON", name);
}
