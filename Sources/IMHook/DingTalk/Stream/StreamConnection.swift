/// An open connection.
struct StreamConnection {
    let number: UInt64
    /// From when on anything that arrives proves the connection.
    let provenFrom: Int64
    /// Whether it was proven.
    var isProven = false
    /// When the next ping is due, or until when something has to arrive after one.
    var deadline: Int64
    /// Whether the deadline is that of a ping that was sent.
    var isPinged = false
}
