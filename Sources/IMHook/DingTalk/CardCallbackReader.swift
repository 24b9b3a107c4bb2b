package import IMHookWire

/// Reads the body of an HTTP request from DingTalk: tells what kind of callback it is, parses the JSON texts nested in it,
/// and finds the members of that kind.
///
/// Layouts and their sources: pages 「事件回调」, 「动态数据源」, 「实现置顶卡片纯拉模式」, 「接入链接增强」, 「接入成员资料页」,
/// 「智能交互回调」, and for older layouts 「响应互动卡片消息」, 「接入流程」, 「消息卡片发送及更新」, 「交互方式」.
package struct CardCallbackReader {
    /// Texts nested in each other: body, `content`, `dynamicParams.profile`, and the strings of the last.
    package static let levels = 4

    private let limits: JSONLimits
    private var places: CardCallbackPlaces
    private var fields = CardCallbackFields()
    private var members = BodyMembers()

    /// Reads the body that an arena was created with.
    package static func read(
        _ arena: inout JSONArena,
        _ limits: JSONLimits
    ) throws(IMHookError) -> CardCallbackFields {
        let root: UInt32
        do { root = try arena.parseInput(limits) } catch { throw IMHookError(error, .body) }
        return try read(&arena, limits, root: root, inString: JSONArena.absent)
    }

    /// Reads a callback whose text was parsed already.
    ///
    /// - Parameters:
    ///   - arena: The arena, which has ``levels`` levels from the text of the callback on.
    ///   - limits: The limits of the texts nested in it.
    ///   - root: The value of the callback.
    ///   - string: The string that its text was parsed from; absent where it is the text of the arena.
    /// - Returns: What the callback says.
    /// - Throws: What it is refused for.
    package static func read(
        _ arena: inout JSONArena,
        _ limits: JSONLimits,
        root: UInt32,
        inString string: UInt32
    ) throws(IMHookError) -> CardCallbackFields {
        var reader = CardCallbackReader(limits: limits, rootString: string)
        reader.fields.root = root
        try reader.run(&arena)
        return reader.fields
    }

    private init(limits: JSONLimits, rootString: UInt32) {
        self.limits = limits
        places = CardCallbackPlaces(rootString: rootString)
    }

    private mutating func run(_ arena: inout JSONArena) throws(IMHookError) {
        guard arena.type(fields.root) == .object else {
            throw places.rootError(.bodyNotObject, arena, Int(arena.raw(fields.root).start), ErrorPath())
        }
        members.find(in: arena, fields.root)
        try classify(&arena)
        switch fields.kind {
        case .dingTalkUnknown, .dingTalkEvent, .dingTalkRobotMessage, .dingTalkDelegatedMessage, .dingTalkGraph:
            readCommonTexts(&arena)
        case .dingTalkCardAction, .dingTalkAssistantAction:
            try readCheckedTexts(&arena)
            try readAction(&arena)
            readExtension(&arena)
        case .dingTalkDynamicData:
            try readCheckedTexts(&arena)
            try readDynamicData(&arena)
        case .dingTalkPrivatePull:
            try readCheckedTexts(&arena)
            try readPrivatePull(&arena)
        case .dingTalkLinkEnhancement:
            try readCheckedTexts(&arena)
            try readLinkEnhancement(&arena)
        }
    }

    // MARK: Classification

    private mutating func classify(_ arena: inout JSONArena) throws(IMHookError) {
        if arena.isGiven(members.encrypt) {
            fields.kind = .dingTalkEvent
            return
        }
        if arena.isGiven(members.type) {
            let type = try Self.text(places, arena, members.type, "type")
            if arena.equals(type, "actionCallback") {
                fields.kind = .dingTalkCardAction
                fields.dialect = .current
                return try readContent(&arena, isRequired: true)
            }
            if arena.equals(type, "dynamicDataCallback") {
                fields.kind = .dingTalkDynamicData
                return try readContent(&arena, isRequired: true)
            }
        }
        if arena.isGiven(members.conversationToken) {
            fields.kind = .dingTalkAssistantAction
            fields.dialect = .current
            return try readContent(&arena, isRequired: true)
        }
        let isRobot = arena.isGiven(members.msgtype) || arena.isGiven(members.conversationType)
        if !arena.isGiven(members.type) {
            if try classifyByContent(&arena, isRobot: isRobot) { return }
            if !arena.isGiven(members.outTrackID), hasLink(&arena) {
                fields.kind = .dingTalkLinkEnhancement
                return
            }
        }
        fields.kind = isRobot ? .dingTalkRobotMessage : .dingTalkUnknown
    }

    /// Recognises the layouts without `type` by what their content holds.
    private mutating func classifyByContent(_ arena: inout JSONArena, isRobot: Bool) throws(IMHookError) -> Bool {
        do {
            try readContent(&arena, isRequired: false)
        } catch {
            // A robot message may have any text as its content, and so may a kind nobody knows. A card has an outTrackId,
            // and its content is JSON.
            if arena.isGiven(members.outTrackID), !isRobot, error.status != .fieldWrongType { throw error }
            fields.content = JSONArena.absent
            fields.contentDocument = .none
            places.contentString = JSONArena.absent
            return false
        }
        guard fields.content != JSONArena.absent else { return false }
        if arena.member(fields.content, "cardPrivateData") != nil {
            fields.kind = .dingTalkCardAction
            fields.dialect = .legacy
        } else if arena.member(fields.content, "dynamicDataSourceQueryRequests") != nil {
            fields.kind = .dingTalkDynamicData
        } else if arena.object(fields.content, "cardData") != nil {
            fields.kind = .dingTalkPrivatePull
            fields.dialect = .legacy
        } else {
            return false
        }
        return true
    }

    private mutating func hasLink(_ arena: inout JSONArena) -> Bool {
        readExtension(&arena)
        guard fields.extension != JSONArena.absent else { return false }
        guard let url = arena.member(fields.extension, "url") else { return false }
        return arena.isGiven(url)
    }

    // MARK: Nested texts

    /// Parses `content`, or `value` when there is no content (pages 「消息卡片发送及更新」 and 「交互方式」).
    private mutating func readContent(_ arena: inout JSONArena, isRequired: Bool) throws(IMHookError) {
        let isContent = arena.isGiven(members.content)
        let document: SourceDocument = isContent ? .content : .value
        let member = isContent ? members.content : members.value
        guard arena.isGiven(member) else {
            guard isRequired else { return }
            throw places.rootError(.fieldMissing, arena, Int(arena.raw(fields.root).start), ErrorPath("content"))
        }
        switch arena.type(member) {
        case .object:
            fields.content = member
        case .string:
            do {
                fields.content = try arena.parseInner(member, limits)
            } catch {
                throw places.nestedError(arena, error, document, member)
            }
            places.contentString = member
            guard arena.type(fields.content) == .object else {
                throw places.fieldError(
                    .fieldWrongType,
                    arena,
                    fields.content,
                    ErrorPath(document.memberName),
                    document
                )
            }
        default:
            throw places.fieldError(.fieldWrongType, arena, member, ErrorPath(document.memberName), .body)
        }
        fields.contentDocument = document
    }

    /// Parses `extension` where it is one; its content is not documented but for link enhancement, so anything else is
    /// left to the caller.
    private mutating func readExtension(_ arena: inout JSONArena) {
        let member = members.extension
        guard arena.isGiven(member) else { return }
        if arena.type(member) == .object {
            fields.extension = member
        } else if arena.type(member) == .string, let inner = try? arena.parseInner(member, limits) {
            fields.extension = inner
        }
    }

    // MARK: Members

    private mutating func readCommonTexts(_ arena: inout JSONArena) {
        fields.type = arena.textOrEmpty(members.type)
        fields.corpID = arena.textOrEmpty(members.corpID)
        fields.userID = arena.textOrEmpty(members.userID)
        fields.outTrackID = arena.textOrEmpty(members.outTrackID)
        fields.conversationToken = arena.textOrEmpty(members.conversationToken)
    }

    private mutating func readCheckedTexts(_ arena: inout JSONArena) throws(IMHookError) {
        fields.type = try Self.text(places, arena, members.type, "type")
        fields.corpID = try Self.text(places, arena, members.corpID, "corpId")
        fields.userID = try Self.text(places, arena, members.userID, "userId")
        fields.outTrackID = try Self.text(places, arena, members.outTrackID, "outTrackId")
        fields.spaceType = try Self.text(places, arena, members.spaceType, "spaceType")
        fields.spaceID = try Self.text(places, arena, members.spaceID, "spaceId")
        fields.conversationToken = try Self.text(places, arena, members.conversationToken, "conversationToken")
        if arena.isGiven(members.userIDType), let type = try? arena.looseInt64(members.userIDType) {
            fields.userIDType = type == 1 || type == 2 ? Int32(truncatingIfNeeded: type) : 0
        }
    }

    /// A member of the body that is documented as a string.
    ///
    /// A number is taken as it is written.
    @inline(__always)
    private static func text(
        _ places: CardCallbackPlaces,
        _ arena: borrowing JSONArena,
        _ member: UInt32,
        _ name: StaticString
    ) throws(IMHookError) -> TextRange {
        if member == JSONArena.absent { return .empty }
        switch arena.type(member) {
        case .string: return arena.stringText(member)
        case .number: return arena.raw(member)
        case .absent, .null: return .empty
        default: throw places.fieldError(.fieldWrongType, arena, member, ErrorPath(name), .body)
        }
    }

    /// The path of a member of the content.
    private func contentPath(_ name: StaticString) -> ErrorPath {
        ErrorPath(fields.contentDocument.memberName).member(name)
    }

    private mutating func readAction(_ arena: inout JSONArena) throws(IMHookError) {
        let document = fields.contentDocument
        var params: UInt32?
        if let data = arena.member(fields.content, "cardPrivateData"), arena.type(data) != .null {
            guard arena.type(data) == .object else {
                throw places.fieldError(.fieldWrongType, arena, data, contentPath("cardPrivateData"), document)
            }
            params = arena.object(data, "params")
            if let ids = arena.member(data, "actionIds"), arena.type(ids) != .null {
                try checkActionIDs(arena, ids)
                fields.actionIDs = ids
            }
        }
        // Older layouts put the parameters beside cardPrivateData.
        fields.params = params ?? arena.object(fields.content, "params") ?? JSONArena.absent
    }

    private func checkActionIDs(_ arena: borrowing JSONArena, _ ids: UInt32) throws(IMHookError) {
        func path() -> ErrorPath { contentPath("cardPrivateData").member("actionIds") }
        guard arena.type(ids) == .array else {
            throw places.fieldError(.fieldWrongType, arena, ids, path(), fields.contentDocument)
        }
        let end = arena.after(ids)
        var element = arena.first(ids)
        var position = 0
        while element < end {
            guard arena.type(element) == .string || arena.type(element) == .number else {
                throw places.fieldError(
                    .fieldWrongType,
                    arena,
                    element,
                    path().element(position),
                    fields.contentDocument
                )
            }
            element = arena.following(element, before: end)
            position &+= 1
        }
    }

    private mutating func readDynamicData(_ arena: inout JSONArena) throws(IMHookError) {
        let document = fields.contentDocument
        let name: StaticString = "dynamicDataSourceQueryRequests"
        guard let queries = arena.member(fields.content, name), arena.type(queries) != .null else {
            throw places.fieldError(.fieldMissing, arena, fields.content, contentPath(name), document)
        }
        guard arena.type(queries) == .array else {
            throw places.fieldError(.fieldWrongType, arena, queries, contentPath(name), document)
        }
        fields.queries = queries
        let end = arena.after(queries)
        var element = arena.first(queries)
        var position = 0
        while element < end {
            try checkQuery(&arena, element, position)
            element = arena.following(element, before: end)
            position &+= 1
        }
    }

    private func checkQuery(
        _ arena: inout JSONArena,
        _ element: UInt32,
        _ position: Int
    ) throws(IMHookError) {
        func path() -> ErrorPath { contentPath("dynamicDataSourceQueryRequests").element(position) }
        let document = fields.contentDocument
        guard arena.type(element) == .object else {
            throw places.fieldError(.fieldWrongType, arena, element, path(), document)
        }
        let name: StaticString = "dynamicDataSourceId"
        let query = DataQueryFields(element, arena)
        guard arena.isGiven(query.idMember) else {
            throw places.fieldError(.fieldMissing, arena, element, path().member(name), document)
        }
        guard arena.type(query.idMember) == .string || arena.type(query.idMember) == .number else {
            throw places.fieldError(.fieldWrongType, arena, query.idMember, path().member(name), document)
        }
        // The member-profile app nests one text more (page 「接入成员资料页」).
        guard arena.equals(query.id, "ds.profile"),
            let profile = arena.member(query.dynamicParams, "profile"), arena.type(profile) == .string,
            arena.isGiven(profile)
        else { return }
        let inner: UInt32
        do {
            inner = try arena.parseInner(profile, limits)
        } catch {
            throw places.nestedError(arena, error, .profile, profile)
        }
        guard arena.type(inner) == .object else {
            let path = path().member("dynamicParams").member("profile")
            throw places.fieldError(.fieldWrongType, arena, profile, path, document)
        }
    }

    private mutating func readPrivatePull(_ arena: inout JSONArena) throws(IMHookError) {
        guard let data = arena.object(fields.content, "cardData") else { return }
        fields.cardParams = arena.object(data, "cardParamMap") ?? JSONArena.absent
    }

    private mutating func readLinkEnhancement(_ arena: inout JSONArena) throws(IMHookError) {
        fields.url = try linkText(&arena, "url")
        fields.openConversationID = try linkText(&arena, "openConversationId")
        fields.singleChatAnotherUserID = try linkText(&arena, "singleChatAnotherUserId")
    }

    private func linkText(_ arena: inout JSONArena, _ name: StaticString) throws(IMHookError) -> TextRange {
        guard let member = arena.member(fields.extension, name) else { return .empty }
        switch arena.type(member) {
        case .null: return .empty
        case .string: return arena.stringText(member)
        case .number: return arena.raw(member)
        default:
            let path = ErrorPath("extension").member(name)
            guard arena.type(members.extension) == .string else {
                throw places.fieldError(.fieldWrongType, arena, member, path, .body)
            }
            let offset = Int(arena.raw(member).start) &- arena.innerStart(members.extension)
            let position = arena.outerPosition(of: offset, inString: members.extension)
            let outer = places.outerOffset(arena, position)
            throw IMHookError(.fieldWrongType, .extension, offset: offset, outerOffset: outer, path: path)
        }
    }
}
