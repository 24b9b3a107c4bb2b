package imhook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
)

// A TextStream writes text into a variable of an AI card while a model produces it. It is an io.Writer and an
// io.StringWriter for one goroutine at a time.
//
//	text, err := client.StreamText(ctx, imhook.CardStreamOptions{OutTrackID: id, Key: "content"})
//	if err != nil {
//		return err
//	}
//	defer text.Close()
//	for chunk := range chunks {
//		text.WriteString(chunk)
//	}
//	return text.Finish()
//
// The calls are few enough for the platform's rate, small enough, and one at a time: see [CardStream]. The card never looks
// as if text were to come for ever: Finish ends it, and without that Close, Fail or the end of the context show an error on
// it.
type TextStream struct {
	client *DingTalkClient
	stream *CardStream
	events chan textEvent
	done   chan struct{}
	end    error // of the stream; read after done was closed
	isCut  bool  // whether text is not on the card; read after done was closed
}

// A textEvent is what happens to a stream: it is told to it, and gives the action that follows.
type textEvent func(now time.Time) (CardStreamAction, error)

// errTextStreamAborted is the end of a stream that was not finished.
var errTextStreamAborted = errors.New("imhook: the text was not finished: the card shows an error")

// StreamText begins to write text into a variable of a card. The context ends the stream, not the call that then shows the
// error on the card. The error is an [*Error] for options that cannot be.
func (c *DingTalkClient) StreamText(ctx context.Context, options CardStreamOptions) (*TextStream, error) {
	stream, err := NewCardStream(options)
	if err != nil {
		return nil, err
	}
	text := &TextStream{client: c, stream: stream, events: make(chan textEvent), done: make(chan struct{})}
	go text.run(ctx)
	return text, nil
}

// Write takes a piece of text, which may begin and end inside a character. It waits for no call. The error is that of the
// stream when it has ended, or ErrJSONInvalidUTF8 for a piece that is left out.
func (t *TextStream) Write(piece []byte) (int, error) {
	failed := make(chan error, 1)
	copied := append([]byte(nil), piece...)
	err := t.tell(func(now time.Time) (CardStreamAction, error) {
		action, err := t.stream.Text(copied, now)
		failed <- err
		return action, nil
	})
	if err == nil {
		err = <-failed
	}
	if err != nil {
		return 0, err
	}
	return len(piece), nil
}

// WriteString is Write with a text.
func (t *TextStream) WriteString(piece string) (int, error) { return t.Write([]byte(piece)) }

// Finish sends what waits and finalises the card, and waits until that has happened. The error says why it did not.
func (t *TextStream) Finish() error {
	_ = t.tell(t.stream.Finish)
	<-t.done
	return t.end
}

// Fail shows an error on the card, with a reason to read at the end of its text, which may be empty; and waits until that has
// happened. What is not UTF-8 in the reason becomes U+FFFD. The error says why it did not.
func (t *TextStream) Fail(reason string) error {
	reason = strings.ToValidUTF8(reason, "\uFFFD")
	_ = t.tell(func(now time.Time) (CardStreamAction, error) { return t.stream.Fail(reason, now) })
	<-t.done
	if t.end == errTextStreamAborted {
		return nil // which is what was asked for
	}
	return t.end
}

// Close is Fail without a reason, unless the stream has ended: call it when the work with the stream is over, however that
// came.
func (t *TextStream) Close() error { return t.Fail("") }

// IsTruncated reports of a stream that has ended whether text that was written is not on the card: there was more than the
// options allow or a call takes, or the stream failed before the platform had taken all. Until then it is false.
func (t *TextStream) IsTruncated() bool {
	select {
	case <-t.done:
		return t.isCut
	default:
		return false
	}
}

// tell hands an event to the stream; the error is that of a stream that has ended.
func (t *TextStream) tell(event textEvent) error {
	select {
	case t.events <- event:
		return nil
	case <-t.done:
		if t.end == nil {
			return ErrClosed
		}
		return t.end
	}
}

// run does what the stream asks for until it has ended.
func (t *TextStream) run(ctx context.Context) {
	defer close(t.done)
	defer t.stream.Close()
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	answers := make(chan textEvent, 1)
	cancelled := ctx.Done()
	for {
		var event textEvent
		select {
		case event = <-t.events:
		case event = <-answers:
		case <-timer.C:
			event = t.stream.Tick
		case <-cancelled:
			cancelled = nil
			event = func(now time.Time) (CardStreamAction, error) { return t.stream.Fail("", now) }
		}
		action, err := event(time.Now())
		if err != nil {
			t.end, t.isCut = err, true
			return
		}
		switch action.Kind {
		case CardStreamSend:
			go func() { answers <- t.send(withoutCancel{ctx}, action.Body) }()
		case CardStreamWake:
			if !timer.Stop() {
				select {
				case <-timer.C:
				default:
				}
			}
			timer.Reset(time.Until(action.At))
		case CardStreamDone:
			t.isCut = action.IsTruncated
			return
		case CardStreamFailed:
			t.isCut = action.IsTruncated
			t.end = failureOf(ctx, action)
			return
		}
	}
}

// failureOf is the error of a stream that ended with one.
func failureOf(ctx context.Context, action CardStreamAction) error {
	err := errTextStreamAborted
	switch {
	case action.Outcome != StatusOK:
		err = fmt.Errorf("imhook: the text was not finished: %w", action.Outcome)
	case ctx.Err() != nil:
		err = fmt.Errorf("imhook: the text was not finished: %w", ctx.Err())
	}
	if !action.CardEnded {
		return fmt.Errorf("%w; the card may look as if text were to come", err)
	}
	return err
}

// send makes the call of a stream, which itself decides when to make one again; only another token is fetched here.
func (t *TextStream) send(ctx context.Context, body []byte) textEvent {
	// Another client may give a call any time, and Finish waits for it.
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	call := DingTalkCall{Operation: "stream_card", Body: json.RawMessage(body)}
	_, err := t.client.call(ctx, call, CallAttempts{Patience: -1, Limit: 2})
	outcome, code, retryAfter := StatusOK, "", time.Duration(0)
	if err != nil {
		outcome = ErrAPIServerError
		var status Status
		if errors.As(err, &status) {
			outcome = status
		}
		if failed := (*DingTalkAPIError)(nil); errors.As(err, &failed) {
			code, retryAfter = failed.Code, failed.RetryAfter
		}
	}
	return func(now time.Time) (CardStreamAction, error) {
		return t.stream.Answered(outcome, code, retryAfter, now)
	}
}
