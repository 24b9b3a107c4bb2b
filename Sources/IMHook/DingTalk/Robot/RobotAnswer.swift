import IMHookWire

/// The message that a message to a robot is answered with over HTTP: text, markdown, both forms of actionCard, feedCard, or
/// nothing (pages 「接收消息」 and 「消息发送与接收类型」).
///
/// The platform ignores what it does not know, in a body that is answered with status 200: `messageUrl` where `messageURL` is
/// meant, a link, which only webhooks take. All of that is refused here.
enum RobotAnswer {
    /// The member of an answer document that holds it.
    static var name: StaticString { "message" }

    /// Checks a message and writes it compactly.
    ///
    /// - Parameter json: One JSON object.
    /// - Returns: The body of the HTTP response.
    /// - Throws: ``Status/replyPartNotAllowed`` for a type that cannot be answered with; one of 708, 709, 720 to 722 with the
    ///   path from `message` on, or a code of the families from 300 and 400; with the place in the text.
    static func write(_ json: RawSpan) throws(IMHookError) -> ByteBuffer {
        let body = try parse(json)
        var text = APIBodyText()
        do {
            // The type first: it decides what else is right.
            try checkType(body)
            try body.write(0, as: APIRules.robotAnswer, to: &text)
        } catch {
            let located = body.located(error, in: ErrorPath(name))
            throw IMHookError(status(error, body), .reply, offset: located.offset, path: located.path)
        }
        guard !text.output.hasFailed else { throw IMHookError(.outOfMemory) }
        return text.takeOutput()
    }

    private static func checkType(_ body: borrowing APIBody) throws(APIFault) {
        let name: StaticString = "msgtype"
        guard let type = body.arena.member(0, name), body.arena.type(type) == .string,
            let rule = APIRules.rule(for: name.span, of: APIRules.robotAnswer)
        else { return }
        try body.check(choice: type, rule)
    }

    private static func parse(_ json: RawSpan) throws(IMHookError) -> APIBody {
        do {
            return try APIBody(json, isAnswer: true)
        } catch {
            let isShape = error.status == .bodyNotObject
            throw IMHookError(
                isShape ? .replyMemberWrongType : error.status,
                .reply,
                offset: error.offset,
                path: ErrorPath(name)
            )
        }
    }

    /// The status of a reply for a fault of a body.
    private static func status(_ fault: APIFault, _ body: borrowing APIBody) -> Status {
        switch fault.status {
        case .apiFieldMissing: .replyMemberMissing
        case .apiFieldWrongType: .replyMemberWrongType
        case .apiFieldConflict: .replyMemberConflict
        case .apiFieldOutOfRange where body.arena.member(0, "msgtype") == fault.node: .replyPartNotAllowed
        case .apiFieldOutOfRange: .replyMemberOutOfRange
        default: fault.status
        }
    }
}
