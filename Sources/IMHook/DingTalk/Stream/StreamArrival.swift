/// What a text frame is to a ``StreamSession``.
package enum StreamArrival {
    /// A system frame that asks for a sign of life: answered at once.
    case ping
    /// A system frame that announces the end of its connection.
    case disconnect
    /// An event or a callback that somebody handles.
    case delivery
    /// A frame that nobody handles: answered at once, and reported.
    case unknown
}
