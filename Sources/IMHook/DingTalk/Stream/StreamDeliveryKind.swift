/// What a delivery is, as far as it matters to how and until when it is answered.
package enum StreamDeliveryKind {
    /// A callback of a card, whose answer has an effect for two seconds.
    case card
    /// A message to a robot, whose answer only acknowledges.
    case message
    /// An event, which is done or comes again.
    case event
    /// Any other callback.
    case other

    /// How a delivery of this kind is replied to when it ended in a way.
    func reply(_ outcome: StreamOutcome) -> StreamReply {
        switch (outcome, self) {
        case (.handled, .event): .eventSuccess
        case (.handled, _): .response
        case (.later, .event), (.failed, .event): .eventLater
        case (.later, _): .none
        case (.failed, _): .failure(code: 500)
        case (.unhandled, _): .failure(code: 404)
        }
    }
}
