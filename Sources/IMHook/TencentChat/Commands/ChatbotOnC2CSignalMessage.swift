// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Chatbot.OnC2CSignalMessage`, after: a client sent a signalling message to the account of an AI
    /// chatbot (no page of the platform).
    public struct ChatbotOnC2CSignalMessage: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Chatbot.OnC2CSignalMessage`.
        public var callbackCommand: String?
        /// `From_Account`: Sender.
        public var fromAccount: String?
        /// `To_Account`: Robot.
        public var toAccount: String?
        /// `MsgSeq`: Sequence number of the message, unsigned 32 bits.
        public var msgSeq: Int64?
        /// `MsgRandom`: Random number of the message, unsigned 32 bits.
        public var msgRandom: Int64?
        /// `MsgKey`: Key of the message.
        public var msgKey: String?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// `Data`: The signal, which the platform passes through.
        public var data: String?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            fromAccount = reader.text("From_Account")
            toAccount = reader.text("To_Account")
            msgSeq = reader.integer("MsgSeq")
            msgRandom = reader.integer("MsgRandom")
            msgKey = reader.text("MsgKey")
            eventTime = reader.integer("EventTime")
            data = reader.text("Data")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("From_Account", fromAccount)
            writer.add("To_Account", toAccount)
            writer.add("MsgSeq", msgSeq)
            writer.add("MsgRandom", msgRandom)
            writer.add("MsgKey", msgKey)
            writer.add("EventTime", eventTime)
            writer.add("Data", data)
            return writer.object(other)
        }
    }
}

#endif
