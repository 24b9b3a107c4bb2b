// Code generated from Scripts/tables/tencent_chat_commands.toml by make generate. DO NOT EDIT.

package imhook

import "context"

// OnStateChange sets the handler of State.StateChange, after: a client went online, went offline, lost its connection
// or set its custom status.
func (t *TencentChat) OnStateChange(
	handler func(ctx context.Context, webhook *Webhook[StateChange]) (Decision, error),
) {
	on(t, "State.StateChange", handler)
}

// OnProfilePortraitSet sets the handler of Profile.CallbackPortraitSet, after: a profile was changed by its user or by
// the administrator through REST.
func (t *TencentChat) OnProfilePortraitSet(
	handler func(ctx context.Context, webhook *Webhook[ProfilePortraitSet]) (Decision, error),
) {
	on(t, "Profile.CallbackPortraitSet", handler)
}

// OnSnsPrevFriendAdd sets the handler of Sns.CallbackPrevFriendAdd, before: a user sends friend requests from a client
// and waits for the verdict on each of them.
func (t *TencentChat) OnSnsPrevFriendAdd(
	handler func(ctx context.Context, webhook *Webhook[SnsPrevFriendAdd]) (Decision, error),
) {
	on(t, "Sns.CallbackPrevFriendAdd", handler)
}

// OnSnsPrevFriendResponse sets the handler of Sns.CallbackPrevFriendResponse, before: a user answers friend requests
// from a client and waits for the verdict on each of them.
func (t *TencentChat) OnSnsPrevFriendResponse(
	handler func(ctx context.Context, webhook *Webhook[SnsPrevFriendResponse]) (Decision, error),
) {
	on(t, "Sns.CallbackPrevFriendResponse", handler)
}

// OnSnsFriendAdd sets the handler of Sns.CallbackFriendAdd, after: friends were added, by request, by its acceptance or
// by force; importing friends does not send it.
func (t *TencentChat) OnSnsFriendAdd(
	handler func(ctx context.Context, webhook *Webhook[SnsFriendAdd]) (Decision, error),
) {
	on(t, "Sns.CallbackFriendAdd", handler)
}

// OnSnsFriendDelete sets the handler of Sns.CallbackFriendDelete, after: friends were deleted in a client or through
// REST.
func (t *TencentChat) OnSnsFriendDelete(
	handler func(ctx context.Context, webhook *Webhook[SnsFriendDelete]) (Decision, error),
) {
	on(t, "Sns.CallbackFriendDelete", handler)
}

// OnSnsBlackListAdd sets the handler of Sns.CallbackBlackListAdd, after: accounts were put on a blocklist in a client
// or through REST.
func (t *TencentChat) OnSnsBlackListAdd(
	handler func(ctx context.Context, webhook *Webhook[SnsBlackListAdd]) (Decision, error),
) {
	on(t, "Sns.CallbackBlackListAdd", handler)
}

// OnSnsBlackListDelete sets the handler of Sns.CallbackBlackListDelete, after: accounts were taken off a blocklist in a
// client or through REST.
func (t *TencentChat) OnSnsBlackListDelete(
	handler func(ctx context.Context, webhook *Webhook[SnsBlackListDelete]) (Decision, error),
) {
	on(t, "Sns.CallbackBlackListDelete", handler)
}

// OnFollowAfterFollowAdd sets the handler of Follow.CallbackAfterFollowAdd, after: a user followed accounts.
func (t *TencentChat) OnFollowAfterFollowAdd(
	handler func(ctx context.Context, webhook *Webhook[FollowAfterFollowAdd]) (Decision, error),
) {
	on(t, "Follow.CallbackAfterFollowAdd", handler)
}

// OnFollowAfterFollowDelete sets the handler of Follow.CallbackAfterFollowDelete, after: a user stopped following
// accounts.
func (t *TencentChat) OnFollowAfterFollowDelete(
	handler func(ctx context.Context, webhook *Webhook[FollowAfterFollowDelete]) (Decision, error),
) {
	on(t, "Follow.CallbackAfterFollowDelete", handler)
}

// OnC2CBeforeSendMsg sets the handler of C2C.CallbackBeforeSendMsg, before: a one-to-one message is about to be sent,
// from a client or through REST.
func (t *TencentChat) OnC2CBeforeSendMsg(
	handler func(ctx context.Context, webhook *Webhook[C2CBeforeSendMsg]) (Decision, error),
) {
	on(t, "C2C.CallbackBeforeSendMsg", handler)
}

