package main

import (
	"bytes"
	"fmt"
	"go/format"
	"regexp"
	"strings"
)

// width is how long a line of a comment may be, without its indentation.
const width = 116

// A file is one generated source file.
type file struct {
	name string
	text []byte
}

// A translation says how one C enumeration is spelled in Go.
type translation struct {
	cType   string
	goType  string
	cPrefix string
	prefix  string // of the Go constants
	doc     string // replaces the comment of the header where Go has more to say
	text    bool   // whether to write a String method; other texts come from the library
}

// The first translation becomes errors_generated.go, the others constants_generated.go.
var translations = []translation{
	{
		cType: "imhook_status", goType: "Status", cPrefix: "IMHOOK_", prefix: "Err",
		doc: "Status is the outcome of a call, the same number in every language. Every Status but StatusOK is an error\n" +
			"that errors.Is finds in an [*Error]. Codes are pinned for ever; new ones may be added in any version.",
	},
	{
		cType: "imhook_kind", goType: "Kind", cPrefix: "IMHOOK_", prefix: "Kind", text: true,
		doc: "Kind is what a callback is about. New kinds may be added in any version; one that this package does not know\n" +
			"arrives as [*Unknown], or as a webhook without a handler of its own.",
	},
	{
		cType: "imhook_verification", goType: "Verification", cPrefix: "IMHOOK_VERIFICATION_", prefix: "Verification",
		text: true, doc: "Verification is how it was made sure who sent a request.",
	},
	{
		cType: "imhook_dialect", goType: "Dialect", cPrefix: "IMHOOK_DIALECT_", prefix: "Dialect", text: true,
		doc: "Dialect is a layout of card answers.",
	},
	{
		cType: "imhook_user_id_type", goType: "UserIDType", cPrefix: "IMHOOK_USER_ID_TYPE_", prefix: "UserIDType",
		text: true, doc: "UserIDType is what a user id is; it was set when the card was created.",
	},
	{
		cType: "imhook_timing", goType: "Timing", cPrefix: "IMHOOK_TIMING_", prefix: "Timing", text: true,
		doc: "Timing is when Tencent Chat sends a webhook: what it is good for to answer.",
	},
	{
		cType: "imhook_platform", goType: "Platform", cPrefix: "IMHOOK_PLATFORM_", prefix: "Platform", text: true,
		doc: "Platform is the device or interface that caused an event of Tencent Chat.",
	},
	{
		cType: "imhook_token_plan", goType: "TokenPlan", cPrefix: "IMHOOK_TOKEN_", prefix: "Token", text: true,
		doc: "TokenPlan is what to do about an access token before a call, said by [AccessToken.Plan].",
	},
	{
		cType: "imhook_call_end", goType: "CallEnd", cPrefix: "IMHOOK_CALL_END_", prefix: "CallEnd", text: true,
		doc: "CallEnd is how an attempt to make a call ended.",
	},
	{
		cType: "imhook_call_plan", goType: "CallPlan", cPrefix: "IMHOOK_CALL_", prefix: "Call", text: true,
		doc: "CallPlan is what to do after an attempt to make a call, said by [CallAttempts.Plan].",
	},
	{
		cType: "imhook_document", goType: "Document", cPrefix: "IMHOOK_DOCUMENT_", prefix: "Document", text: true,
		doc: "Document is the text that the offset of an [*Error] counts in.",
	},
	{
		cType: "imhook_json_type", goType: "JSONType", cPrefix: "IMHOOK_JSON_", prefix: "JSON", text: true,
		doc: "JSONType is the type of a JSON value.",
	},
	{
		cType: "imhook_robot_message_type", goType: "RobotMessageType", cPrefix: "IMHOOK_ROBOT_MESSAGE_",
		prefix: "RobotMessage", text: true, doc: "RobotMessageType is what a message to a robot is.",
	},
	{
		cType: "imhook_limit", goType: "LimitKind", cPrefix: "IMHOOK_LIMIT_", prefix: "Limit", text: true,
		doc: "LimitKind is what of a value a limit is about.",
	},
	{
		cType: "imhook_chat_type", goType: "ChatType", cPrefix: "IMHOOK_CHAT_", prefix: "Chat", text: true,
		doc: "ChatType is the chat that a message to a robot was sent in.",
	},
	{
		cType: "imhook_stream_state", goType: "StreamState", cPrefix: "IMHOOK_STREAM_", prefix: "Stream",
		doc: "StreamState is where a session of Stream mode stands.",
	},
	{
		cType: "imhook_stream_reason", goType: "StreamReason", cPrefix: "IMHOOK_STREAM_BECAUSE_",
		prefix: "StreamBecause", doc: "StreamReason is why a session of Stream mode reports where it stands.",
	},
	{
		cType: "imhook_stream_action_kind", goType: "StreamActionKind", cPrefix: "IMHOOK_STREAM_",
		prefix: "StreamAction", text: true, doc: "StreamActionKind is what a session of Stream mode wants to be done.",
	},
	{
		cType: "imhook_stream_outcome", goType: "StreamOutcome", cPrefix: "IMHOOK_STREAM_", prefix: "Stream", text: true,
		doc: "StreamOutcome is how a delivery of Stream mode ended. The session writes the form that the frame wants.",
	},
}

// Words that do not follow the rule "first letter upper-case, the others lower-case".
var words = map[string]string{
	"DINGTALK": "DingTalk", "JSON": "JSON", "UTF8": "UTF8", "ID": "ID", "OK": "OK", "POST": "POST",
	"C2C": "C2C", "API": "API", "IOS": "IOS", "IPAD": "IPad", "REST": "REST", "HTTP": "HTTP",
}

