package imhook

import "math"

// Limits bound a text of JSON. Each is an error of its own: ErrBodyTooLarge, ErrNestingTooDeep, ErrTooManyValues,
// ErrStringTooLong. 0 means the default.
type Limits struct {
	// MaxSize is the largest text in bytes, up to 64 MiB; 0 means 1 MiB.
	MaxSize int
	// MaxDepth is the deepest nesting of arrays and objects, up to 1,000; 0 means 64.
	MaxDepth int
	// MaxValues is the most values (members and elements at all levels) in one text; 0 means 100,000.
	MaxValues int
	// MaxStringSize is the longest string in bytes as written; 0 means no limit but that of the text.
	MaxStringSize int
}

// checked refuses what would change its value on the way to C.
func (l Limits) checked() (Limits, error) {
	const most = math.MaxUint32
	switch {
	case l.MaxSize < 0:
		return l, errorFor(ErrOptionOutOfRange, "MaxSize")
	case l.MaxDepth < 0 || uint64(l.MaxDepth) > most:
		return l, errorFor(ErrOptionOutOfRange, "MaxDepth")
	case l.MaxValues < 0 || uint64(l.MaxValues) > most:
		return l, errorFor(ErrOptionOutOfRange, "MaxValues")
	case l.MaxStringSize < 0:
		return l, errorFor(ErrOptionOutOfRange, "MaxStringSize")
	}
	return l, nil
}
