// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

/// A webhook of Tencent Cloud Chat.
///
/// The numbers are those of `imhook_kind`.
public enum WebhookCommand: Int32, Sendable, CaseIterable {
    /// A command that is none of those below: everything is readable, and it gets the base reply.
    case unknown = 200
    /// `State.StateChange`, after: a client went online, went offline, lost its connection or set its custom status
    /// (page 1047/34357).
    case stateChange = 201
    /// `Profile.CallbackPortraitSet`, after: a profile was changed by its user or by the administrator through REST
    /// (page 1047/48733).
    case profilePortraitSet = 202
    /// `Sns.CallbackPrevFriendAdd`, before: a user sends friend requests from a client and waits for the verdict on
    /// each of them (page 1047/43468).
    case snsPrevFriendAdd = 203
    /// `Sns.CallbackPrevFriendResponse`, before: a user answers friend requests from a client and waits for the verdict
    /// on each of them (page 1047/43467).
    case snsPrevFriendResponse = 204
    /// `Sns.CallbackFriendAdd`, after: friends were added, by request, by its acceptance or by force; importing friends
    /// does not send it (page 1047/34359).
    case snsFriendAdd = 205
    /// `Sns.CallbackFriendDelete`, after: friends were deleted in a client or through REST (page 1047/34360).
    case snsFriendDelete = 206
    /// `Sns.CallbackBlackListAdd`, after: accounts were put on a blocklist in a client or through REST (page
    /// 1047/34361).
    case snsBlackListAdd = 207
    /// `Sns.CallbackBlackListDelete`, after: accounts were taken off a blocklist in a client or through REST (page
    /// 1047/34362).
    case snsBlackListDelete = 208
    /// `Follow.CallbackAfterFollowAdd`, after: a user followed accounts (page 1047/70355).
    case followAfterFollowAdd = 209
    /// `Follow.CallbackAfterFollowDelete`, after: a user stopped following accounts (page 1047/70356).
    case followAfterFollowDelete = 210
    /// `C2C.CallbackBeforeSendMsg`, before: a one-to-one message is about to be sent, from a client or through REST
    /// (page 1047/34364).
    case c2cBeforeSendMsg = 211
    /// `C2C.CallbackAfterSendMsg`, after: a one-to-one message was processed, delivered or not; never after a forbidden
    /// or discarded one (page 1047/34365).
    case c2cAfterSendMsg = 212
    /// `C2C.CallbackAfterMsgReport`, after: a one-to-one conversation was marked as read in a client or through REST
    /// (page 1047/43465).
    case c2cAfterMsgReport = 213
    /// `C2C.CallbackAfterMsgWithDraw`, after: a one-to-one message was recalled in a client or through REST (page
    /// 1047/43466).
    case c2cAfterMsgWithDraw = 214
    /// `C2C.CallbackAfterModifyMsg`, after: a one-to-one message was modified after it was sent (page 269/128224).
    case c2cAfterModifyMsg = 215
    /// `C2C.CallbackAfterC2CMsgExtension`, after: extensions of a one-to-one message were set, deleted or cleared (page
    /// 1047/76006).
    case c2cAfterC2CMsgExtension = 216
    /// `Group.CallbackBeforeCreateGroup`, before: a group is about to be created, from a client or through REST (page
    /// 1047/34368).
    case groupBeforeCreateGroup = 217
    /// `Group.CallbackAfterCreateGroup`, after: a group was created, from a client or through REST (page 1047/34369).
    case groupAfterCreateGroup = 218
    /// `Group.CallbackBeforeApplyJoinGroup`, before: a user asks to join a group, before its administrators are asked
    /// (page 1047/34370).
    case groupBeforeApplyJoinGroup = 219
    /// `Group.CallbackBeforeInviteJoinGroup`, before: users are about to be invited to a group, by a member or through
    /// REST (page 1047/34371).
    case groupBeforeInviteJoinGroup = 220
    /// `Group.CallbackAfterNewMemberJoin`, after: users joined a group (page 1047/34372).
    case groupAfterNewMemberJoin = 221
    /// `Group.CallbackAfterMemberExit`, after: members left a group or were removed from it (page 1047/34373).
    case groupAfterMemberExit = 222
    /// `Group.CallbackBeforeSendMsg`, before: a group message is about to be sent, from a client or through REST (page
    /// 1047/34374).
    case groupBeforeSendMsg = 223
    /// `Group.CallbackAfterSendMsg`, after: a group message was delivered (page 1047/34375).
    case groupAfterSendMsg = 224
    /// `Group.CallbackAfterGroupFull`, after: a group is full: the newest member filled it, or somebody could not join
    /// (page 1047/34376).
    case groupAfterGroupFull = 225
    /// `Group.CallbackAfterGroupDestroyed`, after: a group was disbanded in a client or through REST (page 1047/34377).
    case groupAfterGroupDestroyed = 226
    /// `Group.CallbackAfterGroupInfoChanged`, after: name, introduction, notice or avatar of a group was changed (page
    /// 1047/34378).
    case groupAfterGroupInfoChanged = 227
    /// `Group.CallbackAfterRecallMsg`, after: group messages were recalled in a client or through REST (page
    /// 1047/46979).
    case groupAfterRecallMsg = 228
    /// `Group.CallbackOnMemberStateChange`, after: members of an audio-video group went offline or came back (page
    /// 1047/48734).
    case groupOnMemberStateChange = 229
    /// `Group.CallbackSendMsgException`, after: a group message from a client could not be delivered (page 1047/49462).
    case groupSendMsgException = 230
    /// `Group.CallbackAfterMemberFieldChanged`, after: role or name card of a group member was changed (page
    /// 1047/60393).
    case groupAfterMemberFieldChanged = 231
    /// `Group.CallbackAfterGroupAttrChanged`, after: attributes of a group were set, modified, deleted or cleared (page
    /// 1047/60394).
    case groupAfterGroupAttrChanged = 232
    /// `Group.CallbackAfterReadReceipt`, after: members confirmed that they have read group messages; not sent for
    /// communities (page 1047/60395).
    case groupAfterReadReceipt = 233
    /// `Group.CallbackAfterChangeGroupOwner`, after: a group has got another owner (page 1047/60396).
    case groupAfterChangeGroupOwner = 234
    /// `Group.CallbackOnDailyGroupQuotaAlarm`, after: the application has used more than 70 % of its daily quota of new
    /// groups (page 1047/57455).
    case groupOnDailyGroupQuotaAlarm = 235
    /// `Group.CallbackAfterGroupMsgExtension`, after: extensions of a group message were set, deleted or cleared (page
    /// 1047/76007).
    case groupAfterGroupMsgExtension = 236
    /// `Group.CallbackBeforeCreateTopic`, before: a topic is about to be created in a community, from a client or
    /// through REST (page 1047/49463).
    case groupBeforeCreateTopic = 237
    /// `Group.CallbackAfterCreateTopic`, after: a topic was created in a community (page 1047/49464).
    case groupAfterCreateTopic = 238
    /// `Group.CallbackAfterTopicDestroyed`, after: topics of a community were deleted (page 1047/49465).
    case groupAfterTopicDestroyed = 239
    /// `Group.CallbackAfterTopicInfoChanged`, after: name, introduction, notice or avatar of a topic was changed (page
    /// 1047/49466).
    case groupAfterTopicInfoChanged = 240
    /// `Bot.OnC2CMessage`, after: a user sent a one-to-one message to a robot account (page 1047/68952).
    case botOnC2CMessage = 241
    /// `Bot.OnGroupMessage`, after: a group message mentioned robot accounts; not sent for @all (page 1047/68953).
    case botOnGroupMessage = 242
    /// `Chatbot.OnC2CSignalMessage`, after: a client sent a signalling message to the account of an AI chatbot (no page
    /// of the platform).
    case chatbotOnC2CSignalMessage = 243
    /// `ContentCallback.ResultNotify`, after: cloud moderation has checked a content; by default sent for violations
    /// only (page 1047/78240, 269/95616).
    case contentResultNotify = 244
    /// `Push.OfflinePush`, after: offline pushes of messages were sent, have arrived or were clicked; 1 to 100 events
    /// at once (page 1047/67552).
    case pushOfflinePush = 245
    /// `Push.AllMemberPush`, after: pushes to all users, to tags or to lists of users were sent, have arrived or were
    /// clicked; 1 to 100 events at once (page 1047/67551, 269/102568).
    case pushAllMemberPush = 246
    /// `Alert.RequestOverLimit`, after: calls of one REST API have reached 80 % of their frequency limit (page
    /// 1047/60256).
    case alertRequestOverLimit = 247
    /// `OfficialAccount.CallbackBeforeCreateOfficialAccount`, before: an official account is about to be created
    /// through REST (page 1047/60795).
    case officialAccountBeforeCreateOfficialAccount = 248
    /// `OfficialAccount.CallbackAfterCreateOfficialAccount`, after: an official account was created (page 1047/60796).
    case officialAccountAfterCreateOfficialAccount = 249
    /// `OfficialAccount.CallbackAfterOfficialAccountInfoChanged`, after: name, introduction, avatar or organization of
    /// an official account was changed (page 1047/60797).
    case officialAccountAfterOfficialAccountInfoChanged = 250
    /// `OfficialAccount.CallbackAfterOfficialAccountDestroyed`, after: an official account was destroyed (page
    /// 1047/60798).
    case officialAccountAfterOfficialAccountDestroyed = 251
    /// `OfficialAccount.CallbackBeforeAddSubscriber`, before: users are about to subscribe to an official account, from
    /// a client or through REST (page 1047/60799).
    case officialAccountBeforeAddSubscriber = 252
    /// `OfficialAccount.CallbackAfterAddSubscriber`, after: users have subscribed to an official account (page
    /// 1047/60800).
    case officialAccountAfterAddSubscriber = 253
    /// `OfficialAccount.CallbackAfterOfficialAccountFull`, after: an official account has reached its limit of
    /// subscribers (page 1047/60801).
    case officialAccountAfterOfficialAccountFull = 254
    /// `OfficialAccount.CallbackAfterDeleteSubscriber`, after: users have unsubscribed from an official account or were
    /// removed from it (page 1047/60802).
    case officialAccountAfterDeleteSubscriber = 255
    /// `OfficialAccount.CallbackBeforeSendMsg`, before: a broadcast of an official account is about to be sent, from a
    /// client or through REST (page 1047/60803).
    case officialAccountBeforeSendMsg = 256
    /// `OfficialAccount.CallbackAfterSendMsg`, after: a broadcast of an official account was delivered (page
    /// 1047/60804).
    case officialAccountAfterSendMsg = 257
    /// `OfficialAccount.CallbackAfterMsgWithDraw`, after: broadcasts of an official account were recalled (page
    /// 1047/60805).
    case officialAccountAfterMsgWithDraw = 258