// OnC2CAfterSendMsg sets the handler of C2C.CallbackAfterSendMsg, after: a one-to-one message was processed, delivered
// or not; never after a forbidden or discarded one.
func (t *TencentChat) OnC2CAfterSendMsg(
	handler func(ctx context.Context, webhook *Webhook[C2CAfterSendMsg]) (Decision, error),
) {
	on(t, "C2C.CallbackAfterSendMsg", handler)
}

// OnC2CAfterMsgReport sets the handler of C2C.CallbackAfterMsgReport, after: a one-to-one conversation was marked as
// read in a client or through REST.
func (t *TencentChat) OnC2CAfterMsgReport(
	handler func(ctx context.Context, webhook *Webhook[C2CAfterMsgReport]) (Decision, error),
) {
	on(t, "C2C.CallbackAfterMsgReport", handler)
}

// OnC2CAfterMsgWithDraw sets the handler of C2C.CallbackAfterMsgWithDraw, after: a one-to-one message was recalled in a
// client or through REST.
func (t *TencentChat) OnC2CAfterMsgWithDraw(
	handler func(ctx context.Context, webhook *Webhook[C2CAfterMsgWithDraw]) (Decision, error),
) {
	on(t, "C2C.CallbackAfterMsgWithDraw", handler)
}

// OnC2CAfterModifyMsg sets the handler of C2C.CallbackAfterModifyMsg, after: a one-to-one message was modified after it
// was sent.
func (t *TencentChat) OnC2CAfterModifyMsg(
	handler func(ctx context.Context, webhook *Webhook[C2CAfterModifyMsg]) (Decision, error),
) {
	on(t, "C2C.CallbackAfterModifyMsg", handler)
}

// OnC2CAfterC2CMsgExtension sets the handler of C2C.CallbackAfterC2CMsgExtension, after: extensions of a one-to-one
// message were set, deleted or cleared.
func (t *TencentChat) OnC2CAfterC2CMsgExtension(
	handler func(ctx context.Context, webhook *Webhook[C2CAfterC2CMsgExtension]) (Decision, error),
) {
	on(t, "C2C.CallbackAfterC2CMsgExtension", handler)
}

// OnGroupBeforeCreateGroup sets the handler of Group.CallbackBeforeCreateGroup, before: a group is about to be created,
// from a client or through REST.
func (t *TencentChat) OnGroupBeforeCreateGroup(
	handler func(ctx context.Context, webhook *Webhook[GroupBeforeCreateGroup]) (Decision, error),
) {
	on(t, "Group.CallbackBeforeCreateGroup", handler)
}

// OnGroupAfterCreateGroup sets the handler of Group.CallbackAfterCreateGroup, after: a group was created, from a client
// or through REST.
func (t *TencentChat) OnGroupAfterCreateGroup(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterCreateGroup]) (Decision, error),
) {
	on(t, "Group.CallbackAfterCreateGroup", handler)
}

// OnGroupBeforeApplyJoinGroup sets the handler of Group.CallbackBeforeApplyJoinGroup, before: a user asks to join a
// group, before its administrators are asked.
func (t *TencentChat) OnGroupBeforeApplyJoinGroup(
	handler func(ctx context.Context, webhook *Webhook[GroupBeforeApplyJoinGroup]) (Decision, error),
) {
	on(t, "Group.CallbackBeforeApplyJoinGroup", handler)
}

// OnGroupBeforeInviteJoinGroup sets the handler of Group.CallbackBeforeInviteJoinGroup, before: users are about to be
// invited to a group, by a member or through REST.
func (t *TencentChat) OnGroupBeforeInviteJoinGroup(
	handler func(ctx context.Context, webhook *Webhook[GroupBeforeInviteJoinGroup]) (Decision, error),
) {
	on(t, "Group.CallbackBeforeInviteJoinGroup", handler)
}

// OnGroupAfterNewMemberJoin sets the handler of Group.CallbackAfterNewMemberJoin, after: users joined a group.
func (t *TencentChat) OnGroupAfterNewMemberJoin(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterNewMemberJoin]) (Decision, error),
) {
	on(t, "Group.CallbackAfterNewMemberJoin", handler)
}

// OnGroupAfterMemberExit sets the handler of Group.CallbackAfterMemberExit, after: members left a group or were removed
// from it.
func (t *TencentChat) OnGroupAfterMemberExit(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterMemberExit]) (Decision, error),
) {
	on(t, "Group.CallbackAfterMemberExit", handler)
}

