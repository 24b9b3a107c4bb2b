package import IMHookWire

/// The members of one data source query, read from its element when asked for.
package struct DataQueryFields {
    package var id = TextRange.empty
    /// The value that ``id`` was read from.
    package var idMember = JSONArena.absent
    package var dynamicParams = JSONArena.absent
    package var constParams = JSONArena.absent
    package var profile = JSONArena.absent
    package var profileCorpID = TextRange.empty
    package var profileUserID = TextRange.empty

    /// Finds the members of an element that ``CardCallbackReader`` has checked: it has an id.
    package init(checked element: UInt32, _ arena: borrowing JSONArena) {
        // Most elements have nothing but their id.
        if arena.count(element) == 1 {
            self.init(idMember: arena.first(element), arena)
        } else {
            self.init(element, arena)
        }
    }

    private init(idMember: UInt32, _ arena: borrowing JSONArena) {
        self.idMember = idMember
        id = arena.textOrEmpty(idMember)
    }

    /// Finds the members of an element; of members with the same name the last one counts.
    init(_ element: UInt32, _ arena: borrowing JSONArena) {
        let end = arena.after(element)
        var member = arena.first(element)
        while member < end {
            let name = arena.stringText(member &- 1)
            switch name.size {
            case 19: if arena.equals(name, "dynamicDataSourceId") { idMember = member }
            case 13: if arena.equals(name, "dynamicParams") { dynamicParams = member }
            case 11: if arena.equals(name, "constParams") { constParams = member }
            default: break
            }
            member = arena.following(member, before: end)
        }
        if idMember != JSONArena.absent { id = arena.textOrEmpty(idMember) }
        if dynamicParams != JSONArena.absent { readProfile(arena) }
    }

    /// Finds the members of the profile, which ``CardCallbackReader`` has parsed when it is a text.
    private mutating func readProfile(_ arena: borrowing JSONArena) {
        guard let member = arena.member(dynamicParams, "profile") else { return }
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

    /// The id of an element that was checked.
    static func id(_ element: UInt32, _ arena: borrowing JSONArena) -> TextRange {
        DataQueryFields(checked: element, arena).id
    }

    /// Whether an element asks for a data source.
    static func hasID(_ element: UInt32, _ id: RawSpan, _ arena: borrowing JSONArena) -> Bool {
        unsafe RawSpan(_unsafeBytes: arena.bytes(self.id(element, arena))).equals(id)
    }
}
