// Generated from Scripts/tables/tencent_chat_operations.toml by `make generate`: edit the table, not this file.

extension APIOperation {
    /// What is known about a member of the body, by its position in the table; nil after the last one.
    package func member(_ position: Int) -> APIMember? {
        switch (self, position) {
        // Owner of the account.
        case (.createOfficialAccount, 0):
            APIMember("Owner_Account", .text, isRequired: true)
        // Name.
        case (.createOfficialAccount, 1):
            APIMember("Name", .text, isRequired: true, maximumBytes: 150)
        // The ID that the account is to have, prefix `@TOA#_`, but not `@TOA#_@TOA#`.
        case (.createOfficialAccount, 2):
            APIMember("OfficialAccountUserID", .text)
        // Introduction.
        case (.createOfficialAccount, 3):
            APIMember("Introduction", .text, maximumBytes: 400)
        // URL of the avatar.
        case (.createOfficialAccount, 4):
            APIMember("FaceUrl", .text, maximumBytes: 500)
        // The most subscribers; 100000 when missing.
        case (.createOfficialAccount, 5):
            APIMember("MaxSubscriberNum", .int)
        // Organization.
        case (.createOfficialAccount, 6):
            APIMember("Organization", .text, maximumBytes: 500)
        // Data of the application.
        case (.createOfficialAccount, 7):
            APIMember("CustomString", .text, maximumBytes: 3000)
        // The account.
        case (.destroyOfficialAccount, 0):
            APIMember("Official_Account", .text, isRequired: true)
        // The account.
        case (.modifyOfficialAccountBaseInfo, 0):
            APIMember("Official_Account", .text)
        // The account, as one client of the platform spells it.
        case (.modifyOfficialAccountBaseInfo, 1):
            APIMember("OfficialAccount", .text)
        // New name.
        case (.modifyOfficialAccountBaseInfo, 2):
            APIMember("Name", .text, maximumBytes: 150)
        // New introduction.
        case (.modifyOfficialAccountBaseInfo, 3):
            APIMember("Introduction", .text, maximumBytes: 400)
        // New URL of the avatar.
        case (.modifyOfficialAccountBaseInfo, 4):
            APIMember("FaceUrl", .text, maximumBytes: 500)
        // New limit of subscribers.
        case (.modifyOfficialAccountBaseInfo, 5):
            APIMember("MaxSubscriberNum", .int)
        // New organization.
        case (.modifyOfficialAccountBaseInfo, 6):
            APIMember("Organization", .text, maximumBytes: 500)
        // New data of the application.
        case (.modifyOfficialAccountBaseInfo, 7):
            APIMember("CustomString", .text, maximumBytes: 3000)
        // The account.
        case (.sendOfficialAccountMsg, 0):
            APIMember("Official_Account", .text, isRequired: true)
        // Random number, unsigned 32 bits: tells a repetition of a call from a new one.
        case (.sendOfficialAccountMsg, 1):
            APIMember("Random", .uint32, isRequired: true)
        // The elements of the message, in display order.
        case (.sendOfficialAccountMsg, 2):
            APIMember("MsgBody", .message, isRequired: true)
        // Settings of the offline push.
        case (.sendOfficialAccountMsg, 3):
            APIMember("OfflinePushInfo", .object)
        // Which webhooks the message must not cause: `ForbidBeforeSendMsgCallback`, `ForbidAfterSendMsgCallback`.
        case (.sendOfficialAccountMsg, 4):
            APIMember("ForbidCallbackControl", .texts)
        // 1: to subscribers who are online only.
        case (.sendOfficialAccountMsg, 5):
            APIMember("OnlineOnlyFlag", .flag)
        // `NoLastMsg`: not the last message of the conversation; not together with an OnlineOnlyFlag of 1.
        case (.sendOfficialAccountMsg, 6):
            APIMember("SendMsgControl", .texts)
        // Data that is stored with the message.
        case (.sendOfficialAccountMsg, 7):
            APIMember("CloudCustomData", .text)
        // The account.
        case (.officialAccountMsgRecall, 0):
            APIMember("Official_Account", .text, isRequired: true)
        // The keys of the broadcasts.
        case (.officialAccountMsgRecall, 1):
            APIMember("MsgKeyList", .texts, isRequired: true, maximumItems: 10)
        // Why.
        case (.officialAccountMsgRecall, 2):
            APIMember("Reason", .text, maximumBytes: 100)
        // The account.
        case (.officialAccountMsgGetSimple, 0):
            APIMember("Official_Account", .text)
        // Where the call before this one ended.
        case (.officialAccountMsgGetSimple, 1):
            APIMember("LastMsgKey", .any)
        // How many broadcasts.
        case (.officialAccountMsgGetSimple, 2):
            APIMember("ReqMsgNumber", .any)
        // Whether recalled broadcasts count.
        case (.officialAccountMsgGetSimple, 3):
            APIMember("WithRecalledMsg", .any)
        // The account.
        case (.addSubscriber, 0):
            APIMember("Official_Account", .text, isRequired: true)
        // Who, each as an object with `Subscriber_Account`.
        case (.addSubscriber, 1):
            APIMember("SubscriberList", .array, maximumItems: 100)
        // The account.
        case (.deleteSubscriber, 0):
            APIMember("Official_Account", .text, isRequired: true)
        // Who.
        case (.deleteSubscriber, 1):
            APIMember("SubscriberToDel_Account", .texts, isRequired: true)
        default:
            nil
        }
    }
}
