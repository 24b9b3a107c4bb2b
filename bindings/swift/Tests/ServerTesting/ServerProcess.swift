import Foundation
import Glibc

/// A server as a service manager sees it: a process whose output is read.
public struct ServerProcess: Sendable {
    private let process = Process()
    private let output = Pipe()

    /// Starts an executable, which is built beside the tests.
    public init(_ name: String, _ arguments: [String], environment: [String: String]) throws {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        try self.init(path: folder.appending(path: name).path, arguments, environment: environment)
    }

    /// Starts any executable.
    public init(path: String, _ arguments: [String], environment: [String: String]) throws {
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = environment
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    /// Reads until the output has a text or ends.
    public func read(until text: String) -> String {
        var read: [UInt8] = []
        while !String(decoding: read, as: UTF8.self).contains(text) {
            let part = part()
            guard !part.isEmpty else { break }
            read += part
        }
        return String(decoding: read, as: UTF8.self)
    }

    /// What was written next; empty at the end. (Foundation's FileHandle traps when a signal interrupts it.)
    private func part() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 4096)
        var count = -1
        repeat {
            count = unsafe Glibc.read(output.fileHandleForReading.fileDescriptor, &bytes, bytes.count)
        } while count < 0 && errno == EINTR
        return Array(bytes.prefix(max(0, count)))
    }

    /// Reads until the output has a text or ends, on a thread of its own: other tests go on.
    public func output(until text: String) async -> String { await onThread { read(until: text) } }

    /// Reads the rest and waits for the end, on a thread of its own: other tests go on.
    public func end() async -> (output: String, code: Int32?) { await onThread { finish() } }

    private func onThread<Value: Sendable>(_ wait: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: wait()) }
        }
    }

    /// Sends SIGTERM.
    public func terminate() { process.terminate() }

    /// Reads the rest and waits for the end.
    ///
    /// - Returns: The rest, and the exit code; nil when a signal ended it.
    public func finish() -> (output: String, code: Int32?) {
        var rest: [UInt8] = []
        while case let part = part(), !part.isEmpty { rest += part }
        process.waitUntilExit()
        return (
            String(decoding: rest, as: UTF8.self), process.terminationReason == .exit ? process.terminationStatus : nil
        )
    }
}