// OnGroupBeforeSendMsg sets the handler of Group.CallbackBeforeSendMsg, before: a group message is about to be sent,
// from a client or through REST.
func (t *TencentChat) OnGroupBeforeSendMsg(
	handler func(ctx context.Context, webhook *Webhook[GroupBeforeSendMsg]) (Decision, error),
) {
	on(t, "Group.CallbackBeforeSendMsg", handler)
}

// OnGroupAfterSendMsg sets the handler of Group.CallbackAfterSendMsg, after: a group message was delivered.
func (t *TencentChat) OnGroupAfterSendMsg(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterSendMsg]) (Decision, error),
) {
	on(t, "Group.CallbackAfterSendMsg", handler)
}

// OnGroupAfterGroupFull sets the handler of Group.CallbackAfterGroupFull, after: a group is full: the newest member
// filled it, or somebody could not join.
func (t *TencentChat) OnGroupAfterGroupFull(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterGroupFull]) (Decision, error),
) {
	on(t, "Group.CallbackAfterGroupFull", handler)
}

// OnGroupAfterGroupDestroyed sets the handler of Group.CallbackAfterGroupDestroyed, after: a group was disbanded in a
// client or through REST.
func (t *TencentChat) OnGroupAfterGroupDestroyed(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterGroupDestroyed]) (Decision, error),
) {
	on(t, "Group.CallbackAfterGroupDestroyed", handler)
}

// OnGroupAfterGroupInfoChanged sets the handler of Group.CallbackAfterGroupInfoChanged, after: name, introduction,
// notice or avatar of a group was changed.
func (t *TencentChat) OnGroupAfterGroupInfoChanged(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterGroupInfoChanged]) (Decision, error),
) {
	on(t, "Group.CallbackAfterGroupInfoChanged", handler)
}

// OnGroupAfterRecallMsg sets the handler of Group.CallbackAfterRecallMsg, after: group messages were recalled in a
// client or through REST.
func (t *TencentChat) OnGroupAfterRecallMsg(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterRecallMsg]) (Decision, error),
) {
	on(t, "Group.CallbackAfterRecallMsg", handler)
}

// OnGroupOnMemberStateChange sets the handler of Group.CallbackOnMemberStateChange, after: members of an audio-video
// group went offline or came back.
func (t *TencentChat) OnGroupOnMemberStateChange(
	handler func(ctx context.Context, webhook *Webhook[GroupOnMemberStateChange]) (Decision, error),
) {
	on(t, "Group.CallbackOnMemberStateChange", handler)
}

// OnGroupSendMsgException sets the handler of Group.CallbackSendMsgException, after: a group message from a client
// could not be delivered.
func (t *TencentChat) OnGroupSendMsgException(
	handler func(ctx context.Context, webhook *Webhook[GroupSendMsgException]) (Decision, error),
) {
	on(t, "Group.CallbackSendMsgException", handler)
}

// OnGroupAfterMemberFieldChanged sets the handler of Group.CallbackAfterMemberFieldChanged, after: role or name card of
// a group member was changed.
func (t *TencentChat) OnGroupAfterMemberFieldChanged(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterMemberFieldChanged]) (Decision, error),
) {
	on(t, "Group.CallbackAfterMemberFieldChanged", handler)
}

// OnGroupAfterGroupAttrChanged sets the handler of Group.CallbackAfterGroupAttrChanged, after: attributes of a group
// were set, modified, deleted or cleared.
func (t *TencentChat) OnGroupAfterGroupAttrChanged(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterGroupAttrChanged]) (Decision, error),
) {
	on(t, "Group.CallbackAfterGroupAttrChanged", handler)
}

// OnGroupAfterReadReceipt sets the handler of Group.CallbackAfterReadReceipt, after: members confirmed that they have
// read group messages; not sent for communities.
func (t *TencentChat) OnGroupAfterReadReceipt(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterReadReceipt]) (Decision, error),
) {
	on(t, "Group.CallbackAfterReadReceipt", handler)
}

// OnGroupAfterChangeGroupOwner sets the handler of Group.CallbackAfterChangeGroupOwner, after: a group has got another
// owner.
func (t *TencentChat) OnGroupAfterChangeGroupOwner(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterChangeGroupOwner]) (Decision, error),
) {
	on(t, "Group.CallbackAfterChangeGroupOwner", handler)
}

