import Synchronization

/// Collects what a server writes.
final class Log: Sendable {
    private let collected = Mutex<[String]>([])

    var lines: [String] { collected.withLock { $0 } }

    @Sendable func append(_ line: String) { collected.withLock { $0.append(line) } }
}
