package imhook

import (
	"errors"
	"strconv"
	"strings"
	"time"
)

// Log lines hold kinds, verdicts and numbers only: nothing of the request could forge or fill them, and no secret or
// card data gets into a log.

// logResult writes the line of a callback.
func (h *DingTalk) logResult(kind Kind, result result, began time.Time) {
	detail := ""
	if result.unanswered > 0 {
		detail = " unanswered=" + strconv.Itoa(result.unanswered)
	}
	h.logLine(kind.String(), result.verdict, began, detail)
}

// logRefused writes the line of a request that is not a callback, with the numbers that help to find out why.
func (h *DingTalk) logRefused(err *Error, began time.Time) {
	detail := ""
	if err.ClockSkew != 0 {
		detail = " skew_ms=" + strconv.FormatInt(err.ClockSkew.Milliseconds(), 10)
	}
	if err.Offset >= 0 {
		detail += " document=" + err.Document.String() + " offset=" + strconv.FormatInt(err.Offset, 10)
	}
	h.logLine("-", strings.TrimPrefix(err.Status.String(), "IMHOOK_"), began, detail)
}

func (h *DingTalk) logLine(kind, verdict string, began time.Time, detail string) {
	h.logger().Printf("imhook: kind=%s verdict=%s us=%d%s", kind, verdict, time.Since(began).Microseconds(), detail)
}

// logError writes the error of a handler that nobody else takes. Its text is the application's own.
func (h *DingTalk) logError(kind Kind, err error) {
	var panicked *PanicError
	if errors.As(err, &panicked) {
		h.logger().Printf("imhook: kind=%v: %v\n%s", kind, err, panicked.Stack)
		return
	}
	h.logger().Printf("imhook: kind=%v: the handler failed: %v", kind, err)
}

// logLate writes that a late result has nobody to take it.
func (h *DingTalk) logLate(kind Kind, elapsed time.Duration) {
	h.logger().Printf("imhook: kind=%v: the result came after %v and is dropped: OnLate is not set", kind, elapsed)
}
