// Package httpcall sends the requests of the platforms, which hold credentials: in a header, in a body or in the URL.
package httpcall

import (
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
)

// WithoutRedirects returns a copy of a client that does not follow redirects, which would take the credentials elsewhere.
func WithoutRedirects(client http.Client) *http.Client {
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &client
}

// Send sends a request and returns what was answered, whatever it is, and no more of the body than a limit. Its error does
// not name the URL.
func Send(client *http.Client, request *http.Request, limit int64) (statusCode int, body []byte, err error) {
	response, err := client.Do(request)
	if err != nil {
		return 0, nil, WithoutURL(err)
	}
	defer response.Body.Close()
	body, err = io.ReadAll(io.LimitReader(response.Body, limit))
	return response.StatusCode, body, WithoutURL(err)
}

// WithoutURL takes from an error the URL, which may hold a credential.
func WithoutURL(err error) error {
	var about *url.Error
	if errors.As(err, &about) {
		return about.Err
	}
	return err
}

// NothingWasSent reports whether a request failed because there was no connection.
func NothingWasSent(err error) bool {
	var dialing *net.OpError
	return errors.As(err, &dialing) && dialing.Op == "dial"
}
