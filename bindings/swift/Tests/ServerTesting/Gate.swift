import Synchronization

/// Where handlers wait until a test lets them go on.
public final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var count = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Creates a gate that is closed.
    public init() {}

    /// Waits until the gate is open.
    public func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                state.count += 1
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    /// Counts a handler that does not wait.
    public func note() { state.withLock { $0.count += 1 } }

    /// Lets everybody go on.
    public func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Waits until so many handlers have come.
    public func waiting(_ count: Int) async throws {
        for _ in 0..<4_000 {
            if state.withLock({ $0.count }) >= count { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw WaitedTooLong()
    }
}
