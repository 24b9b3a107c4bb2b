// Package stream is a client of DingTalk's Stream mode: instead of waiting for callbacks at a public address, a program
// opens a WebSocket to the platform's gateway and receives there messages to its robot, actions on its cards, events and
// calls of its AI plugins.
//
//	hook := &imhook.DingTalk{}
//	hook.OnRobotMessage(func(ctx context.Context, message *imhook.RobotMessage) error {
//		fmt.Println(message.SenderNick, "says", strings.TrimSpace(message.Text))
//		return nil
//	})
//	hook.OnCardAction(func(ctx context.Context, action *imhook.CardAction) (imhook.Reply, error) {
//		return action.Reply().Card("status", "已同意"), nil
//	})
//	client := &stream.Client{ClientID: id, ClientSecret: secret, Handler: hook}
//	err := client.Run(ctx)
//
// The handlers are those that serve HTTP. What the client asks the gateway for follows from them.
//
// # What it takes care of
//
// One connection is kept open, and replaced before the gateway ends it. Attempts pause longer with each failure, and long
// after a refusal that a retry does not heal, such as a wrong secret. A connection that is silent is pinged, and given up
// when nothing comes back. Every frame is answered once, pings at once, however slow the handlers are. What the platform
// sends again is not handled again; with a [Store] that holds for all processes that share a ClientID.
//
// All of these rules are in the C library, as an [imhook.StreamSession]: this package performs what a session asks for,
// with net/http and github.com/gorilla/websocket.
//
// # Exactly one service for a ClientID
//
// The platform sends each callback to one of the connections of a ClientID, chosen at random. A program that was left
// running somewhere takes callbacks away from the others: use another application for development.
package stream
