import Foundation
import IMHook

/// The bodies that the platform's pages print, one for each command.
enum WebhookSamples {
    private static let file = URL(filePath: #filePath).appending(path: "../../TestData/tencent_chat_samples.json")
        .standardizedFileURL

    /// The commands by name.
    static let commands: [String] = ((try? all()) ?? .absent).members.map(\.name)

    /// The body of a command.
    static func body(_ command: String) throws -> [UInt8] { try all()[command].raw }

    private static func all() throws -> JSONValue { try JSONValue(parsing: Data(contentsOf: file)) }
}
