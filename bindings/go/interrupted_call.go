package imhook

import "errors"

// An interruptedCall is a call whose context ended while it waited to be sent again. errors.Is finds the error of the context,
// errors.As the failure of the last attempt.
type interruptedCall struct {
	ended   error
	failure error
}

// Error returns both sentences.
func (e *interruptedCall) Error() string {
	return e.failure.Error() + "; not sent again: " + e.ended.Error()
}

// Is reports whether an error is that of the context.
func (e *interruptedCall) Is(target error) bool { return errors.Is(e.ended, target) }

// Unwrap returns the failure of the last attempt.
func (e *interruptedCall) Unwrap() error { return e.failure }
