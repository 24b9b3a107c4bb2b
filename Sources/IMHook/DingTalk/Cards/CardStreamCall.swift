/// A call of a ``CardStream``: what it says, and how often it was made.
struct CardStreamCall {
    /// What the platform is told about the state of the card.
    enum Ending: Equatable {
        case goesOn
        case finalised
        case failed
    }

    let ending: Ending
    /// Where the text that it says ends.
    let end: Int
    /// Bytes of its content.
    let size: Int
    /// How often it was made, without the times that it was refused for its rate.
    var attempts = 1
    /// Whether an attempt was not answered, so that the card may have what it says.
    var isUncertain = false
}
