import IMHookWire

/// The layouts of answers.
///
/// Sources: pages 「事件回调」 (current cards), 「响应互动卡片消息」 and 「实现置顶卡片纯拉模式」 (legacy cards and pure pull),
/// 「动态数据源」, 「接入链接增强」, 「API 卡片数据的填写说明」 and 「常见问题」 (encoding of values).
extension CardReply {
    /// Appends the answer in the layout that the callback wants.
    func compose(
        _ arena: borrowing JSONArena,
        _ fields: CardCallbackFields,
        into output: inout ByteBuffer
    ) throws(IMHookError) {
        if isRaw {
            _ = parameters.read(settings, Setting.raw) { _, raw in output.append(raw) }
            return
        }
        switch kind {
        case .dingTalkCardAction, .dingTalkAssistantAction, .dingTalkPrivatePull:
            if (chosenDialect ?? fields.dialect) == .legacy {
                try composeLegacy(arena, fields, into: &output)
            } else {
                try composeCurrent(into: &output)
            }
        case .dingTalkDynamicData:
            composeDynamicData(arena, fields, into: &output)
        case .dingTalkLinkEnhancement:
            try composeLink(into: &output)
        case .dingTalkUnknown, .dingTalkEvent, .dingTalkRobotMessage:
            output.append(kind.emptyAnswer)
        }
    }

    // MARK: Cards

    private func isEmpty(_ part: ReplyPart) -> Bool { parameters.isEmpty(part.index) }

    private func composeCurrent(into output: inout ByteBuffer) throws(IMHookError) {
        // These stand in legacy answers only.
        if has(Setting.templateID) { throw IMHookError(.replyPartNotAllowed, path: ErrorPath(Setting.templateID)) }
        if has(Setting.outTrackID) { throw IMHookError(.replyPartNotAllowed, path: ErrorPath(Setting.outTrackID)) }
        var members = MemberList(&output)
        composeOptions("cardUpdateOptions", &members, &output)
        composeCurrentMap("cardData", .public, .publicMedia, &members, &output)
        composeCurrentMap("userPrivateData", .private, .privateMedia, &members, &output)
        members.end(&output)
    }

    /// Which parts are merged by name; the platform replaces the others as a whole.
    private func composeOptions(_ name: StaticString, _ members: inout MemberList, _ output: inout ByteBuffer) {
        let mergesPublic = !replacesPublic && !(isEmpty(.public) && isEmpty(.publicMedia))
        let mergesPrivate = !replacesPrivate && !(isEmpty(.private) && isEmpty(.privateMedia))
        guard mergesPublic || mergesPrivate else { return }
        members.name(name, &output)
        var options = MemberList(&output)
        if mergesPublic {
            options.name("updateCardDataByKey", &output)
            output.append("true")
        }
        if mergesPrivate {
            options.name("updatePrivateDataByKey", &output)
            output.append("true")
        }
        options.end(&output)
    }

    /// Current cards have one map, with media ids among the parameters, and every value a string.
    private func composeCurrentMap(
        _ name: StaticString,
        _ part: ReplyPart,
        _ media: ReplyPart,
        _ members: inout MemberList,
        _ output: inout ByteBuffer
    ) {
        guard !isEmpty(part) || !isEmpty(media) else { return }
        members.name(name, &output)
        output.append("{\"cardParamMap\":")
        var map = MemberList(&output)
        parameters.forEach(part.index) { name, _, value in
            if !parameters.contains(media.index, name) { map.string(name, value, &output) }
        }
        parameters.forEach(media.index) { name, _, value in map.string(name, value, &output) }
        map.end(&output)
        output.append("}")
    }

    private func composeLegacy(
        _ arena: borrowing JSONArena,
        _ fields: CardCallbackFields,
        into output: inout ByteBuffer
    ) throws(IMHookError) {
        let isAnyPartSet = !isEmpty(.public) || !isEmpty(.private) || !isEmpty(.publicMedia) || !isEmpty(.privateMedia)
        guard isAnyPartSet || has(Setting.templateID) else { return output.append(kind.emptyAnswer) }
        var members = MemberList(&output)
        _ = parameters.read(settings, Setting.templateID) { _, id in
            members.string(Setting.templateID, id, &output)
        }
        let isSet = parameters.read(settings, Setting.outTrackID) { _, id in
            members.string(Setting.outTrackID, id, &output)
        }
        if !isSet {
            guard !fields.outTrackID.isEmpty else {
                throw IMHookError(.replyOutTrackIDMissing, path: ErrorPath(Setting.outTrackID))
            }
            members.string(Setting.outTrackID, unsafe RawSpan(_unsafeBytes: arena.bytes(fields.outTrackID)), &output)
        }
        composeOptions("cardOptions", &members, &output)
        composeLegacyMaps("cardData", .public, .publicMedia, &members, &output)
        composeLegacyMaps("userPrivateData", .private, .privateMedia, &members, &output)
        members.end(&output)
    }

