/// A session that takes nothing new and waits for what is in flight.
struct StreamStopping {
    /// The newest connection, while it is open.
    var current: UInt64?
    /// When it ends in any case.
    let deadline: Int64
}
