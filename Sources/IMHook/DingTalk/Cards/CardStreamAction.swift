import IMHookWire

/// What a ``CardStream`` wants its host to do.
package enum CardStreamAction: Equatable {
    /// Nothing until something happens.
    case none
    /// Make the call whose body is ``CardStream/body``, and tell how it ended.
    case send
    /// Tell the time at this time; replaces the time asked for before.
    case wake(at: Int64)
    /// The card was finalised.
    case done
    /// The stream ended otherwise; the status is ``Status/ok`` when the host asked for it.
    ///
    /// `cardEnded` says whether the card shows the error, or nobody knows what it shows.
    case failed(Status, cardEnded: Bool)
}
