package imhook_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/http"
	"sort"
	"strings"
	"testing"

	imhook "github.com/imhook/imhook/bindings/go"
)

// The builder and the answer document give the same bytes.
func TestReplyGivesWhatItsDocumentGives(t *testing.T) {
	action := receiveAs[*imhook.CardAction](t, actionBody)
	data := receiveAs[*imhook.DynamicData](t, dataBody)
	pull := receiveAs[*imhook.PrivatePull](t, pullBody)
	link := receiveAs[*imhook.LinkEnhancement](t, linkBody)
	unknown := receiveAs[*imhook.Unknown](t, unknownBody)
	for _, c := range []struct {
		callback imhook.Callback
		reply    imhook.Reply
		document string
	}{
		{action, action.Reply(), `{}`},
		{action, action.Reply().Card("status", "已同意").Private("n", 3), `{"card":{"status":"已同意"},"private":{"n":3}}`},
		{action, action.Reply().Card("a", 1).Private("b", 2).Card("c", 3), `{"card":{"a":1,"c":3},"private":{"b":2}}`},
		{action, action.Reply().Card("a", 1).Card("a", 2), `{"card":{"a":2}}`},
		{action, action.Reply().Card("a", nil), `{"card":{"a":null}}`},
		{
			action, action.Reply().CardMedia("m", "@lA1").PrivateMedia("p", "@lA2"),
			`{"cardMedia":{"m":"@lA1"},"privateMedia":{"p":"@lA2"}}`,
		},
		{action, action.Reply().Card("a", "b").ReplaceCard(), `{"card":{"a":"b"},"replace":["card"]}`},
		{action, action.Reply().Private("a", "b").ReplacePrivate(), `{"private":{"a":"b"},"replace":["private"]}`},
		{
			action, action.Reply().ReplacePrivate().ReplaceCard().Card("a", "b").Private("c", "d"),
			`{"card":{"a":"b"},"private":{"c":"d"},"replace":["card","private"]}`,
		},
		{
			action, action.Reply().Dialect(imhook.DialectLegacy).CardTemplateID("t1").Card("n", 1.5),
			`{"dialect":"legacy","cardTemplateId":"t1","card":{"n":1.5}}`,
		},
		{action, action.Reply().Dialect(imhook.DialectCurrent).Card("n", 1), `{"dialect":"current","card":{"n":1}}`},
		{action, action.Reply().Dialect(imhook.DialectDefault).Card("n", 1), `{"card":{"n":1}}`},
		{
			data, data.Reply().Source("ds_amount", map[string]any{"amount": "12.50", "paid": false}).NoData("ds_chart"),
			`{"data":{"ds_amount":{"amount":"12.50","paid":false},"ds_chart":null}}`,
		},
		{pull, pull.Reply().Private("balance", "3").PrivateMedia("avatar", "@lA"), `{"private":{"balance":"3"},"privateMedia":{"avatar":"@lA"}}`},
		{
			link, link.Reply().OutTrackID("card-1").SupportForward(true).LastMessage("see \"this\"\n"),
			`{"outTrackId":"card-1","supportForward":true,"lastMessage":"see \"this\"\n"}`,
		},
		{unknown, unknown.Reply().Raw(json.RawMessage(`{"a":1}`)), `{"raw":{"a":1}}`},
	} {
		want, _, wantErr := c.callback.Answer([]byte(c.document))
		got, err := c.reply.Bytes()
		if wantErr != nil || err != nil || string(got) != string(want) {
			t.Errorf("%s: want %s %v, got %s %v", c.document, want, wantErr, got, err)
		}
	}
}

// Every kind of Go value arrives as encoding/json would have written it, without its escapes for HTML.
func TestReplyWritesGoValues(t *testing.T) {
	action := receiveAs[*imhook.CardAction](t, actionBody)
	type money struct {
		Amount float64 `json:"amount"`
	}
	deep := any("end")
	for i := 0; i < 20; i++ {
		deep = map[string]any{"a": []any{deep}}
	}
	for want, value := range map[string]any{
		`text`:                                 "text",
		`<a href="x">&amp;</a>`:                `<a href="x">&amp;</a>`,
		"\x00\b\t\"\\/\u2028":                  "\x00\b\t\"\\/\u2028",
		`true`:                                 true,
		`-7`:                                   -7,
		`9223372036854775807`:                  int64(math.MaxInt64),
		`18446744073709551615`:                 uint64(math.MaxUint64),
		`0.1`:                                  0.1,
		`2.5`:                                  float32(2.5),
		`1e400`:                                json.Number("1e400"),
		`{"amount":1.5}`:                       money{1.5},
		`{"a":"1","b":"<2>"}`:                  map[string]string{"b": "<2>", "a": "1"},
		`{"a":[1,"2",null,false],"b":{"c":1}}`: map[string]any{"b": map[string]any{"c": 1}, "a": []any{1, "2", nil, false}},
		`["x","y"]`:                            []string{"x", "y"},
		`[1,2]`:                                []int{1, 2},
		`null`:                                 map[string]any(nil),
		`[null,null]`:                          []any{[]string(nil), (*money)(nil)},
		`[1, 2]`:                               json.RawMessage(`[1, 2]`),
		`3`:                                    action.Params.Get("count"),
		encodedText(t, deep):                   deep,
	} {
		answer, err := action.Reply().Card("v", value).Bytes()
		if err != nil {
			t.Errorf("%v: %v", value, err)
			continue
		}
		var got struct {
			CardData struct {
				CardParamMap struct{ V string }
			}
		}
		if err := json.Unmarshal(answer, &got); err != nil {
			t.Errorf("%s: %v", answer, err)
		}
		if compact := strings.ReplaceAll(want, ", ", ","); got.CardData.CardParamMap.V != compact {
			t.Errorf("want %s, got %s", compact, got.CardData.CardParamMap.V)
		}
	}
}

