#if !hasFeature(Embedded)

/// One value of a parsed JSON text, or the absent value that stands for what is not there.
///
/// A value keeps its text in memory. Strings are decoded when they are read, in memory that the text has for them: all
/// values of one text belong to one thread at a time.
///
/// Looking up what is not there gives the absent value, so look-ups can be chained and checked at the end:
///
///     let step = try action.params["order"]["step"].int64
public struct JSONValue {
    let storage: JSONStorage?
    package let node: UInt32

    package init(_ storage: JSONStorage, _ node: UInt32) {
        self.storage = node == UInt32.max ? nil : storage
        self.node = node
    }

    private init() {
        storage = nil
        node = 0
    }

    /// The value that stands for what is not there.
    public static var absent: JSONValue { JSONValue() }

    /// Parses a JSON text (RFC 8259) by the letter.
    ///
    /// Of members with the same name the last one counts, as in the platforms' own parsers.
    ///
    /// - Parameters:
    ///   - text: UTF-8; copied.
    ///   - limits: How much the text may ask for.
    /// - Throws: A ``WireError`` with a status of the families from 300 and 400, and the byte in question.
    /// - Complexity: Linear in the size of the text.
    public init(parsing text: some Sequence<UInt8>, limits: JSONLimits = JSONLimits()) throws(WireError) {
        guard limits.isValid else { throw WireError(.optionOutOfRange) }
        let bytes = Array(text)
        unsafe self.init(JSONStorage(try JSONText.parse(bytes.span.bytes, limits)), 0)
    }

    // MARK: Navigation

    /// The type; ``JSONType/absent`` for the absent value.
    public var type: JSONType { storage?.arena.type(node) ?? .absent }

    /// The number of members of an object, or of elements of an array; 0 for other values.
    public var count: Int { storage?.arena.count(node) ?? 0 }

    /// The member of an object that has a name, of several the last one.
    ///
    /// - Complexity: Linear in the number of members.
    public subscript(name: String) -> JSONValue {
        guard let storage else { return .absent }
        let name = Array(name.utf8)
        return unsafe storage.arena.member(node, named: name.span.bytes).map { JSONValue(storage, $0) } ?? .absent
    }

    /// The element of an array at a position.
    ///
    /// - Complexity: Linear in the position; iterate over ``elements`` to see all.
    public subscript(position: Int) -> JSONValue {
        guard let storage, type == .array else { return .absent }
        return storage.arena.child(node, at: position).map { JSONValue(storage, $0) } ?? .absent
    }

    /// The value that a JSON Pointer (RFC 6901) leads to, such as `/cardPrivateData/actionIds/0`.
    public func find(_ pointer: String) -> JSONValue {
        guard let storage else { return .absent }
        let pointer = Array(pointer.utf8)
        return unsafe storage.arena.find(node, pointer.span.bytes).map { JSONValue(storage, $0) } ?? .absent
    }

    /// The elements of an array; none for other values.
    public var elements: [JSONValue] { type == .array ? children : [] }

    /// The members of an object in the order of the text; none for other values.
    public var members: [(name: String, value: JSONValue)] {
        guard let storage, type == .object else { return [] }
        return children.map { (storage.string(storage.arena.stringText($0.node &- 1)), $0) }
    }

    private var children: [JSONValue] {
        guard let storage else { return [] }
        var values: [JSONValue] = []
        values.reserveCapacity(count)
        let end = storage.arena.after(node)
        var child = storage.arena.first(node)
        while values.count < count {
            values.append(JSONValue(storage, child))
            child = storage.arena.following(child, before: end)
        }
        return values
    }

    /// The value exactly as written; empty for the absent value.
    public var raw: [UInt8] {
        guard let storage, type != .absent else { return [] }
        return unsafe Array(storage.arena.bytes(storage.arena.raw(node)))
    }

    // MARK: Strict getters

    /// The text of a string.
    public var string: String {
        get throws(JSONAccessError) { try text { (arena) throws(WireError) in try arena.text(node) } }
    }

    /// A number as an integer, however it is written: `1e3` is 1000.
    public var int64: Int64 {
        get throws(JSONAccessError) { try get(.number) { (arena) throws(WireError) in try arena.int64(node) } }
    }

    /// A number as an unsigned integer.
    public var uint64: UInt64 {
        get throws(JSONAccessError) { try get(.number) { (arena) throws(WireError) in try arena.uint64(node) } }
    }

    /// A number as the nearest `Double`.
    public var double: Double {
        get throws(JSONAccessError) { try get(.number) { (arena) throws(WireError) in try arena.double(node) } }
    }

    /// A boolean.
    public var bool: Bool {
        get throws(JSONAccessError) { try get(.bool) { (arena) throws(WireError) in try arena.bool(node) } }
    }

    // MARK: Loose getters

    /// A text, or a number or boolean as it is written.
    public var looseString: String {
        get throws(JSONAccessError) { try text { (arena) throws(WireError) in try arena.looseText(node) } }
    }

    /// An integer, or a string that holds one.
    public var looseInt64: Int64 {
        get throws(JSONAccessError) { try get(.number) { (arena) throws(WireError) in try arena.looseInt64(node) } }
    }

    /// A number, or a string that holds one.
    public var looseDouble: Double {
        get throws(JSONAccessError) { try get(.number) { (arena) throws(WireError) in try arena.looseDouble(node) } }
    }

    /// A boolean, the numbers 0 and 1, or the texts `true`, `false`, `0` and `1` in any case.
    public var looseBool: Bool {
        get throws(JSONAccessError) { try get(.bool) { (arena) throws(WireError) in try arena.looseBool(node) } }
    }

    /// Whether the value is a string of a certain text.
    public static func == (value: JSONValue, text: String) -> Bool { (try? value.string) == text }

    // MARK: Parts

    private func text(
        _ read: (borrowing JSONArena) throws(WireError) -> TextRange
    ) throws(JSONAccessError) -> String {
        let range = try get(.string, read)
        return storage?.string(range) ?? ""
    }

    private func get<Value>(
        _ expected: JSONType,
        _ read: (borrowing JSONArena) throws(WireError) -> Value
    ) throws(JSONAccessError) -> Value {
        guard let storage else { throw JSONAccessError(.jsonMissing, expected, .absent, name: "") }
        do {
            return try read(storage.arena)
        } catch {
            throw JSONAccessError(error.status, expected, type, name: name)
        }
    }

    private var name: String {
        guard let storage, let name = storage.arena.nameNode(node) else { return "" }
        return storage.string(storage.arena.stringText(name))
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as it is written.
    public var description: String { type == .absent ? "(absent)" : String(decoding: raw, as: UTF8.self) }
}

extension JSONStorage {
    /// The text of a range.
    package func string(_ range: TextRange) -> String {
        unsafe String(decoding: arena.bytes(range), as: UTF8.self)
    }
}

#endif
