import CIMHook

extension JSONArena {
    /// The text of a string or name, decoded when it is first asked for.
    ///
    /// Decoding writes into the arena: an arena belongs to one thread at a time even for reading.
    ///
    /// - Complexity: O(1) for a string without escapes or read before, else linear in its size.
    @inline(__always)
    package func stringText(_ index: UInt32) -> TextRange {
        let node = node(index)
        if node.isPlainString { return TextRange(start: node.start, size: node.size) }
        return node.type == .string ? decodedText(index, node) : .empty
    }

    /// The text of a string that has escapes.
    @export(interface)
    private func decodedText(_ index: UInt32, _ node: JSONNode) -> TextRange {
        let start = node.start &+ UInt32(truncatingIfNeeded: levelSize)
        if node.has(JSONNode.isDecoded) { return TextRange(start: start, size: node.next) }
        // The innermost level has nowhere to decode to. Levels are chosen so that this does not happen.
        guard Int(start) &+ Int(node.size) < levelsSize else { return .empty }
        var decoded = node
        decoded.next = decode(TextRange(start: node.start, size: node.size))
        decoded.info |= JSONNode.isDecoded
        setNode(index, decoded)
        return TextRange(start: start, size: decoded.next)
    }

    /// Parses the JSON text inside a string, or returns what was parsed from it before.
    ///
    /// - Returns: The node of its value.
    /// - Throws: A ``WireError`` whose offset counts in the decoded text; ``outerPosition(of:inString:)`` translates it.
    @export(interface)
    package mutating func parseInner(_ index: UInt32, _ limits: JSONLimits) throws(WireError) -> UInt32 {
        if let inner = inner(index) { return inner }
        var range = stringText(index)
        let node = node(index)
        if !node.has(JSONNode.hasEscapes) {
            // The parser wants a zero after the text, and here a quote follows: the text moves to the next level.
            let start = node.start &+ UInt32(truncatingIfNeeded: levelSize)
            guard Int(start) &+ Int(node.size) < levelsSize else { throw WireError(.nestingTooDeep, at: 0) }
            unsafe memcpy(text + Int(start), text + Int(node.start), Int(node.size))
            range = TextRange(start: start, size: node.size)
        }
        // Decoding dropped at least one byte of an escape, and a quote follows the string: there is room for the zero.
        unsafe text.storeBytes(of: 0, toByteOffset: Int(range.start) &+ Int(range.size), as: UInt8.self)
        let inner = try JSONParser.parse(&self, range, limits)
        guard inner <= JSONNode.maximumCount else { throw WireError(.tooManyValues, at: 0) }
        var parsed = self.node(index)
        parsed.info |= JSONNode.hasInner | inner << 8
        setNode(index, parsed)
        return inner
    }

    /// The node of the value that ``parseInner(_:_:)`` found in a string; nil when it was not parsed.
    package func inner(_ index: UInt32) -> UInt32? {
        let node = node(index)
        return node.type == .string && node.has(JSONNode.hasInner) ? node.info >> 8 : nil
    }

    /// Where the decoded text of a string that was parsed begins.
    package func innerStart(_ index: UInt32) -> Int { Int(node(index).start) &+ levelSize }

    /// Parses the text that the arena was created with.
    @export(interface)
    package mutating func parseInput(_ limits: JSONLimits) throws(WireError) -> UInt32 {
        try JSONParser.parse(&self, TextRange(start: 0, size: UInt32(truncatingIfNeeded: inputSize)), limits)
    }

    /// The byte of the text around a string that a byte of its decoded text comes from.
    ///
    /// - Parameters:
    ///   - offset: A byte of the decoded text, or its size for the end.
    ///   - index: The string.
    /// - Returns: The position in the text space.
    /// - Complexity: Linear in the size of the string. Meant for errors only.
    @export(interface)
    package func outerPosition(of offset: Int, inString index: UInt32) -> Int {
        let node = node(index)
        guard node.has(JSONNode.hasEscapes) else { return Int(node.start) &+ offset }
        let end = Int(node.start) &+ Int(node.size)
        var source = Int(node.start)
        var decoded = 0
        while source < end {
            let (length, size) = unit(source)
            if decoded &+ size > offset { return source }
            source &+= length
            decoded &+= size
        }
        return end
    }

    /// The bytes that one unit of a string takes as written and decoded: an escape, a surrogate pair or a plain byte.
    private func unit(_ position: Int) -> (length: Int, decoded: Int) {
        guard byte(position) == UInt8(ascii: "\\") else { return (1, 1) }
        guard byte(position &+ 1) == UInt8(ascii: "u") else { return (2, 1) }
        let value = codeUnit(position)
        if value & 0xFC00 == 0xD800 { return (12, 4) }
        return (6, value < 0x80 ? 1 : value < 0x800 ? 2 : 3)
    }

