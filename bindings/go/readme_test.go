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

// The first program text of these sections of README.md is that of an example that runs: the same lines in the same order,
// between which the example may have lines of its own.
func TestReadmeShowsExamplesThatRun(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for section, file := range map[string]string{
		"Messages to robots and events": "example_address_test.go",
		"Text of a model":               "example_text_test.go",
		"Custom robots":                 "example_robot_test.go",
	} {
		example, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, text, _ := strings.Cut(string(readme), "\n### "+section+"\n")
		_, text, _ = strings.Cut(text, "```go\n")
		block, _, found := strings.Cut(text, "```\n")
		if !found {
			t.Fatalf("README.md shows nothing in the section %q", section)
		}
		rest := string(example)
		for _, line := range strings.Split(strings.TrimSpace(block), "\n") {
			if line == "" {
				continue
			}
			if _, rest, found = strings.Cut(rest, "\n\t"+line); !found {
				t.Fatalf("%s has not, or not there: %s", file, line)
			}
		}
	}
}
