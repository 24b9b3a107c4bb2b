package imhook_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	imhook "github.com/imhook/imhook/bindings/go"
)

// withParams is a card action with parameters.
func withParams(t *testing.T, params string) *imhook.CardAction {
	t.Helper()
	return receiveAs[*imhook.CardAction](t,
		`{"type":"actionCallback","outTrackId":"o","corpId":"c","userId":"u","content":{"cardPrivateData":{"params":`+params+`}}}`)
}

func TestParamsAcceptTheSpellingsThePlatformMixes(t *testing.T) {
	p := withParams(t, `{"a":3,"b":"3","c":true,"d":"true","e":"2.5","f":2.5}`).Params
	for _, name := range []string{"a", "b"} {
		text, textErr := p.Text(name)
		number, err := p.Int64(name)
		if text != "3" || number != 3 || err != nil || textErr != nil {
			t.Errorf("%s: %q %d %v %v", name, text, number, err, textErr)
		}
	}
	for _, name := range []string{"c", "d"} {
		if flag, err := p.Bool(name); !flag || err != nil {
			t.Errorf("%s: %v %v", name, flag, err)
		}
	}
	for _, name := range []string{"e", "f"} {
		if number, err := p.Float64(name); number != 2.5 || err != nil {
			t.Errorf("%s: %v %v", name, number, err)
		}
	}
	if _, err := p.Get("b").Int64(); !errors.Is(err, imhook.ErrJSONWrongType) {
		t.Errorf("a strict read of a text: %v", err)
	}
}

