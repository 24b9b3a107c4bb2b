#ifndef IMHOOK_DINGTALK_CARDS_H
#define IMHOOK_DINGTALK_CARDS_H

/* What calls about DingTalk's cards take, for programs that have no JSON at hand. */

#include "imhook_dingtalk_api.h"

/* MARK: Cards as structures */

/// A text with a name. Both are UTF-8.
typedef struct imhook_named_text {
    imhook_view name;
    imhook_view text;
} imhook_named_text;

/// The value of one variable of a card's template: a text, or JSON (page 「API 卡片数据的填写说明」).
typedef struct imhook_card_param {
    /// The variable, at most 100 bytes.
    imhook_view name;
    /// The text of a variable that is one. More than 1 KB is a warning.
    imhook_view text;
    /// Where it is not empty, the value in place of `text`, as JSON: `3`, `true`, `["a"]`. It becomes the text that the
    /// platform wants for the type of the variable.
    imhook_view json;
} imhook_card_param;

/// What one user sees of a card.
typedef struct imhook_card_private_data {
    /// A userId or unionId, as `user_id_type` of the card says.
    imhook_view user_id;
    const imhook_card_param *params;
    size_t param_count;
} imhook_card_private_data;

/// A data source of a card, which is asked for data (page 「动态数据源」).
typedef struct imhook_card_data_source {
    /// `dynamicDataSourceId`, by which callbacks name it. Required.
    imhook_view id;
    /// When it is asked: `NONE`, `ONCE`, `INTERVAL`, `RENDER`. Required.
    imhook_view pull_strategy;
    /// `INTERVAL`: how often, with `time_unit` `SECONDS` (6 at least), `MINUTES`, `HOURS` or `DAYS`.
    int64_t interval;
    imhook_view time_unit;
    /// `constParams`: what comes back in callbacks.
    const imhook_named_text *const_params;
    size_t const_param_count;
} imhook_card_data_source;

/// What a card is in chats of one kind: a space model. Everything may be zero.
typedef struct imhook_card_space {
    /// Whether it may be forwarded.
    bool support_forward;
    /// Whether there is no push notification.
    bool notification_off;
    /// The text in the list of conversations, by language: `ZH_CN`, `EN_US`.
    const imhook_named_text *last_message;
    size_t last_message_count;
    /// How it is found: a media id, JSON of names by language, and a text of which the platform shows 200 characters.
    imhook_view search_icon;
    imhook_view search_type_name;
    imhook_view search_desc;
    /// The text of the push notification.
    imhook_view alert_content;
} imhook_card_space;

/// How a card is delivered into chats of one kind: a deliver model. What a kind of chat has no use for is left zero.
typedef struct imhook_card_delivery {
    /// The robot: required in groups.
    imhook_view robot_code;
    /// Groups and one-to-one chats: who is mentioned, userId and name; `@ALL` for all.
    const imhook_named_text *at_user_ids;
    size_t at_user_id_count;
    /// Groups: who alone sees it. At the top of chats: who sees it.
    const imhook_view *recipients;
    size_t recipient_count;
    /// Extensions.
    const imhook_named_text *extension;
    size_t extension_count;
    /// At the top of chats: until when, in Unix milliseconds. Required there.
    int64_t expires_at_ms;
    /// At the top of chats: `android`, `ios`, `win`, `mac`; none means all.
    const imhook_view *platforms;
    size_t platform_count;
} imhook_card_delivery;

