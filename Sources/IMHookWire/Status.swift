// Generated from Scripts/tables/status.toml by `make generate`: edit the table, not this file.

/// The outcome of an operation, the same number in every language.
///
/// Codes are pinned for ever; new ones may be added in any version.
public enum Status: Int32, Sendable, CaseIterable {
    // Success.
    /// Success.
    case ok = 0

    // Usage: the caller's own mistakes and the machine's limits.
    /// A required pointer is NULL, a view has a size without data, or a constant is not one of its enumeration.
    case invalidArgument = 1
    /// Memory could not be allocated; the call had no effect.
    case outOfMemory = 2
    /// The size member of a structure is not set: set it to sizeof of the structure before the call.
    case structSize = 3
    /// No secret is configured: give at least one, or state that unsigned requests are accepted.
    case secretMissing = 10
    /// A configured secret is empty: an empty secret never means that checking is off.
    case secretEmpty = 11
    /// An option is outside its documented range.
    case optionOutOfRange = 12
    /// Two options contradict each other, such as secrets together with accepting unsigned requests.
    case optionConflict = 13
    /// The aes_key of an event key is not made of 43 characters of Base64: copy it from the developer console.
    case aesKeyMalformed = 14

    // Authenticity: who sent the request, and when.
    /// The signature is missing: the sender did not sign, or a proxy removed it.
    case signatureMissing = 100
    /// The signed timestamp is missing: the sender did not sign, or a proxy removed it.
    case timestampMissing = 101
    /// A signature header appears more than once: it is not clear which one was signed.
    case headerRepeated = 102
    /// The signature timestamp is not made of 1 to 18 decimal digits.
    case timestampNotDecimal = 103
    /// The signature timestamp has fewer than 12 digits: milliseconds are expected, seconds seem to have been sent.
    case timestampNotMilliseconds = 104
    /// The signature is not the canonical Base64 text of 32 bytes, 44 characters long.
    case signatureNotBase64 = 105
    /// The signature was made with none of the configured secrets: compare the secret with the one registered on the platform.
    case signatureMismatch = 106
    /// The signature is genuine but older than the tolerance: an old request is being sent again, or this machine's clock is ahead.
    case timestampTooOld = 107
    /// The signature is genuine but its timestamp lies further in the future than the tolerance: this machine's clock is behind.
    case timestampTooNew = 108
    /// The same timestamp, signature and body were received before, within the tolerance.
    case replayed = 109
    /// The query of the URL has no SdkAppid: the request is not from Tencent Chat, or the query was not handed over.
    case appIDMissing = 110
    /// The request is for another application: its SdkAppid is not the configured SDKAppID.
    case appIDMismatch = 111
    /// RequestTime has more than 11 digits: seconds are expected, milliseconds seem to have been sent.
    case timestampNotSeconds = 112
    /// The signature is not made of hexadecimal digits, of which Sign has 64 and msg_signature 40.
    case signatureNotHex = 113
    /// The endpoint has no secret for this kind of request: cards need secrets, robot messages robot secrets, events event keys.
    case kindNotConfigured = 114
    /// The UserSig is not one: its Base64, its zlib stream or the JSON inside is broken, or a member is missing.
    case userSigMalformed = 120
    /// The UserSig was made with another key, or was changed.
    case userSigMismatch = 121
    /// The UserSig is genuine but expired.
    case userSigExpired = 122
    /// The UserSig is genuine but belongs to another user.
    case userSigOtherUser = 123
    /// The UserSig was made for another SDKAppID.
    case userSigOtherApp = 124
    /// The event is signed, but its encrypt is not canonical Base64.
    case eventNotBase64 = 130
    /// The event is signed, but its encrypt is not made of two or more whole blocks of 16 bytes.
    case eventSizeWrong = 131
    /// The event is signed, but does not decrypt to anything: compare the aes_key with that of the developer console.
    case eventPaddingWrong = 132
    /// The event is signed, but the length inside is larger than the event: compare the aes_key with that of the developer console.
    case eventLengthWrong = 133
    /// The event is for another owner key, which is the ClientID (AppKey) of an internal application, its corpId where an API registered the address, and the suiteKey of a third-party application.
    case eventOwnerMismatch = 134

    // Transport: the HTTP request around the body.
    /// The platform sends callbacks with POST; this request used another method.
    case methodNotPost = 200
    /// A line of the header block has no colon or no name.
    case headerMalformed = 201
    /// The query string has a percent sign that two hexadecimal digits do not follow, or a value that is not UTF-8.
    case queryMalformed = 202
    /// A query parameter that must stand once appears more than once; the path names it.
    case parameterRepeated = 203
    /// The query of the URL has no CallbackCommand.
    case commandMissing = 204
    /// The CallbackCommand of the body is not that of the URL.
    case commandMismatch = 205

    // Limits: a request larger or deeper than the endpoint accepts.
    /// The text is larger than the configured maximum.
    case bodyTooLarge = 300
    /// Arrays and objects are nested deeper than the configured maximum.
    case nestingTooDeep = 301
    /// A string is longer than the configured maximum.
    case stringTooLong = 302
    /// The document has more values than the configured maximum.
    case tooManyValues = 303

