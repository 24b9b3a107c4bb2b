package imhook

import (
	"bytes"
	"encoding/json"
	"errors"
	"sort"
	"strconv"
)

// fastDepth is how deep values are written without encoding/json, which notices a map that contains itself.
const fastDepth = 8

// errNotJSON is the error of a json.RawMessage that holds something else.
var errNotJSON = errors.New("not one JSON value")

// appendValue appends a value as JSON. What handlers mostly give is written here; everything else goes through
// encoding/json. Texts are not repaired: the library refuses what is not UTF-8.
func appendValue(to []byte, value any, depth int) ([]byte, error) {
	switch v := value.(type) {
	case nil:
		return append(to, "null"...), nil
	case string:
		return appendText(to, v), nil
	case bool:
		return strconv.AppendBool(to, v), nil
	case int:
		return strconv.AppendInt(to, int64(v), 10), nil
	case int64:
		return strconv.AppendInt(to, v, 10), nil
	case json.RawMessage:
		if !json.Valid(v) {
			return to, errNotJSON
		}
		return append(to, v...), nil
	case Value:
		return appendRaw(to, v)
	case Params:
		return appendRaw(to, v.value)
	case map[string]string:
		return appendObject(to, v, depth, appendTextValue)
	case map[string]any:
		return appendObject(to, v, depth, appendValue)
	case []any:
		return appendArray(to, v, depth, appendValue)
	case []string:
		return appendArray(to, v, depth, appendTextValue)
	}
	return appendEncoded(to, value)
}

// appendTextValue is appendValue for a text. It spares texts of a map or list the memory of an interface.
func appendTextValue(to []byte, text string, _ int) ([]byte, error) {
	return appendText(to, text), nil
}

// An appender appends a value that stands at a depth.
type appender[V any] func(to []byte, value V, depth int) ([]byte, error)

// appendObject appends a map, its names in their order so that equal maps give equal answers.
func appendObject[V any](to []byte, object map[string]V, depth int, appendMember appender[V]) ([]byte, error) {
	if object == nil {
		return append(to, "null"...), nil
	}
	if depth >= fastDepth {
		return appendEncoded(to, object)
	}
	var few [8]string
	names := few[:0]
	for name := range object {
		names = append(names, name)
	}
	names = sorted(names)
	to = append(to, '{')
	for i, name := range names {
		if i > 0 {
			to = append(to, ',')
		}
		to = append(appendText(to, name), ':')
		var err error
		if to, err = appendMember(to, object[name], depth+1); err != nil {
			return to, err
		}
	}
	return append(to, '}'), nil
}

// sorted sorts few names where they are; more take memory.
func sorted(names []string) []string {
	if len(names) > 8 {
		many := append([]string(nil), names...)
		sort.Strings(many)
		return many
	}
	for i := 1; i < len(names); i++ {
		for j := i; j > 0 && names[j] < names[j-1]; j-- {
			names[j], names[j-1] = names[j-1], names[j]
		}
	}
	return names
}

func appendArray[V any](to []byte, array []V, depth int, appendElement appender[V]) ([]byte, error) {
	if array == nil {
		return append(to, "null"...), nil
	}
	if depth >= fastDepth {
		return appendEncoded(to, array)
	}
	to = append(to, '[')
	for i, element := range array {
		if i > 0 {
			to = append(to, ',')
		}
		var err error
		if to, err = appendElement(to, element, depth+1); err != nil {
			return to, err
		}
	}
	return append(to, ']'), nil
}

// appendRaw appends a value of a callback as it is written there.
func appendRaw(to []byte, value Value) ([]byte, error) {
	raw := value.Raw()
	if raw == nil {
		return to, errorFor(ErrJSONMissing, "")
	}
	return append(to, raw...), nil
}

// appendEncoded appends what encoding/json makes of a value, without its escapes for HTML.
func appendEncoded(to []byte, value any) ([]byte, error) {
	buffer := bytes.NewBuffer(to)
	encoder := json.NewEncoder(buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return to, err
	}
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n")), nil
}

const hexDigits = "0123456789abcdef"

// appendText appends a JSON string.
func appendText(to []byte, text string) []byte {
	to = append(to, '"')
	done := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		to = append(to, text[done:i]...)
		done = i + 1
		if c == '"' || c == '\\' {
			to = append(to, '\\', c)
		} else {
			to = append(to, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		}
	}
	to = append(to, text[done:]...)
	return append(to, '"')
}
