package imhook

// #include "bridge.h"
import "C"

import (
	"fmt"
	"time"
)

// A RobotMessage says that somebody wrote to a robot (page 「机器人接收消息」). It arrives over HTTP or over Stream mode.
//
// Any of it may be missing, and is then empty, zero, false or absent: what a robot gets depends on the chat, on the
// organisation of the sender, and on whether the robot is published. UserID is the SenderStaffID and CorpID the
// SenderCorpID.
type RobotMessage struct {
	Envelope
	// MessageType is what the message is, and TypeName its msgtype as received.
	MessageType RobotMessageType
	TypeName    string
	// ChatType is the chat that it was sent in.
	ChatType ChatType
	// MessageID stays the same when the platform sends a message again.
	MessageID string
	// CreatedAt is when it was sent.
	CreatedAt time.Time
	// ConversationID is an openConversationId, ConversationTitle the title of a group.
	ConversationID    string
	ConversationTitle string
	// SenderID is opaque. SenderStaffID is the userId: empty for somebody of another organisation, and before the robot
	// is published.
	SenderID      string
	SenderStaffID string
	SenderUnionID string
	SenderNick    string
	SenderCorpID  string
	// SenderPlatform is the client of the sender, such as Mac or Win.
	SenderPlatform string
	// IsAdmin reports whether the sender is an administrator of the organisation.
	IsAdmin bool
	// IsInAtList reports whether the robot itself is among those mentioned.
	IsInAtList bool
	// ChatbotUserID is the robot, which is opaque, and ChatbotCorpID its organisation.
	ChatbotUserID string
	ChatbotCorpID string
	RobotCode     string
	// SessionWebhook is where answers can be posted until SessionWebhookExpiresAt. A credential: do not log it.
	SessionWebhook          string `json:"-"`
	SessionWebhookExpiresAt time.Time

	// Text is the text of a text message as received: after a mention it begins with a space.
	Text string
	// DownloadCode is what a picture, audio, video or file is downloaded with, through the platform's API.
	DownloadCode string
	// Recognition is what was said in an audio message.
	Recognition string
	// Duration is that of an audio or video message, as sent: the documents differ between milliseconds and seconds.
	Duration int64
	// FileName is the name of a file.
	FileName string
	// RichText are the items of a rich text message.
	RichText []RichTextItem
	// Quoted is the message that this one quotes; nil where there is none.
	Quoted *QuotedMessage

	// ErrorCode says why the platform sent no content, such as 20001 when a quota is used up, and ErrorText the same in
	// its words; 0 where it did.
	ErrorCode int64
	ErrorText string

	// OpenSpaceID is the openSpaceId of the chat, for a card that answers. Empty where the message lacks what it needs.
	OpenSpaceID string

	api      *DingTalkClient // what it is answered with; nil for the default
	response Reply           // what Respond was given; the zero Reply is no message
}

// A RichTextItem is one item of a rich text message.
type RichTextItem struct {
	// TypeName is its type as received, such as picture; empty for a text.
	TypeName string
	// Text is the text of a text.
	Text string
	// DownloadCode is what a picture is downloaded with.
	DownloadCode string
	// Value is the whole item, with every member the platform sent.
	Value Value
}

// A QuotedMessage is the message that another one quotes. Seen on the wire, not documented.
type QuotedMessage struct {
	// MessageID and SenderID are those of the quoted message.
	MessageID string
	SenderID  string
	// TypeName is its type as received.
	TypeName string
	// Text is its text, where it has one.
	Text string

	reference reference
}

// A DelegatedMessage says that somebody wrote to a person whom a robot stands for. Only over Stream mode.
type DelegatedMessage struct {
	RobotMessage
	// HostUserID and HostNick are the person whom the robot stands for.
	HostUserID string
	HostNick   string
}

// newRobotMessage copies what a message says.
func newRobotMessage(n *native, envelope Envelope, own *texts) RobotMessage {
	m := n.callback.robot
	message := RobotMessage{
		Envelope:                envelope,
		MessageType:             RobotMessageType(m._type),
		TypeName:                own.take(m.type_name),
		ChatType:                ChatType(m.chat_type),
		MessageID:               own.take(m.message_id),
		CreatedAt:               timeOf(m.created_at_ms),
		ConversationID:          own.take(m.conversation_id),
		ConversationTitle:       own.take(m.conversation_title),
		SenderID:                own.take(m.sender_id),
		SenderStaffID:           own.take(m.sender_staff_id),
		SenderUnionID:           own.take(m.sender_union_id),
		SenderNick:              own.take(m.sender_nick),
		SenderCorpID:            own.take(m.sender_corp_id),
		SenderPlatform:          own.take(m.sender_platform),
		IsAdmin:                 bool(m.is_admin),
		IsInAtList:              bool(m.is_in_at_list),
		ChatbotUserID:           own.take(m.chatbot_user_id),
		ChatbotCorpID:           own.take(m.chatbot_corp_id),
		RobotCode:               own.take(m.robot_code),
		SessionWebhook:          own.take(m.session_webhook),
		SessionWebhookExpiresAt: timeOf(m.session_webhook_expires_at_ms),
		Text:                    own.take(m.text),
		DownloadCode:            own.take(m.download_code),
		Recognition:             own.take(m.recognition),
		Duration:                int64(m.duration),
		FileName:                own.take(m.file_name),
		RichText:                readRichText(n, m.rich_text),
		ErrorCode:               int64(m.error_code),
		ErrorText:               own.take(m.error_text),
		OpenSpaceID:             own.take(m.open_space_id),
	}
	if m.quoted.document != nil {
		message.Quoted = &QuotedMessage{
			MessageID: own.take(m.quoted_message_id),
			SenderID:  own.take(m.quoted_sender_id),
			TypeName:  own.take(m.quoted_type_name),
			Text:      own.take(m.quoted_text),
			reference: n.reference(),
		}
	}
	return message
}

