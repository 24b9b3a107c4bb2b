package imhook

// #include "bridge.h"
import "C"

import "unsafe"

// An APIWarning is something that a request may mean otherwise than the program does; it is made all the same. It holds names
// of members, and no values.
type APIWarning struct {
	// Status is what it is, such as ErrAPIValueLong.
	Status Status
	// Path is the member of the body, such as cardData.cardParamMap.title.
	Path string
	// Kind is what of a value breaks a limit; LimitNone where no limit is the reason.
	Kind LimitKind
	// Actual is how much of it there is, and Limit how much there should be at most.
	Actual int64
	Limit  int64
}

// String returns one line that says all of it: the path, the sentence of the status, and the limit where one is the reason.
func (w APIWarning) String() string {
	var buffer [1024]C.char
	size := C.imhookgo_warning_describe(C.imhook_status(w.Status), C.imhook_limit(w.Kind), C.int64_t(w.Actual),
		C.int64_t(w.Limit), pointerToText(w.Path), C.size_t(len(w.Path)), &buffer[0], C.size_t(len(buffer)))
	return C.GoStringN(&buffer[0], C.int(size))
}

func warningsOf(made *C.imhook_api_request) (warnings []APIWarning) {
	for _, warning := range unsafe.Slice(made.warnings, int(made.warning_count)) {
		warnings = append(warnings, APIWarning{
			Status: Status(warning.status), Path: textOf(warning.path), Kind: LimitKind(warning.limit_kind),
			Actual: int64(warning.actual), Limit: int64(warning.limit),
		})
	}
	return warnings
}
