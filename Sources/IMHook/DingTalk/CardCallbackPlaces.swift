import IMHookWire

/// Where the texts of a callback stand in each other, and errors with their place in one of them and in what was received.
struct CardCallbackPlaces {
    /// The string that the callback's own text was parsed from, in a frame of Stream mode; absent over HTTP.
    let rootString: UInt32
    /// The string that the content was parsed from; absent when it stands in the callback's own text as it is.
    var contentString = JSONArena.absent

    /// An error in a text that stands inside a string of the body or of its content.
    @inline(never)
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
    @inline(never)
    func fieldError(
        _ status: Status,
        _ arena: borrowing JSONArena,
        _ value: UInt32,
        _ path: ErrorPath,
        _ document: SourceDocument
    ) -> IMHookError {
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
    @inline(never)
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
