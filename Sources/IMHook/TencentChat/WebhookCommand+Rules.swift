// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

import IMHookWire

extension WebhookCommand {
    /// The command of a name, by the letter; ``unknown`` for a name that is not in the table.
    package init(_ name: RawSpan) {
        switch name.byteCount {
        case 16 where name.equals("Bot.OnC2CMessage"):
            self = .botOnC2CMessage
        case 16 where name.equals("Push.OfflinePush"):
            self = .pushOfflinePush
        case 17 where name.equals("State.StateChange"):
            self = .stateChange
        case 18 where name.equals("Bot.OnGroupMessage"):
            self = .botOnGroupMessage
        case 18 where name.equals("Push.AllMemberPush"):
            self = .pushAllMemberPush
        case 21 where name.equals("Sns.CallbackFriendAdd"):
            self = .snsFriendAdd
        case 22 where name.equals("Alert.RequestOverLimit"):
            self = .alertRequestOverLimit
        case 24 where name.equals("Sns.CallbackFriendDelete"):
            self = .snsFriendDelete
        case 24 where name.equals("Sns.CallbackBlackListAdd"):
            self = .snsBlackListAdd
        case 24 where name.equals("C2C.CallbackAfterSendMsg"):
            self = .c2cAfterSendMsg
        case 25 where name.equals("Sns.CallbackPrevFriendAdd"):
            self = .snsPrevFriendAdd
        case 25 where name.equals("C2C.CallbackBeforeSendMsg"):
            self = .c2cBeforeSendMsg
        case 26 where name.equals("C2C.CallbackAfterMsgReport"):
            self = .c2cAfterMsgReport
        case 26 where name.equals("C2C.CallbackAfterModifyMsg"):
            self = .c2cAfterModifyMsg
        case 26 where name.equals("Group.CallbackAfterSendMsg"):
            self = .groupAfterSendMsg
        case 26 where name.equals("Chatbot.OnC2CSignalMessage"):
            self = .chatbotOnC2CSignalMessage
        case 27 where name.equals("Profile.CallbackPortraitSet"):
            self = .profilePortraitSet
        case 27 where name.equals("Sns.CallbackBlackListDelete"):
            self = .snsBlackListDelete
        case 27 where name.equals("Group.CallbackBeforeSendMsg"):
            self = .groupBeforeSendMsg
        case 28 where name.equals("C2C.CallbackAfterMsgWithDraw"):
            self = .c2cAfterMsgWithDraw
        case 28 where name.equals("Group.CallbackAfterGroupFull"):
            self = .groupAfterGroupFull
        case 28 where name.equals("Group.CallbackAfterRecallMsg"):
            self = .groupAfterRecallMsg
        case 28 where name.equals("ContentCallback.ResultNotify"):
            self = .contentResultNotify
        case 29 where name.equals("Follow.CallbackAfterFollowAdd"):
            self = .followAfterFollowAdd
        case 29 where name.equals("Group.CallbackAfterMemberExit"):
            self = .groupAfterMemberExit
        case 30 where name.equals("Sns.CallbackPrevFriendResponse"):
            self = .snsPrevFriendResponse
        case 30 where name.equals("Group.CallbackAfterCreateGroup"):
            self = .groupAfterCreateGroup
        case 30 where name.equals("Group.CallbackSendMsgException"):
            self = .groupSendMsgException
        case 30 where name.equals("Group.CallbackAfterReadReceipt"):
            self = .groupAfterReadReceipt
        case 30 where name.equals("Group.CallbackAfterCreateTopic"):
            self = .groupAfterCreateTopic
        case 31 where name.equals("Group.CallbackBeforeCreateGroup"):
            self = .groupBeforeCreateGroup
        case 31 where name.equals("Group.CallbackBeforeCreateTopic"):
            self = .groupBeforeCreateTopic
        case 32 where name.equals("Follow.CallbackAfterFollowDelete"):
            self = .followAfterFollowDelete
        case 32 where name.equals("C2C.CallbackAfterC2CMsgExtension"):
            self = .c2cAfterC2CMsgExtension
        case 32 where name.equals("Group.CallbackAfterNewMemberJoin"):
            self = .groupAfterNewMemberJoin
        case 33 where name.equals("Group.CallbackAfterGroupDestroyed"):
            self = .groupAfterGroupDestroyed
        case 33 where name.equals("Group.CallbackOnMemberStateChange"):
            self = .groupOnMemberStateChange
        case 33 where name.equals("Group.CallbackAfterTopicDestroyed"):
            self = .groupAfterTopicDestroyed
        case 34 where name.equals("Group.CallbackBeforeApplyJoinGroup"):
            self = .groupBeforeApplyJoinGroup
        case 35 where name.equals("Group.CallbackBeforeInviteJoinGroup"):
            self = .groupBeforeInviteJoinGroup
        case 35 where name.equals("Group.CallbackAfterGroupInfoChanged"):
            self = .groupAfterGroupInfoChanged
        case 35 where name.equals("Group.CallbackAfterGroupAttrChanged"):
            self = .groupAfterGroupAttrChanged
        case 35 where name.equals("Group.CallbackAfterChangeGroupOwner"):
            self = .groupAfterChangeGroupOwner
        case 35 where name.equals("Group.CallbackAfterTopicInfoChanged"):
            self = .groupAfterTopicInfoChanged
        case 36 where name.equals("Group.CallbackOnDailyGroupQuotaAlarm"):
            self = .groupOnDailyGroupQuotaAlarm
        case 36 where name.equals("Group.CallbackAfterGroupMsgExtension"):
            self = .groupAfterGroupMsgExtension
        case 36 where name.equals("OfficialAccount.CallbackAfterSendMsg"):
            self = .officialAccountAfterSendMsg
        case 37 where name.equals("Group.CallbackAfterMemberFieldChanged"):
            self = .groupAfterMemberFieldChanged
        case 37 where name.equals("OfficialAccount.CallbackBeforeSendMsg"):
            self = .officialAccountBeforeSendMsg
        case 40 where name.equals("OfficialAccount.CallbackAfterMsgWithDraw"):
            self = .officialAccountAfterMsgWithDraw
        case 42 where name.equals("OfficialAccount.CallbackAfterAddSubscriber"):
            self = .officialAccountAfterAddSubscriber
        case 43 where name.equals("OfficialAccount.CallbackBeforeAddSubscriber"):
            self = .officialAccountBeforeAddSubscriber
        case 45 where name.equals("OfficialAccount.CallbackAfterDeleteSubscriber"):
            self = .officialAccountAfterDeleteSubscriber
        case 48 where name.equals("OfficialAccount.CallbackAfterOfficialAccountFull"):
            self = .officialAccountAfterOfficialAccountFull
        case 50 where name.equals("OfficialAccount.CallbackAfterCreateOfficialAccount"):
            self = .officialAccountAfterCreateOfficialAccount
        case 51 where name.equals("OfficialAccount.CallbackBeforeCreateOfficialAccount"):
            self = .officialAccountBeforeCreateOfficialAccount
        case 53 where name.equals("OfficialAccount.CallbackAfterOfficialAccountDestroyed"):
            self = .officialAccountAfterOfficialAccountDestroyed
        case 55 where name.equals("OfficialAccount.CallbackAfterOfficialAccountInfoChanged"):
            self = .officialAccountAfterOfficialAccountInfoChanged
        default:
            self = .unknown
        }
    }

