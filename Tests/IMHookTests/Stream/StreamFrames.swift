import IMHook

/// Frames as the gateway sends them, for tests.
enum StreamFrames {
    /// The frame of a callback or an event, whose data is a JSON text.
    static func frame(_ type: String, _ topic: String, _ headers: [(String, String)] = [], data: String) throws
        -> String
    {
        let names: [(name: String, value: JSON)] = [("topic", .string(topic)), ("contentType", "application/json")]
        let members: JSON = [
            "specVersion": "1.0", "type": .string(type),
            "headers": .object(JSON.Parameters(names + headers.map { ($0.0, .string($0.1)) })), "data": .string(data),
        ]
        return String(decoding: try members.encoded(), as: UTF8.self)
    }

    static func message(_ messageID: String, _ data: String) throws -> String {
        try frame("CALLBACK", "/v1.0/im/bot/messages/get", [("messageId", messageID)], data: data)
    }

    static let action = #"""
        {"type":"actionCallback","outTrackId":"order-1","corpId":"dingcorp0001","userId":"u1001","content":\#
        "{\"cardPrivateData\":{\"actionIds\":[\"ok\"],\"params\":{\"action\":\"accept\"}}}"}
        """#
}
