import Allocations

/// The times of the contenders for one step, measured in turns: in every round each of them does the step for about a
/// millisecond, so that whatever else the machine does meets all of them.
struct Measurement {
    static let rounds = 301

    /// Nanoseconds of each contender in each round.
    private var samples: [[Double]]
    /// Allocations of each contender for one repetition.
    let allocations: [Double]

    init(_ step: Step, _ contenders: [any Contender]) throws {
        var allocations: [Double] = []
        var repetitions: [Int] = []
        for contender in contenders {
            let trial = 1000
            _ = try Self.time(step, contender, trial)
            let before = allocation_count()
            let nanoseconds = try Self.time(step, contender, trial)
            allocations.append(Double(allocation_count() - before) / Double(trial))
            repetitions.append(Int(1_000_000 / nanoseconds) + 1)
        }
        self.allocations = allocations
        samples = contenders.map { _ in [] }
        for round in 0..<Self.rounds {
            for turn in contenders.indices {
                let index = (turn + round) % contenders.count
                samples[index].append(try Self.time(step, contenders[index], repetitions[index]))
            }
        }
    }

    /// The median time of a contender in nanoseconds.
    func nanoseconds(_ contender: Int) -> Double { Self.median(samples[contender]) }

    /// How many times as long as the first contender another one takes: the median of the rounds' own ratios.
    func ratio(_ contender: Int) -> Double { Self.median(zip(samples[contender], samples[0]).map { $0 / $1 }) }

    private static func median(_ samples: [Double]) -> Double { samples.sorted()[samples.count / 2] }

    private static func time(_ step: Step, _ contender: any Contender, _ repetitions: Int) throws -> Double {
        let start = ContinuousClock.now
        for _ in 0..<repetitions { try step.run(contender) }
        return (ContinuousClock.now - start) / .nanoseconds(1) / Double(repetitions)
    }
}
