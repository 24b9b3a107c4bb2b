// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Alert.RequestOverLimit`, after: calls of one REST API have reached 80 % of their frequency limit
    /// (page 1047/60256).
    public struct AlertRequestOverLimit: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Alert.RequestOverLimit`.
        public var callbackCommand: String?
        /// `ServiceName`: Service of the REST API, such as `group_open_http_svc`.
        public var serviceName: String?
        /// `Command`: Command of the REST API.
        public var command: String?
        /// `Request`: Observed calls per second.
        public var request: Int64?
        /// `Limit`: Allowed calls per second.
        public var limit: Int64?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            serviceName = reader.text("ServiceName")
            command = reader.text("Command")
            request = reader.integer("Request")
            limit = reader.integer("Limit")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("ServiceName", serviceName)
            writer.add("Command", command)
            writer.add("Request", request)
            writer.add("Limit", limit)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