    /// The command as the platform writes it, such as `C2C.CallbackBeforeSendMsg`.
    public var name: StaticString {
        switch self {
        case .unknown: "unknown"
        case .stateChange: "State.StateChange"
        case .profilePortraitSet: "Profile.CallbackPortraitSet"
        case .snsPrevFriendAdd: "Sns.CallbackPrevFriendAdd"
        case .snsPrevFriendResponse: "Sns.CallbackPrevFriendResponse"
        case .snsFriendAdd: "Sns.CallbackFriendAdd"
        case .snsFriendDelete: "Sns.CallbackFriendDelete"
        case .snsBlackListAdd: "Sns.CallbackBlackListAdd"
        case .snsBlackListDelete: "Sns.CallbackBlackListDelete"
        case .followAfterFollowAdd: "Follow.CallbackAfterFollowAdd"
        case .followAfterFollowDelete: "Follow.CallbackAfterFollowDelete"
        case .c2cBeforeSendMsg: "C2C.CallbackBeforeSendMsg"
        case .c2cAfterSendMsg: "C2C.CallbackAfterSendMsg"
        case .c2cAfterMsgReport: "C2C.CallbackAfterMsgReport"
        case .c2cAfterMsgWithDraw: "C2C.CallbackAfterMsgWithDraw"
        case .c2cAfterModifyMsg: "C2C.CallbackAfterModifyMsg"
        case .c2cAfterC2CMsgExtension: "C2C.CallbackAfterC2CMsgExtension"
        case .groupBeforeCreateGroup: "Group.CallbackBeforeCreateGroup"
        case .groupAfterCreateGroup: "Group.CallbackAfterCreateGroup"
        case .groupBeforeApplyJoinGroup: "Group.CallbackBeforeApplyJoinGroup"
        case .groupBeforeInviteJoinGroup: "Group.CallbackBeforeInviteJoinGroup"
        case .groupAfterNewMemberJoin: "Group.CallbackAfterNewMemberJoin"
        case .groupAfterMemberExit: "Group.CallbackAfterMemberExit"
        case .groupBeforeSendMsg: "Group.CallbackBeforeSendMsg"
        case .groupAfterSendMsg: "Group.CallbackAfterSendMsg"
        case .groupAfterGroupFull: "Group.CallbackAfterGroupFull"
        case .groupAfterGroupDestroyed: "Group.CallbackAfterGroupDestroyed"
        case .groupAfterGroupInfoChanged: "Group.CallbackAfterGroupInfoChanged"
        case .groupAfterRecallMsg: "Group.CallbackAfterRecallMsg"
        case .groupOnMemberStateChange: "Group.CallbackOnMemberStateChange"
        case .groupSendMsgException: "Group.CallbackSendMsgException"
        case .groupAfterMemberFieldChanged: "Group.CallbackAfterMemberFieldChanged"
        case .groupAfterGroupAttrChanged: "Group.CallbackAfterGroupAttrChanged"
        case .groupAfterReadReceipt: "Group.CallbackAfterReadReceipt"
        case .groupAfterChangeGroupOwner: "Group.CallbackAfterChangeGroupOwner"
        case .groupOnDailyGroupQuotaAlarm: "Group.CallbackOnDailyGroupQuotaAlarm"
        case .groupAfterGroupMsgExtension: "Group.CallbackAfterGroupMsgExtension"
        case .groupBeforeCreateTopic: "Group.CallbackBeforeCreateTopic"
        case .groupAfterCreateTopic: "Group.CallbackAfterCreateTopic"
        case .groupAfterTopicDestroyed: "Group.CallbackAfterTopicDestroyed"
        case .groupAfterTopicInfoChanged: "Group.CallbackAfterTopicInfoChanged"
        case .botOnC2CMessage: "Bot.OnC2CMessage"
        case .botOnGroupMessage: "Bot.OnGroupMessage"
        case .chatbotOnC2CSignalMessage: "Chatbot.OnC2CSignalMessage"
        case .contentResultNotify: "ContentCallback.ResultNotify"
        case .pushOfflinePush: "Push.OfflinePush"
        case .pushAllMemberPush: "Push.AllMemberPush"
        case .alertRequestOverLimit: "Alert.RequestOverLimit"
        case .officialAccountBeforeCreateOfficialAccount: "OfficialAccount.CallbackBeforeCreateOfficialAccount"
        case .officialAccountAfterCreateOfficialAccount: "OfficialAccount.CallbackAfterCreateOfficialAccount"
        case .officialAccountAfterOfficialAccountInfoChanged: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged"
        case .officialAccountAfterOfficialAccountDestroyed: "OfficialAccount.CallbackAfterOfficialAccountDestroyed"
        case .officialAccountBeforeAddSubscriber: "OfficialAccount.CallbackBeforeAddSubscriber"
        case .officialAccountAfterAddSubscriber: "OfficialAccount.CallbackAfterAddSubscriber"
        case .officialAccountAfterOfficialAccountFull: "OfficialAccount.CallbackAfterOfficialAccountFull"
        case .officialAccountAfterDeleteSubscriber: "OfficialAccount.CallbackAfterDeleteSubscriber"
        case .officialAccountBeforeSendMsg: "OfficialAccount.CallbackBeforeSendMsg"
        case .officialAccountAfterSendMsg: "OfficialAccount.CallbackAfterSendMsg"
        case .officialAccountAfterMsgWithDraw: "OfficialAccount.CallbackAfterMsgWithDraw"
        }
    }
}
