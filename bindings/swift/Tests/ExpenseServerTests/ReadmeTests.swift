import Foundation
import Testing

@Suite
struct ReadmeTests {
    private static let package = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    @Test(arguments: ["Quickstart", "StreamQuickstart"])
    func `the programs in the README are those that are compiled`(name: String) throws {
        let readme = try String(contentsOf: Self.package.appending(path: "README.md"), encoding: .utf8)
        let program = try String(
            contentsOf: Self.package.appending(path: "Sources/\(name)/main.swift"),
            encoding: .utf8
        )
        #expect(readme.contains("```swift\n\(program)```\n"))
        #expect(readme.components(separatedBy: "```swift").count == 3)
    }
}
