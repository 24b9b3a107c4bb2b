package imhook

// #include "bridge.h"
import "C"

import (
	"encoding/json"
	"time"
)

// A SealedEvent is a message that is encrypted and signed like those of an event subscription over HTTP (page
// 「开发事件推送服务」).
type SealedEvent struct {
	// Message is the message itself: an event, or the "success" of an answer.
	Message []byte
	// Timestamp and Nonce are the texts that are signed with it.
	Timestamp string
	Nonce     string
	// Signature is msg_signature, 40 hexadecimal digits, and Encrypt the encrypted text in Base64.
	Signature string
	Encrypt   string
	// Request brings the message: its Query and its Body are set. Both are empty for an answer that was opened.
	Request Request
	// Answer is the message as an answer.
	Answer []byte
}

// SealEvent encrypts and signs a message as DingTalk does at a time, for tests and for calling other servers: an event as
// anything that encoding/json makes an object of, or as its text in bytes, such as []byte("success"), which makes an answer.
// The result is another text each time. nonce is some text that is signed with it.
//
// The error is an [*Error], such as ErrAESKeyMalformed, or that of encoding/json.
func SealEvent(key EventKey, message any, at time.Time, nonce string) (*SealedEvent, error) {
	text, isText := message.([]byte)
	if !isText {
		encoded, err := json.Marshal(message)
		if err != nil {
			return nil, err
		}
		text = encoded
	}
	return SealEventText(key, text, formatMilliseconds(at), nonce)
}

// SealEventText is SealEvent with everything as text: the timestamp is signed as it stands.
func SealEventText(key EventKey, text []byte, timestamp, nonce string) (*SealedEvent, error) {
	given, sizes := joined(append(key.texts(), string(text), timestamp, nonce))
	defer wipe(given)
	failure := new(C.imhookgo_failure)
	return readSealedEvent(C.imhookgo_event_seal(pointerTo(given), &sizes[0], failure), failure)
}

// OpenEventAnswer checks and decrypts the answer to an event; its Message should be "success". How old it is is not
// checked. The error is an [*Error] that says why it is no answer that the platform would take.
func OpenEventAnswer(key EventKey, answer []byte) (*SealedEvent, error) {
	given, sizes := joined(append(key.texts(), string(answer)))
	defer wipe(given)
	failure := new(C.imhookgo_failure)
	return readSealedEvent(C.imhookgo_event_open(pointerTo(given), &sizes[0], failure), failure)
}

// readSealedEvent copies what the library made, and frees it.
func readSealedEvent(made *C.imhook_dingtalk_sealed_event, failure *C.imhookgo_failure) (*SealedEvent, error) {
	if made == nil {
		return nil, newError(failure)
	}
	defer C.imhook_dingtalk_sealed_event_free(made)
	sealed := &SealedEvent{
		Message:   append([]byte{}, bytesOf(made.message)...),
		Timestamp: textOf(made.timestamp),
		Nonce:     textOf(made.nonce),
		Signature: textOf(made.signature),
		Encrypt:   textOf(made.encrypt),
		Answer:    append([]byte{}, bytesOf(made.answer)...),
	}
	if made.body.size > 0 {
		sealed.Request = Request{Query: textOf(made.query), Body: append([]byte{}, bytesOf(made.body)...)}
	}
	return sealed, nil
}
