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
