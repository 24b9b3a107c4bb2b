// Code generated from include/imhook.h by go generate. DO NOT EDIT.

package imhook

// Status is the outcome of a call, the same number in every language. Every Status but StatusOK is an error that
// errors.Is finds in an [*Error]. Codes are pinned for ever; new ones may be added in any version.
type Status int32

const (
	// Success. (HTTP 200)
	StatusOK Status = 0

	// Usage: the caller's own mistakes and the machine's limits.

	// A required pointer is NULL, a view has a size without data, or a constant is not one of its enumeration. (HTTP
	// 500)
	ErrInvalidArgument Status = 1
	// Memory could not be allocated; the call had no effect. (HTTP 503)
	ErrOutOfMemory Status = 2
	// The size member of a structure is not set: set it to sizeof of the structure before the call. (HTTP 500)
	ErrStructSize Status = 3
	// No secret is configured: give at least one, or state that unsigned requests are accepted. (HTTP 500)
	ErrSecretMissing Status = 10
	// A configured secret is empty: an empty secret never means that checking is off. (HTTP 500)
	ErrSecretEmpty Status = 11
	// An option is outside its documented range. (HTTP 500)
	ErrOptionOutOfRange Status = 12
	// Two options contradict each other, such as secrets together with accepting unsigned requests. (HTTP 500)
	ErrOptionConflict Status = 13
	// The aes_key of an event key is not made of 43 characters of Base64: copy it from the developer console. (HTTP
	// 500)
	ErrAesKeyMalformed Status = 14

	// Authenticity: who sent the request, and when.

	// The signature is missing: the sender did not sign, or a proxy removed it. (HTTP 401)
	ErrSignatureMissing Status = 100
	// The signed timestamp is missing: the sender did not sign, or a proxy removed it. (HTTP 401)
	ErrTimestampMissing Status = 101
	// A signature header appears more than once: it is not clear which one was signed. (HTTP 401)
	ErrHeaderRepeated Status = 102
	// The signature timestamp is not made of 1 to 18 decimal digits. (HTTP 401)
	ErrTimestampNotDecimal Status = 103
	// The signature timestamp has fewer than 12 digits: milliseconds are expected, seconds seem to have been sent.
	// (HTTP 401)
	ErrTimestampNotMilliseconds Status = 104
	// The signature is not the canonical Base64 text of 32 bytes, 44 characters long. (HTTP 401)
	ErrSignatureNotBase64 Status = 105
	// The signature was made with none of the configured secrets: compare the secret with the one registered on the
	// platform. (HTTP 401)
	ErrSignatureMismatch Status = 106
	// The signature is genuine but older than the tolerance: an old request is being sent again, or this machine's
	// clock is ahead. (HTTP 401)
	ErrTimestampTooOld Status = 107
	// The signature is genuine but its timestamp lies further in the future than the tolerance: this machine's clock is
	// behind. (HTTP 401)
	ErrTimestampTooNew Status = 108
	// The same timestamp, signature and body were received before, within the tolerance. (HTTP 409)
	ErrReplayed Status = 109
	// The query of the URL has no SdkAppid: the request is not from Tencent Chat, or the query was not handed over.
	// (HTTP 403)
	ErrAppIDMissing Status = 110
	// The request is for another application: its SdkAppid is not the configured SDKAppID. (HTTP 403)
	ErrAppIDMismatch Status = 111
	// RequestTime has more than 11 digits: seconds are expected, milliseconds seem to have been sent. (HTTP 401)
	ErrTimestampNotSeconds Status = 112
	// The signature is not made of hexadecimal digits, of which Sign has 64 and msg_signature 40. (HTTP 401)
	ErrSignatureNotHex Status = 113
	// The endpoint has no secret for this kind of request: cards need secrets, robot messages robot secrets, events
	// event keys. (HTTP 401)
	ErrKindNotConfigured Status = 114
	// The UserSig is not one: its Base64, its zlib stream or the JSON inside is broken, or a member is missing. (HTTP
	// 401)
	ErrUserSigMalformed Status = 120
	// The UserSig was made with another key, or was changed. (HTTP 401)
	ErrUserSigMismatch Status = 121
	// The UserSig is genuine but expired. (HTTP 401)
	ErrUserSigExpired Status = 122
	// The UserSig is genuine but belongs to another user. (HTTP 401)
	ErrUserSigOtherUser Status = 123
	// The UserSig was made for another SDKAppID. (HTTP 401)
	ErrUserSigOtherApp Status = 124
	// The event is signed, but its encrypt is not canonical Base64. (HTTP 401)
	ErrEventNotBase64 Status = 130
	// The event is signed, but its encrypt is not made of two or more whole blocks of 16 bytes. (HTTP 401)
	ErrEventSizeWrong Status = 131
	// The event is signed, but does not decrypt to anything: compare the aes_key with that of the developer console.
	// (HTTP 401)
	ErrEventPaddingWrong Status = 132
	// The event is signed, but the length inside is larger than the event: compare the aes_key with that of the
	// developer console. (HTTP 401)
	ErrEventLengthWrong Status = 133
	// The event is for another owner key, which is the ClientID (AppKey) of an internal application, its corpId where
	// an API registered the address, and the suiteKey of a third-party application. (HTTP 401)
	ErrEventOwnerMismatch Status = 134

	// Transport: the HTTP request around the body.

	// The platform sends callbacks with POST; this request used another method. (HTTP 405)
	ErrMethodNotPOST Status = 200
	// A line of the header block has no colon or no name. (HTTP 400)
	ErrHeaderMalformed Status = 201
	// The query string has a percent sign that two hexadecimal digits do not follow, or a value that is not UTF-8.
	// (HTTP 400)
	ErrQueryMalformed Status = 202
	// A query parameter that must stand once appears more than once; the path names it. (HTTP 400)
	ErrParameterRepeated Status = 203
	// The query of the URL has no CallbackCommand. (HTTP 400)
	ErrCommandMissing Status = 204
	// The CallbackCommand of the body is not that of the URL. (HTTP 400)
	ErrCommandMismatch Status = 205

	// Limits: a request larger or deeper than the endpoint accepts.

	// The text is larger than the configured maximum. (HTTP 413)
	ErrBodyTooLarge Status = 300
	// Arrays and objects are nested deeper than the configured maximum. (HTTP 400)
	ErrNestingTooDeep Status = 301
	// A string is longer than the configured maximum. (HTTP 400)
	ErrStringTooLong Status = 302
	// The document has more values than the configured maximum. (HTTP 400)
	ErrTooManyValues Status = 303

	// JSON syntax: the text breaks RFC 8259 at the given offset.

	// The JSON text ends before its value is complete. (HTTP 400)
	ErrJSONUnexpectedEnd Status = 400
	// This byte cannot stand here in JSON. (HTTP 400)
	ErrJSONUnexpectedByte Status = 401
	// Bytes follow the end of the JSON value. (HTTP 400)
	ErrJSONTrailingBytes Status = 402
	// The text begins with a byte order mark, which JSON does not allow. (HTTP 400)
	ErrJSONByteOrderMark Status = 403
	// The only bare words of JSON are true, false and null, in lower case. (HTTP 400)
	ErrJSONInvalidLiteral Status = 404
	// The number breaks the JSON grammar: no leading zero or plus sign, digits on both sides of the point and after e.
	// (HTTP 400)
	ErrJSONInvalidNumber Status = 405
	// A control character stands unescaped in a string. (HTTP 400)
	ErrJSONControlCharacter Status = 406
	// The escape sequence is not one of those JSON allows. (HTTP 400)
	ErrJSONInvalidEscape Status = 407
	// A \u escape is half of a surrogate pair without its other half. (HTTP 400)
	ErrJSONLoneSurrogate Status = 408
	// The bytes are not valid UTF-8. (HTTP 400)
	ErrJSONInvalidUTF8 Status = 409

	// Shape: well-formed JSON that is not what the platform documents.

	// The body is JSON, but not an object. (HTTP 400)
	ErrBodyNotObject Status = 500
	// A member that this kind of callback cannot do without is missing; the path names it. (HTTP 400)
	ErrFieldMissing Status = 501
	// A member has another JSON type than the platform documents; the path names it. (HTTP 400)
	ErrFieldWrongType Status = 502

	// JSON values: what a typed getter found instead.

	// There is no such value. (HTTP 500)
	ErrJSONMissing Status = 600
	// The value has another JSON type than the one asked for. (HTTP 500)
	ErrJSONWrongType Status = 601
	// The number does not fit the type asked for. (HTTP 500)
	ErrJSONOutOfRange Status = 602
	// The number has a fraction; an integer was asked for. (HTTP 500)
	ErrJSONNotInteger Status = 603

	// JSON writer: a call that would have made the text invalid.

	// Inside an object a value needs a name first. (HTTP 500)
	ErrWriterNameExpected Status = 650
	// A name can only stand directly inside an object, once per value. (HTTP 500)
	ErrWriterNameUnexpected Status = 651
	// An end was written for an array or object that is not open. (HTTP 500)
	ErrWriterNotOpen Status = 652
	// The text is not complete: nothing was written, or an array or object is still open. (HTTP 500)
	ErrWriterIncomplete Status = 653
	// The text already holds one complete value. (HTTP 500)
	ErrWriterComplete Status = 654
	// JSON has no infinity and no not-a-number. (HTTP 500)
	ErrWriterNotFinite Status = 655

	// Replies: an answer that the platform would refuse or silently ignore.

	// This kind of callback has no use for this part of an answer. (HTTP 500)
	ErrReplyPartNotAllowed Status = 700
	// Pure pull mode updates private parameters only; the platform would ignore public ones. (HTTP 500)
	ErrReplyPublicIgnored Status = 701
	// Private parameters of an answer belong to the acting user and are not keyed by user id. (HTTP 500)
	ErrReplyKeyedByUser Status = 702
	// The callback did not ask for this data source. (HTTP 500)
	ErrReplySourceNotAsked Status = 703
	// This data source was already answered as a whole. (HTTP 500)
	ErrReplySourceTwice Status = 704
	// A parameter name or data source id is empty. (HTTP 500)
	ErrReplyKeyEmpty Status = 705
	// This parameter name is reserved: the library writes it itself. (HTTP 500)
	ErrReplyKeyReserved Status = 706
	// This answer needs the outTrackId of a card, and it is not set. (HTTP 500)
	ErrReplyOutTrackIDMissing Status = 707
	// The answer document has a member that is not part of its format; the path names it. (HTTP 500)
	ErrReplyMemberUnknown Status = 708
	// A member of the answer document has the wrong JSON type; the path names it. (HTTP 500)
	ErrReplyMemberWrongType Status = 709
	// A media id is a text. (HTTP 500)
	ErrReplyMediaNotText Status = 710
	// A raw answer stands alone: nothing else can be set beside it. (HTTP 500)
	ErrReplyRawNotAlone Status = 711
	// A raw answer is one JSON object. (HTTP 500)
	ErrReplyRawNotObject Status = 712
	// One part of an answer has more than 1,000 parameters. (HTTP 500)
	ErrReplyTooManyParameters Status = 713
	// These parts of an answer exclude each other: a message is rewritten, and accounts are refused one by one, only in
	// an answer that allows. (HTTP 500)
	ErrReplyDecisionConflict Status = 714
	// The code is outside the range that the platform documents for this command. (HTTP 500)
	ErrReplyCodeOutOfRange Status = 715
	// The callback does not ask about this account. (HTTP 500)
	ErrReplyAccountNotAsked Status = 716
	// A message is an array of at least one object with a text MsgType and an object MsgContent, whose members have the
	// documented types; the path names what is wrong. (HTTP 500)
	ErrReplyMessageMalformed Status = 717
	// The rewritten message and its custom data are larger than the 8 KB that a message may have. (HTTP 500)
	ErrReplyMessageTooLarge Status = 718
	// A message has at most one element of type TIMCustomElem. (HTTP 500)
	ErrReplyMessageCustomTwice Status = 719
	// A member that this part of an answer needs is missing; the path names it, in its right spelling. (HTTP 500)
	ErrReplyMemberMissing Status = 720
	// A member of the answer document has a value that the platform does not know; the path names it. (HTTP 500)
	ErrReplyMemberOutOfRange Status = 721
	// A member of the answer document excludes another one, which the platform would ignore; the path names it. (HTTP
	// 500)
	ErrReplyMemberConflict Status = 722

	// API requests: a call of this program that the platform would refuse.

	// There is no operation of this name. (HTTP 500)
	ErrAPIOperationUnknown Status = 800
	// A member that the operation requires is missing; the path names it. (HTTP 500)
	ErrAPIFieldMissing Status = 801
	// A member has another JSON type than the operation documents; the path names it. (HTTP 500)
	ErrAPIFieldWrongType Status = 802
	// A text is longer than the operation allows; the path names it. (HTTP 500)
	ErrAPIFieldTooLong Status = 803
	// A list has more elements than the operation allows; the path names it. (HTTP 500)
	ErrAPITooManyItems Status = 804
	// A value is outside the documented range; the path names it. (HTTP 500)
	ErrAPIFieldOutOfRange Status = 805
	// Two members of the request contradict each other; the path names one. (HTTP 500)
	ErrAPIFieldConflict Status = 806
	// A text does not have the form that the operation documents; the path names it. (HTTP 500)
	ErrAPIFieldMalformed Status = 807
	// An openSpaceId begins with dtv1.card// (two slashes, no colon). (HTTP 500)
	ErrAPIOpenSpacePrefix Status = 808
	// The data of a card, public and private together, is larger than the 100 KB that a card may have. (HTTP 500)
	ErrAPICardDataTooLarge Status = 809
	// The operation needs an access token, and none was given. (HTTP 500)
	ErrAPITokenMissing Status = 810

	// API warnings: what a request may mean otherwise than the program does; it is made all the same.

	// A value of a card is longer than the 1 KB that the documents allow; whether the platform refuses it is not
	// documented. (HTTP 500)
	ErrAPIValueLong Status = 830
	// The card has no callbackType: without one no callback of it arrives over Stream mode, and it may take no streamed
	// text; give STREAM or HTTP. (HTTP 500)
	ErrAPICallbackTypeMissing Status = 831
	// The operation is not documented to have this member, which may be misspelt or belong to another operation: the
	// platform may ignore it. (HTTP 500)
	ErrAPIMemberUndocumented Status = 832
	// The card goes to a space that it has no space model for: unless the card exists already and has the space, it is
	// not shown there. (HTTP 500)
	ErrAPISpaceModelMissing Status = 833
	// The openSpaceId names a space of a type that is not documented: IM_GROUP, IM_SINGLE, IM_ROBOT and ONE_BOX are;
	// results name spaces otherwise. (HTTP 500)
	ErrAPISpaceTypeUnknown Status = 834

	// API responses: what the platform answered.

	// The response is not the JSON that the platform documents. (HTTP 502)
	ErrAPIResponseMalformed Status = 850
	// The response has another HTTP status than 200: a proxy or a gateway answered instead of the API. (HTTP 502)
	ErrAPIHTTPStatus Status = 851
	// The platform refused the request for the reason that its code and info name. (HTTP 502)
	ErrAPIRefused Status = 852
	// The platform found the request malformed; its code and info say what. (HTTP 502)
	ErrAPIBadRequest Status = 853
	// The platform does not let this account or application do this; required_scopes names the permissions to ask for,
	// where the platform does. (HTTP 502)
	ErrAPINotPermitted Status = 854
	// The platform did not accept the credential. Tencent Chat: compare SDKAppID, administrator account and secret key,
	// and make a new UserSig. DingTalk: compare ClientID and ClientSecret. (HTTP 502)
	ErrAPICredentialRefused Status = 855
	// The platform's rate limit was reached: wait before the next request. (HTTP 502)
	ErrAPIThrottled Status = 856
	// What the request names does not exist. (HTTP 502)
	ErrAPINotFound Status = 857
	// The platform failed: the request may be sent again. (HTTP 502)
	ErrAPIServerError Status = 858
	// The access token is wrong or expired: drop it, fetch a new one and send the request once more. (HTTP 502)
	ErrAPITokenRefused Status = 859
	// The platform made the card but did not deliver it to every space, or does not say that it did; deliveries says
	// where and why. (HTTP 502)
	ErrAPIDeliveryFailed Status = 860
	// A block page came instead of an answer: the platform has blocked the address of this machine for too many calls,
	// or a proxy stands in the way. Wait before the next request of any kind. (HTTP 502)
	ErrAPIBlocked Status = 861
	// The organisation has used up its calls of this month. (HTTP 502)
	ErrAPIQuotaExhausted Status = 862
	// What the request would create exists already: an earlier attempt may have succeeded. (HTTP 502)
	ErrAPIAlreadyExists Status = 863
	// The platform refused the content: a text, link or picture failed its audit. (HTTP 502)
	ErrAPIContentRefused Status = 864
	// The card takes no streamed text: its cardTemplateId has to name a template for AI cards, and it has to be created
	// with a callbackType. (HTTP 502)
	ErrAPICardNotStreamable Status = 865

	// Sessions of Stream mode.

	// No delivery of this number waits for its reply: it was replied to, given up, or never handed out. (HTTP 500)
	ErrStreamDeliveryUnknown Status = 900
)
