// Package simulatortest runs the simulator of the Python package, a DingTalk to try clients on, in tests.
package simulatortest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// What the application is called at the simulator.
const (
	ClientID     = "dingtest0001"
	ClientSecret = "a-secret-of-tests"
	RobotUser    = "u1001"
	Group        = "cidDemo01=="
)

// Python returns a command that runs Python with the package in this tree, or skips the test where what it needs is not
// there.
func Python(t *testing.T, arguments ...string) *exec.Cmd {
	t.Helper()
	root := treeOf(t)
	interpreter := filepath.Join(root, "build/venv/bin/python")
	if _, err := os.Stat(interpreter); err != nil {
		t.Skip("the simulator needs what `make venv` installs")
	}
	command := exec.Command(interpreter, arguments...)
	command.Env = append(os.Environ(), "PYTHONPATH="+filepath.Join(root, "bindings/python/src"),
		"IMHOOK_LIBRARY="+filepath.Join(root, "build/lib/libimhook.so.0"))
	return command
}

// treeOf is the folder of the whole repository.
func treeOf(t *testing.T) string {
	t.Helper()
	folder, err := os.Getwd()
	for err == nil {
		if _, missing := os.Stat(filepath.Join(folder, "include/imhook.h")); missing == nil {
			return folder
		}
		above := filepath.Dir(folder)
		if above == folder {
			err = os.ErrNotExist
		}
		folder = above
	}
	t.Fatalf("the tree of the repository: %v", err)
	return ""
}

// A Simulator is `python -m imhook.simulator` during a test.
type Simulator struct {
	// Address stands for https://api.dingtalk.com.
	Address string

	t *testing.T
}

// Start starts a simulator, with further options of its command line.
func Start(t *testing.T, options ...string) *Simulator {
	t.Helper()
	arguments := []string{"-m", "imhook.simulator", "--port", "0", "--client-id", ClientID, "--client-secret", ClientSecret}
	command := Python(t, append(arguments, options...)...)
	output, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	command.Stderr = os.Stderr
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		command.Process.Signal(os.Interrupt)
		io.Copy(io.Discard, output)
		command.Wait()
	})
	line, err := bufio.NewReader(output).ReadString('\n')
	if err != nil {
		t.Fatalf("%q: %v", line, err)
	}
	return &Simulator{strings.TrimSpace(line[strings.LastIndex(line, "http"):]), t}
}

// Post asks the simulator to do something, and decodes its answer.
func (s *Simulator) Post(name string, body map[string]any, answer any) {
	s.t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		s.t.Fatal(err)
	}
	response, err := http.Post(s.Address+"/simulator/"+name, "application/json", bytes.NewReader(text))
	s.decode(response, err, answer)
}

// Get asks the simulator for something.
func (s *Simulator) Get(path string, answer any) {
	s.t.Helper()
	response, err := http.Get(s.Address + "/simulator/" + path)
	s.decode(response, err, answer)
}

func (s *Simulator) decode(response *http.Response, err error, answer any) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
	defer http.DefaultClient.CloseIdleConnections()
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("HTTP %d", response.StatusCode)
	}
	if err == nil {
		err = json.Unmarshal(text, answer)
	}
	if err != nil {
		s.t.Fatalf("%v: %s", err, text)
	}
}

// WaitForConnection waits until a client is connected.
func (s *Simulator) WaitForConnection() {
	s.t.Helper()
	var state struct{ Connections []struct{ State string } }
	s.Get("state?connections=1&seconds=30", &state)
	if len(state.Connections) == 0 {
		s.t.Fatal("the client does not connect")
	}
}

// WantNoProblems checks that the client broke no document.
func (s *Simulator) WantNoProblems() {
	s.t.Helper()
	var state struct{ Problems []any }
	s.Get("state", &state)
	if len(state.Problems) > 0 {
		s.t.Errorf("problems: %v", state.Problems)
	}
}

// An Outcome is what the simulator says of something that it pushed.
type Outcome struct {
	// Settled reports whether it was acknowledged in time, Answered whether there was an answer.
	Settled, Answered bool
	// Problems are what was wrong with the answer.
	Problems []string
	// Answer is the answer.
	Answer any
}
