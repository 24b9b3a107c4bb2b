import Synchronization

/// Counts, from any thread.
final class Counter: Sendable {
    private let value = Mutex(0)

    /// 1, then 2, and so on.
    func next() -> Int {
        value.withLock { value in
            value += 1
            return value
        }
    }
}
