package stream_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

// onMessageWait has messages wait for release, and tells of each that it was entered.
func onMessageWait(hook *imhook.DingTalk) (release chan struct{}, entered chan context.Context) {
	release, entered = make(chan struct{}), make(chan context.Context, 100)
	hook.OnRobotMessage(func(ctx context.Context, _ *imhook.RobotMessage) error {
		entered <- ctx
		select {
		case <-release:
		case <-ctx.Done():
		}
		return ctx.Err()
	})
	return release, entered
}

func TestStoppingWaitsForHandlersAndSendsTheirAnswers(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	release, entered := onMessageWait(hook)
	client := start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	id := peer.say("msg1", "slow")
	ctx := receive(t, entered, "the message")
	client.stop()
	client.wantReport(imhook.StreamBecauseStopping)
	if ctx.Err() != nil {
		t.Error("the context of the handler has ended before the grace")
	}
	peer.say("msg2", "too late")
	close(release)
	peer.wantAnswer(id, 200, `{"response":null}`)
	peer.wantClosed(websocket.CloseNormalClosure)
	client.wantEnd(nil)
	if len(entered) > 0 {
		t.Error("a message was taken after the stop")
	}
}

func TestContextOfHandlersEndsWithTheGrace(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	_, entered := onMessageWait(hook)
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) { c.Grace = 50 * time.Millisecond })
	peer := gateway.next()
	peer.say("msg1", "endless")
	receive(t, entered, "the message")
	client.wantEnd(nil)
	peer.wantClosed(websocket.CloseNormalClosure)
}

func TestHandlerThatDoesNotEndIsToldBy(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	release, entered := make(chan struct{}), make(chan struct{})
	hook.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error {
		close(entered)
		<-release
		return nil
	})
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) { c.Grace = -1 })
	gateway.next().say("msg1", "endless")
	receive(t, entered, "the message")
	client.wantEnd(stream.ErrHandlersRunning)
	close(release)
}

// Each of these hangs in another place when the client is stopped.
func TestStoppingEndsWhatIsBeingOpened(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	t.Run("the request", func(t *testing.T) {
		hook, _ := echo()
		client := start(t, "http://"+silent.Addr().String(), hook, nil)
		client.wantReport(imhook.StreamBecauseAsked)
		time.Sleep(10 * time.Millisecond)
		client.wantEnd(nil)
	})
	for _, scheme := range []string{"ws", "wss"} {
		t.Run("the WebSocket "+scheme, func(t *testing.T) {
			gateway := newGateway(t)
			gateway.answers(func(w http.ResponseWriter, _ *http.Request) {
				json.NewEncoder(w).Encode(map[string]string{
					"endpoint": fmt.Sprintf("%s://%s/connect", scheme, silent.Addr()), "ticket": ticket,
				})
			})
			hook, _ := echo()
			client := start(t, gateway.server.URL, hook, nil)
			client.wantReport(imhook.StreamBecauseAnswered)
			time.Sleep(10 * time.Millisecond)
			began := time.Now()
			client.wantEnd(nil)
			if elapsed := time.Since(began); elapsed > 5*time.Second {
				t.Errorf("it took %v", elapsed)
			}
		})
	}
}

func TestGatewayThatDoesNotOpenInTimeIsLeft(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	hook, _ := echo()
	client := start(t, "http://"+silent.Addr().String(), hook, func(c *stream.Client) {
		c.Times.OpenTimeout = 100 * time.Millisecond
	})
	client.wantReport(imhook.StreamBecauseSilent)
	client.wantReport(imhook.StreamBecauseSilent)
}

func TestPeerThatDoesNotCloseIsLeft(t *testing.T) {
	gateway := newGateway(t)
	deaf := make(chan struct{})
	defer close(deaf)
	gateway.prepare = func(socket *websocket.Conn) {
		socket.SetCloseHandler(func(int, string) error {
			<-deaf // neither an answer nor the end
			return nil
		})
	}
	hook, _ := echo()
	client := start(t, gateway.server.URL, hook, nil)
	client.wantReport(imhook.StreamBecauseOpened)
	began := time.Now()
	client.wantEnd(nil)
	if elapsed := time.Since(began); elapsed > 10*time.Second {
		t.Errorf("it took %v", elapsed)
	}
}

func TestClientRunsOnceAtATimeAndAgain(t *testing.T) {
	gateway := newGateway(t)
	hook, _ := echo()
	client := start(t, gateway.server.URL, hook, nil)
	gateway.next()
	if err := client.client.Run(context.Background()); err != stream.ErrRunning {
		t.Error(err)
	}
	client.wantEnd(nil)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- client.client.Run(ctx) }()
	gateway.next()
	cancel()
	if err := receive(t, ended, "the end of the second run"); err != nil {
		t.Error(err)
	}
}

func TestStoppedBeforeItBeganItEndsAtOnce(t *testing.T) {
	hook, _ := echo()
	client := &stream.Client{ClientID: clientID, ClientSecret: clientSecret, Handler: hook, APIHost: "http://127.0.0.1:1"}
	client.Logger = log.New(io.Discard, "", 0)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := client.Run(ctx); err != nil {
		t.Error(err)
	}
}
