package imhook

// #include "bridge.h"
import "C"

import (
	"net/http"
	"time"
)

// The headers that sign a card callback (page 「事件回调」).
const (
	HeaderTimestamp = "X-Ddpaas-Signature-Timestamp"
	HeaderSignature = "X-Ddpaas-Signature"
)

// SignCard returns the header pair that DingTalk would send with a card callback at a time, for tests and for calling
// other servers. An empty secret is an error, ErrSecretEmpty.
func SignCard(secret string, at time.Time) (http.Header, error) {
	failure := new(C.imhookgo_failure)
	signature := C.imhookgo_sign(pointerToText(secret), C.size_t(len(secret)), C.int64_t(at.UnixMilli()), failure)
	if failure.status != 0 {
		return nil, newError(failure)
	}
	return http.Header{
		HeaderTimestamp: {C.GoString(&signature.timestamp[0])},
		HeaderSignature: {C.GoString(&signature.signature[0])},
	}, nil
}
