package imhook

import "errors"

// ErrLater is what the handler of an event returns to have it sent again later; an error that wraps it counts as well. A
// message to a robot is left unacknowledged then, and the platform sends it again after about a minute. It is not reported
// as a failure.
//
// For other callbacks, and over HTTP, it is an error as any other: there is no later.
var ErrLater = errors.New("imhook: to be sent again later")
