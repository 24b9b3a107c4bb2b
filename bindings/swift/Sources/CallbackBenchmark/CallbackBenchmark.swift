import Foundation

/// Measures imhook's Swift API beside Foundation; `--json` prints one JSON object for programs to read.
@main
struct CallbackBenchmark {
    static func main() throws {
        let contenders: [any Contender] = [try IMHookContender(), try FoundationContender()]
        for contender in contenders { try prove(contender) }
        let measurements = try Step.allCases.map { (step: $0, measurement: try Measurement($0, contenders)) }
        if CommandLine.arguments.contains("--json") {
            try printJSON(contenders, measurements)
        } else {
            printTable(contenders, measurements)
        }
    }

    /// Nobody is measured whose answer says something else.
    ///
    /// Foundation writes members in an order of its own.
    private static func prove(_ contender: any Contender) throws {
        let expected = try JSONSerialization.jsonObject(with: Data(Workload.answer.utf8)) as? NSDictionary
        guard try JSONSerialization.jsonObject(with: contender.sample()) as? NSDictionary == expected else {
            throw WrongResult()
        }
    }

    private static func printTable(
        _ contenders: [any Contender],
        _ measurements: [(step: Step, measurement: Measurement)]
    ) {
        var heading = String(repeating: " ", count: 8)
        for (index, contender) in contenders.enumerated() { heading += right(contender.name, index == 0 ? 14 : 24) }
        print(heading)
        for (step, measurement) in measurements {
            var line = step.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
            for index in contenders.indices {
                line += right(String(format: "%.0f ns", measurement.nanoseconds(index)), 14)
                if index > 0 { line += String(format: " = %5.2f x", measurement.ratio(index)) }
            }
            print(line)
        }
        guard let whole = measurements.last?.measurement else { return }
        let counts = zip(contenders, whole.allocations).map { String(format: "\($0.name) %.2f", $1) }
        print("Allocations for a whole callback: \(counts.joined(separator: ", "))")
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private static func printJSON(
        _ contenders: [any Contender],
        _ measurements: [(step: Step, measurement: Measurement)]
    ) throws {
        var list: [[String: Any]] = []
        for (index, contender) in contenders.enumerated() {
            var entry: [String: Any] = ["name": contender.name]
            for (step, measurement) in measurements {
                entry[step.rawValue] = [
                    "ns": measurement.nanoseconds(index), "ratio": measurement.ratio(index),
                    "allocations": measurement.allocations[index],
                ]
            }
            list.append(entry)
        }
        let results: [String: Any] = ["language": "Swift", "rounds": Measurement.rounds, "contenders": list]
        let text = try JSONSerialization.data(withJSONObject: results, options: .sortedKeys)
        print(String(decoding: text, as: UTF8.self))
    }
}
