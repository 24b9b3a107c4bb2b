package import IMHookWire

/// Reads a text frame that the gateway of Stream mode sent: what it is about, its headers, and the JSON text in `data`.
///
/// A frame that is not a JSON object with an object `headers` cannot be answered, and is refused. Everything else arrives:
/// unknown types, topics and headers, and data of another format.
package enum StreamFrameReader {
    /// Texts nested in each other: the frame, and those of a callback.
    package static let levels = 1 &+ CardCallbackReader.levels

    /// Reads the frame that an arena was created with.
    ///
    /// - Parameters:
    ///   - arena: The arena, with ``levels`` levels.
    ///   - limits: The limits of the frame and of each text nested in it.
    /// - Returns: What the frame says.
    /// - Throws: What it is refused for, with the place in the frame.
    @export(interface)
    package static func read(
        _ arena: inout JSONArena,
        _ limits: JSONLimits
    ) throws(IMHookError) -> StreamFrameFields {
        var fields = StreamFrameFields()
        do { fields.root = try arena.parseInput(limits) } catch { throw IMHookError(error, .body) }
        guard arena.type(fields.root) == .object else {
            throw IMHookError(.bodyNotObject, .body, offset: Int(arena.raw(fields.root).start))
        }
        fields.type = arena.text(of: fields.root, "type")
        // One page prints the singular.
        guard let headers = arena.object(fields.root, "headers") ?? arena.object(fields.root, "header") else {
            let offset = Int(arena.raw(fields.root).start)
            throw IMHookError(.fieldMissing, .body, offset: offset, path: ErrorPath("headers"))
        }
        fields.headers = headers
        readHeaders(arena, &fields)
        fields.kind = kind(arena, fields)
        readData(&arena, limits, &fields)
        return fields
    }

    private static func readHeaders(_ arena: borrowing JSONArena, _ fields: inout StreamFrameFields) {
        let headers = fields.headers
        fields.topic = arena.text(of: headers, "topic")
        fields.messageID = arena.text(of: headers, "messageId")
        fields.contentType = arena.text(of: headers, "contentType")
        fields.appID = arena.text(of: headers, "appId")
        fields.connectionID = arena.text(of: headers, "connectionId")
        fields.eventID = arena.text(of: headers, "eventId")
        fields.eventType = arena.text(of: headers, "eventType")
        fields.eventCorpID = arena.text(of: headers, "eventCorpId")
        fields.eventUnifiedAppID = arena.text(of: headers, "eventUnifiedAppId")
        fields.time = arena.integer(of: headers, "time")
        fields.eventBornTime = arena.integer(of: headers, "eventBornTime")
    }

    private static func kind(_ arena: borrowing JSONArena, _ fields: StreamFrameFields) -> StreamFrameKind {
        if arena.equals(fields.type, "SYSTEM") {
            if arena.equals(fields.topic, "ping") { return .ping }
            return arena.equals(fields.topic, "disconnect") ? .disconnect : .system
        }
        // The topics of events differ between the pages: nothing is told by them.
        if arena.equals(fields.type, "EVENT") { return .event }
        guard arena.equals(fields.type, "CALLBACK") else { return .unknown }
        if arena.equals(fields.topic, "/v1.0/card/instances/callback")
            || arena.equals(fields.topic, "/v1.0/card/dynamicData/get")
        {
            return .card
        }
        if arena.equals(fields.topic, "/v1.0/im/bot/messages/get") { return .robotMessage }
        if arena.equals(fields.topic, "/v1.0/im/bot/messages/delegate") { return .delegatedRobotMessage }
        return arena.equals(fields.topic, "/v1.0/graph/api/invoke") ? .graph : .callback
    }

    /// Parses `data`, which is a JSON text in a string, or empty.
    private static func readData(_ arena: inout JSONArena, _ limits: JSONLimits, _ fields: inout StreamFrameFields) {
        guard let member = arena.member(fields.root, "data") else { return failWithoutData(arena, &fields) }
        if arena.type(member) == .object {
            fields.data = member
            return readCard(&arena, limits, &fields, inString: JSONArena.absent)
        }
        guard arena.type(member) == .string, arena.isGiven(member) else { return failWithoutData(arena, &fields) }
        fields.dataText = arena.stringText(member)
        do {
            fields.data = try arena.parseInner(member, limits)
        } catch {
            guard fields.kind == .card else { return }
            let outer = arena.outerPosition(of: error.offset, inString: member)
            fields.cardFailure = IMHookError(error.status, .data, offset: error.offset, outerOffset: outer)
            return
        }
        readCard(&arena, limits, &fields, inString: member)
    }

    private static func readCard(
        _ arena: inout JSONArena,
        _ limits: JSONLimits,
        _ fields: inout StreamFrameFields,
        inString string: UInt32
    ) {
        guard fields.kind == .card else { return }
        do {
            fields.card = try CardCallbackReader.read(&arena, limits, root: fields.data, inString: string)
        } catch {
            fields.cardFailure = error
        }
    }

    private static func failWithoutData(_ arena: borrowing JSONArena, _ fields: inout StreamFrameFields) {
        guard fields.kind == .card else { return }
        let offset = Int(arena.raw(fields.root).start)
        fields.cardFailure = IMHookError(.fieldMissing, .body, offset: offset, path: ErrorPath("data"))
    }
}
