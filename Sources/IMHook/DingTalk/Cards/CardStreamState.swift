/// Where a ``CardStream`` stands.
enum CardStreamState {
    /// No call is being made.
    case ready
    /// A call was given to the host, which has not told how it ended.
    case calling(CardStreamCall)
    /// A call failed, and is made again at a time.
    case pausing(CardStreamCall, until: Int64)
    /// It ended, and the host was told.
    case over
}
