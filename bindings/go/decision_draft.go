package imhook

import "fmt"

// A decisionDraft collects an answer document: its members as text, in the order they were set.
type decisionDraft struct {
	answerDraft
	members []byte
	// The elements of "refused" and the members of "friends"; each ends with a comma.
	refused []byte
	friends []byte
}

// set appends a member of the document. Setting a name again is left to the library, where the last one wins.
func (d *decisionDraft) set(name string, value any) {
	members := d.members
	if len(members) > 0 {
		members = append(members, ',')
	}
	members, err := appendValue(append(appendText(members, name), ':'), value, 0)
	if err != nil {
		d.fail(fmt.Errorf("imhook: the value of %q: %w", name, err))
		return
	}
	d.members = members
}

// appendDocument appends the answer document.
func (d *decisionDraft) appendDocument(document []byte) []byte {
	document = append(append(document, '{'), d.members...)
	if size := len(d.refused); size > 0 {
		document = append(appendName(document, "refused"), '[')
		document = append(append(document, d.refused[:size-1]...), ']')
	}
	if size := len(d.friends); size > 0 {
		document = append(appendName(document, "friends"), '{')
		document = append(append(document, d.friends[:size-1]...), '}')
	}
	return append(document, '}')
}

// build builds the answer.
func (d *decisionDraft) build() ([]byte, error) { return d.buildFrom(d) }
