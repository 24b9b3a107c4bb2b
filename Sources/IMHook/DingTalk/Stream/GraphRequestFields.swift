package import IMHookWire

/// The members of a call of an AI plugin, as places in the arena that holds its text (page "Graph API over Stream").
///
/// `JSONArena.absent` stands for a value that the call does not have.
package struct GraphRequestFields {
    package let method: TextRange
    package let uri: TextRange
    /// The object `headers`.
    package let headers: UInt32
    /// `body`, a text that is usually JSON; the raw text of a body that is no text.
    package let body: TextRange

    /// Finds the members of a call.
    init(_ arena: borrowing JSONArena, _ root: UInt32) {
        let line = arena.object(root, "requestLine")
        method = line.map { arena.text(of: $0, "method") } ?? .empty
        uri = line.map { arena.text(of: $0, "uri") } ?? .empty
        headers = arena.object(root, "headers") ?? JSONArena.absent
        guard let member = arena.member(root, "body"), arena.isGiven(member) else {
            body = .empty
            return
        }
        body = arena.type(member) == .string ? arena.stringText(member) : arena.raw(member)
    }
}
