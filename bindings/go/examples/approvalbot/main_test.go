package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/imhook/imhook/bindings/go/internal/simulatortest"
)

// startBot builds the program and runs it against a simulator, which knows the template of the tutorial.
func startBot(t *testing.T) *simulatortest.Simulator {
	t.Helper()
	simulator := simulatortest.Start(t)
	todo := map[string]any{"status": []string{statusTodo}}
	simulator.Post("templates", map[string]any{"cardTemplateId": "approval.schema", "buttons": []map[string]any{
		{"actionId": "reject", "text": "拒绝", "params": map[string]any{"action": "reject"}, "shownIf": todo},
		{"actionId": "accept", "text": "同意", "params": map[string]any{"action": "accept"}, "shownIf": todo},
		{
			"actionId": "done", "text": "${status}", "enabled": false,
			"shownIf": map[string]any{"status": []string{statusAccepted, statusRejected}},
		},
	}}, new(struct{}))
	program := filepath.Join(t.TempDir(), "approvalbot")
	if output, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	var log strings.Builder
	bot := exec.Command(program, "-client_id", simulatortest.ClientID, "-api_host", simulator.Address)
	bot.Env = append(os.Environ(), "DINGTALK_CLIENT_SECRET="+simulatortest.ClientSecret,
		"DINGTALK_CARD_TEMPLATE_ID=approval.schema")
	bot.Stderr = &log
	if err := bot.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		bot.Process.Signal(syscall.SIGTERM)
		if err := bot.Wait(); err != nil {
			t.Errorf("the bot ends with %v", err)
		}
		if strings.Contains(log.String(), simulatortest.ClientSecret) || t.Failed() {
			t.Errorf("the log of the bot:\n%s", &log)
		}
	})
	simulator.WaitForConnection()
	return simulator
}

// A card as a user sees it.
type card struct {
	OutTrackID string
	Values     map[string]string
	Buttons    []struct{ Text string }
}

// wantCard waits until the last card that a user sees is as it should be.
func wantCard(t *testing.T, simulator *simulatortest.Simulator, user, status string, buttons ...string) {
	t.Helper()
	var last card
	for end := time.Now().Add(30 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		var seen struct{ Cards []card }
		simulator.Get("cards?userId="+user, &seen)
		if len(seen.Cards) == 0 {
			continue
		}
		last = seen.Cards[len(seen.Cards)-1]
		var texts []string
		for _, button := range last.Buttons {
			texts = append(texts, button.Text)
		}
		if last.Values["status"] == status && last.Values["title"] == "张三提交的财务报销" &&
			strings.Join(texts, " ") == strings.Join(buttons, " ") {
			return
		}
	}
	t.Errorf("%s sees %+v", user, last)
}

func say(t *testing.T, simulator *simulatortest.Simulator, message map[string]any) {
	t.Helper()
	message["text"], message["seconds"] = "报销", 30
	var said simulatortest.Outcome
	if simulator.Post("say", message, &said); !said.Settled {
		t.Fatalf("%+v", said)
	}
}

func press(t *testing.T, simulator *simulatortest.Simulator, user, button string) {
	t.Helper()
	var pressed simulatortest.Outcome
	simulator.Post("press", map[string]any{"userId": user, "actionId": button}, &pressed)
	if !pressed.Answered || len(pressed.Problems) > 0 {
		t.Errorf("%+v", pressed)
	}
}

func TestMessageIsAnsweredWithACardAndTheCardWithTheDecision(t *testing.T) {
	simulator := startBot(t)
	say(t, simulator, map[string]any{"userId": "u1001"})
	wantCard(t, simulator, "u1001", statusTodo, "拒绝", "同意")
	press(t, simulator, "u1001", "accept")
	wantCard(t, simulator, "u1001", statusAccepted, statusAccepted)

	// In a group everybody sees what one decides.
	say(t, simulator, map[string]any{"userId": "u1002", "conversationId": simulatortest.Group})
	wantCard(t, simulator, "u1001", statusTodo, "拒绝", "同意")
	press(t, simulator, "u1002", "reject")
	wantCard(t, simulator, "u1001", statusRejected, statusRejected)
	wantCard(t, simulator, "u1002", statusRejected, statusRejected)
	simulator.WantNoProblems()
}

func TestSomebodyOfAnotherOrganisationGetsAText(t *testing.T) {
	simulator := startBot(t)
	simulator.Post("users", map[string]any{"userId": "guest", "external": true}, new(struct{}))
	say(t, simulator, map[string]any{"userId": "guest"})
	var sees struct{ Lines []string }
	simulator.Get("sees?userId=guest&contains=I%20cannot&seconds=30", &sees)
	if !strings.Contains(strings.Join(sees.Lines, "\n"), "I cannot send you a card") {
		t.Errorf("%q", sees.Lines)
	}
	simulator.WantNoProblems()
}
