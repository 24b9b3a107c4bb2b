import Foundation
import Testing

/// What the README shows is compiled: each piece stands in the sources of the server.
@Suite
struct ReadmeTests {
    private static let package = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    @Test
    func `every piece of Swift in the README is a piece of the server or of a manifest`() throws {
        let readme = try String(contentsOf: Self.package.appending(path: "README.md"), encoding: .utf8)
        let pieces = readme.components(separatedBy: "```swift\n").dropFirst().map { piece in
            piece.components(separatedBy: "```")[0].split(separator: "\n").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }
        let sources = try ["Expenses", "CallbackAddress", "ExpenseServer"].map { name in
            try String(contentsOf: Self.package.appending(path: "Sources/ExpenseServer/\(name).swift"), encoding: .utf8)
                .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(pieces.count == 5)
        // The first is of the manifest of whoever reads it.
        for piece in pieces.dropFirst() {
            #expect(sources.contains { $0.firstRange(of: piece) != nil }, "\(piece.joined(separator: "\n"))")
        }
    }
}
