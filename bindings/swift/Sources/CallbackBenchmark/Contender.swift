import Foundation

/// One way to serve the workload.
protocol Contender {
    var name: String { get }

    /// From headers and body to a verified callback whose fields and sources have been read.
    func receive() throws
    /// From a parsed callback to the bytes of the answer.
    func answer() throws -> Int
    /// All of it.
    func whole() throws -> Int
    /// The answer that ``whole()`` gives.
    func sample() throws -> Data
}

/// What is measured by itself.
enum Step: String, CaseIterable {
    case receive
    case answer
    case whole

    func run(_ contender: some Contender) throws {
        switch self {
        case .receive: try contender.receive()
        case .answer: try check(contender.answer())
        case .whole: try check(contender.whole())
        }
    }

    private func check(_ size: Int) throws {
        guard size == Workload.answer.utf8.count else { throw WrongResult() }
    }
}

/// A contender did not do its work.
struct WrongResult: Error {}
