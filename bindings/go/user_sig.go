package imhook

// #include "bridge.h"
import "C"

import (
	"fmt"
	"time"
)

// UserSigOptions are what a UserSig of Tencent Chat says or has to say (page "Generating UserSig", 1047/34385).
type UserSigOptions struct {
	// SDKAppID is the application, required.
	SDKAppID uint64
	// SecretKey is the secret key of the application as the console shows it, required.
	SecretKey string
	// UserID is who signs in. To make a UserSig: required, UTF-8, at most 255 bytes. To verify one: the user expected, or
	// empty for any.
	UserID string
	// Lifetime is how long a UserSig that is made is valid, cut to seconds, from one second to 2,147,483,647 seconds; 0
	// means 180 days. Ignored when verifying: the UserSig says it itself.
	Lifetime time.Duration
	// UserBuffer are bytes that are signed with a UserSig that is made, at most 4,096; empty for none. Ignored when
	// verifying.
	UserBuffer []byte
}

// Format prints the application, for every verb, and never the key.
func (o UserSigOptions) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.UserSigOptions(SDKAppID %d)", o.SDKAppID)
}

// A UserSig says who may sign in to Tencent Chat, made or verified.
type UserSig struct {
	// Text is the UserSig itself: letters, digits, *, - and _. A credential of its user: do not log it.
	Text string
	// SDKAppID is the application.
	SDKAppID uint64
	// UserID is who signs in.
	UserID string
	// IssuedAt and ExpiresAt are from when and until when it is valid.
	IssuedAt  time.Time
	ExpiresAt time.Time
	// UserBuffer are the bytes that were signed with it; empty for none.
	UserBuffer []byte
	// Signature is the Base64 of the HMAC-SHA256 in it.
	Signature string
}

// Format prints whose UserSig it is, for every verb, and never the text.
func (u *UserSig) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.UserSig(of %q until %v)", u.UserID, u.ExpiresAt)
}

// MakeUserSig makes a UserSig that is valid from now on. An empty key is an error, ErrSecretEmpty.
func MakeUserSig(options UserSigOptions, now time.Time) (*UserSig, error) {
	if options.Lifetime != 0 && options.Lifetime < time.Second {
		return nil, errorFor(ErrOptionOutOfRange, "Lifetime")
	}
	return userSig(options, false, "", now)
}

// VerifyUserSig checks a UserSig: that it was made with the key for the application and, where one is given, the user, and
// that it is valid now. The errors tell these apart: ErrUserSigMalformed, ErrUserSigMismatch, ErrUserSigExpired,
// ErrUserSigOtherUser, ErrUserSigOtherApp.
func VerifyUserSig(options UserSigOptions, text string, now time.Time) (*UserSig, error) {
	return userSig(options, true, text, now)
}

// userSig makes a UserSig or verifies a text. The copy of the key that this needs is wiped.
func userSig(options UserSigOptions, verifying bool, given string, now time.Time) (*UserSig, error) {
	text, sizes := joined([]string{options.SecretKey, options.UserID, string(options.UserBuffer), given})
	failure := new(C.imhookgo_failure)
	made := C.imhookgo_user_sig(C.bool(verifying), C.uint64_t(options.SDKAppID),
		C.int64_t(options.Lifetime/time.Second), pointerTo(text), &sizes[0], C.int64_t(now.UnixMilli()), failure)
	wipe(text)
	if made == nil {
		return nil, newError(failure)
	}
	defer C.imhook_user_sig_free(made)
	return &UserSig{
		Text:       textOf(made.text),
		SDKAppID:   uint64(made.sdk_app_id),
		UserID:     textOf(made.user_id),
		IssuedAt:   time.UnixMilli(int64(made.issued_at_ms)),
		ExpiresAt:  time.UnixMilli(int64(made.expires_at_ms)),
		UserBuffer: append([]byte(nil), bytesOf(made.user_buffer)...),
		Signature:  textOf(made.signature),
	}, nil
}
