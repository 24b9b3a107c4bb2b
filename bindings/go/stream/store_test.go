package stream_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

// A memoryStore is a Store of one process, for tests that run two clients in it.
type memoryStore struct {
	mutex  sync.Mutex
	owners map[string]string
	done   map[string]string
	claims int
	broken error
}

func newMemoryStore() *memoryStore {
	return &memoryStore{owners: map[string]string{}, done: map[string]string{}}
}

func (m *memoryStore) Claim(_ context.Context, key, owner string, _ time.Duration) (stream.Claim, error) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.claims++
	if m.broken != nil {
		return stream.Claim{}, m.broken
	}
	if answer, found := m.done[key]; found {
		return stream.Claim{State: stream.ClaimDone, Answer: []byte(answer)}, nil
	}
	if holder, found := m.owners[key]; found && holder != owner {
		return stream.Claim{State: stream.ClaimElsewhere}, nil
	}
	m.owners[key] = owner
	return stream.Claim{State: stream.ClaimOwned}, nil
}

func (m *memoryStore) Finish(_ context.Context, key, owner string, answer []byte, _ time.Duration) error {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if m.owners[key] == owner {
		delete(m.owners, key)
		m.done[key] = string(answer)
	}
	return m.broken
}

func (m *memoryStore) Release(_ context.Context, key, owner string) error {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if m.owners[key] == owner {
		delete(m.owners, key)
	}
	return m.broken
}

func (m *memoryStore) count() (owners, done, claims int) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	return len(m.owners), len(m.done), m.claims
}

// startTwo starts two clients of one application, which share a Store, with handlers of one kind.
func startTwo(t *testing.T, store stream.Store, register func(*imhook.DingTalk)) (first, second *peer) {
	t.Helper()
	one, other := newGateway(t), newGateway(t)
	configure := func(c *stream.Client) { c.Store = store }
	hooks := []*imhook.DingTalk{{}, {}}
	register(hooks[0])
	register(hooks[1])
	start(t, one.server.URL, hooks[0], configure)
	startBeside(t, other.server.URL, hooks[1], configure)
	return one.next(), other.next()
}

func TestWhatWasHandledElsewhereIsAnsweredAsThere(t *testing.T) {
	handled := make(chan string, 10)
	store := newMemoryStore()
	first, second := startTwo(t, store, func(hook *imhook.DingTalk) {
		hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
			handled <- action.Frame.MessageID
			return action.Reply().Raw(map[string]any{"handled": true}), nil
		})
	})
	first.wantAnswer(first.press("accept"), 200, `{"response":{"handled":true}}`)
	until(t, "it is not finished in the store", func() bool { _, done, _ := store.count(); return done == 1 })
	// The same messageId, as each side counts from 1.
	second.wantAnswer(second.press("accept"), 200, `{"response":{"handled":true}}`)
	if len(handled) != 1 {
		t.Errorf("it was handled %d times", len(handled))
	}
}

func TestWhatIsHandledElsewhereStaysUnansweredUntilItEnds(t *testing.T) {
	release, entered := make(chan struct{}), make(chan struct{}, 10)
	store := newMemoryStore()
	first, second := startTwo(t, store, func(hook *imhook.DingTalk) {
		hook.OnError = func(imhook.Callback, error) {}
		hook.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error {
			entered <- struct{}{}
			<-release
			return errors.New("broken")
		})
	})
	id := first.say("msg1", "hi")
	receive(t, entered, "the message")
	second.say("msg1", "hi")
	until(t, "the second does not claim it", func() bool { _, _, claims := store.count(); return claims == 2 })
	ping := second.push("SYSTEM", "ping", nil, `{"opaque":"1"}`)
	second.wantAnswer(ping, 200, `{"opaque":"1"}`) // and nothing before it
	close(release)
	if got := first.answer(); got.Headers.MessageID != id || got.Code != 500 {
		t.Errorf("%+v", got)
	}
	until(t, "it is not released", func() bool { owners, done, _ := store.count(); return owners == 0 && done == 0 })
	id = second.say("msg1", "hi")
	if got := second.answer(); got.Headers.MessageID != id || got.Code != 500 {
		t.Errorf("what failed elsewhere is not handled again: %+v", got)
	}
}

func TestStoreThatIsAwayDoesNotStopTheHandlers(t *testing.T) {
	gateway := newGateway(t)
	hook, texts := echo()
	store := newMemoryStore()
	store.broken = errors.New("the store is away")
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) { c.Store = store })
	peer := gateway.next()
	peer.wantAnswer(peer.say("msg1", "hi"), 200, `{"response":null}`)
	receive(t, texts, "the message")
	until(t, "the failures are not logged", func() bool {
		return strings.Contains(client.lines.String(), "could not claim: the store is away") &&
			strings.Contains(client.lines.String(), "could not finish: the store is away")
	})
}

func TestFailingClosedLeavesUnansweredWhatCannotBeClaimed(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	hook.OnEvent(func(context.Context, *imhook.Event) error {
		t.Error("it was handled")
		return nil
	})
	store := newMemoryStore()
	store.broken = errors.New("the store is away")
	start(t, gateway.server.URL, hook, func(c *stream.Client) { c.Store, c.FailClosed = store, true })
	peer := gateway.next()
	id := peer.push("EVENT", "*", map[string]string{"eventType": "user_add_org", "eventId": "e1"}, `{}`)
	peer.wantAnswer(id, 200, `{"status":"LATER","message":"later"}`)
}

func TestClaimIsKeptWhileTheHandlerRuns(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	release, entered := onMessageWait(hook)
	store := newMemoryStore()
	start(t, gateway.server.URL, hook, func(c *stream.Client) { c.Store, c.ClaimTime = store, 15*time.Millisecond })
	peer := gateway.next()
	id := peer.say("msg1", "slow")
	receive(t, entered, "the message")
	until(t, "the claim is not kept", func() bool { _, _, claims := store.count(); return claims > 3 })
	close(release)
	peer.wantAnswer(id, 200, `{"response":null}`)
}
