"""The bodies of the webhooks of Tencent Cloud Chat as Python types, one for each command.

A body holds everything that came, also what its type does not name. Any member may be missing.
"""

# Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

from __future__ import annotations

from typing import Any, TypedDict

from imhook._tencent_chat_elements import MessageElement as MessageElement


class StateChangeInfo(TypedDict, total=False):
    """The object `Info` of `StateChange`. What has changed."""

    Action: str
    """`Login`, `Logout`, `Disconnect`, or of newer deployments `CustomStatusChange`."""
    To_Account: str
    """UserID whose status changed."""
    Reason: str
    """`Register` of a Login, `Unregister` of a Logout, `LinkClose` or `TimeOut` of a Disconnect, `SetCustomStatus` of a
    CustomStatusChange.
    """
    CustomStatus: str
    """The new custom status, of a CustomStatusChange. Where it stands is not certain: it may also be a member of the
    body itself. Optional.
    """


class StateChangeKickedDeviceItem(TypedDict, total=False):
    """An element `KickedDevice` of `StateChange`. Devices that a login has put offline."""

    Platform: str
    """`iOS`, `Android`, `Web`, `Windows`, `iPad`, `Mac` or `Linux`. Optional."""


class StateChange(TypedDict, total=False):
    """Body of `State.StateChange`, after: a client went online, went offline, lost its connection or set its custom
    status (page 1047/34357).
    """

    CallbackCommand: str
    """The command, `State.StateChange`."""
    Info: StateChangeInfo
    """What has changed."""
    KickedDevice: list[StateChangeKickedDeviceItem]
    """Devices that a login has put offline. Optional."""
    EventTime: int
    """Unix milliseconds of the event."""


class ProfilePortraitSetProfileItem(TypedDict, total=False):
    """An element `ProfileItem` of `ProfilePortraitSet`. Changed items."""

    Tag: str
    """Name of the item, such as `Tag_Profile_IM_Nick`, `Tag_Profile_IM_Gender`, `Tag_Profile_IM_AllowType` or
    `Tag_Profile_Custom_…`.
    """
    Value: int | float | str
    """Text, or an unsigned number for numeric items."""


class ProfilePortraitSet(TypedDict, total=False):
    """Body of `Profile.CallbackPortraitSet`, after: a profile was changed by its user or by the administrator through
    REST (page 1047/48733).
    """

    CallbackCommand: str
    """The command, `Profile.CallbackPortraitSet`."""
    From_Account: str
    """UserID whose profile changed."""
    Operator_Account: str
    """UserID that made the change (the administrator for REST)."""
    ProfileItem: list[ProfilePortraitSetProfileItem]
    """Changed items."""
    EventTime: int
    """Unix milliseconds of the event."""


class SnsPrevFriendAddFriendItem(TypedDict, total=False):
    """An element `FriendItem` of `SnsPrevFriendAdd`. Friends that are asked for."""

    To_Account: str
    """Account to add."""
    Remark: str
    """Remark that `From_Account` gives the friend. Optional."""
    GroupName: str
    """Friend list to put the friend in. Optional."""
    AddSource: str
    """Where the request comes from: `AddSource_Type_…`. Optional."""
    AddWording: str
    """Text of the request. Optional."""


class SnsPrevFriendAdd(TypedDict, total=False):
    """Body of `Sns.CallbackPrevFriendAdd`, before: a user sends friend requests from a client and waits for the verdict
    on each of them (page 1047/43468).
    """

    CallbackCommand: str
    """The command, `Sns.CallbackPrevFriendAdd`."""
    Requester_Account: str
    """UserID that made the call."""
    From_Account: str
    """UserID that wants the friends."""
    FriendItem: list[SnsPrevFriendAddFriendItem]
    """Friends that are asked for."""
    AddType: str
    """`Add_Type_Single` for one direction, `Add_Type_Both` for both (the default). Optional."""
    ForceAddFlags: int
    """1 forced by the administrator, 0 not. Optional."""
    EventTime: int
    """Unix milliseconds of the event."""


class SnsPrevFriendResponseResponseFriendItem(TypedDict, total=False):
    """An element `ResponseFriendItem` of `SnsPrevFriendResponse`. The answers."""

    To_Account: str
    """Account whose request is answered."""
    Remark: str
    """Remark for the friend. Optional."""
    TagName: str
    """Name of the friend list to put the friend in. Optional."""
    ResponseAction: str
    """`Response_Action_AgreeAndAdd`, `Response_Action_Agree` or `Response_Action_Reject`."""


class SnsPrevFriendResponse(TypedDict, total=False):
    """Body of `Sns.CallbackPrevFriendResponse`, before: a user answers friend requests from a client and waits for the
    verdict on each of them (page 1047/43467).
    """

    CallbackCommand: str
    """The command, `Sns.CallbackPrevFriendResponse`."""
    Requester_Account: str
    """UserID that made the call."""
    From_Account: str
    """UserID that answers."""
    ResponseFriendItem: list[SnsPrevFriendResponseResponseFriendItem]
    """The answers."""
    EventTime: int
    """Unix milliseconds of the event."""


class SnsFriendAddPairListItem(TypedDict, total=False):
    """An element `PairList` of `SnsFriendAdd`. The relations that were made."""

    From_Account: str
    """Account whose list grew."""
    To_Account: str
    """Account added to that list."""
    Initiator_Account: str
    """Account that started the request."""


class SnsFriendAdd(TypedDict, total=False):
    """Body of `Sns.CallbackFriendAdd`, after: friends were added, by request, by its acceptance or by force; importing
    friends does not send it (page 1047/34359).
    """

    CallbackCommand: str
    """The command, `Sns.CallbackFriendAdd`."""
    PairList: list[SnsFriendAddPairListItem]
    """The relations that were made."""
    ClientCmd: str
    """`friend_add` or `FriendAdd` for a request, `friend_response` or `FriendResponse` for an answer."""
    Admin_Account: str
    """Administrator who did it through REST, otherwise empty. Optional."""
    ForceFlag: int
    """1 forced by the administrator, 0 not. Optional."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class SnsFriendDeletePairListItem(TypedDict, total=False):
    """An element `PairList` of `SnsFriendDelete`. The pairs of accounts in question."""

    From_Account: str
    """Account whose list lost the friend."""
    To_Account: str
    """Friend removed from that list."""


class SnsFriendDelete(TypedDict, total=False):
    """Body of `Sns.CallbackFriendDelete`, after: friends were deleted in a client or through REST (page 1047/34360)."""

    CallbackCommand: str
    """The command, `Sns.CallbackFriendDelete`."""
    PairList: list[SnsFriendDeletePairListItem]
    """The pairs of accounts in question."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class SnsBlackListAddPairListItem(TypedDict, total=False):
    """An element `PairList` of `SnsBlackListAdd`. The pairs of accounts in question."""

    From_Account: str
    """Account whose blocklist grew."""
    To_Account: str
    """Account now blocked."""


class SnsBlackListAdd(TypedDict, total=False):
    """Body of `Sns.CallbackBlackListAdd`, after: accounts were put on a blocklist in a client or through REST (page
    1047/34361).
    """

    CallbackCommand: str
    """The command, `Sns.CallbackBlackListAdd`."""
    PairList: list[SnsBlackListAddPairListItem]
    """The pairs of accounts in question."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class SnsBlackListDeletePairListItem(TypedDict, total=False):
    """An element `PairList` of `SnsBlackListDelete`. The pairs of accounts in question."""

    From_Account: str
    """Account whose blocklist shrank."""
    To_Account: str
    """Account no longer blocked."""


class SnsBlackListDelete(TypedDict, total=False):
    """Body of `Sns.CallbackBlackListDelete`, after: accounts were taken off a blocklist in a client or through REST
    (page 1047/34362).
    """

    CallbackCommand: str
    """The command, `Sns.CallbackBlackListDelete`."""
    PairList: list[SnsBlackListDeletePairListItem]
    """The pairs of accounts in question."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class FollowAfterFollowAddFollowListItem(TypedDict, total=False):
    """An element `FollowList` of `FollowAfterFollowAdd`. Accounts followed."""

    To_Account: str
    """Account followed."""


