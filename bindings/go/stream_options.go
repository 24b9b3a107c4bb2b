package imhook

// #include "bridge.h"
import "C"

import (
	"fmt"
	"math"
	"time"
)

// StreamSubscriptions are what a session of Stream mode is asked to receive. What is not subscribed to does not arrive.
type StreamSubscriptions uint32

const (
	// SubscribeEvents is all events that the application is subscribed to in the developer console.
	SubscribeEvents StreamSubscriptions = C.IMHOOK_SUBSCRIBE_EVENTS
	// SubscribeRobotMessages is messages to the robot.
	SubscribeRobotMessages StreamSubscriptions = C.IMHOOK_SUBSCRIBE_ROBOT_MESSAGES
	// SubscribeDelegatedMessages is messages that the robot handles for somebody.
	SubscribeDelegatedMessages StreamSubscriptions = C.IMHOOK_SUBSCRIBE_DELEGATED_MESSAGES
	// SubscribeCardActions is actions on cards.
	SubscribeCardActions StreamSubscriptions = C.IMHOOK_SUBSCRIBE_CARD_ACTIONS
	// SubscribeDynamicData is dynamic data of cards.
	SubscribeDynamicData StreamSubscriptions = C.IMHOOK_SUBSCRIBE_DYNAMIC_DATA
	// SubscribeGraph is calls of an AI plugin.
	SubscribeGraph StreamSubscriptions = C.IMHOOK_SUBSCRIBE_GRAPH
)

// StreamOptions configure a session of Stream mode. The credentials and something subscribed to are required; the zero
// value of everything else means the default.
type StreamOptions struct {
	// ClientID and ClientSecret are the AppKey and AppSecret of the application.
	ClientID     string
	ClientSecret string
	// Subscriptions are what is to arrive.
	Subscriptions StreamSubscriptions
	// Topics are further callback topics, at most 64, which arrive as [*Unknown].
	Topics []string
	// UserAgent names the program to the gateway, as dingtalk-sdk-<language>/<version>; empty for this library.
	UserAgent string
	// LocalIP are addresses of this machine for the platform's diagnosis, with commas; empty leaves them out.
	LocalIP string
	// APIHost is where the platform's API is: https:// or http://, a host, where needed a port and a path. Empty means
	// https://api.dingtalk.com.
	APIHost string
	// Seed is where pauses get their randomness from; 0 has it drawn. Equal seeds, inputs and times give equal actions.
	Seed uint64
	// Times and Limits bound what a session waits for and holds.
	Times  StreamTimes
	Limits StreamLimits
}

// Never is a deadline of [StreamTimes] that does not come.
const Never = -time.Millisecond

// StreamTimes are the times of a session of Stream mode, in whole milliseconds; 0 means the default.
type StreamTimes struct {
	// PingInterval is how long nothing may arrive before a ping is sent, a second to an hour; 0 means a minute.
	PingInterval time.Duration
	// PongTimeout is how long anything may take to arrive after a ping, 100 ms to 10 minutes; 0 means 5 seconds.
	PongTimeout time.Duration
	// OpenTimeout is how long the gateway may take to answer, and the WebSocket to open, each, 100 ms to 10 minutes; 0
	// means 10 seconds.
	OpenTimeout time.Duration
	// RetryBase is the longest pause after the first failure, 10 ms to an hour; 0 means a second. It doubles with each
	// failure that follows; the pause itself is drawn from 0 up to it.
	RetryBase time.Duration
	// RetryCap is the longest pause ever, RetryBase to an hour; 0 means a minute.
	RetryCap time.Duration
	// SlowRetry is the shortest pause after a refusal that a retry does not heal, such as a wrong secret, a second to a
	// day; 0 means 5 minutes. Up to a quarter is added at random.
	SlowRetry time.Duration
	// ProofOfLife is how long after its opening something has to arrive on a connection before the pauses become short
	// again, 1 ms to an hour; 0 means 10 seconds.
	ProofOfLife time.Duration
	// DrainTimeout is how long a connection that is being replaced stays open for answers, 1 ms to 10 minutes; 0 means 10
	// seconds, which is when the gateway closes it.
	DrainTimeout time.Duration
	// CardDeadline is after how long a card's callback is answered with the answer that changes nothing, while its handler
	// goes on, 100 ms to 10 minutes; 0 means 1.8 seconds, as the platform waits two; Never switches it off.
	CardDeadline time.Duration
	// MessageDeadline is after how long a message to a robot is acknowledged while its handler goes on, 100 ms to 10
	// minutes; 0 means 30 seconds, as the platform sends it again after a minute; Never switches it off.
	MessageDeadline time.Duration
	// GiveUp is after how long a delivery that nobody replied to is given up, a second to a day; 0 means never. An event
	// is then sent again later, and its place among those in flight is free.
	GiveUp time.Duration
	// DuplicateTime is how long a reply is remembered for duplicates, a second to a day; 0 means 5 minutes.
	DuplicateTime time.Duration
}

