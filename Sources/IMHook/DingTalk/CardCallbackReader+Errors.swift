import IMHookWire

/// Errors, each with its place in the text that it is about and in what was received.
extension CardCallbackReader {
    /// The path of a member of the content.
    func contentPath(_ name: StaticString) -> ErrorPath {
        ErrorPath(fields.contentDocument.memberName).member(name)
    }

    /// An error in a text that stands inside a string of the body or of its content.
    func nestedError(
        _ arena: borrowing JSONArena,
        _ error: WireError,
        _ document: SourceDocument,
        _ string: UInt32
    ) -> IMHookError {
        let position = arena.outerPosition(of: error.offset, inString: string)
        return IMHookError(
            error.status,
            document,
            offset: error.offset,
            outerOffset: document == .profile ? contentOffset(arena, position) : outerOffset(arena, position)
        )
    }

    /// An error about a value of the body or of its content.
    func fieldError(
        _ status: Status,
        _ arena: borrowing JSONArena,
        _ value: UInt32,
        _ path: @autoclosure () -> ErrorPath,
        _ document: SourceDocument
    ) -> IMHookError {
        let path = path()
        let position = Int(arena.raw(value).start)
        guard document != .body, contentString != JSONArena.absent else {
            return rootError(status, arena, position, path)
        }
        return IMHookError(
            status,
            document,
            offset: position &- arena.innerStart(contentString),
            outerOffset: contentOffset(arena, position),
            path: path
        )
    }

    /// An error about a value of the callback's own text.
    func rootError(
        _ status: Status,
        _ arena: borrowing JSONArena,
        _ position: Int,
        _ path: ErrorPath
    ) -> IMHookError {
        guard rootString != JSONArena.absent else { return IMHookError(status, .body, offset: position, path: path) }
        return IMHookError(
            status,
            .data,
            offset: position &- arena.innerStart(rootString),
            outerOffset: outerOffset(arena, position),
            path: path
        )
    }

    /// The byte received that a position in the content of the callback comes from.
    func contentOffset(_ arena: borrowing JSONArena, _ position: Int) -> Int {
        guard contentString != JSONArena.absent else { return outerOffset(arena, position) }
        let inner = position &- arena.innerStart(contentString)
        return outerOffset(arena, arena.outerPosition(of: inner, inString: contentString))
    }

    /// The byte received that a position in the callback's own text comes from.
    func outerOffset(_ arena: borrowing JSONArena, _ position: Int) -> Int {
        guard rootString != JSONArena.absent else { return position }
        return arena.outerPosition(of: position &- arena.innerStart(rootString), inString: rootString)
    }
}
