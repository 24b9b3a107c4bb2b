/// Reads one JSON text (RFC 8259) in one pass into the node list of an arena.
///
/// There is no recursion: the containers that are still open are chained through their nodes, so depth costs nothing and
/// is only limited because readers of the result may recurse. Every loop moves forward in the text and stops at the zero
/// byte that stands after it.
///
/// What the loop works on is in local variables, and its parts get it by value: a node could be written anywhere for all
/// the compiler knows, and it would load whatever is in memory again after each.
@safe struct JSONParser {
    private let text: UnsafeRawPointer
    private let textSize: Int
    private let start: Int
    private let end: Int
    private let maxStringSize: Int

    private static let noParent = UInt32.max
    private static let objectType = UInt32(truncatingIfNeeded: JSONType.object.rawValue)

    /// Parses a text in the arena's text space.
    ///
    /// A zero byte must stand after it.
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
        var progress = Progress(position: Int(range.start), count: arena.nodeCount, valuesLeft: limits.maxValues)
        while true {
            let parser = JSONParser(arena, range, limits)
            let room = unsafe arena.nodeRoom()
            let isComplete = unsafe try parser.run(&progress, room.nodes, room.capacity, limits.maxDepth)
            if isComplete { break }
            guard arena.growNodes() else { throw WireError(.outOfMemory) }
        }
        arena.setNodeCount(progress.count)
        return root
    }

    /// Where the loop is between two values, so that it can go on after room for more nodes was made.
    private struct Progress {
        var position: Int
        var count: Int
        var valuesLeft: UInt32
        var parent = JSONParser.noParent
        var depth: UInt32 = 0
        var role: UInt32 = 0
    }

    private init(_ arena: borrowing JSONArena, _ range: TextRange, _ limits: JSONLimits) {
        unsafe text = UnsafeRawPointer(arena.text)
        textSize = arena.textSize
        start = Int(range.start)
        end = Swift.min(Int(range.start) &+ Int(range.size), arena.textSize &- JSONArena.padding)
        maxStringSize = limits.maxStringSize == 0 ? Int.max : limits.maxStringSize
    }

    // MARK: The grammar

    /// Reads names and values until the text ends or room for nodes does.
    ///
    /// - Returns: Whether the text has ended.
    private func run(
        _ progress: inout Progress,
        _ memory: UnsafeMutableRawPointer,
        _ capacity: Int,
        _ maxDepth: UInt32
    ) throws(WireError) -> Bool {
        if progress.position == start, byte(start) == 0xEF, byte(start &+ 1) == 0xBB, byte(start &+ 2) == 0xBF {
            throw WireError(.jsonByteOrderMark, at: 0)
        }
        var nodes = unsafe NodeRoom(memory, count: progress.count)
        var marks = unsafe StringMarks(text, size: textSize, end: end)
        var position = progress.position
        var parent = progress.parent
        var depth = progress.depth
        var valuesLeft = progress.valuesLeft
        // What a string that comes next is: a name, or a value.
        var role = progress.role
        // The bracket that closes the innermost container.
        var closing = parent == Self.noParent ? 0 : closingBracket(nodes.load(parent))

        while true {
            // A name or a value begins here.
            position = skipSpace(position)
            if nodes.count >= capacity {
                progress = Progress(
                    position: position,
                    count: nodes.count,
                    valuesLeft: valuesLeft,
                    parent: parent,
                    depth: depth,
                    role: role
                )
                return false
            }
            if role == 0 {
                guard valuesLeft > 0 else { throw failure(.tooManyValues, position) }
                valuesLeft &-= 1
            }
            let first = byte(position)
            if first == UInt8(ascii: "\"") {
                let content = position &+ 1
                var flags = role
                position = try string(content, &marks, &flags)
                guard position &- content <= maxStringSize else { throw failure(.stringTooLong, content &- 1) }
                nodes.append(at: content, size: position &- content, next: 0, .string, flags)
                position &+= 1
                if role != 0 {
                    role = 0
                    position = skipSpace(position)
                    guard byte(position) == UInt8(ascii: ":") else { throw unexpected(position) }
                    position &+= 1
                    continue
                }
            } else if role != 0 {
                throw unexpected(position)
            } else if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
                guard depth < maxDepth else { throw failure(.nestingTooDeep, position) }
                depth &+= 1
                let isObject = first == UInt8(ascii: "{")
                // Both closing brackets come two after their opening ones in ASCII.
                closing = first &+ 2
                let outer = parent
                parent = UInt32(truncatingIfNeeded: nodes.count)
                nodes.append(at: position, size: 0, next: outer, isObject ? .object : .array)
                position = skipSpace(position &+ 1)
                if byte(position) != closing {
                    role = isObject ? JSONNode.isName : 0
                    continue
                }
            } else {
                position = try scalar(position, first, &nodes)
            }

            // One value has ended here, or an empty container is about to.
            while true {
                position = skipSpace(position)
                let next = byte(position)
                if next == UInt8(ascii: ","), parent != Self.noParent {
                    nodes.addChild(parent)
                    position &+= 1
                    if closing == UInt8(ascii: "}") { role = JSONNode.isName }
                    break
                }
                guard parent != Self.noParent else {
                    guard position >= end else { throw failure(.jsonTrailingBytes, position) }
                    progress.count = nodes.count
                    return true
                }
                guard next == closing else { throw unexpected(position) }
                position &+= 1
                parent = nodes.close(parent, position)
                depth &-= 1
                closing = parent == Self.noParent ? 0 : closingBracket(nodes.load(parent))
            }
        }
    }

    private func closingBracket(_ node: JSONNode) -> UInt8 {
        node.info & 0xF == Self.objectType ? UInt8(ascii: "}") : UInt8(ascii: "]")
    }

    @inline(__always)
    private func skipSpace(_ position: Int) -> Int {
        // Most texts have no space at most places.
        byte(position) > 0x20 ? position : skipMoreSpace(position)
    }

    @inline(never)
    private func skipMoreSpace(_ first: Int) -> Int {
        var position = first
        while true {
            switch byte(position) {
            case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
            default: return position
            }
        }
    }

    /// Reads a number or a literal.
    @inline(__always)
    private func scalar(_ position: Int, _ first: UInt8, _ nodes: inout NodeRoom) throws(WireError) -> Int {
        let after: Int
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            after = try number(position)
            nodes.append(at: position, size: after &- position, next: 0, .number)
        case UInt8(ascii: "t"):
            after = try literal(position, "true")
            nodes.append(at: position, size: 4, next: 0, .bool, JSONNode.isTrue)
        case UInt8(ascii: "f"):
            after = try literal(position, "false")
            nodes.append(at: position, size: 5, next: 0, .bool)
        case UInt8(ascii: "n"):
            after = try literal(position, "null")
            nodes.append(at: position, size: 4, next: 0, .null)
        case UInt8(ascii: "+"), UInt8(ascii: "."):
            throw failure(.jsonInvalidNumber, position)
        default:
            throw unexpected(position)
        }
        return after
    }

    private func literal(_ position: Int, _ text: StaticString) throws(WireError) -> Int {
        for offset in 0..<text.utf8CodeUnitCount {
            guard unsafe byte(position &+ offset) == text.utf8Start[offset] else {
                throw position &+ offset >= end
                    ? failure(.jsonUnexpectedEnd, end) : failure(.jsonInvalidLiteral, position &+ offset)
            }
        }
        return position &+ text.utf8CodeUnitCount
    }

    private func number(_ first: Int) throws(WireError) -> Int {
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
        return position
    }

    /// Reads at least one digit.
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

    /// Passes the inside of a string, checking escapes and UTF-8 but decoding nothing.
    ///
    /// - Parameters:
    ///   - first: The byte after the opening quote.
    ///   - marks: The marks of the text.
    ///   - flags: Receives whether there are escapes.
    /// - Returns: The position of the closing quote.
    /// - Throws: Where the string is malformed or not closed.
    @inline(__always)
    private func string(_ first: Int, _ marks: inout StringMarks, _ flags: inout UInt32) throws(WireError) -> Int {
        var position = first
        var hasEscapes = false
        while true {
            position = marks.next(from: position, limit: textSize, &hasEscapes)
            // Quotes that are escaped are not marked.
            if byte(position) == UInt8(ascii: "\"") { break }
            position = try marks.isEscaped(position) ? escape(position &- 1) : unusual(position)
        }
        if hasEscapes { flags |= JSONNode.hasEscapes }
        return position
    }

    /// Passes one or more sequences of UTF-8; anything else that can stand here is an error.
    @inline(never)
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
    @inline(never)
    private func escape(_ backslash: Int) throws(WireError) -> Int {
        switch byte(backslash &+ 1) {
        case UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"):
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

    // MARK: Bytes

    @inline(__always)
    private func byte(_ position: Int) -> UInt8 {
        guard position < textSize else { return 0 }
        return unsafe text.load(fromByteOffset: position, as: UInt8.self)
    }

    // MARK: Errors

    @inline(never)
    private func unexpected(_ position: Int) -> WireError {
        position >= end ? failure(.jsonUnexpectedEnd, end) : failure(.jsonUnexpectedByte, position)
    }

    @inline(never)
    private func failure(_ status: Status, _ position: Int) -> WireError {
        WireError(status, at: position &- start)
    }
}