class FollowAfterFollowAdd(TypedDict, total=False):
    """Body of `Follow.CallbackAfterFollowAdd`, after: a user followed accounts (page 1047/70355)."""

    CallbackCommand: str
    """The command, `Follow.CallbackAfterFollowAdd`."""
    From_Account: str
    """Follower."""
    FollowList: list[FollowAfterFollowAddFollowListItem]
    """Accounts followed."""
    EventTime: int
    """Unix milliseconds of the event."""


class FollowAfterFollowDelete(TypedDict, total=False):
    """Body of `Follow.CallbackAfterFollowDelete`, after: a user stopped following accounts (page 1047/70356)."""

    CallbackCommand: str
    """The command, `Follow.CallbackAfterFollowDelete`."""
    From_Account: str
    """Former follower."""
    To_Account: list[str]
    """Accounts no longer followed."""
    EventTime: int
    """Unix milliseconds of the event."""


class C2CBeforeSendMsg(TypedDict, total=False):
    """Body of `C2C.CallbackBeforeSendMsg`, before: a one-to-one message is about to be sent, from a client or through
    REST (page 1047/34364).
    """

    CallbackCommand: str
    """The command, `C2C.CallbackBeforeSendMsg`."""
    From_Account: str
    """Sender."""
    To_Account: str
    """Recipient."""
    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits."""
    MsgRandom: int
    """Random number of the message, unsigned 32 bits."""
    MsgTime: int
    """Unix seconds of the message. Order messages by `MsgTime`, then by `MsgSeq`."""
    MsgKey: str
    """Key of the message, `<MsgSeq>_<MsgRandom>_<MsgTime>`: what the REST API recalls it by."""
    OnlineOnlyFlag: int
    """1 the message is for clients that are online only, 0 not."""
    MsgBody: list[MessageElement]
    """The elements of the message, in display order."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class C2CAfterSendMsg(TypedDict, total=False):
    """Body of `C2C.CallbackAfterSendMsg`, after: a one-to-one message was processed, delivered or not; never after a
    forbidden or discarded one (page 1047/34365).
    """

    CallbackCommand: str
    """The command, `C2C.CallbackAfterSendMsg`."""
    From_Account: str
    """Sender."""
    To_Account: str
    """Recipient."""
    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits."""
    MsgRandom: int
    """Random number of the message, unsigned 32 bits."""
    MsgTime: int
    """Unix seconds of the message. Order messages by `MsgTime`, then by `MsgSeq`."""
    MsgKey: str
    """Key of the message, `<MsgSeq>_<MsgRandom>_<MsgTime>`: what the REST API recalls it by."""
    OnlineOnlyFlag: int
    """1 the message is for clients that are online only, 0 not."""
    SendMsgResult: int
    """0 the message was delivered, otherwise why not."""
    ErrorInfo: str
    """`send msg succeed`, or what went wrong."""
    UnreadMsgNum: int
    """How many unread one-to-one messages `To_Account` has; -1 when delivery failed. Optional."""
    MsgBody: list[MessageElement]
    """The elements of the message, in display order."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class C2CAfterMsgReport(TypedDict, total=False):
    """Body of `C2C.CallbackAfterMsgReport`, after: a one-to-one conversation was marked as read in a client or through
    REST (page 1047/43465).
    """

    CallbackCommand: str
    """The command, `C2C.CallbackAfterMsgReport`."""
    Report_Account: str
    """Account that has read the messages."""
    Peer_Account: str
    """The other side of the conversation."""
    LastReadTime: int
    """Unix seconds up to which messages are read."""
    UnreadMsgNum: int
    """How many unread one-to-one messages `Report_Account` has in all conversations."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class C2CAfterMsgWithDraw(TypedDict, total=False):
    """Body of `C2C.CallbackAfterMsgWithDraw`, after: a one-to-one message was recalled in a client or through REST
    (page 1047/43466).
    """

    CallbackCommand: str
    """The command, `C2C.CallbackAfterMsgWithDraw`."""
    From_Account: str
    """Sender of the recalled message."""
    To_Account: str
    """Recipient of the recalled message."""
    MsgKey: str
    """Key of the recalled message."""
    UnreadMsgNum: int
    """How many unread one-to-one messages `To_Account` has."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class C2CAfterModifyMsg(TypedDict, total=False):
    """Body of `C2C.CallbackAfterModifyMsg`, after: a one-to-one message was modified after it was sent (page
    269/128224).
    """

    CallbackCommand: str
    """The command, `C2C.CallbackAfterModifyMsg`."""
    Operator_Account: str
    """UserID that changed the message."""
    From_Account: str
    """Sender."""
    To_Account: str
    """Recipient."""
    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits."""
    MsgRandom: int
    """Random number of the message, unsigned 32 bits."""
    MsgTime: int
    """Unix seconds of the message."""
    MsgKey: str
    """Key of the message."""
    MsgBody: list[MessageElement]
    """The elements of the message, in display order."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""
    EventTime: int
    """Unix milliseconds of the event."""


class C2CAfterC2CMsgExtensionExtensionListItem(TypedDict, total=False):
    """An element `ExtensionList` of `C2CAfterC2CMsgExtension`. Extensions that were set or deleted; empty or missing
    when they were cleared.
    """

    Key: str
    """Key of the extension. Optional."""
    Value: str
    """Value of the extension, when it was set. Optional."""
    Seq: int
    """Version of the extension. Optional."""


class C2CAfterC2CMsgExtension(TypedDict, total=False):
    """Body of `C2C.CallbackAfterC2CMsgExtension`, after: extensions of a one-to-one message were set, deleted or
    cleared (page 1047/76006).
    """

    CallbackCommand: str
    """The command, `C2C.CallbackAfterC2CMsgExtension`."""
    From_Account: str
    """Sender of the message."""
    To_Account: str
    """Recipient."""
    MsgKey: str
    """Key of the message."""
    OperateType: int
    """1 extensions were set, 2 deleted, 3 cleared."""
    ExtensionList: list[C2CAfterC2CMsgExtensionExtensionListItem]
    """Extensions that were set or deleted; empty or missing when they were cleared. Optional."""
    Seq: int
    """Version of all extensions of the message. Optional."""
    EventTime: int
    """Unix milliseconds of the event."""


class GroupBeforeCreateGroupMemberListItem(TypedDict, total=False):
    """An element `MemberList` of `GroupBeforeCreateGroup`. Initial members."""

    Member_Account: str
    """UserID. Optional."""