func newDelegatedMessage(n *native, envelope Envelope, own *texts) *DelegatedMessage {
	return &DelegatedMessage{
		RobotMessage: newRobotMessage(n, envelope, own),
		HostUserID:   own.take(n.callback.robot.host_user_id),
		HostNick:     own.take(n.callback.robot.host_nick),
	}
}

// sizeOfRobotMessage is how many bytes newRobotMessage copies.
func sizeOfRobotMessage(m *C.imhook_robot_message) C.size_t {
	if m == nil {
		return 0
	}
	return m.type_name.size + m.message_id.size + m.conversation_id.size + m.conversation_title.size +
		m.sender_id.size + m.sender_staff_id.size + m.sender_union_id.size + m.sender_nick.size +
		m.sender_corp_id.size + m.sender_platform.size + m.chatbot_user_id.size + m.chatbot_corp_id.size +
		m.robot_code.size + m.session_webhook.size + m.text.size + m.download_code.size + m.recognition.size +
		m.file_name.size + m.quoted_message_id.size + m.quoted_sender_id.size + m.quoted_type_name.size +
		m.quoted_text.size + m.host_user_id.size + m.host_nick.size + m.error_text.size + m.open_space_id.size
}

// readRichText copies the items of a rich text message.
func readRichText(n *native, items C.imhook_json_value) []RichTextItem {
	if items.document == nil {
		return nil
	}
	const usual = 8
	read := make([]C.imhook_rich_text_item, usual)
	count := int(C.imhookgo_rich_text(items, &read[0], usual))
	if count > usual {
		read = make([]C.imhook_rich_text_item, count)
		C.imhookgo_rich_text(items, &read[0], C.size_t(count))
	}
	array := n.reference().value(items)
	copied := make([]RichTextItem, count)
	for i := range copied {
		copied[i] = RichTextItem{
			TypeName:     textOf(read[i].type_name),
			Text:         textOf(read[i].text),
			DownloadCode: textOf(read[i].download_code),
			Value:        Value{array.reference, C.imhookgo_at(array.json, C.size_t(i))},
		}
	}
	return copied
}

// Format prints what the message is, for every verb, and nothing that somebody wrote: the SessionWebhook is a
// credential.
func (m *RobotMessage) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.RobotMessage(%s, %q)", m.MessageType, m.MessageID)
}

// Content returns the object content, also where it came as a JSON text in a string. Absent for a text message.
func (m *RobotMessage) Content() Value {
	return m.member(func(message *C.imhook_robot_message) C.imhook_json_value { return message.content })
}

// AtUsers returns who is mentioned: an array of objects with dingtalkId, staffId and unionId.
func (m *RobotMessage) AtUsers() Value {
	return m.member(func(message *C.imhook_robot_message) C.imhook_json_value { return message.at_users })
}

// RecentMessages returns what is known of the messages before this one: an array of objects with readStatus,
// senderUserId and sendTime.
func (d *DelegatedMessage) RecentMessages() Value {
	return d.member(func(message *C.imhook_robot_message) C.imhook_json_value { return message.recent_messages })
}

// Content returns the content of the quoted message, an object, also where it came as a JSON text in a string.
func (q *QuotedMessage) Content() Value {
	return q.reference.robotMember(func(message *C.imhook_robot_message) C.imhook_json_value { return message.quoted_content })
}

// Value returns the whole quoted message, with every member the platform sent.
func (q *QuotedMessage) Value() Value {
	return q.reference.robotMember(func(message *C.imhook_robot_message) C.imhook_json_value { return message.quoted })
}

func (m *RobotMessage) member(member func(*C.imhook_robot_message) C.imhook_json_value) Value {
	return m.reference.robotMember(member)
}

// robotMember returns a value that is a member of a message; absent after Close.
func (r reference) robotMember(member func(*C.imhook_robot_message) C.imhook_json_value) Value {
	if !r.lock() {
		return Value{reference: r}
	}
	defer r.unlock()
	return r.value(member(r.native.callback.robot))
}
