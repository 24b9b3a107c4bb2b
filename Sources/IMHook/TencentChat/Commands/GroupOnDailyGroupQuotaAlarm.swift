// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackOnDailyGroupQuotaAlarm`, after: the application has used more than 70 % of its daily
    /// quota of new groups (page 1047/57455).
    public struct GroupOnDailyGroupQuotaAlarm: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackOnDailyGroupQuotaAlarm`.
        public var callbackCommand: String?
        /// `QuotaUsed`: Groups made today, less those disbanded.
        public var quotaUsed: Int64?
        /// `Quota`: The daily limit.
        public var quota: Int64?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            quotaUsed = reader.integer("QuotaUsed")
            quota = reader.integer("Quota")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("QuotaUsed", quotaUsed)
            writer.add("Quota", quota)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
