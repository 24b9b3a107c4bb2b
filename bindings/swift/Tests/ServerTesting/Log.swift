import Synchronization

/// Collects what a server writes.
public final class Log: Sendable {
    private let collected = Mutex<[String]>([])

    /// Creates an empty log.
    public init() {}

    /// The lines so far.
    public var lines: [String] { collected.withLock { $0 } }

    /// Adds a line.
    @Sendable public func append(_ line: String) { collected.withLock { $0.append(line) } }
}
