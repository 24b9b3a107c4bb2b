/// A step towards a connection that has to end before a deadline.
struct StreamAttempt {
    let number: UInt64
    let deadline: Int64
}
