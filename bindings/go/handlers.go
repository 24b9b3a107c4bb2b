package imhook

import "context"

// The handlers of a hook, one for each kind of callback; nil where none is registered.
type handlers struct {
	cardAction      func(context.Context, *CardAction) (Reply, error)
	dynamicData     func(context.Context, *DynamicData) (Reply, error)
	privatePull     func(context.Context, *PrivatePull) (Reply, error)
	linkEnhancement func(context.Context, *LinkEnhancement) (Reply, error)
	assistantAction func(context.Context, *AssistantAction) (Reply, error)
	robotMessage    func(context.Context, *RobotMessage) error
	delegated       func(context.Context, *DelegatedMessage) error
	event           func(context.Context, *Event) error
	eventTypes      map[string]func(context.Context, *Event) error
	graph           func(context.Context, *GraphRequest) (Reply, error)
	topics          map[string]func(context.Context, *Unknown) (Reply, error)
	unknown         func(context.Context, *Unknown) (Reply, error)
}

// OnCardAction registers the handler for buttons pressed and components changed on a card.
//
// Of all handlers: the zero Reply is the empty answer, which changes nothing; an error is answered with status 500.
// The values of the context are those of the request. It is never cancelled, because a handler that overruns the deadline
// keeps running after its request has ended; over Stream mode it ends when the client has stopped and its grace is over.
// The callback is closed when the handler and, if it overran, OnLate have returned. A callback without a handler gets the
// empty answer.
func (h *DingTalk) OnCardAction(handler func(ctx context.Context, action *CardAction) (Reply, error)) {
	h.handlers.cardAction = handler
}

// OnDynamicData registers the handler for cards that ask for the values of their dynamic data sources.
func (h *DingTalk) OnDynamicData(handler func(ctx context.Context, data *DynamicData) (Reply, error)) {
	h.handlers.dynamicData = handler
}

// OnPrivatePull registers the handler for cards in pure pull mode that ask for one viewer's private parameters.
func (h *DingTalk) OnPrivatePull(handler func(ctx context.Context, pull *PrivatePull) (Reply, error)) {
	h.handlers.privatePull = handler
}

// OnLinkEnhancement registers the handler for links that may be shown as a card.
func (h *DingTalk) OnLinkEnhancement(handler func(ctx context.Context, link *LinkEnhancement) (Reply, error)) {
	h.handlers.linkEnhancement = handler
}

// OnAssistantAction registers the handler for actions on a card of an AI assistant.
func (h *DingTalk) OnAssistantAction(handler func(ctx context.Context, action *AssistantAction) (Reply, error)) {
	h.handlers.assistantAction = handler
}

// OnRobotMessage registers the handler for messages to the robot. Answer with [RobotMessage.ReplyText] and the like, which
// call the platform, or over HTTP with [RobotMessage.Respond], which needs no call. Over HTTP messages are verified with the
// RobotSecret.
//
// Over Stream mode the arrival is acknowledged when the handler returns, or after 30 seconds. With an error that is
// [ErrLater] it is not, and the platform may send the message again.
func (h *DingTalk) OnRobotMessage(handler func(ctx context.Context, message *RobotMessage) error) {
	h.handlers.robotMessage = handler
}

// OnDelegatedMessage registers the handler for messages to a person whom the robot stands for. Only over Stream mode;
// otherwise like OnRobotMessage.
func (h *DingTalk) OnDelegatedMessage(handler func(ctx context.Context, message *DelegatedMessage) error) {
	h.handlers.delegated = handler
}

// OnEvent registers the handler for events, of all types that the application is subscribed to in the developer console and
// that have no handler of their own. Over HTTP they are opened with the EventKeys.
//
// When the handler returns nil the event is done. With an error the platform sends it again; [ErrLater] is the error
// for that alone, and is not reported as a failure over Stream mode. Over HTTP it also sends the event again when the handler
// takes longer than 1.4 seconds: it keeps running, and its result goes to OnLate. Hand long work to a queue and return.
//
// An event may be handled twice in any case; over Stream mode tell them apart by EventID. One without a handler is done. One
// that cannot be read goes to the handler of OnUnknown; without it, it is done, and OnError has an [UnreadableEventError]. The
// events by which the platform checks an address, such as check_url, are answered without a handler.
func (h *DingTalk) OnEvent(handler func(ctx context.Context, event *Event) error) {
	h.handlers.event = handler
}

