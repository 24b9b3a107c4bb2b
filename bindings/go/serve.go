package imhook

import (
	"errors"
	"io"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// serveHTTP answers a request to a host. It reads no more of a body than the limit, answers every refused request with
// its status and a JSON body that says why, and survives a panic of a handler.
func serveHTTP(h host, w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	buffer := bodies.Get().(*[]byte)
	defer keepBody(buffer)
	request := Request{Method: r.Method, Header: r.Header, Query: r.URL.RawQuery}
	if r.Method == http.MethodPost && r.Body != nil {
		body, err := readBody(h, (*buffer)[:0], w, r)
		*buffer = body
		if err != nil {
			write(w, refuseBody(h, err, began))
			return
		}
		request.Body = body
	}
	response := respond(r.Context(), h, request, began)
	if response.StatusCode == http.StatusMethodNotAllowed {
		w.Header().Set("Allow", http.MethodPost)
	}
	write(w, response)
	if response.Then == nil {
		return
	}
	if flusher, ok := w.(http.Flusher); ok {
		flusher.Flush()
	}
	running := &h.shared().running
	running.add()
	go func() {
		defer running.done()
		response.Then()
	}()
}

func write(w http.ResponseWriter, response Response) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(response.Body)))
	w.WriteHeader(response.StatusCode)
	// An error here means that the client is gone: there is nobody left to tell.
	_, _ = w.Write(response.Body)
}

// readBody reads the body into buffer, as long as it is within the limit. A larger one is not read to its end, and
// ends the connection.
func readBody(h host, buffer []byte, w http.ResponseWriter, r *http.Request) ([]byte, error) {
	endpoint, err := open(h)
	if err != nil {
		// Receiving reports it; nothing of the body is needed for that.
		return buffer, nil
	}
	limit := endpoint.maxSize
	if r.ContentLength > limit {
		w.Header().Set("Connection", "close")
		return buffer, &http.MaxBytesError{Limit: limit}
	}
	body := http.MaxBytesReader(w, r.Body, limit)
	for {
		if len(buffer) == cap(buffer) {
			buffer = append(buffer, 0)[:len(buffer)]
		}
		count, err := body.Read(buffer[len(buffer):cap(buffer)])
		buffer = buffer[:len(buffer)+count]
		if err == io.EOF {
			return buffer, nil
		}
		if err != nil {
			return buffer, err
		}
	}
}

// refuseBody answers a request whose body is too large or did not arrive.
func refuseBody(h host, err error, began time.Time) Response {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return refuse(h, errorFor(ErrBodyTooLarge, ""), began)
	}
	const name = "BODY_INCOMPLETE"
	logLine(h, "-", name, began, "")
	return refusal(http.StatusBadRequest, name, "The body did not arrive completely.")
}

// bodies holds memory for bodies, which the library copies.
var bodies = sync.Pool{New: func() any {
	buffer := make([]byte, 0, 4096)
	return &buffer
}}

func keepBody(buffer *[]byte) {
	if cap(*buffer) <= keptText {
		bodies.Put(buffer)
	}
}
