import IMHookWire
import TestData
import Testing

@testable import IMHook

@Suite
struct StreamDuplicatesTests {
    @Test
    func `a reply is found by both names until it expires`() throws {
        let memory = try Memory(limit: 4, sizeLimit: 1000)
        memory.insert("m-1", "ev-1", "{}", expiry: 100)
        #expect(memory.answer("m-1", "", now: 99) == StreamHost.ack("m-1", .response, "{}"))
        #expect(memory.answer("m-2", "ev-1", now: 99) == StreamHost.ack("m-2", .response, "{}"))
        #expect(memory.answer("ev-1", "m-1", now: 99) == nil)
        #expect(memory.answer("", "", now: 99) == nil)
        #expect(memory.answer("m-1", "ev-1", now: 100) == nil)
        #expect(memory.count == 0 && memory.size == 0)
    }

    @Test
    func `the oldest are forgotten when there are too many or too large`() throws {
        let memory = try Memory(limit: 3, sizeLimit: 30)
        for name in ["a", "b", "c", "d"] { memory.insert(name, "", "12345", expiry: 100) }
        #expect(memory.count == 3 && memory.size == 18)
        #expect(memory.answer("a", "", now: 0) == nil && memory.answer("b", "", now: 0) != nil)
        memory.insert("e", "", "1234567890123456789012345678", expiry: 100)
        #expect(memory.count == 1 && memory.size == 29)
        memory.insert("f", "", "123456789012345678901234567890", expiry: 100)
        #expect(memory.count == 1 && memory.answer("f", "", now: 0) == nil && memory.answer("e", "", now: 0) != nil)
        memory.insert("", "", "x", expiry: 100)
        #expect(memory.count == 1)
    }

    @Test(arguments: [1, 2, 3, 7, 16, 50])
    func `any row of replies has the outcome of a plain list`(limit: Int) throws {
        var random = SeededGenerator(seed: 400 + UInt64(limit))
        let memory = try Memory(limit: limit, sizeLimit: limit * 8)
        var list: [Reply] = []
        var now: Int64 = 0
        for step in 0..<6000 {
            now += Int64(random.below(3))
            let message = random.oneIn(6) ? "" : "m\(random.below(limit * 2))"
            let key = random.oneIn(3) ? "" : "k\(random.below(limit * 2))"
            list.removeAll { $0.expiry <= now }
            if random.oneIn(2) {
                let text = "\(step)"
                memory.forget(now: now)
                memory.insert(message, key, text, expiry: now + Int64(limit))
                let size = message.utf8.count + key.utf8.count + text.utf8.count
                if message + key != "", size <= limit * 8 {
                    while list.count == limit || list.map(\.size).reduce(0, +) + size > limit * 8 { list.removeFirst() }
                    list.append(Reply(message: message, key: key, text: text, expiry: now + Int64(limit)))
                }
            } else {
                let found =
                    list.last { message != "" && $0.message == message } ?? list.last { key != "" && $0.key == key }
                let expected = found.map { StreamHost.ack(message, .response, $0.text) }
                #expect(memory.answer(message, key, now: now) == expected, "step \(step)")
            }
            #expect(memory.count == list.count && memory.size == list.map(\.size).reduce(0, +))
        }
    }
}

private struct Reply {
    let message: String
    let key: String
    let text: String
    let expiry: Int64

    var size: Int { message.utf8.count + key.utf8.count + text.utf8.count }
}

/// What the tests can put into an expectation, unlike a type that cannot be copied.
private final class Memory {
    private var memory: StreamDuplicates

    init(limit: Int, sizeLimit: Int) throws {
        guard let memory = StreamDuplicates(limit: limit, sizeLimit: sizeLimit, seed: 9) else {
            throw IMHookError(.outOfMemory)
        }
        self.memory = memory
    }

    var count: Int { memory.count }
    var size: Int { memory.size }

    func forget(now: Int64) { memory.forget(now: now) }

    func insert(_ messageID: String, _ key: String, _ text: String, expiry: Int64) {
        let texts = (Array(messageID.utf8), Array(key.utf8), Array(text.utf8))
        unsafe memory.insert(
            .response,
            messageID: texts.0.span.bytes,
            key: texts.1.span.bytes,
            text: texts.2.span.bytes,
            expiry: expiry
        )
    }

    func answer(_ messageID: String, _ key: String, now: Int64) -> String? {
        let texts = (Array(messageID.utf8), Array(key.utf8))
        var buffer = ByteBuffer()
        guard unsafe memory.answer(texts.0.span.bytes, texts.1.span.bytes, now: now, to: &buffer) else { return nil }
        return unsafe String(decoding: buffer.bytes, as: UTF8.self)
    }
}
