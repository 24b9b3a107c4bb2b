package redisstore_test

import (
	"context"
	"fmt"
	"io"
	"log"
	"sync"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/internal/simulatortest"
	"github.com/imhook/imhook/bindings/go/stream"
)

// A counter counts how often each message was handled, by whichever client.
type counter struct {
	mutex sync.Mutex
	times map[string]int
}

func (c *counter) count(id string) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.times[id]++
}

// Two clients of one application, which could as well be two processes: the platform sends a message to either, and again to
// the other.
func TestWhatComesAgainToAnotherClientIsHandledOnce(t *testing.T) {
	address, _ := startRedis(t)
	simulator := simulatortest.Start(t)
	handled := &counter{times: map[string]int{}}
	for i := 0; i < 2; i++ {
		hook := &imhook.DingTalk{Logger: log.New(io.Discard, "", 0)}
		hook.OnRobotMessage(func(_ context.Context, message *imhook.RobotMessage) error {
			handled.count(message.MessageID)
			return nil
		})
		client := &stream.Client{
			ClientID: simulatortest.ClientID, ClientSecret: simulatortest.ClientSecret, APIHost: simulator.Address,
			Handler: hook, Logger: hook.Logger, Store: newStore(t, address),
			StoreTimeout: 10 * time.Second,
		}
		ctx, stop := context.WithCancel(context.Background())
		ended := make(chan error, 1)
		go func() { ended <- client.Run(ctx) }()
		t.Cleanup(func() {
			stop()
			if err := <-ended; err != nil {
				t.Error(err)
			}
		})
	}
	var state struct{ Connections []struct{ State string } }
	simulator.Get("state?connections=2&seconds=30", &state)
	// What was left unanswered, because the other client had it just then, comes again after a moment.
	simulator.Post("settings", map[string]any{"redelivery_seconds": 0.3}, new(struct{}))
	const messages = 40
	for i := 0; i < messages; i++ {
		simulator.Post("faults", map[string]any{"kind": "redelivery"}, new(struct{}))
		simulator.Post("say", map[string]any{"userId": "u1001", "text": fmt.Sprint(i)}, new(struct{}))
	}
	var pushed struct {
		Deliveries []struct {
			Settled      bool
			MessageIDs   []string
			ConnectionID []string `json:"connectionIds"`
		}
	}
	simulator.Get(fmt.Sprintf("state?settled=%d&seconds=30", messages), &pushed)
	elsewhere := 0
	for _, delivery := range pushed.Deliveries {
		if !delivery.Settled {
			t.Errorf("%+v was not acknowledged", delivery)
		}
		connections := map[string]bool{}
		for _, id := range delivery.ConnectionID {
			connections[id] = true
		}
		if len(connections) > 1 {
			elsewhere++
		}
	}
	handled.mutex.Lock()
	defer handled.mutex.Unlock()
	for id, times := range handled.times {
		if times != 1 {
			t.Errorf("%s was handled %d times", id, times)
		}
	}
	if len(handled.times) != messages || elsewhere == 0 {
		t.Errorf("%d of %d messages were handled; %d came to both", len(handled.times), messages, elsewhere)
	}
}
