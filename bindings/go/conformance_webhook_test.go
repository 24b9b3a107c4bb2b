package imhook_test

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// compareWebhook compares what only webhooks have.
func (e *stepExpected) compareWebhook(t *testing.T, webhook *imhook.WebhookEnvelope) {
	t.Helper()
	for name, text := range map[string]struct {
		want *string
		got  string
	}{
		"command": {e.Command, webhook.Command}, "timing": {e.Timing, webhook.Timing.String()},
		"platform": {e.Platform, webhook.Platform.String()}, "platformName": {e.PlatformName, webhook.PlatformName},
		"clientIp": {e.ClientIP, webhook.ClientIP}, "fromAccount": {e.FromAccount, webhook.FromAccount},
		"toAccount": {e.ToAccount, webhook.ToAccount}, "operatorAccount": {e.OperatorAccount, webhook.OperatorAccount},
		"groupId": {e.GroupID, webhook.GroupID}, "topicId": {e.TopicID, webhook.TopicID},
		"officialAccount": {e.OfficialAccount, webhook.OfficialAccount}, "messageKey": {e.MessageKey, webhook.MessageKey},
		"customData": {e.CustomData, webhook.CustomData},
	} {
		equal(t, name, text.want, text.got)
	}
	equal(t, "sdkAppId", e.SDKAppID, webhook.SDKAppID)
	equal(t, "eventTimeMs", e.EventTimeMs, unixMilliseconds(webhook.EventTime))
	equal(t, "messageTimeMs", e.MessageTimeMs, unixMilliseconds(webhook.MessageTime))
	equalJSON(t, "message", e.Message, webhook.MessageValue().Raw())
	equalJSON(t, "events", e.Events, webhook.Events().Raw())
	for _, name := range e.Absent {
		value := map[string]imhook.Value{"message": webhook.MessageValue(), "events": webhook.Events()}[name]
		if value.Exists() {
			t.Errorf("%s: want it absent, got %s", name, value.Raw())
		}
	}
	if text := webhook.Message().Text(); text != webhook.Text() {
		t.Errorf("the elements have the text %q, the webhook %q", text, webhook.Text())
	}
}

// unixMilliseconds is a time as cases write it, where 0 is none.
func unixMilliseconds(at time.Time) int64 {
	if at.IsZero() {
		return 0
	}
	return at.UnixMilli()
}

// compareFields reads members of the body where they are and, where its type has a field for them, in the typed body.
func (e *stepExpected) compareFields(t *testing.T, callback testedCallback) {
	t.Helper()
	webhook, _ := callback.(*imhook.WebhookEnvelope)
	for pointer, want := range e.Fields {
		value := callback.Root().Find(pointer)
		want.compareValue(t, pointer, value)
		if webhook == nil || !value.Exists() {
			continue
		}
		if body, known := typedBody(webhook.Kind); known {
			_ = json.Unmarshal(callback.Root().Raw(), body.Interface())
			want.compareField(t, pointer, fieldAt(body, strings.Split(pointer, "/")[1:]))
		}
	}
}

func (f fieldExpected) compareValue(t *testing.T, pointer string, value imhook.Value) {
	t.Helper()
	if f.Text != nil {
		text := ""
		if kind := value.Type(); kind == imhook.JSONString || kind == imhook.JSONNumber {
			text, _ = value.LooseText()
		}
		equal(t, pointer, f.Text, text)
	}
	if f.Int64 != nil {
		number, err := value.LooseInt64()
		if equal(t, pointer, f.Int64, strconv.FormatInt(number, 10)); err != nil {
			t.Errorf("%s: %v", pointer, err)
		}
	}
	equalJSON(t, pointer, f.JSON, value.Raw())
	if f.Absent && value.Exists() {
		t.Errorf("%s: want it absent, got %s", pointer, value.Raw())
	}
}

