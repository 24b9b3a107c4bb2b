package imhook

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// A streamedCard collects what is written into a card.
type streamedCard struct {
	mutex  sync.Mutex
	text   string
	pieces int
	guids  map[string]bool
	ended  string // "finalised" or "error"
}

func (s *streamedCard) take(t *testing.T, r *http.Request) {
	var piece struct {
		OutTrackID, GUID, Key, Content string
		IsFull, IsFinalize, IsError    bool
	}
	body, _ := io.ReadAll(r.Body)
	if err := json.Unmarshal(body, &piece); err != nil {
		t.Error(err)
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.guids[piece.GUID] {
		return
	}
	s.guids[piece.GUID] = true
	s.pieces++
	if piece.IsFull {
		s.text = ""
	}
	s.text += piece.Content
	switch {
	case piece.IsFinalize:
		s.ended = "finalised"
	case piece.IsError:
		s.ended = "error"
	}
	if len(piece.Content) > 1024 || piece.OutTrackID != "card-1" || piece.Key != "content" {
		t.Errorf("%+v", piece)
	}
}

func (s *streamedCard) is(t *testing.T, text, ended string) {
	t.Helper()
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.text != text || s.ended != ended {
		t.Errorf("the card shows %q and is %q", s.text, s.ended)
	}
}

// newTextStream begins a stream into a card whose calls are answered with what `answer` writes; nothing is a success.
func newTextStream(
	t *testing.T, ctx context.Context, answer func(w http.ResponseWriter, count int) bool,
) (*TextStream, *streamedCard) {
	t.Helper()
	api, card := newScriptedAPI(t), &streamedCard{guids: map[string]bool{}}
	count := 0
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		card.mutex.Lock()
		count++
		number := count
		card.mutex.Unlock()
		r2 := r.Clone(r.Context())
		r2.Body = io.NopCloser(strings.NewReader(api.lastText()))
		if answer != nil && answer(w, number) {
			return
		}
		card.take(t, r2)
		io.WriteString(w, `{"success":true,"result":true}`)
	})
	client, _ := api.client()
	text, err := client.StreamText(ctx, CardStreamOptions{
		OutTrackID: "card-1", Key: "content", Interval: 50 * time.Millisecond, RetryBase: time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { text.Close() })
	return text, card
}

func (a *scriptedAPI) lastText() string {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	return a.last
}

func TestTextIsStreamedIntoACardInFewPieces(t *testing.T) {
	text, card := newTextStream(t, context.Background(), nil)
	for i := 0; i < 200; i++ {
		if _, err := io.WriteString(text, "你好 "); err != nil {
			t.Fatal(err)
		}
	}
	if err := text.Finish(); err != nil {
		t.Fatal(err)
	}
	card.is(t, strings.Repeat("你好 ", 200), "finalised")
	if text.IsTruncated() {
		t.Error("text was left out")
	}
	if card.pieces > 10 {
		t.Errorf("%d calls", card.pieces)
	}
	if _, err := text.WriteString("x"); !errors.Is(err, ErrClosed) {
		t.Errorf("after the end: %v", err)
	}
	if err := text.Close(); err != nil {
		t.Errorf("Close after Finish: %v", err)
	}
}

func TestTextThatACallCannotTakeIsToldToBeLeftOut(t *testing.T) {
	api, card := newScriptedAPI(t), &streamedCard{guids: map[string]bool{}}
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		whole := r.Clone(r.Context())
		whole.Body = io.NopCloser(strings.NewReader(api.lastText()))
		card.take(t, whole)
		io.WriteString(w, `{"success":true,"result":true}`)
	})
	client, _ := api.client()
	text, err := client.StreamText(context.Background(), CardStreamOptions{
		OutTrackID: "card-1", Key: "content", Mode: CardStreamFull, Interval: 50 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	defer text.Close()
	text.WriteString(strings.Repeat("a", 1025))
	if text.IsTruncated() {
		t.Error("the stream has not ended")
	}
	if err := text.Finish(); err != nil || !text.IsTruncated() {
		t.Errorf("%v, left out: %v", err, text.IsTruncated())
	}
	card.is(t, strings.Repeat("a", 1024), "finalised")
}

func TestThrottledAndFailedPiecesAreSentAgain(t *testing.T) {
	text, card := newTextStream(t, context.Background(), func(w http.ResponseWriter, count int) bool {
		switch count {
		case 1:
			w.WriteHeader(http.StatusForbidden)
			io.WriteString(w, `{"code":"Forbidden.AccessDenied.QpsLimitForAppkeyAndApi","message":"qps"}`)
		case 3:
			w.WriteHeader(http.StatusInternalServerError)
			io.WriteString(w, `{"code":"system.busy","message":"busy"}`)
		default:
			return false
		}
		return true
	})
	text.WriteString("one ")
	time.Sleep(100 * time.Millisecond)
	text.WriteString("two")
	if err := text.Finish(); err != nil {
		t.Fatal(err)
	}
	card.is(t, "one two", "finalised")
}

func TestTextWithoutPatienceHasOneCallLeftAfterAFailure(t *testing.T) {
	api := newScriptedAPI(t)
	count := int32(0)
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		atomic.AddInt32(&count, 1)
		w.WriteHeader(http.StatusForbidden)
		io.WriteString(w, `{"code":"Forbidden.AccessDenied.QpsLimitForAppkeyAndApi","message":"qps"}`)
	})
	client, _ := api.client()
	text, err := client.StreamText(context.Background(), CardStreamOptions{
		OutTrackID: "card-1", Key: "content", Interval: 50 * time.Millisecond, RetryBase: time.Millisecond,
		Patience: -1,
	})
	if err != nil {
		t.Fatal(err)
	}
	text.WriteString("text")
	if err := text.Finish(); !errors.Is(err, ErrAPIThrottled) || !text.IsTruncated() {
		t.Errorf("%v, left out: %v", err, text.IsTruncated())
	}
	if calls := atomic.LoadInt32(&count); calls != 2 {
		t.Errorf("%d calls", calls)
	}
}

