package imhook

import "fmt"

// An EventKey is what the events of a subscription over HTTP are signed and encrypted with (page 「开发事件推送服务」). None of the
// three is empty.
type EventKey struct {
	// Token is what signs (签名 token), at most 1,024 bytes.
	Token string
	// AESKey is what encrypts (加密 aes_key): 43 characters of Base64.
	AESKey string
	// OwnerKey is whom events are for: the ClientID (AppKey) of an internal application, its corpId where an API registered
	// the address, the suiteKey of a third-party application. At most 1,024 bytes.
	OwnerKey string
}

// Format prints whom the key is for, for every verb, and nothing secret.
func (k EventKey) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.EventKey(%q)", k.OwnerKey)
}

// texts are the parts of a key in the order in which they are handed over.
func (k EventKey) texts() []string { return []string{k.Token, k.AESKey, k.OwnerKey} }