class GroupBeforeCreateGroup(TypedDict, total=False):
    """Body of `Group.CallbackBeforeCreateGroup`, before: a group is about to be created, from a client or through REST
    (page 1047/34368).
    """

    CallbackCommand: str
    """The command, `Group.CallbackBeforeCreateGroup`."""
    Operator_Account: str
    """UserID that asks."""
    Owner_Account: str
    """Owner of the new group."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    Name: str
    """Group name."""
    CreateGroupNum: int
    """Groups of this type that the user has made already; older deployments only. Optional."""
    CreatedGroupNum: dict[str, Any]
    """Groups that the user has made already, by group type; not in the platform's table. Optional."""
    InviteOption: str
    """Who may invite, such as `DisableInvite`; not in the platform's table. Optional."""
    MemberList: list[GroupBeforeCreateGroupMemberListItem]
    """Initial members. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterCreateGroupMemberListItem(TypedDict, total=False):
    """An element `MemberList` of `GroupAfterCreateGroup`. Initial members."""

    Member_Account: str
    """UserID. Optional."""


class GroupAfterCreateGroupUserDefinedDataListItem(TypedDict, total=False):
    """An element `UserDefinedDataList` of `GroupAfterCreateGroup`. Custom fields of the group; only when the
    application has this feature.
    """

    Key: str
    """Name of the field. Optional."""
    Value: str
    """Value of the field. Optional."""


class GroupAfterCreateGroup(TypedDict, total=False):
    """Body of `Group.CallbackAfterCreateGroup`, after: a group was created, from a client or through REST (page
    1047/34369).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterCreateGroup`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Operator_Account: str
    """UserID that asked."""
    Owner_Account: str
    """Owner."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    Name: str
    """Group name."""
    Introduction: str
    """Introduction; newer deployments only. Optional."""
    Notification: str
    """Notice; newer deployments only. Optional."""
    MemberList: list[GroupAfterCreateGroupMemberListItem]
    """Initial members. Optional."""
    UserDefinedDataList: list[GroupAfterCreateGroupUserDefinedDataListItem]
    """Custom fields of the group; only when the application has this feature. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupBeforeApplyJoinGroup(TypedDict, total=False):
    """Body of `Group.CallbackBeforeApplyJoinGroup`, before: a user asks to join a group, before its administrators are
    asked (page 1047/34370).
    """

    CallbackCommand: str
    """The command, `Group.CallbackBeforeApplyJoinGroup`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    Requestor_Account: str
    """UserID that wants to join."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupBeforeInviteJoinGroupDestinationMembersItem(TypedDict, total=False):
    """An element `DestinationMembers` of `GroupBeforeInviteJoinGroup`. Invited users."""

    Member_Account: str
    """UserID."""


class GroupBeforeInviteJoinGroup(TypedDict, total=False):
    """Body of `Group.CallbackBeforeInviteJoinGroup`, before: users are about to be invited to a group, by a member or
    through REST (page 1047/34371).
    """

    CallbackCommand: str
    """The command, `Group.CallbackBeforeInviteJoinGroup`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    Operator_Account: str
    """UserID that invites."""
    DestinationMembers: list[GroupBeforeInviteJoinGroupDestinationMembersItem]
    """Invited users."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterNewMemberJoinNewMemberListItem(TypedDict, total=False):
    """An element `NewMemberList` of `GroupAfterNewMemberJoin`. New members."""

    Member_Account: str
    """UserID."""


class GroupAfterNewMemberJoin(TypedDict, total=False):
    """Body of `Group.CallbackAfterNewMemberJoin`, after: users joined a group (page 1047/34372)."""

    CallbackCommand: str
    """The command, `Group.CallbackAfterNewMemberJoin`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    JoinType: str
    """How they joined: `Apply` or `Invited`."""
    Operator_Account: str
    """UserID that caused it."""
    NewMemberList: list[GroupAfterNewMemberJoinNewMemberListItem]
    """New members."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterMemberExitExitMemberListItem(TypedDict, total=False):
    """An element `ExitMemberList` of `GroupAfterMemberExit`. Members that left."""

    Member_Account: str
    """UserID."""


class GroupAfterMemberExit(TypedDict, total=False):
    """Body of `Group.CallbackAfterMemberExit`, after: members left a group or were removed from it (page 1047/34373).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterMemberExit`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    ExitType: str
    """How they left: `Kicked` or `Quit`."""
    Operator_Account: str
    """UserID that caused it."""
    ExitMemberList: list[GroupAfterMemberExitExitMemberListItem]
    """Members that left."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupBeforeSendMsg(TypedDict, total=False):
    """Body of `Group.CallbackBeforeSendMsg`, before: a group message is about to be sent, from a client or through REST
    (page 1047/34374).
    """

    CallbackCommand: str
    """The command, `Group.CallbackBeforeSendMsg`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    From_Account: str
    """Sender shown to members."""
    Operator_Account: str
    """UserID that made the call; equals From_Account unless the administrator sends for someone."""
    Random: int
    """Random number of the send request, unsigned 32 bits."""
    OnlineOnlyFlag: int
    """1 the message is for clients that are online only, 0 not; always 0 of an AVChatRoom. Optional."""
    MsgBody: list[MessageElement]
    """The elements of the message, in display order."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""
    TopicId: str
    """Topic, of a message in a topic of a community. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterSendMsgGroupAtInfoItem(TypedDict, total=False):
    """An element `GroupAtInfo` of `GroupAfterSendMsg`. Who is mentioned; not in the platform's table."""

    GroupAtAllFlag: int
    """1 everybody is mentioned, 0 one account. Optional."""
    GroupAt_Account: str
    """Mentioned UserID (when flag is 0). Optional."""


class GroupAfterSendMsg(TypedDict, total=False):
    """Body of `Group.CallbackAfterSendMsg`, after: a group message was delivered (page 1047/34375)."""

    CallbackCommand: str
    """The command, `Group.CallbackAfterSendMsg`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    From_Account: str
    """Sender shown to members."""
    Operator_Account: str
    """UserID that made the call; equals From_Account unless the administrator sends for someone."""
    Random: int
    """Random number of the send request, unsigned 32 bits."""
    OnlineOnlyFlag: int
    """1 the message is for clients that are online only, 0 not; always 0 of an AVChatRoom. Optional."""
    MsgSeq: int
    """Sequence number, unsigned 32 bits, unique in the group: order messages by it. The REST API recalls by it."""
    MsgTime: int
    """Unix seconds of the message, by the clock of the platform."""
    MsgId: str
    """Of groups of the type `Live` only. Optional."""
    MsgBody: list[MessageElement]
    """The elements of the message, in display order."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""
    TopicId: str
    """Topic, of a message in a topic of a community. Optional."""
    GroupAtInfo: list[GroupAfterSendMsgGroupAtInfoItem]
    """Who is mentioned; not in the platform's table. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterGroupFull(TypedDict, total=False):
    """Body of `Group.CallbackAfterGroupFull`, after: a group is full: the newest member filled it, or somebody could
    not join (page 1047/34376).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterGroupFull`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterGroupDestroyedMemberListItem(TypedDict, total=False):
    """An element `MemberList` of `GroupAfterGroupDestroyed`. Members; not sent for communities."""

    Member_Account: str
    """UserID. Optional."""


class GroupAfterGroupDestroyed(TypedDict, total=False):
    """Body of `Group.CallbackAfterGroupDestroyed`, after: a group was disbanded in a client or through REST (page
    1047/34377).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterGroupDestroyed`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    Owner_Account: str
    """Owner."""
    Name: str
    """Name of the group. Optional."""
    MemberList: list[GroupAfterGroupDestroyedMemberListItem]
    """Members; not sent for communities. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterGroupInfoChanged(TypedDict, total=False):
    """Body of `Group.CallbackAfterGroupInfoChanged`, after: name, introduction, notice or avatar of a group was changed
    (page 1047/34378).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterGroupInfoChanged`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    Operator_Account: str
    """UserID that made the change."""
    Name: str
    """New name, when it was changed. Optional."""
    Introduction: str
    """New introduction, when it was changed. Optional."""
    Notification: str
    """New notice, when it was changed. Optional."""
    FaceUrl: str
    """New URL of the avatar, when it was changed. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterRecallMsgMsgSeqListItem(TypedDict, total=False):
    """An element `MsgSeqList` of `GroupAfterRecallMsg`. Recalled messages."""

    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits."""


class GroupAfterRecallMsg(TypedDict, total=False):
    """Body of `Group.CallbackAfterRecallMsg`, after: group messages were recalled in a client or through REST (page
    1047/46979).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterRecallMsg`."""
    Operator_Account: str
    """UserID that recalled."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    MsgSeqList: list[GroupAfterRecallMsgMsgSeqListItem]
    """Recalled messages."""
    TopicId: str
    """Topic, of a message in a topic of a community. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupOnMemberStateChangeMemberListItem(TypedDict, total=False):
    """An element `MemberList` of `GroupOnMemberStateChange`. Members concerned."""

    Member_Account: str
    """UserID."""


class GroupOnMemberStateChange(TypedDict, total=False):
    """Body of `Group.CallbackOnMemberStateChange`, after: members of an audio-video group went offline or came back
    (page 1047/48734).
    """

    CallbackCommand: str
    """The command, `Group.CallbackOnMemberStateChange`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type; not in the platform's table. Optional."""
    EventType: str
    """What happened: `Offline` or `Online`."""
    EventCause: str
    """Why: `HeartbeatInterrupt`, `HeartbeatRecover`, `Join` or `Quit`; newer deployments only. Optional."""
    MemberList: list[GroupOnMemberStateChangeMemberListItem]
    """Members concerned."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupSendMsgException(TypedDict, total=False):
    """Body of `Group.CallbackSendMsgException`, after: a group message from a client could not be delivered (page
    1047/49462).
    """

    CallbackCommand: str
    """The command, `Group.CallbackSendMsgException`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    From_Account: str
    """Sender shown to members."""
    Operator_Account: str
    """UserID that made the call; equals From_Account unless the administrator sends for someone."""
    Random: int
    """Random number of the send request, unsigned 32 bits."""
    OnlineOnlyFlag: int
    """1 the message is for clients that are online only, 0 not; always 0 of an AVChatRoom. Optional."""
    MsgBody: list[MessageElement]
    """The elements of the message, in display order."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""
    ErrorCode: int
    """Why delivery failed."""
    ErrorInfo: str
    """What went wrong."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterMemberFieldChanged(TypedDict, total=False):
    """Body of `Group.CallbackAfterMemberFieldChanged`, after: role or name card of a group member was changed (page
    1047/60393).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterMemberFieldChanged`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    Operator_Account: str
    """UserID that made the change."""
    Member_Account: str
    """Member whose fields changed; `Modified_Account` in some deployments. Optional."""
    Modified_Account: str
    """Member whose fields changed, where `Member_Account` is missing. Optional."""
    Role: str
    """New role, when it was changed: `Admin`, or `Member` for somebody who is no longer an administrator. Optional."""
    NameCard: str
    """New name card, when it was changed. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterGroupAttrChangedGroupAttrItem(TypedDict, total=False):
    """An element `GroupAttr` of `GroupAfterGroupAttrChanged`. Attributes that were changed."""

    key: str
    """Name of the attribute. Optional."""
    value: str
    """Value of the attribute. Optional."""


