package stream_test

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

func TestLostConnectionIsReplacedWithANewTicket(t *testing.T) {
	gateway := newGateway(t)
	hook, texts := echo()
	client := start(t, gateway.server.URL, hook, nil)
	gateway.next().socket.Close()
	client.wantReport(imhook.StreamBecauseClosed)
	peer := gateway.next()
	receive(t, gateway.asked, "the first request")
	receive(t, gateway.asked, "the second request")
	peer.wantAnswer(peer.say("msg1", "hi"), 200, `{"response":null}`)
	receive(t, texts, "the message")
}

func TestConnectionThatOnlyLooksAliveIsGivenUp(t *testing.T) {
	gateway := newGateway(t)
	gateway.prepare = func(socket *websocket.Conn) { socket.SetPingHandler(func(string) error { return nil }) }
	hook, _ := echo()
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) {
		c.Times.PingInterval, c.Times.PongTimeout = time.Second, 100*time.Millisecond
	})
	gateway.next()
	client.wantReport(imhook.StreamBecausePongMissing)
	gateway.next()
}

func TestConnectionThatAnswersPingsIsKept(t *testing.T) {
	gateway := newGateway(t)
	pings := make(chan struct{}, 10)
	gateway.prepare = func(socket *websocket.Conn) {
		answer := socket.PingHandler()
		socket.SetPingHandler(func(payload string) error {
			pings <- struct{}{}
			return answer(payload)
		})
	}
	hook, _ := echo()
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) {
		c.Times.PingInterval, c.Times.PongTimeout = time.Second, 10*time.Second
	})
	gateway.next()
	receive(t, pings, "the first ping")
	receive(t, pings, "the second ping")
	if state := client.client.State(); state != imhook.StreamConnected {
		t.Error(state)
	}
}

func TestPingOfTheGatewayIsAnswered(t *testing.T) {
	gateway := newGateway(t)
	pongs := make(chan string, 1)
	gateway.prepare = func(socket *websocket.Conn) {
		socket.SetPongHandler(func(payload string) error {
			pongs <- payload
			return nil
		})
	}
	hook, _ := echo()
	start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	if err := peer.socket.WriteControl(websocket.PingMessage, []byte("are you there"), time.Now().Add(patience)); err != nil {
		t.Fatal(err)
	}
	if payload := receive(t, pongs, "the pong"); payload != "are you there" {
		t.Error(payload)
	}
}

func TestConnectionThatWillEndIsReplacedFirstAndClosedWhenAllIsAnswered(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	release, entered := onMessageWait(hook)
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) { c.Times.ProofOfLife = time.Millisecond })
	first := gateway.next()
	time.Sleep(5 * time.Millisecond) // beyond ProofOfLife
	id := first.say("msg1", "slow")
	receive(t, entered, "the message")
	first.push("SYSTEM", "disconnect", nil, `{"reason":"connection is expired"}`)
	first.answer() // of the frame disconnect
	second := gateway.next()
	client.wantReport(imhook.StreamBecauseOpened)
	if len(first.closed) > 0 {
		t.Error("the first connection was closed before its message was answered")
	}
	close(release)
	first.wantAnswer(id, 200, `{"response":null}`)
	first.wantClosed(websocket.CloseNormalClosure)
	client.wantReport(imhook.StreamBecauseDrained)
	second.wantAnswer(second.say("msg2", "quick"), 200, `{"response":null}`)
}

func TestFramesThatCannotBeReadDoNotEndTheConnection(t *testing.T) {
	gateway := newGateway(t)
	hook, texts := echo()
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) { c.Limits.MaxFrameSize = 4096 })
	peer := gateway.next()
	peer.write(websocket.TextMessage, "{")
	if report := client.wantReport(imhook.StreamBecauseFrameMalformed); report.Err == nil || report.Err.Offset != 1 {
		t.Errorf("%+v", report)
	}
	peer.write(websocket.TextMessage, strings.Repeat(" ", 5000)+"{}")
	if report := client.wantReport(imhook.StreamBecauseFrameMalformed); !errors.Is(report.Err, imhook.ErrBodyTooLarge) {
		t.Errorf("%+v", report)
	}
	peer.write(websocket.BinaryMessage, "\x00\x01")
	peer.wantAnswer(peer.say("msg1", "hi"), 200, `{"response":null}`)
	receive(t, texts, "the message")
}

