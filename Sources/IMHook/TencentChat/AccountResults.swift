import IMHookWire

/// What a handler decided about single accounts of a webhook: invited members, subscribers, friends.
///
/// A list of the webhook names the accounts; a row of places, one for each, says where the decision stands.
struct AccountResults: ~Copyable {
    /// For each account of the list the place of its decision plus one, as 32 bits, or 0 without one.
    ///
    /// Empty until the first decision.
    private var places = ByteBuffer()
    /// The decisions, one after the other: the code in 8 bytes, the size of the text in 8, the text.
    private var decisions = ByteBuffer()
    /// Where the search for the next account begins: handlers go through the list in its order.
    private var cursor: (element: UInt32, position: Int) = (0, 0)

    /// Whether nothing was decided.
    var isEmpty: Bool { decisions.count == 0 }

    /// Whether memory could not be allocated.
    var hasFailed: Bool { places.hasFailed || decisions.hasFailed }

    mutating func removeAll() {
        places.removeAll()
        decisions.removeAll()
        cursor = (0, 0)
    }

    /// Decides about an account.
    ///
    /// An account that the list names twice is decided about once with each call.
    ///
    /// - Returns: false when the list does not have it.
    /// - Complexity: Linear in the distance from the account of the call before.
    mutating func set(
        _ account: RawSpan,
        code: Int64,
        text: RawSpan,
        _ rules: WebhookDecisions,
        _ arena: borrowing JSONArena,
        _ fields: WebhookFields
    ) -> Bool {
        guard account.byteCount > 0, let list = arena.member(fields.root, rules.listName), arena.type(list) == .array
        else { return false }
        if places.count == 0 { clear(list, arena) }
        guard let position = find(account, list, rules, arena) else { return false }
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
    func writeRefused(
        to output: inout ByteBuffer,
        _ rules: WebhookDecisions,
        _ arena: borrowing JSONArena,
        _ fields: WebhookFields
    ) {
        output.append(",\"")
        output.append(rules.refusedName)
        output.append("\":[")
        var isFirst = true
        Self.forEach(rules, arena, fields) { (position, account) in
            guard place(position) != nil else { return }
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            JSONEscaping.appendString(account, to: &output)
        }
        output.append("]")
    }

    /// Writes a result for each account, as `"ResultItem":[…]` with a comma before it.
    ///
    /// - Parameters:
    ///   - output: What it is appended to.
    ///   - code: The result of accounts that nothing was decided about.
    ///   - text: Its text.
    ///   - rules: Where the list stands.
    ///   - arena: The webhook.
    ///   - fields: Its members.
    func writeResults(
        to output: inout ByteBuffer,
        code: Int64,
        text: RawSpan,
        _ rules: WebhookDecisions,
        _ arena: borrowing JSONArena,
        _ fields: WebhookFields
    ) {
        output.append(",\"ResultItem\":[")
        var isFirst = true
        Self.forEach(rules, arena, fields) { (position, account) in
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            output.append("{\"To_Account\":")
            JSONEscaping.appendString(account, to: &output)
            output.append(",\"ResultCode\":")
            if let place = place(position) {
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

    // MARK: Looking up

    /// Where the decision about an account stands; nil without one.
    private func place(_ position: Int) -> Int? {
        let span = places.span
        guard position &* 4 &+ 4 <= span.byteCount else { return nil }
        let place = unsafe span.unsafeLoadUnaligned(fromUncheckedByteOffset: position &* 4, as: UInt32.self)
        guard place > 0, Int(place) &+ 15 <= decisions.count else { return nil }
        return Int(place) &- 1
    }

    /// Makes a row of places without decisions.
    private mutating func clear(_ list: UInt32, _ arena: borrowing JSONArena) {
        cursor = (arena.first(list), 0)
        let size = arena.count(list) &* 4
        guard let memory = unsafe places.reserve(size) else { return }
        for offset in 0..<size { unsafe memory.storeBytes(of: 0, toByteOffset: offset, as: UInt8.self) }
        places.advance(size)
    }

    /// The position of an account in the list, looked for from the cursor on and then from the start.
    private mutating func find(
        _ account: RawSpan,
        _ list: UInt32,
        _ rules: WebhookDecisions,
        _ arena: borrowing JSONArena
    ) -> Int? {
        let end = arena.after(list)
        var (element, position) = cursor
        for _ in 0..<arena.count(list) {
            if element >= end { (element, position) = (arena.first(list), 0) }
            let (candidate, place) = (element, position)
            element = arena.following(element, before: end)
            position &+= 1
            guard let member = arena.member(candidate, rules.accountName),
                unsafe RawSpan(_unsafeBytes: arena.bytes(arena.textOrEmpty(member))).equals(account)
            else { continue }
            cursor = (element, position)
            return place
        }
        return nil
    }

    private static func forEach(
        _ rules: WebhookDecisions,
        _ arena: borrowing JSONArena,
        _ fields: WebhookFields,
        _ body: (_ position: Int, _ account: RawSpan) -> Void
    ) {
        guard let list = arena.member(fields.root, rules.listName), arena.type(list) == .array else { return }
        let end = arena.after(list)
        var element = arena.first(list)
        var position = 0
        while element < end {
            if let member = arena.member(element, rules.accountName) {
                let account = arena.textOrEmpty(member)
                if !account.isEmpty { body(position, unsafe RawSpan(_unsafeBytes: arena.bytes(account))) }
            }
            element = arena.following(element, before: end)
            position &+= 1
        }
    }
}
