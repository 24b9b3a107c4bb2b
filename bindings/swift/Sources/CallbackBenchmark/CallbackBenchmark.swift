import Foundation

/// Measures imhook's Swift API beside Foundation; `--json` prints one JSON object for programs to read.
@main
struct CallbackBenchmark {
    static func main() throws {
        let cards = try Comparison(
            "A card's callback for two data sources",
            [IMHookCardContender(), FoundationCardContender()]
        )
        let webhooks = try Comparison(
            "A webhook about a broadcast of an official account",
            [IMHookWebhookContender(), FoundationWebhookContender()]
        )
        if CommandLine.arguments.contains("--json") {
            let results: [String: Any] = [
                "language": "Swift", "rounds": Measurement.rounds, "contenders": cards.entries,
                "webhookContenders": webhooks.entries,
            ]
            let text = try JSONSerialization.data(withJSONObject: results, options: .sortedKeys)
            print(String(decoding: text, as: UTF8.self))
        } else {
            cards.printTable()
            print()
            webhooks.printTable()
        }
    }
}