func encodedText(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestReplyReportsValuesThatAreNotJSON(t *testing.T) {
	action := receiveAs[*imhook.CardAction](t, actionBody)
	cycle := map[string]any{}
	cycle["itself"] = cycle
	for name, value := range map[string]any{
		"not a number":       math.NaN(),
		"a function":         func() {},
		"a cycle":            cycle,
		"broken JSON":        json.RawMessage(`{"a":1},"raw":{`),
		"an absent value":    action.Params.Get("nothing"),
		"a nil raw":          json.RawMessage(nil),
		"a map of functions": map[string]any{"f": func() {}},
		"a list of them":     []any{func() {}},
	} {
		answer, err := action.Reply().Card("v", value).Card("w", 1).Bytes()
		if err == nil || !strings.Contains(err.Error(), `"v"`) || answer != nil {
			t.Errorf("%s: %s %v", name, answer, err)
		}
	}
	if _, err := action.Reply().Card("v", "\xff").Bytes(); !errors.Is(err, imhook.ErrJSONInvalidUTF8) {
		t.Errorf("a text that is not UTF-8: %v", err)
	}
	if _, err := action.Reply().Dialect(9).Bytes(); !errors.Is(err, imhook.ErrOptionOutOfRange) {
		t.Errorf("an unknown dialect: %v", err)
	}
}

func TestReplyThatWouldBeIgnoredIsAnError(t *testing.T) {
	action := receiveAs[*imhook.CardAction](t, actionBody)
	data := receiveAs[*imhook.DynamicData](t, dataBody)
	pull := receiveAs[*imhook.PrivatePull](t, pullBody)
	link := receiveAs[*imhook.LinkEnhancement](t, linkBody)
	for want, reply := range map[imhook.Status]imhook.Reply{
		imhook.ErrReplyPublicIgnored:     pull.Reply().Card("a", "b"),
		imhook.ErrReplySourceNotAsked:    data.Reply().Source("ds_other", "x"),
		imhook.ErrReplyPartNotAllowed:    action.Reply().Source("ds_amount", "x"),
		imhook.ErrReplyOutTrackIDMissing: link.Reply().LastMessage("x"),
		imhook.ErrReplyRawNotAlone:       action.Reply().Raw(struct{}{}).Card("a", "b"),
		imhook.ErrReplyKeyEmpty:          action.Reply().Card("", "b"),
	} {
		if answer, err := reply.Bytes(); !errors.Is(err, want) || answer != nil {
			t.Errorf("want %v, got %s %v", want, answer, err)
		}
	}
}

func TestUnansweredSourcesAreListed(t *testing.T) {
	data := receiveAs[*imhook.DynamicData](t, dataBody)
	reply := data.Reply().Source("ds_chart", []int{1, 2})
	if before := reply.Unanswered(); before != nil {
		t.Errorf("before Bytes: %q", before)
	}
	answer, err := reply.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	want := `{"dataSourceQueryResponses":[{"dynamicDataSourceId":"ds_chart","dynamicDataValueType":"ARRAY","data":"[1,2]"}]}`
	if unanswered := reply.Unanswered(); string(answer) != want || len(unanswered) != 1 || unanswered[0] != "ds_amount" {
		t.Errorf("%s %q", answer, unanswered)
	}
}

func TestAnswersOfOneCallbackDoNotInfluenceEachOther(t *testing.T) {
	action := receiveAs[*imhook.CardAction](t, actionBody)
	first, second := action.Reply().Card("a", 1), action.Reply().Card("b", 2)
	one, _ := first.Bytes()
	two, _ := second.Bytes()
	again, err := first.Bytes()
	if string(one) != string(again) || string(one) == string(two) || err != nil {
		t.Errorf("%s %s %s %v", one, two, again, err)
	}
}

func TestReplyOfNoCallbackIsAnError(t *testing.T) {
	if answer, err := (imhook.Reply{}).Card("a", 1).Bytes(); err == nil || answer != nil {
		t.Errorf("%s %v", answer, err)
	}
}

// Answers and parameters larger than what is kept in memory for them arrive whole, from a server as from Bytes.
func TestLargeAnswersAreWhole(t *testing.T) {
	large := strings.Repeat("大", 100_000)
	hook := newHook()
	hook.OnCardAction(func(_ context.Context, a *imhook.CardAction) (imhook.Reply, error) {
		return a.Reply().Card("text", large), nil
	})
	action := receiveAs[*imhook.CardAction](t, actionBody)
	want, err := action.Reply().Card("text", large).Bytes()
	if err != nil || !strings.Contains(string(want), large) {
		t.Fatalf("%d bytes, %v", len(want), err)
	}
	for i := 0; i < 3; i++ {
		wantAnswer(t, post(hook, actionBody), http.StatusOK, string(want))
	}
}

func TestMapsAreWrittenInTheOrderOfTheirNames(t *testing.T) {
	for _, count := range []int{1, 2, 8, 9, 100} {
		object, names := map[string]any{}, []string{}
		for i := 0; i < count; i++ {
			name := fmt.Sprintf("n%03d", i*7%count)
			object[name], names = i, append(names, name)
		}
		sort.Strings(names)
		var want strings.Builder
		for i, name := range names {
			fmt.Fprintf(&want, `%c"%s":%d`, "{,"[min(i, 1)], name, object[name])
		}
		action := receiveAs[*imhook.CardAction](t, actionBody)
		answer, err := action.Reply().Raw(object).Bytes()
		if string(answer) != want.String()+"}" || err != nil {
			t.Errorf("want %s}, got %s %v", &want, answer, err)
		}
	}
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
