import IMHookSigning
import IMHookWire

/// The body of a request to a server API: checked against what is documented of its operation while it is written,
/// compactly and in the order given.
///
/// Members that are not documented pass with a warning, so that a newer member of the platform needs no newer library; in an
/// answer they are refused, because there is nobody to read the warning.
struct APIBody: ~Copyable {
    let arena: JSONArena
    private let isAnswer: Bool

    /// Parses a body.
    ///
    /// - Parameters:
    ///   - text: A JSON object; empty stands for the empty object.
    ///   - isAnswer: Whether members that are not documented are refused.
    /// - Throws: ``Status/bodyNotObject``, or a code of the families from 300 and 400, with the place in the text.
    init(_ text: RawSpan, isAnswer: Bool = false) throws(IMHookError) {
        arena = try Self.parse(text, isSecret: !isAnswer)
        self.isAnswer = isAnswer
    }

    /// Takes a text of JSON that was parsed.
    init(_ arena: consuming JSONArena) {
        self.arena = arena
        isAnswer = false
    }

    private static func parse(_ text: RawSpan, isSecret: Bool) throws(IMHookError) -> JSONArena {
        let emptyObject: StaticString = "{}"
        let arena: JSONArena
        do {
            arena = try JSONText.parse(
                text.byteCount > 0 ? text : emptyObject.span,
                JSONText.trustedLimits,
                isSecret: isSecret
            )
        } catch {
            throw IMHookError(error, .body)
        }
        guard arena.type(0) == .object else {
            throw IMHookError(.bodyNotObject, .body, offset: Int(arena.raw(0).start))
        }
        return arena
    }

    /// Checks the body and writes it.
    ///
    /// - Throws: One of 801 to 809, with the path of the member and its place in the body; nothing is left behind then.
    func write(for operation: APIOperation) throws(IMHookError) -> APIBodyText {
        var text = APIBodyText()
        if operation.hasSecret {
            // All at once, so that no copy is left behind when the buffer is wiped: escaping makes a byte seven.
            _ = unsafe text.output.reserve(arena.inputSize &* 7 &+ 64)
        }
        do {
            try write(0, as: operation.body, to: &text)
        } catch {
            let error = located(error)
            text.output.wipe()
            throw error
        }
        return text
    }

    // MARK: Objects

    /// Checks an object and writes it.
    ///
    /// - Parameters:
    ///   - object: The node.
    ///   - number: The number of what it is to be.
    ///   - text: What it is appended to.
    /// - Throws: One of 801 to 809.
    func write(_ object: UInt32, as number: Int, to text: inout APIBodyText) throws(APIFault) {
        text.output.append("{")
        let end = arena.after(object)
        var member = arena.first(object)
        while member < end {
            append(nameOf: member, to: &text.output)
            if let rule = APIRules.rule(for: name(of: member), of: number).map({ meant($0, in: object) }) {
                try write(member, rule, to: &text)
                try checkNeighbours(of: member, rule, in: object, number)
            } else if isAnswer {
                throw APIFault(.replyMemberUnknown, member)
            } else {
                if number != 0 { text.warn(APIFault(.apiMemberUndocumented, member)) }
                JSONCompaction.append(member, of: arena, to: &text.output)
            }
            member = arena.following(member, before: end)
        }
        text.output.append("}")
        try checkRequired(object, number)
    }

    /// A rule with the limit and the object that it has beside the other members.
    @inline(never)
    private func meant(_ rule: APIRule, in object: UInt32) -> APIRule {
        var rule = rule
        var place = rule.clauses
        var word = rule.word(&place)
        while !word.isEmpty {
            let text = word.span
            let sign = text.byte(0)
            if sign == UInt8(ascii: "?"), !holds(text.slice(1, text.byteCount), in: object) { rule.limit = 0 }
            if sign == UInt8(ascii: "/") {
                let end = text.position(of: UInt8(ascii: "@"), from: 1)
                if holds(text.slice(1, end), in: object) {
                    rule.object = Int(DecimalNumber.shortInteger(text.slice(end &+ 1, text.byteCount)) ?? 0)
                }
            }
            word = rule.word(&place)
        }
        return rule
    }

    /// Whether a member has a value, said as `name=value`.
    private func holds(_ condition: RawSpan, in object: UInt32) -> Bool {
        let end = condition.position(of: UInt8(ascii: "="), from: 0)
        let value = arena.member(object, named: condition.slice(0, end)).map { arena.textOrEmpty($0) } ?? .empty
        return unsafe RawSpan(_unsafeBytes: arena.bytes(value)).equals(condition.slice(end &+ 1, condition.byteCount))
    }

    /// Writes the name of a member, with what separates it from the one before.
    func append(nameOf member: UInt32, to output: inout ByteBuffer) {
        if output.span.byte(output.count &- 1) != UInt8(ascii: "{") { output.append(UInt8(ascii: ",")) }
        JSONEscaping.appendString(name(of: member), to: &output)
        output.append(UInt8(ascii: ":"))
    }

    private func checkRequired(_ object: UInt32, _ number: Int) throws(APIFault) {
        var rules = APIRules(of: number)
        while let rule = rules.next() {
            if rule.kind == .alternatives {
                try checkAlternatives(rule, object)
            } else if rule.isRequired, arena.member(object, named: rule.name.span) == nil {
                throw APIFault(missing: rule.name, in: object)
            }
        }
    }

