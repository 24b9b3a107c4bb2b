package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const header = "../../../../include/imhook.h"

func TestGeneratedFilesAreNotStale(t *testing.T) {
	text, err := os.ReadFile(header)
	if err != nil {
		t.Fatal(err)
	}
	enumerations, err := parseHeader(string(text))
	if err != nil {
		t.Fatal(err)
	}
	files, err := render(enumerations)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		old, err := os.ReadFile(filepath.Join("../..", file.name))
		if err != nil || string(old) != string(file.text) {
			t.Errorf("%s is stale: run `go generate`: %v", file.name, err)
		}
	}
}

// Every enumeration of the header is either translated or known to be left out: a new one does not go unnoticed.
func TestEveryEnumerationIsTranslated(t *testing.T) {
	text, err := os.ReadFile(header)
	if err != nil {
		t.Fatal(err)
	}
	enumerations, err := parseHeader(string(text))
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{
		"imhook_reply_part":   true, // a reply of Go collects a document instead
		"imhook_element_type": true, // an element of Go is a type of its own
		// Those of a card stream are written beside it, in card_stream.go.
		"imhook_card_stream_action_kind": true,
		"imhook_card_stream_mode":        true,
	}
	for _, translation := range translations {
		known[translation.cType] = true
	}
	for name := range enumerations {
		if !known[name] {
			t.Errorf("%s has no translation", name)
		}
	}
}

func TestConstantsKeepTheirCommentsAndFamilies(t *testing.T) {
	enumerations, err := parseHeader(strings.Join([]string{
		"/// What a", "/// thing is.", "typedef int32_t imhook_thing;", "", "enum {", "    /* First. */",
		"    /// One, see IMHOOK_TWO.", "    IMHOOK_ONE = 1,", "    IMHOOK_TWO = -2", "};",
		"enum {", "    IMHOOK_CAPACITY = 128", "};",
	}, "\n"))
	if err != nil {
		t.Fatal(err)
	}
	thing := enumerations["imhook_thing"]
	if len(enumerations) != 1 || len(thing.constants) != 2 || strings.Join(thing.doc, " ") != "What a thing is." {
		t.Fatalf("%+v", enumerations)
	}
	one, two := thing.constants[0], thing.constants[1]
	if one.name != "IMHOOK_ONE" || one.value != 1 || one.group != "First." || one.doc[0] != "One, see IMHOOK_TWO." ||
		two.value != -2 || two.group != "" || two.doc != nil {
		t.Errorf("%+v %+v", one, two)
	}
	enumerations, err = parseHeader("typedef int32_t imhook_kind;\n\nenum {\n/// A card.\nIMHOOK_CARD = 101\n};\n" +
		"enum {\nIMHOOK_FLAG = 1u << 0,\n};\nenum {\n/// A webhook.\nIMHOOK_TENCENT_CHAT_WEBHOOK = 201\n};")
	if err != nil {
		t.Fatal(err)
	}
	if kinds := enumerations["imhook_kind"].constants; len(kinds) != 2 || kinds[1].name != "IMHOOK_TENCENT_CHAT_WEBHOOK" ||
		kinds[1].value != 201 || kinds[1].doc[0] != "A webhook." {
		t.Errorf("%+v", kinds)
	}
	if _, err := parseHeader("typedef int32_t imhook_thing;\nenum {\nIMHOOK_ONE = 1u << 3,\n};"); err == nil {
		t.Error("a value that is not decimal was accepted")
	}
}
