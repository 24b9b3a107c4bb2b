package imhook_test

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"reflect"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

type userSigCase struct {
	SecretKey        string
	SDKAppID         uint64
	UserID           string
	LifetimeS        int64
	UserBufferBase64 string
	Now              int64
}

type userSigVerifyCase struct {
	SecretKey string
	SDKAppID  uint64
	UserID    string
	Text      string
	Now       int64
}

type apiRequestCase struct {
	Caller struct {
		SDKAppID                               uint64
		Identifier, UserSig, SecretKey, Domain string
	}
	Operation string
	Body      json.RawMessage
	BodyText  *string
	Random    uint32
	Now       int64
}

type apiResponseCase struct {
	Operation string
	HTTP      int
	Body      string
}

// callExpected is what comes of those cases, and of those about calls of DingTalk.
type callExpected struct {
	dingTalkExpected
	sealedExpected

	Document    *string
	OuterOffset *int64

	Status, Path        *string
	ClockSkewMs, Offset *int64

	Signature, UserID       *string
	SDKAppID                *uint64
	IssuedAtMs, ExpiresAtMs *int64
	UserBufferBase64        *string

	Method, URL, Body *string
	Headers           [][2]string

	Outcome, Info, MessageKey   *string
	PlatformCode, MessageTimeMs *int64
}

func (c *userSigCase) run(t *testing.T, expect *callExpected) {
	buffer, err := base64.StdEncoding.DecodeString(c.UserBufferBase64)
	if err != nil {
		t.Fatal(err)
	}
	options := imhook.UserSigOptions{
		SDKAppID: c.SDKAppID, SecretKey: c.SecretKey, UserID: c.UserID,
		Lifetime: lifetime(c.LifetimeS), UserBuffer: buffer,
	}
	now := time.UnixMilli(c.Now)
	made, err := imhook.MakeUserSig(options, now)
	expect.compareUserSig(t, made, err)
	if err == nil {
		verified, err := imhook.VerifyUserSig(options, made.Text, now)
		expect.compareUserSig(t, verified, err)
		if err == nil && (verified.Text != made.Text || string(verified.UserBuffer) != string(buffer)) {
			t.Errorf("%+v was made and %+v verified", *made, *verified)
		}
	}
}

// lifetime is a number of seconds, or as many as a Duration can hold.
func lifetime(seconds int64) time.Duration {
	const most = int64(1<<63-1) / int64(time.Second)
	if seconds > most {
		seconds = most
	} else if seconds < -most {
		seconds = -most
	}
	return time.Duration(seconds) * time.Second
}

func (c *userSigVerifyCase) run(t *testing.T, expect *callExpected) {
	options := imhook.UserSigOptions{SDKAppID: c.SDKAppID, SecretKey: c.SecretKey, UserID: c.UserID}
	verified, err := imhook.VerifyUserSig(options, c.Text, time.UnixMilli(c.Now))
	expect.compareUserSig(t, verified, err)
}

func (e *callExpected) compareUserSig(t *testing.T, sig *imhook.UserSig, err error) {
	t.Helper()
	if e.compareStatus(t, err); err != nil {
		return
	}
	equal(t, "signature", e.Signature, sig.Signature)
	equal(t, "userId", e.UserID, sig.UserID)
	equal(t, "sdkAppId", e.SDKAppID, sig.SDKAppID)
	equal(t, "issuedAtMs", e.IssuedAtMs, sig.IssuedAt.UnixMilli())
	equal(t, "expiresAtMs", e.ExpiresAtMs, sig.ExpiresAt.UnixMilli())
	equal(t, "userBufferBase64", e.UserBufferBase64, base64.StdEncoding.EncodeToString(sig.UserBuffer))
}

// compareStatus compares the status, and what an error says.
func (e *callExpected) compareStatus(t *testing.T, err error) {
	t.Helper()
	equal(t, "status", e.Status, statusName(err))
	var failed *imhook.Error
	if errors.As(err, &failed) {
		equal(t, "path", e.Path, failed.Path)
		equal(t, "offset", e.Offset, failed.Offset)
		equal(t, "limit", e.Limit, failed.LimitText)
		equal(t, "clockSkewMs", e.ClockSkewMs, failed.ClockSkew.Milliseconds())
	}
}

func (c *apiRequestCase) run(t *testing.T, expect *callExpected) {
	api := &imhook.TencentChatAPI{
		SDKAppID: c.Caller.SDKAppID, Identifier: c.Caller.Identifier, UserSig: c.Caller.UserSig,
		SecretKey: c.Caller.SecretKey, Domain: c.Caller.Domain,
		Now:    func() time.Time { return time.UnixMilli(c.Now) },
		Random: func() uint32 { return c.Random },
	}
	body := c.Body
	if c.BodyText != nil {
		body = json.RawMessage(*c.BodyText)
	}
	request, err := api.Request(c.Operation, body)
	if expect.compareStatus(t, err); err != nil {
		return
	}
	equal(t, "method", expect.Method, request.Method)
	equal(t, "url", expect.URL, request.URL)
	equal(t, "body", expect.Body, string(request.Body))
	headers := http.Header{}
	for _, header := range expect.Headers {
		headers.Add(header[0], header[1])
	}
	if expect.Headers != nil && !reflect.DeepEqual(headers, request.Header) {
		t.Errorf("headers: want %v, got %v", headers, request.Header)
	}
}

func (c *apiResponseCase) run(t *testing.T, expect *callExpected) {
	request := &imhook.APIRequest{Operation: c.Operation}
	response, err := request.ReadResponse(c.HTTP, []byte(c.Body))
	if err == nil {
		outcome := "OK"
		equal(t, "status", expect.Status, "OK")
		equal(t, "outcome", expect.Outcome, outcome)
		equal(t, "platformCode", expect.PlatformCode, 0)
		equal(t, "info", expect.Info, response.Info)
		equal(t, "messageKey", expect.MessageKey, response.MessageKey)
		equal(t, "messageTimeMs", expect.MessageTimeMs, unixMilliseconds(response.MessageTime))
		if string(response.Body) == "" {
			t.Error("the response has no body")
		}
		return
	}
	var failed *imhook.APIError
	if !errors.As(err, &failed) || failed.HTTPStatus != c.HTTP {
		t.Fatalf("%#v", err)
	}
	if failed.Body != nil {
		equal(t, "status", expect.Status, "OK")
		equal(t, "outcome", expect.Outcome, statusName(&imhook.Error{Status: failed.Status}))
	} else {
		equal(t, "status", expect.Status, statusName(&imhook.Error{Status: failed.Status}))
	}
	equal(t, "offset", expect.Offset, failed.Offset)
	equal(t, "platformCode", expect.PlatformCode, failed.Code)
	equal(t, "info", expect.Info, failed.Info)
}
