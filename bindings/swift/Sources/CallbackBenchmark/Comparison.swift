import Foundation

/// The contenders of one workload, measured.
struct Comparison {
    private let title: String
    private let contenders: [any Contender]
    private let measurements: [(step: Step, measurement: Measurement)]

    init(_ title: String, _ contenders: [any Contender]) throws {
        self.title = title
        self.contenders = contenders
        for contender in contenders { try Self.prove(contender) }
        measurements = try Step.allCases.map { ($0, try Measurement($0, contenders)) }
    }

    /// Nobody is measured whose answer says something else.
    private static func prove(_ contender: any Contender) throws {
        let expected = try JSONSerialization.jsonObject(with: Data(contender.expected.utf8)) as? NSDictionary
        guard try JSONSerialization.jsonObject(with: contender.sample()) as? NSDictionary == expected else {
            throw WrongResult()
        }
    }

    func printTable() {
        print(title)
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

    private func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// The figures of each contender, for programs to read.
    var entries: [[String: Any]] {
        contenders.enumerated().map { index, contender in
            var entry: [String: Any] = ["name": contender.name]
            for (step, measurement) in measurements {
                entry[step.rawValue] = [
                    "ns": measurement.nanoseconds(index), "ratio": measurement.ratio(index),
                    "allocations": measurement.allocations[index],
                ]
            }
            return entry
        }
    }
}
