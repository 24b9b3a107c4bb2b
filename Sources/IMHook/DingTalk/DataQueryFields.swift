package import IMHookWire

/// The members of one data source query, read from its element when asked for.
package struct DataQueryFields {
    package var id = TextRange.empty
    package var dynamicParams = CardCallbackFields.absent
    package var constParams = CardCallbackFields.absent
    package var profile = CardCallbackFields.absent
    package var profileCorpID = TextRange.empty
    package var profileUserID = TextRange.empty

    /// Reads an element that ``CardCallbackReader`` has checked.
    package init(_ element: UInt32, _ arena: borrowing JSONArena) {
        id = Self.id(element, arena)
        if let member = arena.member(element, "constParams") { constParams = member }
        guard let params = arena.member(element, "dynamicParams") else { return }
        dynamicParams = params
        guard let member = arena.member(params, "profile") else { return }
        if let inner = arena.inner(member) {
            profile = inner
        } else if arena.type(member) == .object {
            profile = member
        } else {
            return
        }
        if let member = arena.member(profile, "corpId") { profileCorpID = arena.textOrEmpty(member) }
        if let member = arena.member(profile, "userId") { profileUserID = arena.textOrEmpty(member) }
    }
}

extension DataQueryFields {
    /// The id of an element.
    static func id(_ element: UInt32, _ arena: borrowing JSONArena) -> TextRange {
        guard let member = arena.member(element, "dynamicDataSourceId") else { return .empty }
        return arena.textOrEmpty(member)
    }

    /// Whether an element asks for a data source.
    static func hasID(_ element: UInt32, _ id: RawSpan, _ arena: borrowing JSONArena) -> Bool {
        unsafe RawSpan(_unsafeBytes: arena.bytes(self.id(element, arena))).equals(id)
    }
}

extension JSONArena {
    /// The text of a string or number; empty for anything else.
    package func textOrEmpty(_ index: UInt32) -> TextRange {
        switch type(index) {
        case .string: stringText(index)
        case .number: raw(index)
        default: .empty
        }
    }
}
