package imhook

import (
	"context"
	"crypto/rand"
	"encoding/hex"
)

// A CardMessage is a card that answers a message: see [RobotMessage.ReplyCard].
type CardMessage struct {
	// TemplateID is the template of the card. Required.
	TemplateID string
	// Params are the public parameters by name: a map or a struct, with values of any type.
	Params any
	// Private are the private parameters of users, by userId; nil for none.
	Private map[string]any
	// OutTrackID is the id of the card; empty makes one, which the response has.
	OutTrackID string
	// CallbackRouteKey is where callbacks of the card go over HTTP; empty has them come over Stream mode.
	CallbackRouteKey string
	// KeepHere forbids to forward the card.
	KeepHere bool
	// Others are further members of the request, such as openDynamicDataConfig; one of the same name replaces what the
	// fields above say.
	Others map[string]any
}

// ReplyCard answers a message with a card: creates it, and delivers it into the chat of the message. In a single chat the
// sender has to be of the organisation of the robot; OpenSpaceID is empty otherwise, and the error ErrAPIFieldMissing.
//
// It goes through [DingTalk.API], or over Stream mode, where that is not set, through a client with the credentials of the
// session. The error is that of a call of [DingTalkClient].
func (m *RobotMessage) ReplyCard(ctx context.Context, card CardMessage) (*DingTalkResponse, error) {
	if card.OutTrackID == "" {
		var random [16]byte
		if _, err := rand.Read(random[:]); err != nil {
			return nil, err
		}
		card.OutTrackID = hex.EncodeToString(random[:])
	}
	api := m.answeringAPI()
	return api.Call(ctx, DingTalkCall{Operation: "create_and_deliver_card", Body: card.request(m, api.ClientID)})
}

// request is the body of the request that creates and delivers the card.
func (c *CardMessage) request(message *RobotMessage, clientID string) map[string]any {
	robotCode := message.RobotCode
	if robotCode == "" {
		robotCode = clientID
	}
	params := c.Params
	if params == nil {
		params = map[string]any{}
	}
	body := map[string]any{
		"cardTemplateId": c.TemplateID,
		"outTrackId":     c.OutTrackID,
		"callbackType":   "STREAM",
		"openSpaceId":    message.OpenSpaceID,
		"cardData":       map[string]any{"cardParamMap": params},
	}
	if c.CallbackRouteKey != "" {
		body["callbackType"], body["callbackRouteKey"] = "HTTP", c.CallbackRouteKey
	}
	forward := map[string]any{"supportForward": !c.KeepHere}
	if message.ChatType == ChatGroup {
		body["imGroupOpenSpaceModel"] = forward
		body["imGroupOpenDeliverModel"] = map[string]any{"robotCode": robotCode}
	} else {
		body["imRobotOpenSpaceModel"] = forward
		body["imRobotOpenDeliverModel"] = map[string]any{"robotCode": robotCode, "spaceType": "IM_ROBOT"}
	}
	if c.Private != nil {
		private := map[string]any{}
		for user, params := range c.Private {
			private[user] = map[string]any{"cardParamMap": params}
		}
		body["privateData"] = private
	}
	for name, value := range c.Others {
		body[name] = value
	}
	return body
}