func TestTypedReadsSayWhatWasThereInstead(t *testing.T) {
	p := withParams(t, `{"list":[1],"object":{},"null":null,"word":"x","big":1e30,"half":0.5,"":1}`).Params
	for _, c := range []struct {
		name   string
		status imhook.Status
		found  imhook.JSONType
		part   string
	}{
		{"list", imhook.ErrJSONWrongType, imhook.JSONArray, "an array is there"},
		{"object", imhook.ErrJSONWrongType, imhook.JSONObject, "an object is there"},
		{"null", imhook.ErrJSONWrongType, imhook.JSONNull, "null is there"},
		{"word", imhook.ErrJSONWrongType, imhook.JSONString, "a string is there"},
		{"big", imhook.ErrJSONOutOfRange, imhook.JSONNumber, "does not fit"},
		{"half", imhook.ErrJSONNotInteger, imhook.JSONNumber, "fraction"},
		{"nothing", imhook.ErrJSONMissing, imhook.JSONAbsent, "no such value"},
	} {
		_, err := p.Int64(c.name)
		var failed *imhook.Error
		if !errors.As(err, &failed) || failed.Status != c.status || failed.Found != c.found || failed.Path != c.name ||
			!strings.Contains(err.Error(), c.part) || !strings.Contains(err.Error(), c.name) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if number, err := p.Int64(""); number != 1 || err != nil {
		t.Errorf("the empty name: %d %v", number, err)
	}
}

func TestAbsentParamsAreMissing(t *testing.T) {
	absent := receiveAs[*imhook.CardAction](t, strings.Replace(actionBody, `\"params\"`, `\"other\"`, 1)).Params
	if _, err := absent.Text("step"); absent.Exists() || !errors.Is(err, imhook.ErrJSONMissing) {
		t.Errorf("%v", err)
	}
	var zero imhook.Params
	var target any
	if _, err := zero.Text("step"); !errors.Is(err, imhook.ErrJSONMissing) {
		t.Errorf("%v", err)
	}
	if err := zero.Decode(&target); !errors.Is(err, imhook.ErrJSONMissing) || zero.Members() != nil || zero.Exists() {
		t.Errorf("%v", err)
	}
}

func TestParamsDecodeIntoGoTypes(t *testing.T) {
	var params struct {
		Step  string
		Count int
		Agree bool
		List  []int
	}
	if err := receiveAs[*imhook.CardAction](t, actionBody).Params.Decode(&params); err != nil {
		t.Fatal(err)
	}
	if params.Step != "2" || params.Count != 3 || !params.Agree || !reflect.DeepEqual(params.List, []int{1, 2}) {
		t.Errorf("%+v", params)
	}
}

func TestFormFields(t *testing.T) {
	action := withParams(t, `{"form":{"reason":"差旅费","day":"2026-03-01","urgent":true,
		"kind":{"index":1,"value":"flight"},"tags":{"index":[0,2],"value":["a","c"]},"dropped":{"index":2,"value":[]},
		"odd":{"index":null,"value":["x"]}}}`)
	form := action.Form()
	reason, _ := form.Text("reason")
	urgent, _ := form.Bool("urgent")
	kind, err := form.Choice("kind")
	if reason != "差旅费" || !urgent || kind != (imhook.Choice{Index: 1, Value: "flight"}) || err != nil {
		t.Errorf("%s %v %v %v", reason, urgent, kind, err)
	}
	for name, want := range map[string]imhook.Choices{
		"tags":    {Indexes: []int{0, 2}, Values: []string{"a", "c"}},
		"dropped": {Indexes: []int{2}, Values: []string{}},
		"odd":     {Values: []string{"x"}},
	} {
		if choices, err := form.Choices(name); !reflect.DeepEqual(choices, want) || err != nil {
			t.Errorf("%s: %v %v", name, choices, err)
		}
	}
	var failed *imhook.Error
	if _, err := form.Choice("reason"); !errors.As(err, &failed) || failed.Found != imhook.JSONString || failed.Path != "reason" {
		t.Errorf("%v", err)
	}
	if _, err := form.Choices("nothing"); !errors.Is(err, imhook.ErrJSONMissing) {
		t.Errorf("%v", err)
	}
	if receiveAs[*imhook.CardAction](t, actionBody).Form().Exists() {
		t.Error("an action of no form has one")
	}
}

func TestValuesCanBeWalked(t *testing.T) {
	document, err := imhook.ParseJSON([]byte(`{"a":[1,{"b":"x\u00e9"}],"c":"[true]"}`), imhook.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer document.Close()
	root := document.Root()
	members := root.Members()
	if len(members) != 2 || members[0].Name != "a" || members[1].Name != "c" || root.Len() != 2 {
		t.Fatalf("%v", members)
	}
	if text, err := members[0].Value.At(1).Get("b").Text(); text != "xé" || err != nil {
		t.Errorf("%q %v", text, err)
	}
	if text, err := root.Find("/a/1/b").Text(); text != "xé" || err != nil {
		t.Errorf("%q %v", text, err)
	}
	if raw := string(root.Get("a").Raw()); raw != `[1,{"b":"x\u00e9"}]` {
		t.Errorf("%s", raw)
	}
	if elements := root.Get("a").Members(); len(elements) != 2 || elements[0].Name != "" {
		t.Errorf("%v", elements)
	}
	for name, value := range map[string]imhook.Value{
		"no member": root.Get("z"), "below 0": root.Get("a").At(-1), "past the end": root.Get("a").At(2),
		"no object": root.Get("c").Get("x"), "the zero value": {}, "of the zero value": imhook.Value{}.Get("a"),
	} {
		if value.Exists() || value.Len() != 0 || value.Raw() != nil || value.Members() != nil {
			t.Errorf("%s exists: %s", name, value.Raw())
		}
	}
	inner, err := root.Get("c").Inner(imhook.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer inner.Close()
	if flag, err := inner.Root().At(0).Bool(); !flag || err != nil {
		t.Errorf("%v %v", flag, err)
	}
}

func TestInnerErrorsCarryBothOffsets(t *testing.T) {
	document, err := imhook.ParseJSON([]byte(`{"c":"[\"\u00e9\",x]"}`), imhook.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer document.Close()
	_, err = document.Root().Get("c").Inner(imhook.Limits{})
	var failed *imhook.Error
	if !errors.As(err, &failed) || failed.Document != imhook.DocumentInner || failed.Offset != 6 || failed.OuterOffset != 18 {
		t.Errorf("%+v", failed)
	}
	for name, value := range map[string]imhook.Value{"no member": document.Root().Get("z"), "the zero value": {}} {
		if _, err := value.Inner(imhook.Limits{}); !errors.Is(err, imhook.ErrJSONMissing) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestNothingCanBeReadAfterClose(t *testing.T) {
	callback := receive(t, actionBody)
	action := callback.(*imhook.CardAction)
	params, reply := action.Params, action.Reply().Card("a", 1)
	for i := 0; i < 2; i++ {
		if err := callback.Close(); err != nil {
			t.Fatal(err)
		}
	}
	// A callback received now may use the same memory; the closed one must not see it.
	other := receiveAs[*imhook.CardAction](t, actionBody)
	_, textErr := params.Text("step")
	_, bytesErr := reply.Bytes()
	_, _, answerErr := action.Answer([]byte(`{}`))
	_, innerErr := action.Root().Inner(imhook.Limits{})
	decodeErr := params.Decode(new(any))
	for name, err := range map[string]error{
		"Text": textErr, "Bytes": bytesErr, "Answer": answerErr, "Inner": innerErr, "Decode": decodeErr,
	} {
		if !errors.Is(err, imhook.ErrClosed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if action.Root().Exists() || action.Content().Exists() || action.Body() != nil || params.Get("step").Len() != 0 {
		t.Error("a closed callback gives values")
	}
	if action.UserID != "u1001" || action.ActionIDs[0] != "btn_ok" || string(action.EmptyAnswer()) != "{}" {
		t.Error("texts of a closed callback are lost")
	}
	if text, err := other.Params.Text("step"); text != "2" || err != nil {
		t.Errorf("another callback: %q %v", text, err)
	}
}

func TestBodyIsACopyOfWhatWasReceived(t *testing.T) {
	callback := receive(t, unknownBody)
	body := callback.Body()
	if string(body) != unknownBody {
		t.Errorf("%s", body)
	}
	body[0] = 'x'
	if again := callback.Body(); string(again) != unknownBody || string(callback.Root().Raw()) != unknownBody {
		t.Errorf("%s", again)
	}
}

func TestDataSourcesAskedFor(t *testing.T) {
	data := receiveAs[*imhook.DynamicData](t, dataBody)
	request, profile := data.Queries[1].Request(), data.Queries[1].Profile()
	if string(request.Raw()) != `{"dynamicDataSourceId":"ds_chart"}` || profile.Exists() {
		t.Errorf("%s %s", request.Raw(), profile.Raw())
	}
	if data.Queries[0].DynamicParams().Exists() || data.Queries[0].ConstParams().Exists() {
		t.Error("parameters that were not sent")
	}
	data.Close()
	if data.Queries[1].Request().Exists() {
		t.Error("a closed callback gives values")
	}
	if !data.Asks("ds_amount") || !data.Asks("ds_chart") || data.Asks("ds") || data.Asks("") {
		t.Errorf("%v", data.Queries)
	}
}
