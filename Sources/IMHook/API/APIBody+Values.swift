import IMHookWire

extension APIBody {
    /// Checks a value against what is documented of it, and writes it.
    func write(_ value: UInt32, _ rule: APIRule, to text: inout APIBodyText) throws(APIFault) {
        if let type = rule.kind.jsonType, arena.type(value) != type { throw APIFault(.apiFieldWrongType, value) }
        if rule.isNotEmpty, arena.count(value) == 0 { throw APIFault(.apiFieldMissing, value) }
        switch rule.kind {
        case .object: return try write(value, as: rule.object, to: &text)
        case .array where rule.object == 0: try checkCount(value, rule)
        case .texts, .array, .textMap, .objectMap, .parameterMap: return try write(container: value, rule, to: &text)
        case .olderParameterMap: return try write(olderParameters: value, rule, to: &text)
        case .jsonText: return try write(jsonText: value, rule, to: &text)
        case .text, .characters, .openSpaceID: try check(text: value, rule)
        case .choice, .openChoice: try check(choice: value, rule)
        case .integer, .number:
            let isWhole = rule.kind == .integer
            guard let number = try? arena.int64(value) else { throw APIFault(.apiFieldOutOfRange, value) }
            if isWhole { break }
            if number < rule.minimum { throw APIFault(.apiFieldOutOfRange, value, .minimum, rule.minimum) }
            if number > rule.limit { throw APIFault(.apiFieldOutOfRange, value, .maximum, rule.limit) }
        case .interval where arena.type(value) == .string:
            // The documents show a number in one place and its text in another; the declared type is the number.
            if let number = try? arena.looseInt64(value) { return NumberWriting.append(number, to: &text.output) }
        case .any, .bool, .interval, .alternatives: break
        }
        JSONCompaction.append(value, of: arena, to: &text.output)
    }

    // MARK: Texts

    private func check(text value: UInt32, _ rule: APIRule) throws(APIFault) {
        let string = string(value)
        // What is required and empty was not filled in.
        if rule.isRequired, string.byteCount == 0 { throw APIFault(.apiFieldMissing, value) }
        let size = rule.kind == .text ? string.byteCount : UTF8Sequence.count(of: string)
        guard rule.limit == 0 || size <= rule.limit else {
            throw APIFault(.apiFieldTooLong, value, rule.kind == .text ? .bytes : .characters, rule.limit)
        }
        if !rule.clause("^").isEmpty, string.position(of: UInt8(ascii: "?"), from: 0) < string.byteCount {
            throw APIFault(.apiFieldMalformed, value)
        }
        if rule.kind == .text, !rule.clause("=").isEmpty { try check(choices: value, rule) }
        if let form = rule.form, string.byteCount > 0 { try check(json: value, form: form, hasTexts: rule.hasTexts) }
        guard rule.kind == .openSpaceID else { return }
        do {
            try OpenSpaceID.check(string)
        } catch {
            throw APIFault(error.status, value)
        }
    }

    /// Checks a string that has to be one of several values.
    func check(choice value: UInt32, _ rule: APIRule) throws(APIFault) {
        let string = string(value)
        if rule.isRequired, string.byteCount == 0 { throw APIFault(.apiFieldMissing, value) }
        var place = rule.clauses
        var word = rule.word(&place)
        var isAlmost = false
        while !word.isEmpty {
            let known = APIChoice.value(word.span)
            if string.equals(known) { return }
            isAlmost = isAlmost || string.equalsIgnoringCase(known)
            word = rule.word(&place)
        }
        // A value in another case would not be understood; one that is not known may be newer than this library.
        guard rule.kind == .openChoice, !isAlmost else { throw APIFault(.apiFieldOutOfRange, value) }
    }

    /// Checks a text of several values with a line between; an empty one has none.
    private func check(choices value: UInt32, _ rule: APIRule) throws(APIFault) {
        let string = string(value)
        var start = 0
        while string.byteCount > 0, start <= string.byteCount {
            let end = string.position(of: UInt8(ascii: "|"), from: start)
            guard rule.hasValue(string.slice(start, end)) else { throw APIFault(.apiFieldOutOfRange, value) }
            start = end &+ 1
        }
    }

    // MARK: Arrays and maps

    /// Writes an array, or an object whose names are free.
    private func write(container: UInt32, _ rule: APIRule, to text: inout APIBodyText) throws(APIFault) {
        let isArray = arena.type(container) == .array
        if isArray { try checkCount(container, rule) }
        text.output.append(isArray ? UInt8(ascii: "[") : UInt8(ascii: "{"))
        let end = arena.after(container)
        let first = arena.first(container)
        var child = first
        while child < end {
            if isArray {
                if child != first { text.output.append(UInt8(ascii: ",")) }
            } else {
                try checkName(of: child, rule)
                append(nameOf: child, to: &text.output)
            }
            try write(child: child, rule, to: &text)
            child = arena.following(child, before: end)
        }
        text.output.append(isArray ? UInt8(ascii: "]") : UInt8(ascii: "}"))
    }

