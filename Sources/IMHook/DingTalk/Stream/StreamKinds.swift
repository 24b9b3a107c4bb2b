/// What a session of Stream mode can ask the gateway for by name.
///
/// The numbers are those of `IMHOOK_SUBSCRIBE_…`.
public struct StreamKinds: OptionSet, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Events, all that the application is subscribed to in the developer console.
    public static var events: StreamKinds { StreamKinds(rawValue: 1) }
    /// Messages to the robot: topic `/v1.0/im/bot/messages/get`.
    public static var robotMessages: StreamKinds { StreamKinds(rawValue: 2) }
    /// Messages that the robot handles for somebody: topic `/v1.0/im/bot/messages/delegate`.
    public static var delegatedMessages: StreamKinds { StreamKinds(rawValue: 4) }
    /// Actions on cards: topic `/v1.0/card/instances/callback`.
    public static var cardActions: StreamKinds { StreamKinds(rawValue: 8) }
    /// Dynamic data of cards: topic `/v1.0/card/dynamicData/get`.
    public static var dynamicData: StreamKinds { StreamKinds(rawValue: 16) }
    /// Calls of an AI plugin: topic `/v1.0/graph/api/invoke`.
    public static var graph: StreamKinds { StreamKinds(rawValue: 32) }
    /// All of them.
    public static var all: StreamKinds { StreamKinds(rawValue: 63) }
}
