package imhook

import (
	"errors"
	"log"
	"strconv"
	"strings"
	"time"
)

// Log lines of callbacks hold kinds, verdicts and numbers only: nothing of the request could forge or fill them, and no secret
// or card data gets into a log. Those of calls name members of the program's own bodies, too.

// logResult writes the line of a callback.
func logResult(h host, name string, result result, began time.Time) {
	detail := ""
	if result.unanswered > 0 {
		detail = " unanswered=" + strconv.Itoa(result.unanswered)
	}
	if result.verdict == verdictLate && result.answer == nil {
		detail += " status=500"
	}
	logLine(h, name, result.verdict, began, detail)
}

// logRefused writes the line of a request that is not a callback, with the numbers that help to find out why.
func logRefused(h host, err *Error, began time.Time) {
	detail := ""
	if err.ClockSkew != 0 {
		detail = " skew_ms=" + strconv.FormatInt(err.ClockSkew.Milliseconds(), 10)
	}
	if err.Offset >= 0 {
		detail += " document=" + err.Document.String() + " offset=" + strconv.FormatInt(err.Offset, 10)
	}
	logLine(h, "-", strings.TrimPrefix(err.Status.String(), "IMHOOK_"), began, detail)
}

func logLine(h host, name, verdict string, began time.Time, detail string) {
	h.settings().log().Printf("imhook: kind=%s verdict=%s us=%d%s", name, verdict, time.Since(began).Microseconds(), detail)
}

// logError writes the error of a handler that nobody else takes. Its text is the application's own.
func logError(h host, c exchange, err error) {
	var panicked *PanicError
	if errors.As(err, &panicked) {
		h.settings().log().Printf("imhook: kind=%s: %v\n%s", c.logName(), err, panicked.Stack)
		return
	}
	h.settings().log().Printf("imhook: kind=%s: the handler failed: %v", c.logName(), err)
}

// logLate writes that a late result has nobody to take it.
func logLate(h host, c exchange, elapsed time.Duration) {
	h.settings().log().Printf("imhook: kind=%s: the result came after %v and is dropped: OnLate is not set",
		c.logName(), elapsed)
}

// logWarnings writes what a request may mean otherwise than the program does.
func logWarnings(logger *log.Logger, request *DingTalkRequest) {
	for _, warning := range request.Warnings {
		loggerOr(logger).Printf("imhook: %s: %v", request.Operation, warning)
	}
}
