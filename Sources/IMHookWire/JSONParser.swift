/// Reads one JSON text (RFC 8259) in one pass into the node list of an arena.
///
/// There is no recursion: the containers that are still open are chained through their nodes, so depth costs nothing and
/// is only limited because readers of the result may recurse. Every loop moves forward in the text and stops at the zero
/// byte that stands after it.
@safe struct JSONParser {
    private var text: UnsafeRawPointer
    private let textSize: Int
    private let start: Int
    private let end: Int

    private var nodes: UnsafeMutableRawPointer
    private var capacity: Int
    private var count: Int

    private let maxDepth: UInt32
    private let maxStringSize: Int
    /// How many more values may come.
    private var valuesLeft: UInt32

    private static let noParent = UInt32.max

    /// Parses a text in the arena's text space. A zero byte must stand after it.
    ///
    /// - Parameters:
    ///   - arena: The arena; its nodes grow. After a failure it keeps the nodes it had.
    ///   - range: The text.
    ///   - limits: The limits; ``JSONLimits/maxSize`` is the caller's to check.
    /// - Returns: The node of the value.
    /// - Throws: A ``WireError`` whose offset counts from the start of the range.
    static func parse(
        _ arena: inout JSONArena,
        _ range: TextRange,
        _ limits: JSONLimits
    ) throws(WireError) -> UInt32 {
        let root = UInt32(truncatingIfNeeded: arena.nodeCount)
        var parser = JSONParser(arena, range, limits)
        try parser.run(&arena)
        arena.setNodeCount(parser.count)
        return root
    }

    private init(_ arena: borrowing JSONArena, _ range: TextRange, _ limits: JSONLimits) {
        unsafe text = UnsafeRawPointer(arena.text)
        textSize = arena.textSize
        start = Int(range.start)
        end = Swift.min(Int(range.start) &+ Int(range.size), arena.textSize &- JSONArena.padding)
        let room = unsafe arena.nodeRoom()
        unsafe nodes = room.nodes
        capacity = unsafe room.capacity
        count = arena.nodeCount
        maxDepth = limits.maxDepth
        maxStringSize = limits.maxStringSize == 0 ? Int.max : limits.maxStringSize
        valuesLeft = limits.maxValues
    }

    // MARK: The grammar

