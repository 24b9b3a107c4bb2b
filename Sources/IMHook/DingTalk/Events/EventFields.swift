package import IMHookWire

/// What an event says, as places in the arena that holds its text.
///
/// Over HTTP it says everything itself, with names that begin with capitals (page 「开发事件推送服务」); over Stream mode its
/// frame does, and names begin with small letters.
package struct EventFields {
    /// Which event it is; empty where it cannot be read.
    package var type = TextRange.empty
    /// The organisation it happened in.
    package var corpID = TextRange.empty
    /// What stays the same when it is sent again; empty over HTTP.
    package var id = TextRange.empty
    /// The application that is subscribed to it; empty over HTTP.
    package var unifiedAppID = TextRange.empty
    /// When it happened, in Unix milliseconds; 0 where that is not said.
    package var bornAt: Int64 = 0
    /// The value of its text; absent where that is not JSON.
    package var data = JSONArena.absent
    /// Whether it was encrypted and stays so.
    package var isEncrypted = false
    /// Its text.
    package var text = TextRange.empty
    /// Whether it only checks the address.
    package var isCheck = false
    /// Whether it was received before, as a replay guard remembers.
    package var isRepeated = false
    /// Why its text cannot be read as JSON; OK where it has none.
    package var fault = Status.ok
    /// The application of a third party that it is for.
    package var suiteKey = TextRange.empty
    /// What an application of a third party gets its access token with.
    package var suiteTicket = TextRange.empty

    private init() {}

    /// An event that nobody has the key of.
    static var encrypted: EventFields {
        var fields = EventFields()
        fields.isEncrypted = true
        return fields
    }

    /// Finds what an event says that was encrypted.
    init(_ arena: borrowing JSONArena, text: TextRange, data: UInt32) {
        self.text = text
        type = arena.text(of: data, "EventType")
        corpID = arena.text(of: data, "CorpId")
        bornAt = Self.milliseconds(arena.integer(of: data, "TimeStamp"))
        readData(arena, data)
    }

    /// Finds what an event says that a frame brings.
    init(_ arena: borrowing JSONArena, _ frame: StreamFrameFields) {
        text = frame.dataText
        type = frame.eventType
        corpID = frame.eventCorpID
        id = frame.eventID
        unifiedAppID = frame.eventUnifiedAppID
        bornAt = frame.eventBornTime
        fault = frame.callback.eventFault
        readData(arena, frame.callback.root)
        if corpID.isEmpty { corpID = arena.text(of: data, "corpId") }
    }

    private mutating func readData(_ arena: borrowing JSONArena, _ data: UInt32) {
        self.data = data
        isCheck =
            arena.equals(type, "check_url") || arena.equals(type, "check_create_suite_url")
            || arena.equals(type, "check_update_suite_url")
        suiteKey = Self.text(arena, data, "SuiteKey", "suiteKey")
        if suiteKey.isEmpty { suiteKey = Self.text(arena, data, "TestSuiteKey", "testSuiteKey") }
        suiteTicket = Self.text(arena, data, "SuiteTicket", "suiteTicket")
    }

    private static func text(
        _ arena: borrowing JSONArena,
        _ data: UInt32,
        _ name: StaticString,
        _ streamed: StaticString
    ) -> TextRange {
        let text = arena.text(of: data, name)
        return text.isEmpty ? arena.text(of: data, streamed) : text
    }

    /// A time in milliseconds; samples differ in the type of the member, and what has fewer than 12 digits is in seconds.
    private static func milliseconds(_ time: Int64) -> Int64 {
        (1..<100_000_000_000).contains(time) ? time &* 1000 : time
    }
}