    // JSON syntax: the text breaks RFC 8259 at the given offset.
    /// The JSON text ends before its value is complete.
    case jsonUnexpectedEnd = 400
    /// This byte cannot stand here in JSON.
    case jsonUnexpectedByte = 401
    /// Bytes follow the end of the JSON value.
    case jsonTrailingBytes = 402
    /// The text begins with a byte order mark, which JSON does not allow.
    case jsonByteOrderMark = 403
    /// The only bare words of JSON are true, false and null, in lower case.
    case jsonInvalidLiteral = 404
    /// The number breaks the JSON grammar: no leading zero or plus sign, digits on both sides of the point and after e.
    case jsonInvalidNumber = 405
    /// A control character stands unescaped in a string.
    case jsonControlCharacter = 406
    /// The escape sequence is not one of those JSON allows.
    case jsonInvalidEscape = 407
    /// A \u escape is half of a surrogate pair without its other half.
    case jsonLoneSurrogate = 408
    /// The bytes are not valid UTF-8.
    case jsonInvalidUTF8 = 409

    // Shape: well-formed JSON that is not what the platform documents.
    /// The body is JSON, but not an object.
    case bodyNotObject = 500
    /// A member that this kind of callback cannot do without is missing; the path names it.
    case fieldMissing = 501
    /// A member has another JSON type than the platform documents; the path names it.
    case fieldWrongType = 502

    // JSON values: what a typed getter found instead.
    /// There is no such value.
    case jsonMissing = 600
    /// The value has another JSON type than the one asked for.
    case jsonWrongType = 601
    /// The number does not fit the type asked for.
    case jsonOutOfRange = 602
    /// The number has a fraction; an integer was asked for.
    case jsonNotInteger = 603

    // JSON writer: a call that would have made the text invalid.
    /// Inside an object a value needs a name first.
    case writerNameExpected = 650
    /// A name can only stand directly inside an object, once per value.
    case writerNameUnexpected = 651
    /// An end was written for an array or object that is not open.
    case writerNotOpen = 652
    /// The text is not complete: nothing was written, or an array or object is still open.
    case writerIncomplete = 653
    /// The text already holds one complete value.
    case writerComplete = 654
    /// JSON has no infinity and no not-a-number.
    case writerNotFinite = 655

    // Replies: an answer that the platform would refuse or silently ignore.
    /// This kind of callback has no use for this part of an answer.
    case replyPartNotAllowed = 700
    /// Pure pull mode updates private parameters only; the platform would ignore public ones.
    case replyPublicIgnored = 701
    /// Private parameters of an answer belong to the acting user and are not keyed by user id.
    case replyKeyedByUser = 702
    /// The callback did not ask for this data source.
    case replySourceNotAsked = 703
    /// This data source was already answered as a whole.
    case replySourceTwice = 704
    /// A parameter name or data source id is empty.
    case replyKeyEmpty = 705
    /// This parameter name is reserved: the library writes it itself.
    case replyKeyReserved = 706
    /// This answer needs the outTrackId of a card, and it is not set.
    case replyOutTrackIDMissing = 707
    /// The answer document has a member that is not part of its format; the path names it.
    case replyMemberUnknown = 708
    /// A member of the answer document has the wrong JSON type; the path names it.
    case replyMemberWrongType = 709
    /// A media id is a text.
    case replyMediaNotText = 710
    /// A raw answer stands alone: nothing else can be set beside it.
    case replyRawNotAlone = 711
    /// A raw answer is one JSON object.
    case replyRawNotObject = 712
    /// One part of an answer has more than 1,000 parameters.
    case replyTooManyParameters = 713
    /// These parts of an answer exclude each other: a message is rewritten, and accounts are refused one by one, only in an answer that allows.
    case replyDecisionConflict = 714
    /// The code is outside the range that the platform documents for this command.
    case replyCodeOutOfRange = 715
    /// The callback does not ask about this account.
    case replyAccountNotAsked = 716
    /// A message is an array of at least one object with a text MsgType and an object MsgContent, whose members have the documented types; the path names what is wrong.
    case replyMessageMalformed = 717
    /// The rewritten message and its custom data are larger than the 8 KB that a message may have.
    case replyMessageTooLarge = 718
    /// A message has at most one element of type TIMCustomElem.
    case replyMessageCustomTwice = 719
    /// A member that this part of an answer needs is missing; the path names it, in its right spelling.
    case replyMemberMissing = 720
    /// A member of the answer document has a value that the platform does not know; the path names it.
    case replyMemberOutOfRange = 721
    /// A member of the answer document excludes another one, which the platform would ignore; the path names it.
    case replyMemberConflict = 722

