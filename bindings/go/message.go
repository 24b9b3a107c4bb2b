package imhook

import (
	"encoding/json"
	"fmt"
	"strings"
)

// A Message is the array MsgBody: elements in the order in which they are shown (page "Message Formats", 1047/33527).
type Message []MessageElement

// A MessageElement is one element of a message: a *TextElement, *LocationElement, *FaceElement, *CustomElement,
// *SoundElement, *ImageElement, *FileElement, *VideoFileElement, *RelayElement or *UnknownElement.
type MessageElement interface {
	// MessageType returns MsgType, such as TIMTextElem.
	MessageType() string
}

// An UnknownElement is an element of a type that this package does not know, or one that is not what the platform
// documents.
type UnknownElement struct {
	// MsgType is its type; empty where it has none.
	MsgType string
	// MsgContent is its content as it came; nil where it has none.
	MsgContent json.RawMessage
	// Raw is the whole element as it came, and is what is written. nil writes MsgType and MsgContent.
	Raw json.RawMessage
}

// MessageType returns MsgType.
func (u *UnknownElement) MessageType() string { return u.MsgType }

// Text returns the texts of the elements of type TIMTextElem, joined without anything in between.
func (m Message) Text() string {
	var all strings.Builder
	for _, element := range m {
		if text, ok := element.(*TextElement); ok {
			all.WriteString(text.Text)
		}
	}
	return all.String()
}

// UnmarshalJSON reads an array. What its elements have beside MsgType and MsgContent is only kept in those of unknown
// types.
func (m *Message) UnmarshalJSON(text []byte) error {
	var elements []json.RawMessage
	if err := json.Unmarshal(text, &elements); err != nil {
		return err
	}
	message := make(Message, 0, len(elements))
	for _, element := range elements {
		message = append(message, readElement(element))
	}
	*m = message
	return nil
}

// readElement reads one element. Members of other types than documented are left to Other of its content.
func readElement(raw json.RawMessage) MessageElement {
	var object map[string]json.RawMessage
	unknown := &UnknownElement{Raw: raw}
	if json.Unmarshal(raw, &object) != nil || json.Unmarshal(object["MsgType"], &unknown.MsgType) != nil {
		return unknown
	}
	unknown.MsgContent = object["MsgContent"]
	element := newMessageElement(unknown.MsgType)
	if element == nil || len(unknown.MsgContent) == 0 || unknown.MsgContent[0] != '{' {
		return unknown
	}
	// An error is about single members, which are kept as they came.
	_ = json.Unmarshal(unknown.MsgContent, element)
	return element
}

// MarshalJSON writes an array.
func (m Message) MarshalJSON() ([]byte, error) {
	text := []byte{'['}
	for i, element := range m {
		if i > 0 {
			text = append(text, ',')
		}
		var err error
		if text, err = appendElement(text, element); err != nil {
			return nil, fmt.Errorf("element %d: %w", i, err)
		}
	}
	return append(text, ']'), nil
}

func appendElement(to []byte, element MessageElement) ([]byte, error) {
	if element == nil {
		return to, errNotJSON
	}
	if unknown, ok := element.(*UnknownElement); ok {
		if unknown.Raw != nil {
			return appendValue(to, unknown.Raw, 0)
		}
		return appendContent(to, unknown.MsgType, unknown.MsgContent)
	}
	return appendContent(to, element.MessageType(), element)
}

func appendContent(to []byte, msgType string, content any) ([]byte, error) {
	to = append(appendText(append(to, `{"MsgType":`...), msgType), `,"MsgContent":`...)
	to, err := appendValue(to, content, 0)
	return append(to, '}'), err
}
