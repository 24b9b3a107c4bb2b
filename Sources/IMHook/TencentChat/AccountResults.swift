import IMHookWire

/// What a handler decided about single accounts of a webhook: invited members, subscribers, friends.
///
/// An account that the list of the webhook names twice has one decision, which holds wherever it stands.
struct AccountResults: ~Copyable {
    private var index = AccountIndex()
    /// For each position of the list the place of the decision about its account plus one, as 32 bits, or 0 without one.
    ///
    /// Of equal accounts the first one has it. Empty until the first decision.
    private var places = ByteBuffer()
    /// The decisions, one after the other: the code in 8 bytes, the size of the text in 8, the text.
    private var decisions = ByteBuffer()

    /// Whether nothing was decided.
    var isEmpty: Bool { decisions.count == 0 }

    /// Whether memory could not be allocated.
    var hasFailed: Bool { places.hasFailed || decisions.hasFailed || index.hasFailed }

    mutating func removeAll() {
        index.removeAll()
        places.removeAll()
        decisions.removeAll()
    }

    /// Decides about an account; a decision made before is replaced.
    ///
    /// - Returns: false when the list does not have it.
    mutating func set(
        _ account: RawSpan,
        code: Int64,
        text: RawSpan,
        _ rules: WebhookDecisions,
        _ arena: borrowing JSONArena,
        _ fields: WebhookFields
    ) -> Bool {
        read(rules, arena, fields)
        if hasFailed { return true }
        guard let position = index.position(of: account, arena) else { return false }
        if places.count == 0 { clearPlaces() }
        let place = UInt32(truncatingIfNeeded: decisions.count &+ 1)
        guard let memory = unsafe decisions.reserve(16 &+ text.byteCount &+ 16), let start = unsafe places.start,
            position &* 4 &+ 4 <= places.count
        else { return true }
        unsafe memory.storeBytes(of: code, as: Int64.self)
        unsafe memory.storeBytes(of: Int64(text.byteCount), toByteOffset: 8, as: Int64.self)
        decisions.advance(16)
        decisions.append(text)
        unsafe start.storeBytes(of: place, toByteOffset: position &* 4, as: UInt32.self)
        return true
    }

    /// Writes the accounts that were refused, as `"RefusedMembers_Account":["a","b"]` with a comma before it.
    func writeRefused(to output: inout ByteBuffer, _ rules: WebhookDecisions, _ arena: borrowing JSONArena) {
        output.append(",\"")
        output.append(rules.refusedName)
        output.append("\":[")
        var isFirst = true
        for position in 0..<index.count where place(position) != nil {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            JSONEscaping.appendString(index.account(position, arena), to: &output)
        }
        output.append("]")
    }

    /// Writes a result for each account, as `"ResultItem":[…]` with a comma before it; the list must have been read.
    ///
    /// - Parameters:
    ///   - output: What it is appended to.
    ///   - code: The result of accounts that nothing was decided about.
    ///   - text: Its text.
    ///   - arena: The webhook.
    func writeResults(to output: inout ByteBuffer, code: Int64, text: RawSpan, _ arena: borrowing JSONArena) {
        output.append(",\"ResultItem\":[")
        var isFirst = true
        for position in 0..<index.count {
            let account = index.account(position, arena)
            guard account.byteCount > 0 else { continue }
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            output.append("{\"To_Account\":")
            JSONEscaping.appendString(account, to: &output)
            output.append(",\"ResultCode\":")
            if !isEmpty, let place = place(index.position(of: account, arena) ?? position) {
                let span = decisions.span
                let own = unsafe span.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: Int64.self)
                let size = unsafe span.unsafeLoadUnaligned(fromUncheckedByteOffset: place &+ 8, as: Int64.self)
                NumberWriting.append(own, to: &output)
                output.append(",\"ResultInfo\":")
                JSONEscaping.appendString(span.slice(place &+ 16, place &+ 16 &+ Int(size)), to: &output)
            } else {
                NumberWriting.append(code, to: &output)
                output.append(",\"ResultInfo\":")
                JSONEscaping.appendString(text, to: &output)
            }
            output.append("}")
        }
        output.append("]")
    }

    // MARK: The list

    /// Reads the list of the webhook, once.
    mutating func read(_ rules: WebhookDecisions, _ arena: borrowing JSONArena, _ fields: WebhookFields) {
        guard index.count == 0, !index.hasFailed, let list = arena.member(fields.root, rules.listName) else { return }
        index.read(list, rules.accountName, arena)
    }

    /// Makes a row of places without decisions.
    private mutating func clearPlaces() {
        let size = index.count &* 4
        guard let memory = unsafe places.reserve(size) else { return }
        for offset in 0..<size { unsafe memory.storeBytes(of: 0, toByteOffset: offset, as: UInt8.self) }
        places.advance(size)
    }

    /// Where the decision about an account stands; nil without one.
    private func place(_ position: Int) -> Int? {
        let span = places.span
        guard position &* 4 &+ 4 <= span.byteCount else { return nil }
        let place = unsafe span.unsafeLoadUnaligned(fromUncheckedByteOffset: position &* 4, as: UInt32.self)
        guard place > 0, Int(place) &+ 15 <= decisions.count else { return nil }
        return Int(place) &- 1
    }
}