    // API requests: a call of this program that the platform would refuse.
    /// There is no operation of this name.
    case apiOperationUnknown = 800
    /// A member that the operation requires is missing; the path names it.
    case apiFieldMissing = 801
    /// A member has another JSON type than the operation documents; the path names it.
    case apiFieldWrongType = 802
    /// A text is longer than the operation allows; the path names it.
    case apiFieldTooLong = 803
    /// A list has more elements than the operation allows; the path names it.
    case apiTooManyItems = 804
    /// A value is outside the documented range; the path names it.
    case apiFieldOutOfRange = 805
    /// Two members of the request contradict each other; the path names one.
    case apiFieldConflict = 806
    /// A text does not have the form that the operation documents; the path names it.
    case apiFieldMalformed = 807
    /// An openSpaceId begins with dtv1.card// (two slashes, no colon).
    case apiOpenSpacePrefix = 808
    /// The data of a card, public and private together, is larger than the 100 KB that a card may have.
    case apiCardDataTooLarge = 809
    /// The operation needs an access token, and none was given.
    case apiTokenMissing = 810

    // API warnings: what a request may mean otherwise than the program does; it is made all the same.
    /// A value of a card is longer than the 1 KB that the documents allow; whether the platform refuses it is not documented.
    case apiValueLong = 830
    /// The card has no callbackType: without one no callback of it arrives over Stream mode, and it may take no streamed text; give STREAM or HTTP.
    case apiCallbackTypeMissing = 831
    /// The operation is not documented to have this member, which may be misspelt or belong to another operation: the platform may ignore it.
    case apiMemberUndocumented = 832
    /// The card goes to a space that it has no space model for: unless the card exists already and has the space, it is not shown there.
    case apiSpaceModelMissing = 833
    /// The openSpaceId names a space of a type that is not documented: IM_GROUP, IM_SINGLE, IM_ROBOT and ONE_BOX are; results name spaces otherwise.
    case apiSpaceTypeUnknown = 834

    // API responses: what the platform answered.
    /// The response is not the JSON that the platform documents.
    case apiResponseMalformed = 850
    /// The response has another HTTP status than 200: a proxy or a gateway answered instead of the API.
    case apiHttpStatus = 851
    /// The platform refused the request for the reason that its code and info name.
    case apiRefused = 852
    /// The platform found the request malformed; its code and info say what.
    case apiBadRequest = 853
    /// The platform does not let this account or application do this; required_scopes names the permissions to ask for, where the platform does.
    case apiNotPermitted = 854
    /// The platform did not accept the credential. Tencent Chat: compare SDKAppID, administrator account and secret key, and make a new UserSig. DingTalk: compare ClientID and ClientSecret.
    case apiCredentialRefused = 855
    /// The platform's rate limit was reached: wait before the next request.
    case apiThrottled = 856
    /// What the request names does not exist.
    case apiNotFound = 857
    /// The platform failed: the request may be sent again.
    case apiServerError = 858
    /// The access token is wrong or expired: drop it, fetch a new one and send the request once more.
    case apiTokenRefused = 859
    /// The platform made the card but did not deliver it to every space, or does not say that it did; deliveries says where and why.
    case apiDeliveryFailed = 860
    /// A block page came instead of an answer: the platform has blocked the address of this machine for too many calls, or a proxy stands in the way. Wait before the next request of any kind.
    case apiBlocked = 861
    /// The organisation has used up its calls of this month.
    case apiQuotaExhausted = 862
    /// What the request would create exists already: an earlier attempt may have succeeded.
    case apiAlreadyExists = 863
    /// The platform refused the content: a text, link or picture failed its audit.
    case apiContentRefused = 864
    /// The card takes no streamed text: its cardTemplateId has to name a template for AI cards, and it has to be created with a callbackType.
    case apiCardNotStreamable = 865

    // Sessions of Stream mode.
    /// No delivery of this number waits for its reply: it was replied to, given up, or never handed out.
    case streamDeliveryUnknown = 900

