package stream

import (
	"context"
	"net/http"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/internal/httpcall"
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
	return &gateway{httpcall.WithoutRedirects(client)}
}

// ask sends the request and returns what was answered, whatever it is.
func (g *gateway) ask(ctx context.Context, request *imhook.APIRequest) (statusCode int, body []byte, err error) {
	toSend, err := request.HTTPRequest(ctx)
	if err != nil {
		return 0, nil, httpcall.WithoutURL(err)
	}
	return httpcall.Send(g.client, toSend, maxAnswerSize+1)
}
