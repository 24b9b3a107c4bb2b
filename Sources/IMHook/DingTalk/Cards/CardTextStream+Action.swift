#if !hasFeature(Embedded)

import IMHookWire

extension DingTalk.CardTextStream {
    /// The one thing to do.
    public enum Action: Equatable, Sendable {
        /// Nothing, until something happens.
        case nothing
        /// Make the call `PUT /v1.0/card/streaming` with this body, and tell how it ended.
        case send(body: [UInt8])
        /// Call ``DingTalk/CardTextStream/tick(now:)`` at this time; replaces the time asked for before.
        case wake(at: Int64)
        /// The card was finalised; said once.
        case done
        /// The stream ended with an error; said once.
        ///
        /// The status is the outcome of the call that ended it, and ``Status/ok`` when the program asked for the end.
        /// `cardEnded` says whether the card shows the error; otherwise it may go on looking as if text were to come.
        case failed(Status, cardEnded: Bool)
    }
}

#endif