func TestRefusalIsReportedAndTheGatewayIsAskedAgain(t *testing.T) {
	gateway := newGateway(t)
	gateway.answers(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusUnauthorized)
		io.WriteString(w, `{"code":"authFailed","requestid":"R-1","message":"鉴权失败"}`)
	})
	hook, _ := echo()
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) { c.Times.SlowRetry = time.Second })
	report := client.wantReport(imhook.StreamBecauseWrongCredentials)
	if report.HTTPStatus != 401 || report.Code != "authFailed" || report.RequestID != "R-1" || report.Message != "鉴权失败" {
		t.Errorf("%+v", report)
	}
	if state := client.client.State(); state != imhook.StreamWaiting {
		t.Error(state)
	}
	gateway.answers(nil)
	gateway.next()
}

func TestGatewayThatCannotBeReachedIsAskedAgain(t *testing.T) {
	gateway := newGateway(t)
	var broken atomic.Int32
	gateway.answers(func(w http.ResponseWriter, _ *http.Request) {
		if broken.Add(1) == 3 {
			gateway.answers(nil)
		}
		panic(http.ErrAbortHandler)
	})
	hook, _ := echo()
	client := start(t, gateway.server.URL, hook, nil)
	for i := 0; i < 3; i++ {
		client.wantReport(imhook.StreamBecauseUnreachable)
	}
	gateway.next()
}

// The request holds the ClientSecret: nobody but the host that was configured may get it.
func TestRedirectsAreNotFollowed(t *testing.T) {
	elsewhere := newGateway(t)
	gateway := newGateway(t)
	gateway.answers(func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, elsewhere.server.URL+r.URL.Path, http.StatusTemporaryRedirect)
	})
	hook, _ := echo()
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) { c.HTTPClient = http.DefaultClient })
	client.wantReport(imhook.StreamBecauseMalformedAnswer)
	if len(elsewhere.asked) > 0 {
		t.Error("the redirect was followed")
	}
	http.DefaultClient.CloseIdleConnections()
}

func TestOwnAuthoritiesAreTrustedByOwnClients(t *testing.T) {
	gateway := startGateway(t, httptest.NewTLSServer)
	authorities := x509.NewCertPool()
	authorities.AddCert(gateway.server.Certificate())
	config := &tls.Config{RootCAs: authorities}
	hook, _ := echo()
	start(t, gateway.server.URL, hook, func(c *stream.Client) {
		c.HTTPClient = &http.Client{Transport: &http.Transport{TLSClientConfig: config, DisableKeepAlives: true}}
		c.Dialer = &websocket.Dialer{TLSClientConfig: config}
	})
	peer := gateway.next()
	peer.wantAnswer(peer.say("msg1", "hi"), 200, `{"response":null}`)
}

func TestEverythingGoesThroughTheProxy(t *testing.T) {
	gateway := newGateway(t)
	var requests, tunnels atomic.Int32
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodConnect {
			requests.Add(1)
			gateway.server.Config.Handler.ServeHTTP(w, r)
			return
		}
		tunnels.Add(1)
		tunnel(t, w, r.Host)
	}))
	defer proxy.Close()
	address, err := url.Parse(proxy.URL)
	if err != nil {
		t.Fatal(err)
	}
	hook, _ := echo()
	start(t, gateway.server.URL, hook, func(c *stream.Client) {
		c.HTTPClient = &http.Client{Transport: &http.Transport{Proxy: http.ProxyURL(address), DisableKeepAlives: true}}
		c.Dialer = &websocket.Dialer{Proxy: http.ProxyURL(address)}
	})
	peer := gateway.next()
	peer.wantAnswer(peer.say("msg1", "hi"), 200, `{"response":null}`)
	if requests.Load() != 1 || tunnels.Load() != 1 {
		t.Errorf("%d requests and %d tunnels", requests.Load(), tunnels.Load())
	}
}

// tunnel connects whoever sent a CONNECT with a host.
func tunnel(t *testing.T, w http.ResponseWriter, host string) {
	there, err := net.Dial("tcp", host)
	if err != nil {
		t.Error(err)
		return
	}
	w.WriteHeader(http.StatusOK)
	here, buffered, err := w.(http.Hijacker).Hijack()
	if err != nil {
		t.Error(err)
		return
	}
	go func() {
		io.Copy(there, buffered)
		there.Close()
	}()
	go func() {
		io.Copy(here, there)
		here.Close()
	}()
}