// compareField compares a field of a typed body, if there is one.
func (f fieldExpected) compareField(t *testing.T, pointer string, field reflect.Value) {
	t.Helper()
	if !field.IsValid() {
		return
	}
	typed++
	switch got := field.Interface().(type) {
	case string:
		equal(t, pointer+", typed", f.Text, got)
	case imhook.Int:
		number := strconv.FormatInt(int64(got), 10)
		equal(t, pointer+", typed", f.Text, number)
		equal(t, pointer+", typed", f.Int64, number)
	case imhook.NumberOrText:
		equal(t, pointer+", typed", f.Text, got.Text)
	default:
		text, err := json.Marshal(got)
		if err != nil || f.JSON != nil && !sameJSON(decoded(t, f.JSON), decoded(t, text)) {
			t.Errorf("%s, typed: want %s, got %s %v", pointer, f.JSON, text, err)
		}
	}
}

// typed counts how many fields of typed bodies were compared.
var typed int

// fieldAt follows the names of a JSON Pointer through a typed body. The zero Value where it has no such field.
func fieldAt(value reflect.Value, names []string) reflect.Value {
	for value.Kind() == reflect.Pointer || value.Kind() == reflect.Interface {
		if value.IsNil() {
			return reflect.Value{}
		}
		if element, ok := value.Interface().(imhook.MessageElement); ok && len(names) > 0 {
			if _, unknown := element.(*imhook.UnknownElement); unknown {
				return reflect.Value{}
			}
			if names[0] == "MsgType" {
				return reflect.ValueOf(element.MessageType())
			}
			names = names[1:] // MsgContent
		}
		value = value.Elem()
	}
	if len(names) == 0 {
		return value
	}
	switch value.Kind() {
	case reflect.Slice:
		index, err := strconv.Atoi(names[0])
		if err != nil || index >= value.Len() {
			return reflect.Value{}
		}
		return fieldAt(value.Index(index), names[1:])
	case reflect.Struct:
		if other := value.FieldByName("Other"); other.IsValid() && other.MapIndex(reflect.ValueOf(names[0])).IsValid() {
			return reflect.Value{}
		}
		for i := 0; i < value.NumField(); i++ {
			if value.Type().Field(i).Tag.Get("json") == names[0] {
				return fieldAt(value.Field(i), names[1:])
			}
		}
	}
	return reflect.Value{}
}

// typedBody returns a new body of the type that the package has for a kind.
func typedBody(kind imhook.Kind) (body reflect.Value, known bool) {
	found, known := bodyTypes[strings.ReplaceAll(strings.TrimPrefix(kind.String(), "TENCENT_CHAT_"), "_", "")]
	if !known {
		return reflect.Value{}, false
	}
	return reflect.New(found), true
}

// bodyTypes are the types of the bodies, by their names in upper case: those that the handlers of a TencentChat take.
var bodyTypes = func() map[string]reflect.Type {
	found := map[string]reflect.Type{}
	for _, method := range handlerMethods() {
		// func(*TencentChat, func(context.Context, *Webhook[B]) (Decision, error))
		body, _ := method.Type.In(1).In(1).Elem().FieldByName("Body")
		found[strings.ToUpper(body.Type.Elem().Name())] = body.Type.Elem()
	}
	return found
}()

// handlerMethods are the methods that register a handler with a typed body.
func handlerMethods() (methods []reflect.Method) {
	hook := reflect.TypeOf(&imhook.TencentChat{})
	for i := 0; i < hook.NumMethod(); i++ {
		method := hook.Method(i)
		if strings.HasPrefix(method.Name, "On") && method.Type.NumIn() == 2 && method.Name != "OnUnknown" && method.Name != "OnAny" {
			methods = append(methods, method)
		}
	}
	return methods
}

// sameJSON compares two decoded values, where a number equals the text that spells it: a typed body writes as a number
// what the platform sent as a text where an integer is documented, and as a text a number where a text is documented.
func sameJSON(one, other any) bool {
	switch a := one.(type) {
	case map[string]any:
		b, ok := other.(map[string]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for name, value := range a {
			second, there := b[name]
			if !there || !sameJSON(value, second) {
				return false
			}
		}
		return true
	case []any:
		b, ok := other.([]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !sameJSON(a[i], b[i]) {
				return false
			}
		}
		return true
	}
	return spelled(one) == spelled(other)
}

// spelled is the text of a text or number, or what else a value is.
func spelled(value any) any {
	if number, ok := value.(json.Number); ok {
		return number.String()
	}
	return value
}