    /// The constant's name in C, such as `IMHOOK_SIGNATURE_MISMATCH`.
    public var name: StaticString {
        switch self {
        case .ok: "IMHOOK_OK"
        case .invalidArgument: "IMHOOK_INVALID_ARGUMENT"
        case .outOfMemory: "IMHOOK_OUT_OF_MEMORY"
        case .structSize: "IMHOOK_STRUCT_SIZE"
        case .secretMissing: "IMHOOK_SECRET_MISSING"
        case .secretEmpty: "IMHOOK_SECRET_EMPTY"
        case .optionOutOfRange: "IMHOOK_OPTION_OUT_OF_RANGE"
        case .optionConflict: "IMHOOK_OPTION_CONFLICT"
        case .aesKeyMalformed: "IMHOOK_AES_KEY_MALFORMED"
        case .signatureMissing: "IMHOOK_SIGNATURE_MISSING"
        case .timestampMissing: "IMHOOK_TIMESTAMP_MISSING"
        case .headerRepeated: "IMHOOK_HEADER_REPEATED"
        case .timestampNotDecimal: "IMHOOK_TIMESTAMP_NOT_DECIMAL"
        case .timestampNotMilliseconds: "IMHOOK_TIMESTAMP_NOT_MILLISECONDS"
        case .signatureNotBase64: "IMHOOK_SIGNATURE_NOT_BASE64"
        case .signatureMismatch: "IMHOOK_SIGNATURE_MISMATCH"
        case .timestampTooOld: "IMHOOK_TIMESTAMP_TOO_OLD"
        case .timestampTooNew: "IMHOOK_TIMESTAMP_TOO_NEW"
        case .replayed: "IMHOOK_REPLAYED"
        case .appIDMissing: "IMHOOK_APP_ID_MISSING"
        case .appIDMismatch: "IMHOOK_APP_ID_MISMATCH"
        case .timestampNotSeconds: "IMHOOK_TIMESTAMP_NOT_SECONDS"
        case .signatureNotHex: "IMHOOK_SIGNATURE_NOT_HEX"
        case .kindNotConfigured: "IMHOOK_KIND_NOT_CONFIGURED"
        case .userSigMalformed: "IMHOOK_USER_SIG_MALFORMED"
        case .userSigMismatch: "IMHOOK_USER_SIG_MISMATCH"
        case .userSigExpired: "IMHOOK_USER_SIG_EXPIRED"
        case .userSigOtherUser: "IMHOOK_USER_SIG_OTHER_USER"
        case .userSigOtherApp: "IMHOOK_USER_SIG_OTHER_APP"
        case .eventNotBase64: "IMHOOK_EVENT_NOT_BASE64"
        case .eventSizeWrong: "IMHOOK_EVENT_SIZE_WRONG"
        case .eventPaddingWrong: "IMHOOK_EVENT_PADDING_WRONG"
        case .eventLengthWrong: "IMHOOK_EVENT_LENGTH_WRONG"
        case .eventOwnerMismatch: "IMHOOK_EVENT_OWNER_MISMATCH"
        case .methodNotPost: "IMHOOK_METHOD_NOT_POST"
        case .headerMalformed: "IMHOOK_HEADER_MALFORMED"
        case .queryMalformed: "IMHOOK_QUERY_MALFORMED"
        case .parameterRepeated: "IMHOOK_PARAMETER_REPEATED"
        case .commandMissing: "IMHOOK_COMMAND_MISSING"
        case .commandMismatch: "IMHOOK_COMMAND_MISMATCH"
        case .bodyTooLarge: "IMHOOK_BODY_TOO_LARGE"
        case .nestingTooDeep: "IMHOOK_NESTING_TOO_DEEP"
        case .stringTooLong: "IMHOOK_STRING_TOO_LONG"
        case .tooManyValues: "IMHOOK_TOO_MANY_VALUES"
        case .jsonUnexpectedEnd: "IMHOOK_JSON_UNEXPECTED_END"
        case .jsonUnexpectedByte: "IMHOOK_JSON_UNEXPECTED_BYTE"
        case .jsonTrailingBytes: "IMHOOK_JSON_TRAILING_BYTES"
        case .jsonByteOrderMark: "IMHOOK_JSON_BYTE_ORDER_MARK"
        case .jsonInvalidLiteral: "IMHOOK_JSON_INVALID_LITERAL"
        case .jsonInvalidNumber: "IMHOOK_JSON_INVALID_NUMBER"
        case .jsonControlCharacter: "IMHOOK_JSON_CONTROL_CHARACTER"
        case .jsonInvalidEscape: "IMHOOK_JSON_INVALID_ESCAPE"
        case .jsonLoneSurrogate: "IMHOOK_JSON_LONE_SURROGATE"
        case .jsonInvalidUTF8: "IMHOOK_JSON_INVALID_UTF8"
        case .bodyNotObject: "IMHOOK_BODY_NOT_OBJECT"
        case .fieldMissing: "IMHOOK_FIELD_MISSING"
        case .fieldWrongType: "IMHOOK_FIELD_WRONG_TYPE"
        case .jsonMissing: "IMHOOK_JSON_MISSING"
        case .jsonWrongType: "IMHOOK_JSON_WRONG_TYPE"
        case .jsonOutOfRange: "IMHOOK_JSON_OUT_OF_RANGE"
        case .jsonNotInteger: "IMHOOK_JSON_NOT_INTEGER"
        case .writerNameExpected: "IMHOOK_WRITER_NAME_EXPECTED"
        case .writerNameUnexpected: "IMHOOK_WRITER_NAME_UNEXPECTED"
        case .writerNotOpen: "IMHOOK_WRITER_NOT_OPEN"
        case .writerIncomplete: "IMHOOK_WRITER_INCOMPLETE"
        case .writerComplete: "IMHOOK_WRITER_COMPLETE"
        case .writerNotFinite: "IMHOOK_WRITER_NOT_FINITE"
        case .replyPartNotAllowed: "IMHOOK_REPLY_PART_NOT_ALLOWED"
        case .replyPublicIgnored: "IMHOOK_REPLY_PUBLIC_IGNORED"
        case .replyKeyedByUser: "IMHOOK_REPLY_KEYED_BY_USER"
        case .replySourceNotAsked: "IMHOOK_REPLY_SOURCE_NOT_ASKED"
        case .replySourceTwice: "IMHOOK_REPLY_SOURCE_TWICE"
        case .replyKeyEmpty: "IMHOOK_REPLY_KEY_EMPTY"
        case .replyKeyReserved: "IMHOOK_REPLY_KEY_RESERVED"
        case .replyOutTrackIDMissing: "IMHOOK_REPLY_OUT_TRACK_ID_MISSING"
        case .replyMemberUnknown: "IMHOOK_REPLY_MEMBER_UNKNOWN"
        case .replyMemberWrongType: "IMHOOK_REPLY_MEMBER_WRONG_TYPE"
        case .replyMediaNotText: "IMHOOK_REPLY_MEDIA_NOT_TEXT"
        case .replyRawNotAlone: "IMHOOK_REPLY_RAW_NOT_ALONE"
        case .replyRawNotObject: "IMHOOK_REPLY_RAW_NOT_OBJECT"
        case .replyTooManyParameters: "IMHOOK_REPLY_TOO_MANY_PARAMETERS"
        case .replyDecisionConflict: "IMHOOK_REPLY_DECISION_CONFLICT"
        case .replyCodeOutOfRange: "IMHOOK_REPLY_CODE_OUT_OF_RANGE"
        case .replyAccountNotAsked: "IMHOOK_REPLY_ACCOUNT_NOT_ASKED"
        case .replyMessageMalformed: "IMHOOK_REPLY_MESSAGE_MALFORMED"
        case .replyMessageTooLarge: "IMHOOK_REPLY_MESSAGE_TOO_LARGE"
        case .replyMessageCustomTwice: "IMHOOK_REPLY_MESSAGE_CUSTOM_TWICE"
        case .replyMemberMissing: "IMHOOK_REPLY_MEMBER_MISSING"
        case .replyMemberOutOfRange: "IMHOOK_REPLY_MEMBER_OUT_OF_RANGE"
        case .replyMemberConflict: "IMHOOK_REPLY_MEMBER_CONFLICT"
        case .apiOperationUnknown: "IMHOOK_API_OPERATION_UNKNOWN"
        case .apiFieldMissing: "IMHOOK_API_FIELD_MISSING"
        case .apiFieldWrongType: "IMHOOK_API_FIELD_WRONG_TYPE"
        case .apiFieldTooLong: "IMHOOK_API_FIELD_TOO_LONG"
        case .apiTooManyItems: "IMHOOK_API_TOO_MANY_ITEMS"
        case .apiFieldOutOfRange: "IMHOOK_API_FIELD_OUT_OF_RANGE"
        case .apiFieldConflict: "IMHOOK_API_FIELD_CONFLICT"
        case .apiFieldMalformed: "IMHOOK_API_FIELD_MALFORMED"
        case .apiOpenSpacePrefix: "IMHOOK_API_OPEN_SPACE_PREFIX"
        case .apiCardDataTooLarge: "IMHOOK_API_CARD_DATA_TOO_LARGE"
        case .apiTokenMissing: "IMHOOK_API_TOKEN_MISSING"
        case .apiValueLong: "IMHOOK_API_VALUE_LONG"
        case .apiCallbackTypeMissing: "IMHOOK_API_CALLBACK_TYPE_MISSING"
        case .apiMemberUndocumented: "IMHOOK_API_MEMBER_UNDOCUMENTED"
        case .apiSpaceModelMissing: "IMHOOK_API_SPACE_MODEL_MISSING"
        case .apiSpaceTypeUnknown: "IMHOOK_API_SPACE_TYPE_UNKNOWN"
        case .apiResponseMalformed: "IMHOOK_API_RESPONSE_MALFORMED"
        case .apiHttpStatus: "IMHOOK_API_HTTP_STATUS"
        case .apiRefused: "IMHOOK_API_REFUSED"
        case .apiBadRequest: "IMHOOK_API_BAD_REQUEST"
        case .apiNotPermitted: "IMHOOK_API_NOT_PERMITTED"
        case .apiCredentialRefused: "IMHOOK_API_CREDENTIAL_REFUSED"
        case .apiThrottled: "IMHOOK_API_THROTTLED"
        case .apiNotFound: "IMHOOK_API_NOT_FOUND"
        case .apiServerError: "IMHOOK_API_SERVER_ERROR"
        case .apiTokenRefused: "IMHOOK_API_TOKEN_REFUSED"
        case .apiDeliveryFailed: "IMHOOK_API_DELIVERY_FAILED"
        case .apiBlocked: "IMHOOK_API_BLOCKED"
        case .apiQuotaExhausted: "IMHOOK_API_QUOTA_EXHAUSTED"
        case .apiAlreadyExists: "IMHOOK_API_ALREADY_EXISTS"
        case .apiContentRefused: "IMHOOK_API_CONTENT_REFUSED"
        case .apiCardNotStreamable: "IMHOOK_API_CARD_NOT_STREAMABLE"
        case .streamDeliveryUnknown: "IMHOOK_STREAM_DELIVERY_UNKNOWN"
        }
    }

