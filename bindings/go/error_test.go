package imhook_test

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

func TestErrorsAreFoundByStatusAndByType(t *testing.T) {
	_, err := newHook().Receive(imhook.Request{Header: header(), Body: []byte(actionBody)}, signedAt.Add(3*time.Hour))
	wrapped := fmt.Errorf("callback: %w", err)
	var failed *imhook.Error
	var status imhook.Status
	if !errors.Is(wrapped, imhook.ErrTimestampTooOld) || errors.Is(wrapped, imhook.ErrTimestampTooNew) ||
		!errors.As(wrapped, &failed) || !errors.As(wrapped, &status) {
		t.Fatalf("%v", err)
	}
	if status != imhook.ErrTimestampTooOld || failed.HTTPStatus != 401 || failed.ClockSkew != 3*time.Hour ||
		failed.Offset != -1 || failed.Document != imhook.DocumentNone || failed.Message != status.Message() {
		t.Errorf("%+v", failed)
	}
	for _, part := range []string{"TIMESTAMP_TOO_OLD", "genuine but older", "3h0m0s"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q is missing: %v", part, err)
		}
	}
}

func TestErrorOfANestedTextNamesBothPlaces(t *testing.T) {
	body := strings.Replace(actionBody, `\"count\":3`, `\"count\":x`, 1)
	_, err := newHook().Receive(imhook.Request{Header: header(), Body: []byte(body)}, signedAt)
	var failed *imhook.Error
	if !errors.As(err, &failed) || failed.Status != imhook.ErrJSONUnexpectedByte ||
		failed.Document != imhook.DocumentContent || failed.OuterOffset != int64(strings.Index(body, "x,")) {
		t.Fatalf("%+v", failed)
	}
	if want := fmt.Sprintf("byte %d of the content, byte %d of the body", failed.Offset, failed.OuterOffset); !strings.Contains(err.Error(), want) {
		t.Errorf("%q is missing: %v", want, err)
	}
}

// The path holds names of members, which the sender chooses: it cannot break a log line.
func TestPathIsQuotedInTheTextOfAnError(t *testing.T) {
	data := receiveAs[*imhook.DynamicData](t, dataBody)
	_, err := data.Reply().Source("other\nkind=FORGED", "x").Bytes()
	if err == nil || strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), `other\nkind=FORGED`) {
		t.Errorf("%v", err)
	}
}

func TestUnknownNumbersHaveNames(t *testing.T) {
	for want, value := range map[string]fmt.Stringer{
		"Status(99999)":    imhook.Status(99999),
		"Kind(9)":          imhook.Kind(9),
		"Document(-1)":     imhook.Document(-1),
		"Dialect(9)":       imhook.Dialect(9),
		"JSONType(9)":      imhook.JSONType(9),
		"UserIDType(9)":    imhook.UserIDType(9),
		"Verification(-2)": imhook.Verification(-2),
	} {
		if value.String() != want {
			t.Errorf("want %s, got %s", want, value)
		}
	}
	if text := imhook.ErrSecretEmpty.Error(); !strings.HasPrefix(text, "imhook: SECRET_EMPTY: A configured secret is empty") {
		t.Error(text)
	}
	if code := imhook.Status(99999).HTTPStatus(); code != http.StatusInternalServerError {
		t.Errorf("%d", code)
	}
}

// No way to print a hook or an error of it shows a secret.
func TestSecretsAreNotPrinted(t *testing.T) {
	const rare = "kx-7781-secret-text"
	lines := &journal{}
	hook := &imhook.DingTalk{APISecrets: []string{rare}, Logger: log.New(lines, "", 0)}
	for _, body := range []string{actionBody, "{", "[]"} {
		response := post(hook, body)
		if strings.Contains(response.Body.String(), rare) {
			t.Errorf("%s", response.Body)
		}
	}
	printed := lines.String() + fmt.Sprint(hook) + fmt.Sprintf("%v %+v %#v %s %d %x", hook, hook, hook, hook, hook, hook)
	conflict := &imhook.DingTalk{APISecret: rare, AcceptingUnsigned: true, Logger: log.New(io.Discard, "", 0)}
	printed += fmt.Sprintf("%v %+v", conflict.Check(), conflict.Check())
	if strings.Contains(printed, rare) {
		t.Error(printed)
	}
}

