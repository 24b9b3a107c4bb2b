#ifndef IMHOOK_CALLS_H
#define IMHOOK_CALLS_H

/* UserSigs and API calls. */

#include "imhook_types.h"

/* MARK: UserSig */

/// What a UserSig of Tencent Chat says or has to say (page "Generating UserSig", 1047/34385). Set `size`.
typedef struct imhook_user_sig_options {
    /// sizeof(imhook_user_sig_options).
    size_t size;
    /// The SDKAppID of the application, at least 1.
    uint64_t sdk_app_id;
    /// The secret key of the application, as the console shows it: the text itself is the key.
    imhook_view secret_key;
    /// Who signs in. To make one: required, UTF-8 without control characters, at most 255 bytes. To verify one: the user
    /// expected, or empty for any.
    imhook_view user_id;
    /// To make one: how long it is valid, in seconds, 1 to 2,147,483,647; 0 means 15,552,000 (180 days). Ignored when
    /// verifying: the UserSig says it itself.
    int64_t lifetime_s;
    /// To make one: bytes that are signed with it (`TLS.userbuf`), at most 4,096; empty for none. Ignored when verifying.
    imhook_view user_buffer;
} imhook_user_sig_options;

/// A UserSig, made or verified. Read-only; everything in it is valid until imhook_user_sig_free(). It is a credential of
/// its user: do not log it. New members are only ever added at the end.
typedef struct imhook_user_sig {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// The UserSig itself: letters, digits, `*`, `-` and `_`.
    imhook_view text;
    /// `TLS.sdkappid`.
    uint64_t sdk_app_id;
    /// `TLS.identifier`.
    imhook_view user_id;
    /// `TLS.time` in Unix milliseconds.
    int64_t issued_at_ms;
    /// `TLS.time` plus `TLS.expire`, in Unix milliseconds.
    int64_t expires_at_ms;
    /// `TLS.userbuf`, decoded; empty for none.
    imhook_view user_buffer;
    /// `TLS.sig`: the Base64 of the HMAC-SHA256.
    imhook_view signature;
} imhook_user_sig;

/* MARK: API calls */

/// Who calls the REST API of Tencent Chat (page "RESTful API Overview", 1047/34620). Set `size`.
typedef struct imhook_tencent_chat_caller {
    /// sizeof(imhook_tencent_chat_caller).
    size_t size;
    /// The SDKAppID of the application, at least 1.
    uint64_t sdk_app_id;
    /// An administrator account of the application. Required.
    imhook_view identifier;
    /// The UserSig of that account. Empty: one is made with `secret_key`, valid for a day.
    imhook_view user_sig;
    /// The secret key of the application. Only read when `user_sig` is empty.
    imhook_view secret_key;
    /// The host of the application's region, such as `adminapisgp.im.qcloud.com`; empty means `console.tim.qq.com` (China).
    imhook_view domain;
} imhook_tencent_chat_caller;

/// Something that a request may mean otherwise than the program does; it is made all the same. Texts are valid as long as
/// the request.
typedef struct imhook_api_warning {
    /// What it is: one of the codes from 830.
    imhook_status status;
    /// What of a value breaks a limit; IMHOOK_LIMIT_NONE where no limit is the reason.
    imhook_limit limit_kind;
    /// How much of it there is, and how much there should be at most.
    int64_t actual;
    int64_t limit;
    /// The member of the body, such as `cardData.cardParamMap.title`.
    imhook_view path;
    /// One sentence. Static: valid for ever.
    imhook_view message;
} imhook_api_warning;

/// An HTTP request for the program to perform. Read-only; everything in it is valid until imhook_api_request_free().
/// URL, headers and body may hold credentials: do not log them. New members are only ever added at the end.
typedef struct imhook_api_request {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// `POST`, `PUT` or `GET`.
    imhook_view method;
    /// The whole URL with its query, percent-encoded.
    imhook_view url;
    /// The headers to set.
    const imhook_header *headers;
    size_t header_count;
    /// JSON; empty for a request without a body.
    imhook_view body;
    /// What may be meant otherwise, the first ten; NULL where there is nothing.
    const imhook_api_warning *warnings;
    size_t warning_count;
} imhook_api_request;

/// What the platform answered to an API request. Read-only; everything in it is valid until imhook_api_response_free().
/// New members are only ever added at the end.
typedef struct imhook_api_response {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// IMHOOK_OK when the platform did what was asked; otherwise why not, one of the codes from 852.
    imhook_status outcome;
    /// `ErrorCode` of Tencent Chat; `errcode` of DingTalk's older services, 0 for its others.
    int64_t platform_code;
    /// What the platform says about it in words: `ErrorInfo` of Tencent Chat; `message` or `errmsg` of DingTalk, or
    /// `errorMsg` of the first space that a card was not delivered to.
    imhook_view info;
    /// The whole answer: `RecallRetList` and the like are read from it. Absent where a block page stands in its place.
    imhook_json_value root;
    /// `MsgKey` of a message that was sent: what it is recalled by. Empty where there is none.
    imhook_view message_key;
    /// `MsgTime` in Unix milliseconds; 0 where there is none.
    int64_t message_time_ms;

    /* What follows is that of DingTalk; zero, empty and absent for Tencent Chat. */

    /// `code`, such as `param.cardNotExist`, or the text of `errcode`. Empty where there is none.
    imhook_view code;
    /// `requestid`: what the platform's support asks for. Empty where there is none.
    imhook_view request_id;
    /// IMHOOK_API_NOT_PERMITTED: `requiredScopes`, the array of permissions that the application lacks. Absent where
    /// there are none.
    imhook_json_value required_scopes;
    /// How long to wait before the same request may be sent again, in milliseconds; 0 where that is of no use.
    int64_t retry_after_ms;
    /// The operations that fetch one: the access token. A credential: do not log it. Empty where there is none.
    imhook_view access_token;
    /// The same operations: how long it is valid, in seconds; 0 where there is none.
    int64_t expires_in_s;
    /// `result`, of any type. Absent where there is none.
    imhook_json_value result;
    /// `outTrackId` of the card that was created. Empty where there is none.
    imhook_view out_track_id;
    /// What became of the card in each space: an array whose elements imhook_dingtalk_delivery_read() reads. Absent
    /// where there is none. A delivery whose answer has none, or an empty one, is IMHOOK_API_DELIVERY_FAILED: nothing
    /// says that the card is anywhere.
    imhook_json_value deliveries;
    /// How many of them failed; not 0 only together with IMHOOK_API_DELIVERY_FAILED.
    size_t failed_delivery_count;
    /// `processQueryKey` of messages and older cards: what their read status is asked for with. Empty where there is none.
    imhook_view process_query_key;
    /// `callbackUrl` that is registered now, which without `forceUpdate` may be an older one. Empty where there is none.
    imhook_view callback_url;
    /// `downloadUrl` of a message's file. Empty where there is none.
    imhook_view download_url;
} imhook_api_response;

#endif