    /// One sentence that tells the operator what is wrong and what to fix.
    public var message: StaticString {
        switch self {
        case .ok:
            "Success."
        case .invalidArgument:
            "A required pointer is NULL, a view has a size without data, or a constant is not one of its enumeration."
        case .outOfMemory:
            "Memory could not be allocated; the call had no effect."
        case .structSize:
            "The size member of a structure is not set: set it to sizeof of the structure before the call."
        case .secretMissing:
            "No secret is configured: give at least one, or state that unsigned requests are accepted."
        case .secretEmpty:
            "A configured secret is empty: an empty secret never means that checking is off."
        case .optionOutOfRange:
            "An option is outside its documented range."
        case .optionConflict:
            "Two options contradict each other, such as secrets together with accepting unsigned requests."
        case .aesKeyMalformed:
            "The aes_key of an event key is not made of 43 characters of Base64: copy it from the developer console."
        case .signatureMissing:
            "The signature is missing: the sender did not sign, or a proxy removed it."
        case .timestampMissing:
            "The signed timestamp is missing: the sender did not sign, or a proxy removed it."
        case .headerRepeated:
            "A signature header appears more than once: it is not clear which one was signed."
        case .timestampNotDecimal:
            "The signature timestamp is not made of 1 to 18 decimal digits."
        case .timestampNotMilliseconds:
            "The signature timestamp has fewer than 12 digits: milliseconds are expected, seconds seem to have been sent."
        case .signatureNotBase64:
            "The signature is not the canonical Base64 text of 32 bytes, 44 characters long."
        case .signatureMismatch:
            "The signature was made with none of the configured secrets: compare the secret with the one registered on the platform."
        case .timestampTooOld:
            "The signature is genuine but older than the tolerance: an old request is being sent again, or this machine's clock is ahead."
        case .timestampTooNew:
            "The signature is genuine but its timestamp lies further in the future than the tolerance: this machine's clock is behind."
        case .replayed:
            "The same timestamp, signature and body were received before, within the tolerance."
        case .appIDMissing:
            "The query of the URL has no SdkAppid: the request is not from Tencent Chat, or the query was not handed over."
        case .appIDMismatch:
            "The request is for another application: its SdkAppid is not the configured SDKAppID."
        case .timestampNotSeconds:
            "RequestTime has more than 11 digits: seconds are expected, milliseconds seem to have been sent."
        case .signatureNotHex:
            "The signature is not made of hexadecimal digits, of which Sign has 64 and msg_signature 40."
        case .kindNotConfigured:
            "The endpoint has no secret for this kind of request: cards need secrets, robot messages robot secrets, events event keys."
        case .userSigMalformed:
            "The UserSig is not one: its Base64, its zlib stream or the JSON inside is broken, or a member is missing."
        case .userSigMismatch:
            "The UserSig was made with another key, or was changed."
        case .userSigExpired:
            "The UserSig is genuine but expired."
        case .userSigOtherUser:
            "The UserSig is genuine but belongs to another user."
        case .userSigOtherApp:
            "The UserSig was made for another SDKAppID."
        case .eventNotBase64:
            "The event is signed, but its encrypt is not canonical Base64."
        case .eventSizeWrong:
            "The event is signed, but its encrypt is not made of two or more whole blocks of 16 bytes."
        case .eventPaddingWrong:
            "The event is signed, but does not decrypt to anything: compare the aes_key with that of the developer console."
        case .eventLengthWrong:
            "The event is signed, but the length inside is larger than the event: compare the aes_key with that of the developer console."
        case .eventOwnerMismatch:
            "The event is for another owner key, which is the ClientID (AppKey) of an internal application, its corpId where an API registered the address, and the suiteKey of a third-party application."
        case .methodNotPost:
            "The platform sends callbacks with POST; this request used another method."
        case .headerMalformed:
            "A line of the header block has no colon or no name."
        case .queryMalformed:
            "The query string has a percent sign that two hexadecimal digits do not follow, or a value that is not UTF-8."
        case .parameterRepeated:
            "A query parameter that must stand once appears more than once; the path names it."
        case .commandMissing:
            "The query of the URL has no CallbackCommand."
        case .commandMismatch:
            "The CallbackCommand of the body is not that of the URL."
        case .bodyTooLarge:
            "The text is larger than the configured maximum."
        case .nestingTooDeep:
            "Arrays and objects are nested deeper than the configured maximum."
        case .stringTooLong:
            "A string is longer than the configured maximum."
        case .tooManyValues:
            "The document has more values than the configured maximum."
        case .jsonUnexpectedEnd:
            "The JSON text ends before its value is complete."
        case .jsonUnexpectedByte:
            "This byte cannot stand here in JSON."
        case .jsonTrailingBytes:
            "Bytes follow the end of the JSON value."
        case .jsonByteOrderMark:
            "The text begins with a byte order mark, which JSON does not allow."
        case .jsonInvalidLiteral:
            "The only bare words of JSON are true, false and null, in lower case."
        case .jsonInvalidNumber:
            "The number breaks the JSON grammar: no leading zero or plus sign, digits on both sides of the point and after e."
        case .jsonControlCharacter:
            "A control character stands unescaped in a string."
        case .jsonInvalidEscape:
            "The escape sequence is not one of those JSON allows."
        case .jsonLoneSurrogate:
            "A \\u escape is half of a surrogate pair without its other half."
        case .jsonInvalidUTF8:
            "The bytes are not valid UTF-8."
        case .bodyNotObject:
            "The body is JSON, but not an object."
        case .fieldMissing:
            "A member that this kind of callback cannot do without is missing; the path names it."
        case .fieldWrongType:
            "A member has another JSON type than the platform documents; the path names it."
        case .jsonMissing:
            "There is no such value."
        case .jsonWrongType:
            "The value has another JSON type than the one asked for."
        case .jsonOutOfRange:
            "The number does not fit the type asked for."
        case .jsonNotInteger:
            "The number has a fraction; an integer was asked for."
        case .writerNameExpected:
            "Inside an object a value needs a name first."
        case .writerNameUnexpected:
            "A name can only stand directly inside an object, once per value."
        case .writerNotOpen:
            "An end was written for an array or object that is not open."
        case .writerIncomplete:
            "The text is not complete: nothing was written, or an array or object is still open."
        case .writerComplete:
            "The text already holds one complete value."
        case .writerNotFinite:
            "JSON has no infinity and no not-a-number."
        case .replyPartNotAllowed:
            "This kind of callback has no use for this part of an answer."
        case .replyPublicIgnored:
            "Pure pull mode updates private parameters only; the platform would ignore public ones."
        case .replyKeyedByUser:
            "Private parameters of an answer belong to the acting user and are not keyed by user id."
        case .replySourceNotAsked:
            "The callback did not ask for this data source."
        case .replySourceTwice:
            "This data source was already answered as a whole."
        case .replyKeyEmpty:
            "A parameter name or data source id is empty."
        case .replyKeyReserved:
            "This parameter name is reserved: the library writes it itself."
        case .replyOutTrackIDMissing:
            "This answer needs the outTrackId of a card, and it is not set."
        case .replyMemberUnknown:
            "The answer document has a member that is not part of its format; the path names it."
        case .replyMemberWrongType:
            "A member of the answer document has the wrong JSON type; the path names it."
        case .replyMediaNotText:
            "A media id is a text."
        case .replyRawNotAlone:
            "A raw answer stands alone: nothing else can be set beside it."
        case .replyRawNotObject:
            "A raw answer is one JSON object."
        case .replyTooManyParameters:
            "One part of an answer has more than 1,000 parameters."
        case .replyDecisionConflict:
            "These parts of an answer exclude each other: a message is rewritten, and accounts are refused one by one, only in an answer that allows."
        case .replyCodeOutOfRange:
            "The code is outside the range that the platform documents for this command."
        case .replyAccountNotAsked:
            "The callback does not ask about this account."
        case .replyMessageMalformed:
            "A message is an array of at least one object with a text MsgType and an object MsgContent, whose members have the documented types; the path names what is wrong."
        case .replyMessageTooLarge:
            "The rewritten message and its custom data are larger than the 8 KB that a message may have."
        case .replyMessageCustomTwice:
            "A message has at most one element of type TIMCustomElem."
        case .replyMemberMissing:
            "A member that this part of an answer needs is missing; the path names it, in its right spelling."
        case .replyMemberOutOfRange:
            "A member of the answer document has a value that the platform does not know; the path names it."
        case .replyMemberConflict:
            "A member of the answer document excludes another one, which the platform would ignore; the path names it."
        case .apiOperationUnknown:
            "There is no operation of this name."
        case .apiFieldMissing:
            "A member that the operation requires is missing; the path names it."
        case .apiFieldWrongType:
            "A member has another JSON type than the operation documents; the path names it."
        case .apiFieldTooLong:
            "A text is longer than the operation allows; the path names it."
        case .apiTooManyItems:
            "A list has more elements than the operation allows; the path names it."
        case .apiFieldOutOfRange:
            "A value is outside the documented range; the path names it."
        case .apiFieldConflict:
            "Two members of the request contradict each other; the path names one."
        case .apiFieldMalformed:
            "A text does not have the form that the operation documents; the path names it."
        case .apiOpenSpacePrefix:
            "An openSpaceId begins with dtv1.card// (two slashes, no colon)."
        case .apiCardDataTooLarge:
            "The data of a card, public and private together, is larger than the 100 KB that a card may have."
        case .apiTokenMissing:
            "The operation needs an access token, and none was given."
        case .apiValueLong:
            "A value of a card is longer than the 1 KB that the documents allow; whether the platform refuses it is not documented."
        case .apiCallbackTypeMissing:
            "The card has no callbackType: without one no callback of it arrives over Stream mode, and it may take no streamed text; give STREAM or HTTP."
        case .apiMemberUndocumented:
            "The operation is not documented to have this member, which may be misspelt or belong to another operation: the platform may ignore it."
        case .apiSpaceModelMissing:
            "The card goes to a space that it has no space model for: unless the card exists already and has the space, it is not shown there."
        case .apiSpaceTypeUnknown:
            "The openSpaceId names a space of a type that is not documented: IM_GROUP, IM_SINGLE, IM_ROBOT and ONE_BOX are; results name spaces otherwise."
        case .apiResponseMalformed:
            "The response is not the JSON that the platform documents."
        case .apiHttpStatus:
            "The response has another HTTP status than 200: a proxy or a gateway answered instead of the API."
        case .apiRefused:
            "The platform refused the request for the reason that its code and info name."
        case .apiBadRequest:
            "The platform found the request malformed; its code and info say what."
        case .apiNotPermitted:
            "The platform does not let this account or application do this; required_scopes names the permissions to ask for, where the platform does."
        case .apiCredentialRefused:
            "The platform did not accept the credential. Tencent Chat: compare SDKAppID, administrator account and secret key, and make a new UserSig. DingTalk: compare ClientID and ClientSecret."
        case .apiThrottled:
            "The platform's rate limit was reached: wait before the next request."
        case .apiNotFound:
            "What the request names does not exist."
        case .apiServerError:
            "The platform failed: the request may be sent again."
        case .apiTokenRefused:
            "The access token is wrong or expired: drop it, fetch a new one and send the request once more."
        case .apiDeliveryFailed:
            "The platform made the card but did not deliver it to every space, or does not say that it did; deliveries says where and why."
        case .apiBlocked:
            "A block page came instead of an answer: the platform has blocked the address of this machine for too many calls, or a proxy stands in the way. Wait before the next request of any kind."
        case .apiQuotaExhausted:
            "The organisation has used up its calls of this month."
        case .apiAlreadyExists:
            "What the request would create exists already: an earlier attempt may have succeeded."
        case .apiContentRefused:
            "The platform refused the content: a text, link or picture failed its audit."
        case .apiCardNotStreamable:
            "The card takes no streamed text: its cardTemplateId has to name a template for AI cards, and it has to be created with a callbackType."
        case .streamDeliveryUnknown:
            "No delivery of this number waits for its reply: it was replied to, given up, or never handed out."
        }
    }

