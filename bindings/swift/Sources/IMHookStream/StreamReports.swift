import IMHook
import Synchronization

/// Where a client stands, and who watches it.
final class StreamReports: Sendable {
    private struct Watching {
        var last: DingTalk.Stream.Report?
        var watchers: [Int: AsyncStream<DingTalk.Stream.Report>.Continuation] = [:]
        var next = 0
    }

    private let watching = Mutex(Watching())

    var state: StreamStage { watching.withLock { $0.last?.state ?? .idle } }

    /// The last report, where there is one, and everything that is reported from now on; of each watcher the newest 64
    /// when it is slow.
    func watch() -> AsyncStream<DingTalk.Stream.Report> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: DingTalk.Stream.Report.self,
            bufferingPolicy: .bufferingNewest(64)
        )
        let number = watching.withLock {
            $0.next += 1
            $0.watchers[$0.next] = continuation
            if let last = $0.last { continuation.yield(last) }
            return $0.next
        }
        continuation.onTermination = { [weak self] _ in
            _ = self?.watching.withLock { $0.watchers.removeValue(forKey: number) }
        }
        return stream
    }

    func tell(_ report: DingTalk.Stream.Report) {
        watching.withLock {
            $0.last = report
            for watcher in $0.watchers.values { watcher.yield(report) }
        }
    }

    /// Ends all that watch.
    func finish() {
        let watchers = watching.withLock { watching in
            defer { watching.watchers = [:] }
            return Array(watching.watchers.values)
        }
        for watcher in watchers { watcher.finish() }
    }
}
