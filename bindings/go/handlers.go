package imhook

import "context"

// The handlers of a hook, one for each kind of callback; nil where none is registered.
type handlers struct {
	cardAction      func(context.Context, *CardAction) (Reply, error)
	dynamicData     func(context.Context, *DynamicData) (Reply, error)
	privatePull     func(context.Context, *PrivatePull) (Reply, error)
	linkEnhancement func(context.Context, *LinkEnhancement) (Reply, error)
	assistantAction func(context.Context, *AssistantAction) (Reply, error)
	unknown         func(context.Context, *Unknown) (Reply, error)
}

// OnCardAction registers the handler for buttons pressed and components changed on a card.
//
// Of all handlers: the zero Reply is the empty answer, which changes nothing; an error is answered with status 500.
// The context is never cancelled, because a handler that overruns the deadline keeps running after its request has
// ended; its values are those of the request. The callback is closed when the handler and, if it overran, OnLate have
// returned. A callback without a handler gets the empty answer.
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

// OnUnknown registers the handler for everything else: bodies of no known kind, encrypted event pushes, messages to a
// robot, and kinds newer than this package.
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
	case *Unknown:
		return bind(h.unknown, c)
	}
	return nil
}

func bind[C any](handler func(context.Context, C) (Reply, error), callback C) handling {
	if handler == nil {
		return nil
	}
	return func(ctx context.Context) (answering, error) { return handler(ctx, callback) }
}
