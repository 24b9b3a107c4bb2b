package imhook_test

import (
	"encoding/json"
	"testing"

	imhook "github.com/imhook/imhook/bindings/go"
)

// compareStream compares what callbacks of Stream mode and messages to robots have.
func (e *stepExpected) compareStream(t *testing.T, callback imhook.Callback) {
	equal(t, "body", e.Body, string(callback.Body()))
	equalJSON(t, "root", e.Root, callback.Root().Raw())
	for _, name := range e.Absent {
		if name == "root" && callback.Root().Exists() {
			t.Errorf("root: want it absent, got %s", callback.Root().Raw())
		}
	}
	e.compareFrame(t, callback.Common().Frame)
	e.compareRobot(t, callback)
	e.compareGraph(t, callback)
	e.compareEvent(t, callback)
}

// part decodes what is expected of a part, and reports whether it is to be compared with what there is.
func part(t *testing.T, name string, want json.RawMessage, target any, isThere bool) bool {
	t.Helper()
	if want == nil {
		return false
	}
	isNull := strictly(t, want, target)
	if isNull == isThere {
		t.Errorf("%s: there: %v, but want %s", name, isThere, want)
	}
	return !isNull && isThere
}

func (e *stepExpected) compareFrame(t *testing.T, frame *imhook.Frame) {
	var want frameExpected
	if !part(t, "frame", e.Frame, &want, frame != nil) {
		return
	}
	equal(t, "topic", want.Topic, frame.Topic)
	equal(t, "messageId", want.MessageID, frame.MessageID)
	equal(t, "appId", want.AppID, frame.AppID)
	equal(t, "connectionId", want.ConnectionID, frame.ConnectionID)
	equal(t, "eventId", want.EventID, frame.EventID)
	equal(t, "eventType", want.EventType, frame.EventType)
	equal(t, "eventCorpId", want.EventCorpID, frame.EventCorpID)
	equal(t, "eventUnifiedAppId", want.EventUnifiedAppID, frame.EventUnifiedAppID)
	equal(t, "deduplicationKey", want.DeduplicationKey, frame.DeduplicationKey)
	equal(t, "text", want.Text, string(frame.Text()))
	equal(t, "timeMs", want.TimeMs, unixMilliseconds(frame.PushedAt))
	equal(t, "eventBornAtMs", want.EventBornAtMs, unixMilliseconds(frame.EventBornAt))
	equalJSON(t, "headers", want.Headers, frame.Headers().Raw())
	equalJSON(t, "root", want.Root, frame.Root().Raw())
	wantAbsent(t, want.Absent, map[string]imhook.Value{"headers": frame.Headers(), "root": frame.Root()})
}

func (e *stepExpected) compareRobot(t *testing.T, callback imhook.Callback) {
	var message *imhook.RobotMessage
	delegated := &imhook.DelegatedMessage{}
	switch callback := callback.(type) {
	case *imhook.RobotMessage:
		message = callback
	case *imhook.DelegatedMessage:
		delegated, message = callback, &callback.RobotMessage
	}
	var want robotExpected
	if !part(t, "robot", e.Robot, &want, message != nil) {
		return
	}
	want.compare(t, message)
	equal(t, "hostUserId", want.HostUserID, delegated.HostUserID)
	equal(t, "hostNick", want.HostNick, delegated.HostNick)
	equalJSON(t, "recentMessages", want.RecentMessages, delegated.RecentMessages().Raw())
	quoted := message.Quoted
	if quoted == nil {
		quoted = &imhook.QuotedMessage{}
	}
	equal(t, "quotedMessageId", want.QuotedMessageID, quoted.MessageID)
	equal(t, "quotedSenderId", want.QuotedSenderID, quoted.SenderID)
	equal(t, "quotedTypeName", want.QuotedTypeName, quoted.TypeName)
	equal(t, "quotedText", want.QuotedText, quoted.Text)
	equalJSON(t, "quoted", want.Quoted, quoted.Value().Raw())
	equalJSON(t, "quotedContent", want.QuotedContent, quoted.Content().Raw())
	names := want.Absent
	if len(names) > 0 && message.RichText == nil {
		names = without(names, "richText")
	}
	wantAbsent(t, names, map[string]imhook.Value{
		"atUsers": message.AtUsers(), "content": message.Content(), "quoted": quoted.Value(),
		"quotedContent": quoted.Content(), "recentMessages": delegated.RecentMessages(),
	})
}

