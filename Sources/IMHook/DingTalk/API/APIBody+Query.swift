import IMHookWire

extension APIBody {
    /// Writes the members as the query of a URL: texts as they are, anything else as its JSON text; null is left out.
    func writeQuery(_ hasQuery: inout Bool, to address: inout ByteBuffer) {
        let end = arena.after(0)
        var member = arena.first(0)
        while member < end {
            if arena.type(member) != .null {
                address.append(hasQuery ? UInt8(ascii: "&") : UInt8(ascii: "?"))
                hasQuery = true
                PercentEncoding.append(name(of: member), to: &address)
                address.append("=")
                if arena.type(member) == .string {
                    PercentEncoding.append(string(member), to: &address)
                } else {
                    var json = ByteBuffer()
                    JSONCompaction.append(member, of: arena, to: &json)
                    PercentEncoding.append(json.span, to: &address)
                    if json.hasFailed { address.fail() }
                }
            }
            member = arena.following(member, before: end)
        }
    }
}
