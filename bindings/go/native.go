package imhook

// #cgo pkg-config: imhook
// #include "bridge.h"
import "C"

import (
	"errors"
	"runtime"
	"sync"
	"unsafe"
)

// ErrClosed is returned by everything that reads from a callback or document after its Close.
var ErrClosed = errors.New("imhook: the callback or document is closed")

// A native owns one object of the library, a callback or a JSON document, together with the memory that calls on it
// need. It is used again after a close: the generation tells an old reference from a new one. So the finalizer, which
// frees what was never closed and costs more than a whole callback, is set once for many callbacks.
type native struct {
	mutex      sync.Mutex
	generation uint64
	callback   *C.imhook_callback
	document   *C.imhook_json

	text     []byte // what is handed over
	sizes    []C.size_t
	answered []byte // where the library puts an answer
	failure  *C.imhookgo_failure
	freed    *C.int32_t
}

const (
	// textCapacity is enough for what most callbacks hand over.
	textCapacity = 2048
	// keptText is the largest memory that is kept for the next callback.
	keptText = 64 << 10
)

var natives = sync.Pool{New: func() any {
	n := &native{
		text:     make([]byte, 0, textCapacity),
		sizes:    make([]C.size_t, 0, 16),
		answered: make([]byte, 4096),
		failure:  new(C.imhookgo_failure),
		freed:    new(C.int32_t),
	}
	runtime.SetFinalizer(n, (*native).free)
	return n
}}

// newNative returns a native that owns nothing yet and that nobody else has a valid reference to.
func newNative() *native {
	return natives.Get().(*native)
}

// recycle gives back a native that owns nothing. Call it only when no valid reference to it is left.
func (n *native) recycle() {
	if cap(n.text) > keptText {
		n.text = make([]byte, 0, textCapacity)
	}
	natives.Put(n)
}

// free frees what the native owns. The caller holds the lock, or is the finalizer.
func (n *native) free() {
	if n.callback != nil {
		C.imhook_callback_free(n.callback)
		n.callback = nil
	}
	if n.document != nil {
		C.imhook_json_free(n.document)
		n.document = nil
	}
}

// takeError turns what the last failed call left into an error.
func (n *native) takeError() *Error {
	return newError(n.failure)
}

// A reference is how callbacks, documents and values hold a native: valid until it is closed.
type reference struct {
	native     *native
	generation uint64
}

func (n *native) reference() reference {
	return reference{n, n.generation}
}

// lock keeps the native open and for the caller alone until unlock. It reports false, without locking, when the
// native is closed.
func (r reference) lock() bool {
	if r.native == nil {
		return false
	}
	r.native.mutex.Lock()
	if r.native.generation != r.generation {
		r.native.mutex.Unlock()
		return false
	}
	return true
}

func (r reference) unlock() {
	r.native.mutex.Unlock()
}

// close frees what the native owns. Closing again does nothing.
func (r reference) close() {
	if !r.lock() {
		return
	}
	r.native.free()
	r.retire()
}

// retire ends the generation and unlocks; what the native owned is already freed.
func (r reference) retire() {
	r.native.generation++
	r.unlock()
	r.native.recycle()
}

// bytesOf is the memory of a view, borrowed.
func bytesOf(view C.imhook_view) []byte {
	if view.size == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(view.data)), int(view.size))
}

// textOf is a copy of a view.
func textOf(view C.imhook_view) string {
	return string(bytesOf(view))
}

// pointerTo is what C takes for a slice that it borrows.
func pointerTo(bytes []byte) *C.char {
	if len(bytes) == 0 {
		return nil
	}
	return (*C.char)(unsafe.Pointer(&bytes[0]))
}

// pointerToText is what C takes for a string that it borrows.
func pointerToText(text string) *C.char {
	if len(text) == 0 {
		return nil
	}
	return *(**C.char)(unsafe.Pointer(&text))
}

// texts copies many short views into one allocation.
type texts struct {
	bytes []byte
}

// take copies a view. The capacity has to be the sum of the sizes of all views taken: then none moves the others.
func (t *texts) take(view C.imhook_view) string {
	if view.size == 0 {
		return ""
	}
	start := len(t.bytes)
	t.bytes = append(t.bytes, bytesOf(view)...)
	taken := t.bytes[start:]
	return *(*string)(unsafe.Pointer(&taken))
}
