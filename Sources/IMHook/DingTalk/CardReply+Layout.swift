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
        case .dingTalkEvent where !fields.answer.isEmpty:
            unsafe output.append(arena.bytes(fields.answer))
        case .dingTalkUnknown, .dingTalkEvent, .dingTalkRobotMessage, .dingTalkDelegatedMessage, .dingTalkGraph:
            output.append(emptyAnswer)
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
        append(part.index, to: &map, &output) { name, _ in !parameters.contains(media.index, name) }
        append(media.index, to: &map, &output) { _, _ in true }
        map.end(&output)
        output.append("}")
    }

    private func composeLegacy(
        _ arena: borrowing JSONArena,
        _ fields: CardCallbackFields,
        into output: inout ByteBuffer
    ) throws(IMHookError) {
        let isAnyPartSet = !isEmpty(.public) || !isEmpty(.private) || !isEmpty(.publicMedia) || !isEmpty(.privateMedia)
        guard isAnyPartSet || has(Setting.templateID) else { return output.append(emptyAnswer) }
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
            append(part.index, to: &map, &output) { name, kind in kind == .text || isReservedText(name) }
            if parameters.hasJSON(part.index, where: { name in !isReservedText(name) }) {
                map.name("sys_full_json_obj", &output)
                output.append(UInt8(ascii: "\""))
                var object = MemberList(&output, depth: 2)
                appendTyped(part.index, to: &object, &output) { name, kind in
                    kind == .json && !isReservedText(name)
                }
                object.end(&output)
                output.append(UInt8(ascii: "\""))
            }
            map.end(&output)
        }
        if !isEmpty(media) {
            maps.name("cardMediaIdParamMap", &output)
            var map = MemberList(&output)
            append(media.index, to: &map, &output) { _, _ in true }
            map.end(&output)
        }
        maps.end(&output)
    }

    /// Whether a variable of a legacy card is a text of JSON under its own name, whatever it was set to (page 「发送钉钉互动卡片（高级版）」).
    private func isReservedText(_ name: RawSpan) -> Bool { name.equals("sys_lastMessageI18n") }

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
        output.append(isFirst ? emptyAnswer : "]}")
    }

    /// The type of the value that a data source was given; nil when it has no data.
    private func valueType(_ part: Int) -> StaticString? {
        if parameters.isEmpty(part) { return nil }
        guard parameters.isWhole(part) else { return "OBJECT" }
        let place = parameters.first(part)
        let entry = parameters.entry(place)
        if entry.kind == .text { return "STRING" }
        switch parameters.value(place, entry).byte(0) {
        case UInt8(ascii: "["): return "ARRAY"
        case UInt8(ascii: "{"): return "OBJECT"
        default: return nil
        }
    }

    /// Appends the inside of the JSON string that holds the value of a data source.
    private func composeValue(_ part: Int, _ output: inout ByteBuffer) {
        guard !parameters.isWhole(part) else {
            let place = parameters.first(part)
            return JSONEscaping.append(parameters.value(place, parameters.entry(place)), to: &output)
        }
        var object = MemberList(&output, depth: 2)
        appendTyped(part, to: &object, &output) { _, _ in true }
        object.end(&output)
    }

    private func composeLink(into output: inout ByteBuffer) throws(IMHookError) {
        let hasOptions = has(Setting.supportForward) || has(Setting.lastMessage)
        guard has(Setting.outTrackID) else {
            if hasOptions { throw IMHookError(.replyOutTrackIDMissing, path: ErrorPath(Setting.outTrackID)) }
            return output.append(emptyAnswer)
        }
        var members = MemberList(&output)
        _ = parameters.read(settings, Setting.outTrackID) { _, id in
            members.string(Setting.outTrackID, id, &output)
        }
        if hasOptions {
            members.name("cardOptions", &output)
            var options = MemberList(&output)
            _ = parameters.read(settings, Setting.supportForward) { _, flag in
                options.json(Setting.supportForward.span, flag, &output)
            }
            _ = parameters.read(settings, Setting.lastMessage) { _, text in
                options.string(Setting.lastMessage, text, &output)
            }
            options.end(&output)
        }
        members.end(&output)
    }

    // MARK: Parameters

    /// Appends the parameters of a part for which a condition holds, every value as a string.
    @inline(__always)
    private func append(
        _ part: Int,
        to members: inout MemberList,
        _ output: inout ByteBuffer,
        where isWanted: (_ name: RawSpan, _ kind: ReplyParameters.Value) -> Bool
    ) {
        var place = parameters.first(part)
        while place != ReplyParameters.none {
            let entry = parameters.entry(place)
            let name = parameters.name(place, entry)
            if isWanted(name, entry.kind) {
                let value = parameters.value(place, entry)
                if entry.kind == .json, Self.isNumber(value) {
                    appendDecimal(name, value, to: &members, &output)
                } else {
                    members.string(name, value, &output)
                }
            }
            place = entry.next
        }
    }

    private static func isNumber(_ json: RawSpan) -> Bool {
        json.byte(0) == UInt8(ascii: "-") || json.byte(0) &- UInt8(ascii: "0") < 10
    }

    /// Appends a number as the text of its decimal digits, without an exponent (page 「API 卡片数据的填写说明」).
    @inline(never)
    private func appendDecimal(
        _ name: RawSpan,
        _ number: RawSpan,
        to members: inout MemberList,
        _ output: inout ByteBuffer
    ) {
        var digits = ByteBuffer()
        NumberWriting.append(plain: number, to: &digits)
        if digits.hasFailed { output.fail() }
        members.string(name, digits.span, &output)
    }

    /// Appends the parameters of a part for which a condition holds, every value with its own type.
    @inline(__always)
    private func appendTyped(
        _ part: Int,
        to members: inout MemberList,
        _ output: inout ByteBuffer,
        where isWanted: (_ name: RawSpan, _ kind: ReplyParameters.Value) -> Bool
    ) {
        var place = parameters.first(part)
        while place != ReplyParameters.none {
            let entry = parameters.entry(place)
            let name = parameters.name(place, entry)
            let value = parameters.value(place, entry)
            if isWanted(name, entry.kind) {
                if entry.kind == .text {
                    members.string(name, value, &output)
                } else {
                    members.json(name, value, &output)
                }
            }
            place = entry.next
        }
    }
}
