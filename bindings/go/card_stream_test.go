package imhook_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

func TestCardStreamsWithoutASeedHaveGuidsOfTheirOwn(t *testing.T) {
	seen := map[string]bool{}
	for i := 0; i < 20; i++ {
		stream, err := imhook.NewCardStream(imhook.CardStreamOptions{
			OutTrackID: "card-1", Key: "content", Mode: imhook.CardStreamFull,
		})
		if err != nil {
			t.Fatal(err)
		}
		defer stream.Close()
		action, err := stream.Text([]byte("text"), time.Now())
		if err != nil || action.Kind != imhook.CardStreamSend {
			t.Fatal(action, err)
		}
		var body struct{ GUID string }
		if err := json.Unmarshal(action.Body, &body); err != nil || seen[body.GUID] {
			t.Fatalf("%s: %v", action.Body, err)
		}
		seen[body.GUID] = true
	}
}

func TestACardStreamThatIsClosedSaysSo(t *testing.T) {
	stream, err := imhook.NewCardStream(imhook.CardStreamOptions{OutTrackID: "card-1", Key: "content"})
	if err != nil {
		t.Fatal(err)
	}
	stream.Close()
	stream.Close()
	if _, err := stream.Finish(time.Now()); !errors.Is(err, imhook.ErrClosed) {
		t.Error(err)
	}
}

func TestACardStreamSaysWhichOptionIsOutOfRange(t *testing.T) {
	_, err := imhook.NewCardStream(imhook.CardStreamOptions{OutTrackID: "card-1", Key: "content", AttemptLimit: 101})
	var failed *imhook.Error
	if !errors.As(err, &failed) || failed.Path != "AttemptLimit" {
		t.Error(err)
	}
}
