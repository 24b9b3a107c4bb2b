/// What a text frame is to a ``StreamSession``.
package enum StreamArrival: Equatable {
    /// A system frame that asks for a sign of life: answered at once.
    case ping
    /// A system frame that announces the end of its connection.
    case disconnect
    /// Another system frame: a sign of life, and nothing to answer.
    case system
    /// An event or a callback that somebody handles.
    case delivery(StreamDeliveryKind)
    /// A frame that nobody handles: answered at once, and reported.
    case unknown
    /// A frame that cannot be read: answered at once, and reported.
    case malformed

    package var isDelivery: Bool {
        if case .delivery = self { return true }
        return false
    }
}