    /// Decodes a range that the parser has checked, to the same place of the next level.
    private func decode(_ range: TextRange) -> UInt32 {
        let end = Int(range.start) &+ Int(range.size)
        var source = Int(range.start)
        let start = source &+ levelSize
        var target = start
        // 1 when the first byte of the next block is escaped, by a backslash that was left out.
        var escaped: UInt64 = 0
        while source < end {
            let block: EscapedBlock
            if source &+ EscapedBlock.reach <= end {
                // Decoded text is never ahead of its source, so what is written stays inside the string's own place.
                block = unsafe EscapedBlock(text + source, 64, escaped: escaped)
                target &+= unsafe block.copy(text + source, to: text + target)
            } else {
                block = lastBlock(source, Swift.min(end &- source, 64), escaped, &target)
            }
            source &+= block.size
            escaped = block.carry
            if block.isCut { decodeEscape(&source, &target) }
        }
        return UInt32(truncatingIfNeeded: target &- start)
    }

    /// Decodes a block at the end of a string, so that nothing is written behind it.
    private func lastBlock(_ source: Int, _ count: Int, _ escaped: UInt64, _ target: inout Int) -> EscapedBlock {
        var memory: [160 of UInt8] = .init(repeating: 0)
        return unsafe withUnsafeMutableBytes(of: &memory) { memory in
            guard let start = memory.baseAddress else { return EscapedBlock.empty }
            unsafe memcpy(start, text + source, count)
            let block = unsafe EscapedBlock(start, count, escaped: escaped)
            let written = unsafe block.copy(start, to: start + EscapedBlock.reach)
            unsafe memcpy(text + target, start + EscapedBlock.reach, written)
            target &+= written
            return block
        }
    }

    /// Decodes one escape, or two that are a surrogate pair.
    private func decodeEscape(_ source: inout Int, _ target: inout Int) {
        let escaped = byte(source &+ 1)
        switch escaped {
        case UInt8(ascii: "u"):
            var scalar = codeUnit(source)
            source &+= 6
            if scalar & 0xFC00 == 0xD800 {
                scalar = 0x10000 &+ (scalar &- 0xD800) << 10 &+ (codeUnit(source) &- 0xDC00)
                source &+= 6
            }
            return putScalar(scalar, &target)
        case UInt8(ascii: "n"): put(0x0A, &target)
        case UInt8(ascii: "t"): put(0x09, &target)
        case UInt8(ascii: "r"): put(0x0D, &target)
        case UInt8(ascii: "b"): put(0x08, &target)
        case UInt8(ascii: "f"): put(0x0C, &target)
        // A quote, a backslash or a slash stands for itself.
        default: put(escaped, &target)
        }
        source &+= 2
    }

    private func codeUnit(_ backslash: Int) -> UInt32 {
        var unit: UInt32 = 0
        for offset in 2..<6 {
            unit = unit << 4 | UInt32(Hex.value(byte(backslash &+ offset)) ?? 0)
        }
        return unit
    }

    private func putScalar(_ scalar: UInt32, _ target: inout Int) {
        func byte(_ shift: UInt32, _ lead: UInt8, _ mask: UInt8) -> UInt8 {
            lead | UInt8(truncatingIfNeeded: scalar >> shift) & mask
        }
        if scalar < 0x80 {
            put(byte(0, 0, 0x7F), &target)
        } else if scalar < 0x800 {
            put(byte(6, 0xC0, 0x1F), &target)
            put(byte(0, 0x80, 0x3F), &target)
        } else if scalar < 0x10000 {
            put(byte(12, 0xE0, 0x0F), &target)
            put(byte(6, 0x80, 0x3F), &target)
            put(byte(0, 0x80, 0x3F), &target)
        } else {
            put(byte(18, 0xF0, 0x07), &target)
            put(byte(12, 0x80, 0x3F), &target)
            put(byte(6, 0x80, 0x3F), &target)
            put(byte(0, 0x80, 0x3F), &target)
        }
    }

    @inline(__always)
    private func put(_ byte: UInt8, _ target: inout Int) {
        guard target < textSize else { return }
        unsafe text.storeBytes(of: byte, toByteOffset: target, as: UInt8.self)
        target &+= 1
    }

    @inline(__always)
    func byte(_ position: Int) -> UInt8 {
        guard position < textSize else { return 0 }
        return unsafe text.load(fromByteOffset: position, as: UInt8.self)
    }
}