func without(names []string, name string) (others []string) {
	for _, other := range names {
		if other != name {
			others = append(others, other)
		}
	}
	return others
}

func (want *robotExpected) compare(t *testing.T, message *imhook.RobotMessage) {
	equal(t, "type", want.Type, message.MessageType.String())
	equal(t, "chatType", want.ChatType, message.ChatType.String())
	equal(t, "typeName", want.TypeName, message.TypeName)
	equal(t, "messageId", want.MessageID, message.MessageID)
	equal(t, "conversationId", want.ConversationID, message.ConversationID)
	equal(t, "conversationTitle", want.ConversationTitle, message.ConversationTitle)
	equal(t, "senderId", want.SenderID, message.SenderID)
	equal(t, "senderStaffId", want.SenderStaffID, message.SenderStaffID)
	equal(t, "senderUnionId", want.SenderUnionID, message.SenderUnionID)
	equal(t, "senderNick", want.SenderNick, message.SenderNick)
	equal(t, "senderCorpId", want.SenderCorpID, message.SenderCorpID)
	equal(t, "senderPlatform", want.SenderPlatform, message.SenderPlatform)
	equal(t, "chatbotUserId", want.ChatbotUserID, message.ChatbotUserID)
	equal(t, "chatbotCorpId", want.ChatbotCorpID, message.ChatbotCorpID)
	equal(t, "robotCode", want.RobotCode, message.RobotCode)
	equal(t, "sessionWebhook", want.SessionWebhook, message.SessionWebhook)
	equal(t, "text", want.Text, message.Text)
	equal(t, "downloadCode", want.DownloadCode, message.DownloadCode)
	equal(t, "recognition", want.Recognition, message.Recognition)
	equal(t, "fileName", want.FileName, message.FileName)
	equal(t, "errorText", want.ErrorText, message.ErrorText)
	equal(t, "openSpaceId", want.OpenSpaceID, message.OpenSpaceID)
	equal(t, "createdAtMs", want.CreatedAtMs, unixMilliseconds(message.CreatedAt))
	equal(t, "sessionWebhookExpiresAtMs", want.SessionWebhookExpiresAtMs, unixMilliseconds(message.SessionWebhookExpiresAt))
	equal(t, "duration", want.Duration, message.Duration)
	equal(t, "errorCode", want.ErrorCode, message.ErrorCode)
	equal(t, "isAdmin", want.IsAdmin, message.IsAdmin)
	equal(t, "isInAtList", want.IsInAtList, message.IsInAtList)
	equalJSON(t, "atUsers", want.AtUsers, message.AtUsers().Raw())
	equalJSON(t, "content", want.Content, message.Content().Raw())
	if want.RichText != nil {
		items := []json.RawMessage{}
		for _, item := range message.RichText {
			items = append(items, item.Value.Raw())
		}
		text, err := json.Marshal(items)
		if err != nil {
			t.Error(err)
		}
		equalJSON(t, "richText", want.RichText, text)
	}
}

func (e *stepExpected) compareGraph(t *testing.T, callback imhook.Callback) {
	graph, _ := callback.(*imhook.GraphRequest)
	var want graphExpected
	if !part(t, "graph", e.Graph, &want, graph != nil) {
		return
	}
	equal(t, "method", want.Method, graph.Method)
	equal(t, "uri", want.URI, graph.URI)
	equal(t, "body", want.Body, graph.RequestBody)
	equalJSON(t, "headers", want.Headers, graph.Headers().Value().Raw())
	wantAbsent(t, want.Absent, map[string]imhook.Value{"headers": graph.Headers().Value()})
}

// wantAbsent checks that values which are named do not exist.
func wantAbsent(t *testing.T, names []string, values map[string]imhook.Value) {
	t.Helper()
	for _, name := range names {
		if value, known := values[name]; !known || value.Exists() {
			t.Errorf("%s: want it absent, got %s", name, value.Raw())
		}
	}
}
