package stream_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/imhook/imhook/bindings/go/internal/simulatortest"
)

func TestReadmeShowsTheQuickstart(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	program, err := os.ReadFile("examples/quickstart/main.go")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(readme), "```go\n"+string(program)+"```\n") ||
		strings.Count(string(readme), "```go\npackage main") != 1 {
		t.Error("README.md shows another program than examples/quickstart/main.go")
	}
}

func TestQuickstartAnswersMessages(t *testing.T) {
	simulator := simulatortest.Start(t)
	program := filepath.Join(t.TempDir(), "quickstart")
	if output, err := exec.Command("go", "build", "-o", program, "./examples/quickstart").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	bot := exec.Command(program)
	bot.Env = append(os.Environ(), "DINGTALK_CLIENT_ID="+clientID, "DINGTALK_CLIENT_SECRET="+clientSecret,
		"DINGTALK_API_HOST="+simulator.Address)
	if err := bot.Start(); err != nil {
		t.Fatal(err)
	}
	simulator.WaitForConnection()
	var said simulatortest.Outcome
	simulator.Post("say", map[string]any{"userId": "u1001", "text": "hello", "seconds": 30}, &said)
	var sees struct{ Lines []string }
	simulator.Get("sees?userId=u1001&contains=You%20said&seconds=30", &sees)
	if !said.Settled || !strings.Contains(strings.Join(sees.Lines, "\n"), "You said: hello") {
		t.Errorf("%+v %q", said, sees.Lines)
	}
	simulator.WantNoProblems()
	bot.Process.Signal(syscall.SIGTERM)
	if err := bot.Wait(); err != nil {
		t.Error(err)
	}
}
