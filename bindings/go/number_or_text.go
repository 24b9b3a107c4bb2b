package imhook

import "encoding/json"

// A NumberOrText is a value that the platform documents as a number or a text, such as that of a profile's item. The zero
// NumberOrText is the empty text.
type NumberOrText struct {
	// Text is the text, or the number as it is written.
	Text string
	// IsNumber says that it is a number.
	IsNumber bool
}

// Int64 returns the number, or the one that the text spells, if it has no fraction.
func (n NumberOrText) Int64() (int64, error) {
	var number Int
	text, err := n.MarshalJSON()
	if err == nil {
		err = number.UnmarshalJSON(text)
	}
	return int64(number), err
}

// UnmarshalJSON reads a number or a text. null changes nothing.
func (n *NumberOrText) UnmarshalJSON(text []byte) error {
	switch {
	case string(text) == "null":
		return nil
	case isNumber(text):
		*n = NumberOrText{string(text), true}
		return nil
	}
	n.IsNumber = false
	return json.Unmarshal(text, &n.Text)
}

// MarshalJSON writes a number or a text.
func (n NumberOrText) MarshalJSON() ([]byte, error) {
	if !n.IsNumber {
		return appendText(nil, n.Text), nil
	}
	if number := []byte(n.Text); json.Valid(number) && isNumber(number) {
		return number, nil
	}
	return nil, errorFor(ErrJSONWrongType, "")
}
