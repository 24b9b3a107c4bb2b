#ifndef IMHOOK_DINGTALK_API_H
#define IMHOOK_DINGTALK_API_H

/* What calls of DingTalk's server API take and give. */

#include "imhook_types.h"

/* MARK: DingTalk calls */

/// A call of DingTalk's server API, for imhook_dingtalk_request_new(). Set `size`. Everything is borrowed for the
/// duration of that call only.
typedef struct imhook_dingtalk_call {
    /// sizeof(imhook_dingtalk_call).
    size_t size;
    /// The name of the operation, such as `create_and_deliver_card`: one of the table in
    /// Scripts/tables/dingtalk_operations.toml. Required.
    imhook_view operation;
    /// The members of the body as a JSON object; empty stands for the empty one.
    imhook_view body;
    /// The access token, for the operations that need one: all but those that fetch one (`get_access_token`,
    /// `get_corp_access_token`, `get_access_token_legacy`), `session_reply`, and `send_custom_robot_message` with a
    /// `session_webhook`; without one, its token is that of the robot, not of the application. Printable ASCII without
    /// spaces. Not read by the others.
    imhook_view access_token;
    /// Where the API is: `https://` or `http://`, a host, optionally a port and a path, such as
    /// `http://127.0.0.1:8090`. Empty means `https://api.dingtalk.com`. The operations of the older services
    /// (`get_access_token_legacy`, `register_card_callback_legacy`, `send_custom_robot_message`) are on another host:
    /// for them `api.dingtalk.com` and `api.dingtalk.io` mean `oapi.dingtalk.com` and `oapi.dingtalk.io`, and the other
    /// way round for all others. Any other host is taken to have both. Danger: without TLS everybody on the way reads
    /// token and secret.
    imhook_view api_host;
    /// `session_reply`: the `sessionWebhook` of the message that is answered. `send_custom_robot_message`: the webhook of
    /// the robot as its settings show it, or empty where `access_token` is the robot's. It has to be an `https://` URL at
    /// `dingtalk.com`, `dingtalk.io` or a host below one of them, or one that begins with `api_host`: a message that
    /// was forged must not send the program to an address of its sender's choice. Not read by the others.
    imhook_view session_webhook;
    /// Act for the user that the token stands for: the path of the operation with `/me/`. Only operations on cards have
    /// that.
    bool delegated;
    /// `send_custom_robot_message`: the secret of the robot's security settings (`SEC…`), which the URL is signed with;
    /// empty where the robot does not sign. Not read by the others.
    imhook_view robot_secret;
    /// The clock for that signature, in Unix milliseconds, from 0 to 999,999,999,999,999,999: it is good for an hour.
    int64_t now_ms;
} imhook_dingtalk_call;

/// What became of a card in one space: an element of `deliveries`, read by imhook_dingtalk_delivery_read(). Texts are
/// empty where there are none, and valid as long as the response.
typedef struct imhook_dingtalk_delivery {
    /// `spaceType`: `IM`, `IM_GROUP`, `IM_ROBOT`, `ONE_BOX`, `COOPERATION_FEED` or a newer one.
    imhook_view space_type;
    /// `spaceId`.
    imhook_view space_id;
    /// `carrierId`: what the read status of a card in a chat is asked for with.
    imhook_view carrier_id;
    /// `errorMsg`: why it was not delivered, in words. May be filled where it was.
    imhook_view error_message;
    /// `success`.
    bool is_delivered;
} imhook_dingtalk_delivery;

/// One space of an `openSpaceId`: where a card goes (page 「投放卡片」).
typedef struct imhook_open_space {
    /// `IM_GROUP`, `IM_ROBOT`, `IM_SINGLE`, `ONE_BOX` or another one, in any case. Written in upper case, read as it
    /// stands: compare without regard to case.
    imhook_view type;
    /// The openConversationId, userId or unionId.
    imhook_view id;
} imhook_open_space;

/* MARK: Access tokens */

