#ifndef IMHOOK_TENCENT_CHAT_COMMANDS_H
#define IMHOOK_TENCENT_CHAT_COMMANDS_H

/* Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file. */

/* MARK: Tencent Chat commands */

/* The kinds of the webhooks of Tencent Chat: values of imhook_kind. */
enum {
    /// A command that is none of those below: everything is readable, and it gets the base reply.
    IMHOOK_TENCENT_CHAT_UNKNOWN = 200,
    /// State.StateChange, after: a client went online, went offline, lost its connection or set its custom status (page
    /// 1047/34357).
    IMHOOK_TENCENT_CHAT_STATE_CHANGE = 201,
    /// Profile.CallbackPortraitSet, after: a profile was changed by its user or by the administrator through REST (page
    /// 1047/48733).
    IMHOOK_TENCENT_CHAT_PROFILE_PORTRAIT_SET = 202,
    /// Sns.CallbackPrevFriendAdd, before: a user sends friend requests from a client and waits for the verdict on each
    /// of them (page 1047/43468).
    IMHOOK_TENCENT_CHAT_SNS_PREV_FRIEND_ADD = 203,
    /// Sns.CallbackPrevFriendResponse, before: a user answers friend requests from a client and waits for the verdict
    /// on each of them (page 1047/43467).
    IMHOOK_TENCENT_CHAT_SNS_PREV_FRIEND_RESPONSE = 204,
    /// Sns.CallbackFriendAdd, after: friends were added, by request, by its acceptance or by force; importing friends
    /// does not send it (page 1047/34359).
    IMHOOK_TENCENT_CHAT_SNS_FRIEND_ADD = 205,
    /// Sns.CallbackFriendDelete, after: friends were deleted in a client or through REST (page 1047/34360).
    IMHOOK_TENCENT_CHAT_SNS_FRIEND_DELETE = 206,
    /// Sns.CallbackBlackListAdd, after: accounts were put on a blocklist in a client or through REST (page 1047/34361).
    IMHOOK_TENCENT_CHAT_SNS_BLACK_LIST_ADD = 207,
    /// Sns.CallbackBlackListDelete, after: accounts were taken off a blocklist in a client or through REST (page
    /// 1047/34362).
    IMHOOK_TENCENT_CHAT_SNS_BLACK_LIST_DELETE = 208,
    /// Follow.CallbackAfterFollowAdd, after: a user followed accounts (page 1047/70355).
    IMHOOK_TENCENT_CHAT_FOLLOW_AFTER_FOLLOW_ADD = 209,
    /// Follow.CallbackAfterFollowDelete, after: a user stopped following accounts (page 1047/70356).
    IMHOOK_TENCENT_CHAT_FOLLOW_AFTER_FOLLOW_DELETE = 210,
    /// C2C.CallbackBeforeSendMsg, before: a one-to-one message is about to be sent, from a client or through REST (page
    /// 1047/34364).
    IMHOOK_TENCENT_CHAT_C2C_BEFORE_SEND_MSG = 211,
    /// C2C.CallbackAfterSendMsg, after: a one-to-one message was processed, delivered or not; never after a forbidden
    /// or discarded one (page 1047/34365).
    IMHOOK_TENCENT_CHAT_C2C_AFTER_SEND_MSG = 212,
    /// C2C.CallbackAfterMsgReport, after: a one-to-one conversation was marked as read in a client or through REST
    /// (page 1047/43465).
    IMHOOK_TENCENT_CHAT_C2C_AFTER_MSG_REPORT = 213,
    /// C2C.CallbackAfterMsgWithDraw, after: a one-to-one message was recalled in a client or through REST (page
    /// 1047/43466).
    IMHOOK_TENCENT_CHAT_C2C_AFTER_MSG_WITH_DRAW = 214,
    /// C2C.CallbackAfterModifyMsg, after: a one-to-one message was modified after it was sent (page 269/128224).
    IMHOOK_TENCENT_CHAT_C2C_AFTER_MODIFY_MSG = 215,
    /// C2C.CallbackAfterC2CMsgExtension, after: extensions of a one-to-one message were set, deleted or cleared (page
    /// 1047/76006).
    IMHOOK_TENCENT_CHAT_C2C_AFTER_C2C_MSG_EXTENSION = 216,
    /// Group.CallbackBeforeCreateGroup, before: a group is about to be created, from a client or through REST (page
    /// 1047/34368).
    IMHOOK_TENCENT_CHAT_GROUP_BEFORE_CREATE_GROUP = 217,
    /// Group.CallbackAfterCreateGroup, after: a group was created, from a client or through REST (page 1047/34369).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_CREATE_GROUP = 218,
    /// Group.CallbackBeforeApplyJoinGroup, before: a user asks to join a group, before its administrators are asked
    /// (page 1047/34370).
    IMHOOK_TENCENT_CHAT_GROUP_BEFORE_APPLY_JOIN_GROUP = 219,
    /// Group.CallbackBeforeInviteJoinGroup, before: users are about to be invited to a group, by a member or through
    /// REST (page 1047/34371).
    IMHOOK_TENCENT_CHAT_GROUP_BEFORE_INVITE_JOIN_GROUP = 220,
    /// Group.CallbackAfterNewMemberJoin, after: users joined a group (page 1047/34372).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_NEW_MEMBER_JOIN = 221,
    /// Group.CallbackAfterMemberExit, after: members left a group or were removed from it (page 1047/34373).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_MEMBER_EXIT = 222,
    /// Group.CallbackBeforeSendMsg, before: a group message is about to be sent, from a client or through REST (page
    /// 1047/34374).
    IMHOOK_TENCENT_CHAT_GROUP_BEFORE_SEND_MSG = 223,
    /// Group.CallbackAfterSendMsg, after: a group message was delivered (page 1047/34375).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_SEND_MSG = 224,
    /// Group.CallbackAfterGroupFull, after: a group is full: the newest member filled it, or somebody could not join
    /// (page 1047/34376).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_FULL = 225,
    /// Group.CallbackAfterGroupDestroyed, after: a group was disbanded in a client or through REST (page 1047/34377).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_DESTROYED = 226,
    /// Group.CallbackAfterGroupInfoChanged, after: name, introduction, notice or avatar of a group was changed (page
    /// 1047/34378).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_INFO_CHANGED = 227,
    /// Group.CallbackAfterRecallMsg, after: group messages were recalled in a client or through REST (page 1047/46979).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_RECALL_MSG = 228,
    /// Group.CallbackOnMemberStateChange, after: members of an audio-video group went offline or came back (page
    /// 1047/48734).
    IMHOOK_TENCENT_CHAT_GROUP_ON_MEMBER_STATE_CHANGE = 229,
    /// Group.CallbackSendMsgException, after: a group message from a client could not be delivered (page 1047/49462).
    IMHOOK_TENCENT_CHAT_GROUP_SEND_MSG_EXCEPTION = 230,
    /// Group.CallbackAfterMemberFieldChanged, after: role or name card of a group member was changed (page 1047/60393).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_MEMBER_FIELD_CHANGED = 231,
    /// Group.CallbackAfterGroupAttrChanged, after: attributes of a group were set, modified, deleted or cleared (page
    /// 1047/60394).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_ATTR_CHANGED = 232,
    /// Group.CallbackAfterReadReceipt, after: members confirmed that they have read group messages; not sent for
    /// communities (page 1047/60395).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_READ_RECEIPT = 233,
    /// Group.CallbackAfterChangeGroupOwner, after: a group has got another owner (page 1047/60396).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_CHANGE_GROUP_OWNER = 234,
    /// Group.CallbackOnDailyGroupQuotaAlarm, after: the application has used more than 70 % of its daily quota of new
    /// groups (page 1047/57455).
    IMHOOK_TENCENT_CHAT_GROUP_ON_DAILY_GROUP_QUOTA_ALARM = 235,
    /// Group.CallbackAfterGroupMsgExtension, after: extensions of a group message were set, deleted or cleared (page
    /// 1047/76007).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_MSG_EXTENSION = 236,
    /// Group.CallbackBeforeCreateTopic, before: a topic is about to be created in a community, from a client or through
    /// REST (page 1047/49463).
    IMHOOK_TENCENT_CHAT_GROUP_BEFORE_CREATE_TOPIC = 237,
    /// Group.CallbackAfterCreateTopic, after: a topic was created in a community (page 1047/49464).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_CREATE_TOPIC = 238,
    /// Group.CallbackAfterTopicDestroyed, after: topics of a community were deleted (page 1047/49465).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_TOPIC_DESTROYED = 239,
    /// Group.CallbackAfterTopicInfoChanged, after: name, introduction, notice or avatar of a topic was changed (page
    /// 1047/49466).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_TOPIC_INFO_CHANGED = 240,
    /// Bot.OnC2CMessage, after: a user sent a one-to-one message to a robot account (page 1047/68952).
    IMHOOK_TENCENT_CHAT_BOT_ON_C2C_MESSAGE = 241,
    /// Bot.OnGroupMessage, after: a group message mentioned robot accounts; not sent for @all (page 1047/68953).
    IMHOOK_TENCENT_CHAT_BOT_ON_GROUP_MESSAGE = 242,
    /// Chatbot.OnC2CSignalMessage, after: a client sent a signalling message to the account of an AI chatbot (no page
    /// of the platform).
    IMHOOK_TENCENT_CHAT_CHATBOT_ON_C2C_SIGNAL_MESSAGE = 243,
    /// ContentCallback.ResultNotify, after: cloud moderation has checked a content; by default sent for violations only
    /// (page 1047/78240, 269/95616).
    IMHOOK_TENCENT_CHAT_CONTENT_RESULT_NOTIFY = 244,
    /// Push.OfflinePush, after: offline pushes of messages were sent, have arrived or were clicked; 1 to 100 events at
    /// once (page 1047/67552).
    IMHOOK_TENCENT_CHAT_PUSH_OFFLINE_PUSH = 245,
    /// Push.AllMemberPush, after: pushes to all users, to tags or to lists of users were sent, have arrived or were
    /// clicked; 1 to 100 events at once (page 1047/67551, 269/102568).
    IMHOOK_TENCENT_CHAT_PUSH_ALL_MEMBER_PUSH = 246,
    /// Alert.RequestOverLimit, after: calls of one REST API have reached 80 % of their frequency limit (page
    /// 1047/60256).
    IMHOOK_TENCENT_CHAT_ALERT_REQUEST_OVER_LIMIT = 247,
    /// OfficialAccount.CallbackBeforeCreateOfficialAccount, before: an official account is about to be created through
    /// REST (page 1047/60795).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_CREATE_OFFICIAL_ACCOUNT = 248,
    /// OfficialAccount.CallbackAfterCreateOfficialAccount, after: an official account was created (page 1047/60796).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_CREATE_OFFICIAL_ACCOUNT = 249,
    /// OfficialAccount.CallbackAfterOfficialAccountInfoChanged, after: name, introduction, avatar or organization of an
    /// official account was changed (page 1047/60797).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_INFO_CHANGED = 250,
    /// OfficialAccount.CallbackAfterOfficialAccountDestroyed, after: an official account was destroyed (page
    /// 1047/60798).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_DESTROYED = 251,
    /// OfficialAccount.CallbackBeforeAddSubscriber, before: users are about to subscribe to an official account, from a
    /// client or through REST (page 1047/60799).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_ADD_SUBSCRIBER = 252,
    /// OfficialAccount.CallbackAfterAddSubscriber, after: users have subscribed to an official account (page
    /// 1047/60800).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_ADD_SUBSCRIBER = 253,
    /// OfficialAccount.CallbackAfterOfficialAccountFull, after: an official account has reached its limit of
    /// subscribers (page 1047/60801).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_FULL = 254,
    /// OfficialAccount.CallbackAfterDeleteSubscriber, after: users have unsubscribed from an official account or were
    /// removed from it (page 1047/60802).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_DELETE_SUBSCRIBER = 255,
    /// OfficialAccount.CallbackBeforeSendMsg, before: a broadcast of an official account is about to be sent, from a
    /// client or through REST (page 1047/60803).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_SEND_MSG = 256,
    /// OfficialAccount.CallbackAfterSendMsg, after: a broadcast of an official account was delivered (page 1047/60804).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_SEND_MSG = 257,
    /// OfficialAccount.CallbackAfterMsgWithDraw, after: broadcasts of an official account were recalled (page
    /// 1047/60805).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_MSG_WITH_DRAW = 258
};

