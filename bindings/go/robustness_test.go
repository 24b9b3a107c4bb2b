package imhook_test

import (
	"errors"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// largestBroken is how long a body may be to be broken at every byte: the time grows with the square of it.
const largestBroken = 600

// replacements take the place of each byte in turn.
var replacements = []byte{0, '"', '\\', '}', ',', '9', 0xf4}

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
			for _, replacement := range replacements {
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
	for _, value := range []imhook.Value{callback.Root(), callback.Common().Content(), callback.Common().Extension()} {
		if raw := value.Raw(); (raw == nil) == value.Exists() {
			t.Errorf("%s: %v: %q", callback.Body(), value.Type(), raw)
		}
		for _, member := range value.Members() {
			_, _ = member.Value.LooseText()
		}
	}
	if action, ok := callback.(*imhook.CardAction); ok {
		for _, member := range action.Params.Members() {
			_, _ = action.Params.Int64(member.Name)
			_, _ = action.Params.Choices(member.Name)
		}
	}
	if answer, _, err := callback.Answer([]byte(`{}`)); err != nil || len(answer) < 2 {
		t.Errorf("%s: %q %v", callback.Body(), answer, err)
	}
}
