package imhook

// #include "bridge.h"
import "C"

import "net/http"

// A GraphRequest is a call of an AI plugin: an HTTP request in a callback, answered with [Reply.Graph]. Only over Stream
// mode.
type GraphRequest struct {
	Envelope
	// Method is the HTTP method.
	Method string
	// URI is the path, which may have a query.
	URI string
	// RequestBody is the body of the request; usually JSON.
	RequestBody string
}

func newGraphRequest(n *native, envelope Envelope, own *texts) *GraphRequest {
	graph := n.callback.graph
	return &GraphRequest{
		Envelope:    envelope,
		Method:      own.take(graph.method),
		URI:         own.take(graph.uri),
		RequestBody: own.take(graph.body),
	}
}

// sizeOfGraphRequest is how many bytes newGraphRequest copies.
func sizeOfGraphRequest(graph *C.imhook_graph_request) C.size_t {
	if graph == nil {
		return 0
	}
	return graph.method.size + graph.uri.size + graph.body.size
}

// Headers returns the headers of the request, such as x-plugin-id. Absent after Close.
func (g *GraphRequest) Headers() Params {
	return Params{g.value(func(c *C.imhook_callback) C.imhook_json_value { return c.graph.headers })}
}

// Graph answers a call of an AI plugin with an HTTP response. A text is sent as it is, anything else as JSON. For graph
// requests.
func (r Reply) Graph(statusCode int, body any) Reply {
	return r.option("graph", map[string]any{"code": statusCode, "reason": http.StatusText(statusCode), "body": body})
}

// GraphWithHeaders is Graph with headers, which replace the Content-Type that is sent otherwise.
func (r Reply) GraphWithHeaders(statusCode int, headers map[string]string, body any) Reply {
	return r.option("graph", map[string]any{
		"code": statusCode, "reason": http.StatusText(statusCode), "headers": headers, "body": body,
	})
}
