import IMHookWire

/// The variables of a card, whose sizes count together.
extension APIBody {
    /// Writes the value of a variable, which becomes a text (page 「API 卡片数据的填写说明」).
    func write(parameter child: UInt32, to text: inout APIBodyText) throws(APIFault) {
        text.dataSize &+= name(of: child).byteCount
        append(parameter: child, to: &text, usualSize: APIBodyText.usualValueSize)
        try checkDataSize(child, text)
    }

    /// Counts a text that stands among the data of a card, such as a media id.
    func count(text child: UInt32, in text: inout APIBodyText) throws(APIFault) {
        text.dataSize &+= name(of: child).byteCount &+ string(child).byteCount
        try checkDataSize(child, text)
    }

    /// Writes the variables of an older card: texts as they are, the others together as one text of JSON (page 「常见问题」).
    ///
    /// Two names are reserved for texts of JSON, which may be given as the objects that they say.
    func write(olderParameters map: UInt32, _ rule: APIRule, to text: inout APIBodyText) throws(APIFault) {
        let together: StaticString = "sys_full_json_obj"
        let lastMessage: StaticString = "sys_lastMessageI18n"
        text.output.append("{")
        var json = ByteBuffer()
        json.append("{")
        let end = arena.after(map)
        var given: UInt32?
        var child = arena.first(map)
        while child < end {
            try checkName(of: child, rule)
            let type = arena.type(child)
            let isTogether = name(of: child).equals(together)
            let isReserved = isTogether || name(of: child).equals(lastMessage)
            if isReserved, type != .string, type != .object { throw APIFault(.apiFieldWrongType, child) }
            if isReserved, type == .string { try check(json: child, form: .object, hasTexts: !isTogether) }
            if isReserved, !isTogether, type == .object, let member = Self.firstThatIsNoText(child, of: arena) {
                throw APIFault(.apiFieldWrongType, member)
            }
            if isTogether {
                if given != nil { throw APIFault(.apiFieldConflict, child) }
                given = child
            }
            if isTogether, type == .object {
                append(membersOf: child, to: &json)
            } else if isReserved || type == .string {
                append(nameOf: child, to: &text.output)
                text.dataSize &+= name(of: child).byteCount
                append(parameter: child, to: &text, usualSize: nil)
            } else {
                append(nameOf: child, to: &json)
                JSONCompaction.append(child, of: arena, to: &json)
            }
            try checkDataSize(child, text, beside: json.count &- 1)
            child = arena.following(child, before: end)
        }
        json.append("}")
        if json.hasFailed { text.output.fail() }
        if let given { try checkTogether(given, in: map, others: json.count > 2) }
        if json.count > 2 || given.map({ arena.type($0) == .object }) == true {
            if text.output.span.byte(text.output.count &- 1) != UInt8(ascii: "{") {
                text.output.append(UInt8(ascii: ","))
            }
            JSONEscaping.appendString(together.span, to: &text.output)
            text.output.append(":")
            JSONEscaping.appendString(json.span, to: &text.output)
            text.dataSize &+= together.utf8CodeUnitCount &+ json.count
            try checkDataSize(map, text)
        }
        text.output.append("}")
    }

    /// Checks that nothing would be lost of a `sys_full_json_obj` that the program has given, or of what belongs into it.
    private func checkTogether(_ given: UInt32, in map: UInt32, others: Bool) throws(APIFault) {
        guard arena.type(given) == .object else {
            // Two texts of the same name would be one too many.
            if others { throw APIFault(.apiFieldConflict, given) }
            return
        }
        let end = arena.after(map)
        var child = arena.first(map)
        while child < end {
            if arena.type(child) != .string, arena.member(given, named: name(of: child)) != nil {
                throw APIFault(.apiFieldConflict, child)
            }
            child = arena.following(child, before: end)
        }
    }

    private func append(membersOf object: UInt32, to json: inout ByteBuffer) {
        let end = arena.after(object)
        var member = arena.first(object)
        while member < end {
            append(nameOf: member, to: &json)
            JSONCompaction.append(member, of: arena, to: &json)
            member = arena.following(member, before: end)
        }
    }

    private func checkDataSize(
        _ child: UInt32,
        _ text: borrowing APIBodyText,
        beside more: Int = 0
    ) throws(APIFault) {
        guard text.dataSize &+ more <= APIBodyText.maximumDataSize else {
            throw APIFault(.apiCardDataTooLarge, child)
        }
    }

    /// Writes a value as a text of JSON.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - isDecimal: Whether a number is written without an exponent.
    ///   - text: What it is appended to.
    /// - Returns: The bytes of that text.
    func append(json value: UInt32, isDecimal: Bool = false, to text: inout APIBodyText) -> Int {
        var json = ByteBuffer()
        if isDecimal, arena.type(value) == .number {
            unsafe NumberWriting.append(plain: RawSpan(_unsafeBytes: arena.bytes(arena.raw(value))), to: &json)
        } else {
            JSONCompaction.append(value, of: arena, to: &json)
        }
        if json.hasFailed { text.output.fail() }
        JSONEscaping.appendString(json.span, to: &text.output)
        return json.count
    }

    /// Writes a value as the text that variables of a card have (page 「API 卡片数据的填写说明」): what is a text already as it
    /// is, a number with its decimal digits, anything else as its JSON text.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - text: What it is appended to.
    ///   - usualSize: The bytes that the documents allow; nil where they name no limit, as of older cards.
    private func append(parameter value: UInt32, to text: inout APIBodyText, usualSize: Int?) {
        let isText = arena.type(value) == .string
        let size = isText ? string(value).byteCount : append(json: value, isDecimal: true, to: &text)
        text.dataSize &+= size
        if let usualSize, size > usualSize { text.warn(APIFault(.apiValueLong, value, .bytes, Int64(usualSize))) }
        if isText { JSONEscaping.appendString(string(value), to: &text.output) }
    }
}