    private func checkCount(_ list: UInt32, _ rule: APIRule) throws(APIFault) {
        guard rule.limit == 0 || elementCount(of: list) <= rule.limit else {
            throw APIFault(.apiTooManyItems, list, .elements, rule.limit)
        }
    }

    /// How many elements an array has, or the text of one.
    @inline(never)
    func elementCount(of list: UInt32) -> Int {
        guard arena.type(list) == .string else { return arena.count(list) }
        guard let inner = try? JSONText.parse(string(list), JSONText.trustedLimits), inner.type(0) == .array else {
            return 0
        }
        return inner.count(0)
    }

    func checkName(of member: UInt32, _ rule: APIRule) throws(APIFault) {
        let size = name(of: member).byteCount
        guard rule.limit == 0 || size <= rule.limit else {
            throw APIFault(longName: member, rule.limit)
        }
    }

    private func write(child: UInt32, _ rule: APIRule, to text: inout APIBodyText) throws(APIFault) {
        let type = arena.type(child)
        switch rule.kind {
        case .texts, .textMap:
            guard type == .string else { throw APIFault(.apiFieldWrongType, child) }
            if !rule.clause("=").isEmpty { try check(choice: child, rule) }
            if rule.isCardData { try count(text: child, in: &text) }
            JSONEscaping.appendString(string(child), to: &text.output)
        case .parameterMap:
            try write(parameter: child, to: &text)
        default:
            guard type == .object else { throw APIFault(.apiFieldWrongType, child) }
            try write(child, as: rule.object, to: &text)
        }
    }

    /// Writes a text of JSON; an object or array becomes one.
    private func write(jsonText value: UInt32, _ rule: APIRule, to text: inout APIBodyText) throws(APIFault) {
        let type = arena.type(value)
        guard type == .string else {
            guard type == .object || type == .array, type == rule.form ?? type else {
                throw APIFault(.apiFieldWrongType, value)
            }
            if type == .array { try checkCount(value, rule) }
            if type == .object { try check(value, as: rule.object, &text) }
            _ = append(json: value, to: &text)
            return
        }
        if string(value).byteCount > 0 {
            try check(json: value, form: rule.form, rule, &text)
        } else if rule.isRequired {
            throw APIFault(.apiFieldMissing, value)
        }
        JSONEscaping.appendString(string(value), to: &text.output)
    }

    /// Checks an object that is written as a text.
    private func check(_ object: UInt32, as number: Int, _ text: inout APIBodyText) throws(APIFault) {
        if number == 0 { return }
        var inner = APIBodyText()
        swap(&inner.warnings, &text.warnings)
        defer { swap(&inner.warnings, &text.warnings) }
        try write(object, as: number, to: &inner)
        if inner.output.hasFailed { text.output.fail() }
    }

    /// Checks that a text is JSON, and of a certain form, perhaps an object of texts.
    func check(json value: UInt32, form: JSONType?, hasTexts: Bool) throws(APIFault) {
        let inner = try parse(json: value, form: form)
        guard hasTexts else { return }
        if let member = Self.firstThatIsNoText(0, of: inner) {
            throw APIFault(APIFault(.apiFieldWrongType, member), inside: value)
        }
    }

    /// The first value of an object that is no text.
    static func firstThatIsNoText(_ object: UInt32, of arena: borrowing JSONArena) -> UInt32? {
        let end = arena.after(object)
        var member = arena.first(object)
        while member < end {
            if arena.type(member) != .string { return member }
            member = arena.following(member, before: end)
        }
        return nil
    }

    private func parse(json value: UInt32, form: JSONType?) throws(APIFault) -> JSONArena {
        let arena: JSONArena
        do {
            arena = try JSONText.parse(string(value), JSONText.trustedLimits)
        } catch {
            let isOwn = error.status == .outOfMemory || error.status == .nestingTooDeep
            throw APIFault(isOwn ? error.status : .apiFieldMalformed, value)
        }
        if let form, arena.type(0) != form { throw APIFault(.apiFieldMalformed, value) }
        return arena
    }

    /// Checks a text of JSON with what is known of the object or array in it.
    private func check(
        json value: UInt32,
        form: JSONType?,
        _ rule: APIRule,
        _ text: inout APIBodyText
    ) throws(APIFault) {
        let inner = APIBody(try parse(json: value, form: form))
        if inner.arena.type(0) == .array { try checkCount(value, rule) }
        guard rule.object != 0, inner.arena.type(0) == .object else { return }
        var written = APIBodyText()
        do {
            try inner.write(0, as: rule.object, to: &written)
        } catch {
            throw APIFault(error, inside: value)
        }
        if written.output.hasFailed { text.output.fail() }
        for index in written.warnings.indices {
            if let warning = written.warnings[index] { text.warn(APIFault(warning, inside: value)) }
        }
    }
}

extension APIRule.Kind {
    /// The type that the value has in JSON; nil for any.
    fileprivate var jsonType: JSONType? {
        switch self {
        case .any, .interval, .jsonText, .alternatives: nil
        case .text, .characters, .choice, .openChoice, .openSpaceID: .string
        case .integer, .number: .number
        case .bool: .bool
        case .texts, .array: .array
        case .object, .textMap, .objectMap, .parameterMap, .olderParameterMap: .object
        }
    }
}
