package imhook

// #include "bridge.h"
import "C"

// An OpenSpace is one space that a card goes to (page 「投放卡片」).
type OpenSpace struct {
	// Type is IM_GROUP, IM_ROBOT, IM_SINGLE, ONE_BOX or another one, in any case.
	Type string
	// ID is the openConversationId, userId or unionId.
	ID string
}

// longestOpenSpaceID is the size of the longest text in bytes.
const longestOpenSpaceID = 1000

// OpenSpaceID writes the openSpaceId of spaces, at least one; types are written in upper case. The error is ErrAPIFieldMissing
// without a space, a type or an id, ErrAPIFieldMalformed for what would be read as something else, or ErrAPIFieldTooLong
// beyond 1,000 bytes, with the space as Path.
func OpenSpaceID(spaces ...OpenSpace) (string, error) {
	parts := make([]string, 0, 2*len(spaces))
	for _, space := range spaces {
		parts = append(parts, space.Type, space.ID)
	}
	text, sizes := joined(parts)
	buffer := make([]byte, longestOpenSpaceID)
	failure := new(C.imhookgo_failure)
	size := C.imhookgo_open_space_id_write(pointerTo(text), &sizes[0], C.size_t(len(spaces)), pointerTo(buffer),
		C.size_t(len(buffer)), failure)
	if size == 0 {
		return "", newError(failure)
	}
	return string(buffer[:size]), nil
}

// ParseOpenSpaceID reads an openSpaceId. Types are as they stand, and a semicolon at the end does no harm. The error is
// ErrAPIOpenSpacePrefix, ErrAPIFieldMalformed or ErrAPIFieldTooLong, with the byte as Offset.
func ParseOpenSpaceID(text string) ([]OpenSpace, error) {
	ranges := make([]C.size_t, 4*C.IMHOOKGO_OPEN_SPACES)
	failure := new(C.imhookgo_failure)
	count := C.imhookgo_open_space_id_read(pointerToText(text), C.size_t(len(text)), &ranges[0], failure)
	if count == 0 {
		return nil, newError(failure)
	}
	spaces := make([]OpenSpace, count)
	for i := range spaces {
		at := ranges[4*i : 4*i+4]
		spaces[i] = OpenSpace{Type: text[at[0] : at[0]+at[1]], ID: text[at[2] : at[2]+at[3]]}
	}
	return spaces, nil
}
