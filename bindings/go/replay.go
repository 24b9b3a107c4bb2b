package imhook

// #include "bridge.h"
import "C"

import (
	"runtime"
	"sync"
)

// A ReplayGuard remembers which requests were received within the tolerance, so that the same one is refused the
// second time with ErrReplayed.
//
// It remembers timestamp, signature and a digest of the body. The platforms sign the timestamp only, so a guard does not
// stop somebody who sends a captured signature with another body.
//
// Of an event it remembers the encrypted text, and one that comes again is not refused, as the platform sends it until it is
// handled: its IsRepeated says so.
//
// Any number of goroutines and of hooks, [DingTalk] and [TencentChat], may share one guard. The zero value is ready to use.
type ReplayGuard struct {
	// Capacity is how many requests are remembered, 1 to 16,777,216; 0 means 65,536. A guard takes 48 bytes for each.
	// When it is full the oldest is forgotten first. Changes after the first use have no effect.
	Capacity int

	once   sync.Once
	opened *guard
	err    error
}

// A guard owns the library's object. Apart from ReplayGuard so that its finalizer runs after those of the endpoints
// that borrow it.
type guard struct {
	native *C.imhook_replay_guard
}

func (g *ReplayGuard) open() (*guard, error) {
	g.once.Do(func() {
		if g.Capacity < 0 {
			g.err = errorFor(ErrOptionOutOfRange, "Capacity")
			return
		}
		failure := new(C.imhookgo_failure)
		native := C.imhookgo_replay_guard_new(C.size_t(g.Capacity), failure)
		if native == nil {
			g.err = newError(failure)
			return
		}
		g.opened = &guard{native}
		runtime.SetFinalizer(g.opened, func(g *guard) { C.imhook_replay_guard_free(g.native) })
	})
	return g.opened, g.err
}

// Count returns how many requests are remembered now.
func (g *ReplayGuard) Count() int {
	opened, err := g.open()
	if err != nil {
		return 0
	}
	defer runtime.KeepAlive(opened)
	return int(C.imhook_replay_guard_count(opened.native))
}

// Evictions returns how many requests were forgotten before their time because the guard was full: a number that
// grows means that Capacity is too small for the tolerance.
func (g *ReplayGuard) Evictions() uint64 {
	opened, err := g.open()
	if err != nil {
		return 0
	}
	defer runtime.KeepAlive(opened)
	return uint64(C.imhook_replay_guard_evictions(opened.native))
}
