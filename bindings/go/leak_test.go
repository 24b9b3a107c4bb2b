package imhook_test

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// residentBytes is the memory the process holds, C's and Go's.
func residentBytes(t *testing.T) int {
	t.Helper()
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Skip("the resident memory is read from /proc")
	}
	var size, resident int
	if _, err := fmt.Sscan(string(text), &size, &resident); err != nil {
		t.Fatal(err)
	}
	return resident * os.Getpagesize()
}

// The memory held does not grow with the number of callbacks: closed, failed, late, answered with or without success,
// or forgotten. One lost callback in ten would show.
func TestMemoryDoesNotGrow(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	hook := newHook()
	hook.OnCardAction(func(_ context.Context, a *imhook.CardAction) (imhook.Reply, error) {
		return a.Reply().Card("status", a.Params.Get("step")), nil
	})
	hook.OnDynamicData(func(_ context.Context, d *imhook.DynamicData) (imhook.Reply, error) {
		return d.Reply().Source("not-asked", 1), nil
	})
	hook.OnError = func(imhook.Callback, error) {}
	work := func(count int) {
		for i := 0; i < count; i++ {
			post(hook, actionBody)
			post(hook, dataBody)
			post(hook, dataBody[:200])
			forgotten, err := hook.Receive(imhook.Request{Header: header(), Body: []byte(pullBody)}, signedAt)
			if err != nil {
				t.Fatal(err)
			}
			if i%2 == 0 {
				forgotten.Close()
			}
			document, err := imhook.ParseJSON([]byte(dataBody), imhook.Limits{})
			if err != nil {
				t.Fatal(err)
			}
			if inner, err := document.Root().Get("content").Inner(imhook.Limits{}); err == nil && i%2 == 0 {
				inner.Close()
			}
			document.Close()
			if i%1000 == 999 {
				(&imhook.DingTalk{APISecret: secret, ReplayGuard: &imhook.ReplayGuard{}}).Check()
				runtime.GC() // runs the finalizers of what was forgotten
			}
		}
		waitForAll(t, hook)
		for i := 0; i < 3; i++ {
			runtime.GC()
			time.Sleep(10 * time.Millisecond) // finalizers run in a goroutine of their own
		}
		debug.FreeOSMemory()
	}
	work(4000)
	before := residentBytes(t)
	work(40000)
	if grown := residentBytes(t) - before; grown > 4<<20 {
		t.Errorf("%d KiB more after 40,000 rounds", grown>>10)
	}
}