// What the header's comments call a thing, and what Go calls it. Constants are translated by their own names.
var spellings = strings.NewReplacer(
	"imhook_callback_answer()", "Answer",
	"imhook_json_parse()", "ParseJSON",
	"imhook_json_inner()", "Value.Inner",
	"imhook_reply_set_dialect()", "Reply.Dialect",
	"a NULL document", "a closed document",
	"`root` or `body`", "Root or Body", "`root`", "Root", "`queries`", "Queries", "`card_params`", "CardParams",
	"`url`, `open_conversation_id`", "URL, OpenConversationID", "`action_ids`", "ActionIDs", "`params`", "Params",
	"`conversation_token`", "ConversationToken", "`platform_name`", "PlatformName",
	"`frame` says", "Frame says", "a robot: `robot`", "a robot: a [RobotMessage]",
	"for somebody: `robot`", "for somebody: a [DelegatedMessage]", "plugin: `graph`", "plugin: a [GraphRequest]",
	"`type_name`", "TypeName", ": `text`.", ": Text.", "`download_code`", "DownloadCode", "`recognition`", "Recognition",
	"`duration`", "Duration", "`file_name`", "FileName",
	"`rich_text`, whose items imhook_rich_text_read() reads", "RichText",
	"`scopes`", "Scopes", "The handler of `delivery`", "The handler of Delivery", "The delivery `delivery`", "Delivery",
	"`request`", "Request", "the URL `text`, which", "URL, which", "Send `text`", "Send Text", "`callback`", "Callback",
	"`connection`", "Connection", "at `at_ms`", "when it is At", ": `state`, `reason`, and what stands with the reason.", ": Report.",
	"which now belongs to the host, free it with imhook_callback_free(), and", "which is the caller's to close, and",
	"imhook_stream_answered()", "Answered", "imhook_stream_unreachable()", "Unreachable", "imhook_stream_opened()", "Opened",
	"imhook_stream_closed()", "Closed", "imhook_stream_heard()", "Heard", "imhook_stream_tick()", "Tick",
	"imhook_stream_reply()", "Reply",
)

var constantName = regexp.MustCompile(`IMHOOK_[A-Z0-9_]+`)

// render turns the enumerations into the generated files.
func render(enumerations map[string]*enumeration) ([]file, error) {
	names := map[string]string{}
	for _, t := range translations {
		e := enumerations[t.cType]
		if e == nil || len(e.constants) == 0 {
			return nil, fmt.Errorf("the header has no enumeration %s", t.cType)
		}
		for _, c := range e.constants {
			names[c.name] = t.goName(c.name)
		}
	}
	statuses, err := renderFile("errors_generated.go", translations[:1], enumerations, names)
	if err != nil {
		return nil, err
	}
	others, err := renderFile("constants_generated.go", translations[1:], enumerations, names)
	if err != nil {
		return nil, err
	}
	return []file{statuses, others}, nil
}

func (t translation) goName(cName string) string {
	if cName == "IMHOOK_OK" {
		return "StatusOK"
	}
	name := t.prefix
	for _, word := range strings.Split(strings.TrimPrefix(cName, t.cPrefix), "_") {
		if special, ok := words[word]; ok {
			name += special
		} else {
			name += word[:1] + strings.ToLower(word[1:])
		}
	}
	return name
}

func renderFile(name string, list []translation, all map[string]*enumeration, names map[string]string) (file, error) {
	var out bytes.Buffer
	out.WriteString("// Code generated from include/imhook.h by go generate. DO NOT EDIT.\n\npackage imhook\n")
	for _, t := range list {
		t.write(&out, all[t.cType], names)
	}
	text, err := format.Source(out.Bytes())
	if err != nil {
		return file{}, fmt.Errorf("%s: %w", name, err)
	}
	return file{name: name, text: text}, nil
}

func (t translation) write(out *bytes.Buffer, e *enumeration, names map[string]string) {
	out.WriteString("\n")
	writeDoc(out, strings.Split(t.doc, "\n"), names)
	fmt.Fprintf(out, "type %s int32\n\nconst (\n", t.goType)
	for _, c := range e.constants {
		if c.group != "" && c.value != 0 {
			fmt.Fprintf(out, "\n// %s\n\n", c.group)
		}
		writeDoc(out, c.doc, names)
		fmt.Fprintf(out, "%s %s = %d\n", names[c.name], t.goType, c.value)
	}
	out.WriteString(")\n")
	if !t.text {
		return
	}
	fmt.Fprintf(out, "\n// String returns the name in C without its prefix, or the number of a value this package does not know.\n")
	receiver := strings.ToLower(t.goType[:1])
	fmt.Fprintf(out, "func (%s %s) String() string {\nswitch %s {\n", receiver, t.goType, receiver)
	for _, c := range e.constants {
		fmt.Fprintf(out, "case %s:\nreturn %q\n", names[c.name], strings.TrimPrefix(c.name, t.cPrefix))
	}
	fmt.Fprintf(out, "}\nreturn unknownName(%q, int32(%s))\n}\n", t.goType, receiver)
}

// writeDoc writes a comment in the words of Go, wrapped again because these have other lengths.
func writeDoc(out *bytes.Buffer, doc []string, names map[string]string) {
	text := constantName.ReplaceAllStringFunc(strings.Join(doc, "\n"), func(name string) string {
		if translated, ok := names[name]; ok {
			return translated
		}
		return name
	})
	for i, paragraph := range strings.Split(spellings.Replace(text), "\n\n") {
		if i > 0 {
			out.WriteString("//\n")
		}
		line := "//"
		for _, word := range strings.Fields(paragraph) {
			if len(line)+1+len(word) > width && line != "//" {
				out.WriteString(line + "\n")
				line = "//"
			}
			line += " " + word
		}
		if line != "//" {
			out.WriteString(line + "\n")
		}
	}
}
