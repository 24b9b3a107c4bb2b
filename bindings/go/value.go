package imhook

// #include "bridge.h"
import "C"

import "encoding/json"

// A Value is one JSON value of a callback or document. The zero Value is the absent value, which every method accepts.
//
// Typed reads are strict: a number is not read from a string. [Params] accepts the spellings that the platform mixes.
// Values are read where they are: each method but Decode is one call of the library, and a value is absent after the
// Close of its callback or document, with ErrClosed from typed reads.
type Value struct {
	reference reference
	json      C.imhookgo_value
}

// A Member is a member of an object, or an element of an array, which has an empty name.
type Member struct {
	Name  string
	Value Value
}

func (r reference) value(json C.imhook_json_value) Value {
	return Value{r, C.imhookgo_value{C.uintptr_t(uintptr(json.document)), json.node, json.end}}
}

// Type returns the type of the value; JSONAbsent when there is none.
func (v Value) Type() JSONType {
	if !v.reference.lock() {
		return JSONAbsent
	}
	defer v.reference.unlock()
	return JSONType(C.imhookgo_type(v.json))
}

// Exists reports whether there is such a value. null is a value.
func (v Value) Exists() bool {
	return v.Type() != JSONAbsent
}

// Len returns the number of members of an object or elements of an array; 0 for others.
func (v Value) Len() int {
	if !v.reference.lock() {
		return 0
	}
	defer v.reference.unlock()
	return int(C.imhookgo_count(v.json))
}

// Get returns the member with a name. Of several with that name the last one wins.
func (v Value) Get(name string) Value {
	if !v.reference.lock() {
		return Value{reference: v.reference}
	}
	defer v.reference.unlock()
	return Value{v.reference, C.imhookgo_get(v.json, pointerToText(name), C.size_t(len(name)))}
}

// At returns the element or member at an index, from 0.
func (v Value) At(index int) Value {
	if index < 0 || !v.reference.lock() {
		return Value{reference: v.reference}
	}
	defer v.reference.unlock()
	return Value{v.reference, C.imhookgo_at(v.json, C.size_t(index))}
}

// Find returns the value that a JSON Pointer (RFC 6901) names, such as /items/0/price. Absent when there is none or
// the pointer is malformed.
func (v Value) Find(pointer string) Value {
	if !v.reference.lock() {
		return Value{reference: v.reference}
	}
	defer v.reference.unlock()
	return Value{v.reference, C.imhookgo_find(v.json, pointerToText(pointer), C.size_t(len(pointer)))}
}

// Members returns the members of an object or the elements of an array, in their order; nil for others.
func (v Value) Members() []Member {
	if !v.reference.lock() {
		return nil
	}
	defer v.reference.unlock()
	count := C.imhookgo_count(v.json)
	if count == 0 {
		return nil
	}
	found := make([]C.imhookgo_member, int(count))
	found = found[:int(C.imhookgo_members(v.json, &found[0], count))]
	members := make([]Member, len(found))
	for i := range found {
		members[i] = Member{textOf(found[i].name), Value{v.reference, found[i].value}}
	}
	return members
}

// Raw returns a copy of the value exactly as written; nil when there is none.
func (v Value) Raw() json.RawMessage {
	_, text, err := v.read(nil, C.IMHOOKGO_RAW)
	if err != nil {
		return nil
	}
	return json.RawMessage(text)
}

// Decode stores the value in what target points to, by the rules of encoding/json.
func (v Value) Decode(target any) error {
	_, text, err := v.read(nil, C.IMHOOKGO_RAW)
	if err != nil {
		return err
	}
	return json.Unmarshal([]byte(text), target)
}

// Text returns the text of a string.
func (v Value) Text() (string, error) {
	_, text, err := v.read(nil, C.IMHOOKGO_TEXT)
	return text, err
}

// Int64 returns a number without a fraction: 3, 3.0 and 3e0 are the same.
func (v Value) Int64() (int64, error) {
	scalar, _, err := v.read(nil, C.IMHOOKGO_INT64)
	return int64(scalar.integer), err
}

// Uint64 returns a number that is neither negative nor has a fraction.
func (v Value) Uint64() (uint64, error) {
	scalar, _, err := v.read(nil, C.IMHOOKGO_UINT64)
	return uint64(scalar.natural), err
}

// Float64 returns a number, rounded to the nearest that a float64 can hold.
func (v Value) Float64() (float64, error) {
	scalar, _, err := v.read(nil, C.IMHOOKGO_DOUBLE)
	return float64(scalar.number), err
}

// Bool returns true or false.
func (v Value) Bool() (bool, error) {
	scalar, _, err := v.read(nil, C.IMHOOKGO_BOOL)
	return bool(scalar.flag), err
}

// LooseText returns the text of a string, number or boolean.
func (v Value) LooseText() (string, error) {
	_, text, err := v.read(nil, C.IMHOOKGO_LOOSE_TEXT)
	return text, err
}

// LooseInt64 returns a number without a fraction, or the one that a string spells.
func (v Value) LooseInt64() (int64, error) {
	scalar, _, err := v.read(nil, C.IMHOOKGO_LOOSE_INT64)
	return int64(scalar.integer), err
}

// LooseFloat64 returns a number, or the one that a string spells.
func (v Value) LooseFloat64() (float64, error) {
	scalar, _, err := v.read(nil, C.IMHOOKGO_LOOSE_DOUBLE)
	return float64(scalar.number), err
}

// LooseBool returns true or false, or what the string "true" or "false" or the number 1 or 0 stands for.
func (v Value) LooseBool() (bool, error) {
	scalar, _, err := v.read(nil, C.IMHOOKGO_LOOSE_BOOL)
	return bool(scalar.flag), err
}

// emptyName is what the name "" is in C, where NULL means no name.
var emptyName = []byte{0}

// read reads the value, or its member when a name is given, in one call.
func (v Value) read(name *string, want C.int32_t) (C.imhookgo_scalar, string, error) {
	if v.reference.native == nil {
		path := ""
		if name != nil {
			path = *name
		}
		return C.imhookgo_scalar{}, "", errorFor(ErrJSONMissing, path)
	}
	if !v.reference.lock() {
		return C.imhookgo_scalar{}, "", ErrClosed
	}
	defer v.reference.unlock()
	var pointer *C.char
	size := 0
	if name != nil {
		if pointer, size = pointerToText(*name), len(*name); pointer == nil {
			pointer = pointerTo(emptyName)
		}
	}
	scalar := C.imhookgo_read(v.json, pointer, C.size_t(size), want, v.reference.native.failure)
	if scalar.status != C.IMHOOK_OK {
		err := v.reference.native.takeError()
		if name != nil && err.Path == "" {
			err.Path = *name
		}
		return C.imhookgo_scalar{}, "", err
	}
	return scalar, textOf(scalar.text), nil
}
