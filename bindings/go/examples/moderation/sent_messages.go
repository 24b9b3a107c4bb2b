package main

import (
	"fmt"
	"io"
	"net/http"
	"sync"
	"text/tabwriter"
	"time"
)

// mostMessages is how many messages are remembered; the oldest is forgotten first.
const mostMessages = 100

// A sentMessage is a message of an official account.
type sentMessage struct {
	account  string
	key      string
	at       time.Time
	text     string
	recalled bool
}

// sentMessages mirrors what official accounts have sent. Safe for use by several goroutines: the platform may send the
// same webhook again, and a recall before the message.
type sentMessages struct {
	mutex    sync.Mutex
	messages []sentMessage
}

// entry returns the message with a key, which it adds when it is not there. The caller holds the lock.
func (s *sentMessages) entry(account, key string) *sentMessage {
	for i := range s.messages {
		if s.messages[i].account == account && s.messages[i].key == key {
			return &s.messages[i]
		}
	}
	if len(s.messages) == mostMessages {
		s.messages = append(s.messages[:0], s.messages[1:]...)
	}
	s.messages = append(s.messages, sentMessage{account: account, key: key})
	return &s.messages[len(s.messages)-1]
}

func (s *sentMessages) add(account, key string, at time.Time, text string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	message := s.entry(account, key)
	message.at, message.text = at, text
}

func (s *sentMessages) recall(account, key string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.entry(account, key).recalled = true
}

// print writes the messages as a table. What strangers wrote is quoted.
func (s *sentMessages) print(out io.Writer) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "SENT\tACCOUNT\tKEY\tTEXT")
	for _, message := range s.messages {
		state := ""
		if message.recalled {
			state = " (recalled)"
		}
		fmt.Fprintf(table, "%s\t%q\t%q\t%q%s\n", message.at.UTC().Format(time.RFC3339), message.account, message.key, message.text, state)
	}
	table.Flush()
}

// ServeHTTP prints the table. A real program asks who is asking.
func (s *sentMessages) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", http.MethodGet)
		http.Error(w, "GET only", http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	s.print(w)
}
