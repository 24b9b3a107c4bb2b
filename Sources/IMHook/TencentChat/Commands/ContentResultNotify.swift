// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `ContentCallback.ResultNotify`, after: cloud moderation has checked a content; by default sent for
    /// violations only (page 1047/78240, 269/95616).
    public struct ContentResultNotify: Equatable, Sendable, BodyObject {
        /// `Scene`: Where the content is from: `C2C`, `C2CCustom`, `Group`, `GroupCustom`, `GroupInfo`,
        /// `GroupMemberInfo`, `RelationChain`, `UserInfo`.
        public var scene: String?
        /// `SdkAppId`: SDKAppID of the application.
        public var sdkAppID: Int64?
        /// `From_Account`: Author of the checked content.
        public var fromAccount: String?
        /// `ContactItem`: Where the content was going, when a message was checked.
        public var contactItem: ContactItem?
        /// `ContentType`: What was checked: `Text`, `Image`, `Audio` or `Video`.
        public var contentType: String?
        /// `TextContent`: Checked texts, several of them only for custom messages; may also come as one text.
        public var textContent: [String]?
        /// `FileURL`: Image, audio or video that was checked.
        public var fileURL: String?
        /// `MsgID`: `MsgKey` of a one-to-one message, `MsgSeq` of a group message; missing when it was not delivered.
        public var msgID: String?
        /// `CtxcbResult`: 1 the content was held back, 0 it was let through.
        public var ctxcbResult: Int64?
        /// `CtxcbRequestId`: ID of the moderation request.
        public var ctxcbRequestID: String?
        /// `CtxcbKeywords`: Matched words.
        public var ctxcbKeywords: [String]?
        /// `CtxcbSuggestion`: What to do with it: `Block`, `Review` or `Normal`.
        public var ctxcbSuggestion: String?
        /// `CtxcbLabel`: What it is: `Normal`, `Illegal`, `Abuse`, `Polity`, `Ad`, `Porn`, `Sexy`, `Terror`,
        /// `Composite`.
        public var ctxcbLabel: String?
        /// `CtxcbSubLabel`: Finer label; newer deployments only.
        public var ctxcbSubLabel: String?
        /// `CtxcbSubLabelDesc`: What the finer label means; newer deployments only.
        public var ctxcbSubLabelDesc: String?
        /// `CtxcbLibName`: Word list that matched; newer deployments only.
        public var ctxcbLibName: String?
        /// `CloudCustomData`: Data of the sender that is stored with the message; empty or missing when not set.
        public var cloudCustomData: String?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// The object `ContactItem` of ``ContentResultNotify``.
        ///
        /// Where the content was going, when a message was checked.
        public struct ContactItem: Equatable, Sendable, BodyObject {
            /// `ContactType`: 1 one-to-one message, 2 group message.
            public var contactType: Int64?
            /// `To_Account`: Recipient, of one-to-one messages.
            public var toAccount: String?
            /// `ToGroupId`: Group, of group messages.
            public var toGroupID: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                contactType = reader.integer("ContactType")
                toAccount = reader.text("To_Account")
                toGroupID = reader.text("ToGroupId")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("ContactType", contactType)
                writer.add("To_Account", toAccount)
                writer.add("ToGroupId", toGroupID)
                return writer.object(other)
            }
        }

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            scene = reader.text("Scene")
            sdkAppID = reader.integer("SdkAppId")
            fromAccount = reader.text("From_Account")
            contactItem = reader.object("ContactItem")
            contentType = reader.text("ContentType")
            textContent = reader.texts("TextContent")
            fileURL = reader.text("FileURL")
            msgID = reader.text("MsgID")
            ctxcbResult = reader.integer("CtxcbResult")
            ctxcbRequestID = reader.text("CtxcbRequestId")
            ctxcbKeywords = reader.texts("CtxcbKeywords")
            ctxcbSuggestion = reader.text("CtxcbSuggestion")
            ctxcbLabel = reader.text("CtxcbLabel")
            ctxcbSubLabel = reader.text("CtxcbSubLabel")
            ctxcbSubLabelDesc = reader.text("CtxcbSubLabelDesc")
            ctxcbLibName = reader.text("CtxcbLibName")
            cloudCustomData = reader.text("CloudCustomData")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("Scene", scene)
            writer.add("SdkAppId", sdkAppID)
            writer.add("From_Account", fromAccount)
            writer.add("ContactItem", contactItem)
            writer.add("ContentType", contentType)
            writer.add("TextContent", textContent)
            writer.add("FileURL", fileURL)
            writer.add("MsgID", msgID)
            writer.add("CtxcbResult", ctxcbResult)
            writer.add("CtxcbRequestId", ctxcbRequestID)
            writer.add("CtxcbKeywords", ctxcbKeywords)
            writer.add("CtxcbSuggestion", ctxcbSuggestion)
            writer.add("CtxcbLabel", ctxcbLabel)
            writer.add("CtxcbSubLabel", ctxcbSubLabel)
            writer.add("CtxcbSubLabelDesc", ctxcbSubLabelDesc)
            writer.add("CtxcbLibName", ctxcbLibName)
            writer.add("CloudCustomData", cloudCustomData)
            return writer.object(other)
        }
    }
}

#endif
