import IMHookWire
import TestData
import Testing

@Suite
struct JSONWriterTests {
    /// One call to a writer.
    enum Step: CaseIterable, Sendable {
        case beginObject
        case endObject
        case beginArray
        case endArray
        case name
        case value
        case json
        case brokenJSON
        case notFinite

        func take(_ writer: inout JSONWriter) throws {
            switch self {
            case .beginObject: try writer.beginObject()
            case .endObject: try writer.endObject()
            case .beginArray: try writer.beginArray()
            case .endArray: try writer.endArray()
            case .name: try writer.name("n\"")
            case .value: try writer.write(1.5)
            case .json: try writer.write(json: Array(" [1 ,2] ".utf8))
            case .brokenJSON: try writer.write(json: Array("[1,]".utf8))
            case .notFinite: try writer.write(.array([.double(.nan)]))
            }
        }
    }

    @Test
    func `no row of calls makes a writer write anything but valid JSON`() {
        var random = SeededGenerator(seed: 14)
        var finished = 0
        for _ in 0..<20_000 {
            var writer = JSONWriter()
            for _ in 0..<random.below(9) { try? random.pick(Step.allCases).take(&writer) }
            guard let text = try? writer.finish() else { continue }
            finished += 1
            #expect(throws: Never.self) { try JSONValue(parsing: text) }
        }
        #expect(finished > 500)
    }

    static let refused: [([Step], Status)] = [
        ([.name], .writerNameUnexpected),
        ([.beginArray, .name], .writerNameUnexpected),
        ([.beginObject, .name, .name], .writerNameUnexpected),
        ([.beginObject, .value], .writerNameExpected),
        ([.beginObject, .beginArray], .writerNameExpected),
        ([.beginObject, .json], .writerNameExpected),
        ([.endObject], .writerNotOpen),
        ([.endArray], .writerNotOpen),
        ([.beginObject, .endArray], .writerNotOpen),
        ([.beginArray, .endObject], .writerNotOpen),
        ([.beginObject, .name, .endObject], .writerIncomplete),
        ([.value, .value], .writerComplete),
        ([.value, .beginObject], .writerComplete),
        ([.value, .name], .writerComplete),
        ([.notFinite], .writerNotFinite),
        ([.brokenJSON], .jsonUnexpectedByte),
    ]

    @Test(arguments: refused)
    func `a call that would break the text is refused, and so is every later one`(
        steps: [Step],
        status: Status
    ) throws {
        var writer = JSONWriter()
        for step in steps.dropLast() { try step.take(&writer) }
        let last = try #require(steps.last)
        #expect(throws: WireError.self) { try last.take(&writer) }
        for step in Step.allCases {
            do {
                try step.take(&writer)
                Issue.record("\(step) was not refused")
            } catch let error as WireError {
                #expect(error.status == status)
            }
        }
        do {
            _ = try writer.finish()
            Issue.record("the text was finished")
        } catch {
            #expect(error.status == status)
        }
    }

    @Test(arguments: [[], [.beginArray], [.beginObject], [.beginObject, .name], [.beginArray, .value]] as [[Step]])
    func `a text that is not complete is not given out, but may be completed`(steps: [Step]) throws {
        var writer = JSONWriter()
        for step in steps { try step.take(&writer) }
        do {
            _ = try writer.finish()
            Issue.record("the text was finished")
        } catch {
            #expect(error.status == .writerIncomplete)
        }
        if steps.isEmpty || steps.last == .name { try writer.write("x") }
        if steps.contains(.beginArray) { try writer.endArray() }
        if steps.contains(.beginObject) { try writer.endObject() }
        #expect(try JSONValue(parsing: writer.finish()).type != .absent)
    }

    @Test
    func `text given as JSON is kept to the byte`() throws {
        var writer = JSONWriter()
        try writer.beginArray()
        try writer.write(json: Array(" {\"a\" : 1e2} ".utf8))
        try writer.endArray()
        #expect(String(decoding: try writer.finish(), as: UTF8.self) == "[ {\"a\" : 1e2} ]")
    }
}
