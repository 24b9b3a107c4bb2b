import IMHookWire
import Testing

@Suite
struct JSONValueTests {
    private func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: text.utf8) }

    @Test
    func `members and elements are found by name, position and pointer`() throws {
        let root = try parse(#"{"a":[{"b":1},"x"],"":2,"m~n":3,"p/q":4,"0":5}"#)
        #expect(try root["a"][0]["b"].int64 == 1)
        #expect(try root["a"][1].string == "x")
        #expect(try root[""].int64 == 2)
        #expect(try root.find("/a/0/b").int64 == 1)
        #expect(try root.find("/").int64 == 2)
        #expect(try root.find("/m~0n").int64 == 3)
        #expect(try root.find("/p~1q").int64 == 4)
        #expect(try root.find("/0").int64 == 5)
        #expect(root.find("").type == .object)
        #expect(root.count == 5 && root["a"].count == 2)
    }

    @Test(arguments: [
        "a", "/b", "/a/2", "/a/00", "/a/-1", "/a/-", "/a/x", "/a/0/b/c", "/a/0/", "/~2", "/~", "/a/99999999999",
    ])
    func `a pointer that leads nowhere gives the absent value`(pointer: String) throws {
        let root = try parse(#"{"a":[{"b":1},"x"]}"#)
        #expect(root.find(pointer).type == .absent)
    }

    @Test
    func `looking up what is not there can be chained and says so at the end`() throws {
        let nothing = try parse(#"{"a":1}"#)["b"]["c"][3]
        #expect(nothing.type == .absent && nothing.count == 0 && nothing.raw.isEmpty)
        #expect(nothing.elements.isEmpty && nothing.members.isEmpty && nothing.description == "(absent)")
        let error = #expect(throws: JSONAccessError.self) { try nothing.string }
        #expect(error?.status == .jsonMissing && error?.found == .absent && error?.expected == .string)
    }

    @Test(arguments: [-1, 2, .min, .max])
    func `an element outside an array is absent`(position: Int) throws {
        #expect(try parse("[1,2]")[position].type == .absent)
    }

    @Test
    func `a position in an object and a name in an array lead nowhere`() throws {
        #expect(try parse(#"{"0":1}"#)[0].type == .absent)
        #expect(try parse("[1]")["0"].type == .absent)
        #expect(try parse("\"text\"")["0"].type == .absent)
    }

    @Test
    func `of members with the same name the last counts, and all can be seen`() throws {
        let root = try parse(#"{"a":1,"b":2,"\u0061":3}"#)
        #expect(try root["a"].int64 == 3)
        #expect(try root.find("/a").int64 == 3)
        #expect(root.members.map(\.name) == ["a", "b", "a"])
    }

    @Test
    func `an error names the member and says what is there instead`() throws {
        let root = try parse(#"{"count":"x","n":1.5,"big":1e30}"#)
        let wrong = #expect(throws: JSONAccessError.self) { try root["count"].int64 }
        #expect(wrong?.status == .jsonWrongType && wrong?.expected == .number && wrong?.found == .string)
        #expect(wrong?.description == "'count': number was expected, and string is there.")
        #expect(#expect(throws: JSONAccessError.self) { try root["n"].int64 }?.status == .jsonNotInteger)
        #expect(#expect(throws: JSONAccessError.self) { try root["big"].int64 }?.status == .jsonOutOfRange)
        let unnamed = #expect(throws: JSONAccessError.self) { try root.bool }
        #expect(unnamed?.description == "The value: bool was expected, and object is there.")
    }

    @Test
    func `a value can be compared with a text`() throws {
        let root = try parse(#"{"a":"\u62a5","b":1}"#)
        #expect(root["a"] == "报")
        #expect(!(root["a"] == "report") && !(root["b"] == "1") && !(root["c"] == ""))
    }

    static let outOfRange: [JSONLimits] = [
        limits { $0.maxSize = 0 }, limits { $0.maxSize = (64 << 20) + 1 }, limits { $0.maxSize = -1 },
        limits { $0.maxDepth = 0 }, limits { $0.maxDepth = 1001 }, limits { $0.maxValues = 0 },
        limits { $0.maxValues = 1 << 24 }, limits { $0.maxStringSize = -1 },
    ]

    @Test(arguments: outOfRange)
    func `limits outside their range are refused`(limits: JSONLimits) {
        #expect(throws: WireError(.optionOutOfRange)) { try JSONValue(parsing: "1".utf8, limits: limits) }
    }

    static let limited: [(String, JSONLimits, Status, Int)] = [
        ("[1]", limits { $0.maxSize = 2 }, .bodyTooLarge, 2),
        ("[[1]]", limits { $0.maxDepth = 1 }, .nestingTooDeep, 1),
        ("[1,2,3]", limits { $0.maxValues = 3 }, .tooManyValues, 5),
        ("[\"abc\"]", limits { $0.maxStringSize = 2 }, .stringTooLong, 1),
    ]

    @Test(arguments: limited)
    func `what exceeds a limit is refused where it does`(
        text: String,
        limits: JSONLimits,
        status: Status,
        offset: Int
    ) {
        #expect(throws: WireError(status, at: offset)) { try JSONValue(parsing: text.utf8, limits: limits) }
    }

    private static func limits(_ change: (inout JSONLimits) -> Void) -> JSONLimits {
        var limits = JSONLimits()
        change(&limits)
        return limits
    }
}
