package stream_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

const (
	clientID     = "dingtest0001"
	clientSecret = "a-secret-of-tests"
	ticket       = "a-ticket-of-tests"
)

// patience is how long a test waits for what has to happen; on a busy machine that may take a while.
const patience = 30 * time.Second

// A scriptedGateway is the platform of one test, which decides what it answers and sends.
type scriptedGateway struct {
	t      *testing.T
	server *httptest.Server
	// asked has the body of each request for a connection, peers each WebSocket that was opened.
	asked chan string
	peers chan *peer

	mutex  sync.Mutex
	answer http.HandlerFunc // to the next requests for a connection; nil for an address and a ticket
	open   []*peer
	// prepare, when set before the client starts, changes how a WebSocket behaves.
	prepare func(*websocket.Conn)
}

func newGateway(t *testing.T) *scriptedGateway { return startGateway(t, httptest.NewServer) }

func startGateway(t *testing.T, start func(http.Handler) *httptest.Server) *scriptedGateway {
	t.Helper()
	g := &scriptedGateway{t: t, asked: make(chan string, 100), peers: make(chan *peer, 100)}
	mux := http.NewServeMux()
	mux.HandleFunc("/v1.0/gateway/connections/open", g.serveOpen)
	mux.HandleFunc("/connect", g.serveSocket)
	g.server = start(mux)
	t.Cleanup(func() {
		g.mutex.Lock()
		for _, p := range g.open {
			p.socket.Close()
		}
		g.mutex.Unlock()
		g.server.Close()
	})
	return g
}

// answers sets what requests for a connection are answered with; nil for an address and a ticket.
func (g *scriptedGateway) answers(handler http.HandlerFunc) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	g.answer = handler
}

func (g *scriptedGateway) serveOpen(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	g.asked <- string(body)
	g.mutex.Lock()
	answer := g.answer
	g.mutex.Unlock()
	if answer != nil {
		answer(w, r)
		return
	}
	address := "ws" + strings.TrimPrefix(g.server.URL, "http") + "/connect"
	json.NewEncoder(w).Encode(map[string]string{"endpoint": address, "ticket": ticket})
}

func (g *scriptedGateway) serveSocket(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("ticket") != ticket {
		http.Error(w, "no such ticket", http.StatusUnauthorized)
		return
	}
	socket, err := (&websocket.Upgrader{}).Upgrade(w, r, nil)
	if err != nil {
		return
	}
	p := &peer{t: g.t, socket: socket, acks: make(chan ack, 1000), closed: make(chan int, 1)}
	g.mutex.Lock()
	g.open = append(g.open, p)
	if g.prepare != nil {
		g.prepare(socket)
	}
	g.mutex.Unlock()
	g.peers <- p
	p.read()
}

// next waits for the next WebSocket.
func (g *scriptedGateway) next() *peer {
	g.t.Helper()
	return receive(g.t, g.peers, "a WebSocket")
}

// A peer is the gateway's side of one WebSocket.
type peer struct {
	t      *testing.T
	socket *websocket.Conn
	acks   chan ack
	closed chan int // the close code, or 0 where there was none

	mutex sync.Mutex
	count int
}

// An ack is what the client answered to a frame.
type ack struct {
	Code    int
	Headers struct{ MessageID string }
	Message string
	Data    string
}

func (p *peer) read() {
	for {
		_, text, err := p.socket.ReadMessage()
		if err != nil {
			code := 0
			if closing, ok := err.(*websocket.CloseError); ok {
				code = closing.Code
			}
			p.closed <- code
			return
		}
		var got ack
		if err := json.Unmarshal(text, &got); err != nil {
			p.t.Errorf("the client sent %q: %v", text, err)
		}
		p.acks <- got
	}
}

// write sends a message.
func (p *peer) write(kind int, text string) {
	p.t.Helper()
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if err := p.socket.WriteMessage(kind, []byte(text)); err != nil {
		p.t.Errorf("the gateway cannot write: %v", err)
	}
}

// push sends a frame and returns its messageId.
func (p *peer) push(kind, topic string, headers map[string]string, data string) string {
	p.t.Helper()
	p.mutex.Lock()
	p.count++
	id := "m" + strconv.Itoa(p.count)
	p.mutex.Unlock()
	all := map[string]string{"topic": topic, "messageId": id, "contentType": "application/json", "time": "1700000000000"}
	for name, value := range headers {
		all[name] = value
	}
	frame, err := json.Marshal(map[string]any{"specVersion": "1.0", "type": kind, "headers": all, "data": data})
	if err != nil {
		p.t.Fatal(err)
	}
	p.write(websocket.TextMessage, string(frame))
	return all["messageId"]
}

const (
	topicRobot       = "/v1.0/im/bot/messages/get"
	topicDelegate    = "/v1.0/im/bot/messages/delegate"
	topicCard        = "/v1.0/card/instances/callback"
	topicDynamicData = "/v1.0/card/dynamicData/get"
	topicGraph       = "/v1.0/graph/api/invoke"
)

// say pushes a message to the robot.
func (p *peer) say(messageID, text string) string {
	p.t.Helper()
	return p.push("CALLBACK", topicRobot, nil, `{"msgId":"`+messageID+`","msgtype":"text","conversationType":"1",`+
		`"conversationId":"cid1","senderId":"$:1","senderStaffId":"u1001","senderNick":"Li","createAt":1700000000000,`+
		`"sessionWebhook":"https://oapi.dingtalk.com/robot/sendBySession?session=a-session-of-tests",`+
		`"text":{"content":"`+text+`"}}`)
}

// press pushes an action on a card.
func (p *peer) press(action string) string {
	p.t.Helper()
	content := strconv.Quote(`{"cardPrivateData":{"actionIds":["btn"],"params":{"action":"` + action + `"}}}`)
	return p.push("CALLBACK", topicCard, nil, `{"type":"actionCallback","outTrackId":"card-1","corpId":"dingcorp0001",`+
		`"userId":"u1001","spaceType":"im","content":`+content+`}`)
}

// answer waits for the next answer of the client.
func (p *peer) answer() ack {
	p.t.Helper()
	return receive(p.t, p.acks, "an answer")
}

// wantAnswer waits for the next answer and checks it.
func (p *peer) wantAnswer(messageID string, code int, data string) {
	p.t.Helper()
	if got := p.answer(); got.Headers.MessageID != messageID || got.Code != code || got.Data != data {
		p.t.Errorf("want %s %d %s, got %+v", messageID, code, data, got)
	}
}

// wantClosed waits for the client to close the WebSocket.
func (p *peer) wantClosed(code int) {
	p.t.Helper()
	if got := receive(p.t, p.closed, "the end of the WebSocket"); got != code {
		p.t.Errorf("the client closed with %d, not with %d", got, code)
	}
}

// receive takes the next element of a channel.
func receive[E any](t *testing.T, channel <-chan E, what string) E {
	t.Helper()
	select {
	case element := <-channel:
		return element
	case <-time.After(patience):
		t.Fatalf("%s did not come", what)
		panic("unreachable")
	}
}
