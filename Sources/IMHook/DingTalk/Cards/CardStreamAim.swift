import IMHookWire

/// What a ``CardStream`` works towards.
enum CardStreamAim: Equatable {
    /// More text may come.
    case goOn
    /// All text was given: the card is to be finalised.
    case finalise
    /// The card is to show an error: the host gave up.
    case fail
    /// The card is to show an error: a call was refused, or failed too often.
    case failBecause(Status)
}
