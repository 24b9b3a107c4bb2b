package imhook

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/imhook/imhook/bindings/go/internal/httpcall"
)

// Limits of calls of a DingTalkClient.
const (
	// callTimeout is how long a call may take where no other client is given.
	callTimeout = 10 * time.Second
	// refreshTimeout is how long fetching a token may take: less than the 15 seconds after which another caller does it.
	refreshTimeout = 10 * time.Second
	// maxAPIAnswer is the most that is read of an answer.
	maxAPIAnswer = 4 << 20
)

// A DingTalkClient calls DingTalk's server API over HTTP, with an access token that it fetches, keeps and fetches anew. What
// a call takes and gives is that of [DingTalkAPI].
//
// Set the fields before the first call. Any number of goroutines may use a client at once: one of them fetches the token. A
// client is used through a pointer and not copied; have one for each application, because the platform limits how often a
// token is fetched.
//
// The error of a call is a [*DingTalkAPIError] for what the platform refuses, an [*Error] for a body that it would not take,
// or that of the HTTPClient or of the context.
type DingTalkClient struct {
	// ClientID and ClientSecret are the AppKey and AppSecret of the application. Answers to messages need neither.
	ClientID     string
	ClientSecret string
	// Host is where the API is: https:// or http://, a host, optionally a port and a path; empty means
	// https://api.dingtalk.com.
	Host string
	// HTTPClient sends the requests; nil means one that goes through the proxy of the environment and gives a call 10
	// seconds. Redirects are not followed, because requests hold credentials.
	HTTPClient *http.Client

	token AccessToken
	mutex sync.Mutex
	// fetched is closed when the token that is being fetched has come, or not; nil while none is.
	fetched chan struct{}
	// failure is why the last attempt to fetch a token failed.
	failure error
}

// Format prints the client id, for every verb, and never the secret.
func (c *DingTalkClient) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.DingTalkClient(%q)", c.ClientID)
}

// Call calls an operation by its name. Without an AccessToken of its own the call has that of the client; one that the
// platform has refused is fetched anew, and the call sent again, once.
func (c *DingTalkClient) Call(ctx context.Context, call DingTalkCall) (*DingTalkResponse, error) {
	if call.AccessToken != "" || call.SessionWebhook != "" || call.Operation == "get_access_token" {
		return c.send(ctx, call)
	}
	for isAgain := false; ; isAgain = true {
		token, err := c.tokenFor(ctx)
		if err != nil {
			return nil, err
		}
		call.AccessToken = token.Text
		response, err := c.send(ctx, call)
		if isAgain || !isTokenRefused(err) || !c.token.Refused(token.Generation) {
			return response, err
		}
	}
}

// send makes the request of a call, sends it, and reads the answer.
func (c *DingTalkClient) send(ctx context.Context, call DingTalkCall) (*DingTalkResponse, error) {
	request, err := (&DingTalkAPI{Host: c.Host}).Request(call)
	if err != nil {
		return nil, err
	}
	toSend, err := request.HTTPRequest(ctx)
	if err != nil {
		return nil, httpcall.WithoutURL(err)
	}
	statusCode, body, err := httpcall.Send(c.httpClient(), toSend, maxAPIAnswer)
	if err != nil {
		return nil, fmt.Errorf("imhook: %s: %w", call.Operation, err)
	}
	return request.ReadResponse(statusCode, body)
}

func (c *DingTalkClient) httpClient() *http.Client {
	client := http.Client{Timeout: callTimeout}
	if c.HTTPClient != nil {
		client = *c.HTTPClient
	}
	return httpcall.WithoutRedirects(client)
}
