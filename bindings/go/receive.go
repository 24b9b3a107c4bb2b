package imhook

// #include "bridge.h"
import "C"

import (
	"net/http"
	"runtime"
	"time"
	"unsafe"
)

// A Request is an HTTP request as a server received it. Nothing of it is kept after the call it is given to.
type Request struct {
	// Method is the HTTP method; empty means that the host has already made sure that it is POST.
	Method string
	// Header holds the headers, with keys as http.Header keeps them or in lower case. Only those that WantedHeaders
	// lists are looked at.
	Header http.Header
	// HeaderBlock holds headers as one text, "name: value" lines, for hosts that have them so. Read in addition to
	// Header. Usually empty.
	HeaderBlock string
	// Query is the query string without the question mark, percent-encoded as it was received. Tencent Chat puts the
	// application, the command and the signature there, and DingTalk what signs events; cards and messages to robots do not
	// use it.
	Query string
	// Body is the body exactly as received.
	Body []byte
}

// A wantedHeader is a header that the library looks at, in lower case and as http.Header spells it.
type wantedHeader struct {
	name      string
	canonical string
}

var wantedHeaders = func() (wanted []wantedHeader) {
	for i := C.size_t(0); ; i++ {
		name := textOf(C.imhook_wanted_header(i))
		if name == "" {
			return wanted
		}
		wanted = append(wanted, wantedHeader{name, http.CanonicalHeaderKey(name)})
	}
}()

// WantedHeaders returns the lower-case names of the headers that requests are verified by, for frameworks whose
// headers are costly to hand over.
func WantedHeaders() []string {
	names := make([]string, len(wantedHeaders))
	for i, header := range wantedHeaders {
		names[i] = header.name
	}
	return names
}

// receive verifies and parses one request to a host.
func receive(h host, request *Request, now time.Time) (*native, error) {
	opened, err := open(h)
	if err != nil {
		return nil, err
	}
	n := newNative()
	n.layOut(request)
	n.callback = C.imhookgo_receive(
		C.uintptr_t(uintptr(unsafe.Pointer(opened.native))), pointerTo(request.Body), C.size_t(len(request.Body)),
		pointerTo(n.text[:cap(n.text)]), &n.sizes[0], C.size_t((len(n.sizes)-C.IMHOOKGO_FIXED)/2),
		C.int64_t(now.UnixMilli()), n.failure)
	runtime.KeepAlive(opened)
	if n.callback == nil {
		err := n.takeError()
		n.recycle()
		return nil, err
	}
	return n, nil
}

// layOut writes what the library looks at besides the body one after the other: imhookgo_receive() says how.
func (n *native) layOut(request *Request) {
	n.text = append(n.text[:0], request.Method...)
	n.text = append(n.text, request.Query...)
	n.text = append(n.text, request.HeaderBlock...)
	n.sizes = append(n.sizes[:0],
		C.size_t(len(request.Method)), C.size_t(len(request.Query)), C.size_t(len(request.HeaderBlock)))
	for i, wanted := range wantedHeaders {
		n.layOutHeader(i, request.Header[wanted.canonical])
		n.layOutHeader(i, request.Header[wanted.name])
	}
}

func (n *native) layOutHeader(index int, values []string) {
	for _, value := range values {
		n.text = append(n.text, value...)
		n.sizes = append(n.sizes, C.size_t(index), C.size_t(len(value)))
	}
}

// verify checks two texts of a request to a host alone, the signed time and the signature.
func verify(h host, scheme int, signedTime, signature string, now time.Time) (secretIndex int, err error) {
	opened, err := open(h)
	if err != nil {
		return -1, err
	}
	failure := new(C.imhookgo_failure)
	index := C.imhookgo_verify(opened.native, C.int32_t(scheme), pointerToText(signedTime+signature),
		C.size_t(len(signedTime)), C.size_t(len(signature)), C.int64_t(now.UnixMilli()), failure)
	runtime.KeepAlive(opened)
	if failure.status != 0 {
		return -1, newError(failure)
	}
	return int(index), nil
}
