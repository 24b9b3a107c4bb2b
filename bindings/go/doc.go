// Package imhook verifies and reads the callbacks that DingTalk sends for interactive cards, messages to robots and events,
// and the webhooks of Tencent Cloud Chat, and builds the exact answers. It is the Go binding of the C library imhook, which
// it is linked with through cgo and pkg-config.
//
// # A server
//
// A [DingTalk] is an http.Handler. Register a handler for each kind of callback that the application serves:
//
//	hook := &imhook.DingTalk{APISecret: os.Getenv("DINGTALK_API_SECRET")}
//	hook.OnCardAction(func(ctx context.Context, a *imhook.CardAction) (imhook.Reply, error) {
//		return a.Reply().Card("status", "已同意"), nil
//	})
//	if err := hook.Check(); err != nil {
//		log.Fatal(err)
//	}
//	http.Handle("/dingtalk", hook)
//
// For another framework [DingTalk.Respond] takes a plain [Request] and returns a plain [Response]. One level below,
// [DingTalk.Receive] verifies and parses, and the caller answers and closes the callback.
//
// A [TencentChat] is the same for webhooks, with a handler for each command that the application serves; one
// http.ServeMux carries both:
//
//	chat := &imhook.TencentChat{SDKAppID: 1409990001, Tokens: []string{os.Getenv("TENCENT_CHAT_TOKEN")}}
//	chat.OnC2CBeforeSendMsg(func(ctx context.Context, e *imhook.Webhook[imhook.C2CBeforeSendMsg]) (imhook.Decision, error) {
//		if strings.Contains(e.Text(), "casino") {
//			return e.Forbid(), nil
//		}
//		return e.Allow(), nil
//	})
//	http.Handle("/im", chat)
//
// DingTalk's callbacks also come over Stream mode, without a public address, and with them messages to robots and events:
// package stream, a module of its own, has a client that hands them to the same [DingTalk]. A [StreamSession] is what it is
// built on. [DingTalkClient] calls DingTalk's server API.
//
// [MakeUserSig] and [VerifyUserSig] are the credentials of its users, [TencentChatAPI] its REST API.
//
// # What the signature covers
//
// DingTalk signs card callbacks with the apiSecret given when the callback address was registered (page 「事件回调」).
// The signature covers a timestamp and nothing of the body. It proves that the sender knows the secret, or has seen
// one genuine request: whoever can observe a request can send its two headers again with any other body until the
// timestamp is older than the tolerance. So:
//
//   - Serve callbacks over TLS only, and keep the path hard to guess.
//   - Keep the [DingTalk] Tolerance as short as the clocks allow; the default is one hour.
//   - Set a [ReplayGuard], which refuses the same request the second time. It does not stop other bodies.
//   - Treat what a callback says as a claim: look up whether its user may do what it asks for.
//
// The same holds for Sign of Tencent Chat, which covers a token and a time: neither the body, nor the command, nor the
// application. Its tolerance is one minute unless told otherwise.
//
// Without a secret or token the platforms do not sign at all. This package then refuses every request, unless
// AcceptingUnsigned says otherwise.
//
// # Errors
//
// Every rejection is an [*Error] with a status, a byte offset where there is one, and a sentence. errors.Is finds
// the status: errors.Is(err, imhook.ErrSignatureMismatch).
//
// # Deadline
//
// The platforms wait two seconds for an answer. A handler of a card that takes longer than the deadline of 1.8 seconds is
// answered for with the empty answer, which changes nothing; one of a webhook that takes longer than 1.5 seconds with what
// OnFailure says. An event of DingTalk is answered with status 500 when its handler takes longer than 1.4 seconds, upon which
// the platform sends it again. The handler goes on, and its result goes to OnLate.
//
// # Memory
//
// A callback holds memory of the library until its Close. The server closes it when its handler has returned; who
// calls Receive closes it. Texts are copies and outlive it. JSON values do not: reading one after Close is
// [ErrClosed]. The library keeps no pointer to Go memory.
package imhook

//go:generate go run ./internal/generate
