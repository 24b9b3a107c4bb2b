package imhook

// #include "bridge.h"
import "C"

import (
	"math"
	"runtime"
	"time"
)

// An endpoint owns the configuration of a callback address as the library holds it. Immutable: any number of
// goroutines may use it at once.
type endpoint struct {
	native *C.imhook_endpoint
	// maxSize is the largest body in bytes: a server need not read more.
	maxSize int64
	guard   *guard // kept alive: the library borrows it
}

// newEndpoint hands the options to the library. The copy of the secrets that this needs is wiped.
func newEndpoint(hook *DingTalk) (*endpoint, error) {
	tolerance, err := milliseconds(hook.Tolerance)
	if err != nil {
		return nil, err
	}
	limits, err := hook.Limits.checked()
	if err != nil {
		return nil, err
	}
	created := &endpoint{}
	var nativeGuard *C.imhook_replay_guard
	if hook.ReplayGuard != nil {
		if created.guard, err = hook.ReplayGuard.open(); err != nil {
			return nil, err
		}
		nativeGuard = created.guard.native
	}
	secrets := hook.secrets()
	total := 0
	for _, secret := range secrets {
		total += len(secret)
	}
	text := make([]byte, 0, total+1)
	sizes := make([]C.size_t, 0, len(secrets)+1)
	for _, secret := range secrets {
		text = append(text, secret...)
		sizes = append(sizes, C.size_t(len(secret)))
	}
	text = append(text, 0)
	sizes = append(sizes, 0)
	failure := new(C.imhookgo_failure)
	created.native = C.imhookgo_endpoint_new(
		pointerTo(text), &sizes[0], C.size_t(len(secrets)), C.int64_t(tolerance), hook.flags(),
		C.uint32_t(limits.MaxDepth), C.uint32_t(limits.MaxValues), C.size_t(limits.MaxSize),
		C.size_t(limits.MaxStringSize), nativeGuard, failure)
	for i := range text {
		text[i] = 0
	}
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

func (h *DingTalk) secrets() []string {
	if h.APISecret == "" {
		return h.APISecrets
	}
	return append([]string{h.APISecret}, h.APISecrets...)
}

func (h *DingTalk) flags() C.uint32_t {
	var flags C.uint32_t
	if h.AcceptingUnsigned {
		flags |= C.IMHOOK_ACCEPTING_UNSIGNED
	}
	if h.IgnoringTimestamp {
		flags |= C.IMHOOK_IGNORING_TIMESTAMP
	}
	return flags
}

// milliseconds converts a duration for the library, where 0 means the default: less than a millisecond is an error
// rather than the default.
func milliseconds(duration time.Duration) (int64, error) {
	if duration != 0 && duration.Milliseconds() == 0 {
		return 0, errorFor(ErrOptionOutOfRange, "Tolerance")
	}
	return duration.Milliseconds(), nil
}

// checked refuses what would change its value on the way to C.
func (l Limits) checked() (Limits, error) {
	const most = math.MaxUint32
	switch {
	case l.MaxSize < 0:
		return l, errorFor(ErrOptionOutOfRange, "MaxSize")
	case l.MaxDepth < 0 || uint64(l.MaxDepth) > most:
		return l, errorFor(ErrOptionOutOfRange, "MaxDepth")
	case l.MaxValues < 0 || uint64(l.MaxValues) > most:
		return l, errorFor(ErrOptionOutOfRange, "MaxValues")
	case l.MaxStringSize < 0:
		return l, errorFor(ErrOptionOutOfRange, "MaxStringSize")
	}
	return l, nil
}
