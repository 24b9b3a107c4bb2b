import IMHookStream
import Synchronization

/// An HTTP client that answers by itself.
final class ScriptedHTTP: HTTPPerforming {
    private let answer: @Sendable (HTTPCall) async throws -> HTTPAnswer
    private let performed = Mutex<[HTTPCall]>([])

    init(_ answer: @escaping @Sendable (HTTPCall) async throws -> HTTPAnswer) { self.answer = answer }

    /// What was sent so far.
    var calls: [HTTPCall] { performed.withLock { $0 } }

    func perform(_ call: HTTPCall) async throws -> HTTPAnswer {
        performed.withLock { $0.append(call) }
        return try await answer(call)
    }
}