class GroupAfterGroupAttrChanged(TypedDict, total=False):
    """Body of `Group.CallbackAfterGroupAttrChanged`, after: attributes of a group were set, modified, deleted or
    cleared (page 1047/60394).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterGroupAttrChanged`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    Operator_Account: str
    """UserID that made the change."""
    OptionType: str
    """`set` (all others are removed), `modify`, `delete` or `clear`."""
    GroupAttr: list[GroupAfterGroupAttrChangedGroupAttrItem]
    """Attributes that were changed. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterReadReceiptReadReceiptMembersItem(TypedDict, total=False):
    """An element `ReadReceiptMembers` of `GroupAfterReadReceiptGroupMsgReceiptListItem`. Members that confirmed it now.
    """

    Member_Account: str
    """UserID."""


class GroupAfterReadReceiptGroupMsgReceiptListItem(TypedDict, total=False):
    """An element `GroupMsgReceiptList` of `GroupAfterReadReceipt`. Messages that were read."""

    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits."""
    ReadNum: int
    """How many members have read it."""
    UnreadNum: int
    """How many members have not."""
    ReadReceiptMembers: list[GroupAfterReadReceiptReadReceiptMembersItem]
    """Members that confirmed it now."""


class GroupAfterReadReceipt(TypedDict, total=False):
    """Body of `Group.CallbackAfterReadReceipt`, after: members confirmed that they have read group messages; not sent
    for communities (page 1047/60395).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterReadReceipt`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    GroupMsgReceiptList: list[GroupAfterReadReceiptGroupMsgReceiptListItem]
    """Messages that were read."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterChangeGroupOwner(TypedDict, total=False):
    """Body of `Group.CallbackAfterChangeGroupOwner`, after: a group has got another owner (page 1047/60396)."""

    CallbackCommand: str
    """The command, `Group.CallbackAfterChangeGroupOwner`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    Operator_Account: str
    """UserID that asked."""
    OldOwner_Account: str
    """Former owner."""
    NewOwner_Account: str
    """New owner."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupOnDailyGroupQuotaAlarm(TypedDict, total=False):
    """Body of `Group.CallbackOnDailyGroupQuotaAlarm`, after: the application has used more than 70 % of its daily quota
    of new groups (page 1047/57455).
    """

    CallbackCommand: str
    """The command, `Group.CallbackOnDailyGroupQuotaAlarm`."""
    QuotaUsed: int
    """Groups made today, less those disbanded."""
    Quota: int
    """The daily limit."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class GroupAfterGroupMsgExtensionExtensionListItem(TypedDict, total=False):
    """An element `ExtensionList` of `GroupAfterGroupMsgExtension`. Extensions that were set or deleted; empty or
    missing when they were cleared.
    """

    Key: str
    """Key of the extension. Optional."""
    Value: str
    """Value of the extension, when it was set. Optional."""
    Seq: int
    """Version of the extension. Optional."""


class GroupAfterGroupMsgExtension(TypedDict, total=False):
    """Body of `Group.CallbackAfterGroupMsgExtension`, after: extensions of a group message were set, deleted or cleared
    (page 1047/76007).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterGroupMsgExtension`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits."""
    OperateType: int
    """1 extensions were set, 2 deleted, 3 cleared."""
    ExtensionList: list[GroupAfterGroupMsgExtensionExtensionListItem]
    """Extensions that were set or deleted; empty or missing when they were cleared. Optional."""
    Seq: int
    """Version of all extensions of the message. Optional."""
    EventTime: int
    """Unix milliseconds of the event."""


class GroupBeforeCreateTopic(TypedDict, total=False):
    """Body of `Group.CallbackBeforeCreateTopic`, before: a topic is about to be created in a community, from a client
    or through REST (page 1047/49463).
    """

    CallbackCommand: str
    """The command, `Group.CallbackBeforeCreateTopic`."""
    Operator_Account: str
    """UserID that asks."""
    Type: str
    """`Community`."""
    Name: str
    """Topic name."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class GroupAfterCreateTopicUserDefinedDataListItem(TypedDict, total=False):
    """An element `UserDefinedDataList` of `GroupAfterCreateTopic`. Custom fields of the group; only when the
    application has this feature.
    """

    Key: str
    """Name of the field. Optional."""
    Value: str
    """Value of the field. Optional."""


class GroupAfterCreateTopic(TypedDict, total=False):
    """Body of `Group.CallbackAfterCreateTopic`, after: a topic was created in a community (page 1047/49464)."""

    CallbackCommand: str
    """The command, `Group.CallbackAfterCreateTopic`."""
    GroupId: str
    """Community of the topic."""
    TopicId: str
    """New topic."""
    Operator_Account: str
    """UserID that asked."""
    Owner_Account: str
    """Owner of the community."""
    Type: str
    """`Community`."""
    Name: str
    """Topic name."""
    UserDefinedDataList: list[GroupAfterCreateTopicUserDefinedDataListItem]
    """Custom fields of the group; only when the application has this feature. Optional."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class GroupAfterTopicDestroyed(TypedDict, total=False):
    """Body of `Group.CallbackAfterTopicDestroyed`, after: topics of a community were deleted (page 1047/49465)."""

    CallbackCommand: str
    """The command, `Group.CallbackAfterTopicDestroyed`."""
    GroupId: str
    """Community of the topic."""
    Type: str
    """`Community`."""
    TopicIdList: list[str]
    """Deleted topics."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class GroupAfterTopicInfoChanged(TypedDict, total=False):
    """Body of `Group.CallbackAfterTopicInfoChanged`, after: name, introduction, notice or avatar of a topic was changed
    (page 1047/49466).
    """

    CallbackCommand: str
    """The command, `Group.CallbackAfterTopicInfoChanged`."""
    GroupId: str
    """Community of the topic."""
    TopicId: str
    """The topic; not in the platform's table. Optional."""
    Type: str
    """`Community`."""
    Operator_Account: str
    """UserID that made the change."""
    Name: str
    """New name, when it was changed. Optional."""
    Introduction: str
    """New introduction, when it was changed. Optional."""
    Notification: str
    """New notice, when it was changed. Optional."""
    FaceUrl: str
    """New URL of the avatar, when it was changed. Optional."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class BotOnC2CMessage(TypedDict, total=False):
    """Body of `Bot.OnC2CMessage`, after: a user sent a one-to-one message to a robot account (page 1047/68952)."""

    CallbackCommand: str
    """The command, `Bot.OnC2CMessage`."""
    From_Account: str
    """Sender."""
    To_Account: str
    """Recipient."""
    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits."""
    MsgRandom: int
    """Random number of the message, unsigned 32 bits."""
    MsgTime: int
    """Unix seconds of the message. Order messages by `MsgTime`, then by `MsgSeq`."""
    MsgKey: str
    """Key of the message, `<MsgSeq>_<MsgRandom>_<MsgTime>`: what the REST API recalls it by."""
    OnlineOnlyFlag: int
    """1 the message is for clients that are online only, 0 not."""
    SendMsgResult: int
    """0 the message was delivered, otherwise why not."""
    ErrorInfo: str
    """`send msg succeed`, or what went wrong."""
    UnreadMsgNum: int
    """How many unread one-to-one messages `To_Account` has; not in the platform's table. Optional."""
    MsgBody: list[MessageElement]
    """The elements of the message, in display order."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class BotOnGroupMessage(TypedDict, total=False):
    """Body of `Bot.OnGroupMessage`, after: a group message mentioned robot accounts; not sent for @all (page
    1047/68953).
    """

    CallbackCommand: str
    """The command, `Bot.OnGroupMessage`."""
    GroupId: str
    """Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice."""
    Type: str
    """Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
    one.
    """
    From_Account: str
    """Sender shown to members."""
    Operator_Account: str
    """UserID that made the call; equals From_Account unless the administrator sends for someone."""
    Random: int
    """Random number of the send request, unsigned 32 bits."""
    OnlineOnlyFlag: int
    """1 the message is for clients that are online only, 0 not; always 0 of an AVChatRoom. Optional."""
    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits."""
    MsgTime: int
    """Unix seconds of the message."""
    MsgBody: list[MessageElement]
    """The elements of the message, in display order."""
    AtRobots_Account: list[str]
    """Robots that are mentioned."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""
    TopicId: str
    """Topic, of a message in a topic of a community. Optional."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""


