// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of a webhook with the types of its command.
    public enum Content: Equatable, Sendable {
        /// `State.StateChange`: a client went online, went offline, lost its connection or set its custom status.
        case stateChange(StateChange)
        /// `Profile.CallbackPortraitSet`: a profile was changed by its user or by the administrator through REST.
        case profilePortraitSet(ProfilePortraitSet)
        /// `Sns.CallbackPrevFriendAdd`: a user sends friend requests from a client and waits for the verdict on each of
        /// them.
        case snsPrevFriendAdd(SnsPrevFriendAdd)
        /// `Sns.CallbackPrevFriendResponse`: a user answers friend requests from a client and waits for the verdict on
        /// each of them.
        case snsPrevFriendResponse(SnsPrevFriendResponse)
        /// `Sns.CallbackFriendAdd`: friends were added, by request, by its acceptance or by force; importing friends
        /// does not send it.
        case snsFriendAdd(SnsFriendAdd)
        /// `Sns.CallbackFriendDelete`: friends were deleted in a client or through REST.
        case snsFriendDelete(SnsFriendDelete)
        /// `Sns.CallbackBlackListAdd`: accounts were put on a blocklist in a client or through REST.
        case snsBlackListAdd(SnsBlackListAdd)
        /// `Sns.CallbackBlackListDelete`: accounts were taken off a blocklist in a client or through REST.
        case snsBlackListDelete(SnsBlackListDelete)
        /// `Follow.CallbackAfterFollowAdd`: a user followed accounts.
        case followAfterFollowAdd(FollowAfterFollowAdd)
        /// `Follow.CallbackAfterFollowDelete`: a user stopped following accounts.
        case followAfterFollowDelete(FollowAfterFollowDelete)
        /// `C2C.CallbackBeforeSendMsg`: a one-to-one message is about to be sent, from a client or through REST.
        case c2cBeforeSendMsg(C2CBeforeSendMsg)
        /// `C2C.CallbackAfterSendMsg`: a one-to-one message was processed, delivered or not; never after a forbidden or
        /// discarded one.
        case c2cAfterSendMsg(C2CAfterSendMsg)
        /// `C2C.CallbackAfterMsgReport`: a one-to-one conversation was marked as read in a client or through REST.
        case c2cAfterMsgReport(C2CAfterMsgReport)
        /// `C2C.CallbackAfterMsgWithDraw`: a one-to-one message was recalled in a client or through REST.
        case c2cAfterMsgWithDraw(C2CAfterMsgWithDraw)
        /// `C2C.CallbackAfterModifyMsg`: a one-to-one message was modified after it was sent.
        case c2cAfterModifyMsg(C2CAfterModifyMsg)
        /// `C2C.CallbackAfterC2CMsgExtension`: extensions of a one-to-one message were set, deleted or cleared.
        case c2cAfterC2CMsgExtension(C2CAfterC2CMsgExtension)
        /// `Group.CallbackBeforeCreateGroup`: a group is about to be created, from a client or through REST.
        case groupBeforeCreateGroup(GroupBeforeCreateGroup)
        /// `Group.CallbackAfterCreateGroup`: a group was created, from a client or through REST.
        case groupAfterCreateGroup(GroupAfterCreateGroup)
        /// `Group.CallbackBeforeApplyJoinGroup`: a user asks to join a group, before its administrators are asked.
        case groupBeforeApplyJoinGroup(GroupBeforeApplyJoinGroup)
        /// `Group.CallbackBeforeInviteJoinGroup`: users are about to be invited to a group, by a member or through
        /// REST.
        case groupBeforeInviteJoinGroup(GroupBeforeInviteJoinGroup)
        /// `Group.CallbackAfterNewMemberJoin`: users joined a group.
        case groupAfterNewMemberJoin(GroupAfterNewMemberJoin)
        /// `Group.CallbackAfterMemberExit`: members left a group or were removed from it.
        case groupAfterMemberExit(GroupAfterMemberExit)
        /// `Group.CallbackBeforeSendMsg`: a group message is about to be sent, from a client or through REST.
        case groupBeforeSendMsg(GroupBeforeSendMsg)
        /// `Group.CallbackAfterSendMsg`: a group message was delivered.
        case groupAfterSendMsg(GroupAfterSendMsg)
        /// `Group.CallbackAfterGroupFull`: a group is full: the newest member filled it, or somebody could not join.
        case groupAfterGroupFull(GroupAfterGroupFull)
        /// `Group.CallbackAfterGroupDestroyed`: a group was disbanded in a client or through REST.
        case groupAfterGroupDestroyed(GroupAfterGroupDestroyed)
        /// `Group.CallbackAfterGroupInfoChanged`: name, introduction, notice or avatar of a group was changed.
        case groupAfterGroupInfoChanged(GroupAfterGroupInfoChanged)
        /// `Group.CallbackAfterRecallMsg`: group messages were recalled in a client or through REST.
        case groupAfterRecallMsg(GroupAfterRecallMsg)
        /// `Group.CallbackOnMemberStateChange`: members of an audio-video group went offline or came back.
        case groupOnMemberStateChange(GroupOnMemberStateChange)
        /// `Group.CallbackSendMsgException`: a group message from a client could not be delivered.
        case groupSendMsgException(GroupSendMsgException)
        /// `Group.CallbackAfterMemberFieldChanged`: role or name card of a group member was changed.
        case groupAfterMemberFieldChanged(GroupAfterMemberFieldChanged)
        /// `Group.CallbackAfterGroupAttrChanged`: attributes of a group were set, modified, deleted or cleared.
        case groupAfterGroupAttrChanged(GroupAfterGroupAttrChanged)
        /// `Group.CallbackAfterReadReceipt`: members confirmed that they have read group messages; not sent for
        /// communities.
        case groupAfterReadReceipt(GroupAfterReadReceipt)
        /// `Group.CallbackAfterChangeGroupOwner`: a group has got another owner.
        case groupAfterChangeGroupOwner(GroupAfterChangeGroupOwner)
        /// `Group.CallbackOnDailyGroupQuotaAlarm`: the application has used more than 70 % of its daily quota of new
        /// groups.
        case groupOnDailyGroupQuotaAlarm(GroupOnDailyGroupQuotaAlarm)
        /// `Group.CallbackAfterGroupMsgExtension`: extensions of a group message were set, deleted or cleared.
        case groupAfterGroupMsgExtension(GroupAfterGroupMsgExtension)
        /// `Group.CallbackBeforeCreateTopic`: a topic is about to be created in a community, from a client or through
        /// REST.
        case groupBeforeCreateTopic(GroupBeforeCreateTopic)
        /// `Group.CallbackAfterCreateTopic`: a topic was created in a community.
        case groupAfterCreateTopic(GroupAfterCreateTopic)
        /// `Group.CallbackAfterTopicDestroyed`: topics of a community were deleted.
        case groupAfterTopicDestroyed(GroupAfterTopicDestroyed)
        /// `Group.CallbackAfterTopicInfoChanged`: name, introduction, notice or avatar of a topic was changed.
        case groupAfterTopicInfoChanged(GroupAfterTopicInfoChanged)
        /// `Bot.OnC2CMessage`: a user sent a one-to-one message to a robot account.
        case botOnC2CMessage(BotOnC2CMessage)
        /// `Bot.OnGroupMessage`: a group message mentioned robot accounts; not sent for @all.
        case botOnGroupMessage(BotOnGroupMessage)
        /// `Chatbot.OnC2CSignalMessage`: a client sent a signalling message to the account of an AI chatbot.
        case chatbotOnC2CSignalMessage(ChatbotOnC2CSignalMessage)
        /// `ContentCallback.ResultNotify`: cloud moderation has checked a content; by default sent for violations only.
        case contentResultNotify(ContentResultNotify)
        /// `Push.OfflinePush`: offline pushes of messages were sent, have arrived or were clicked; 1 to 100 events at
        /// once.
        case pushOfflinePush(PushOfflinePush)
        /// `Push.AllMemberPush`: pushes to all users, to tags or to lists of users were sent, have arrived or were
        /// clicked; 1 to 100 events at once.
        case pushAllMemberPush(PushAllMemberPush)
        /// `Alert.RequestOverLimit`: calls of one REST API have reached 80 % of their frequency limit.
        case alertRequestOverLimit(AlertRequestOverLimit)
        /// `OfficialAccount.CallbackBeforeCreateOfficialAccount`: an official account is about to be created through
        /// REST.
        case officialAccountBeforeCreateOfficialAccount(OfficialAccountBeforeCreateOfficialAccount)
        /// `OfficialAccount.CallbackAfterCreateOfficialAccount`: an official account was created.
        case officialAccountAfterCreateOfficialAccount(OfficialAccountAfterCreateOfficialAccount)
        /// `OfficialAccount.CallbackAfterOfficialAccountInfoChanged`: name, introduction, avatar or organization of an
        /// official account was changed.
        case officialAccountAfterOfficialAccountInfoChanged(OfficialAccountAfterOfficialAccountInfoChanged)
        /// `OfficialAccount.CallbackAfterOfficialAccountDestroyed`: an official account was destroyed.
        case officialAccountAfterOfficialAccountDestroyed(OfficialAccountAfterOfficialAccountDestroyed)
        /// `OfficialAccount.CallbackBeforeAddSubscriber`: users are about to subscribe to an official account, from a
        /// client or through REST.
        case officialAccountBeforeAddSubscriber(OfficialAccountBeforeAddSubscriber)
        /// `OfficialAccount.CallbackAfterAddSubscriber`: users have subscribed to an official account.
        case officialAccountAfterAddSubscriber(OfficialAccountAfterAddSubscriber)
        /// `OfficialAccount.CallbackAfterOfficialAccountFull`: an official account has reached its limit of
        /// subscribers.
        case officialAccountAfterOfficialAccountFull(OfficialAccountAfterOfficialAccountFull)
        /// `OfficialAccount.CallbackAfterDeleteSubscriber`: users have unsubscribed from an official account or were
        /// removed from it.
        case officialAccountAfterDeleteSubscriber(OfficialAccountAfterDeleteSubscriber)
        /// `OfficialAccount.CallbackBeforeSendMsg`: a broadcast of an official account is about to be sent, from a
        /// client or through REST.
        case officialAccountBeforeSendMsg(OfficialAccountBeforeSendMsg)
        /// `OfficialAccount.CallbackAfterSendMsg`: a broadcast of an official account was delivered.
        case officialAccountAfterSendMsg(OfficialAccountAfterSendMsg)
        /// `OfficialAccount.CallbackAfterMsgWithDraw`: broadcasts of an official account were recalled.
        case officialAccountAfterMsgWithDraw(OfficialAccountAfterMsgWithDraw)
        /// A command that this version does not know.
        case unknown

        init(_ command: WebhookCommand, _ body: JSONValue) {
            switch command {
            case .stateChange:
                self = .stateChange(.init(body))
            case .profilePortraitSet:
                self = .profilePortraitSet(.init(body))
            case .snsPrevFriendAdd:
                self = .snsPrevFriendAdd(.init(body))
            case .snsPrevFriendResponse:
                self = .snsPrevFriendResponse(.init(body))
            case .snsFriendAdd:
                self = .snsFriendAdd(.init(body))
            case .snsFriendDelete:
                self = .snsFriendDelete(.init(body))
            case .snsBlackListAdd:
                self = .snsBlackListAdd(.init(body))
            case .snsBlackListDelete:
                self = .snsBlackListDelete(.init(body))
            case .followAfterFollowAdd:
                self = .followAfterFollowAdd(.init(body))
            case .followAfterFollowDelete:
                self = .followAfterFollowDelete(.init(body))
            case .c2cBeforeSendMsg:
                self = .c2cBeforeSendMsg(.init(body))
            case .c2cAfterSendMsg:
                self = .c2cAfterSendMsg(.init(body))
            case .c2cAfterMsgReport:
                self = .c2cAfterMsgReport(.init(body))
            case .c2cAfterMsgWithDraw:
                self = .c2cAfterMsgWithDraw(.init(body))
            case .c2cAfterModifyMsg:
                self = .c2cAfterModifyMsg(.init(body))
            case .c2cAfterC2CMsgExtension:
                self = .c2cAfterC2CMsgExtension(.init(body))
            case .groupBeforeCreateGroup:
                self = .groupBeforeCreateGroup(.init(body))
            case .groupAfterCreateGroup:
                self = .groupAfterCreateGroup(.init(body))
            case .groupBeforeApplyJoinGroup:
                self = .groupBeforeApplyJoinGroup(.init(body))
            case .groupBeforeInviteJoinGroup:
                self = .groupBeforeInviteJoinGroup(.init(body))
            case .groupAfterNewMemberJoin:
                self = .groupAfterNewMemberJoin(.init(body))
            case .groupAfterMemberExit:
                self = .groupAfterMemberExit(.init(body))
            case .groupBeforeSendMsg:
                self = .groupBeforeSendMsg(.init(body))
            case .groupAfterSendMsg:
                self = .groupAfterSendMsg(.init(body))
            case .groupAfterGroupFull:
                self = .groupAfterGroupFull(.init(body))
            case .groupAfterGroupDestroyed:
                self = .groupAfterGroupDestroyed(.init(body))
            case .groupAfterGroupInfoChanged:
                self = .groupAfterGroupInfoChanged(.init(body))
            case .groupAfterRecallMsg:
                self = .groupAfterRecallMsg(.init(body))
            case .groupOnMemberStateChange:
                self = .groupOnMemberStateChange(.init(body))
            case .groupSendMsgException:
                self = .groupSendMsgException(.init(body))
            case .groupAfterMemberFieldChanged:
                self = .groupAfterMemberFieldChanged(.init(body))
            case .groupAfterGroupAttrChanged:
                self = .groupAfterGroupAttrChanged(.init(body))
            case .groupAfterReadReceipt:
                self = .groupAfterReadReceipt(.init(body))
            case .groupAfterChangeGroupOwner:
                self = .groupAfterChangeGroupOwner(.init(body))
            case .groupOnDailyGroupQuotaAlarm:
                self = .groupOnDailyGroupQuotaAlarm(.init(body))
            case .groupAfterGroupMsgExtension:
                self = .groupAfterGroupMsgExtension(.init(body))
            case .groupBeforeCreateTopic:
                self = .groupBeforeCreateTopic(.init(body))
            case .groupAfterCreateTopic:
                self = .groupAfterCreateTopic(.init(body))
            case .groupAfterTopicDestroyed:
                self = .groupAfterTopicDestroyed(.init(body))
            case .groupAfterTopicInfoChanged:
                self = .groupAfterTopicInfoChanged(.init(body))
            case .botOnC2CMessage:
                self = .botOnC2CMessage(.init(body))
            case .botOnGroupMessage:
                self = .botOnGroupMessage(.init(body))
            case .chatbotOnC2CSignalMessage:
                self = .chatbotOnC2CSignalMessage(.init(body))
            case .contentResultNotify:
                self = .contentResultNotify(.init(body))
            case .pushOfflinePush:
                self = .pushOfflinePush(.init(body))
            case .pushAllMemberPush:
                self = .pushAllMemberPush(.init(body))
            case .alertRequestOverLimit:
                self = .alertRequestOverLimit(.init(body))
            case .officialAccountBeforeCreateOfficialAccount:
                self = .officialAccountBeforeCreateOfficialAccount(.init(body))
            case .officialAccountAfterCreateOfficialAccount:
                self = .officialAccountAfterCreateOfficialAccount(.init(body))
            case .officialAccountAfterOfficialAccountInfoChanged:
                self = .officialAccountAfterOfficialAccountInfoChanged(.init(body))
            case .officialAccountAfterOfficialAccountDestroyed:
                self = .officialAccountAfterOfficialAccountDestroyed(.init(body))
            case .officialAccountBeforeAddSubscriber:
                self = .officialAccountBeforeAddSubscriber(.init(body))
            case .officialAccountAfterAddSubscriber:
                self = .officialAccountAfterAddSubscriber(.init(body))
            case .officialAccountAfterOfficialAccountFull:
                self = .officialAccountAfterOfficialAccountFull(.init(body))
            case .officialAccountAfterDeleteSubscriber:
                self = .officialAccountAfterDeleteSubscriber(.init(body))
            case .officialAccountBeforeSendMsg:
                self = .officialAccountBeforeSendMsg(.init(body))
            case .officialAccountAfterSendMsg:
                self = .officialAccountAfterSendMsg(.init(body))
            case .officialAccountAfterMsgWithDraw:
                self = .officialAccountAfterMsgWithDraw(.init(body))
            case .unknown: self = .unknown
            }
        }

        /// The body with everything in it; nil for a command that this version does not know.
        public var json: JSON? {
            switch self {
            case .stateChange(let body): body.json
            case .profilePortraitSet(let body): body.json
            case .snsPrevFriendAdd(let body): body.json
            case .snsPrevFriendResponse(let body): body.json
            case .snsFriendAdd(let body): body.json
            case .snsFriendDelete(let body): body.json
            case .snsBlackListAdd(let body): body.json
            case .snsBlackListDelete(let body): body.json
            case .followAfterFollowAdd(let body): body.json
            case .followAfterFollowDelete(let body): body.json
            case .c2cBeforeSendMsg(let body): body.json
            case .c2cAfterSendMsg(let body): body.json
            case .c2cAfterMsgReport(let body): body.json
            case .c2cAfterMsgWithDraw(let body): body.json
            case .c2cAfterModifyMsg(let body): body.json
            case .c2cAfterC2CMsgExtension(let body): body.json
            case .groupBeforeCreateGroup(let body): body.json
            case .groupAfterCreateGroup(let body): body.json
            case .groupBeforeApplyJoinGroup(let body): body.json
            case .groupBeforeInviteJoinGroup(let body): body.json
            case .groupAfterNewMemberJoin(let body): body.json
            case .groupAfterMemberExit(let body): body.json
            case .groupBeforeSendMsg(let body): body.json
            case .groupAfterSendMsg(let body): body.json
            case .groupAfterGroupFull(let body): body.json
            case .groupAfterGroupDestroyed(let body): body.json
            case .groupAfterGroupInfoChanged(let body): body.json
            case .groupAfterRecallMsg(let body): body.json
            case .groupOnMemberStateChange(let body): body.json
            case .groupSendMsgException(let body): body.json
            case .groupAfterMemberFieldChanged(let body): body.json
            case .groupAfterGroupAttrChanged(let body): body.json
            case .groupAfterReadReceipt(let body): body.json
            case .groupAfterChangeGroupOwner(let body): body.json
            case .groupOnDailyGroupQuotaAlarm(let body): body.json
            case .groupAfterGroupMsgExtension(let body): body.json
            case .groupBeforeCreateTopic(let body): body.json
            case .groupAfterCreateTopic(let body): body.json
            case .groupAfterTopicDestroyed(let body): body.json
            case .groupAfterTopicInfoChanged(let body): body.json
            case .botOnC2CMessage(let body): body.json
            case .botOnGroupMessage(let body): body.json
            case .chatbotOnC2CSignalMessage(let body): body.json
            case .contentResultNotify(let body): body.json
            case .pushOfflinePush(let body): body.json
            case .pushAllMemberPush(let body): body.json
            case .alertRequestOverLimit(let body): body.json
            case .officialAccountBeforeCreateOfficialAccount(let body): body.json
            case .officialAccountAfterCreateOfficialAccount(let body): body.json
            case .officialAccountAfterOfficialAccountInfoChanged(let body): body.json
            case .officialAccountAfterOfficialAccountDestroyed(let body): body.json
            case .officialAccountBeforeAddSubscriber(let body): body.json
            case .officialAccountAfterAddSubscriber(let body): body.json
            case .officialAccountAfterOfficialAccountFull(let body): body.json
            case .officialAccountAfterDeleteSubscriber(let body): body.json
            case .officialAccountBeforeSendMsg(let body): body.json
            case .officialAccountAfterSendMsg(let body): body.json
            case .officialAccountAfterMsgWithDraw(let body): body.json
            case .unknown: nil
            }
        }
    }
}

#endif
