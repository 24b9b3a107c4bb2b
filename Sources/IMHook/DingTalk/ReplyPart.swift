/// The part of an answer that a parameter belongs to.
package enum ReplyPart: Equatable {
    /// Parameters of the card.
    case `public`
    /// Private parameters of the acting or viewing user.
    case `private`
    /// Media ids among the parameters of the card.
    case publicMedia
    /// Media ids among the private parameters.
    case privateMedia
    /// Members of the object that answers one of the data sources asked for.
    case source(Int)

    /// The position in the list of parts.
    var index: Int {
        switch self {
        case .public: 0
        case .private: 1
        case .publicMedia: 2
        case .privateMedia: 3
        case .source(let source): Self.firstSource &+ source
        }
    }

    static let firstSource = 4

    var isMedia: Bool { self == .publicMedia || self == .privateMedia }
    var isPrivate: Bool { self == .private || self == .privateMedia }

    /// The member of the answer document that says the same.
    package var documentMember: StaticString {
        switch self {
        case .public: "card"
        case .private: "private"
        case .publicMedia: "cardMedia"
        case .privateMedia: "privateMedia"
        case .source: "data"
        }
    }
}
