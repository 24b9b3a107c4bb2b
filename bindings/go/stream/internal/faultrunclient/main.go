// Command faultrunclient is a client for the fault run of the simulator, which starts it, breaks everything around it, and
// reads what it handled. `python -m pydoc imhook.simulator.faultrun` says what it is told and has to print.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	silence, err := setting("SILENCE_MS")
	if err != nil {
		return err
	}
	base, err := setting("RETRY_BASE_MS")
	if err != nil {
		return err
	}
	longest, err := setting("RETRY_CAP_MS")
	if err != nil {
		return err
	}
	client := &stream.Client{
		ClientID:     os.Getenv("IMHOOK_SIMULATOR_CLIENT_ID"),
		ClientSecret: os.Getenv("IMHOOK_SIMULATOR_CLIENT_SECRET"),
		APIHost:      os.Getenv("IMHOOK_SIMULATOR_URL"),
		Handler:      handlers(),
		Times: imhook.StreamTimes{
			PingInterval: silence, PongTimeout: silence, RetryBase: base, RetryCap: longest, SlowRetry: time.Second,
			// Everything that is refused passes, and what is opened is replaced, sooner than in the world outside.
			ProofOfLife: time.Millisecond, OpenTimeout: longest,
		},
	}
	return client.Run(ctx)
}

// setting returns a time of the environment.
func setting(name string) (time.Duration, error) {
	milliseconds, err := strconv.Atoi(os.Getenv("IMHOOK_SIMULATOR_" + name))
	if err != nil {
		return 0, fmt.Errorf("IMHOOK_SIMULATOR_%s: %w", name, err)
	}
	return time.Duration(milliseconds) * time.Millisecond, nil
}

// handlers print what they are called for. Standard output has no buffer.
func handlers() *imhook.DingTalk {
	hook := &imhook.DingTalk{}
	hook.OnRobotMessage(func(_ context.Context, message *imhook.RobotMessage) error {
		return handled(message.MessageID)
	})
	hook.OnEvent(func(_ context.Context, event *imhook.Event) error { return handled(event.EventID) })
	hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		number, err := action.Params.Text("n")
		if err != nil {
			return imhook.Reply{}, errors.New("an action without a number")
		}
		return action.Reply().Card("n", number), handled(action.OutTrackID + "#" + number)
	})
	return hook
}

func handled(id string) error {
	_, err := fmt.Println("handled", id)
	return err
}
