package imhook

// #include "bridge.h"
import "C"

import (
	"errors"
	"fmt"
	"unsafe"
)

// A part is an object of the answer document.
type part int

const (
	partDocument part = iota // the document itself
	partCard
	partPrivate
	partCardMedia
	partPrivateMedia
	partData
	partCount
)

var partNames = [partCount]string{
	partCard:         "card",
	partPrivate:      "private",
	partCardMedia:    "cardMedia",
	partPrivateMedia: "privateMedia",
	partData:         "data",
}

// errNoCallback is the error of an answer that was not begun with the Reply of a callback.
var errNoCallback = errors.New("imhook: the reply belongs to no callback: begin it with the Reply method of one")

// A draft collects an answer document: the members of each part as text, in the order they were set.
type draft struct {
	reference      reference
	parts          [partCount][]byte
	first          [160]byte // memory of the first part, which is often the only one
	replaceCard    bool
	replacePrivate bool
	err            error
	unanswered     []string
}

// set appends a member. Setting a name again is left to the library, where the last one wins.
func (d *draft) set(part part, name string, value any) {
	members := d.parts[part]
	if members == nil && d.isEmpty() {
		members = d.first[:0]
	}
	if len(members) > 0 {
		members = append(members, ',')
	}
	members = append(appendText(members, name), ':')
	members, err := appendValue(members, value, 0)
	if err != nil {
		d.fail(fmt.Errorf("imhook: the value of %q: %w", name, err))
		return
	}
	d.parts[part] = members
}

func (d *draft) isEmpty() bool {
	for _, members := range d.parts {
		if members != nil {
			return false
		}
	}
	return true
}

// fail keeps the first error.
func (d *draft) fail(err error) {
	if d.err == nil {
		d.err = err
	}
}

// document returns the answer document.
func (d *draft) document() ([]byte, error) {
	if d.err != nil {
		return nil, d.err
	}
	size := 64
	for _, members := range d.parts {
		size += len(members) + 20
	}
	document := append(make([]byte, 0, size), '{')
	document = append(document, d.parts[partDocument]...)
	for part := partCard; part < partCount; part++ {
		if members := d.parts[part]; len(members) > 0 {
			document = append(appendName(document, partNames[part]), '{')
			document = append(append(document, members...), '}')
		}
	}
	switch {
	case d.replaceCard && d.replacePrivate:
		document = append(appendName(document, "replace"), `["card","private"]`...)
	case d.replaceCard:
		document = append(appendName(document, "replace"), `["card"]`...)
	case d.replacePrivate:
		document = append(appendName(document, "replace"), `["private"]`...)
	}
	return append(document, '}'), nil
}

// appendName begins a member of an object whose text so far ends with its brace or another member.
func appendName(object []byte, name string) []byte {
	if object[len(object)-1] != '{' {
		object = append(object, ',')
	}
	return append(appendText(object, name), ':')
}

// answer builds the answer from an answer document, and lists the data sources it leaves without one.
func (r reference) answer(document []byte) (answer []byte, unanswered []string, err error) {
	if r.native == nil {
		return nil, nil, errNoCallback
	}
	if !r.lock() {
		return nil, nil, ErrClosed
	}
	defer r.unlock()
	n := r.native
	result := C.imhookgo_callback_answer(n.callback, pointerTo(document), C.size_t(len(document)), n.failure)
	if result.bytes.data == nil {
		return nil, nil, n.takeError()
	}
	for i := C.size_t(0); i < result.unanswered; i++ {
		unanswered = append(unanswered, textOf(C.imhook_callback_unanswered(n.callback, i)))
	}
	return append([]byte(nil), bytesOf(result.bytes)...), unanswered, nil
}

// finish does what answer does and closes, in one crossing. It counts the sources without an answer, which are not
// there any more to be listed. On failure the callback stays open.
func (r reference) finish(document []byte) (answer []byte, unanswered int, err error) {
	if r.native == nil {
		return nil, 0, errNoCallback
	}
	if !r.lock() {
		return nil, 0, ErrClosed
	}
	n := r.native
	buffer := n.text[:cap(n.text)]
	result := C.imhookgo_callback_finish(n.callback, pointerTo(document), C.size_t(len(document)),
		pointerTo(buffer), C.size_t(len(buffer)), n.freed, n.failure)
	switch {
	case result.bytes.data == nil:
		err := n.takeError()
		r.unlock()
		return nil, 0, err
	case *n.freed != 0:
		answer = append([]byte(nil), buffer[:result.bytes.size]...)
		n.callback = nil
	default:
		answer = append([]byte(nil), unsafe.Slice((*byte)(unsafe.Pointer(result.bytes.data)), int(result.bytes.size))...)
		n.free()
	}
	r.retire()
	return answer, int(result.unanswered), nil
}
