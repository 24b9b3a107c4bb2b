package imhook

// #include "bridge.h"
import "C"

// Params are named values of any JSON type: the parameters of an action, the fields of a form, the parameters of a
// card.
//
// Typed reads accept the spellings that the platform mixes: a number configured in a card template may arrive as 3 or
// as "3", a flag as true or as "true". An error says which name it is about and what was there instead; a name that
// is not there is ErrJSONMissing. For strict reads take the [Value] of a name: a.Params.Get("count").Int64().
type Params struct {
	value Value
}

func (r reference) params(json C.imhook_json_value) Params {
	return Params{r.value(json)}
}

// Exists reports whether the platform sent parameters at all.
func (p Params) Exists() bool { return p.value.Exists() }

// Value returns the object that holds the parameters.
func (p Params) Value() Value { return p.value }

// Get returns the value of a name, absent when there is none.
func (p Params) Get(name string) Value { return p.value.Get(name) }

// Members returns the names and values in their order.
func (p Params) Members() []Member { return p.value.Members() }

// Text returns a text; a number or a boolean as it is written.
func (p Params) Text(name string) (string, error) {
	_, text, err := p.value.read(&name, C.IMHOOKGO_LOOSE_TEXT)
	return text, err
}

// Int64 returns a number without a fraction, written as a number or as a text.
func (p Params) Int64(name string) (int64, error) {
	scalar, _, err := p.value.read(&name, C.IMHOOKGO_LOOSE_INT64)
	return int64(scalar.integer), err
}

// Float64 returns a number, written as a number or as a text.
func (p Params) Float64(name string) (float64, error) {
	scalar, _, err := p.value.read(&name, C.IMHOOKGO_LOOSE_DOUBLE)
	return float64(scalar.number), err
}

// Bool returns true or false, written as a boolean, as a text, or as 1 or 0.
func (p Params) Bool(name string) (bool, error) {
	scalar, _, err := p.value.read(&name, C.IMHOOKGO_LOOSE_BOOL)
	return bool(scalar.flag), err
}

// Decode stores all parameters in what target points to, by the rules of encoding/json.
func (p Params) Decode(target any) error { return p.value.Decode(target) }