    /// Legacy cards have a map for texts, whose reserved member holds all other values, and a map for media ids.
    private func composeLegacyMaps(
        _ name: StaticString,
        _ part: ReplyPart,
        _ media: ReplyPart,
        _ members: inout MemberList,
        _ output: inout ByteBuffer
    ) {
        guard !isEmpty(part) || !isEmpty(media) else { return }
        members.name(name, &output)
        var maps = MemberList(&output)
        if !isEmpty(part) {
            maps.name("cardParamMap", &output)
            var map = MemberList(&output)
            parameters.forEach(part.index) { name, kind, value in
                if kind == .text { map.string(name, value, &output) }
            }
            if parameters.hasJSON(part.index) {
                map.name("sys_full_json_obj", &output)
                output.append(UInt8(ascii: "\""))
                var object = MemberList(&output, depth: 2)
                parameters.forEach(part.index) { name, kind, value in
                    if kind == .json { object.json(name, value, &output) }
                }
                object.end(&output)
                output.append(UInt8(ascii: "\""))
            }
            map.end(&output)
        }
        if !isEmpty(media) {
            maps.name("cardMediaIdParamMap", &output)
            var map = MemberList(&output)
            parameters.forEach(media.index) { name, _, value in map.string(name, value, &output) }
            map.end(&output)
        }
        maps.end(&output)
    }

    // MARK: Other kinds

    private func composeDynamicData(
        _ arena: borrowing JSONArena,
        _ fields: CardCallbackFields,
        into output: inout ByteBuffer
    ) {
        var isFirst = true
        var element = arena.first(fields.queries)
        let end = arena.after(fields.queries)
        for source in 0..<sourceCount {
            let part = ReplyPart.firstSource &+ source
            if let type = valueType(part) {
                output.append(isFirst ? "{\"dataSourceQueryResponses\":[" : ",")
                isFirst = false
                output.append("{\"dynamicDataSourceId\":\"")
                let id = DataQueryFields.id(element, arena)
                JSONEscaping.append(unsafe RawSpan(_unsafeBytes: arena.bytes(id)), to: &output)
                output.append("\",\"dynamicDataValueType\":\"")
                output.append(type)
                output.append("\",\"data\":\"")
                composeValue(part, &output)
                output.append("\"}")
            }
            element = arena.following(element, before: end)
        }
        output.append(isFirst ? kind.emptyAnswer : "]}")
    }

    /// The type of the value that a data source was given; nil when it has no data.
    private func valueType(_ part: Int) -> StaticString? {
        if parameters.isEmpty(part) { return nil }
        guard parameters.isWhole(part) else { return "OBJECT" }
        var type: StaticString?
        parameters.forEach(part) { _, kind, value in
            switch value.byte(0) {
            case _ where kind == .text: type = "STRING"
            case UInt8(ascii: "["): type = "ARRAY"
            case UInt8(ascii: "{"): type = "OBJECT"
            default: type = nil
            }
        }
        return type
    }

    /// Appends the inside of the JSON string that holds the value of a data source.
    private func composeValue(_ part: Int, _ output: inout ByteBuffer) {
        guard !parameters.isWhole(part) else {
            return parameters.forEach(part) { _, _, value in JSONEscaping.append(value, to: &output) }
        }
        var object = MemberList(&output, depth: 2)
        parameters.forEach(part) { name, kind, value in
            if kind == .text {
                object.string(name, value, &output)
            } else {
                object.json(name, value, &output)
            }
        }
        object.end(&output)
    }

    private func composeLink(into output: inout ByteBuffer) throws(IMHookError) {
        let hasOptions = has(Setting.supportForward) || has(Setting.lastMessage)
        guard has(Setting.outTrackID) else {
            if hasOptions { throw IMHookError(.replyOutTrackIDMissing, path: ErrorPath(Setting.outTrackID)) }
            return output.append(kind.emptyAnswer)
        }
        var members = MemberList(&output)
        _ = parameters.read(settings, Setting.outTrackID) { _, id in
            members.string(Setting.outTrackID, id, &output)
        }
        if hasOptions {
            members.name("cardOptions", &output)
            var options = MemberList(&output)
            _ = parameters.read(settings, Setting.supportForward) { _, flag in
                options.json(Self.span(Setting.supportForward), flag, &output)
            }
            _ = parameters.read(settings, Setting.lastMessage) { _, text in
                options.string(Setting.lastMessage, text, &output)
            }
            options.end(&output)
        }
        members.end(&output)
    }
}
