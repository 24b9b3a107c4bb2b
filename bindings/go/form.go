package imhook

// #include "bridge.h"
import "C"

import "encoding/json"

// A Choice is what a single select submits (page 「表单变量」).
type Choice struct {
	// Index is which option was chosen, from 0.
	Index int `json:"index"`
	// Value is its text.
	Value string `json:"value"`
}

// Choices are what a multi select submits.
type Choices struct {
	// Indexes are which options are chosen, from 0.
	Indexes []int
	// Values are their texts.
	Values []string
}

// Form returns the fields of a form that was submitted: the parameters inside the parameter form. Absent when the
// action is not one of a form.
//
// Fields for text, dates and times are texts (a date yyyy-MM-dd, a date with time yyyy-MM-dd HH:mm), check boxes and
// switches are booleans, selects are read with Choice and Choices.
func (a *CardAction) Form() Params {
	return Params{a.Params.Get("form")}
}

// Choice returns what a single select submitted under a name.
func (p Params) Choice(name string) (choice Choice, err error) {
	err = p.decodeObject(name, &choice)
	return choice, err
}

// Choices returns what a multi select submitted under a name. An index that arrives as a single number, as it does
// when an option is given up, is an index list of one.
func (p Params) Choices(name string) (Choices, error) {
	var choices struct {
		Index indexes  `json:"index"`
		Value []string `json:"value"`
	}
	err := p.decodeObject(name, &choices)
	return Choices{choices.Index, choices.Value}, err
}

// decodeObject decodes the object under a name.
func (p Params) decodeObject(name string, target any) error {
	_, raw, err := p.value.read(&name, C.IMHOOKGO_RAW)
	if err != nil {
		return err
	}
	if raw[0] != '{' {
		wrong := errorFor(ErrJSONWrongType, name)
		wrong.Found = p.Get(name).Type()
		return wrong
	}
	return json.Unmarshal([]byte(raw), target)
}

// indexes reads a list of numbers, or one number.
type indexes []int

func (i *indexes) UnmarshalJSON(text []byte) error {
	if text[0] != '[' && text[0] != 'n' {
		*i = indexes{0}
		return json.Unmarshal(text, &(*i)[0])
	}
	return json.Unmarshal(text, (*[]int)(i))
}
