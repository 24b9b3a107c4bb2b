import IMHook

/// Frames as the gateway sends them.
enum Frames {
    static func message(_ id: String) -> String {
        frame(
            "CALLBACK",
            "/v1.0/im/bot/messages/get",
            id,
            #"{"msgtype":"text","msgId":"msg-\#(id)","text":{"content":"hi"}}"#
        )
    }

    static func action(_ id: String) -> String {
        let content = #"{"cardPrivateData":{"actionIds":["ok"],"params":{"action":"accept"}}}"#
        let data: JSON = ["type": "actionCallback", "outTrackId": .string("card-\(id)"), "content": .string(content)]
        return frame("CALLBACK", "/v1.0/card/instances/callback", id, text(data))
    }

    static func event(_ id: String) -> String {
        frame("EVENT", "*", id, "{}", more: [("eventId", .string("ev-\(id)")), ("eventType", "user_add_org")])
    }

    static func frame(
        _ type: String,
        _ topic: String,
        _ id: String,
        _ data: String,
        more: [(name: String, value: JSON)] = []
    ) -> String {
        let headers: [(name: String, value: JSON)] = [("topic", .string(topic)), ("messageId", .string(id))]
        return text([
            "specVersion": "1.0", "type": .string(type), "headers": .object(JSON.Parameters(headers + more)),
            "data": .string(data),
        ])
    }

    static let disconnect = #"{"type":"SYSTEM","headers":{"topic":"disconnect"},"data":"{\"reason\":\"expired\"}"}"#

    private static func text(_ json: JSON) -> String {
        String(decoding: (try? json.encoded()) ?? [], as: UTF8.self)
    }
}
