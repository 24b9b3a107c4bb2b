// Package dingtalk has the bodies of calls of DingTalk's server API as types: what the methods of imhook.DingTalkAPI and
// imhook.DingTalkClient take. Their fields are the members of the platform's pages, those that are required first.
//
//	client.UpdateCard(ctx, dingtalk.UpdateCardRequest{
//		OutTrackID: "order-7781",
//		CardData:   &dingtalk.CardData{CardParamMap: map[string]any{"status": "已同意"}},
//	})
//
// An optional member that is zero is left out; it is a pointer where zero says something, which [Pointer] makes.
package dingtalk

import (
	"bytes"
	"encoding/json"
	"sort"
)

// Members are the members of an object by their names on the platform's page: a body without a type of its own, and members
// that a type does not name.
type Members map[string]any

// Pointer returns a pointer to a value, for members that may be left out.
func Pointer[V any](value V) *V {
	return &value
}

// encode writes the members of a struct, then others in the order of their names, but those that the struct has written.
func encode(object any, other Members) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(object); err != nil || len(other) == 0 {
		return text.Bytes(), err
	}
	var written map[string]json.RawMessage
	if err := json.Unmarshal(text.Bytes(), &written); err != nil {
		return nil, err
	}
	names := make([]string, 0, len(other))
	for name := range other {
		if _, isWritten := written[name]; !isWritten {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	// Without the brace and the end of the line.
	text.Truncate(text.Len() - 2)
	for i, name := range names {
		if i > 0 || len(written) > 0 {
			text.WriteByte(',')
		}
		for _, part := range []any{name, other[name]} {
			if err := encoder.Encode(part); err != nil {
				return nil, err
			}
			text.Truncate(text.Len() - 1)
			text.WriteByte(':')
		}
		text.Truncate(text.Len() - 1)
	}
	text.WriteByte('}')
	return text.Bytes(), nil
}