class ChatbotOnC2CSignalMessage(TypedDict, total=False):
    """Body of `Chatbot.OnC2CSignalMessage`, after: a client sent a signalling message to the account of an AI chatbot
    (no page of the platform).
    """

    CallbackCommand: str
    """The command, `Chatbot.OnC2CSignalMessage`."""
    From_Account: str
    """Sender."""
    To_Account: str
    """Robot."""
    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits."""
    MsgRandom: int
    """Random number of the message, unsigned 32 bits."""
    MsgKey: str
    """Key of the message."""
    EventTime: int
    """Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional."""
    Data: str
    """The signal, which the platform passes through."""


class ContentResultNotifyContactItem(TypedDict, total=False):
    """The object `ContactItem` of `ContentResultNotify`. Where the content was going, when a message was checked."""

    ContactType: int
    """1 one-to-one message, 2 group message. Optional."""
    To_Account: str
    """Recipient, of one-to-one messages. Optional."""
    ToGroupId: str
    """Group, of group messages. Optional."""


class ContentResultNotify(TypedDict, total=False):
    """Body of `ContentCallback.ResultNotify`, after: cloud moderation has checked a content; by default sent for
    violations only (page 1047/78240, 269/95616).
    """

    Scene: str
    """Where the content is from: `C2C`, `C2CCustom`, `Group`, `GroupCustom`, `GroupInfo`, `GroupMemberInfo`,
    `RelationChain`, `UserInfo`.
    """
    SdkAppId: int
    """SDKAppID of the application."""
    From_Account: str
    """Author of the checked content."""
    ContactItem: ContentResultNotifyContactItem
    """Where the content was going, when a message was checked. Optional."""
    ContentType: str
    """What was checked: `Text`, `Image`, `Audio` or `Video`."""
    TextContent: list[str]
    """Checked texts, several of them only for custom messages; may also come as one text. Optional."""
    FileURL: str
    """Image, audio or video that was checked. Optional."""
    MsgID: str
    """`MsgKey` of a one-to-one message, `MsgSeq` of a group message; missing when it was not delivered. Optional."""
    CtxcbResult: int
    """1 the content was held back, 0 it was let through."""
    CtxcbRequestId: str
    """ID of the moderation request."""
    CtxcbKeywords: list[str]
    """Matched words. Optional."""
    CtxcbSuggestion: str
    """What to do with it: `Block`, `Review` or `Normal`."""
    CtxcbLabel: str
    """What it is: `Normal`, `Illegal`, `Abuse`, `Polity`, `Ad`, `Porn`, `Sexy`, `Terror`, `Composite`."""
    CtxcbSubLabel: str
    """Finer label; newer deployments only. Optional."""
    CtxcbSubLabelDesc: str
    """What the finer label means; newer deployments only. Optional."""
    CtxcbLibName: str
    """Word list that matched; newer deployments only. Optional."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""


class PushOfflinePushEventsItem(TypedDict, total=False):
    """An element `Events` of `PushOfflinePush`. The events, 1 to 100."""

    CallbackCommand: str
    """The command, `Push.OfflinePush`."""
    EventType: int
    """1 one-to-one message, 2 group message."""
    EventTime: int
    """Unix seconds of the event."""
    From_Account: str
    """Sender."""
    To_Account: str
    """Owner of the device."""
    PushPlatform: int
    """Vendor: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor."""
    PushStage: int
    """1 the push was sent, 2 it has arrived, 3 it was clicked."""
    MsgKey: str
    """Key of the message, of one-to-one messages. Optional."""
    GroupID: str
    """Group, of group messages. Spelled differently from the `GroupId` of other webhooks. Optional."""
    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits. Optional."""
    MsgRandom: int
    """Random number of the message, unsigned 32 bits. Optional."""
    MsgTime: int
    """Unix seconds of the message. Optional."""
    PushID: str
    """ID of the push at the vendor. Optional."""
    ErrCode: int
    """0, or why the push failed."""
    ErrInfo: str
    """Why the push failed; may be empty. Optional."""


class PushOfflinePush(TypedDict, total=False):
    """Body of `Push.OfflinePush`, after: offline pushes of messages were sent, have arrived or were clicked; 1 to 100
    events at once (page 1047/67552).
    """

    Events: list[PushOfflinePushEventsItem]
    """The events, 1 to 100."""


class PushAllMemberPushEventsItem(TypedDict, total=False):
    """An element `Events` of `PushAllMemberPush`. The events, 1 to 100."""

    CallbackCommand: str
    """The command, `Push.AllMemberPush`."""
    EventType: int
    """1 offline push, 2 push to a client that is online."""
    TaskId: str
    """ID of the task, which the push call returned."""
    TaskTime: int
    """Unix seconds of the task."""
    EventTime: int
    """Unix seconds of the event."""
    To_Account: str
    """Recipient."""
    PushPlatform: int
    """Vendor: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. Optional."""
    PushStage: int
    """1 the push was sent, 2 it has arrived, 3 it was clicked."""
    ErrCode: int
    """0, or why the push failed."""
    ErrInfo: str
    """Why the push failed; may be empty. Optional."""


class PushAllMemberPush(TypedDict, total=False):
    """Body of `Push.AllMemberPush`, after: pushes to all users, to tags or to lists of users were sent, have arrived or
    were clicked; 1 to 100 events at once (page 1047/67551, 269/102568).
    """

    Events: list[PushAllMemberPushEventsItem]
    """The events, 1 to 100."""


class AlertRequestOverLimit(TypedDict, total=False):
    """Body of `Alert.RequestOverLimit`, after: calls of one REST API have reached 80 % of their frequency limit (page
    1047/60256).
    """

    CallbackCommand: str
    """The command, `Alert.RequestOverLimit`."""
    ServiceName: str
    """Service of the REST API, such as `group_open_http_svc`."""
    Command: str
    """Command of the REST API."""
    Request: int
    """Observed calls per second."""
    Limit: int
    """Allowed calls per second."""
    EventTime: int
    """Unix milliseconds of the event. Optional."""


class OfficialAccountBeforeCreateOfficialAccount(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackBeforeCreateOfficialAccount`, before: an official account is about to be created
    through REST (page 1047/60795).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackBeforeCreateOfficialAccount`."""
    Operator_Account: str
    """UserID that asks."""
    Owner_Account: str
    """Owner of the new account."""
    Name: str
    """Name asked for."""
    EventTime: int
    """Unix milliseconds of the event."""


