import Foundation
import Testing

@Suite
struct ReadmeTests {
    private static let package = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    @Test
    func `the program in the README is the one that is compiled`() throws {
        let readme = try String(contentsOf: Self.package.appending(path: "README.md"), encoding: .utf8)
        let program = try String(
            contentsOf: Self.package.appending(path: "Sources/Quickstart/main.swift"),
            encoding: .utf8
        )
        #expect(readme.contains("```swift\n\(program)```\n"))
        #expect(readme.components(separatedBy: "```swift").count == 2)
    }
}
