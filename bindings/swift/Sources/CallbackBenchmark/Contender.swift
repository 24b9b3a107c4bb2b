import Foundation

/// One way to serve a workload.
protocol Contender {
    var name: String { get }
    /// The answer to give; Foundation writes members in an order of its own.
    var expected: String { get }

    /// From headers, query and body to a verified callback whose fields have been read.
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
        case .answer: try check(contender.answer(), contender)
        case .whole: try check(contender.whole(), contender)
        }
    }

    private func check(_ size: Int, _ contender: some Contender) throws {
        guard size == contender.expected.utf8.count else { throw WrongResult() }
    }
}

/// A contender did not do its work.
struct WrongResult: Error {}