// OnEventType registers the handler for events of one type, such as suite_ticket. Otherwise like OnEvent.
func (h *DingTalk) OnEventType(eventType string, handler func(ctx context.Context, event *Event) error) {
	if h.handlers.eventTypes == nil {
		h.handlers.eventTypes = map[string]func(context.Context, *Event) error{}
	}
	h.handlers.eventTypes[eventType] = handler
}

// OnGraph registers the handler for calls of an AI plugin, which it answers with [Reply.Graph]. Only over Stream mode.
func (h *DingTalk) OnGraph(handler func(ctx context.Context, request *GraphRequest) (Reply, error)) {
	h.handlers.graph = handler
}

// OnTopic registers the handler for callbacks of a topic of Stream mode that this package does not know. The answer is
// [Reply.Raw].
func (h *DingTalk) OnTopic(topic string, handler func(ctx context.Context, callback *Unknown) (Reply, error)) {
	if h.handlers.topics == nil {
		h.handlers.topics = map[string]func(context.Context, *Unknown) (Reply, error){}
	}
	h.handlers.topics[topic] = handler
}

// OnUnknown registers the handler for everything else: bodies of no known kind, events that stay encrypted or cannot be read,
// and kinds newer than this package.
func (h *DingTalk) OnUnknown(handler func(ctx context.Context, unknown *Unknown) (Reply, error)) {
	h.handlers.unknown = handler
}

// find returns the handler for a callback, or nil when none is registered.
func (h *handlers) find(c exchange) handling {
	switch c := c.(type) {
	case *CardAction:
		return bind(h.cardAction, c)
	case *DynamicData:
		return bind(h.dynamicData, c)
	case *PrivatePull:
		return bind(h.privatePull, c)
	case *LinkEnhancement:
		return bind(h.linkEnhancement, c)
	case *AssistantAction:
		return bind(h.assistantAction, c)
	case *RobotMessage:
		return bindRobotMessage(h.robotMessage, c)
	case *DelegatedMessage:
		return bindSilent(h.delegated, c)
	case *Event:
		if c.DataStatus != StatusOK {
			return bind(h.unknown, &Unknown{Envelope: c.Envelope})
		}
		return bindSilent(h.findEvent(c), c)
	case *GraphRequest:
		return bind(h.graph, c)
	case *Unknown:
		return bind(h.findUnknown(c), c)
	}
	return nil
}

func (h *handlers) findEvent(c *Event) func(context.Context, *Event) error {
	if c.IsCheck {
		return nil
	}
	if handler := h.eventTypes[c.EventType]; handler != nil {
		return handler
	}
	return h.event
}

func (h *handlers) findUnknown(c *Unknown) func(context.Context, *Unknown) (Reply, error) {
	if c.Frame != nil {
		if handler := h.topics[c.Frame.Topic]; handler != nil {
			return handler
		}
	}
	return h.unknown
}

func bind[C any](handler func(context.Context, C) (Reply, error), callback C) handling {
	if handler == nil {
		return nil
	}
	return func(ctx context.Context) (answering, error) { return handler(ctx, callback) }
}

// bindSilent binds a handler that has no answer to give.
func bindSilent[C any](handler func(context.Context, C) error, callback C) handling {
	if handler == nil {
		return nil
	}
	return func(ctx context.Context) (answering, error) { return Reply{}, handler(ctx, callback) }
}

// bindRobotMessage binds a handler whose answer is what it told the message to respond with.
func bindRobotMessage(handler func(context.Context, *RobotMessage) error, message *RobotMessage) handling {
	if handler == nil {
		return nil
	}
	return func(ctx context.Context) (answering, error) {
		err := handler(ctx, message)
		return message.response, err
	}
}
