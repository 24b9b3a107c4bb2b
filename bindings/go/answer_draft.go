package imhook

// #include "bridge.h"
import "C"

import "errors"

// errNoCallback is the error of an answer that was not begun with the callback it is for.
var errNoCallback = errors.New("imhook: the answer does not belong to the callback: begin it with Reply of the callback, " +
	"or with Allow and the like of the webhook")

// A documented can be written as an answer document.
type documented interface {
	appendDocument(document []byte) []byte
}

// An answerDraft is what the answers to callbacks of all platforms have in common while they are under construction.
type answerDraft struct {
	reference  reference
	err        error
	unanswered []string
}

// fail keeps the first error.
func (d *answerDraft) fail(err error) {
	if d.err == nil {
		d.err = err
	}
}

// checkOwner reports an answer that was begun with another callback.
func (d *answerDraft) checkOwner(c exchange) error {
	if d.reference != c.received().reference {
		return errNoCallback
	}
	return nil
}

// appendName begins a member of an object whose text so far ends with its brace or another member.
func appendName(object []byte, name string) []byte {
	if object[len(object)-1] != '{' {
		object = append(object, ',')
	}
	return append(appendText(object, name), ':')
}

// lock locks the native of the callback that the draft belongs to, or says why there is no answer.
func (d *answerDraft) lock() error {
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

// buildFrom builds the answer from the document of the draft.
func (d *answerDraft) buildFrom(document documented) (answer []byte, err error) {
	if err := d.lock(); err != nil {
		return nil, err
	}
	defer d.reference.unlock()
	n := d.reference.native
	n.text = document.appendDocument(n.text[:0])
	answer, d.unanswered, err = n.answer(n.text)
	return answer, err
}

// finishFrom builds the answer and closes the callback, in one crossing. It counts the sources without an answer, which
// are not there any more to be listed. On failure the callback stays open.
func (d *answerDraft) finishFrom(document documented) (answer []byte, unanswered int, err error) {
	if err := d.lock(); err != nil {
		return nil, 0, err
	}
	n := d.reference.native
	n.text = document.appendDocument(n.text[:0])
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
