package imhook

import (
	"context"
	"fmt"
)

// A part is an object of the answer document.
type part int

const (
	partDocument part = iota // the document itself
	partCard
	partPrivate
	partCardMedia
	partPrivateMedia
	partData
	partCount
)

var partNames = [partCount]string{
	partCard:         "card",
	partPrivate:      "private",
	partCardMedia:    "cardMedia",
	partPrivateMedia: "privateMedia",
	partData:         "data",
}

// A draft collects an answer document: the members of each part as text, in the order they were set.
type draft struct {
	answerDraft
	parts          [partCount][]byte
	first          [160]byte // memory of the first part, which is often the only one
	replaceCard    bool
	replacePrivate bool
	then           func(context.Context) error // what is done once the answer was sent; nil for nothing
}

// set appends a member. Setting a name again is left to the library, where the last one wins.
func (d *draft) set(part part, name string, value any) {
	members := d.parts[part]
	if members == nil && d.isEmpty() {
		members = d.first[:0]
	}
	if len(members) > 0 {
		members = append(members, ',')
	}
	members = append(appendText(members, name), ':')
	members, err := appendValue(members, value, 0)
	if err != nil {
		d.fail(fmt.Errorf("imhook: the value of %q: %w", name, err))
		return
	}
	d.parts[part] = members
}

func (d *draft) isEmpty() bool {
	for _, members := range d.parts {
		if members != nil {
			return false
		}
	}
	return true
}

// appendDocument appends the answer document.
func (d *draft) appendDocument(document []byte) []byte {
	document = append(document, '{')
	document = append(document, d.parts[partDocument]...)
	for part := partCard; part < partCount; part++ {
		if members := d.parts[part]; len(members) > 0 {
			document = append(appendName(document, partNames[part]), '{')
			document = append(append(document, members...), '}')
		}
	}
	switch {
	case d.replaceCard && d.replacePrivate:
		document = append(appendName(document, "replace"), `["card","private"]`...)
	case d.replaceCard:
		document = append(appendName(document, "replace"), `["card"]`...)
	case d.replacePrivate:
		document = append(appendName(document, "replace"), `["private"]`...)
	}
	return append(document, '}')
}

// build builds the answer.
func (d *draft) build() ([]byte, error) { return d.buildFrom(d) }