    private mutating func run(_ arena: inout JSONArena) throws(WireError) {
        if word(start) & 0xFF_FFFF == 0xBF_BBEF {
            throw WireError(.jsonByteOrderMark, at: 0)
        }
        var position = start
        var parent = Self.noParent
        var depth: UInt32 = 0

        while true {
            // One value begins here.
            position = skipSpace(position)
            if count &+ 2 > capacity { try grow(&arena) }
            guard valuesLeft > 0 else { throw failure(.tooManyValues, position) }
            valuesLeft &-= 1
            switch byte(position) {
            case UInt8(ascii: "\""):
                position = try string(position, flags: 0)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isObject = byte(position) == UInt8(ascii: "{")
                guard depth < maxDepth else { throw failure(.nestingTooDeep, position) }
                depth &+= 1
                let index = UInt32(truncatingIfNeeded: count)
                append(at: position, size: 0, next: parent, isObject ? .object : .array)
                parent = index
                position = skipSpace(position &+ 1)
                if byte(position) == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    break
                }
                if isObject { position = try name(position) }
                continue
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                position = try number(position)
            case UInt8(ascii: "t"):
                position = try literal(position, "true", .bool, JSONNode.isTrue)
            case UInt8(ascii: "f"):
                position = try literal(position, "false", .bool, 0)
            case UInt8(ascii: "n"):
                position = try literal(position, "null", .null, 0)
            case UInt8(ascii: "+"), UInt8(ascii: "."):
                throw failure(.jsonInvalidNumber, position)
            default:
                throw unexpected(position)
            }

            // One value has ended here, or an empty container is about to.
            while true {
                guard parent != Self.noParent else {
                    position = skipSpace(position)
                    guard position >= end else { throw failure(.jsonTrailingBytes, position) }
                    return
                }
                position = skipSpace(position)
                let byte = byte(position)
                let isObject = info(parent) & 0xF == UInt32(truncatingIfNeeded: JSONType.object.rawValue)
                if byte == UInt8(ascii: ",") {
                    addChild(parent)
                    position &+= 1
                    if isObject {
                        position = skipSpace(position)
                        if count &+ 2 > capacity { try grow(&arena) }
                        position = try name(position)
                    }
                    break
                }
                guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { throw unexpected(position) }
                position &+= 1
                parent = close(parent, position)
                depth &-= 1
            }
        }
    }

    /// Reads the name of a member and the colon after it.
    @inline(__always)
    private mutating func name(_ position: Int) throws(WireError) -> Int {
        guard byte(position) == UInt8(ascii: "\"") else { throw unexpected(position) }
        let after = skipSpace(try string(position, flags: JSONNode.isName))
        guard byte(after) == UInt8(ascii: ":") else { throw unexpected(after) }
        return after &+ 1
    }

    @inline(__always)
    private func skipSpace(_ position: Int) -> Int {
        var position = position
        // Most texts have no space at most places.
        guard byte(position) <= 0x20 else { return position }
        while true {
            switch byte(position) {
            case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
            default: return position
            }
        }
    }

    private mutating func literal(
        _ position: Int,
        _ text: StaticString,
        _ type: JSONType,
        _ flags: UInt32
    ) throws(WireError) -> Int {
        for offset in 0..<text.utf8CodeUnitCount {
            guard unsafe byte(position &+ offset) == text.utf8Start[offset] else {
                throw position &+ offset >= end
                    ? failure(.jsonUnexpectedEnd, end) : failure(.jsonInvalidLiteral, position &+ offset)
            }
        }
        append(at: position, size: text.utf8CodeUnitCount, next: 0, type, flags)
        return position &+ text.utf8CodeUnitCount
    }

    private mutating func number(_ first: Int) throws(WireError) -> Int {
        var position = first
        if byte(position) == UInt8(ascii: "-") { position &+= 1 }
        if byte(position) == UInt8(ascii: "0") {
            position &+= 1
            if isDigit(position) { throw failure(.jsonInvalidNumber, position) }
        } else {
            position = try digits(position)
        }
        if byte(position) == UInt8(ascii: ".") {
            position = try digits(position &+ 1)
        }
        if byte(position) | 0x20 == UInt8(ascii: "e") {
            position &+= 1
            if byte(position) == UInt8(ascii: "+") || byte(position) == UInt8(ascii: "-") { position &+= 1 }
            position = try digits(position)
        }
        append(at: first, size: position &- first, next: 0, .number)
        return position
    }

    /// Reads at least one digit.
    @inline(__always)
    private func digits(_ first: Int) throws(WireError) -> Int {
        var position = first
        while isDigit(position) { position &+= 1 }
        guard position > first else {
            throw position >= end ? failure(.jsonUnexpectedEnd, end) : failure(.jsonInvalidNumber, position)
        }
        return position
    }

    @inline(__always)
    private func isDigit(_ position: Int) -> Bool { byte(position) &- UInt8(ascii: "0") < 10 }

    // MARK: Strings

    /// Reads a string whose opening quote stands at a position, checking escapes and UTF-8 but decoding nothing.
    @inline(__always)
    private mutating func string(_ quote: Int, flags: UInt32) throws(WireError) -> Int {
        let first = quote &+ 1
        var position = first
        var flags = flags
        while true {
            let mask = ByteMask.endsPlainText(word(position))
            if mask == 0 {
                position &+= 8
                continue
            }
            position &+= ByteMask.first(mask)
            let byte = byte(position)
            if byte == UInt8(ascii: "\""), position < end { break }
            if byte == UInt8(ascii: "\\") {
                flags |= JSONNode.hasEscapes
                position = try escape(position)
            } else {
                position = try unusual(position)
            }
        }
        guard position &- first <= maxStringSize else { throw failure(.stringTooLong, quote) }
        append(at: first, size: position &- first, next: 0, .string, flags)
        return position &+ 1
    }

    /// Passes one or more sequences of UTF-8; anything else that can stand here is an error.
    private func unusual(_ first: Int) throws(WireError) -> Int {
        var position = first
        while byte(position) >= 0x80 {
            let length = UTF8Sequence.length(
                byte(position),
                byte(position &+ 1),
                byte(position &+ 2),
                byte(position &+ 3)
            )
            guard length > 0 else { throw failure(.jsonInvalidUTF8, position) }
            position &+= length
        }
        if position > first { return position }
        throw position >= end ? failure(.jsonUnexpectedEnd, end) : failure(.jsonControlCharacter, position)
    }

    /// Passes one escape sequence, or two that are a surrogate pair.
    private func escape(_ backslash: Int) throws(WireError) -> Int {
        switch byte(backslash &+ 1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return backslash &+ 2
        case UInt8(ascii: "u"):
            let unit = try codeUnit(backslash)
            guard unit & 0xF800 == 0xD800 else { return backslash &+ 6 }
            let second = backslash &+ 6
            guard unit < 0xDC00 else { throw failure(.jsonLoneSurrogate, backslash) }
            if second >= end { throw failure(.jsonUnexpectedEnd, end) }
            guard byte(second) == UInt8(ascii: "\\") else { throw failure(.jsonLoneSurrogate, backslash) }
            if second &+ 1 >= end { throw failure(.jsonUnexpectedEnd, end) }
            guard byte(second &+ 1) == UInt8(ascii: "u") else { throw failure(.jsonLoneSurrogate, backslash) }
            guard try codeUnit(second) & 0xFC00 == 0xDC00 else { throw failure(.jsonLoneSurrogate, backslash) }
            return backslash &+ 12
        default:
            throw backslash &+ 1 >= end ? failure(.jsonUnexpectedEnd, end) : failure(.jsonInvalidEscape, backslash)
        }
    }

    /// The four hexadecimal digits of the `\u` escape at a position.
    private func codeUnit(_ backslash: Int) throws(WireError) -> UInt32 {
        var unit: UInt32 = 0
        for offset in 2..<6 {
            guard let digit = Hex.value(byte(backslash &+ offset)) else {
                throw backslash &+ offset >= end
                    ? failure(.jsonUnexpectedEnd, end) : failure(.jsonInvalidEscape, backslash)
            }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    // MARK: Nodes

    /// Adds a node. There is room: every value is preceded by a check for two nodes.
    @inline(__always)
    private mutating func append(at position: Int, size: Int, next: UInt32, _ type: JSONType, _ flags: UInt32 = 0) {
        guard count < capacity else { return }
        let node = JSONNode(
            start: UInt32(truncatingIfNeeded: position),
            size: UInt32(truncatingIfNeeded: size),
            next: next,
            info: UInt32(truncatingIfNeeded: type.rawValue) | flags
        )
        unsafe nodes.storeBytes(of: node, toByteOffset: count &* JSONArena.nodeStride, as: JSONNode.self)
        count &+= 1
    }

    @inline(__always)
    private func load(_ index: UInt32) -> JSONNode {
        guard index < count else { return .absent }
        return unsafe nodes.load(fromByteOffset: Int(index) &* JSONArena.nodeStride, as: JSONNode.self)
    }

    @inline(__always)
    private func store(_ index: UInt32, _ node: JSONNode) {
        guard index < count else { return }
        unsafe nodes.storeBytes(of: node, toByteOffset: Int(index) &* JSONArena.nodeStride, as: JSONNode.self)
    }

    @inline(__always)
    private func info(_ index: UInt32) -> UInt32 { load(index).info }

    /// Counts a child that is followed by another.
    @inline(__always)
    private func addChild(_ index: UInt32) {
        var node = load(index)
        node.info &+= JSONNode.oneChild
        store(index, node)
    }

    /// Ends the container at an index; the byte before the position is its closing bracket.
    ///
    /// - Returns: The container around it.
    @inline(__always)
    private func close(_ index: UInt32, _ position: Int) -> UInt32 {
        var node = load(index)
        let parent = node.next
        node.size = UInt32(truncatingIfNeeded: position) &- node.start
        node.next = UInt32(truncatingIfNeeded: count)
        if node.next > index &+ 1 { node.info &+= JSONNode.oneChild }
        store(index, node)
        return parent
    }

    private mutating func grow(_ arena: inout JSONArena) throws(WireError) {
        guard arena.growNodes() else { throw WireError(.outOfMemory) }
        unsafe text = UnsafeRawPointer(arena.text)
        let room = unsafe arena.nodeRoom()
        unsafe nodes = room.nodes
        capacity = unsafe room.capacity
    }

    // MARK: Bytes

    @inline(__always)
    private func byte(_ position: Int) -> UInt8 {
        guard position < textSize else { return 0 }
        return unsafe text.load(fromByteOffset: position, as: UInt8.self)
    }

    @inline(__always)
    private func word(_ position: Int) -> UInt64 {
        guard position &+ 8 <= textSize else { return 0 }
        return unsafe text.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    }

    // MARK: Errors

    private func unexpected(_ position: Int) -> WireError {
        position >= end ? failure(.jsonUnexpectedEnd, end) : failure(.jsonUnexpectedByte, position)
    }

    private func failure(_ status: Status, _ position: Int) -> WireError {
        WireError(status, at: position &- start)
    }
}
