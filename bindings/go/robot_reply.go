package imhook

import "context"

// defaultAPI is what messages are answered with where nothing else is set.
var defaultAPI = &DingTalkClient{}

// ReplyText answers a message in its chat with a text. In a group, userIDs are mentioned; write @userID into the text as
// well, where they are to stand. The error is that of a call of [DingTalkClient].
//
// A message can be answered until its SessionWebhookExpiresAt. Answers go through [DingTalk.API] where that is set.
func (m *RobotMessage) ReplyText(ctx context.Context, text string, userIDs ...string) error {
	return m.ReplyMessage(ctx, mentioning(map[string]any{
		"msgtype": "text", "text": map[string]string{"content": text},
	}, userIDs))
}

// ReplyMarkdown answers a message in its chat with a text in Markdown, whose title stands in the list of conversations.
// Otherwise like ReplyText.
func (m *RobotMessage) ReplyMarkdown(ctx context.Context, title, text string, userIDs ...string) error {
	return m.ReplyMessage(ctx, mentioning(map[string]any{
		"msgtype": "markdown", "markdown": map[string]string{"title": title, "text": text},
	}, userIDs))
}

// ReplyMessage answers a message in its chat with the body of a message (page 「机器人回复/发送消息」), such as one of msgtype link,
// actionCard or feedCard. Otherwise like ReplyText.
func (m *RobotMessage) ReplyMessage(ctx context.Context, body any) error {
	call := DingTalkCall{Operation: "session_reply", Body: body, SessionWebhook: m.SessionWebhook}
	_, err := m.answeringAPI().Call(ctx, call)
	return err
}

// Respond answers a message over HTTP with the body of a message (page 「接收消息」): msgtype text, markdown, actionCard, feedCard
// or empty, and the member of that name. It is sent when the handler returns, in the response itself, which needs neither a
// call nor credentials. A second one replaces the first. Over Stream mode the platform ignores such an answer, so that the
// delivery fails: use ReplyMessage there.
func (m *RobotMessage) Respond(body any) { m.response = m.Reply().Message(body) }

// RespondText is Respond with a text. userIDs are mentioned; write @userID into the text as well, where they are to stand.
func (m *RobotMessage) RespondText(text string, userIDs ...string) {
	m.Respond(mentioning(map[string]any{"msgtype": "text", "text": map[string]string{"content": text}}, userIDs))
}

// RespondMarkdown is Respond with a text in Markdown, whose title stands in the list of conversations.
func (m *RobotMessage) RespondMarkdown(title, text string, userIDs ...string) {
	m.Respond(mentioning(map[string]any{
		"msgtype": "markdown", "markdown": map[string]string{"title": title, "text": text},
	}, userIDs))
}

// answeringAPI is what the message is answered with.
func (m *RobotMessage) answeringAPI() *DingTalkClient {
	if m.api == nil {
		return defaultAPI
	}
	return m.api
}

// mentioning adds who is mentioned.
func mentioning(body map[string]any, userIDs []string) map[string]any {
	if len(userIDs) > 0 {
		body["at"] = map[string]any{"atUserIds": userIDs}
	}
	return body
}

// answerWith sets what a message is answered with, unless nothing is given. Other callbacks have no use for it.
func answerWith(api *DingTalkClient, callback Callback) {
	if api == nil {
		return
	}
	switch callback := callback.(type) {
	case *RobotMessage:
		callback.api = api
	case *DelegatedMessage:
		callback.api = api
	}
}
