package imhook

import (
	"context"
	"errors"
	"time"
)

// Subscriptions returns what there are handlers for, and the topics of OnTopic: what a session of Stream mode is to
// receive.
func (h *DingTalk) Subscriptions() (StreamSubscriptions, []string) {
	var subscriptions StreamSubscriptions
	for _, each := range []struct {
		isHandled bool
		kind      StreamSubscriptions
	}{
		{h.handlers.event != nil || len(h.handlers.eventTypes) > 0, SubscribeEvents},
		{h.handlers.robotMessage != nil, SubscribeRobotMessages},
		{h.handlers.delegated != nil, SubscribeDelegatedMessages},
		{h.handlers.handlesCards(), SubscribeCardActions},
		{h.handlers.dynamicData != nil, SubscribeDynamicData},
		{h.handlers.graph != nil, SubscribeGraph},
	} {
		if each.isHandled {
			subscriptions |= each.kind
		}
	}
	var topics []string
	for topic := range h.handlers.topics {
		topics = append(topics, topic)
	}
	return subscriptions, sorted(topics)
}

// handlesCards reports whether there is a handler for anything that arrives as an action on a card.
func (h *handlers) handlesCards() bool {
	return h.cardAction != nil || h.privatePull != nil || h.linkEnhancement != nil || h.assistantAction != nil
}

// Deliver calls the handler for a callback of a [StreamSession], waits for it, and closes the callback. It survives a panic.
//
// reply is called once, with how the delivery ended and the answer of a callback, to hand both to [StreamSession.Reply]. It
// returns when the answer was sent, and whether that was too late, because the session had answered in the handler's place:
// then the answer goes to OnLate, as that of a handler which overran does over HTTP. What [Reply.Then] was given is done
// afterwards.
func (h *DingTalk) Deliver(
	ctx context.Context, callback Callback, reply func(outcome StreamOutcome, answer []byte) (late bool),
) {
	began := time.Now()
	h.hosting.running.add()
	defer h.hosting.running.done()
	defer callback.Close()
	c, ok := callback.(exchange)
	if !ok {
		reply(StreamUnhandled, nil)
		return
	}
	answerWith(h.API, callback)
	handle := h.find(c)
	if handle == nil {
		reply(StreamUnhandled, nil)
		logLine(h, c.logName(), verdictUnhandled, began, "")
		report(h, c, unreadable(c))
		return
	}
	returned := execute(ctx, handle)
	concluded := concludeDelivery(c, returned)
	if late := reply(concluded.outcome, concluded.answer); late && isAnswered(c) {
		logLine(h, c.logName(), verdictLate, began, "")
		handOverLate(ctx, h, c, lateness{concluded.answer, concluded.err, time.Since(began)})
	} else {
		logLine(h, c.logName(), concluded.verdict, began, "")
		report(h, c, concluded.err)
	}
	if concluded.outcome != StreamHandled {
		return
	}
	if then := thenOf(ctx, h, c, returned.reply); then != nil {
		callback.Close()
		then()
	}
}

// A delivered is what became of a delivery.
type delivered struct {
	verdict string
	outcome StreamOutcome
	answer  []byte
	err     error
}

// concludeDelivery makes a delivered of what the handler of a callback returned, and leaves the callback open.
func concludeDelivery(c exchange, returned outcome) delivered {
	if returned.err != nil {
		if errors.Is(returned.err, ErrLater) && !isAnswered(c) {
			return delivered{verdict: verdictLater, outcome: StreamLater}
		}
		return delivered{verdict: returned.verdict, outcome: StreamFailed, err: returned.err}
	}
	if !isAnswered(c) {
		return delivered{verdict: returned.verdict, outcome: StreamHandled}
	}
	answer, err := returned.reply.bytesFor(c)
	if err != nil {
		return delivered{verdict: verdictFailed, outcome: StreamFailed, err: err}
	}
	return delivered{verdict: returned.verdict, outcome: StreamHandled, answer: answer}
}

// isAnswered reports whether the platform looks at the answer to a callback.
func isAnswered(c exchange) bool {
	switch c.(type) {
	case *RobotMessage, *DelegatedMessage, *Event:
		return false
	}
	return true
}
