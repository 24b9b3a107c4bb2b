package imhook

// #include "bridge.h"
import "C"

// A JSONDocument is a parsed text of JSON, read by the rules that callbacks are read by: RFC 8259 to the letter, and
// of several members with one name the last one wins.
type JSONDocument struct {
	reference reference
	root      C.imhookgo_value
}

// ParseJSON parses a text. The error is an [*Error] with the offset of the byte that breaks the rules.
func ParseJSON(text []byte, limits Limits) (*JSONDocument, error) {
	checked, err := limits.checked()
	if err != nil {
		return nil, err
	}
	return parse(C.imhookgo_value{}, text, checked)
}

// ValidateJSON reports what ParseJSON would, without keeping the document.
func ValidateJSON(text []byte, limits Limits) error {
	checked, err := limits.checked()
	if err != nil {
		return err
	}
	failure := new(C.imhookgo_failure)
	C.imhookgo_validate(pointerTo(text), C.size_t(len(text)), C.size_t(checked.MaxSize), C.uint32_t(checked.MaxDepth),
		C.uint32_t(checked.MaxValues), C.size_t(checked.MaxStringSize), failure)
	if failure.status != C.IMHOOK_OK {
		return newError(failure)
	}
	return nil
}

// Inner parses the JSON text inside a string as a document of its own, which the caller closes. Errors carry the
// offset in that text and the one in the text around it.
func (v Value) Inner(limits Limits) (*JSONDocument, error) {
	checked, err := limits.checked()
	if err != nil {
		return nil, err
	}
	if v.reference.native == nil {
		return nil, errorFor(ErrJSONMissing, "")
	}
	if !v.reference.lock() {
		return nil, ErrClosed
	}
	defer v.reference.unlock()
	if C.imhookgo_type(v.json) == C.IMHOOK_JSON_ABSENT {
		return nil, errorFor(ErrJSONMissing, "")
	}
	return parse(v.json, nil, checked)
}

// parse parses the text inside outer, or text when outer is absent.
func parse(outer C.imhookgo_value, text []byte, limits Limits) (*JSONDocument, error) {
	n := newNative()
	n.document = C.imhookgo_parse(outer, pointerTo(text), C.size_t(len(text)), C.size_t(limits.MaxSize),
		C.uint32_t(limits.MaxDepth), C.uint32_t(limits.MaxValues), C.size_t(limits.MaxStringSize), n.failure)
	if n.document == nil {
		err := n.takeError()
		n.recycle()
		return nil, err
	}
	return &JSONDocument{n.reference(), C.imhookgo_root(n.document)}, nil
}

// Root returns the value that the document is.
func (d *JSONDocument) Root() Value {
	return Value{d.reference, d.root}
}

// Close frees the document. Closing again does nothing; a document that is not closed is freed some time after the
// last use of it.
func (d *JSONDocument) Close() error {
	d.reference.close()
	return nil
}
