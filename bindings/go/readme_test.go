package imhook_test

import (
	"os"
	"strings"
	"testing"
)

// The programs in README.md are examples that are compiled with everything else.
func TestReadmeShowsTheQuickstarts(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"quickstart", "webhookquickstart"} {
		program, err := os.ReadFile("examples/" + name + "/main.go")
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(readme), "```go\n"+string(program)+"```\n") {
			t.Errorf("README.md shows another program than examples/%s/main.go", name)
		}
	}
	if count := strings.Count(string(readme), "```go\npackage main"); count != 2 {
		t.Errorf("README.md shows %d programs", count)
	}
}

// The hook for messages to robots and events in README.md is that of an example that runs.
func TestReadmeShowsTheExampleOfOneAddress(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	example, err := os.ReadFile("example_address_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(readme), "\n### Messages to robots and events\n")
	_, block, _ := strings.Cut(section, "```go\n")
	block, _, found := strings.Cut(block, "```\n")
	if !found {
		t.Fatal("README.md shows no hook for messages and events")
	}
	shown := "\t" + strings.ReplaceAll(strings.TrimSuffix(block, "\n"), "\n", "\n\t") + "\n"
	if !strings.Contains(string(example), shown) {
		t.Error("README.md shows another hook than example_address_test.go")
	}
}
