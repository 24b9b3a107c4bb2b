import IMHookWire
import TestData
import Testing

@testable import IMHookSigning

@Suite
struct ReplayMemoryTests {
    typealias Digest = (UInt64, UInt64)

    @Test
    func `a digest is remembered until the first moment after its expiry`() throws {
        let memory = try Memory(capacity: 4)
        #expect(memory.insert((1, 1), now: 100, expiry: 200))
        #expect(!memory.insert((1, 1), now: 200, expiry: 200))
        #expect(memory.insert((1, 1), now: 201, expiry: 300))
        #expect(memory.count == 1 && memory.evictions == 0)
    }

    @Test
    func `a digest that comes again is remembered for the longer of both times`() throws {
        let memory = try Memory(capacity: 4)
        #expect(memory.insert((1, 1), now: 100, expiry: 200))
        #expect(!memory.insert((1, 1), now: 150, expiry: 300))
        #expect(memory.count == 2)
        #expect(!memory.insert((1, 1), now: 201, expiry: 300))
        #expect(!memory.insert((1, 1), now: 300, expiry: 250))
        #expect(memory.count == 1 && memory.evictions == 0)
        #expect(memory.insert((1, 1), now: 301, expiry: 400))
    }

    @Test
    func `a full memory forgets the oldest and counts it`() throws {
        let memory = try Memory(capacity: 3)
        for digest in 1...4 as ClosedRange<UInt64> { #expect(memory.insert((digest, 0), now: 0, expiry: 100)) }
        #expect(memory.count == 3 && memory.evictions == 1)
        for digest in 2...4 as ClosedRange<UInt64> { #expect(!memory.insert((digest, 0), now: 0, expiry: 100)) }
        #expect(memory.insert((1, 0), now: 0, expiry: 100))
        #expect(memory.insert((2, 0), now: 0, expiry: 100))
        #expect(memory.evictions == 3)
    }

    @Test
    func `what has expired makes room without being counted as forgotten early`() throws {
        let memory = try Memory(capacity: 2)
        #expect(memory.insert((1, 0), now: 0, expiry: 10))
        #expect(memory.insert((2, 0), now: 0, expiry: 10))
        #expect(memory.insert((3, 0), now: 11, expiry: 20))
        #expect(memory.count == 1 && memory.evictions == 0)
    }

    @Test
    func `a memory for one digest knows the last one`() throws {
        let memory = try Memory(capacity: 1)
        for digest in 1...100 as ClosedRange<UInt64> {
            #expect(memory.insert((digest, 7), now: 0, expiry: 100))
            #expect(!memory.insert((digest, 7), now: 0, expiry: 100))
            #expect(memory.count == 1)
        }
        #expect(memory.evictions == 99)
    }

    @Test
    func `digests that meet in the table are told apart by their other half`() throws {
        let memory = try Memory(capacity: 8)
        for other in 0..<8 as Range<UInt64> { #expect(memory.insert((5, other), now: 0, expiry: 9)) }
        for other in 0..<8 as Range<UInt64> { #expect(!memory.insert((5, other), now: 0, expiry: 9)) }
        #expect(memory.insert((5, 8), now: 0, expiry: 9))
        #expect(memory.count == 8 && memory.evictions == 1)
    }

    @Test(arguments: [1, 2, 3, 5, 8, 13, 64])
    func `any row of requests has the outcome of a plain list`(capacity: Int) throws {
        var random = SeededGenerator(seed: 60 + UInt64(capacity))
        let memory = try Memory(capacity: capacity)
        // Without a digest: its digest was moved to the end.
        var list: [(digest: Digest?, expiry: Int64)] = []
        var evictions: UInt64 = 0
        var now: Int64 = 0
        for step in 0..<8000 {
            now += Int64(random.below(3))
            // Few homes and many wraps around the end of the table: long runs that are taken apart in the middle.
            let home = random.pick([0, 1, 2, UInt64.max, UInt64.max - 1, 1 << 40, UInt64(capacity)])
            let digest = (home, UInt64(random.below(3)))
            let expiry = now + Int64(random.below(capacity * 2))

            while let oldest = list.first, oldest.digest == nil || oldest.expiry < now { list.removeFirst() }
            let known = list.firstIndex { $0.digest.map { $0 == digest } ?? false }
            let isNew = known == nil
            if known.map({ list[$0].expiry < expiry }) ?? true {
                if let known { list[known].digest = nil }
                if list.count == capacity, list.removeFirst().digest != nil { evictions += 1 }
                list.append((digest, expiry))
            }
            #expect(memory.insert(digest, now: now, expiry: expiry) == isNew, "step \(step)")
            #expect(memory.count == list.count && memory.evictions == evictions)
        }
    }
}

/// What the tests can put into an expectation, unlike a type that cannot be copied.
private final class Memory {
    private var memory: ReplayMemory

    init(capacity: Int) throws {
        guard let memory = ReplayMemory(capacity: capacity) else { throw SigningError(.outOfMemory) }
        self.memory = memory
    }

    var count: Int { memory.count }
    var evictions: UInt64 { memory.evictions }

    func insert(_ digest: ReplayMemoryTests.Digest, now: Int64, expiry: Int64) -> Bool {
        memory.insert(digest, now: now, expiry: expiry)
    }
}