/// A card, for imhook_dingtalk_card_request_new(): what `create_card`, `create_and_deliver_card`, `deliver_card` and
/// `append_card_spaces` take (pages 「创建卡片」, 「创建并投放卡片」, 「投放卡片」, 「新增或者更新卡片的场域信息」). Set `size`; what is zero is
/// left out. Everything is borrowed for the duration of the call only.
typedef struct imhook_dingtalk_card {
    /// sizeof(imhook_dingtalk_card).
    size_t size;
    /// The id that the card has or is to have, at most 100 characters. Required.
    imhook_view out_track_id;
    /// The published template. Required to create.
    imhook_view card_template_id;
    /// `STREAM` or `HTTP`: how callbacks come; without it none come in Stream mode.
    imhook_view callback_type;
    /// The key that the callback address was registered with; required with `HTTP`.
    imhook_view callback_route_key;
    /// Who creates it.
    imhook_view user_id;
    /// 1 userId, 2 unionId, of all user ids of the card; 0 leaves it out, which means 1.
    int32_t user_id_type;
    /// Zero.
    uint32_t reserved;
    /// Public data. To create, the card has the member even where there are none.
    const imhook_card_param *params;
    size_t param_count;
    /// Private data.
    const imhook_card_private_data *private_data;
    size_t private_data_count;
    /// Data sources.
    const imhook_card_data_source *data_sources;
    size_t data_source_count;
    /// Who is shown as mentioned.
    const imhook_view *at_user_ids;
    size_t at_user_id_count;
    /// What it is in groups, in chats with the robot, in one-to-one chats; NULL for none.
    const imhook_card_space *group_space;
    const imhook_card_space *robot_space;
    const imhook_card_space *single_space;
    /// Whether it may stand at the top of chats.
    bool top_space;
    /// Where it goes: the text of imhook_open_space_id_write(). Required to deliver.
    imhook_view open_space_id;
    /// How in groups, in chats with the robot, in one-to-one chats, at the top of chats: one for each space of
    /// `open_space_id`; NULL for none.
    const imhook_card_delivery *group_delivery;
    const imhook_card_delivery *robot_delivery;
    const imhook_card_delivery *single_delivery;
    const imhook_card_delivery *top_delivery;
    /// Further members of the body, as a JSON object.
    imhook_view more;
} imhook_dingtalk_card;

/// A change of a card, for imhook_dingtalk_card_update_request_new() (page 「更新卡片」). Set `size`; what is zero is left out.
/// Borrowed for the duration of the call only.
typedef struct imhook_dingtalk_card_update {
    /// sizeof(imhook_dingtalk_card_update).
    size_t size;
    /// The card. Required.
    imhook_view out_track_id;
    /// Public data; NULL leaves it as it is.
    const imhook_card_param *params;
    size_t param_count;
    /// Private data; NULL leaves it as it is.
    const imhook_card_private_data *private_data;
    size_t private_data_count;
    /// Whether all public or private parameters that are not given are dropped; else data is merged by name.
    bool replace;
    bool replace_private;
    /// 1 userId, 2 unionId; 0 leaves it out, which means 1.
    int32_t user_id_type;
    /// Further members of the body, as a JSON object.
    imhook_view more;
} imhook_dingtalk_card_update;

/// A piece of text for an AI card, for imhook_dingtalk_card_text_request_new() (page 「AI 卡片流式更新」). Set `size`. Borrowed for
/// the duration of the call only. imhook_card_stream_new() decides which pieces are sent when.
typedef struct imhook_dingtalk_card_text {
    /// sizeof(imhook_dingtalk_card_text).
    size_t size;
    /// The card, the variable of its template, and the text, at most 1,024 bytes. Required.
    imhook_view out_track_id;
    imhook_view key;
    imhook_view content;
    /// Another text for each piece: the platform ignores a piece with one that it knows. Required.
    imhook_view guid;
    /// Whether `content` is the complete text, as variables of type markdown must have it; else it is added.
    bool is_full;
    /// Whether this is the last piece.
    bool is_finalize;
    /// Whether the card shows an error.
    bool is_error;
} imhook_dingtalk_card_text;

/// The address of callbacks, for imhook_dingtalk_card_callback_request_new() (page 「注册卡片回调地址」). Set `size`. Borrowed for
/// the duration of the call only.
typedef struct imhook_dingtalk_card_callback {
    /// sizeof(imhook_dingtalk_card_callback).
    size_t size;
    /// The key that cards name the address by, and the address. Required.
    imhook_view callback_route_key;
    imhook_view callback_url;
    /// What callbacks are signed with. Danger: without it they are not, and anybody can send some.
    imhook_view api_secret;
    /// Whether another address of the key is replaced, for every card that names it.
    bool force_update;
} imhook_dingtalk_card_callback;

#endif
