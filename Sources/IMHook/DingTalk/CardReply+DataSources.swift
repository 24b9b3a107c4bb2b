package import IMHookWire

/// Values of dynamic data sources as a whole; their members are set like other parameters.
extension CardReply {
    /// Answers a data source with a whole value.
    @export(interface)
    package mutating func set(
        source id: RawSpan,
        json: RawSpan,
        _ callback: borrowing JSONArena,
        _ fields: CardCallbackFields
    ) throws(IMHookError) {
        try check(.source(0))
        let arena = try parse(json, ErrorPath(id))
        try set(source: id, value: 0, of: arena, callback, fields)
    }

    mutating func set(
        source id: RawSpan,
        value: UInt32,
        of arena: borrowing JSONArena,
        _ callback: borrowing JSONArena,
        _ fields: CardCallbackFields
    ) throws(IMHookError) {
        let part = try unusedSource(id, callback, fields)
        let type = arena.type(value)
        switch type {
        case .null:
            try store(part, Setting.whole.span, .json, RawSpan())
        case .number, .bool:
            let range = arena.raw(value)
            try store(part, Setting.whole.span, .text, unsafe RawSpan(_unsafeBytes: arena.bytes(range)))
        default:
            try store(part, Setting.whole.span, value, of: arena)
        }
    }

    /// States that a data source has no data now.
    @export(interface)
    package mutating func setNoData(
        source id: RawSpan,
        _ callback: borrowing JSONArena,
        _ fields: CardCallbackFields
    ) throws(IMHookError) {
        let part = try unusedSource(id, callback, fields)
        try store(part, Setting.whole.span, .json, RawSpan())
    }

    /// The part of a data source that was asked for and has no value yet.
    private mutating func unusedSource(
        _ id: RawSpan,
        _ callback: borrowing JSONArena,
        _ fields: CardCallbackFields
    ) throws(IMHookError) -> Int {
        try check(.source(0))
        guard id.byteCount > 0 else { throw fail(IMHookError(.replyKeyEmpty, path: ErrorPath("data"))) }
        guard let source = find(id, callback, fields) else {
            throw fail(IMHookError(.replySourceNotAsked, path: ErrorPath(id)))
        }
        let part = ReplyPart.firstSource &+ source
        guard parameters.isEmpty(part) else { throw fail(IMHookError(.replySourceTwice, path: ErrorPath(id))) }
        return part
    }

    /// The position of a data source among those asked for.
    ///
    /// The search goes on where the last one ended, so that answering in the order asked costs one step each.
    private mutating func find(
        _ id: RawSpan,
        _ callback: borrowing JSONArena,
        _ fields: CardCallbackFields
    ) -> Int? {
        let end = callback.after(fields.queries)
        for _ in 0..<sourceCount {
            if cursor.element >= end || cursor.index >= sourceCount { cursor = (callback.first(fields.queries), 0) }
            let index = cursor.index
            let found = DataQueryFields.hasID(cursor.element, id, callback)
            cursor = (callback.following(cursor.element, before: end), index &+ 1)
            if found { return index }
        }
        return nil
    }
}