    private func checkAlternatives(_ rule: APIRule, _ object: UInt32) throws(APIFault) {
        var place = rule.clauses
        let first = rule.word(&place)
        var name = first
        while !name.isEmpty {
            if let member = given(name, in: object), !rule.isNotEmpty || arena.count(member) > 0 { return }
            name = rule.word(&place)
        }
        throw APIFault(missing: first, in: object)
    }

    /// Checks what a member needs beside it, and what it excludes.
    private func checkNeighbours(
        of member: UInt32,
        _ rule: APIRule,
        in object: UInt32,
        _ number: Int
    ) throws(APIFault) {
        var place = rule.clauses
        var word = rule.word(&place)
        while !word.isEmpty {
            let text = word.span
            // Of a value, what follows it counts where it is the one.
            var start = text.byte(0) == UInt8(ascii: "=") ? APIChoice.end(text, from: 1) : 0
            // What is empty is not there, and neither needs anything nor excludes it.
            let isClause =
                arena.isGiven(member) && (text.byte(0) == UInt8(ascii: "+") || text.byte(0) == UInt8(ascii: "-"))
            if text.byte(0) == UInt8(ascii: ",") {
                try checkTogether(member, rule.limit, word.part(1, text.byteCount), in: object)
            }
            if isClause || start > 0 && arena.type(member) == .string && string(member).equals(APIChoice.value(text)) {
                while start < text.byteCount {
                    let end = APIChoice.end(text, from: start &+ 1)
                    try checkNeighbour(word.part(start &+ 1, end), isNeeded: text.byte(start), in: object)
                    start = end
                }
            }
            word = rule.word(&place)
        }
        if rule.kind == .openSpaceID { try checkDeliverModels(for: member, in: object, number) }
        if rule.kind == .interval { try checkInterval(member, rule, in: object) }
    }

    private func checkNeighbour(_ name: APIName, isNeeded sign: UInt8, in object: UInt32) throws(APIFault) {
        let neighbour = given(name, in: object)
        if sign == UInt8(ascii: "-") {
            if let neighbour { throw APIFault(.apiFieldConflict, neighbour) }
        } else if neighbour == nil {
            throw APIFault(missing: name, in: object)
        }
    }

    /// Checks a limit that two lists have together.
    private func checkTogether(_ list: UInt32, _ limit: Int64, _ name: APIName, in object: UInt32) throws(APIFault) {
        guard let other = given(name, in: object), arena.type(other) == .array else { return }
        let others = Int64(arena.count(other))
        guard Int64(arena.count(list)) &+ others <= limit else {
            throw APIFault(.apiTooManyItems, list, .elements, limit, beside: others)
        }
    }

    // MARK: Reading

    /// The name of a member.
    @_lifetime(borrow self)
    func name(of member: UInt32) -> RawSpan { string(member &- 1) }

    /// The text of a string.
    @inline(never)
    @_lifetime(borrow self)
    func string(_ value: UInt32) -> RawSpan {
        let span = unsafe RawSpan(_unsafeBytes: arena.bytes(arena.stringText(value)))
        return unsafe _overrideLifetime(span, borrowing: self)
    }

    /// A member that is there and neither null nor empty.
    func given(_ name: APIName, in object: UInt32) -> UInt32? {
        guard let member = arena.member(object, named: name.span), arena.isGiven(member) else { return nil }
        return member
    }

    // MARK: Errors

    /// The error of a fault, with its path and its place.
    ///
    /// - Parameters:
    ///   - fault: The fault.
    ///   - root: The path of the body itself.
    /// - Returns: The error.
    @inline(never)
    func located(_ fault: APIFault, in root: ErrorPath = ErrorPath()) -> IMHookError {
        var path = path(of: fault.node, in: root)
        if let inner = fault.inner, let body = try? APIBody(string(fault.node)) {
            path = body.path(of: inner, in: path)
        }
        if let missing = fault.missing { path = path.member(missing.span) }
        let error = IMHookError(fault.status, .body, offset: Int(arena.raw(fault.node).start), path: path)
        guard fault.measure != .none else { return error }
        return error.breaking(fault.measure, actual: measured(fault) &+ fault.others, limit: fault.limit)
    }

    /// Where a value stands.
    private func path(of node: UInt32, in root: ErrorPath) -> ErrorPath {
        var path = root
        var container: UInt32 = 0
        while container != node {
            let end = arena.after(container)
            var child = arena.first(container)
            var position = 0
            while child < end, arena.after(child) <= node {
                child = arena.following(child, before: end)
                position &+= 1
            }
            guard child < end else { break }
            path = arena.type(container) == .object ? path.member(name(of: child)) : path.element(position)
            container = child
        }
        return path
    }

    /// How much of a value there is.
    private func measured(_ fault: APIFault) -> Int64 {
        switch fault.measure {
        case .bytes where fault.isAboutName: return Int64(name(of: fault.node).byteCount)
        case .bytes where arena.type(fault.node) == .string: return Int64(string(fault.node).byteCount)
        case .bytes:
            // Of anything else, the text that it becomes.
            var json = ByteBuffer()
            JSONCompaction.append(fault.node, of: arena, to: &json)
            return Int64(json.count)
        case .characters: return Int64(UTF8Sequence.count(of: string(fault.node)))
        case .elements: return Int64(elementCount(of: fault.node))
        case .maximum, .minimum, .seconds: return (try? arena.looseInt64(fault.node)) ?? 0
        case .none: return 0
        }
    }
}