// OnGroupOnDailyGroupQuotaAlarm sets the handler of Group.CallbackOnDailyGroupQuotaAlarm, after: the application has
// used more than 70 % of its daily quota of new groups.
func (t *TencentChat) OnGroupOnDailyGroupQuotaAlarm(
	handler func(ctx context.Context, webhook *Webhook[GroupOnDailyGroupQuotaAlarm]) (Decision, error),
) {
	on(t, "Group.CallbackOnDailyGroupQuotaAlarm", handler)
}

// OnGroupAfterGroupMsgExtension sets the handler of Group.CallbackAfterGroupMsgExtension, after: extensions of a group
// message were set, deleted or cleared.
func (t *TencentChat) OnGroupAfterGroupMsgExtension(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterGroupMsgExtension]) (Decision, error),
) {
	on(t, "Group.CallbackAfterGroupMsgExtension", handler)
}

// OnGroupBeforeCreateTopic sets the handler of Group.CallbackBeforeCreateTopic, before: a topic is about to be created
// in a community, from a client or through REST.
func (t *TencentChat) OnGroupBeforeCreateTopic(
	handler func(ctx context.Context, webhook *Webhook[GroupBeforeCreateTopic]) (Decision, error),
) {
	on(t, "Group.CallbackBeforeCreateTopic", handler)
}

// OnGroupAfterCreateTopic sets the handler of Group.CallbackAfterCreateTopic, after: a topic was created in a
// community.
func (t *TencentChat) OnGroupAfterCreateTopic(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterCreateTopic]) (Decision, error),
) {
	on(t, "Group.CallbackAfterCreateTopic", handler)
}

// OnGroupAfterTopicDestroyed sets the handler of Group.CallbackAfterTopicDestroyed, after: topics of a community were
// deleted.
func (t *TencentChat) OnGroupAfterTopicDestroyed(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterTopicDestroyed]) (Decision, error),
) {
	on(t, "Group.CallbackAfterTopicDestroyed", handler)
}

// OnGroupAfterTopicInfoChanged sets the handler of Group.CallbackAfterTopicInfoChanged, after: name, introduction,
// notice or avatar of a topic was changed.
func (t *TencentChat) OnGroupAfterTopicInfoChanged(
	handler func(ctx context.Context, webhook *Webhook[GroupAfterTopicInfoChanged]) (Decision, error),
) {
	on(t, "Group.CallbackAfterTopicInfoChanged", handler)
}

// OnBotOnC2CMessage sets the handler of Bot.OnC2CMessage, after: a user sent a one-to-one message to a robot account.
func (t *TencentChat) OnBotOnC2CMessage(
	handler func(ctx context.Context, webhook *Webhook[BotOnC2CMessage]) (Decision, error),
) {
	on(t, "Bot.OnC2CMessage", handler)
}

// OnBotOnGroupMessage sets the handler of Bot.OnGroupMessage, after: a group message mentioned robot accounts; not sent
// for @all.
func (t *TencentChat) OnBotOnGroupMessage(
	handler func(ctx context.Context, webhook *Webhook[BotOnGroupMessage]) (Decision, error),
) {
	on(t, "Bot.OnGroupMessage", handler)
}

// OnChatbotOnC2CSignalMessage sets the handler of Chatbot.OnC2CSignalMessage, after: a client sent a signalling message
// to the account of an AI chatbot.
func (t *TencentChat) OnChatbotOnC2CSignalMessage(
	handler func(ctx context.Context, webhook *Webhook[ChatbotOnC2CSignalMessage]) (Decision, error),
) {
	on(t, "Chatbot.OnC2CSignalMessage", handler)
}

// OnContentResultNotify sets the handler of ContentCallback.ResultNotify, after: cloud moderation has checked a
// content; by default sent for violations only.
func (t *TencentChat) OnContentResultNotify(
	handler func(ctx context.Context, webhook *Webhook[ContentResultNotify]) (Decision, error),
) {
	on(t, "ContentCallback.ResultNotify", handler)
}

// OnPushOfflinePush sets the handler of Push.OfflinePush, after: offline pushes of messages were sent, have arrived or
// were clicked; 1 to 100 events at once.
func (t *TencentChat) OnPushOfflinePush(
	handler func(ctx context.Context, webhook *Webhook[PushOfflinePush]) (Decision, error),
) {
	on(t, "Push.OfflinePush", handler)
}

// OnPushAllMemberPush sets the handler of Push.AllMemberPush, after: pushes to all users, to tags or to lists of users
// were sent, have arrived or were clicked; 1 to 100 events at once.
func (t *TencentChat) OnPushAllMemberPush(
	handler func(ctx context.Context, webhook *Webhook[PushAllMemberPush]) (Decision, error),
) {
	on(t, "Push.AllMemberPush", handler)
}

