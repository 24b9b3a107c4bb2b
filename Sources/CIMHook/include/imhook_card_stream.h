#ifndef IMHOOK_CARD_STREAM_H
#define IMHOOK_CARD_STREAM_H

/* Text that is streamed into DingTalk's AI cards. */

#include "imhook_types.h"

/* MARK: Card streams */

/// Text on its way from a model into a variable of one AI card of DingTalk. Belongs to one thread at a time.
typedef struct imhook_card_stream { char opaque; } imhook_card_stream;

/// What a call of a card stream has as its content.
typedef int32_t imhook_card_stream_mode;

enum {
    /// What was added since the last call (`isFull` is false), at most 1,024 bytes of UTF-8.
    IMHOOK_CARD_STREAM_APPEND = 0,
    /// The complete text (`isFull` is true), as variables of type markdown must have it: its first 1,024 bytes, as the
    /// platform takes no more in a call.
    IMHOOK_CARD_STREAM_FULL = 1
};

/// The configuration of a card stream. Set `size`, the card and the variable; zero elsewhere means the default. Everything
/// is copied.
typedef struct imhook_card_stream_options {
    /// sizeof(imhook_card_stream_options).
    size_t size;
    /// The `outTrackId` of the card, 1 to 400 bytes.
    imhook_view out_track_id;
    /// The variable of the card's template, 1 to 100 bytes.
    imhook_view key;
    /// What each call has.
    imhook_card_stream_mode mode;
    /// How often one call is made at most, 1 to 100; 0 means 5. The call that ends the card, which else looks busy for ever,
    /// is made twice as often.
    uint32_t attempt_limit;
    /// Milliseconds from the beginning of one call to that of the next, 50 to 60,000; 0 means 500. The platform takes 20
    /// calls in a second from all cards of an application together: with 500, ten cards stay below that.
    int64_t interval_ms;
    /// The pause after a first failure is drawn from 0 to this, and the bound doubles with each further one up to
    /// `retry_cap_ms`; both in milliseconds, 1 to 3,600,000; 0 means 500 and 10,000.
    int64_t retry_base_ms;
    int64_t retry_cap_ms;
    /// The most bytes of text, 64 to 102,400; 0 means 102,400, as much as a card may hold, and in
    /// `IMHOOK_CARD_STREAM_FULL` no more than 1,024. What comes after them is left out.
    size_t max_text_size;
    /// What every `guid` and pause follows from; 0 has it drawn from libcrypto. For tests: two streams with one seed give
    /// the same `guid`, and the platform ignores the second.
    uint64_t seed;
    /// How long text may wait while calls fail, in milliseconds, from the beginning of the first call that failed to that of
    /// the next one, at most 3,600,000; 0 means 90,000, and less than 0 no time at all. Each call that is accepted begins it
    /// anew. When the next pause would end later, only one call is left, at the end of that pause: it finalises the card when
    /// all text was given by then and fits into it, and otherwise makes the card show an error, as it does in
    /// `IMHOOK_CARD_STREAM_APPEND` where nobody knows whether the card has the text of an earlier call. When it fails too, the
    /// stream ends; when it is refused for what it says, one that shows the error follows it an interval later. So a stream of which no call is
    /// accepted lasts at most this time and one pause, besides the time that calls take. A pause is what the platform asks for,
    /// 300 seconds after `IMHOOK_API_BLOCKED`, and up to `retry_cap_ms` more. With 90,000, the pause of 60 seconds after a
    /// limit of calls in a minute is waited for once, and then the text goes on.
    int64_t patience_ms;
} imhook_card_stream_options;

/// What a card stream wants its host to do.
typedef int32_t imhook_card_stream_action_kind;

enum {
    /// Nothing, until something happens.
    IMHOOK_CARD_STREAM_NOTHING = 0,
    /// Make the call `PUT /v1.0/card/streaming` with `body`, then call imhook_card_stream_answered().
    IMHOOK_CARD_STREAM_SEND = 1,
    /// Call imhook_card_stream_tick() at `at_ms`; replaces the time asked for before.
    IMHOOK_CARD_STREAM_WAKE = 2,
    /// The card was finalised. Said once; nothing follows it.
    IMHOOK_CARD_STREAM_DONE = 3,
    /// The stream ended with an error, which `outcome` names. Said once; nothing follows it.
    IMHOOK_CARD_STREAM_FAILED = 4
};

/// The one thing to do. New members are only ever added in place of those that are reserved.
typedef struct imhook_card_stream_action {
    imhook_card_stream_action_kind kind;
    /// FAILED: the outcome of the call that ended the stream; IMHOOK_OK when imhook_card_stream_fail() did.
    imhook_status outcome;
    /// When to call imhook_card_stream_tick(), on the host's clock.
    int64_t at_ms;
    /// SEND: the JSON body of the call; valid until the next call with the stream.
    imhook_view body;
    /// DONE and FAILED: whether the platform took the call that ends the card. Otherwise the card may go on looking as if
    /// text were to come.
    bool card_ended;
    /// Whether text that was given is not on the card: there was more than `max_text_size`, or the platform found the complete
    /// text too large, or the stream fails before the platform has taken all. Text that waits for its call does not count;
    /// with FAILED, text of a call that was not answered does.
    bool is_truncated;
    /// Zero.
    uint64_t reserved[4];
} imhook_card_stream_action;

#endif
