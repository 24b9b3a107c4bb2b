package imhook

import (
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
	"strconv"
)

// members says which members of an object came, by their place among those that have a field.
type members uint64

func (m members) has(index int) bool { return m&(1<<uint(index)) != 0 }

// decodeMembers reads an object into the struct that target points to, whose first fields are the known members in
// their order. Names match to the letter, and the last of several with one name counts. What has no field, is null or
// has another type than documented is kept in other, so that nothing is lost; an error says what has another type, after
// everything else was read.
func decodeMembers(text []byte, target any, other *map[string]json.RawMessage, seen *members, known []string) error {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(text, &all); err != nil {
		return err
	}
	var first error
	fields := reflect.ValueOf(target).Elem()
	for i, name := range known {
		raw, came := all[name]
		if !came || string(raw) == "null" {
			continue
		}
		if err := decodeField(raw, fields.Field(i)); err != nil {
			if first == nil {
				first = fmt.Errorf("%s: %w", name, err)
			}
			continue
		}
		*seen |= 1 << uint(i)
		delete(all, name)
	}
	if len(all) > 0 {
		*other = all
	}
	return first
}

// decodeField reads one value, in the spellings that the platform mixes: a number is also a text, and a text that
// spells a number also that.
func decodeField(raw json.RawMessage, field reflect.Value) error {
	if reader, ok := field.Addr().Interface().(json.Unmarshaler); ok {
		return reader.UnmarshalJSON(raw)
	}
	switch field.Kind() {
	case reflect.Pointer:
		if field.IsNil() {
			field.Set(reflect.New(field.Type().Elem()))
		}
		return decodeField(raw, field.Elem())
	case reflect.Slice:
		return decodeElements(raw, field)
	case reflect.String:
		if isNumber(raw) {
			field.SetString(string(raw))
			return nil
		}
	case reflect.Float64:
		var text string
		if raw[0] != '"' || json.Unmarshal(raw, &text) != nil {
			break
		}
		number, err := strconv.ParseFloat(text, 64)
		if err == nil {
			field.SetFloat(number)
		}
		return err
	}
	return json.Unmarshal(raw, field.Addr().Interface())
}

// decodeElements reads an array. An element that cannot be read is left zero.
func decodeElements(raw json.RawMessage, field reflect.Value) error {
	var elements []json.RawMessage
	if err := json.Unmarshal(raw, &elements); err != nil {
		return err
	}
	list := reflect.MakeSlice(field.Type(), len(elements), len(elements))
	var first error
	for i, element := range elements {
		var err error = errorFor(ErrJSONWrongType, "")
		if string(element) != "null" {
			err = decodeField(element, list.Index(i))
		}
		if err != nil && first == nil {
			first = fmt.Errorf("%d: %w", i, err)
		}
	}
	field.Set(list)
	return first
}

// isNumber reports whether a JSON value is a number.
func isNumber(raw json.RawMessage) bool {
	return raw[0] == '-' || raw[0] >= '0' && raw[0] <= '9'
}

// encodeMembers writes an object: of the struct the members that came or are not zero, then those of other.
func encodeMembers(value any, other map[string]json.RawMessage, seen members, known []string) ([]byte, error) {
	text := []byte{'{'}
	fields := reflect.ValueOf(value)
	for i, name := range known {
		field := fields.Field(i)
		if _, kept := other[name]; kept || !seen.has(i) && field.IsZero() {
			continue
		}
		var err error
		if text, err = appendEncoded(appendName(text, name), field.Interface()); err != nil {
			return nil, err
		}
	}
	names := make([]string, 0, len(other))
	for name := range other {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		text = append(appendName(text, name), other[name]...)
	}
	return append(text, '}'), nil
}