/* MARK: Members of Tencent Chat bodies */

/* JSON Pointers for imhook_callback_text(), imhook_callback_int64() and imhook_callback_value(). Where the path in
   the comment leads through an array (`[]`), the pointer starts at an element of the innermost one: use it with
   imhook_json_find(). */
/// `AddType`, text. `Add_Type_Single` for one direction, `Add_Type_Both` for both (the default).
#define IMHOOK_FIELD_ADD_TYPE "/AddType"
/// `Admin_Account`, text. Administrator who did it through REST, otherwise empty.
#define IMHOOK_FIELD_ADMIN_ACCOUNT "/Admin_Account"
/// `AtRobots_Account`, array of texts. Robots that are mentioned.
#define IMHOOK_FIELD_AT_ROBOTS_ACCOUNT "/AtRobots_Account"
/// `CallbackCommand`, text.
#define IMHOOK_FIELD_CALLBACK_COMMAND "/CallbackCommand"
/// `ClientCmd`, text. `friend_add` or `FriendAdd` for a request, `friend_response` or `FriendResponse` for an answer.
#define IMHOOK_FIELD_CLIENT_CMD "/ClientCmd"
/// `CloudCustomData`, text. Data of the sender that is stored with the message; empty or missing when not set.
#define IMHOOK_FIELD_CLOUD_CUSTOM_DATA "/CloudCustomData"
/// `Command`, text. Command of the REST API.
#define IMHOOK_FIELD_COMMAND "/Command"
/// `ContactItem`, object. Where the content was going, when a message was checked.
#define IMHOOK_FIELD_CONTACT_ITEM "/ContactItem"
/// `ContactItem.ContactType`, integer. 1 one-to-one message, 2 group message.
#define IMHOOK_FIELD_CONTACT_ITEM_CONTACT_TYPE "/ContactItem/ContactType"
/// `ContactItem.To_Account`, text. Recipient, of one-to-one messages.
#define IMHOOK_FIELD_CONTACT_ITEM_TO_ACCOUNT "/ContactItem/To_Account"
/// `ContactItem.ToGroupId`, text. Group, of group messages.
#define IMHOOK_FIELD_CONTACT_ITEM_TO_GROUP_ID "/ContactItem/ToGroupId"
/// `MsgID`, text. `MsgKey` of a one-to-one message, `MsgSeq` of a group message; missing when it was not delivered.
#define IMHOOK_FIELD_CONTENT_MSG_ID "/MsgID"
/// `ContentType`, text. What was checked: `Text`, `Image`, `Audio` or `Video`.
#define IMHOOK_FIELD_CONTENT_TYPE "/ContentType"
/// `CreatedGroupNum`, object. Groups that the user has made already, by group type; not in the platform's table.
#define IMHOOK_FIELD_CREATED_GROUP_NUM "/CreatedGroupNum"
/// `CreateGroupNum`, integer. Groups of this type that the user has made already; older deployments only.
#define IMHOOK_FIELD_CREATE_GROUP_NUM "/CreateGroupNum"
/// `CtxcbKeywords`, array of texts. Matched words.
#define IMHOOK_FIELD_CTXCB_KEYWORDS "/CtxcbKeywords"
/// `CtxcbLabel`, text. What it is: `Normal`, `Illegal`, `Abuse`, `Polity`, `Ad`, `Porn`, `Sexy`, `Terror`, `Composite`.
#define IMHOOK_FIELD_CTXCB_LABEL "/CtxcbLabel"
/// `CtxcbLibName`, text. Word list that matched; newer deployments only.
#define IMHOOK_FIELD_CTXCB_LIB_NAME "/CtxcbLibName"
/// `CtxcbRequestId`, text. ID of the moderation request.
#define IMHOOK_FIELD_CTXCB_REQUEST_ID "/CtxcbRequestId"
/// `CtxcbResult`, integer. 1 the content was held back, 0 it was let through.
#define IMHOOK_FIELD_CTXCB_RESULT "/CtxcbResult"
/// `CtxcbSubLabel`, text. Finer label; newer deployments only.
#define IMHOOK_FIELD_CTXCB_SUB_LABEL "/CtxcbSubLabel"
/// `CtxcbSubLabelDesc`, text. What the finer label means; newer deployments only.
#define IMHOOK_FIELD_CTXCB_SUB_LABEL_DESC "/CtxcbSubLabelDesc"
/// `CtxcbSuggestion`, text. What to do with it: `Block`, `Review` or `Normal`.
#define IMHOOK_FIELD_CTXCB_SUGGESTION "/CtxcbSuggestion"
/// `Data`, text. The signal, which the platform passes through.
#define IMHOOK_FIELD_DATA "/Data"
/// `DestinationMembers`, array. Invited users.
#define IMHOOK_FIELD_DESTINATION_MEMBERS "/DestinationMembers"
/// `DestinationMembers[].Member_Account`, text. UserID.
#define IMHOOK_FIELD_DESTINATION_MEMBERS_MEMBER_ACCOUNT "/Member_Account"
/// `ErrorCode`, integer. Why delivery failed.
#define IMHOOK_FIELD_ERROR_CODE "/ErrorCode"
/// `ErrorInfo`, text.
#define IMHOOK_FIELD_ERROR_INFO "/ErrorInfo"
/// `Events`, array. The events, 1 to 100.
#define IMHOOK_FIELD_EVENTS "/Events"
/// `Events[].CallbackCommand`, text.
#define IMHOOK_FIELD_EVENTS_CALLBACK_COMMAND "/CallbackCommand"
/// `Events[].ErrCode`, integer. 0, or why the push failed.
#define IMHOOK_FIELD_EVENTS_ERR_CODE "/ErrCode"
/// `Events[].ErrInfo`, text. Why the push failed; may be empty.
#define IMHOOK_FIELD_EVENTS_ERR_INFO "/ErrInfo"
/// `Events[].EventTime`, integer. Unix seconds of the event.
#define IMHOOK_FIELD_EVENTS_EVENT_TIME "/EventTime"
/// `Events[].EventType`, integer.
#define IMHOOK_FIELD_EVENTS_EVENT_TYPE "/EventType"
/// `Events[].From_Account`, text. Sender.
#define IMHOOK_FIELD_EVENTS_FROM_ACCOUNT "/From_Account"
/// `Events[].GroupID`, text. Group, of group messages. Spelled differently from the `GroupId` of other webhooks.
#define IMHOOK_FIELD_EVENTS_GROUP_ID "/GroupID"
/// `Events[].MsgKey`, text. Key of the message, of one-to-one messages.
#define IMHOOK_FIELD_EVENTS_MSG_KEY "/MsgKey"
/// `Events[].MsgRandom`, integer. Random number of the message, unsigned 32 bits.
#define IMHOOK_FIELD_EVENTS_MSG_RANDOM "/MsgRandom"
/// `Events[].MsgSeq`, integer. Sequence number of the message, unsigned 32 bits.
#define IMHOOK_FIELD_EVENTS_MSG_SEQ "/MsgSeq"
/// `Events[].MsgTime`, integer. Unix seconds of the message.
#define IMHOOK_FIELD_EVENTS_MSG_TIME "/MsgTime"
/// `Events[].PushID`, text. ID of the push at the vendor.
#define IMHOOK_FIELD_EVENTS_PUSH_ID "/PushID"
/// `Events[].PushPlatform`, integer. Vendor: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8
/// Honor.
#define IMHOOK_FIELD_EVENTS_PUSH_PLATFORM "/PushPlatform"
/// `Events[].PushStage`, integer. 1 the push was sent, 2 it has arrived, 3 it was clicked.
#define IMHOOK_FIELD_EVENTS_PUSH_STAGE "/PushStage"
/// `Events[].TaskId`, text. ID of the task, which the push call returned.
#define IMHOOK_FIELD_EVENTS_TASK_ID "/TaskId"
/// `Events[].TaskTime`, integer. Unix seconds of the task.
#define IMHOOK_FIELD_EVENTS_TASK_TIME "/TaskTime"
/// `Events[].To_Account`, text.
#define IMHOOK_FIELD_EVENTS_TO_ACCOUNT "/To_Account"
/// `EventCause`, text. Why: `HeartbeatInterrupt`, `HeartbeatRecover`, `Join` or `Quit`; newer deployments only.
#define IMHOOK_FIELD_EVENT_CAUSE "/EventCause"
/// `EventTime`, integer.
#define IMHOOK_FIELD_EVENT_TIME "/EventTime"
/// `EventType`, text. What happened: `Offline` or `Online`.
#define IMHOOK_FIELD_EVENT_TYPE "/EventType"
/// `ExitMemberList`, array. Members that left.
#define IMHOOK_FIELD_EXIT_MEMBER_LIST "/ExitMemberList"
/// `ExitMemberList[].Member_Account`, text. UserID.
#define IMHOOK_FIELD_EXIT_MEMBER_LIST_MEMBER_ACCOUNT "/Member_Account"
/// `ExitType`, text. How they left: `Kicked` or `Quit`.
#define IMHOOK_FIELD_EXIT_TYPE "/ExitType"
/// `ExtensionList`, array. Extensions that were set or deleted; empty or missing when they were cleared.
#define IMHOOK_FIELD_EXTENSION_LIST "/ExtensionList"
/// `ExtensionList[].Key`, text. Key of the extension.
#define IMHOOK_FIELD_EXTENSION_LIST_KEY "/Key"
/// `ExtensionList[].Seq`, integer. Version of the extension.
#define IMHOOK_FIELD_EXTENSION_LIST_SEQ "/Seq"
/// `ExtensionList[].Value`, text. Value of the extension, when it was set.
#define IMHOOK_FIELD_EXTENSION_LIST_VALUE "/Value"
/// `FaceUrl`, text. New URL of the avatar, when it was changed.
#define IMHOOK_FIELD_FACE_URL "/FaceUrl"
/// `FileURL`, text. Image, audio or video that was checked.
#define IMHOOK_FIELD_FILE_URL "/FileURL"
/// `FollowList`, array. Accounts followed.
#define IMHOOK_FIELD_FOLLOW_LIST "/FollowList"
/// `FollowList[].To_Account`, text. Account followed.
#define IMHOOK_FIELD_FOLLOW_LIST_TO_ACCOUNT "/To_Account"
/// `ForceAddFlags`, integer. 1 forced by the administrator, 0 not.
#define IMHOOK_FIELD_FORCE_ADD_FLAGS "/ForceAddFlags"
/// `ForceFlag`, integer. 1 forced by the administrator, 0 not.
#define IMHOOK_FIELD_FORCE_FLAG "/ForceFlag"
/// `FriendItem`, array. Friends that are asked for.
#define IMHOOK_FIELD_FRIEND_ITEM "/FriendItem"
/// `FriendItem[].AddSource`, text. Where the request comes from: `AddSource_Type_…`.
#define IMHOOK_FIELD_FRIEND_ITEM_ADD_SOURCE "/AddSource"
/// `FriendItem[].AddWording`, text. Text of the request.
#define IMHOOK_FIELD_FRIEND_ITEM_ADD_WORDING "/AddWording"
/// `FriendItem[].GroupName`, text. Friend list to put the friend in.
#define IMHOOK_FIELD_FRIEND_ITEM_GROUP_NAME "/GroupName"
/// `FriendItem[].Remark`, text. Remark that `From_Account` gives the friend.
#define IMHOOK_FIELD_FRIEND_ITEM_REMARK "/Remark"
/// `FriendItem[].To_Account`, text. Account to add.
#define IMHOOK_FIELD_FRIEND_ITEM_TO_ACCOUNT "/To_Account"
/// `From_Account`, text.
#define IMHOOK_FIELD_FROM_ACCOUNT "/From_Account"
/// `GroupAttr`, array. Attributes that were changed.
#define IMHOOK_FIELD_GROUP_ATTR "/GroupAttr"
/// `GroupAttr[].key`, text. Name of the attribute.
#define IMHOOK_FIELD_GROUP_ATTR_KEY "/key"
/// `GroupAttr[].value`, text. Value of the attribute.
#define IMHOOK_FIELD_GROUP_ATTR_VALUE "/value"
/// `GroupAtInfo`, array. Who is mentioned; not in the platform's table.
#define IMHOOK_FIELD_GROUP_AT_INFO "/GroupAtInfo"
/// `GroupAtInfo[].GroupAt_Account`, text. Mentioned UserID (when flag is 0).
#define IMHOOK_FIELD_GROUP_AT_INFO_GROUP_AT_ACCOUNT "/GroupAt_Account"
/// `GroupAtInfo[].GroupAtAllFlag`, integer. 1 everybody is mentioned, 0 one account.
#define IMHOOK_FIELD_GROUP_AT_INFO_GROUP_AT_ALL_FLAG "/GroupAtAllFlag"
/// `GroupId`, text.
#define IMHOOK_FIELD_GROUP_ID "/GroupId"
/// `GroupMsgReceiptList`, array. Messages that were read.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST "/GroupMsgReceiptList"
/// `GroupMsgReceiptList[].MsgSeq`, integer. Sequence number of the message, unsigned 32 bits.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST_MSG_SEQ "/MsgSeq"
/// `GroupMsgReceiptList[].ReadNum`, integer. How many members have read it.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST_READ_NUM "/ReadNum"
/// `GroupMsgReceiptList[].ReadReceiptMembers`, array. Members that confirmed it now.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST_READ_RECEIPT_MEMBERS "/ReadReceiptMembers"
/// `GroupMsgReceiptList[].ReadReceiptMembers[].Member_Account`, text. UserID.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST_READ_RECEIPT_MEMBERS_MEMBER_ACCOUNT "/Member_Account"
/// `GroupMsgReceiptList[].UnreadNum`, integer. How many members have not.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST_UNREAD_NUM "/UnreadNum"
/// `Info`, object. What has changed.
#define IMHOOK_FIELD_INFO "/Info"
/// `Info.Action`, text. `Login`, `Logout`, `Disconnect`, or of newer deployments `CustomStatusChange`.
#define IMHOOK_FIELD_INFO_ACTION "/Info/Action"
/// `Info.CustomStatus`, text. The new custom status, of a CustomStatusChange. Where it stands is not certain: it may
/// also be a member of the body itself.
#define IMHOOK_FIELD_INFO_CUSTOM_STATUS "/Info/CustomStatus"
/// `Info.Reason`, text. `Register` of a Login, `Unregister` of a Logout, `LinkClose` or `TimeOut` of a Disconnect,
/// `SetCustomStatus` of a CustomStatusChange.
#define IMHOOK_FIELD_INFO_REASON "/Info/Reason"
/// `Info.To_Account`, text. UserID whose status changed.
#define IMHOOK_FIELD_INFO_TO_ACCOUNT "/Info/To_Account"
/// `Introduction`, text.
#define IMHOOK_FIELD_INTRODUCTION "/Introduction"
/// `InviteOption`, text. Who may invite, such as `DisableInvite`; not in the platform's table.
#define IMHOOK_FIELD_INVITE_OPTION "/InviteOption"
/// `JoinType`, text. How they joined: `Apply` or `Invited`.
#define IMHOOK_FIELD_JOIN_TYPE "/JoinType"
/// `KickedDevice`, array. Devices that a login has put offline.
#define IMHOOK_FIELD_KICKED_DEVICE "/KickedDevice"
/// `KickedDevice[].Platform`, text. `iOS`, `Android`, `Web`, `Windows`, `iPad`, `Mac` or `Linux`.
#define IMHOOK_FIELD_KICKED_DEVICE_PLATFORM "/Platform"
/// `LastReadTime`, integer. Unix seconds up to which messages are read.
#define IMHOOK_FIELD_LAST_READ_TIME "/LastReadTime"
/// `Limit`, integer. Allowed calls per second.
#define IMHOOK_FIELD_LIMIT "/Limit"
/// `Member_Account`, text. Member whose fields changed; `Modified_Account` in some deployments.
#define IMHOOK_FIELD_MEMBER_ACCOUNT "/Member_Account"
/// `MemberList`, array.
#define IMHOOK_FIELD_MEMBER_LIST "/MemberList"
/// `MemberList[].Member_Account`, text. UserID.
#define IMHOOK_FIELD_MEMBER_LIST_MEMBER_ACCOUNT "/Member_Account"
/// `Modified_Account`, text. Member whose fields changed, where `Member_Account` is missing.
#define IMHOOK_FIELD_MODIFIED_ACCOUNT "/Modified_Account"
/// `MsgBody`, array of message elements. The elements of the message, in display order.
#define IMHOOK_FIELD_MSG_BODY "/MsgBody"
/// `MsgId`, text. Of groups of the type `Live` only.
#define IMHOOK_FIELD_MSG_ID "/MsgId"
/// `MsgKey`, text.
#define IMHOOK_FIELD_MSG_KEY "/MsgKey"
/// `MsgRandom`, integer. Random number of the message, unsigned 32 bits.
#define IMHOOK_FIELD_MSG_RANDOM "/MsgRandom"
/// `MsgSeq`, integer.
#define IMHOOK_FIELD_MSG_SEQ "/MsgSeq"
/// `MsgSeqList`, array. Recalled messages.
#define IMHOOK_FIELD_MSG_SEQ_LIST "/MsgSeqList"
/// `MsgSeqList[].MsgSeq`, integer. Sequence number of the message, unsigned 32 bits.
#define IMHOOK_FIELD_MSG_SEQ_LIST_MSG_SEQ "/MsgSeq"
/// `MsgTime`, integer.
#define IMHOOK_FIELD_MSG_TIME "/MsgTime"
/// `Name`, text.
#define IMHOOK_FIELD_NAME "/Name"
/// `NameCard`, text. New name card, when it was changed.
#define IMHOOK_FIELD_NAME_CARD "/NameCard"
/// `NewMemberList`, array. New members.
#define IMHOOK_FIELD_NEW_MEMBER_LIST "/NewMemberList"
/// `NewMemberList[].Member_Account`, text. UserID.
#define IMHOOK_FIELD_NEW_MEMBER_LIST_MEMBER_ACCOUNT "/Member_Account"
/// `NewOwner_Account`, text. New owner.
#define IMHOOK_FIELD_NEW_OWNER_ACCOUNT "/NewOwner_Account"
/// `Notification`, text.
#define IMHOOK_FIELD_NOTIFICATION "/Notification"
/// `Official_Account`, text. The official account, also called official channel, prefix `@TOA#_`.
#define IMHOOK_FIELD_OFFICIAL_ACCOUNT "/Official_Account"
/// `OldOwner_Account`, text. Former owner.
#define IMHOOK_FIELD_OLD_OWNER_ACCOUNT "/OldOwner_Account"
/// `OnlineOnlyFlag`, integer.
#define IMHOOK_FIELD_ONLINE_ONLY_FLAG "/OnlineOnlyFlag"
/// `OperateType`, integer. 1 extensions were set, 2 deleted, 3 cleared.
#define IMHOOK_FIELD_OPERATE_TYPE "/OperateType"
/// `Operator_Account`, text.
#define IMHOOK_FIELD_OPERATOR_ACCOUNT "/Operator_Account"
/// `OptionType`, text. `set` (all others are removed), `modify`, `delete` or `clear`.
#define IMHOOK_FIELD_OPTION_TYPE "/OptionType"
/// `Organization`, text. New organization, when it was changed.
#define IMHOOK_FIELD_ORGANIZATION "/Organization"
/// `Owner_Account`, text.
#define IMHOOK_FIELD_OWNER_ACCOUNT "/Owner_Account"
/// `PairList`, array.
#define IMHOOK_FIELD_PAIR_LIST "/PairList"
/// `PairList[].From_Account`, text.
#define IMHOOK_FIELD_PAIR_LIST_FROM_ACCOUNT "/From_Account"
/// `PairList[].Initiator_Account`, text. Account that started the request.
#define IMHOOK_FIELD_PAIR_LIST_INITIATOR_ACCOUNT "/Initiator_Account"
/// `PairList[].To_Account`, text.
#define IMHOOK_FIELD_PAIR_LIST_TO_ACCOUNT "/To_Account"
/// `Peer_Account`, text. The other side of the conversation.
#define IMHOOK_FIELD_PEER_ACCOUNT "/Peer_Account"
/// `ProfileItem`, array. Changed items.
#define IMHOOK_FIELD_PROFILE_ITEM "/ProfileItem"
/// `ProfileItem[].Tag`, text. Name of the item, such as `Tag_Profile_IM_Nick`, `Tag_Profile_IM_Gender`,
/// `Tag_Profile_IM_AllowType` or `Tag_Profile_Custom_…`.
#define IMHOOK_FIELD_PROFILE_ITEM_TAG "/Tag"
/// `ProfileItem[].Value`, number or text. Text, or an unsigned number for numeric items.
#define IMHOOK_FIELD_PROFILE_ITEM_VALUE "/Value"
/// `Quota`, integer. The daily limit.
#define IMHOOK_FIELD_QUOTA "/Quota"
/// `QuotaUsed`, integer. Groups made today, less those disbanded.
#define IMHOOK_FIELD_QUOTA_USED "/QuotaUsed"
/// `Random`, integer. Random number of the send request, unsigned 32 bits.
#define IMHOOK_FIELD_RANDOM "/Random"
/// `Report_Account`, text. Account that has read the messages.
#define IMHOOK_FIELD_REPORT_ACCOUNT "/Report_Account"
/// `Request`, integer. Observed calls per second.
#define IMHOOK_FIELD_REQUEST "/Request"
/// `Requester_Account`, text. UserID that made the call.
#define IMHOOK_FIELD_REQUESTER_ACCOUNT "/Requester_Account"
/// `Requestor_Account`, text. UserID that wants to join.
#define IMHOOK_FIELD_REQUESTOR_ACCOUNT "/Requestor_Account"
/// `ResponseFriendItem`, array. The answers.
#define IMHOOK_FIELD_RESPONSE_FRIEND_ITEM "/ResponseFriendItem"
/// `ResponseFriendItem[].Remark`, text. Remark for the friend.
#define IMHOOK_FIELD_RESPONSE_FRIEND_ITEM_REMARK "/Remark"
/// `ResponseFriendItem[].ResponseAction`, text. `Response_Action_AgreeAndAdd`, `Response_Action_Agree` or
/// `Response_Action_Reject`.
#define IMHOOK_FIELD_RESPONSE_FRIEND_ITEM_RESPONSE_ACTION "/ResponseAction"
/// `ResponseFriendItem[].TagName`, text. Name of the friend list to put the friend in.
#define IMHOOK_FIELD_RESPONSE_FRIEND_ITEM_TAG_NAME "/TagName"
/// `ResponseFriendItem[].To_Account`, text. Account whose request is answered.
#define IMHOOK_FIELD_RESPONSE_FRIEND_ITEM_TO_ACCOUNT "/To_Account"
/// `Role`, text. New role, when it was changed: `Admin`, or `Member` for somebody who is no longer an administrator.
#define IMHOOK_FIELD_ROLE "/Role"
/// `Scene`, text. Where the content is from: `C2C`, `C2CCustom`, `Group`, `GroupCustom`, `GroupInfo`,
/// `GroupMemberInfo`, `RelationChain`, `UserInfo`.
#define IMHOOK_FIELD_SCENE "/Scene"
/// `SdkAppId`, integer. SDKAppID of the application.
#define IMHOOK_FIELD_SDK_APP_ID "/SdkAppId"
/// `SendMsgResult`, integer. 0 the message was delivered, otherwise why not.
#define IMHOOK_FIELD_SEND_MSG_RESULT "/SendMsgResult"
/// `Seq`, integer. Version of all extensions of the message.
#define IMHOOK_FIELD_SEQ "/Seq"
/// `ServiceName`, text. Service of the REST API, such as `group_open_http_svc`.
#define IMHOOK_FIELD_SERVICE_NAME "/ServiceName"
/// `SubscribeAccountList`, array. Accounts concerned.
#define IMHOOK_FIELD_SUBSCRIBE_ACCOUNT_LIST "/SubscribeAccountList"
/// `SubscribeAccountList[].Subscriber_Account`, text. UserID.
#define IMHOOK_FIELD_SUBSCRIBE_ACCOUNT_LIST_SUBSCRIBER_ACCOUNT "/Subscriber_Account"
/// `TextContent`, array of texts. Checked texts, several of them only for custom messages; may also come as one text.
#define IMHOOK_FIELD_TEXT_CONTENT "/TextContent"
/// `TopicId`, text.
#define IMHOOK_FIELD_TOPIC_ID "/TopicId"
/// `TopicIdList`, array of texts. Deleted topics.
#define IMHOOK_FIELD_TOPIC_ID_LIST "/TopicIdList"
/// `To_Account`, array of texts or text.
#define IMHOOK_FIELD_TO_ACCOUNT "/To_Account"
/// `Type`, text.
#define IMHOOK_FIELD_TYPE "/Type"
/// `UnreadMsgNum`, integer.
#define IMHOOK_FIELD_UNREAD_MSG_NUM "/UnreadMsgNum"
/// `UserDefinedDataList`, array. Custom fields of the group; only when the application has this feature.
#define IMHOOK_FIELD_USER_DEFINED_DATA_LIST "/UserDefinedDataList"
/// `UserDefinedDataList[].Key`, text. Name of the field.
#define IMHOOK_FIELD_USER_DEFINED_DATA_LIST_KEY "/Key"
/// `UserDefinedDataList[].Value`, text. Value of the field.
#define IMHOOK_FIELD_USER_DEFINED_DATA_LIST_VALUE "/Value"
/// `WithdrawMsgList`, array. Recalled broadcasts.
#define IMHOOK_FIELD_WITHDRAW_MSG_LIST "/WithdrawMsgList"
/// `WithdrawMsgList[].MsgKey`, text. Key of the broadcast.
#define IMHOOK_FIELD_WITHDRAW_MSG_LIST_MSG_KEY "/MsgKey"

#endif
