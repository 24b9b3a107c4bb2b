import IMHook
import Synchronization

/// Where a client stands, and who watches it.
final class StreamReports: Sendable {
    private struct Watching {
        var state = StreamStage.idle
        var watchers: [Int: AsyncStream<DingTalk.Stream.Report>.Continuation] = [:]
        var next = 0
    }

    private let watching = Mutex(Watching())

    var state: StreamStage { watching.withLock { $0.state } }

    /// Everything that is reported from now on, of each watcher the newest 64 when it is slow.
    func watch() -> AsyncStream<DingTalk.Stream.Report> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: DingTalk.Stream.Report.self,
            bufferingPolicy: .bufferingNewest(64)
        )
        let number = watching.withLock {
            $0.next += 1
            $0.watchers[$0.next] = continuation
            return $0.next
        }
        continuation.onTermination = { [weak self] _ in
            _ = self?.watching.withLock { $0.watchers.removeValue(forKey: number) }
        }
        return stream
    }

    func tell(_ report: DingTalk.Stream.Report) {
        let watchers = watching.withLock {
            $0.state = report.state
            return Array($0.watchers.values)
        }
        for watcher in watchers { watcher.yield(report) }
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