// StreamLimits bound what a session of Stream mode holds; 0 means the default.
type StreamLimits struct {
	// InFlight is the most deliveries that wait for their reply, to 65,536; 0 means 100.
	InFlight int
	// Waiting is the most frames that wait, unanswered, until one of those was replied to, to 65,536; 0 means 1,000.
	Waiting int
	// WaitingSize is the most bytes that frames which wait may take, up to 1 GiB; 0 means 16 MiB.
	WaitingSize int
	// Duplicates is the most replies that are remembered for duplicates, to 1,048,576; 0 means 10,000.
	Duplicates int
	// DuplicateSize is the most bytes of names and replies that are remembered, up to 1 GiB; 0 means 16 MiB.
	DuplicateSize int
	// MaxFrameSize is the largest frame in bytes, up to 64 MiB; 0 means 1 MiB.
	MaxFrameSize int
	// MaxDepth is the deepest nesting of arrays and objects, up to 1,000; 0 means 64.
	MaxDepth int
	// MaxValues is the most values (members and elements at all levels) in one text; 0 means 100,000.
	MaxValues int
}

// Format prints the client id, for every verb, and never the secret.
func (o StreamOptions) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.StreamOptions(%q)", o.ClientID)
}

// native writes the options that have no pointers for the library.
func (o *StreamOptions) native() (C.imhook_stream_options, error) {
	given := C.imhook_stream_options{
		subscriptions: C.uint32_t(o.Subscriptions),
		seed:          C.uint64_t(o.Seed),
	}
	err := o.Times.write(&given)
	if err == nil {
		err = o.Limits.write(&given)
	}
	return given, err
}

func (t *StreamTimes) write(given *C.imhook_stream_options) error {
	for _, option := range []struct {
		name  string
		value time.Duration
		to    *C.int64_t
	}{
		{"PingInterval", t.PingInterval, &given.ping_interval_ms},
		{"PongTimeout", t.PongTimeout, &given.pong_timeout_ms},
		{"OpenTimeout", t.OpenTimeout, &given.open_timeout_ms},
		{"RetryBase", t.RetryBase, &given.retry_base_ms},
		{"RetryCap", t.RetryCap, &given.retry_cap_ms},
		{"SlowRetry", t.SlowRetry, &given.slow_retry_ms},
		{"ProofOfLife", t.ProofOfLife, &given.proof_of_life_ms},
		{"DrainTimeout", t.DrainTimeout, &given.drain_timeout_ms},
		{"GiveUp", t.GiveUp, &given.give_up_ms},
		{"DuplicateTime", t.DuplicateTime, &given.duplicate_time_ms},
		{"CardDeadline", t.CardDeadline, &given.card_deadline_ms},
		{"MessageDeadline", t.MessageDeadline, &given.message_deadline_ms},
	} {
		value, err := milliseconds(option.value, option.name)
		if err != nil {
			return err
		}
		*option.to = C.int64_t(value)
	}
	return nil
}

func (l *StreamLimits) write(given *C.imhook_stream_options) error {
	for _, option := range []struct {
		name  string
		value int
		to    *C.uint32_t
	}{
		{"InFlight", l.InFlight, &given.in_flight_limit},
		{"Waiting", l.Waiting, &given.waiting_limit},
		{"Duplicates", l.Duplicates, &given.duplicate_limit},
		{"MaxDepth", l.MaxDepth, &given.max_depth},
		{"MaxValues", l.MaxValues, &given.max_values},
	} {
		if option.value < 0 || uint64(option.value) > math.MaxUint32 {
			return errorFor(ErrOptionOutOfRange, option.name)
		}
		*option.to = C.uint32_t(option.value)
	}
	for _, option := range []struct {
		name  string
		value int
		to    *C.size_t
	}{
		{"WaitingSize", l.WaitingSize, &given.waiting_size},
		{"DuplicateSize", l.DuplicateSize, &given.duplicate_size},
		{"MaxFrameSize", l.MaxFrameSize, &given.max_frame_size},
	} {
		if option.value < 0 {
			return errorFor(ErrOptionOutOfRange, option.name)
		}
		*option.to = C.size_t(option.value)
	}
	return nil
}
