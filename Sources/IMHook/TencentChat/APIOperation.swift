// Generated from Scripts/tables/tencent_chat_operations.toml by `make generate`: edit the table, not this file.

import IMHookWire

/// An operation of the REST API of Tencent Cloud Chat.
package enum APIOperation: UInt8, CaseIterable {
    /// Creates an official account.
    ///
    /// The answer has OfficialAccountUserID.
    case createOfficialAccount
    /// Destroys an official account.
    case destroyOfficialAccount
    /// Changes name, introduction, avatar or organization of an official account.
    ///
    /// Which of the two names of the account the platform wants is not certain; everything else is what changes.
    case modifyOfficialAccountBaseInfo
    /// Reads the data of official accounts.
    case getOfficialAccountInfo
    /// Sends a broadcast to the subscribers of an official account.
    ///
    /// The answer has MsgKey and MsgTime. At most one message per second and two per hour for an account; the same
    /// content with the same Random within 5 minutes is one message.
    case sendOfficialAccountMsg
    /// Recalls broadcasts of an official account.
    ///
    /// The answer has RecallRetList with a RetCode for each key; 0 is success, 10030 means that there is no such
    /// message.
    case officialAccountMsgRecall
    /// Reads the broadcasts of an official account.
    ///
    /// The answer has IsFinished, RspMsgList and LastMsgKey, from which the next call goes on.
    case officialAccountMsgGetSimple
    /// Adds subscribers to an official account.
    ///
    /// The answer has a Result for each account: 0 failed, 1 added, 2 was a subscriber already.
    case addSubscriber
    /// Removes subscribers from an official account.
    case deleteSubscriber
    /// Reads the data of subscribers of an official account.
    case getSubscriberInfo
    /// Changes the data of a subscriber of an official account.
    case modifySubscriberInfo
    /// Reads which official accounts a user subscribes to.
    case getSubscribedOfficialAccountList

    /// The operation as the platform writes it: the last part of the URL's path.
    package var name: StaticString {
        switch self {
        case .createOfficialAccount: "create_official_account"
        case .destroyOfficialAccount: "destroy_official_account"
        case .modifyOfficialAccountBaseInfo: "modify_official_account_base_info"
        case .getOfficialAccountInfo: "get_official_account_info"
        case .sendOfficialAccountMsg: "send_official_account_msg"
        case .officialAccountMsgRecall: "official_account_msg_recall"
        case .officialAccountMsgGetSimple: "official_account_msg_get_simple"
        case .addSubscriber: "add_subscriber"
        case .deleteSubscriber: "delete_subscriber"
        case .getSubscriberInfo: "get_subscriber_info"
        case .modifySubscriberInfo: "modify_subscriber_info"
        case .getSubscribedOfficialAccountList: "get_subscribed_official_account_list"
        }
    }

    /// The operation of a name, by the letter.
    package init?(_ name: RawSpan) {
        switch name.byteCount {
        case 14 where name.equals("add_subscriber"):
            self = .addSubscriber
        case 17 where name.equals("delete_subscriber"):
            self = .deleteSubscriber
        case 19 where name.equals("get_subscriber_info"):
            self = .getSubscriberInfo
        case 22 where name.equals("modify_subscriber_info"):
            self = .modifySubscriberInfo
        case 23 where name.equals("create_official_account"):
            self = .createOfficialAccount
        case 24 where name.equals("destroy_official_account"):
            self = .destroyOfficialAccount
        case 25 where name.equals("get_official_account_info"):
            self = .getOfficialAccountInfo
        case 25 where name.equals("send_official_account_msg"):
            self = .sendOfficialAccountMsg
        case 27 where name.equals("official_account_msg_recall"):
            self = .officialAccountMsgRecall
        case 31 where name.equals("official_account_msg_get_simple"):
            self = .officialAccountMsgGetSimple
        case 33 where name.equals("modify_official_account_base_info"):
            self = .modifyOfficialAccountBaseInfo
        case 36 where name.equals("get_subscribed_official_account_list"):
            self = .getSubscribedOfficialAccountList
        default:
            return nil
        }
    }
}