class OfficialAccountAfterCreateOfficialAccount(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackAfterCreateOfficialAccount`, after: an official account was created (page
    1047/60796).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackAfterCreateOfficialAccount`."""
    Official_Account: str
    """The official account, also called official channel, prefix `@TOA#_`."""
    Operator_Account: str
    """UserID that asked."""
    Owner_Account: str
    """Owner."""
    Name: str
    """Name."""
    EventTime: int
    """Unix milliseconds of the event."""


class OfficialAccountAfterOfficialAccountInfoChanged(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackAfterOfficialAccountInfoChanged`, after: name, introduction, avatar or
    organization of an official account was changed (page 1047/60797).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackAfterOfficialAccountInfoChanged`."""
    Official_Account: str
    """The official account, also called official channel, prefix `@TOA#_`."""
    Operator_Account: str
    """UserID that made the change."""
    Name: str
    """New name, when it was changed. Optional."""
    Introduction: str
    """New introduction, when it was changed. Optional."""
    FaceUrl: str
    """New URL of the avatar, when it was changed. Optional."""
    Organization: str
    """New organization, when it was changed. Optional."""
    EventTime: int
    """Unix milliseconds of the event."""


class OfficialAccountAfterOfficialAccountDestroyed(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackAfterOfficialAccountDestroyed`, after: an official account was destroyed (page
    1047/60798).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackAfterOfficialAccountDestroyed`."""
    Official_Account: str
    """The official account, also called official channel, prefix `@TOA#_`."""
    Owner_Account: str
    """Owner."""
    Name: str
    """Name."""
    EventTime: int
    """Unix milliseconds of the event."""


class OfficialAccountBeforeAddSubscriberSubscribeAccountListItem(TypedDict, total=False):
    """An element `SubscribeAccountList` of `OfficialAccountBeforeAddSubscriber`. Accounts concerned."""

    Subscriber_Account: str
    """UserID."""


class OfficialAccountBeforeAddSubscriber(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackBeforeAddSubscriber`, before: users are about to subscribe to an official
    account, from a client or through REST (page 1047/60799).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackBeforeAddSubscriber`."""
    Official_Account: str
    """The official account, also called official channel, prefix `@TOA#_`."""
    Operator_Account: str
    """UserID that asks."""
    SubscribeAccountList: list[OfficialAccountBeforeAddSubscriberSubscribeAccountListItem]
    """Accounts concerned."""
    EventTime: int
    """Unix milliseconds of the event."""


class OfficialAccountAfterAddSubscriberSubscribeAccountListItem(TypedDict, total=False):
    """An element `SubscribeAccountList` of `OfficialAccountAfterAddSubscriber`. Accounts concerned."""

    Subscriber_Account: str
    """UserID."""


class OfficialAccountAfterAddSubscriber(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackAfterAddSubscriber`, after: users have subscribed to an official account (page
    1047/60800).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackAfterAddSubscriber`."""
    Official_Account: str
    """The official account, also called official channel, prefix `@TOA#_`."""
    Operator_Account: str
    """UserID that asked."""
    SubscribeAccountList: list[OfficialAccountAfterAddSubscriberSubscribeAccountListItem]
    """Accounts concerned."""
    EventTime: int
    """Unix milliseconds of the event."""


class OfficialAccountAfterOfficialAccountFull(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackAfterOfficialAccountFull`, after: an official account has reached its limit of
    subscribers (page 1047/60801).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackAfterOfficialAccountFull`."""
    Official_Account: str
    """The official account, also called official channel, prefix `@TOA#_`."""
    EventTime: int
    """Unix milliseconds of the event."""


class OfficialAccountAfterDeleteSubscriberSubscribeAccountListItem(TypedDict, total=False):
    """An element `SubscribeAccountList` of `OfficialAccountAfterDeleteSubscriber`. Accounts concerned."""

    Subscriber_Account: str
    """UserID."""


class OfficialAccountAfterDeleteSubscriber(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackAfterDeleteSubscriber`, after: users have unsubscribed from an official account
    or were removed from it (page 1047/60802).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackAfterDeleteSubscriber`."""
    Official_Account: str
    """The official account, also called official channel, prefix `@TOA#_`."""
    Operator_Account: str
    """UserID that asked."""
    SubscribeAccountList: list[OfficialAccountAfterDeleteSubscriberSubscribeAccountListItem]
    """Accounts concerned."""
    EventTime: int
    """Unix milliseconds of the event."""


class OfficialAccountBeforeSendMsg(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackBeforeSendMsg`, before: a broadcast of an official account is about to be sent,
    from a client or through REST (page 1047/60803).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackBeforeSendMsg`."""
    Official_Account: str
    """The official account, also called official channel, prefix `@TOA#_`."""
    OnlineOnlyFlag: int
    """1 the message is for clients that are online only, 0 not."""
    MsgBody: list[MessageElement]
    """The elements of the message, in display order."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""
    EventTime: int
    """Unix milliseconds of the event."""


class OfficialAccountAfterSendMsg(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackAfterSendMsg`, after: a broadcast of an official account was delivered (page
    1047/60804).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackAfterSendMsg`."""
    Official_Account: str
    """The official account, also called official channel, prefix `@TOA#_`."""
    MsgKey: str
    """Key of the broadcast, at most 50 characters: what the REST API recalls it by. Do not parse it."""
    MsgTime: int
    """Unix seconds of the message, by the clock of the platform."""
    OnlineOnlyFlag: int
    """1 the message is for clients that are online only, 0 not."""
    MsgBody: list[MessageElement]
    """The elements of the message, in display order."""
    CloudCustomData: str
    """Data of the sender that is stored with the message; empty or missing when not set. Optional."""
    EventTime: int
    """Unix milliseconds of the event."""


class OfficialAccountAfterMsgWithDrawWithdrawMsgListItem(TypedDict, total=False):
    """An element `WithdrawMsgList` of `OfficialAccountAfterMsgWithDraw`. Recalled broadcasts."""

    MsgKey: str
    """Key of the broadcast."""


class OfficialAccountAfterMsgWithDraw(TypedDict, total=False):
    """Body of `OfficialAccount.CallbackAfterMsgWithDraw`, after: broadcasts of an official account were recalled (page
    1047/60805).
    """

    CallbackCommand: str
    """The command, `OfficialAccount.CallbackAfterMsgWithDraw`."""
    Official_Account: str
    """The official account, also called official channel, prefix `@TOA#_`."""
    WithdrawMsgList: list[OfficialAccountAfterMsgWithDrawWithdrawMsgListItem]
    """Recalled broadcasts."""
    EventTime: int
    """Unix milliseconds of the event."""


# The type of the body of each command.
BODY_TYPES: dict[str, type] = {
    "State.StateChange": StateChange,
    "Profile.CallbackPortraitSet": ProfilePortraitSet,
    "Sns.CallbackPrevFriendAdd": SnsPrevFriendAdd,
    "Sns.CallbackPrevFriendResponse": SnsPrevFriendResponse,
    "Sns.CallbackFriendAdd": SnsFriendAdd,
    "Sns.CallbackFriendDelete": SnsFriendDelete,
    "Sns.CallbackBlackListAdd": SnsBlackListAdd,
    "Sns.CallbackBlackListDelete": SnsBlackListDelete,
    "Follow.CallbackAfterFollowAdd": FollowAfterFollowAdd,
    "Follow.CallbackAfterFollowDelete": FollowAfterFollowDelete,
    "C2C.CallbackBeforeSendMsg": C2CBeforeSendMsg,
    "C2C.CallbackAfterSendMsg": C2CAfterSendMsg,
    "C2C.CallbackAfterMsgReport": C2CAfterMsgReport,
    "C2C.CallbackAfterMsgWithDraw": C2CAfterMsgWithDraw,
    "C2C.CallbackAfterModifyMsg": C2CAfterModifyMsg,
    "C2C.CallbackAfterC2CMsgExtension": C2CAfterC2CMsgExtension,
    "Group.CallbackBeforeCreateGroup": GroupBeforeCreateGroup,
    "Group.CallbackAfterCreateGroup": GroupAfterCreateGroup,
    "Group.CallbackBeforeApplyJoinGroup": GroupBeforeApplyJoinGroup,
    "Group.CallbackBeforeInviteJoinGroup": GroupBeforeInviteJoinGroup,
    "Group.CallbackAfterNewMemberJoin": GroupAfterNewMemberJoin,
    "Group.CallbackAfterMemberExit": GroupAfterMemberExit,
    "Group.CallbackBeforeSendMsg": GroupBeforeSendMsg,
    "Group.CallbackAfterSendMsg": GroupAfterSendMsg,
    "Group.CallbackAfterGroupFull": GroupAfterGroupFull,
    "Group.CallbackAfterGroupDestroyed": GroupAfterGroupDestroyed,
    "Group.CallbackAfterGroupInfoChanged": GroupAfterGroupInfoChanged,
    "Group.CallbackAfterRecallMsg": GroupAfterRecallMsg,
    "Group.CallbackOnMemberStateChange": GroupOnMemberStateChange,
    "Group.CallbackSendMsgException": GroupSendMsgException,
    "Group.CallbackAfterMemberFieldChanged": GroupAfterMemberFieldChanged,
    "Group.CallbackAfterGroupAttrChanged": GroupAfterGroupAttrChanged,
    "Group.CallbackAfterReadReceipt": GroupAfterReadReceipt,
    "Group.CallbackAfterChangeGroupOwner": GroupAfterChangeGroupOwner,
    "Group.CallbackOnDailyGroupQuotaAlarm": GroupOnDailyGroupQuotaAlarm,
    "Group.CallbackAfterGroupMsgExtension": GroupAfterGroupMsgExtension,
    "Group.CallbackBeforeCreateTopic": GroupBeforeCreateTopic,
    "Group.CallbackAfterCreateTopic": GroupAfterCreateTopic,
    "Group.CallbackAfterTopicDestroyed": GroupAfterTopicDestroyed,
    "Group.CallbackAfterTopicInfoChanged": GroupAfterTopicInfoChanged,
    "Bot.OnC2CMessage": BotOnC2CMessage,
    "Bot.OnGroupMessage": BotOnGroupMessage,
    "Chatbot.OnC2CSignalMessage": ChatbotOnC2CSignalMessage,
    "ContentCallback.ResultNotify": ContentResultNotify,
    "Push.OfflinePush": PushOfflinePush,
    "Push.AllMemberPush": PushAllMemberPush,
    "Alert.RequestOverLimit": AlertRequestOverLimit,
    "OfficialAccount.CallbackBeforeCreateOfficialAccount": OfficialAccountBeforeCreateOfficialAccount,
    "OfficialAccount.CallbackAfterCreateOfficialAccount": OfficialAccountAfterCreateOfficialAccount,
    "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": OfficialAccountAfterOfficialAccountInfoChanged,
    "OfficialAccount.CallbackAfterOfficialAccountDestroyed": OfficialAccountAfterOfficialAccountDestroyed,
    "OfficialAccount.CallbackBeforeAddSubscriber": OfficialAccountBeforeAddSubscriber,
    "OfficialAccount.CallbackAfterAddSubscriber": OfficialAccountAfterAddSubscriber,
    "OfficialAccount.CallbackAfterOfficialAccountFull": OfficialAccountAfterOfficialAccountFull,
    "OfficialAccount.CallbackAfterDeleteSubscriber": OfficialAccountAfterDeleteSubscriber,
    "OfficialAccount.CallbackBeforeSendMsg": OfficialAccountBeforeSendMsg,
    "OfficialAccount.CallbackAfterSendMsg": OfficialAccountAfterSendMsg,
    "OfficialAccount.CallbackAfterMsgWithDraw": OfficialAccountAfterMsgWithDraw,
}

# Where the bodies have integers and arrays of texts, which the platform also writes as texts.
BODY_SHAPES: dict[str, dict[str, Any]] = {
    "State.StateChange": {
        "EventTime": "int",
    },
    "Profile.CallbackPortraitSet": {
        "EventTime": "int",
    },
    "Sns.CallbackPrevFriendAdd": {
        "ForceAddFlags": "int",
        "EventTime": "int",
    },
    "Sns.CallbackPrevFriendResponse": {
        "EventTime": "int",
    },
    "Sns.CallbackFriendAdd": {
        "ForceFlag": "int",
        "EventTime": "int",
    },
    "Sns.CallbackFriendDelete": {
        "EventTime": "int",
    },
    "Sns.CallbackBlackListAdd": {
        "EventTime": "int",
    },
    "Sns.CallbackBlackListDelete": {
        "EventTime": "int",
    },
    "Follow.CallbackAfterFollowAdd": {
        "EventTime": "int",
    },
    "Follow.CallbackAfterFollowDelete": {
        "To_Account": "texts",
        "EventTime": "int",
    },
    "C2C.CallbackBeforeSendMsg": {
        "MsgSeq": "int",
        "MsgRandom": "int",
        "MsgTime": "int",
        "OnlineOnlyFlag": "int",
        "EventTime": "int",
    },
    "C2C.CallbackAfterSendMsg": {
        "MsgSeq": "int",
        "MsgRandom": "int",
        "MsgTime": "int",
        "OnlineOnlyFlag": "int",
        "SendMsgResult": "int",
        "UnreadMsgNum": "int",
        "EventTime": "int",
    },
    "C2C.CallbackAfterMsgReport": {
        "LastReadTime": "int",
        "UnreadMsgNum": "int",
        "EventTime": "int",
    },
    "C2C.CallbackAfterMsgWithDraw": {
        "UnreadMsgNum": "int",
        "EventTime": "int",
    },
    "C2C.CallbackAfterModifyMsg": {
        "MsgSeq": "int",
        "MsgRandom": "int",
        "MsgTime": "int",
        "EventTime": "int",
    },
    "C2C.CallbackAfterC2CMsgExtension": {
        "OperateType": "int",
        "ExtensionList": [{
            "Seq": "int",
        }],
        "Seq": "int",
        "EventTime": "int",
    },
    "Group.CallbackBeforeCreateGroup": {
        "CreateGroupNum": "int",
        "EventTime": "int",
    },
    "Group.CallbackAfterCreateGroup": {
        "EventTime": "int",
    },
    "Group.CallbackBeforeApplyJoinGroup": {
        "EventTime": "int",
    },
    "Group.CallbackBeforeInviteJoinGroup": {
        "EventTime": "int",
    },
    "Group.CallbackAfterNewMemberJoin": {
        "EventTime": "int",
    },
    "Group.CallbackAfterMemberExit": {
        "EventTime": "int",
    },
    "Group.CallbackBeforeSendMsg": {
        "Random": "int",
        "OnlineOnlyFlag": "int",
        "EventTime": "int",
    },
    "Group.CallbackAfterSendMsg": {
        "Random": "int",
        "OnlineOnlyFlag": "int",
        "MsgSeq": "int",
        "MsgTime": "int",
        "GroupAtInfo": [{
            "GroupAtAllFlag": "int",
        }],
        "EventTime": "int",
    },
    "Group.CallbackAfterGroupFull": {
        "EventTime": "int",
    },
    "Group.CallbackAfterGroupDestroyed": {
        "EventTime": "int",
    },
    "Group.CallbackAfterGroupInfoChanged": {
        "EventTime": "int",
    },
    "Group.CallbackAfterRecallMsg": {
        "MsgSeqList": [{
            "MsgSeq": "int",
        }],
        "EventTime": "int",
    },
    "Group.CallbackOnMemberStateChange": {
        "EventTime": "int",
    },
    "Group.CallbackSendMsgException": {
        "Random": "int",
        "OnlineOnlyFlag": "int",
        "ErrorCode": "int",
        "EventTime": "int",
    },
    "Group.CallbackAfterMemberFieldChanged": {
        "EventTime": "int",
    },
    "Group.CallbackAfterGroupAttrChanged": {
        "EventTime": "int",
    },
    "Group.CallbackAfterReadReceipt": {
        "GroupMsgReceiptList": [{
            "MsgSeq": "int",
            "ReadNum": "int",
            "UnreadNum": "int",
        }],
        "EventTime": "int",
    },
    "Group.CallbackAfterChangeGroupOwner": {
        "EventTime": "int",
    },
    "Group.CallbackOnDailyGroupQuotaAlarm": {
        "QuotaUsed": "int",
        "Quota": "int",
        "EventTime": "int",
    },
    "Group.CallbackAfterGroupMsgExtension": {
        "MsgSeq": "int",
        "OperateType": "int",
        "ExtensionList": [{
            "Seq": "int",
        }],
        "Seq": "int",
        "EventTime": "int",
    },
    "Group.CallbackBeforeCreateTopic": {
        "EventTime": "int",
    },
    "Group.CallbackAfterCreateTopic": {
        "EventTime": "int",
    },
    "Group.CallbackAfterTopicDestroyed": {
        "TopicIdList": "texts",
        "EventTime": "int",
    },
    "Group.CallbackAfterTopicInfoChanged": {
        "EventTime": "int",
    },
    "Bot.OnC2CMessage": {
        "MsgSeq": "int",
        "MsgRandom": "int",
        "MsgTime": "int",
        "OnlineOnlyFlag": "int",
        "SendMsgResult": "int",
        "UnreadMsgNum": "int",
        "EventTime": "int",
    },
    "Bot.OnGroupMessage": {
        "Random": "int",
        "OnlineOnlyFlag": "int",
        "MsgSeq": "int",
        "MsgTime": "int",
        "AtRobots_Account": "texts",
        "EventTime": "int",
    },
    "Chatbot.OnC2CSignalMessage": {
        "MsgSeq": "int",
        "MsgRandom": "int",
        "EventTime": "int",
    },
    "ContentCallback.ResultNotify": {
        "SdkAppId": "int",
        "ContactItem": {
            "ContactType": "int",
        },
        "TextContent": "texts",
        "CtxcbResult": "int",
        "CtxcbKeywords": "texts",
    },
    "Push.OfflinePush": {
        "Events": [{
            "EventType": "int",
            "EventTime": "int",
            "PushPlatform": "int",
            "PushStage": "int",
            "MsgSeq": "int",
            "MsgRandom": "int",
            "MsgTime": "int",
            "ErrCode": "int",
        }],
    },
    "Push.AllMemberPush": {
        "Events": [{
            "EventType": "int",
            "TaskTime": "int",
            "EventTime": "int",
            "PushPlatform": "int",
            "PushStage": "int",
            "ErrCode": "int",
        }],
    },
    "Alert.RequestOverLimit": {
        "Request": "int",
        "Limit": "int",
        "EventTime": "int",
    },
    "OfficialAccount.CallbackBeforeCreateOfficialAccount": {
        "EventTime": "int",
    },
    "OfficialAccount.CallbackAfterCreateOfficialAccount": {
        "EventTime": "int",
    },
    "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
        "EventTime": "int",
    },
    "OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
        "EventTime": "int",
    },
    "OfficialAccount.CallbackBeforeAddSubscriber": {
        "EventTime": "int",
    },
    "OfficialAccount.CallbackAfterAddSubscriber": {
        "EventTime": "int",
    },
    "OfficialAccount.CallbackAfterOfficialAccountFull": {
        "EventTime": "int",
    },
    "OfficialAccount.CallbackAfterDeleteSubscriber": {
        "EventTime": "int",
    },
    "OfficialAccount.CallbackBeforeSendMsg": {
        "OnlineOnlyFlag": "int",
        "EventTime": "int",
    },
    "OfficialAccount.CallbackAfterSendMsg": {
        "MsgTime": "int",
        "OnlineOnlyFlag": "int",
        "EventTime": "int",
    },
    "OfficialAccount.CallbackAfterMsgWithDraw": {
        "EventTime": "int",
    },
}

__all__ = [
    "AlertRequestOverLimit",
    "BotOnC2CMessage",
    "BotOnGroupMessage",
    "C2CAfterC2CMsgExtension",
    "C2CAfterC2CMsgExtensionExtensionListItem",
    "C2CAfterModifyMsg",
    "C2CAfterMsgReport",
    "C2CAfterMsgWithDraw",
    "C2CAfterSendMsg",
    "C2CBeforeSendMsg",
    "ChatbotOnC2CSignalMessage",
    "ContentResultNotify",
    "ContentResultNotifyContactItem",
    "FollowAfterFollowAdd",
    "FollowAfterFollowAddFollowListItem",
    "FollowAfterFollowDelete",
    "GroupAfterChangeGroupOwner",
    "GroupAfterCreateGroup",
    "GroupAfterCreateGroupMemberListItem",
    "GroupAfterCreateGroupUserDefinedDataListItem",
    "GroupAfterCreateTopic",
    "GroupAfterCreateTopicUserDefinedDataListItem",
    "GroupAfterGroupAttrChanged",
    "GroupAfterGroupAttrChangedGroupAttrItem",
    "GroupAfterGroupDestroyed",
    "GroupAfterGroupDestroyedMemberListItem",
    "GroupAfterGroupFull",
    "GroupAfterGroupInfoChanged",
    "GroupAfterGroupMsgExtension",
    "GroupAfterGroupMsgExtensionExtensionListItem",
    "GroupAfterMemberExit",
    "GroupAfterMemberExitExitMemberListItem",
    "GroupAfterMemberFieldChanged",
    "GroupAfterNewMemberJoin",
    "GroupAfterNewMemberJoinNewMemberListItem",
    "GroupAfterReadReceipt",
    "GroupAfterReadReceiptGroupMsgReceiptListItem",
    "GroupAfterReadReceiptReadReceiptMembersItem",
    "GroupAfterRecallMsg",
    "GroupAfterRecallMsgMsgSeqListItem",
    "GroupAfterSendMsg",
    "GroupAfterSendMsgGroupAtInfoItem",
    "GroupAfterTopicDestroyed",
    "GroupAfterTopicInfoChanged",
    "GroupBeforeApplyJoinGroup",
    "GroupBeforeCreateGroup",
    "GroupBeforeCreateGroupMemberListItem",
    "GroupBeforeCreateTopic",
    "GroupBeforeInviteJoinGroup",
    "GroupBeforeInviteJoinGroupDestinationMembersItem",
    "GroupBeforeSendMsg",
    "GroupOnDailyGroupQuotaAlarm",
    "GroupOnMemberStateChange",
    "GroupOnMemberStateChangeMemberListItem",
    "GroupSendMsgException",
    "OfficialAccountAfterAddSubscriber",
    "OfficialAccountAfterAddSubscriberSubscribeAccountListItem",
    "OfficialAccountAfterCreateOfficialAccount",
    "OfficialAccountAfterDeleteSubscriber",
    "OfficialAccountAfterDeleteSubscriberSubscribeAccountListItem",
    "OfficialAccountAfterMsgWithDraw",
    "OfficialAccountAfterMsgWithDrawWithdrawMsgListItem",
    "OfficialAccountAfterOfficialAccountDestroyed",
    "OfficialAccountAfterOfficialAccountFull",
    "OfficialAccountAfterOfficialAccountInfoChanged",
    "OfficialAccountAfterSendMsg",
    "OfficialAccountBeforeAddSubscriber",
    "OfficialAccountBeforeAddSubscriberSubscribeAccountListItem",
    "OfficialAccountBeforeCreateOfficialAccount",
    "OfficialAccountBeforeSendMsg",
    "ProfilePortraitSet",
    "ProfilePortraitSetProfileItem",
    "PushAllMemberPush",
    "PushAllMemberPushEventsItem",
    "PushOfflinePush",
    "PushOfflinePushEventsItem",
    "SnsBlackListAdd",
    "SnsBlackListAddPairListItem",
    "SnsBlackListDelete",
    "SnsBlackListDeletePairListItem",
    "SnsFriendAdd",
    "SnsFriendAddPairListItem",
    "SnsFriendDelete",
    "SnsFriendDeletePairListItem",
    "SnsPrevFriendAdd",
    "SnsPrevFriendAddFriendItem",
    "SnsPrevFriendResponse",
    "SnsPrevFriendResponseResponseFriendItem",
    "StateChange",
    "StateChangeInfo",
    "StateChangeKickedDeviceItem",
]
