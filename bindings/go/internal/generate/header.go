package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// An enumeration is one `typedef int32_t imhook_…;` and the constants of the enum that follows it, or of an enum that
// stands elsewhere and names its type by what its constants begin with.
type enumeration struct {
	typeName  string
	doc       []string
	constants []constant
}

// A constant is one enumerator. The group is the text of the comment that begins its family, if it begins one.
type constant struct {
	name  string
	value int64
	doc   []string
	group string
}

var (
	typedefLine  = regexp.MustCompile(`^typedef int32_t (imhook_[a-z0-9_]+);$`)
	constantLine = regexp.MustCompile(`^(IMHOOK_[A-Z0-9_]+) = (-?[0-9]+),?$`)
	groupLine    = regexp.MustCompile(`^/\* (.*) \*/$`)
)

// The types of enums that stand apart from their typedef, by what all of their constants begin with.
var apart = map[string]string{"IMHOOK_TENCENT_CHAT_": "imhook_kind"}

// parseHeader finds the typed enumerations of the header. Enums of no type (flags, capacities) are left out.
func parseHeader(text string) (map[string]*enumeration, error) {
	found := map[string]*enumeration{}
	separate := map[string][]constant{} // of enums that stand apart, by the name of their type
	var doc []string
	var announced, open *enumeration
	group := ""
	for number, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "///"):
			doc = append(doc, strings.TrimPrefix(strings.TrimPrefix(line, "///"), " "))
			continue
		case typedefLine.MatchString(line):
			announced = &enumeration{typeName: typedefLine.FindStringSubmatch(line)[1], doc: doc}
		case line == "enum {":
			open, announced = announced, nil
			if open == nil {
				open = &enumeration{}
			}
		case line == "};":
			if open != nil && open.typeName != "" {
				found[open.typeName] = open
			} else if open != nil {
				typeName := typeOf(open.constants)
				separate[typeName] = append(separate[typeName], open.constants...)
			}
			open = nil
		case open != nil && groupLine.MatchString(line):
			group = groupLine.FindStringSubmatch(line)[1]
		case open != nil && strings.HasPrefix(line, "IMHOOK_"):
			parts := constantLine.FindStringSubmatch(line)
			if parts == nil && open.typeName == "" {
				break // a flag
			}
			if parts == nil {
				return nil, fmt.Errorf("line %d: not a constant with a decimal value: %s", number+1, line)
			}
			value, err := strconv.ParseInt(parts[2], 10, 32)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", number+1, err)
			}
			open.constants = append(open.constants, constant{name: parts[1], value: value, doc: doc, group: group})
			group = ""
		}
		if line != "" || announced == nil {
			doc = nil
		}
	}
	for typeName, e := range found {
		e.constants = append(e.constants, separate[typeName]...)
	}
	return found, nil
}

// typeOf returns the name of the type that an enum without one has constants of, or "" when there is none.
func typeOf(constants []constant) string {
	for prefix, typeName := range apart {
		all := len(constants) > 0
		for _, c := range constants {
			all = all && strings.HasPrefix(c.name, prefix)
		}
		if all {
			return typeName
		}
	}
	return ""
}
