package imhook_test

import (
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

type dingTalkRequestCase struct {
	Operation                            string
	Body                                 json.RawMessage
	BodyText                             *string
	BodyRepeat                           *repeated
	AccessToken, APIHost, SessionWebhook string
	Delegated                            bool
	RobotSecret                          string
	NowMs                                int64
}

type dingTalkResponseCase struct {
	Operation string
	HTTP      int
	Body      string
}

type openSpaceIDCase struct {
	Write []imhook.OpenSpace
	Read  *string
}

type accessTokenStep struct {
	Now           int64
	Plan          *string
	WaitMs        int64
	Refreshed     *int64
	RefreshFailed *struct {
		Outcome      string
		RetryAfterMs int64
	}
	Refused    *uint64
	SendAgain  bool
	Generation *uint64
	Status     *string
}

// dingTalkExpected is what comes of cases about calls of DingTalk.
type dingTalkExpected struct {
	RequiredScopes                                *[]string
	Code, RequestID, AccessToken, OutTrackID      *string
	RetryAfterMs, ExpiresInS, FailedDeliveryCount *int64
	Result                                        json.RawMessage
	Deliveries                                    *[]deliveryExpected

	Text   *string
	Spaces []imhook.OpenSpace

	ProcessQueryKey, CallbackURL, DownloadURL *string
	Warnings                                  *[]warningExpected
	Limit                                     *string
}

type warningExpected struct {
	Status, Path  string
	Actual, Limit int64
}

type deliveryExpected struct {
	SpaceType, SpaceID, CarrierID, ErrorMessage string
	IsDelivered                                 bool
}

func (c *dingTalkRequestCase) run(t *testing.T, expect *callExpected) {
	body := c.Body
	switch {
	case c.BodyText != nil:
		body = json.RawMessage(*c.BodyText)
	case c.BodyRepeat != nil:
		r := c.BodyRepeat
		body = json.RawMessage(r.Prefix + strings.Repeat(r.Unit, r.Times) + r.Suffix)
	case body == nil:
		body = json.RawMessage{}
	}
	api := &imhook.DingTalkAPI{Host: c.APIHost}
	request, err := api.Request(imhook.DingTalkCall{
		Operation: c.Operation, Body: body, AccessToken: c.AccessToken, SessionWebhook: c.SessionWebhook,
		Delegated: c.Delegated, RobotSecret: c.RobotSecret, Now: time.UnixMilli(c.NowMs),
	})
	if expect.compareStatus(t, err); err != nil {
		return
	}
	equal(t, "method", expect.Method, request.Method)
	equal(t, "url", expect.URL, request.URL)
	equal(t, "body", expect.Body, string(request.Body))
	expect.compareWarnings(t, request.Warnings)
	headers := http.Header{}
	for _, header := range expect.Headers {
		headers.Add(header[0], header[1])
	}
	if expect.Headers != nil && !reflect.DeepEqual(headers, request.Header) {
		t.Errorf("headers: want %v, got %v", headers, request.Header)
	}
}

func (e *dingTalkExpected) compareWarnings(t *testing.T, warnings []imhook.APIWarning) {
	if e.Warnings == nil {
		return
	}
	got := []warningExpected{}
	for _, warning := range warnings {
		status := strings.TrimPrefix(warning.Status.String(), "IMHOOK_")
		got = append(got, warningExpected{status, warning.Path, warning.Actual, warning.Limit})
	}
	if !reflect.DeepEqual(*e.Warnings, got) {
		t.Errorf("warnings: want %v, got %v", *e.Warnings, got)
	}
}

func (c *dingTalkResponseCase) run(t *testing.T, expect *callExpected) {
	request := &imhook.DingTalkRequest{Operation: c.Operation}
	response, err := request.ReadResponse(c.HTTP, []byte(c.Body))
	if err == nil {
		equal(t, "status", expect.Status, "OK")
		equal(t, "outcome", expect.Outcome, "OK")
		equal(t, "requestId", expect.RequestID, response.RequestID)
		equal(t, "accessToken", expect.AccessToken, response.AccessToken)
		equal(t, "expiresInS", expect.ExpiresInS, int64(response.ExpiresIn/time.Second))
		equal(t, "outTrackId", expect.OutTrackID, response.OutTrackID)
		equal(t, "processQueryKey", expect.ProcessQueryKey, response.ProcessQueryKey)
		equal(t, "callbackUrl", expect.CallbackURL, response.CallbackURL)
		equal(t, "downloadUrl", expect.DownloadURL, response.DownloadURL)
		equal(t, "retryAfterMs", expect.RetryAfterMs, 0)
		equalJSON(t, "result", expect.Result, response.Result)
		expect.compareDeliveries(t, response.Deliveries)
		if string(response.Body) == "" {
			t.Error("the response has no body")
		}
		return
	}
	var failed *imhook.DingTalkAPIError
	if !errors.As(err, &failed) || failed.HTTPStatus != c.HTTP {
		t.Fatalf("%#v", err)
	}
	if failed.Status < imhook.ErrAPIRefused {
		equal(t, "status", expect.Status, statusName(&imhook.Error{Status: failed.Status}))
		equal(t, "path", expect.Path, failed.Path)
		equal(t, "offset", expect.Offset, failed.Offset)
		return
	}
	equal(t, "status", expect.Status, "OK")
	equal(t, "outcome", expect.Outcome, statusName(&imhook.Error{Status: failed.Status}))
	equal(t, "code", expect.Code, failed.Code)
	equal(t, "info", expect.Info, failed.Info)
	equal(t, "requestId", expect.RequestID, failed.RequestID)
	equal(t, "retryAfterMs", expect.RetryAfterMs, failed.RetryAfter.Milliseconds())
	equal(t, "outTrackId", expect.OutTrackID, failed.OutTrackID)
	if want := expect.RequiredScopes; want != nil && strings.Join(*want, " ") != strings.Join(failed.RequiredScopes, " ") {
		t.Errorf("requiredScopes: want %v, got %v", *want, failed.RequiredScopes)
	}
	expect.compareDeliveries(t, failed.Deliveries)
}

func (e *callExpected) compareDeliveries(t *testing.T, deliveries []imhook.Delivery) {
	t.Helper()
	failed := int64(0)
	got := []deliveryExpected{}
	for _, d := range deliveries {
		if !d.Delivered {
			failed++
		}
		got = append(got, deliveryExpected{d.SpaceType, d.SpaceID, d.CarrierID, d.ErrorMessage, d.Delivered})
	}
	equal(t, "failedDeliveryCount", e.FailedDeliveryCount, failed)
	if e.Deliveries != nil && !reflect.DeepEqual(append([]deliveryExpected{}, *e.Deliveries...), got) {
		t.Errorf("deliveries: want %v, got %v", *e.Deliveries, got)
	}
}

func (c *openSpaceIDCase) run(t *testing.T, expect *callExpected) {
	if c.Read == nil {
		text, err := imhook.OpenSpaceID(c.Write...)
		if expect.compareStatus(t, err); err == nil {
			equal(t, "text", expect.Text, text)
		}
		return
	}
	spaces, err := imhook.ParseOpenSpaceID(*c.Read)
	if expect.compareStatus(t, err); err == nil && !reflect.DeepEqual(spaces, expect.Spaces) {
		t.Errorf("want %v, got %v", expect.Spaces, spaces)
	}
}

func runAccessToken(t *testing.T, steps []accessTokenStep) {
	var token imhook.AccessToken
	var now int64
	token.SetClock(func() int64 { return now })
	for i, s := range steps {
		now = s.Now
		var err error
		switch {
		case s.Plan != nil:
			var planned imhook.PlannedToken
			planned, err = token.PlanOrError()
			if err == nil && (planned.Plan.String() != *s.Plan || planned.Wait.Milliseconds() != s.WaitMs) {
				t.Errorf("step %d: want %s and %d ms, got %v", i+1, *s.Plan, s.WaitMs, planned)
			}
		case s.Refreshed != nil:
			seconds := *s.Refreshed
			if seconds > math.MaxInt64/int64(time.Second) {
				seconds = math.MaxInt64 / int64(time.Second)
			}
			err = token.Refreshed(&imhook.DingTalkResponse{ExpiresIn: time.Duration(seconds) * time.Second})
		case s.RefreshFailed != nil:
			wait := s.RefreshFailed.RetryAfterMs
			if wait > math.MaxInt64/int64(time.Millisecond) {
				wait = math.MaxInt64 / int64(time.Millisecond)
			}
			token.RefreshFailed(&imhook.DingTalkAPIError{
				Status: statusOf(t, s.RefreshFailed.Outcome), RetryAfter: time.Duration(wait) * time.Millisecond,
			})
		case s.Refused != nil:
			if again := token.Refused(*s.Refused); again != s.SendAgain {
				t.Errorf("step %d: send again %v", i+1, again)
			}
		case s.Generation != nil:
			if token.Generation() != *s.Generation {
				t.Errorf("step %d: generation %d", i+1, token.Generation())
			}
		default:
			t.Fatalf("step %d has nothing to run", i+1)
		}
		want := "OK"
		if s.Status != nil {
			want = *s.Status
		}
		equal(t, "status", &want, statusName(err))
	}
}

// statusOf is the status of a name.
func statusOf(t *testing.T, name string) imhook.Status {
	t.Helper()
	for code := imhook.Status(0); code < 2000; code++ {
		if statusName(&imhook.Error{Status: code}) == name {
			return code
		}
	}
	t.Fatalf("no status %s", name)
	return 0
}
