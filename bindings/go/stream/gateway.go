package stream

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"

	imhook "github.com/imhook/imhook/bindings/go"
)

// maxAnswerSize is how much of the gateway's answer is read: it has an address and a ticket, or says why not.
const maxAnswerSize = 64 << 10

// A gateway sends the request for a connection.
type gateway struct {
	client *http.Client
}

func newGateway(given *http.Client) *gateway {
	client := http.Client{}
	if given != nil {
		client = *given
	} else if transport, ok := http.DefaultTransport.(*http.Transport); ok {
		transport = transport.Clone()
		transport.DisableKeepAlives = true // it is asked once for each connection
		client.Transport = transport
	}
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &gateway{&client}
}

// ask sends the request and returns what was answered, whatever it is.
func (g *gateway) ask(ctx context.Context, request *imhook.APIRequest) (statusCode int, body []byte, err error) {
	toSend, err := request.HTTPRequest(ctx)
	if err != nil {
		return 0, nil, withoutURL(err)
	}
	response, err := g.client.Do(toSend)
	if err != nil {
		return 0, nil, withoutURL(err)
	}
	defer response.Body.Close()
	body, err = io.ReadAll(io.LimitReader(response.Body, maxAnswerSize+1))
	return response.StatusCode, body, err
}

// withoutURL takes from an error the URL, which may hold a credential.
func withoutURL(err error) error {
	var about *url.Error
	if errors.As(err, &about) {
		return about.Err
	}
	return err
}