// OnAlertRequestOverLimit sets the handler of Alert.RequestOverLimit, after: calls of one REST API have reached 80 % of
// their frequency limit.
func (t *TencentChat) OnAlertRequestOverLimit(
	handler func(ctx context.Context, webhook *Webhook[AlertRequestOverLimit]) (Decision, error),
) {
	on(t, "Alert.RequestOverLimit", handler)
}

// OnOfficialAccountBeforeCreateOfficialAccount sets the handler of OfficialAccount.CallbackBeforeCreateOfficialAccount,
// before: an official account is about to be created through REST.
func (t *TencentChat) OnOfficialAccountBeforeCreateOfficialAccount(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountBeforeCreateOfficialAccount]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackBeforeCreateOfficialAccount", handler)
}

// OnOfficialAccountAfterCreateOfficialAccount sets the handler of OfficialAccount.CallbackAfterCreateOfficialAccount,
// after: an official account was created.
func (t *TencentChat) OnOfficialAccountAfterCreateOfficialAccount(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountAfterCreateOfficialAccount]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackAfterCreateOfficialAccount", handler)
}

// OnOfficialAccountAfterOfficialAccountInfoChanged sets the handler of
// OfficialAccount.CallbackAfterOfficialAccountInfoChanged, after: name, introduction, avatar or organization of an
// official account was changed.
func (t *TencentChat) OnOfficialAccountAfterOfficialAccountInfoChanged(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountAfterOfficialAccountInfoChanged]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackAfterOfficialAccountInfoChanged", handler)
}

// OnOfficialAccountAfterOfficialAccountDestroyed sets the handler of
// OfficialAccount.CallbackAfterOfficialAccountDestroyed, after: an official account was destroyed.
func (t *TencentChat) OnOfficialAccountAfterOfficialAccountDestroyed(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountAfterOfficialAccountDestroyed]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackAfterOfficialAccountDestroyed", handler)
}

// OnOfficialAccountBeforeAddSubscriber sets the handler of OfficialAccount.CallbackBeforeAddSubscriber, before: users
// are about to subscribe to an official account, from a client or through REST.
func (t *TencentChat) OnOfficialAccountBeforeAddSubscriber(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountBeforeAddSubscriber]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackBeforeAddSubscriber", handler)
}

// OnOfficialAccountAfterAddSubscriber sets the handler of OfficialAccount.CallbackAfterAddSubscriber, after: users have
// subscribed to an official account.
func (t *TencentChat) OnOfficialAccountAfterAddSubscriber(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountAfterAddSubscriber]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackAfterAddSubscriber", handler)
}

// OnOfficialAccountAfterOfficialAccountFull sets the handler of OfficialAccount.CallbackAfterOfficialAccountFull,
// after: an official account has reached its limit of subscribers.
func (t *TencentChat) OnOfficialAccountAfterOfficialAccountFull(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountAfterOfficialAccountFull]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackAfterOfficialAccountFull", handler)
}

// OnOfficialAccountAfterDeleteSubscriber sets the handler of OfficialAccount.CallbackAfterDeleteSubscriber, after:
// users have unsubscribed from an official account or were removed from it.
func (t *TencentChat) OnOfficialAccountAfterDeleteSubscriber(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountAfterDeleteSubscriber]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackAfterDeleteSubscriber", handler)
}

// OnOfficialAccountBeforeSendMsg sets the handler of OfficialAccount.CallbackBeforeSendMsg, before: a broadcast of an
// official account is about to be sent, from a client or through REST.
func (t *TencentChat) OnOfficialAccountBeforeSendMsg(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountBeforeSendMsg]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackBeforeSendMsg", handler)
}

// OnOfficialAccountAfterSendMsg sets the handler of OfficialAccount.CallbackAfterSendMsg, after: a broadcast of an
// official account was delivered.
func (t *TencentChat) OnOfficialAccountAfterSendMsg(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountAfterSendMsg]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackAfterSendMsg", handler)
}

// OnOfficialAccountAfterMsgWithDraw sets the handler of OfficialAccount.CallbackAfterMsgWithDraw, after: broadcasts of
// an official account were recalled.
func (t *TencentChat) OnOfficialAccountAfterMsgWithDraw(
	handler func(ctx context.Context, webhook *Webhook[OfficialAccountAfterMsgWithDraw]) (Decision, error),
) {
	on(t, "OfficialAccount.CallbackAfterMsgWithDraw", handler)
}
