package imhook_test

import (
	"errors"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// largestBroken is how long a body may be to be broken at every byte: the time grows with the square of it.
const largestBroken = 600

// Every prefix of every body of the corpus, and every body with one byte changed, gives a callback that can be read
// and answered, or an error with a status. That the test ends is half of what it proves.
func TestBrokenBodiesAreRefusedOrRead(t *testing.T) {
	read, refused := 0, 0
	for name, c := range loadCases(t) {
		if len(c.Steps) == 0 || c.EndpointExpect != nil || c.Endpoint.ReplayCapacity != nil {
			continue
		}
		request := c.Steps[0].Request.request(t)
		if len(request.Body) > largestBroken {
			continue
		}
		hook := c.Endpoint.hook(t)
		now := time.UnixMilli(c.Steps[0].Now)
		whole := request.Body
		try := func(body []byte) {
			request.Body = body
			callback, err := hook.Receive(request, now)
			var failed *imhook.Error
			switch {
			case err == nil:
				read++
				readAll(t, callback)
				callback.Close()
			case !errors.As(err, &failed) || failed.Status == imhook.StatusOK || failed.HTTPStatus < 400 || failed.Message == "":
				t.Errorf("%s: %q: %v", name, body, err)
			default:
				refused++
			}
		}
		for i := range whole {
			try(whole[:i])
			for _, replacement := range []byte{0, '"', '\\', '{', ']', ',', '9', 0x80, 0xf4, whole[i] ^ 1, whole[i] ^ 0x20} {
				changed := append([]byte(nil), whole...)
				changed[i] = replacement
				try(changed)
			}
		}
	}
	if read < 1000 || refused < 1000 {
		t.Errorf("%d were read and %d refused: the corpus is not there", read, refused)
	}
}

// readAll reads what a callback has, and answers it.
func readAll(t *testing.T, callback imhook.Callback) {
	t.Helper()
	walk(t, callback.Root(), 0)
	walk(t, callback.Common().Content(), 0)
	walk(t, callback.Common().Extension(), 0)
	switch c := callback.(type) {
	case *imhook.CardAction:
		walk(t, c.Form().Value(), 0)
		walk(t, c.Params.Value(), 0)
	case *imhook.DynamicData:
		for _, query := range c.Queries {
			walk(t, query.Profile, 0)
		}
	}
	if answer, _, err := callback.Answer([]byte(`{}`)); err != nil || len(answer) < 2 {
		t.Errorf("%s: %q %v", callback.Body(), answer, err)
	}
}

func walk(t *testing.T, value imhook.Value, depth int) {
	t.Helper()
	if depth > 3 {
		return
	}
	if raw := value.Raw(); (raw == nil) == value.Exists() {
		t.Errorf("%v: %q", value.Type(), raw)
	}
	_, _ = value.LooseText()
	_, _ = value.LooseInt64()
	_, _ = value.LooseFloat64()
	_, _ = value.LooseBool()
	for _, member := range value.Members() {
		walk(t, member.Value, depth+1)
	}
}