    /// Whether the platform waits for the answer.
    package var timing: WebhookTiming {
        switch self {
        case .unknown: .unknown
        case .snsPrevFriendAdd,
            .snsPrevFriendResponse,
            .c2cBeforeSendMsg,
            .groupBeforeCreateGroup,
            .groupBeforeApplyJoinGroup,
            .groupBeforeInviteJoinGroup,
            .groupBeforeSendMsg,
            .groupBeforeCreateTopic,
            .officialAccountBeforeCreateOfficialAccount,
            .officialAccountBeforeAddSubscriber,
            .officialAccountBeforeSendMsg:
            .before
        default: .after
        }
    }

    /// What an answer to the command may decide; nil when it decides nothing.
    package var decisions: WebhookDecisions? {
        switch self {
        case .snsPrevFriendAdd:
            WebhookDecisions(
                firstCode: 38000,
                lastCode: 39000,
                codesMessage:
                    "The code is outside 38000 to 39000, the range that the platform documents for this command.",
                canDiscard: false,
                canRewrite: false,
                listName: "FriendItem",
                accountName: "To_Account",
                refusedName: "",
                isPerFriend: true
            )
        case .snsPrevFriendResponse:
            WebhookDecisions(
                firstCode: 38000,
                lastCode: 39000,
                codesMessage:
                    "The code is outside 38000 to 39000, the range that the platform documents for this command.",
                canDiscard: false,
                canRewrite: false,
                listName: "ResponseFriendItem",
                accountName: "To_Account",
                refusedName: "",
                isPerFriend: true
            )
        case .c2cBeforeSendMsg:
            WebhookDecisions(
                firstCode: 120001,
                lastCode: 130000,
                codesMessage:
                    "The code is outside 120001 to 130000, the range that the platform documents for this command.",
                canDiscard: true,
                canRewrite: true,
                listName: "",
                accountName: "",
                refusedName: "",
                isPerFriend: false
            )
        case .groupBeforeCreateGroup:
            WebhookDecisions(
                firstCode: 10100,
                lastCode: 10200,
                codesMessage:
                    "The code is outside 10100 to 10200, the range that the platform documents for this command.",
                canDiscard: false,
                canRewrite: false,
                listName: "",
                accountName: "",
                refusedName: "",
                isPerFriend: false
            )
        case .groupBeforeApplyJoinGroup:
            WebhookDecisions(
                firstCode: 10100,
                lastCode: 10200,
                codesMessage:
                    "The code is outside 10100 to 10200, the range that the platform documents for this command.",
                canDiscard: false,
                canRewrite: false,
                listName: "",
                accountName: "",
                refusedName: "",
                isPerFriend: false
            )
        case .groupBeforeInviteJoinGroup:
            WebhookDecisions(
                firstCode: 10100,
                lastCode: 10200,
                codesMessage:
                    "The code is outside 10100 to 10200, the range that the platform documents for this command.",
                canDiscard: false,
                canRewrite: false,
                listName: "DestinationMembers",
                accountName: "Member_Account",
                refusedName: "RefusedMembers_Account",
                isPerFriend: false
            )
        case .groupBeforeSendMsg:
            WebhookDecisions(
                firstCode: 10100,
                lastCode: 10200,
                codesMessage:
                    "The code is outside 10100 to 10200, the range that the platform documents for this command.",
                canDiscard: true,
                canRewrite: true,
                listName: "",
                accountName: "",
                refusedName: "",
                isPerFriend: false
            )
        case .groupBeforeCreateTopic:
            WebhookDecisions(
                firstCode: 10100,
                lastCode: 10200,
                codesMessage:
                    "The code is outside 10100 to 10200, the range that the platform documents for this command.",
                canDiscard: false,
                canRewrite: false,
                listName: "",
                accountName: "",
                refusedName: "",
                isPerFriend: false
            )
        case .officialAccountBeforeCreateOfficialAccount:
            WebhookDecisions(
                firstCode: 120001,
                lastCode: 130000,
                codesMessage:
                    "The code is outside 120001 to 130000, the range that the platform documents for this command.",
                canDiscard: false,
                canRewrite: false,
                listName: "",
                accountName: "",
                refusedName: "",
                isPerFriend: false
            )
        case .officialAccountBeforeAddSubscriber:
            WebhookDecisions(
                firstCode: 0,
                lastCode: 0,
                codesMessage:
                    "The platform documents no custom code for this command.",
                canDiscard: false,
                canRewrite: false,
                listName: "SubscribeAccountList",
                accountName: "Subscriber_Account",
                refusedName: "RefusedSubscribers_Account",
                isPerFriend: false
            )
        case .officialAccountBeforeSendMsg:
            WebhookDecisions(
                firstCode: 120001,
                lastCode: 130000,
                codesMessage:
                    "The code is outside 120001 to 130000, the range that the platform documents for this command.",
                canDiscard: true,
                canRewrite: true,
                listName: "",
                accountName: "",
                refusedName: "",
                isPerFriend: false
            )
        default:
            nil
        }
    }
}
