package imhook

import "reflect"

// Texts are several texts. JSON has an array of them, or just one text, which some bodies of Tencent Chat have instead.
type Texts []string

// UnmarshalJSON reads an array of texts, or one text; a number is a text as it is written. null changes nothing.
func (t *Texts) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	list := (*[]string)(t)
	if text[0] != '[' {
		*list = []string{""}
		return decodeField(text, reflect.ValueOf(list).Elem().Index(0))
	}
	return decodeElements(text, reflect.ValueOf(list).Elem())
}