func TestStreamThatIsNotFinishedShowsAnError(t *testing.T) {
	text, card := newTextStream(t, context.Background(), nil)
	text.WriteString("half")
	if err := text.Close(); err != nil {
		t.Fatal(err)
	}
	card.is(t, "half", "error")
	if err := text.Finish(); err == nil {
		t.Error("an aborted text cannot be finished")
	}
}

func TestEndOfTheContextEndsTheStream(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	text, card := newTextStream(t, ctx, nil)
	text.WriteString("half")
	cancel()
	if err := text.Finish(); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	card.is(t, "half", "error")
}

// A reason that cannot be shown must not leave a card that looks as if text were to come.
func TestReasonThatIsNotUTF8EndsTheCard(t *testing.T) {
	text, card := newTextStream(t, context.Background(), nil)
	text.WriteString("half")
	if err := text.Fail("no\xff"); err != nil {
		t.Error(err)
	}
	card.is(t, "halfno\uFFFD", "error")
}

func TestCardThatIsGoneEndsTheStream(t *testing.T) {
	text, _ := newTextStream(t, context.Background(), func(w http.ResponseWriter, count int) bool {
		w.WriteHeader(http.StatusBadRequest)
		io.WriteString(w, `{"code":"param.stream.outTrackId","message":"card does not exist"}`)
		return true
	})
	text.WriteString("x")
	if err := text.Finish(); !errors.Is(err, ErrAPINotFound) {
		t.Error(err)
	}
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(time.Millisecond) {
		if _, err := text.WriteString("y"); errors.Is(err, ErrAPINotFound) {
			break
		}
		if time.Now().After(end) {
			t.Fatal("the writer is not told")
		}
	}
}

// A stream has a goroutine until it ends, however it ends.
func TestStreamsLeaveNoGoroutines(t *testing.T) {
	ends := []func(text *TextStream, cancel context.CancelFunc){
		func(text *TextStream, _ context.CancelFunc) { text.Finish() },
		func(text *TextStream, _ context.CancelFunc) { text.Fail("no") },
		func(text *TextStream, _ context.CancelFunc) { text.Close() },
		func(_ *TextStream, cancel context.CancelFunc) { cancel() },
	}
	for _, end := range ends {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		text, _ := newTextStream(t, ctx, nil)
		text.WriteString("x")
		if textStreamsRunning() == 0 {
			t.Fatal("this test does not see the goroutine of a stream")
		}
		end(text, cancel)
	}
	for end := time.Now().Add(10 * time.Second); textStreamsRunning() > 0; time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%d streams go on", textStreamsRunning())
		}
	}
}

// textStreamsRunning is how many goroutines of streams there are.
func textStreamsRunning() int {
	stacks := make([]byte, 1<<20)
	return strings.Count(string(stacks[:runtime.Stack(stacks, true)]), "(*TextStream).run(")
}

// A client without a timeout of its own does not keep Finish waiting for a platform that never answers.
func TestCallOfAStreamHasADeadline(t *testing.T) {
	var deadline time.Time
	client := &DingTalkClient{ClientID: "dingtest0001", ClientSecret: "a-secret-of-tests"}
	client.HTTPClient = &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
		if strings.HasSuffix(r.URL.Path, "/accessToken") {
			body := io.NopCloser(strings.NewReader(`{"accessToken":"token-1","expireIn":7200}`))
			return &http.Response{StatusCode: http.StatusOK, Body: body}, nil
		}
		deadline, _ = r.Context().Deadline()
		return nil, errors.New("no platform")
	})}
	text := &TextStream{client: client}
	body := `{"outTrackId":"c","guid":"g","key":"content","content":"x","isFull":true,"isFinalize":false,"isError":false}`
	text.send(context.Background(), []byte(body))
	if wait := time.Until(deadline); wait <= 0 || wait > callTimeout {
		t.Errorf("a call may take %v", wait)
	}
}

type transport func(*http.Request) (*http.Response, error)

func (t transport) RoundTrip(r *http.Request) (*http.Response, error) { return t(r) }
