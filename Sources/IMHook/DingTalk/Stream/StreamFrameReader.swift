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
    ///   - failure: Receives why the frame cannot be handled, though it can be answered.
    /// - Returns: What the frame says.
    /// - Throws: What it is refused for, with the place in the frame.
    @export(interface)
    package static func read(
        _ arena: inout JSONArena,
        _ limits: JSONLimits,
        _ failure: inout IMHookError?
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
        readData(&arena, limits, &fields, &failure)
        if fields.kind == .event { fields.callback.corpID = EventFields(arena, fields).corpID }
        return fields
    }

    /// Reads the headers in one pass; of those with the same name the last one counts.
    private static func readHeaders(_ arena: borrowing JSONArena, _ fields: inout StreamFrameFields) {
        arena.forEachMember(of: fields.headers) { read($0, named: $1, arena, &fields) }
    }

    private static func read(
        _ header: UInt32,
        named name: TextRange,
        _ arena: borrowing JSONArena,
        _ fields: inout StreamFrameFields
    ) {
        switch name.size {
        case 4: if arena.equals(name, "time") { fields.time = integer(header, arena) }
        case 5:
            if arena.equals(name, "topic") { fields.topic = arena.textOrEmpty(header) }
            if arena.equals(name, "appId") { fields.appID = arena.textOrEmpty(header) }
        case 7: if arena.equals(name, "eventId") { fields.eventID = arena.textOrEmpty(header) }
        case 9:
            if arena.equals(name, "messageId") { fields.messageID = arena.textOrEmpty(header) }
            if arena.equals(name, "eventType") { fields.eventType = arena.textOrEmpty(header) }
        case 11:
            if arena.equals(name, "contentType") { fields.contentType = arena.textOrEmpty(header) }
            if arena.equals(name, "eventCorpId") { fields.eventCorpID = arena.textOrEmpty(header) }
        case 12: if arena.equals(name, "connectionId") { fields.connectionID = arena.textOrEmpty(header) }
        case 13: if arena.equals(name, "eventBornTime") { fields.eventBornTime = integer(header, arena) }
        case 17: if arena.equals(name, "eventUnifiedAppId") { fields.eventUnifiedAppID = arena.textOrEmpty(header) }
        default: break
        }
    }

    private static func integer(_ header: UInt32, _ arena: borrowing JSONArena) -> Int64 {
        (try? arena.looseInt64(header)) ?? 0
    }

    private static func kind(_ arena: borrowing JSONArena, _ fields: StreamFrameFields) -> StreamFrameKind {
        if arena.equals(fields.type, "SYSTEM") {
            if arena.equals(fields.topic, "ping") { return .ping }
            return arena.equals(fields.topic, "disconnect") ? .disconnect : .system
        }
        // The topics of events differ between the pages: nothing is told by them.
        if arena.equals(fields.type, "EVENT") { return .event }
        guard arena.equals(fields.type, "CALLBACK") else { return .unknown }
        return StreamTopic.kind(unsafe RawSpan(_unsafeBytes: arena.bytes(fields.topic)))
    }

    /// Parses `data`, which is a JSON text in a string, or empty, and reads what it says.
    private static func readData(
        _ arena: inout JSONArena,
        _ limits: JSONLimits,
        _ fields: inout StreamFrameFields,
        _ failure: inout IMHookError?
    ) {
        fields.callback.isStreamed = true
        fields.callback.root = JSONArena.absent
        fields.callback.kind = fields.kind.callbackKind
        let member = arena.member(fields.root, "data") ?? JSONArena.absent
        var string = JSONArena.absent
        if arena.type(member) == .object {
            fields.callback.root = member
            fields.dataText = arena.raw(member)
        } else if arena.type(member) == .string, arena.isGiven(member) {
            string = member
            fields.dataText = arena.stringText(member)
            do {
                fields.callback.root = try arena.parseInner(member, limits)
            } catch {
                let outer = arena.outerPosition(of: error.offset, inString: member)
                if needsData(fields) || error.status == .outOfMemory {
                    failure = IMHookError(error.status, .data, offset: error.offset, outerOffset: outer)
                }
                fields.callback.eventFault = error.status
                return
            }
        } else {
            let offset = Int(arena.raw(fields.root).start)
            if needsData(fields) {
                failure = IMHookError(.fieldMissing, .body, offset: offset, path: ErrorPath("data"))
            }
            return
        }
        switch fields.kind {
        case .card, .dynamicData:
            do {
                fields.callback = try CardCallbackReader.read(
                    &arena,
                    limits,
                    root: fields.callback.root,
                    inString: string
                )
                fields.callback.isStreamed = true
            } catch {
                failure = error
            }
        case .robotMessage, .delegatedRobotMessage:
            failure = checkObject(arena, fields, inString: string)
            fields.robotMessageID = arena.text(of: fields.callback.root, "msgId")
            fields.callback.userID = arena.text(of: fields.callback.root, "senderStaffId")
            fields.callback.corpID = arena.text(of: fields.callback.root, "senderCorpId")
        case .graph:
            failure = checkObject(arena, fields, inString: string)
        case .unknown, .ping, .disconnect, .system, .event, .callback: break
        }
    }

    /// Whether a frame cannot be handled without its data.
    private static func needsData(_ fields: StreamFrameFields) -> Bool {
        switch fields.kind {
        case .card, .dynamicData, .robotMessage, .delegatedRobotMessage, .graph: true
        case .unknown, .ping, .disconnect, .system, .event, .callback: false
        }
    }

    /// Why a frame is refused whose data has to be an object; nil when it is one.
    private static func checkObject(
        _ arena: borrowing JSONArena,
        _ fields: StreamFrameFields,
        inString string: UInt32
    ) -> IMHookError? {
        let root = fields.callback.root
        if arena.type(root) == .object { return nil }
        let places = CardCallbackPlaces(rootString: string)
        return places.rootError(.bodyNotObject, arena, Int(arena.raw(root).start), ErrorPath())
    }
}