/// What to do about the access token before a call, said by imhook_access_token_plan().
typedef int32_t imhook_token_plan;

enum {
    /// Use the token.
    IMHOOK_TOKEN_USE = 0,
    /// Use the token, and have a new one fetched meanwhile: whoever got this plan does it, and nobody else.
    IMHOOK_TOKEN_USE_AND_REFRESH = 1,
    /// There is no token that can be used: whoever got this plan fetches one, and nobody else.
    IMHOOK_TOKEN_REFRESH = 2,
    /// There is no token that can be used, and another call is fetching one: wait until it is there, at most `wait_ms`,
    /// and ask again.
    IMHOOK_TOKEN_WAIT = 3,
    /// There is no token that can be used, and the last attempt to fetch one failed: fail with its reason. After
    /// `wait_ms` the plan will be to try again.
    IMHOOK_TOKEN_FAILED = 4
};

/// What is known about an access token but its text, which the program keeps beside it. Set `size` and leave the rest
/// zero: no token was fetched yet. Owned by the caller, changed by the functions imhook_access_token_… only; one
/// thread at a time. Holds no secret.
typedef struct imhook_access_token {
    /// sizeof(imhook_access_token).
    size_t size;
    /// How many tokens were fetched: remember it with a call that uses one.
    uint64_t generation;
    /// When the token stops being valid; 0 without a token. All times are those of the clock given to the functions.
    int64_t expires_at_ms;
    /// When a new one is to be fetched: 5 minutes before, but not in the first half of its life.
    int64_t refresh_at_ms;
    /// When the attempt began that is on its way; 0 without one. After 15 seconds it counts as lost.
    int64_t refreshing_since_ms;
    /// Until when no further attempt is made after one that failed; 0 without.
    int64_t retry_at_ms;
    /// When the token was fetched; 0 without a token.
    int64_t fetched_at_ms;
    /// Attempts that failed since the last one that did not.
    uint32_t failure_count;
    /// Zero.
    uint32_t reserved;
} imhook_access_token;

/* MARK: Sending again */

/// How an attempt to make a call ended.
typedef int32_t imhook_call_end;

enum {
    /// The platform answered: imhook_dingtalk_response_read() says what.
    IMHOOK_CALL_END_ANSWERED = 0,
    /// There was no connection, so that nothing of the request was sent.
    IMHOOK_CALL_END_NOT_SENT = 1,
    /// No answer came, or not in time: nobody knows whether the call was carried out.
    IMHOOK_CALL_END_NOT_ANSWERED = 2
};

/// What to do after an attempt to make a call, said by imhook_call_retry_plan().
typedef int32_t imhook_call_plan;

enum {
    /// Nothing more: how the attempt ended is how the call ended.
    IMHOOK_CALL_OVER = 0,
    /// Wait for `wait_ms`, and send the same request again.
    IMHOOK_CALL_AGAIN = 1,
    /// Tell imhook_access_token_refused(), and when it says so, send the request again with another token.
    IMHOOK_CALL_AGAIN_WITH_NEW_TOKEN = 2
};

/// The attempts that were made of one call. Set `size`, and for other limits than the defaults `patience_ms` and
/// `attempt_limit`; leave the rest zero. Owned by the caller, changed by imhook_call_retry_plan() only; one thread at a
/// time. Holds no secret.
typedef struct imhook_call_attempts {
    /// sizeof(imhook_call_attempts).
    size_t size;
    /// How long the call may wait to be sent again, in milliseconds, all pauses together; 0 means 5,000, a negative
    /// number that it is sent again only with another token.
    int64_t patience_ms;
    /// For how long it was told to wait so far, in milliseconds.
    int64_t waited_ms;
    /// How often it is sent at most; 0 means 4, 1 never again.
    uint32_t attempt_limit;
    /// How many attempts have ended so far.
    uint32_t attempt_count;
    /// How many of them were refused for their token.
    uint32_t refused_token_count;
    /// Zero.
    uint32_t reserved;
} imhook_call_attempts;

#endif