func TestSignatureThatWeMakeIsAccepted(t *testing.T) {
	made, err := imhook.SignCard(secret, signedAt)
	if err != nil || made.Get(imhook.HeaderSignature) != signature || made.Get(imhook.HeaderTimestamp) != timestamp {
		t.Fatalf("%v %v", made, err)
	}
	if _, err := imhook.SignCard("", signedAt); !errors.Is(err, imhook.ErrSecretEmpty) {
		t.Errorf("%v", err)
	}
	hook := &imhook.DingTalk{APISecret: "next", APISecrets: []string{secret}}
	if index, err := hook.Verify(timestamp, signature, signedAt); index != 1 || err != nil {
		t.Errorf("%d %v", index, err)
	}
	if index, err := hook.Verify(timestamp, "", signedAt); index != -1 || err == nil {
		t.Errorf("%d %v", index, err)
	}
	if index, err := hook.Verify("1700000000001", signature, signedAt); index != -1 || !errors.Is(err, imhook.ErrSignatureMismatch) {
		t.Errorf("%d %v", index, err)
	}
}

func TestHeadersInLowerCaseAreFound(t *testing.T) {
	lower := http.Header{}
	for _, name := range imhook.WantedHeaders() {
		if value := header().Get(name); value != "" {
			lower[name] = []string{value}
		}
	}
	callback, err := newHook().Receive(imhook.Request{Header: lower, Body: []byte(actionBody)}, signedAt)
	if err != nil {
		t.Fatal(err)
	}
	callback.Close()
	for name, values := range header() {
		lower[name] = values
	}
	if _, err = newHook().Receive(imhook.Request{Header: lower}, signedAt); !errors.Is(err, imhook.ErrHeaderRepeated) {
		t.Errorf("a header in two spellings: %v", err)
	}
}

func TestManyHeadersAreHandedOver(t *testing.T) {
	many := header()
	for i := 0; i < 5000; i++ {
		many.Add(imhook.HeaderSignature, signature)
	}
	if _, err := newHook().Receive(imhook.Request{Header: many}, signedAt); !errors.Is(err, imhook.ErrHeaderRepeated) {
		t.Errorf("%v", err)
	}
}

func TestReplayGuardIsSharedAndCounts(t *testing.T) {
	guard := &imhook.ReplayGuard{Capacity: 2}
	first, second := newHook(), newHook()
	first.ReplayGuard, second.ReplayGuard = guard, guard
	for i, want := range []int{200, 409} {
		if got := post([]*imhook.DingTalk{first, second}[i], actionBody); got.Code != want {
			t.Errorf("want %d, got %d %s", want, got.Code, got.Body)
		}
	}
	post(first, dataBody)
	post(second, pullBody)
	if count, evictions := guard.Count(), guard.Evictions(); count != 2 || evictions != 1 {
		t.Errorf("%d remembered, %d evicted", count, evictions)
	}
	broken := newHook()
	broken.ReplayGuard = &imhook.ReplayGuard{Capacity: -1}
	if err := broken.Check(); !errors.Is(err, imhook.ErrOptionOutOfRange) || broken.ReplayGuard.Count() != 0 || broken.ReplayGuard.Evictions() != 0 {
		t.Errorf("%v", err)
	}
}

func TestOptionsThatGoCannotHandOverAreRefused(t *testing.T) {
	for _, hook := range []*imhook.DingTalk{
		{APISecret: secret, Limits: imhook.Limits{MaxSize: -1}},
		{APISecret: secret, Limits: imhook.Limits{MaxDepth: -1}},
		{APISecret: secret, Limits: imhook.Limits{MaxDepth: 1 << 32}},
		{APISecret: secret, Limits: imhook.Limits{MaxValues: 1<<32 + 1}},
		{APISecret: secret, Limits: imhook.Limits{MaxStringSize: -1}},
		{APISecret: secret, Tolerance: time.Microsecond},
		{APISecret: secret, Tolerance: -time.Microsecond},
	} {
		if err := hook.Check(); !errors.Is(err, imhook.ErrOptionOutOfRange) {
			t.Errorf("%+v: %v", hook.Limits, err)
		}
	}
	if _, err := imhook.ParseJSON([]byte("1"), imhook.Limits{MaxDepth: -1}); !errors.Is(err, imhook.ErrOptionOutOfRange) {
		t.Errorf("%v", err)
	}
	if err := imhook.ValidateJSON([]byte("1"), imhook.Limits{MaxDepth: -1}); !errors.Is(err, imhook.ErrOptionOutOfRange) {
		t.Errorf("%v", err)
	}
}
