import IMHook
import IMHookWire

/// What the library keeps beside the public structure of a card's callback.
struct CardState: ~Copyable {
    let fields: CardCallbackFields
    var reply: CardReply
    /// The unanswered data source found last: its number among them, and its index in `queries`.
    var unanswered: (number: UInt, source: Int)?
}
