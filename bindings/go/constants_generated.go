// Code generated from include/imhook.h by go generate. DO NOT EDIT.

package imhook

// Kind is what a callback is about. New kinds may be added in any version; one that this package does not know
// arrives as [*Unknown], or as a webhook without a handler of its own.
type Kind int32

const (
	// A body that is JSON but none of the kinds below: read Root or Body.
	KindDingTalkUnknown Kind = 100
	// Somebody pressed a button or changed a component: ActionIDs, Params.
	KindDingTalkCardAction Kind = 101
	// A card asks for the values of its dynamic data sources: Queries.
	KindDingTalkDynamicData Kind = 102
	// A card in pure pull mode asks for the private parameters of one viewer: CardParams.
	KindDingTalkPrivatePull Kind = 103
	// A link was sent and may be shown as a card: URL, OpenConversationID.
	KindDingTalkLinkEnhancement Kind = 104
	// Somebody acted on a card of an AI assistant: ConversationToken, ActionIDs, Params.
	KindDingTalkAssistantAction Kind = 105
	// Something happened in an organisation: `event`.
	KindDingTalkEvent Kind = 110
	// A message to a robot: a [RobotMessage].
	KindDingTalkRobotMessage Kind = 111
	// A message that a robot handles for somebody: a [DelegatedMessage]. Only over Stream mode.
	KindDingTalkDelegatedMessage Kind = 112
	// A call of an AI plugin: a [GraphRequest]. Only over Stream mode.
	KindDingTalkGraph Kind = 113
	// A command that is none of those below: everything is readable, and it gets the base reply.
	KindTencentChatUnknown Kind = 200
	// State.StateChange, after: a client went online, went offline, lost its connection or set its custom status (page
	// 1047/34357).
	KindTencentChatStateChange Kind = 201
	// Profile.CallbackPortraitSet, after: a profile was changed by its user or by the administrator through REST (page
	// 1047/48733).
	KindTencentChatProfilePortraitSet Kind = 202
	// Sns.CallbackPrevFriendAdd, before: a user sends friend requests from a client and waits for the verdict on each
	// of them (page 1047/43468).
	KindTencentChatSnsPrevFriendAdd Kind = 203
	// Sns.CallbackPrevFriendResponse, before: a user answers friend requests from a client and waits for the verdict on
	// each of them (page 1047/43467).
	KindTencentChatSnsPrevFriendResponse Kind = 204
	// Sns.CallbackFriendAdd, after: friends were added, by request, by its acceptance or by force; importing friends
	// does not send it (page 1047/34359).
	KindTencentChatSnsFriendAdd Kind = 205
	// Sns.CallbackFriendDelete, after: friends were deleted in a client or through REST (page 1047/34360).
	KindTencentChatSnsFriendDelete Kind = 206
	// Sns.CallbackBlackListAdd, after: accounts were put on a blocklist in a client or through REST (page 1047/34361).
	KindTencentChatSnsBlackListAdd Kind = 207
	// Sns.CallbackBlackListDelete, after: accounts were taken off a blocklist in a client or through REST (page
	// 1047/34362).
	KindTencentChatSnsBlackListDelete Kind = 208
	// Follow.CallbackAfterFollowAdd, after: a user followed accounts (page 1047/70355).
	KindTencentChatFollowAfterFollowAdd Kind = 209
	// Follow.CallbackAfterFollowDelete, after: a user stopped following accounts (page 1047/70356).
	KindTencentChatFollowAfterFollowDelete Kind = 210
	// C2C.CallbackBeforeSendMsg, before: a one-to-one message is about to be sent, from a client or through REST (page
	// 1047/34364).
	KindTencentChatC2CBeforeSendMsg Kind = 211
	// C2C.CallbackAfterSendMsg, after: a one-to-one message was processed, delivered or not; never after a forbidden or
	// discarded one (page 1047/34365).
	KindTencentChatC2CAfterSendMsg Kind = 212
	// C2C.CallbackAfterMsgReport, after: a one-to-one conversation was marked as read in a client or through REST (page
	// 1047/43465).
	KindTencentChatC2CAfterMsgReport Kind = 213
	// C2C.CallbackAfterMsgWithDraw, after: a one-to-one message was recalled in a client or through REST (page
	// 1047/43466).
	KindTencentChatC2CAfterMsgWithDraw Kind = 214
	// C2C.CallbackAfterModifyMsg, after: a one-to-one message was modified after it was sent (page 269/128224).
	KindTencentChatC2CAfterModifyMsg Kind = 215
	// C2C.CallbackAfterC2CMsgExtension, after: extensions of a one-to-one message were set, deleted or cleared (page
	// 1047/76006).
	KindTencentChatC2CAfterC2CMsgExtension Kind = 216
	// Group.CallbackBeforeCreateGroup, before: a group is about to be created, from a client or through REST (page
	// 1047/34368).
	KindTencentChatGroupBeforeCreateGroup Kind = 217
	// Group.CallbackAfterCreateGroup, after: a group was created, from a client or through REST (page 1047/34369).
	KindTencentChatGroupAfterCreateGroup Kind = 218
	// Group.CallbackBeforeApplyJoinGroup, before: a user asks to join a group, before its administrators are asked
	// (page 1047/34370).
	KindTencentChatGroupBeforeApplyJoinGroup Kind = 219
	// Group.CallbackBeforeInviteJoinGroup, before: users are about to be invited to a group, by a member or through
	// REST (page 1047/34371).
	KindTencentChatGroupBeforeInviteJoinGroup Kind = 220
	// Group.CallbackAfterNewMemberJoin, after: users joined a group (page 1047/34372).
	KindTencentChatGroupAfterNewMemberJoin Kind = 221
	// Group.CallbackAfterMemberExit, after: members left a group or were removed from it (page 1047/34373).
	KindTencentChatGroupAfterMemberExit Kind = 222
	// Group.CallbackBeforeSendMsg, before: a group message is about to be sent, from a client or through REST (page
	// 1047/34374).
	KindTencentChatGroupBeforeSendMsg Kind = 223
	// Group.CallbackAfterSendMsg, after: a group message was delivered (page 1047/34375).
	KindTencentChatGroupAfterSendMsg Kind = 224
	// Group.CallbackAfterGroupFull, after: a group is full: the newest member filled it, or somebody could not join
	// (page 1047/34376).
	KindTencentChatGroupAfterGroupFull Kind = 225
	// Group.CallbackAfterGroupDestroyed, after: a group was disbanded in a client or through REST (page 1047/34377).
	KindTencentChatGroupAfterGroupDestroyed Kind = 226
	// Group.CallbackAfterGroupInfoChanged, after: name, introduction, notice or avatar of a group was changed (page
	// 1047/34378).
	KindTencentChatGroupAfterGroupInfoChanged Kind = 227
	// Group.CallbackAfterRecallMsg, after: group messages were recalled in a client or through REST (page 1047/46979).
	KindTencentChatGroupAfterRecallMsg Kind = 228
	// Group.CallbackOnMemberStateChange, after: members of an audio-video group went offline or came back (page
	// 1047/48734).
	KindTencentChatGroupOnMemberStateChange Kind = 229
	// Group.CallbackSendMsgException, after: a group message from a client could not be delivered (page 1047/49462).
	KindTencentChatGroupSendMsgException Kind = 230
	// Group.CallbackAfterMemberFieldChanged, after: role or name card of a group member was changed (page 1047/60393).
	KindTencentChatGroupAfterMemberFieldChanged Kind = 231
	// Group.CallbackAfterGroupAttrChanged, after: attributes of a group were set, modified, deleted or cleared (page
	// 1047/60394).
	KindTencentChatGroupAfterGroupAttrChanged Kind = 232
	// Group.CallbackAfterReadReceipt, after: members confirmed that they have read group messages; not sent for
	// communities (page 1047/60395).
	KindTencentChatGroupAfterReadReceipt Kind = 233
	// Group.CallbackAfterChangeGroupOwner, after: a group has got another owner (page 1047/60396).
	KindTencentChatGroupAfterChangeGroupOwner Kind = 234
	// Group.CallbackOnDailyGroupQuotaAlarm, after: the application has used more than 70 % of its daily quota of new
	// groups (page 1047/57455).
	KindTencentChatGroupOnDailyGroupQuotaAlarm Kind = 235
	// Group.CallbackAfterGroupMsgExtension, after: extensions of a group message were set, deleted or cleared (page
	// 1047/76007).
	KindTencentChatGroupAfterGroupMsgExtension Kind = 236
	// Group.CallbackBeforeCreateTopic, before: a topic is about to be created in a community, from a client or through
	// REST (page 1047/49463).
	KindTencentChatGroupBeforeCreateTopic Kind = 237
	// Group.CallbackAfterCreateTopic, after: a topic was created in a community (page 1047/49464).
	KindTencentChatGroupAfterCreateTopic Kind = 238
	// Group.CallbackAfterTopicDestroyed, after: topics of a community were deleted (page 1047/49465).
	KindTencentChatGroupAfterTopicDestroyed Kind = 239
	// Group.CallbackAfterTopicInfoChanged, after: name, introduction, notice or avatar of a topic was changed (page
	// 1047/49466).
	KindTencentChatGroupAfterTopicInfoChanged Kind = 240
	// Bot.OnC2CMessage, after: a user sent a one-to-one message to a robot account (page 1047/68952).
	KindTencentChatBotOnC2CMessage Kind = 241
	// Bot.OnGroupMessage, after: a group message mentioned robot accounts; not sent for @all (page 1047/68953).
	KindTencentChatBotOnGroupMessage Kind = 242
	// Chatbot.OnC2CSignalMessage, after: a client sent a signalling message to the account of an AI chatbot (no page of
	// the platform).
	KindTencentChatChatbotOnC2CSignalMessage Kind = 243
	// ContentCallback.ResultNotify, after: cloud moderation has checked a content; by default sent for violations only
	// (page 1047/78240, 269/95616).
	KindTencentChatContentResultNotify Kind = 244
	// Push.OfflinePush, after: offline pushes of messages were sent, have arrived or were clicked; 1 to 100 events at
	// once (page 1047/67552).
	KindTencentChatPushOfflinePush Kind = 245
	// Push.AllMemberPush, after: pushes to all users, to tags or to lists of users were sent, have arrived or were
	// clicked; 1 to 100 events at once (page 1047/67551, 269/102568).
	KindTencentChatPushAllMemberPush Kind = 246
	// Alert.RequestOverLimit, after: calls of one REST API have reached 80 % of their frequency limit (page
	// 1047/60256).
	KindTencentChatAlertRequestOverLimit Kind = 247
	// OfficialAccount.CallbackBeforeCreateOfficialAccount, before: an official account is about to be created through
	// REST (page 1047/60795).
	KindTencentChatOfficialAccountBeforeCreateOfficialAccount Kind = 248
	// OfficialAccount.CallbackAfterCreateOfficialAccount, after: an official account was created (page 1047/60796).
	KindTencentChatOfficialAccountAfterCreateOfficialAccount Kind = 249
	// OfficialAccount.CallbackAfterOfficialAccountInfoChanged, after: name, introduction, avatar or organization of an
	// official account was changed (page 1047/60797).
	KindTencentChatOfficialAccountAfterOfficialAccountInfoChanged Kind = 250
	// OfficialAccount.CallbackAfterOfficialAccountDestroyed, after: an official account was destroyed (page
	// 1047/60798).
	KindTencentChatOfficialAccountAfterOfficialAccountDestroyed Kind = 251
	// OfficialAccount.CallbackBeforeAddSubscriber, before: users are about to subscribe to an official account, from a
	// client or through REST (page 1047/60799).
	KindTencentChatOfficialAccountBeforeAddSubscriber Kind = 252
	// OfficialAccount.CallbackAfterAddSubscriber, after: users have subscribed to an official account (page
	// 1047/60800).
	KindTencentChatOfficialAccountAfterAddSubscriber Kind = 253
	// OfficialAccount.CallbackAfterOfficialAccountFull, after: an official account has reached its limit of subscribers
	// (page 1047/60801).
	KindTencentChatOfficialAccountAfterOfficialAccountFull Kind = 254
	// OfficialAccount.CallbackAfterDeleteSubscriber, after: users have unsubscribed from an official account or were
	// removed from it (page 1047/60802).
	KindTencentChatOfficialAccountAfterDeleteSubscriber Kind = 255
	// OfficialAccount.CallbackBeforeSendMsg, before: a broadcast of an official account is about to be sent, from a
	// client or through REST (page 1047/60803).
	KindTencentChatOfficialAccountBeforeSendMsg Kind = 256
	// OfficialAccount.CallbackAfterSendMsg, after: a broadcast of an official account was delivered (page 1047/60804).
	KindTencentChatOfficialAccountAfterSendMsg Kind = 257
	// OfficialAccount.CallbackAfterMsgWithDraw, after: broadcasts of an official account were recalled (page
	// 1047/60805).
	KindTencentChatOfficialAccountAfterMsgWithDraw Kind = 258
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (k Kind) String() string {
	switch k {
	case KindDingTalkUnknown:
		return "DINGTALK_UNKNOWN"
	case KindDingTalkCardAction:
		return "DINGTALK_CARD_ACTION"
	case KindDingTalkDynamicData:
		return "DINGTALK_DYNAMIC_DATA"
	case KindDingTalkPrivatePull:
		return "DINGTALK_PRIVATE_PULL"
	case KindDingTalkLinkEnhancement:
		return "DINGTALK_LINK_ENHANCEMENT"
	case KindDingTalkAssistantAction:
		return "DINGTALK_ASSISTANT_ACTION"
	case KindDingTalkEvent:
		return "DINGTALK_EVENT"
	case KindDingTalkRobotMessage:
		return "DINGTALK_ROBOT_MESSAGE"
	case KindDingTalkDelegatedMessage:
		return "DINGTALK_DELEGATED_MESSAGE"
	case KindDingTalkGraph:
		return "DINGTALK_GRAPH"
	case KindTencentChatUnknown:
		return "TENCENT_CHAT_UNKNOWN"
	case KindTencentChatStateChange:
		return "TENCENT_CHAT_STATE_CHANGE"
	case KindTencentChatProfilePortraitSet:
		return "TENCENT_CHAT_PROFILE_PORTRAIT_SET"
	case KindTencentChatSnsPrevFriendAdd:
		return "TENCENT_CHAT_SNS_PREV_FRIEND_ADD"
	case KindTencentChatSnsPrevFriendResponse:
		return "TENCENT_CHAT_SNS_PREV_FRIEND_RESPONSE"
	case KindTencentChatSnsFriendAdd:
		return "TENCENT_CHAT_SNS_FRIEND_ADD"
	case KindTencentChatSnsFriendDelete:
		return "TENCENT_CHAT_SNS_FRIEND_DELETE"
	case KindTencentChatSnsBlackListAdd:
		return "TENCENT_CHAT_SNS_BLACK_LIST_ADD"
	case KindTencentChatSnsBlackListDelete:
		return "TENCENT_CHAT_SNS_BLACK_LIST_DELETE"
	case KindTencentChatFollowAfterFollowAdd:
		return "TENCENT_CHAT_FOLLOW_AFTER_FOLLOW_ADD"
	case KindTencentChatFollowAfterFollowDelete:
		return "TENCENT_CHAT_FOLLOW_AFTER_FOLLOW_DELETE"
	case KindTencentChatC2CBeforeSendMsg:
		return "TENCENT_CHAT_C2C_BEFORE_SEND_MSG"
	case KindTencentChatC2CAfterSendMsg:
		return "TENCENT_CHAT_C2C_AFTER_SEND_MSG"
	case KindTencentChatC2CAfterMsgReport:
		return "TENCENT_CHAT_C2C_AFTER_MSG_REPORT"
	case KindTencentChatC2CAfterMsgWithDraw:
		return "TENCENT_CHAT_C2C_AFTER_MSG_WITH_DRAW"
	case KindTencentChatC2CAfterModifyMsg:
		return "TENCENT_CHAT_C2C_AFTER_MODIFY_MSG"
	case KindTencentChatC2CAfterC2CMsgExtension:
		return "TENCENT_CHAT_C2C_AFTER_C2C_MSG_EXTENSION"
	case KindTencentChatGroupBeforeCreateGroup:
		return "TENCENT_CHAT_GROUP_BEFORE_CREATE_GROUP"
	case KindTencentChatGroupAfterCreateGroup:
		return "TENCENT_CHAT_GROUP_AFTER_CREATE_GROUP"
	case KindTencentChatGroupBeforeApplyJoinGroup:
		return "TENCENT_CHAT_GROUP_BEFORE_APPLY_JOIN_GROUP"
	case KindTencentChatGroupBeforeInviteJoinGroup:
		return "TENCENT_CHAT_GROUP_BEFORE_INVITE_JOIN_GROUP"
	case KindTencentChatGroupAfterNewMemberJoin:
		return "TENCENT_CHAT_GROUP_AFTER_NEW_MEMBER_JOIN"
	case KindTencentChatGroupAfterMemberExit:
		return "TENCENT_CHAT_GROUP_AFTER_MEMBER_EXIT"
	case KindTencentChatGroupBeforeSendMsg:
		return "TENCENT_CHAT_GROUP_BEFORE_SEND_MSG"
	case KindTencentChatGroupAfterSendMsg:
		return "TENCENT_CHAT_GROUP_AFTER_SEND_MSG"
	case KindTencentChatGroupAfterGroupFull:
		return "TENCENT_CHAT_GROUP_AFTER_GROUP_FULL"
	case KindTencentChatGroupAfterGroupDestroyed:
		return "TENCENT_CHAT_GROUP_AFTER_GROUP_DESTROYED"
	case KindTencentChatGroupAfterGroupInfoChanged:
		return "TENCENT_CHAT_GROUP_AFTER_GROUP_INFO_CHANGED"
	case KindTencentChatGroupAfterRecallMsg:
		return "TENCENT_CHAT_GROUP_AFTER_RECALL_MSG"
	case KindTencentChatGroupOnMemberStateChange:
		return "TENCENT_CHAT_GROUP_ON_MEMBER_STATE_CHANGE"
	case KindTencentChatGroupSendMsgException:
		return "TENCENT_CHAT_GROUP_SEND_MSG_EXCEPTION"
	case KindTencentChatGroupAfterMemberFieldChanged:
		return "TENCENT_CHAT_GROUP_AFTER_MEMBER_FIELD_CHANGED"
	case KindTencentChatGroupAfterGroupAttrChanged:
		return "TENCENT_CHAT_GROUP_AFTER_GROUP_ATTR_CHANGED"
	case KindTencentChatGroupAfterReadReceipt:
		return "TENCENT_CHAT_GROUP_AFTER_READ_RECEIPT"
	case KindTencentChatGroupAfterChangeGroupOwner:
		return "TENCENT_CHAT_GROUP_AFTER_CHANGE_GROUP_OWNER"
	case KindTencentChatGroupOnDailyGroupQuotaAlarm:
		return "TENCENT_CHAT_GROUP_ON_DAILY_GROUP_QUOTA_ALARM"
	case KindTencentChatGroupAfterGroupMsgExtension:
		return "TENCENT_CHAT_GROUP_AFTER_GROUP_MSG_EXTENSION"
	case KindTencentChatGroupBeforeCreateTopic:
		return "TENCENT_CHAT_GROUP_BEFORE_CREATE_TOPIC"
	case KindTencentChatGroupAfterCreateTopic:
		return "TENCENT_CHAT_GROUP_AFTER_CREATE_TOPIC"
	case KindTencentChatGroupAfterTopicDestroyed:
		return "TENCENT_CHAT_GROUP_AFTER_TOPIC_DESTROYED"
	case KindTencentChatGroupAfterTopicInfoChanged:
		return "TENCENT_CHAT_GROUP_AFTER_TOPIC_INFO_CHANGED"
	case KindTencentChatBotOnC2CMessage:
		return "TENCENT_CHAT_BOT_ON_C2C_MESSAGE"
	case KindTencentChatBotOnGroupMessage:
		return "TENCENT_CHAT_BOT_ON_GROUP_MESSAGE"
	case KindTencentChatChatbotOnC2CSignalMessage:
		return "TENCENT_CHAT_CHATBOT_ON_C2C_SIGNAL_MESSAGE"
	case KindTencentChatContentResultNotify:
		return "TENCENT_CHAT_CONTENT_RESULT_NOTIFY"
	case KindTencentChatPushOfflinePush:
		return "TENCENT_CHAT_PUSH_OFFLINE_PUSH"
	case KindTencentChatPushAllMemberPush:
		return "TENCENT_CHAT_PUSH_ALL_MEMBER_PUSH"
	case KindTencentChatAlertRequestOverLimit:
		return "TENCENT_CHAT_ALERT_REQUEST_OVER_LIMIT"
	case KindTencentChatOfficialAccountBeforeCreateOfficialAccount:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_CREATE_OFFICIAL_ACCOUNT"
	case KindTencentChatOfficialAccountAfterCreateOfficialAccount:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_CREATE_OFFICIAL_ACCOUNT"
	case KindTencentChatOfficialAccountAfterOfficialAccountInfoChanged:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_INFO_CHANGED"
	case KindTencentChatOfficialAccountAfterOfficialAccountDestroyed:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_DESTROYED"
	case KindTencentChatOfficialAccountBeforeAddSubscriber:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_ADD_SUBSCRIBER"
	case KindTencentChatOfficialAccountAfterAddSubscriber:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_ADD_SUBSCRIBER"
	case KindTencentChatOfficialAccountAfterOfficialAccountFull:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_FULL"
	case KindTencentChatOfficialAccountAfterDeleteSubscriber:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_DELETE_SUBSCRIBER"
	case KindTencentChatOfficialAccountBeforeSendMsg:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_SEND_MSG"
	case KindTencentChatOfficialAccountAfterSendMsg:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_SEND_MSG"
	case KindTencentChatOfficialAccountAfterMsgWithDraw:
		return "TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_MSG_WITH_DRAW"
	}
	return unknownName("Kind", int32(k))
}

// Verification is how it was made sure who sent a request.
type Verification int32

const (
	// It was not: the endpoint has no secret. Anybody may have sent the request.
	VerificationNone Verification = 0
	// The timestamp was signed with one of the secrets or tokens. Neither DingTalk's signatures of cards and robots nor
	// the `Sign` of Tencent Chat covers the body, and `Sign` does not cover the command or the application either:
	// whoever can observe one request can send its signature again with another body within the tolerance.
	VerificationTimestampSigned Verification = 1
	// It came over a connection of Stream mode, which the gateway gives to whoever knows the ClientSecret. That the
	// gateway is the platform's is what the host's TLS makes sure of.
	VerificationConnection Verification = 2
	// An event and its timestamp were signed, and the event was encrypted, with one of the event keys.
	VerificationEventSigned Verification = 3
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (v Verification) String() string {
	switch v {
	case VerificationNone:
		return "NONE"
	case VerificationTimestampSigned:
		return "TIMESTAMP_SIGNED"
	case VerificationConnection:
		return "CONNECTION"
	case VerificationEventSigned:
		return "EVENT_SIGNED"
	}
	return unknownName("Verification", int32(v))
}

// Dialect is a layout of card answers.
type Dialect int32

const (
	// The kind of callback decides; as the argument of Reply.Dialect, what the callback suggests.
	DialectDefault Dialect = 0
	// Cards made through /v1.0/card: `cardUpdateOptions`, every value a string.
	DialectCurrent Dialect = 1
	// Cards made through /v1.0/im, and pure pull: `cardOptions`, `outTrackId`, other values in `sys_full_json_obj`.
	DialectLegacy Dialect = 2
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (d Dialect) String() string {
	switch d {
	case DialectDefault:
		return "DEFAULT"
	case DialectCurrent:
		return "CURRENT"
	case DialectLegacy:
		return "LEGACY"
	}
	return unknownName("Dialect", int32(d))
}

// UserIDType is what a user id is; it was set when the card was created.
type UserIDType int32

const (
	UserIDTypeUnknown UserIDType = 0
	UserIDTypeUserID  UserIDType = 1
	UserIDTypeUnionID UserIDType = 2
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (u UserIDType) String() string {
	switch u {
	case UserIDTypeUnknown:
		return "UNKNOWN"
	case UserIDTypeUserID:
		return "USER_ID"
	case UserIDTypeUnionID:
		return "UNION_ID"
	}
	return unknownName("UserIDType", int32(u))
}

// Timing is when Tencent Chat sends a webhook: what it is good for to answer.
type Timing int32

const (
	// A command that this version does not know, or a callback of another platform.
	TimingUnknown Timing = 0
	// Before the event: the platform waits two seconds for the answer, which decides what happens.
	TimingBefore Timing = 1
	// After the event: the answer only acknowledges.
	TimingAfter Timing = 2
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (t Timing) String() string {
	switch t {
	case TimingUnknown:
		return "UNKNOWN"
	case TimingBefore:
		return "BEFORE"
	case TimingAfter:
		return "AFTER"
	}
	return unknownName("Timing", int32(t))
}

// Platform is the device or interface that caused an event of Tencent Chat.
type Platform int32

const (
	// The request has no `OptPlatform`.
	PlatformNone Platform = 0
	// `RESTAPI`: a server of the application.
	PlatformRESTAPI Platform = 1
	PlatformWeb     Platform = 2
	PlatformAndroid Platform = 3
	PlatformIOS     Platform = 4
	PlatformWindows Platform = 5
	// `Mac` or `macOS`.
	PlatformMac   Platform = 6
	PlatformIPad  Platform = 7
	PlatformLinux Platform = 8
	// `Unknown`: the platform does not know the device.
	PlatformUnknownDevice Platform = 9
	// A value that this version does not know: read PlatformName.
	PlatformOther Platform = 10
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (p Platform) String() string {
	switch p {
	case PlatformNone:
		return "NONE"
	case PlatformRESTAPI:
		return "REST_API"
	case PlatformWeb:
		return "WEB"
	case PlatformAndroid:
		return "ANDROID"
	case PlatformIOS:
		return "IOS"
	case PlatformWindows:
		return "WINDOWS"
	case PlatformMac:
		return "MAC"
	case PlatformIPad:
		return "IPAD"
	case PlatformLinux:
		return "LINUX"
	case PlatformUnknownDevice:
		return "UNKNOWN_DEVICE"
	case PlatformOther:
		return "OTHER"
	}
	return unknownName("Platform", int32(p))
}

// TokenPlan is what to do about an access token before a call, said by [AccessToken.Plan].
type TokenPlan int32

const (
	// Use the token.
	TokenUse TokenPlan = 0
	// Use the token, and have a new one fetched meanwhile: whoever got this plan does it, and nobody else.
	TokenUseAndRefresh TokenPlan = 1
	// There is no token that can be used: whoever got this plan fetches one, and nobody else.
	TokenRefresh TokenPlan = 2
	// There is no token that can be used, and another call is fetching one: wait until it is there, at most `wait_ms`,
	// and ask again.
	TokenWait TokenPlan = 3
	// There is no token that can be used, and the last attempt to fetch one failed: fail with its reason. After
	// `wait_ms` the plan will be to try again.
	TokenFailed TokenPlan = 4
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (t TokenPlan) String() string {
	switch t {
	case TokenUse:
		return "USE"
	case TokenUseAndRefresh:
		return "USE_AND_REFRESH"
	case TokenRefresh:
		return "REFRESH"
	case TokenWait:
		return "WAIT"
	case TokenFailed:
		return "FAILED"
	}
	return unknownName("TokenPlan", int32(t))
}

// CallEnd is how an attempt to make a call ended.
type CallEnd int32

const (
	// The platform answered: imhook_dingtalk_response_read() says what.
	CallEndAnswered CallEnd = 0
	// There was no connection, so that nothing of the request was sent.
	CallEndNotSent CallEnd = 1
	// No answer came, or not in time: nobody knows whether the call was carried out.
	CallEndNotAnswered CallEnd = 2
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (c CallEnd) String() string {
	switch c {
	case CallEndAnswered:
		return "ANSWERED"
	case CallEndNotSent:
		return "NOT_SENT"
	case CallEndNotAnswered:
		return "NOT_ANSWERED"
	}
	return unknownName("CallEnd", int32(c))
}

// CallPlan is what to do after an attempt to make a call, said by [CallAttempts.Plan].
type CallPlan int32

const (
	// Nothing more: how the attempt ended is how the call ended.
	CallOver CallPlan = 0
	// Wait for `wait_ms`, and send the same request again.
	CallAgain CallPlan = 1
	// Tell imhook_access_token_refused(), and when it says so, send the request again with another token.
	CallAgainWithNewToken CallPlan = 2
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (c CallPlan) String() string {
	switch c {
	case CallOver:
		return "OVER"
	case CallAgain:
		return "AGAIN"
	case CallAgainWithNewToken:
		return "AGAIN_WITH_NEW_TOKEN"
	}
	return unknownName("CallPlan", int32(c))
}

// Document is the text that the offset of an [*Error] counts in.
type Document int32

const (
	// No text: the offset is -1.
	DocumentNone Document = 0
	// The HTTP body, or the text given to ParseJSON.
	DocumentBody Document = 1
	// The JSON text inside the member `content` of the body.
	DocumentContent Document = 2
	// The JSON text inside the member `value` of the body, which older card callbacks use instead of `content`.
	DocumentValue Document = 3
	// The JSON text inside the member `extension` of the body.
	DocumentExtension Document = 4
	// The JSON text inside `dynamicParams.profile` of a data source query.
	DocumentProfile Document = 5
	// The header block of the request.
	DocumentHeaders Document = 6
	// The answer document given to Answer, or a JSON text given to a reply.
	DocumentReply Document = 7
	// A text or JSON text given to a writer or to Value.Inner.
	DocumentInner Document = 8
	// The query string of the request.
	DocumentQuery Document = 9
	// The JSON text inside the member `data` of a frame of Stream mode.
	DocumentData Document = 10
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (d Document) String() string {
	switch d {
	case DocumentNone:
		return "NONE"
	case DocumentBody:
		return "BODY"
	case DocumentContent:
		return "CONTENT"
	case DocumentValue:
		return "VALUE"
	case DocumentExtension:
		return "EXTENSION"
	case DocumentProfile:
		return "PROFILE"
	case DocumentHeaders:
		return "HEADERS"
	case DocumentReply:
		return "REPLY"
	case DocumentInner:
		return "INNER"
	case DocumentQuery:
		return "QUERY"
	case DocumentData:
		return "DATA"
	}
	return unknownName("Document", int32(d))
}

// JSONType is the type of a JSON value.
type JSONType int32

const (
	// There is no such value: a member that is not there, or a value of a closed document.
	JSONAbsent JSONType = 0
	JSONNull   JSONType = 1
	JSONBool   JSONType = 2
	JSONNumber JSONType = 3
	JSONString JSONType = 4
	JSONArray  JSONType = 5
	JSONObject JSONType = 6
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (j JSONType) String() string {
	switch j {
	case JSONAbsent:
		return "ABSENT"
	case JSONNull:
		return "NULL"
	case JSONBool:
		return "BOOL"
	case JSONNumber:
		return "NUMBER"
	case JSONString:
		return "STRING"
	case JSONArray:
		return "ARRAY"
	case JSONObject:
		return "OBJECT"
	}
	return unknownName("JSONType", int32(j))
}

// RobotMessageType is what a message to a robot is.
type RobotMessageType int32

const (
	// A `msgtype` that this version does not know: read TypeName and the callback's Root.
	RobotMessageUnknown RobotMessageType = 0
	// `text`: Text.
	RobotMessageText RobotMessageType = 1
	// `picture`: DownloadCode.
	RobotMessagePicture RobotMessageType = 2
	// `audio`: DownloadCode, Recognition, Duration.
	RobotMessageAudio RobotMessageType = 3
	// `video`: DownloadCode, Duration.
	RobotMessageVideo RobotMessageType = 4
	// `file`: DownloadCode, FileName.
	RobotMessageFile RobotMessageType = 5
	// `richText`: RichText.
	RobotMessageRichText RobotMessageType = 6
	// `unknownMsgType`: the platform itself does not know the message.
	RobotMessageUnsupported RobotMessageType = 7
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (r RobotMessageType) String() string {
	switch r {
	case RobotMessageUnknown:
		return "UNKNOWN"
	case RobotMessageText:
		return "TEXT"
	case RobotMessagePicture:
		return "PICTURE"
	case RobotMessageAudio:
		return "AUDIO"
	case RobotMessageVideo:
		return "VIDEO"
	case RobotMessageFile:
		return "FILE"
	case RobotMessageRichText:
		return "RICH_TEXT"
	case RobotMessageUnsupported:
		return "UNSUPPORTED"
	}
	return unknownName("RobotMessageType", int32(r))
}

// LimitKind is what of a value a limit is about.
type LimitKind int32

const (
	// There is no limit.
	LimitNone LimitKind = 0
	// The bytes of a text are too many.
	LimitBytes LimitKind = 1
	// The characters of a text are too many.
	LimitCharacters LimitKind = 2
	// The elements of a list are too many.
	LimitElements LimitKind = 3
	// The number is too large.
	LimitMaximum LimitKind = 4
	// The number is too small.
	LimitMinimum LimitKind = 5
	// The time in seconds is too short.
	LimitSeconds LimitKind = 6
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (l LimitKind) String() string {
	switch l {
	case LimitNone:
		return "NONE"
	case LimitBytes:
		return "BYTES"
	case LimitCharacters:
		return "CHARACTERS"
	case LimitElements:
		return "ELEMENTS"
	case LimitMaximum:
		return "MAXIMUM"
	case LimitMinimum:
		return "MINIMUM"
	case LimitSeconds:
		return "SECONDS"
	}
	return unknownName("LimitKind", int32(l))
}

// ChatType is the chat that a message to a robot was sent in.
type ChatType int32

const (
	// The message does not say.
	ChatUnknown ChatType = 0
	// A person and the robot.
	ChatSingle ChatType = 1
	// A group; a robot gets only the messages that mention it.
	ChatGroup ChatType = 2
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (c ChatType) String() string {
	switch c {
	case ChatUnknown:
		return "UNKNOWN"
	case ChatSingle:
		return "SINGLE"
	case ChatGroup:
		return "GROUP"
	}
	return unknownName("ChatType", int32(c))
}

// StreamState is where a session of Stream mode stands.
type StreamState int32

const (
	// Not started.
	StreamIdle StreamState = 0
	// The gateway was asked for a connection.
	StreamOpening StreamState = 1
	// The WebSocket is being opened.
	StreamConnecting StreamState = 2
	// Frames arrive.
	StreamConnected StreamState = 3
	// Frames arrive, and an earlier connection stays open for answers.
	StreamDraining StreamState = 4
	// A pause before the next attempt.
	StreamWaiting StreamState = 5
	// No frames are taken any more; those in flight are being answered.
	StreamStopping StreamState = 6
	// Ended for good.
	StreamStopped StreamState = 7
)

// StreamReason is why a session of Stream mode reports where it stands.
type StreamReason int32

const (
	// The session was started, a pause is over, or a replacement is needed: the gateway is asked for a connection.
	StreamBecauseAsked StreamReason = 1
	// The gateway gave an address and a ticket.
	StreamBecauseAnswered StreamReason = 2
	// The gateway refused: the ClientID or the ClientSecret is wrong. Tried again slowly.
	StreamBecauseWrongCredentials StreamReason = 10
	// The gateway refused: a permission is missing; Scopes may name it. Tried again slowly.
	StreamBecauseNotPermitted StreamReason = 11
	// The gateway refused: too many calls in a second.
	StreamBecauseThrottled StreamReason = 12
	// The gateway refused: too many calls in a minute or a month, or the address is blocked. Tried again slowly.
	StreamBecauseBlocked StreamReason = 13
	// The gateway refused: it does not take the request.
	StreamBecauseBadRequest StreamReason = 14
	// The gateway or what is behind it is out of order.
	StreamBecauseServerError StreamReason = 15
	// What answered is not the gateway, or gave no address and ticket: often a proxy.
	StreamBecauseMalformedAnswer StreamReason = 16
	// The request to the gateway failed without an answer.
	StreamBecauseUnreachable StreamReason = 20
	// The gateway did not answer in time.
	StreamBecauseSilent StreamReason = 21
	// The WebSocket is open.
	StreamBecauseOpened StreamReason = 30
	// The WebSocket could not be opened.
	StreamBecauseSocketFailed StreamReason = 31
	// The WebSocket did not open in time.
	StreamBecauseSocketSilent StreamReason = 32
	// The ticket ran out before the WebSocket was open.
	StreamBecauseTicketExpired StreamReason = 33
	// The WebSocket was closed by the other side, or broke.
	StreamBecauseClosed StreamReason = 34
	// Nothing arrived after a ping: the connection only looked alive.
	StreamBecausePongMissing StreamReason = 35
	// The gateway announced the end of the connection.
	StreamBecauseDisconnect StreamReason = 36
	// All answers on the earlier connection were written, and it was closed.
	StreamBecauseDrained StreamReason = 37
	// The earlier connection was closed while answers were missing.
	StreamBecauseDrainEnded StreamReason = 38
	// A frame arrived that nothing is subscribed to; it was answered with 404.
	StreamBecauseFrameUnknown StreamReason = 50
	// A frame was left unanswered, as too many wait already; the platform sends again what it sends again.
	StreamBecauseFrameDropped StreamReason = 51
	// A frame could not be read; it was answered with 400 where that is possible.
	StreamBecauseFrameMalformed StreamReason = 52
	// The handler of Delivery is slow: the session answered in its place. Its own answer will have no effect.
	StreamBecauseOverdue StreamReason = 53
	// Delivery was given up: nobody replied in time.
	StreamBecauseGivenUp StreamReason = 54
	// A frame or an answer was left out, as memory could not be allocated.
	StreamBecauseOutOfMemory StreamReason = 60
	// The session is being stopped.
	StreamBecauseStopping StreamReason = 70
	// The session was stopped.
	StreamBecauseStopped StreamReason = 71
)

// StreamActionKind is what a session of Stream mode wants to be done.
type StreamActionKind int32

const (
	// Send Request to the gateway, then call Answered or Unreachable.
	StreamActionOpen StreamActionKind = 1
	// Open a WebSocket at URL, which holds a credential, without a sub-protocol, then call Opened or Closed.
	StreamActionConnect StreamActionKind = 2
	// Send Text as one text frame.
	StreamActionSend StreamActionKind = 3
	// Send a WebSocket ping; call Heard when the pong arrives.
	StreamActionPing StreamActionKind = 4
	// Cancel the request or close the WebSocket of Connection, whatever there is, after what was sent on it.
	StreamActionClose StreamActionKind = 5
	// Call Tick when it is At; replaces the time asked for before.
	StreamActionWake StreamActionKind = 6
	// Handle Callback, which is the caller's to close, and call Reply.
	StreamActionDeliver StreamActionKind = 7
	// Tell whoever watches: Report.
	StreamActionReport StreamActionKind = 8
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (s StreamActionKind) String() string {
	switch s {
	case StreamActionOpen:
		return "OPEN"
	case StreamActionConnect:
		return "CONNECT"
	case StreamActionSend:
		return "SEND"
	case StreamActionPing:
		return "PING"
	case StreamActionClose:
		return "CLOSE"
	case StreamActionWake:
		return "WAKE"
	case StreamActionDeliver:
		return "DELIVER"
	case StreamActionReport:
		return "REPORT"
	}
	return unknownName("StreamActionKind", int32(s))
}

// StreamOutcome is how a delivery of Stream mode ended. The session writes the form that the frame wants.
type StreamOutcome int32

const (
	// It was handled. A callback's answer is sent; an event counts as done.
	StreamHandled StreamOutcome = 1
	// Not now: an event is to be sent again; any other delivery is left unanswered, so that the platform sends again
	// what it sends again.
	StreamLater StreamOutcome = 2
	// The handler failed: callbacks are answered with code 500; an event is to be sent again.
	StreamFailed StreamOutcome = 3
	// Nobody handles this: code 404.
	StreamUnhandled StreamOutcome = 4
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (s StreamOutcome) String() string {
	switch s {
	case StreamHandled:
		return "HANDLED"
	case StreamLater:
		return "LATER"
	case StreamFailed:
		return "FAILED"
	case StreamUnhandled:
		return "UNHANDLED"
	}
	return unknownName("StreamOutcome", int32(s))
}
