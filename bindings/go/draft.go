package imhook

// #include "bridge.h"
import "C"

import (
	"errors"
	"fmt"
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

// appendDocument appends the answer document.
func (d *draft) appendDocument(document []byte) []byte {
	document = append(document, '{')
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
	return append(document, '}')
}

// appendName begins a member of an object whose text so far ends with its brace or another member.
func appendName(object []byte, name string) []byte {
	if object[len(object)-1] != '{' {
		object = append(object, ',')
	}
	return append(appendText(object, name), ':')
}

// lock locks the native of the callback that the draft belongs to, or says why there is no answer.
func (d *draft) lock() error {
	switch {
	case d.err != nil:
		return d.err
	case d.reference.native == nil:
		return errNoCallback
	case !d.reference.lock():
		return ErrClosed
	}
	return nil
}

// build builds the answer.
func (d *draft) build() (answer []byte, err error) {
	if err := d.lock(); err != nil {
		return nil, err
	}
	defer d.reference.unlock()
	n := d.reference.native
	n.text = d.appendDocument(n.text[:0])
	answer, d.unanswered, err = n.answer(n.text)
	return answer, err
}

// finish builds the answer and closes the callback, in one crossing. It counts the sources without an answer, which
// are not there any more to be listed. On failure the callback stays open.
func (d *draft) finish() (answer []byte, unanswered int, err error) {
	if err := d.lock(); err != nil {
		return nil, 0, err
	}
	n := d.reference.native
	n.text = d.appendDocument(n.text[:0])
	result := C.imhookgo_callback_finish(n.callback, pointerTo(n.text), C.size_t(len(n.text)),
		pointerTo(n.answered), C.size_t(len(n.answered)), n.freed, n.failure)
	if result.bytes.data == nil {
		defer d.reference.unlock()
		return nil, 0, n.takeError()
	}
	if *n.freed != 0 {
		answer = append(answer, n.answered[:result.bytes.size]...)
		n.callback = nil
	} else {
		answer = append(answer, bytesOf(result.bytes)...)
		n.free()
	}
	d.reference.retire()
	return answer, int(result.unanswered), nil
}

// answer builds the answer from an answer document, and lists the data sources it leaves without one. The caller holds
// the lock.
func (n *native) answer(document []byte) (answer []byte, unanswered []string, err error) {
	result := C.imhookgo_callback_answer(n.callback, pointerTo(document), C.size_t(len(document)), n.failure)
	if result.bytes.data == nil {
		return nil, nil, n.takeError()
	}
	for i := C.size_t(0); i < result.unanswered; i++ {
		unanswered = append(unanswered, textOf(C.imhook_callback_unanswered(n.callback, i)))
	}
	return append(answer, bytesOf(result.bytes)...), unanswered, nil
}
