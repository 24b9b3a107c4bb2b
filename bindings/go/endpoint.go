package imhook

// #include "bridge.h"
import "C"

import (
	"runtime"
	"time"
)

// An endpoint owns the configuration of a callback address as the library holds it. Immutable: any number of
// goroutines may use it at once.
type endpoint struct {
	native   *C.imhook_endpoint
	platform int
	// maxSize is the largest body in bytes: a server need not read more.
	maxSize int64
	guard   *guard // kept alive: the library borrows it
}

// The platforms that an endpoint can be of.
const (
	platformDingTalk    = C.IMHOOKGO_DINGTALK
	platformTencentChat = C.IMHOOKGO_TENCENT_CHAT
	// signedAsRobot is the other way to sign requests of DingTalk.
	signedAsRobot = C.IMHOOKGO_ROBOT
)

// endpointOptions are what the library is told about a callback address.
type endpointOptions struct {
	platform          int
	sdkAppID          uint64 // of Tencent Chat
	secrets           []string
	robotSecrets      []string // of DingTalk
	eventKeys         []EventKey
	tolerance         time.Duration
	replayGuard       *ReplayGuard
	acceptingUnsigned bool
	ignoringTimestamp bool
	limits            Limits
}

// newEndpoint hands the options to the library. The copy of the secrets that this needs is wiped.
func newEndpoint(options endpointOptions) (*endpoint, error) {
	tolerance, err := milliseconds(options.tolerance, "Tolerance")
	if err != nil {
		return nil, err
	}
	limits, err := options.limits.checked()
	if err != nil {
		return nil, err
	}
	created := &endpoint{platform: options.platform}
	given := C.imhookgo_endpoint_options{
		platform:        C.int32_t(options.platform),
		flags:           options.flags(),
		sdk_app_id:      C.uint64_t(options.sdkAppID),
		tolerance_ms:    C.int64_t(tolerance),
		max_depth:       C.uint32_t(limits.MaxDepth),
		max_values:      C.uint32_t(limits.MaxValues),
		max_body_size:   C.size_t(limits.MaxSize),
		max_string_size: C.size_t(limits.MaxStringSize),
	}
	if options.replayGuard != nil {
		if created.guard, err = options.replayGuard.open(); err != nil {
			return nil, err
		}
		given.replay_guard = created.guard.native
	}
	secrets := append(append([]string{}, options.secrets...), options.robotSecrets...)
	for _, key := range options.eventKeys {
		secrets = append(secrets, key.texts()...)
	}
	given.secret_count = C.size_t(len(options.secrets))
	given.robot_secret_count = C.size_t(len(options.robotSecrets))
	given.event_key_count = C.size_t(len(options.eventKeys))
	text, sizes := joined(secrets)
	failure := new(C.imhookgo_failure)
	created.native = C.imhookgo_endpoint_new(given, pointerTo(text), &sizes[0], failure)
	wipe(text)
	runtime.KeepAlive(created.guard)
	if created.native == nil {
		return nil, newError(failure)
	}
	created.maxSize = int64(C.imhook_endpoint_max_body_size(created.native))
	runtime.SetFinalizer(created, func(e *endpoint) { C.imhook_endpoint_free(e.native) })
	return created, nil
}

func (e *endpoint) checksSignatures() bool {
	checks := bool(C.imhook_endpoint_checks_signatures(e.native))
	runtime.KeepAlive(e)
	return checks
}

func (o *endpointOptions) flags() C.uint32_t {
	var flags C.uint32_t
	if o.acceptingUnsigned {
		flags |= C.IMHOOK_ACCEPTING_UNSIGNED
	}
	if o.ignoringTimestamp {
		flags |= C.IMHOOK_IGNORING_TIMESTAMP
	}
	return flags
}

// joined writes texts one after the other, for imhookgo_cut(). Neither result is empty: their first elements have an
// address.
func joined(texts []string) (text []byte, sizes []C.size_t) {
	total := 0
	for _, one := range texts {
		total += len(one)
	}
	text = make([]byte, 0, total+1)
	sizes = make([]C.size_t, 0, len(texts)+1)
	for _, one := range texts {
		text = append(text, one...)
		sizes = append(sizes, C.size_t(len(one)))
	}
	return append(text, 0), append(sizes, 0)
}

// wipe overwrites a copy of a secret.
func wipe(text []byte) {
	for i := range text {
		text[i] = 0
	}
}

// milliseconds converts a duration for the library, where 0 means the default: less than a millisecond is an error
// rather than the default. The path names the option.
func milliseconds(duration time.Duration, path string) (int64, error) {
	if duration != 0 && duration.Milliseconds() == 0 {
		return 0, errorFor(ErrOptionOutOfRange, path)
	}
	return duration.Milliseconds(), nil
}