    /// The HTTP status that a callback server answers when a request ends with this status.
    public var httpStatus: Int32 {
        switch self {
        case .ok: 200
        case .headerMalformed,
            .queryMalformed,
            .parameterRepeated,
            .commandMissing,
            .commandMismatch,
            .nestingTooDeep,
            .stringTooLong,
            .tooManyValues,
            .jsonUnexpectedEnd,
            .jsonUnexpectedByte,
            .jsonTrailingBytes,
            .jsonByteOrderMark,
            .jsonInvalidLiteral,
            .jsonInvalidNumber,
            .jsonControlCharacter,
            .jsonInvalidEscape,
            .jsonLoneSurrogate,
            .jsonInvalidUTF8,
            .bodyNotObject,
            .fieldMissing,
            .fieldWrongType:
            400
        case .signatureMissing,
            .timestampMissing,
            .headerRepeated,
            .timestampNotDecimal,
            .timestampNotMilliseconds,
            .signatureNotBase64,
            .signatureMismatch,
            .timestampTooOld,
            .timestampTooNew,
            .timestampNotSeconds,
            .signatureNotHex,
            .kindNotConfigured,
            .userSigMalformed,
            .userSigMismatch,
            .userSigExpired,
            .userSigOtherUser,
            .userSigOtherApp,
            .eventNotBase64,
            .eventSizeWrong,
            .eventPaddingWrong,
            .eventLengthWrong,
            .eventOwnerMismatch:
            401
        case .appIDMissing,
            .appIDMismatch:
            403
        case .methodNotPost: 405
        case .replayed: 409
        case .bodyTooLarge: 413
        case .apiResponseMalformed,
            .apiHttpStatus,
            .apiRefused,
            .apiBadRequest,
            .apiNotPermitted,
            .apiCredentialRefused,
            .apiThrottled,
            .apiNotFound,
            .apiServerError,
            .apiTokenRefused,
            .apiDeliveryFailed,
            .apiBlocked,
            .apiQuotaExhausted,
            .apiAlreadyExists,
            .apiContentRefused,
            .apiCardNotStreamable:
            502
        case .outOfMemory: 503
        default: 500
        }
    }

    /// The status that an answer to the sender may name.
    ///
    /// It is the status itself but for those that say how far an event could be decrypted: whoever knows the token and
    /// is told that can find out what others encrypted.
    public var disclosed: Status {
        switch self {
        case .eventNotBase64: .signatureMismatch
        case .eventSizeWrong: .signatureMismatch
        case .eventPaddingWrong: .signatureMismatch
        case .eventLengthWrong: .signatureMismatch
        case .eventOwnerMismatch: .signatureMismatch
        default: self
        }
    }
}
