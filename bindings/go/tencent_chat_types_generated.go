// Code generated from Scripts/tables/tencent_chat_commands.toml by make generate. DO NOT EDIT.

package imhook

import "encoding/json"

// StateChangeInfo is the object Info of [StateChange]. What has changed.
type StateChangeInfo struct {
	// `Login`, `Logout`, `Disconnect`, or of newer deployments `CustomStatusChange`.
	Action string `json:"Action"`
	// UserID whose status changed.
	ToAccount string `json:"To_Account"`
	// `Register` of a Login, `Unregister` of a Logout, `LinkClose` or `TimeOut` of a Disconnect, `SetCustomStatus` of a
	// CustomStatusChange.
	Reason string `json:"Reason"`
	// The new custom status, of a CustomStatusChange. Where it stands is not certain: it may also be a member of the
	// body itself. Optional.
	CustomStatus string `json:"CustomStatus"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var stateChangeInfoMembers = []string{"Action", "To_Account", "Reason", "CustomStatus"}

// UnmarshalJSON reads the object with all its members.
func (b *StateChangeInfo) UnmarshalJSON(text []byte) error {
	type plain StateChangeInfo
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, stateChangeInfoMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b StateChangeInfo) MarshalJSON() ([]byte, error) {
	type plain StateChangeInfo
	return encodeMembers(plain(b), b.Other, b.seen, stateChangeInfoMembers)
}

// StateChangeKickedDeviceItem is an element KickedDevice of [StateChange]. Devices that a login has put offline.
type StateChangeKickedDeviceItem struct {
	// `iOS`, `Android`, `Web`, `Windows`, `iPad`, `Mac` or `Linux`. Optional.
	Platform string `json:"Platform"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var stateChangeKickedDeviceItemMembers = []string{"Platform"}

// UnmarshalJSON reads the object with all its members.
func (b *StateChangeKickedDeviceItem) UnmarshalJSON(text []byte) error {
	type plain StateChangeKickedDeviceItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, stateChangeKickedDeviceItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b StateChangeKickedDeviceItem) MarshalJSON() ([]byte, error) {
	type plain StateChangeKickedDeviceItem
	return encodeMembers(plain(b), b.Other, b.seen, stateChangeKickedDeviceItemMembers)
}

// StateChange is the body of State.StateChange, after: a client went online, went offline, lost its connection or set
// its custom status (page 1047/34357).
type StateChange struct {
	// The command, `State.StateChange`.
	CallbackCommand string `json:"CallbackCommand"`
	// What has changed.
	Info *StateChangeInfo `json:"Info"`
	// Devices that a login has put offline. Optional.
	KickedDevice []StateChangeKickedDeviceItem `json:"KickedDevice"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var stateChangeMembers = []string{"CallbackCommand", "Info", "KickedDevice", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *StateChange) UnmarshalJSON(text []byte) error {
	type plain StateChange
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, stateChangeMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b StateChange) MarshalJSON() ([]byte, error) {
	type plain StateChange
	return encodeMembers(plain(b), b.Other, b.seen, stateChangeMembers)
}

// ProfilePortraitSetProfileItem is an element ProfileItem of [ProfilePortraitSet]. Changed items.
type ProfilePortraitSetProfileItem struct {
	// Name of the item, such as `Tag_Profile_IM_Nick`, `Tag_Profile_IM_Gender`, `Tag_Profile_IM_AllowType` or
	// `Tag_Profile_Custom_…`.
	Tag string `json:"Tag"`
	// Text, or an unsigned number for numeric items.
	Value NumberOrText `json:"Value"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var profilePortraitSetProfileItemMembers = []string{"Tag", "Value"}

// UnmarshalJSON reads the object with all its members.
func (b *ProfilePortraitSetProfileItem) UnmarshalJSON(text []byte) error {
	type plain ProfilePortraitSetProfileItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, profilePortraitSetProfileItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b ProfilePortraitSetProfileItem) MarshalJSON() ([]byte, error) {
	type plain ProfilePortraitSetProfileItem
	return encodeMembers(plain(b), b.Other, b.seen, profilePortraitSetProfileItemMembers)
}

// ProfilePortraitSet is the body of Profile.CallbackPortraitSet, after: a profile was changed by its user or by the
// administrator through REST (page 1047/48733).
type ProfilePortraitSet struct {
	// The command, `Profile.CallbackPortraitSet`.
	CallbackCommand string `json:"CallbackCommand"`
	// UserID whose profile changed.
	FromAccount string `json:"From_Account"`
	// UserID that made the change (the administrator for REST).
	OperatorAccount string `json:"Operator_Account"`
	// Changed items.
	ProfileItem []ProfilePortraitSetProfileItem `json:"ProfileItem"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var profilePortraitSetMembers = []string{"CallbackCommand", "From_Account", "Operator_Account", "ProfileItem", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *ProfilePortraitSet) UnmarshalJSON(text []byte) error {
	type plain ProfilePortraitSet
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, profilePortraitSetMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b ProfilePortraitSet) MarshalJSON() ([]byte, error) {
	type plain ProfilePortraitSet
	return encodeMembers(plain(b), b.Other, b.seen, profilePortraitSetMembers)
}

// SnsPrevFriendAddFriendItem is an element FriendItem of [SnsPrevFriendAdd]. Friends that are asked for.
type SnsPrevFriendAddFriendItem struct {
	// Account to add.
	ToAccount string `json:"To_Account"`
	// Remark that `From_Account` gives the friend. Optional.
	Remark string `json:"Remark"`
	// Friend list to put the friend in. Optional.
	GroupName string `json:"GroupName"`
	// Where the request comes from: `AddSource_Type_…`. Optional.
	AddSource string `json:"AddSource"`
	// Text of the request. Optional.
	AddWording string `json:"AddWording"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsPrevFriendAddFriendItemMembers = []string{"To_Account", "Remark", "GroupName", "AddSource", "AddWording"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsPrevFriendAddFriendItem) UnmarshalJSON(text []byte) error {
	type plain SnsPrevFriendAddFriendItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsPrevFriendAddFriendItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsPrevFriendAddFriendItem) MarshalJSON() ([]byte, error) {
	type plain SnsPrevFriendAddFriendItem
	return encodeMembers(plain(b), b.Other, b.seen, snsPrevFriendAddFriendItemMembers)
}

// SnsPrevFriendAdd is the body of Sns.CallbackPrevFriendAdd, before: a user sends friend requests from a client and
// waits for the verdict on each of them (page 1047/43468).
type SnsPrevFriendAdd struct {
	// The command, `Sns.CallbackPrevFriendAdd`.
	CallbackCommand string `json:"CallbackCommand"`
	// UserID that made the call.
	RequesterAccount string `json:"Requester_Account"`
	// UserID that wants the friends.
	FromAccount string `json:"From_Account"`
	// Friends that are asked for.
	FriendItem []SnsPrevFriendAddFriendItem `json:"FriendItem"`
	// `Add_Type_Single` for one direction, `Add_Type_Both` for both (the default). Optional.
	AddType string `json:"AddType"`
	// 1 forced by the administrator, 0 not. Optional.
	ForceAddFlags Int `json:"ForceAddFlags"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsPrevFriendAddMembers = []string{"CallbackCommand", "Requester_Account", "From_Account", "FriendItem", "AddType", "ForceAddFlags", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsPrevFriendAdd) UnmarshalJSON(text []byte) error {
	type plain SnsPrevFriendAdd
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsPrevFriendAddMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsPrevFriendAdd) MarshalJSON() ([]byte, error) {
	type plain SnsPrevFriendAdd
	return encodeMembers(plain(b), b.Other, b.seen, snsPrevFriendAddMembers)
}

// SnsPrevFriendResponseResponseFriendItem is an element ResponseFriendItem of [SnsPrevFriendResponse]. The answers.
type SnsPrevFriendResponseResponseFriendItem struct {
	// Account whose request is answered.
	ToAccount string `json:"To_Account"`
	// Remark for the friend. Optional.
	Remark string `json:"Remark"`
	// Name of the friend list to put the friend in. Optional.
	TagName string `json:"TagName"`
	// `Response_Action_AgreeAndAdd`, `Response_Action_Agree` or `Response_Action_Reject`.
	ResponseAction string `json:"ResponseAction"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsPrevFriendResponseResponseFriendItemMembers = []string{"To_Account", "Remark", "TagName", "ResponseAction"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsPrevFriendResponseResponseFriendItem) UnmarshalJSON(text []byte) error {
	type plain SnsPrevFriendResponseResponseFriendItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsPrevFriendResponseResponseFriendItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsPrevFriendResponseResponseFriendItem) MarshalJSON() ([]byte, error) {
	type plain SnsPrevFriendResponseResponseFriendItem
	return encodeMembers(plain(b), b.Other, b.seen, snsPrevFriendResponseResponseFriendItemMembers)
}

// SnsPrevFriendResponse is the body of Sns.CallbackPrevFriendResponse, before: a user answers friend requests from a
// client and waits for the verdict on each of them (page 1047/43467).
type SnsPrevFriendResponse struct {
	// The command, `Sns.CallbackPrevFriendResponse`.
	CallbackCommand string `json:"CallbackCommand"`
	// UserID that made the call.
	RequesterAccount string `json:"Requester_Account"`
	// UserID that answers.
	FromAccount string `json:"From_Account"`
	// The answers.
	ResponseFriendItem []SnsPrevFriendResponseResponseFriendItem `json:"ResponseFriendItem"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsPrevFriendResponseMembers = []string{"CallbackCommand", "Requester_Account", "From_Account", "ResponseFriendItem", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsPrevFriendResponse) UnmarshalJSON(text []byte) error {
	type plain SnsPrevFriendResponse
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsPrevFriendResponseMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsPrevFriendResponse) MarshalJSON() ([]byte, error) {
	type plain SnsPrevFriendResponse
	return encodeMembers(plain(b), b.Other, b.seen, snsPrevFriendResponseMembers)
}

// SnsFriendAddPairListItem is an element PairList of [SnsFriendAdd]. The relations that were made.
type SnsFriendAddPairListItem struct {
	// Account whose list grew.
	FromAccount string `json:"From_Account"`
	// Account added to that list.
	ToAccount string `json:"To_Account"`
	// Account that started the request.
	InitiatorAccount string `json:"Initiator_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsFriendAddPairListItemMembers = []string{"From_Account", "To_Account", "Initiator_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsFriendAddPairListItem) UnmarshalJSON(text []byte) error {
	type plain SnsFriendAddPairListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsFriendAddPairListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsFriendAddPairListItem) MarshalJSON() ([]byte, error) {
	type plain SnsFriendAddPairListItem
	return encodeMembers(plain(b), b.Other, b.seen, snsFriendAddPairListItemMembers)
}

// SnsFriendAdd is the body of Sns.CallbackFriendAdd, after: friends were added, by request, by its acceptance or by
// force; importing friends does not send it (page 1047/34359).
type SnsFriendAdd struct {
	// The command, `Sns.CallbackFriendAdd`.
	CallbackCommand string `json:"CallbackCommand"`
	// The relations that were made.
	PairList []SnsFriendAddPairListItem `json:"PairList"`
	// `friend_add` or `FriendAdd` for a request, `friend_response` or `FriendResponse` for an answer.
	ClientCmd string `json:"ClientCmd"`
	// Administrator who did it through REST, otherwise empty. Optional.
	AdminAccount string `json:"Admin_Account"`
	// 1 forced by the administrator, 0 not. Optional.
	ForceFlag Int `json:"ForceFlag"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsFriendAddMembers = []string{"CallbackCommand", "PairList", "ClientCmd", "Admin_Account", "ForceFlag", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsFriendAdd) UnmarshalJSON(text []byte) error {
	type plain SnsFriendAdd
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsFriendAddMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsFriendAdd) MarshalJSON() ([]byte, error) {
	type plain SnsFriendAdd
	return encodeMembers(plain(b), b.Other, b.seen, snsFriendAddMembers)
}

// SnsFriendDeletePairListItem is an element PairList of [SnsFriendDelete]. The pairs of accounts in question.
type SnsFriendDeletePairListItem struct {
	// Account whose list lost the friend.
	FromAccount string `json:"From_Account"`
	// Friend removed from that list.
	ToAccount string `json:"To_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsFriendDeletePairListItemMembers = []string{"From_Account", "To_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsFriendDeletePairListItem) UnmarshalJSON(text []byte) error {
	type plain SnsFriendDeletePairListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsFriendDeletePairListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsFriendDeletePairListItem) MarshalJSON() ([]byte, error) {
	type plain SnsFriendDeletePairListItem
	return encodeMembers(plain(b), b.Other, b.seen, snsFriendDeletePairListItemMembers)
}

// SnsFriendDelete is the body of Sns.CallbackFriendDelete, after: friends were deleted in a client or through REST
// (page 1047/34360).
type SnsFriendDelete struct {
	// The command, `Sns.CallbackFriendDelete`.
	CallbackCommand string `json:"CallbackCommand"`
	// The pairs of accounts in question.
	PairList []SnsFriendDeletePairListItem `json:"PairList"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsFriendDeleteMembers = []string{"CallbackCommand", "PairList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsFriendDelete) UnmarshalJSON(text []byte) error {
	type plain SnsFriendDelete
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsFriendDeleteMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsFriendDelete) MarshalJSON() ([]byte, error) {
	type plain SnsFriendDelete
	return encodeMembers(plain(b), b.Other, b.seen, snsFriendDeleteMembers)
}

// SnsBlackListAddPairListItem is an element PairList of [SnsBlackListAdd]. The pairs of accounts in question.
type SnsBlackListAddPairListItem struct {
	// Account whose blocklist grew.
	FromAccount string `json:"From_Account"`
	// Account now blocked.
	ToAccount string `json:"To_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsBlackListAddPairListItemMembers = []string{"From_Account", "To_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsBlackListAddPairListItem) UnmarshalJSON(text []byte) error {
	type plain SnsBlackListAddPairListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsBlackListAddPairListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsBlackListAddPairListItem) MarshalJSON() ([]byte, error) {
	type plain SnsBlackListAddPairListItem
	return encodeMembers(plain(b), b.Other, b.seen, snsBlackListAddPairListItemMembers)
}

// SnsBlackListAdd is the body of Sns.CallbackBlackListAdd, after: accounts were put on a blocklist in a client or
// through REST (page 1047/34361).
type SnsBlackListAdd struct {
	// The command, `Sns.CallbackBlackListAdd`.
	CallbackCommand string `json:"CallbackCommand"`
	// The pairs of accounts in question.
	PairList []SnsBlackListAddPairListItem `json:"PairList"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsBlackListAddMembers = []string{"CallbackCommand", "PairList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsBlackListAdd) UnmarshalJSON(text []byte) error {
	type plain SnsBlackListAdd
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsBlackListAddMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsBlackListAdd) MarshalJSON() ([]byte, error) {
	type plain SnsBlackListAdd
	return encodeMembers(plain(b), b.Other, b.seen, snsBlackListAddMembers)
}

// SnsBlackListDeletePairListItem is an element PairList of [SnsBlackListDelete]. The pairs of accounts in question.
type SnsBlackListDeletePairListItem struct {
	// Account whose blocklist shrank.
	FromAccount string `json:"From_Account"`
	// Account no longer blocked.
	ToAccount string `json:"To_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsBlackListDeletePairListItemMembers = []string{"From_Account", "To_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsBlackListDeletePairListItem) UnmarshalJSON(text []byte) error {
	type plain SnsBlackListDeletePairListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsBlackListDeletePairListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsBlackListDeletePairListItem) MarshalJSON() ([]byte, error) {
	type plain SnsBlackListDeletePairListItem
	return encodeMembers(plain(b), b.Other, b.seen, snsBlackListDeletePairListItemMembers)
}

// SnsBlackListDelete is the body of Sns.CallbackBlackListDelete, after: accounts were taken off a blocklist in a client
// or through REST (page 1047/34362).
type SnsBlackListDelete struct {
	// The command, `Sns.CallbackBlackListDelete`.
	CallbackCommand string `json:"CallbackCommand"`
	// The pairs of accounts in question.
	PairList []SnsBlackListDeletePairListItem `json:"PairList"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var snsBlackListDeleteMembers = []string{"CallbackCommand", "PairList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *SnsBlackListDelete) UnmarshalJSON(text []byte) error {
	type plain SnsBlackListDelete
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, snsBlackListDeleteMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SnsBlackListDelete) MarshalJSON() ([]byte, error) {
	type plain SnsBlackListDelete
	return encodeMembers(plain(b), b.Other, b.seen, snsBlackListDeleteMembers)
}

// FollowAfterFollowAddFollowListItem is an element FollowList of [FollowAfterFollowAdd]. Accounts followed.
type FollowAfterFollowAddFollowListItem struct {
	// Account followed.
	ToAccount string `json:"To_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var followAfterFollowAddFollowListItemMembers = []string{"To_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *FollowAfterFollowAddFollowListItem) UnmarshalJSON(text []byte) error {
	type plain FollowAfterFollowAddFollowListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, followAfterFollowAddFollowListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b FollowAfterFollowAddFollowListItem) MarshalJSON() ([]byte, error) {
	type plain FollowAfterFollowAddFollowListItem
	return encodeMembers(plain(b), b.Other, b.seen, followAfterFollowAddFollowListItemMembers)
}

// FollowAfterFollowAdd is the body of Follow.CallbackAfterFollowAdd, after: a user followed accounts (page 1047/70355).
type FollowAfterFollowAdd struct {
	// The command, `Follow.CallbackAfterFollowAdd`.
	CallbackCommand string `json:"CallbackCommand"`
	// Follower.
	FromAccount string `json:"From_Account"`
	// Accounts followed.
	FollowList []FollowAfterFollowAddFollowListItem `json:"FollowList"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var followAfterFollowAddMembers = []string{"CallbackCommand", "From_Account", "FollowList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *FollowAfterFollowAdd) UnmarshalJSON(text []byte) error {
	type plain FollowAfterFollowAdd
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, followAfterFollowAddMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b FollowAfterFollowAdd) MarshalJSON() ([]byte, error) {
	type plain FollowAfterFollowAdd
	return encodeMembers(plain(b), b.Other, b.seen, followAfterFollowAddMembers)
}

// FollowAfterFollowDelete is the body of Follow.CallbackAfterFollowDelete, after: a user stopped following accounts
// (page 1047/70356).
type FollowAfterFollowDelete struct {
	// The command, `Follow.CallbackAfterFollowDelete`.
	CallbackCommand string `json:"CallbackCommand"`
	// Former follower.
	FromAccount string `json:"From_Account"`
	// Accounts no longer followed.
	ToAccount Texts `json:"To_Account"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var followAfterFollowDeleteMembers = []string{"CallbackCommand", "From_Account", "To_Account", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *FollowAfterFollowDelete) UnmarshalJSON(text []byte) error {
	type plain FollowAfterFollowDelete
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, followAfterFollowDeleteMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b FollowAfterFollowDelete) MarshalJSON() ([]byte, error) {
	type plain FollowAfterFollowDelete
	return encodeMembers(plain(b), b.Other, b.seen, followAfterFollowDeleteMembers)
}

// C2CBeforeSendMsg is the body of C2C.CallbackBeforeSendMsg, before: a one-to-one message is about to be sent, from a
// client or through REST (page 1047/34364).
type C2CBeforeSendMsg struct {
	// The command, `C2C.CallbackBeforeSendMsg`.
	CallbackCommand string `json:"CallbackCommand"`
	// Sender.
	FromAccount string `json:"From_Account"`
	// Recipient.
	ToAccount string `json:"To_Account"`
	// Sequence number of the message, unsigned 32 bits.
	MsgSeq Int `json:"MsgSeq"`
	// Random number of the message, unsigned 32 bits.
	MsgRandom Int `json:"MsgRandom"`
	// Unix seconds of the message. Order messages by `MsgTime`, then by `MsgSeq`.
	MsgTime Int `json:"MsgTime"`
	// Key of the message, `<MsgSeq>_<MsgRandom>_<MsgTime>`: what the REST API recalls it by.
	MsgKey string `json:"MsgKey"`
	// 1 the message is for clients that are online only, 0 not.
	OnlineOnlyFlag Int `json:"OnlineOnlyFlag"`
	// The elements of the message, in display order.
	MsgBody Message `json:"MsgBody"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var c2CBeforeSendMsgMembers = []string{"CallbackCommand", "From_Account", "To_Account", "MsgSeq", "MsgRandom", "MsgTime", "MsgKey", "OnlineOnlyFlag", "MsgBody", "CloudCustomData", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *C2CBeforeSendMsg) UnmarshalJSON(text []byte) error {
	type plain C2CBeforeSendMsg
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, c2CBeforeSendMsgMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b C2CBeforeSendMsg) MarshalJSON() ([]byte, error) {
	type plain C2CBeforeSendMsg
	return encodeMembers(plain(b), b.Other, b.seen, c2CBeforeSendMsgMembers)
}

// C2CAfterSendMsg is the body of C2C.CallbackAfterSendMsg, after: a one-to-one message was processed, delivered or not;
// never after a forbidden or discarded one (page 1047/34365).
type C2CAfterSendMsg struct {
	// The command, `C2C.CallbackAfterSendMsg`.
	CallbackCommand string `json:"CallbackCommand"`
	// Sender.
	FromAccount string `json:"From_Account"`
	// Recipient.
	ToAccount string `json:"To_Account"`
	// Sequence number of the message, unsigned 32 bits.
	MsgSeq Int `json:"MsgSeq"`
	// Random number of the message, unsigned 32 bits.
	MsgRandom Int `json:"MsgRandom"`
	// Unix seconds of the message. Order messages by `MsgTime`, then by `MsgSeq`.
	MsgTime Int `json:"MsgTime"`
	// Key of the message, `<MsgSeq>_<MsgRandom>_<MsgTime>`: what the REST API recalls it by.
	MsgKey string `json:"MsgKey"`
	// 1 the message is for clients that are online only, 0 not.
	OnlineOnlyFlag Int `json:"OnlineOnlyFlag"`
	// 0 the message was delivered, otherwise why not.
	SendMsgResult Int `json:"SendMsgResult"`
	// `send msg succeed`, or what went wrong.
	ErrorInfo string `json:"ErrorInfo"`
	// How many unread one-to-one messages `To_Account` has; -1 when delivery failed. Optional.
	UnreadMsgNum Int `json:"UnreadMsgNum"`
	// The elements of the message, in display order.
	MsgBody Message `json:"MsgBody"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var c2CAfterSendMsgMembers = []string{"CallbackCommand", "From_Account", "To_Account", "MsgSeq", "MsgRandom", "MsgTime", "MsgKey", "OnlineOnlyFlag", "SendMsgResult", "ErrorInfo", "UnreadMsgNum", "MsgBody", "CloudCustomData", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *C2CAfterSendMsg) UnmarshalJSON(text []byte) error {
	type plain C2CAfterSendMsg
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, c2CAfterSendMsgMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b C2CAfterSendMsg) MarshalJSON() ([]byte, error) {
	type plain C2CAfterSendMsg
	return encodeMembers(plain(b), b.Other, b.seen, c2CAfterSendMsgMembers)
}

// C2CAfterMsgReport is the body of C2C.CallbackAfterMsgReport, after: a one-to-one conversation was marked as read in a
// client or through REST (page 1047/43465).
type C2CAfterMsgReport struct {
	// The command, `C2C.CallbackAfterMsgReport`.
	CallbackCommand string `json:"CallbackCommand"`
	// Account that has read the messages.
	ReportAccount string `json:"Report_Account"`
	// The other side of the conversation.
	PeerAccount string `json:"Peer_Account"`
	// Unix seconds up to which messages are read.
	LastReadTime Int `json:"LastReadTime"`
	// How many unread one-to-one messages `Report_Account` has in all conversations.
	UnreadMsgNum Int `json:"UnreadMsgNum"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var c2CAfterMsgReportMembers = []string{"CallbackCommand", "Report_Account", "Peer_Account", "LastReadTime", "UnreadMsgNum", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *C2CAfterMsgReport) UnmarshalJSON(text []byte) error {
	type plain C2CAfterMsgReport
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, c2CAfterMsgReportMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b C2CAfterMsgReport) MarshalJSON() ([]byte, error) {
	type plain C2CAfterMsgReport
	return encodeMembers(plain(b), b.Other, b.seen, c2CAfterMsgReportMembers)
}

// C2CAfterMsgWithDraw is the body of C2C.CallbackAfterMsgWithDraw, after: a one-to-one message was recalled in a client
// or through REST (page 1047/43466).
type C2CAfterMsgWithDraw struct {
	// The command, `C2C.CallbackAfterMsgWithDraw`.
	CallbackCommand string `json:"CallbackCommand"`
	// Sender of the recalled message.
	FromAccount string `json:"From_Account"`
	// Recipient of the recalled message.
	ToAccount string `json:"To_Account"`
	// Key of the recalled message.
	MsgKey string `json:"MsgKey"`
	// How many unread one-to-one messages `To_Account` has.
	UnreadMsgNum Int `json:"UnreadMsgNum"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var c2CAfterMsgWithDrawMembers = []string{"CallbackCommand", "From_Account", "To_Account", "MsgKey", "UnreadMsgNum", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *C2CAfterMsgWithDraw) UnmarshalJSON(text []byte) error {
	type plain C2CAfterMsgWithDraw
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, c2CAfterMsgWithDrawMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b C2CAfterMsgWithDraw) MarshalJSON() ([]byte, error) {
	type plain C2CAfterMsgWithDraw
	return encodeMembers(plain(b), b.Other, b.seen, c2CAfterMsgWithDrawMembers)
}

// C2CAfterModifyMsg is the body of C2C.CallbackAfterModifyMsg, after: a one-to-one message was modified after it was
// sent (page 269/128224).
type C2CAfterModifyMsg struct {
	// The command, `C2C.CallbackAfterModifyMsg`.
	CallbackCommand string `json:"CallbackCommand"`
	// UserID that changed the message.
	OperatorAccount string `json:"Operator_Account"`
	// Sender.
	FromAccount string `json:"From_Account"`
	// Recipient.
	ToAccount string `json:"To_Account"`
	// Sequence number of the message, unsigned 32 bits.
	MsgSeq Int `json:"MsgSeq"`
	// Random number of the message, unsigned 32 bits.
	MsgRandom Int `json:"MsgRandom"`
	// Unix seconds of the message.
	MsgTime Int `json:"MsgTime"`
	// Key of the message.
	MsgKey string `json:"MsgKey"`
	// The elements of the message, in display order.
	MsgBody Message `json:"MsgBody"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var c2CAfterModifyMsgMembers = []string{"CallbackCommand", "Operator_Account", "From_Account", "To_Account", "MsgSeq", "MsgRandom", "MsgTime", "MsgKey", "MsgBody", "CloudCustomData", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *C2CAfterModifyMsg) UnmarshalJSON(text []byte) error {
	type plain C2CAfterModifyMsg
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, c2CAfterModifyMsgMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b C2CAfterModifyMsg) MarshalJSON() ([]byte, error) {
	type plain C2CAfterModifyMsg
	return encodeMembers(plain(b), b.Other, b.seen, c2CAfterModifyMsgMembers)
}

// C2CAfterC2CMsgExtensionExtensionListItem is an element ExtensionList of [C2CAfterC2CMsgExtension]. Extensions that
// were set or deleted; empty or missing when they were cleared.
type C2CAfterC2CMsgExtensionExtensionListItem struct {
	// Key of the extension. Optional.
	Key string `json:"Key"`
	// Value of the extension, when it was set. Optional.
	Value string `json:"Value"`
	// Version of the extension. Optional.
	Seq Int `json:"Seq"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var c2CAfterC2CMsgExtensionExtensionListItemMembers = []string{"Key", "Value", "Seq"}

// UnmarshalJSON reads the object with all its members.
func (b *C2CAfterC2CMsgExtensionExtensionListItem) UnmarshalJSON(text []byte) error {
	type plain C2CAfterC2CMsgExtensionExtensionListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, c2CAfterC2CMsgExtensionExtensionListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b C2CAfterC2CMsgExtensionExtensionListItem) MarshalJSON() ([]byte, error) {
	type plain C2CAfterC2CMsgExtensionExtensionListItem
	return encodeMembers(plain(b), b.Other, b.seen, c2CAfterC2CMsgExtensionExtensionListItemMembers)
}

// C2CAfterC2CMsgExtension is the body of C2C.CallbackAfterC2CMsgExtension, after: extensions of a one-to-one message
// were set, deleted or cleared (page 1047/76006).
type C2CAfterC2CMsgExtension struct {
	// The command, `C2C.CallbackAfterC2CMsgExtension`.
	CallbackCommand string `json:"CallbackCommand"`
	// Sender of the message.
	FromAccount string `json:"From_Account"`
	// Recipient.
	ToAccount string `json:"To_Account"`
	// Key of the message.
	MsgKey string `json:"MsgKey"`
	// 1 extensions were set, 2 deleted, 3 cleared.
	OperateType Int `json:"OperateType"`
	// Extensions that were set or deleted; empty or missing when they were cleared. Optional.
	ExtensionList []C2CAfterC2CMsgExtensionExtensionListItem `json:"ExtensionList"`
	// Version of all extensions of the message. Optional.
	Seq Int `json:"Seq"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var c2CAfterC2CMsgExtensionMembers = []string{"CallbackCommand", "From_Account", "To_Account", "MsgKey", "OperateType", "ExtensionList", "Seq", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *C2CAfterC2CMsgExtension) UnmarshalJSON(text []byte) error {
	type plain C2CAfterC2CMsgExtension
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, c2CAfterC2CMsgExtensionMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b C2CAfterC2CMsgExtension) MarshalJSON() ([]byte, error) {
	type plain C2CAfterC2CMsgExtension
	return encodeMembers(plain(b), b.Other, b.seen, c2CAfterC2CMsgExtensionMembers)
}

// GroupBeforeCreateGroupMemberListItem is an element MemberList of [GroupBeforeCreateGroup]. Initial members.
type GroupBeforeCreateGroupMemberListItem struct {
	// UserID. Optional.
	MemberAccount string `json:"Member_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupBeforeCreateGroupMemberListItemMembers = []string{"Member_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupBeforeCreateGroupMemberListItem) UnmarshalJSON(text []byte) error {
	type plain GroupBeforeCreateGroupMemberListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupBeforeCreateGroupMemberListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupBeforeCreateGroupMemberListItem) MarshalJSON() ([]byte, error) {
	type plain GroupBeforeCreateGroupMemberListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupBeforeCreateGroupMemberListItemMembers)
}

// GroupBeforeCreateGroup is the body of Group.CallbackBeforeCreateGroup, before: a group is about to be created, from a
// client or through REST (page 1047/34368).
type GroupBeforeCreateGroup struct {
	// The command, `Group.CallbackBeforeCreateGroup`.
	CallbackCommand string `json:"CallbackCommand"`
	// UserID that asks.
	OperatorAccount string `json:"Operator_Account"`
	// Owner of the new group.
	OwnerAccount string `json:"Owner_Account"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// Group name.
	Name string `json:"Name"`
	// Groups of this type that the user has made already; older deployments only. Optional.
	CreateGroupNum Int `json:"CreateGroupNum"`
	// Groups that the user has made already, by group type; not in the platform's table. Optional.
	CreatedGroupNum map[string]json.RawMessage `json:"CreatedGroupNum"`
	// Who may invite, such as `DisableInvite`; not in the platform's table. Optional.
	InviteOption string `json:"InviteOption"`
	// Initial members. Optional.
	MemberList []GroupBeforeCreateGroupMemberListItem `json:"MemberList"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupBeforeCreateGroupMembers = []string{"CallbackCommand", "Operator_Account", "Owner_Account", "Type", "Name", "CreateGroupNum", "CreatedGroupNum", "InviteOption", "MemberList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupBeforeCreateGroup) UnmarshalJSON(text []byte) error {
	type plain GroupBeforeCreateGroup
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupBeforeCreateGroupMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupBeforeCreateGroup) MarshalJSON() ([]byte, error) {
	type plain GroupBeforeCreateGroup
	return encodeMembers(plain(b), b.Other, b.seen, groupBeforeCreateGroupMembers)
}

// GroupAfterCreateGroupMemberListItem is an element MemberList of [GroupAfterCreateGroup]. Initial members.
type GroupAfterCreateGroupMemberListItem struct {
	// UserID. Optional.
	MemberAccount string `json:"Member_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterCreateGroupMemberListItemMembers = []string{"Member_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterCreateGroupMemberListItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterCreateGroupMemberListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterCreateGroupMemberListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterCreateGroupMemberListItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterCreateGroupMemberListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterCreateGroupMemberListItemMembers)
}

// GroupAfterCreateGroupUserDefinedDataListItem is an element UserDefinedDataList of [GroupAfterCreateGroup]. Custom
// fields of the group; only when the application has this feature.
type GroupAfterCreateGroupUserDefinedDataListItem struct {
	// Name of the field. Optional.
	Key string `json:"Key"`
	// Value of the field. Optional.
	Value string `json:"Value"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterCreateGroupUserDefinedDataListItemMembers = []string{"Key", "Value"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterCreateGroupUserDefinedDataListItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterCreateGroupUserDefinedDataListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterCreateGroupUserDefinedDataListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterCreateGroupUserDefinedDataListItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterCreateGroupUserDefinedDataListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterCreateGroupUserDefinedDataListItemMembers)
}

// GroupAfterCreateGroup is the body of Group.CallbackAfterCreateGroup, after: a group was created, from a client or
// through REST (page 1047/34369).
type GroupAfterCreateGroup struct {
	// The command, `Group.CallbackAfterCreateGroup`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// UserID that asked.
	OperatorAccount string `json:"Operator_Account"`
	// Owner.
	OwnerAccount string `json:"Owner_Account"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// Group name.
	Name string `json:"Name"`
	// Introduction; newer deployments only. Optional.
	Introduction string `json:"Introduction"`
	// Notice; newer deployments only. Optional.
	Notification string `json:"Notification"`
	// Initial members. Optional.
	MemberList []GroupAfterCreateGroupMemberListItem `json:"MemberList"`
	// Custom fields of the group; only when the application has this feature. Optional.
	UserDefinedDataList []GroupAfterCreateGroupUserDefinedDataListItem `json:"UserDefinedDataList"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterCreateGroupMembers = []string{"CallbackCommand", "GroupId", "Operator_Account", "Owner_Account", "Type", "Name", "Introduction", "Notification", "MemberList", "UserDefinedDataList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterCreateGroup) UnmarshalJSON(text []byte) error {
	type plain GroupAfterCreateGroup
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterCreateGroupMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterCreateGroup) MarshalJSON() ([]byte, error) {
	type plain GroupAfterCreateGroup
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterCreateGroupMembers)
}

// GroupBeforeApplyJoinGroup is the body of Group.CallbackBeforeApplyJoinGroup, before: a user asks to join a group,
// before its administrators are asked (page 1047/34370).
type GroupBeforeApplyJoinGroup struct {
	// The command, `Group.CallbackBeforeApplyJoinGroup`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// UserID that wants to join.
	RequestorAccount string `json:"Requestor_Account"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupBeforeApplyJoinGroupMembers = []string{"CallbackCommand", "GroupId", "Type", "Requestor_Account", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupBeforeApplyJoinGroup) UnmarshalJSON(text []byte) error {
	type plain GroupBeforeApplyJoinGroup
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupBeforeApplyJoinGroupMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupBeforeApplyJoinGroup) MarshalJSON() ([]byte, error) {
	type plain GroupBeforeApplyJoinGroup
	return encodeMembers(plain(b), b.Other, b.seen, groupBeforeApplyJoinGroupMembers)
}

// GroupBeforeInviteJoinGroupDestinationMembersItem is an element DestinationMembers of [GroupBeforeInviteJoinGroup].
// Invited users.
type GroupBeforeInviteJoinGroupDestinationMembersItem struct {
	// UserID.
	MemberAccount string `json:"Member_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupBeforeInviteJoinGroupDestinationMembersItemMembers = []string{"Member_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupBeforeInviteJoinGroupDestinationMembersItem) UnmarshalJSON(text []byte) error {
	type plain GroupBeforeInviteJoinGroupDestinationMembersItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupBeforeInviteJoinGroupDestinationMembersItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupBeforeInviteJoinGroupDestinationMembersItem) MarshalJSON() ([]byte, error) {
	type plain GroupBeforeInviteJoinGroupDestinationMembersItem
	return encodeMembers(plain(b), b.Other, b.seen, groupBeforeInviteJoinGroupDestinationMembersItemMembers)
}

// GroupBeforeInviteJoinGroup is the body of Group.CallbackBeforeInviteJoinGroup, before: users are about to be invited
// to a group, by a member or through REST (page 1047/34371).
type GroupBeforeInviteJoinGroup struct {
	// The command, `Group.CallbackBeforeInviteJoinGroup`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// UserID that invites.
	OperatorAccount string `json:"Operator_Account"`
	// Invited users.
	DestinationMembers []GroupBeforeInviteJoinGroupDestinationMembersItem `json:"DestinationMembers"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupBeforeInviteJoinGroupMembers = []string{"CallbackCommand", "GroupId", "Type", "Operator_Account", "DestinationMembers", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupBeforeInviteJoinGroup) UnmarshalJSON(text []byte) error {
	type plain GroupBeforeInviteJoinGroup
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupBeforeInviteJoinGroupMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupBeforeInviteJoinGroup) MarshalJSON() ([]byte, error) {
	type plain GroupBeforeInviteJoinGroup
	return encodeMembers(plain(b), b.Other, b.seen, groupBeforeInviteJoinGroupMembers)
}

// GroupAfterNewMemberJoinNewMemberListItem is an element NewMemberList of [GroupAfterNewMemberJoin]. New members.
type GroupAfterNewMemberJoinNewMemberListItem struct {
	// UserID.
	MemberAccount string `json:"Member_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterNewMemberJoinNewMemberListItemMembers = []string{"Member_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterNewMemberJoinNewMemberListItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterNewMemberJoinNewMemberListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterNewMemberJoinNewMemberListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterNewMemberJoinNewMemberListItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterNewMemberJoinNewMemberListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterNewMemberJoinNewMemberListItemMembers)
}

// GroupAfterNewMemberJoin is the body of Group.CallbackAfterNewMemberJoin, after: users joined a group (page
// 1047/34372).
type GroupAfterNewMemberJoin struct {
	// The command, `Group.CallbackAfterNewMemberJoin`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// How they joined: `Apply` or `Invited`.
	JoinType string `json:"JoinType"`
	// UserID that caused it.
	OperatorAccount string `json:"Operator_Account"`
	// New members.
	NewMemberList []GroupAfterNewMemberJoinNewMemberListItem `json:"NewMemberList"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterNewMemberJoinMembers = []string{"CallbackCommand", "GroupId", "Type", "JoinType", "Operator_Account", "NewMemberList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterNewMemberJoin) UnmarshalJSON(text []byte) error {
	type plain GroupAfterNewMemberJoin
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterNewMemberJoinMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterNewMemberJoin) MarshalJSON() ([]byte, error) {
	type plain GroupAfterNewMemberJoin
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterNewMemberJoinMembers)
}

// GroupAfterMemberExitExitMemberListItem is an element ExitMemberList of [GroupAfterMemberExit]. Members that left.
type GroupAfterMemberExitExitMemberListItem struct {
	// UserID.
	MemberAccount string `json:"Member_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterMemberExitExitMemberListItemMembers = []string{"Member_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterMemberExitExitMemberListItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterMemberExitExitMemberListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterMemberExitExitMemberListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterMemberExitExitMemberListItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterMemberExitExitMemberListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterMemberExitExitMemberListItemMembers)
}

// GroupAfterMemberExit is the body of Group.CallbackAfterMemberExit, after: members left a group or were removed from
// it (page 1047/34373).
type GroupAfterMemberExit struct {
	// The command, `Group.CallbackAfterMemberExit`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// How they left: `Kicked` or `Quit`.
	ExitType string `json:"ExitType"`
	// UserID that caused it.
	OperatorAccount string `json:"Operator_Account"`
	// Members that left.
	ExitMemberList []GroupAfterMemberExitExitMemberListItem `json:"ExitMemberList"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterMemberExitMembers = []string{"CallbackCommand", "GroupId", "Type", "ExitType", "Operator_Account", "ExitMemberList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterMemberExit) UnmarshalJSON(text []byte) error {
	type plain GroupAfterMemberExit
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterMemberExitMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterMemberExit) MarshalJSON() ([]byte, error) {
	type plain GroupAfterMemberExit
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterMemberExitMembers)
}

// GroupBeforeSendMsg is the body of Group.CallbackBeforeSendMsg, before: a group message is about to be sent, from a
// client or through REST (page 1047/34374).
type GroupBeforeSendMsg struct {
	// The command, `Group.CallbackBeforeSendMsg`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// Sender shown to members.
	FromAccount string `json:"From_Account"`
	// UserID that made the call; equals From_Account unless the administrator sends for someone.
	OperatorAccount string `json:"Operator_Account"`
	// Random number of the send request, unsigned 32 bits.
	Random Int `json:"Random"`
	// 1 the message is for clients that are online only, 0 not; always 0 of an AVChatRoom. Optional.
	OnlineOnlyFlag Int `json:"OnlineOnlyFlag"`
	// The elements of the message, in display order.
	MsgBody Message `json:"MsgBody"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Topic, of a message in a topic of a community. Optional.
	TopicID string `json:"TopicId"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupBeforeSendMsgMembers = []string{"CallbackCommand", "GroupId", "Type", "From_Account", "Operator_Account", "Random", "OnlineOnlyFlag", "MsgBody", "CloudCustomData", "TopicId", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupBeforeSendMsg) UnmarshalJSON(text []byte) error {
	type plain GroupBeforeSendMsg
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupBeforeSendMsgMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupBeforeSendMsg) MarshalJSON() ([]byte, error) {
	type plain GroupBeforeSendMsg
	return encodeMembers(plain(b), b.Other, b.seen, groupBeforeSendMsgMembers)
}

// GroupAfterSendMsgGroupAtInfoItem is an element GroupAtInfo of [GroupAfterSendMsg]. Who is mentioned; not in the
// platform's table.
type GroupAfterSendMsgGroupAtInfoItem struct {
	// 1 everybody is mentioned, 0 one account. Optional.
	GroupAtAllFlag Int `json:"GroupAtAllFlag"`
	// Mentioned UserID (when flag is 0). Optional.
	GroupAtAccount string `json:"GroupAt_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterSendMsgGroupAtInfoItemMembers = []string{"GroupAtAllFlag", "GroupAt_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterSendMsgGroupAtInfoItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterSendMsgGroupAtInfoItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterSendMsgGroupAtInfoItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterSendMsgGroupAtInfoItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterSendMsgGroupAtInfoItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterSendMsgGroupAtInfoItemMembers)
}

// GroupAfterSendMsg is the body of Group.CallbackAfterSendMsg, after: a group message was delivered (page 1047/34375).
type GroupAfterSendMsg struct {
	// The command, `Group.CallbackAfterSendMsg`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// Sender shown to members.
	FromAccount string `json:"From_Account"`
	// UserID that made the call; equals From_Account unless the administrator sends for someone.
	OperatorAccount string `json:"Operator_Account"`
	// Random number of the send request, unsigned 32 bits.
	Random Int `json:"Random"`
	// 1 the message is for clients that are online only, 0 not; always 0 of an AVChatRoom. Optional.
	OnlineOnlyFlag Int `json:"OnlineOnlyFlag"`
	// Sequence number, unsigned 32 bits, unique in the group: order messages by it. The REST API recalls by it.
	MsgSeq Int `json:"MsgSeq"`
	// Unix seconds of the message, by the clock of the platform.
	MsgTime Int `json:"MsgTime"`
	// Of groups of the type `Live` only. Optional.
	MsgID string `json:"MsgId"`
	// The elements of the message, in display order.
	MsgBody Message `json:"MsgBody"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Topic, of a message in a topic of a community. Optional.
	TopicID string `json:"TopicId"`
	// Who is mentioned; not in the platform's table. Optional.
	GroupAtInfo []GroupAfterSendMsgGroupAtInfoItem `json:"GroupAtInfo"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterSendMsgMembers = []string{"CallbackCommand", "GroupId", "Type", "From_Account", "Operator_Account", "Random", "OnlineOnlyFlag", "MsgSeq", "MsgTime", "MsgId", "MsgBody", "CloudCustomData", "TopicId", "GroupAtInfo", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterSendMsg) UnmarshalJSON(text []byte) error {
	type plain GroupAfterSendMsg
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterSendMsgMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterSendMsg) MarshalJSON() ([]byte, error) {
	type plain GroupAfterSendMsg
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterSendMsgMembers)
}

// GroupAfterGroupFull is the body of Group.CallbackAfterGroupFull, after: a group is full: the newest member filled it,
// or somebody could not join (page 1047/34376).
type GroupAfterGroupFull struct {
	// The command, `Group.CallbackAfterGroupFull`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterGroupFullMembers = []string{"CallbackCommand", "GroupId", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterGroupFull) UnmarshalJSON(text []byte) error {
	type plain GroupAfterGroupFull
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterGroupFullMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterGroupFull) MarshalJSON() ([]byte, error) {
	type plain GroupAfterGroupFull
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterGroupFullMembers)
}

// GroupAfterGroupDestroyedMemberListItem is an element MemberList of [GroupAfterGroupDestroyed]. Members; not sent for
// communities.
type GroupAfterGroupDestroyedMemberListItem struct {
	// UserID. Optional.
	MemberAccount string `json:"Member_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterGroupDestroyedMemberListItemMembers = []string{"Member_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterGroupDestroyedMemberListItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterGroupDestroyedMemberListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterGroupDestroyedMemberListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterGroupDestroyedMemberListItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterGroupDestroyedMemberListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterGroupDestroyedMemberListItemMembers)
}

// GroupAfterGroupDestroyed is the body of Group.CallbackAfterGroupDestroyed, after: a group was disbanded in a client
// or through REST (page 1047/34377).
type GroupAfterGroupDestroyed struct {
	// The command, `Group.CallbackAfterGroupDestroyed`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// Owner.
	OwnerAccount string `json:"Owner_Account"`
	// Name of the group. Optional.
	Name string `json:"Name"`
	// Members; not sent for communities. Optional.
	MemberList []GroupAfterGroupDestroyedMemberListItem `json:"MemberList"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterGroupDestroyedMembers = []string{"CallbackCommand", "GroupId", "Type", "Owner_Account", "Name", "MemberList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterGroupDestroyed) UnmarshalJSON(text []byte) error {
	type plain GroupAfterGroupDestroyed
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterGroupDestroyedMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterGroupDestroyed) MarshalJSON() ([]byte, error) {
	type plain GroupAfterGroupDestroyed
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterGroupDestroyedMembers)
}

// GroupAfterGroupInfoChanged is the body of Group.CallbackAfterGroupInfoChanged, after: name, introduction, notice or
// avatar of a group was changed (page 1047/34378).
type GroupAfterGroupInfoChanged struct {
	// The command, `Group.CallbackAfterGroupInfoChanged`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// UserID that made the change.
	OperatorAccount string `json:"Operator_Account"`
	// New name, when it was changed. Optional.
	Name string `json:"Name"`
	// New introduction, when it was changed. Optional.
	Introduction string `json:"Introduction"`
	// New notice, when it was changed. Optional.
	Notification string `json:"Notification"`
	// New URL of the avatar, when it was changed. Optional.
	FaceURL string `json:"FaceUrl"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterGroupInfoChangedMembers = []string{"CallbackCommand", "GroupId", "Type", "Operator_Account", "Name", "Introduction", "Notification", "FaceUrl", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterGroupInfoChanged) UnmarshalJSON(text []byte) error {
	type plain GroupAfterGroupInfoChanged
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterGroupInfoChangedMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterGroupInfoChanged) MarshalJSON() ([]byte, error) {
	type plain GroupAfterGroupInfoChanged
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterGroupInfoChangedMembers)
}

// GroupAfterRecallMsgMsgSeqListItem is an element MsgSeqList of [GroupAfterRecallMsg]. Recalled messages.
type GroupAfterRecallMsgMsgSeqListItem struct {
	// Sequence number of the message, unsigned 32 bits.
	MsgSeq Int `json:"MsgSeq"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterRecallMsgMsgSeqListItemMembers = []string{"MsgSeq"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterRecallMsgMsgSeqListItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterRecallMsgMsgSeqListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterRecallMsgMsgSeqListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterRecallMsgMsgSeqListItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterRecallMsgMsgSeqListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterRecallMsgMsgSeqListItemMembers)
}

// GroupAfterRecallMsg is the body of Group.CallbackAfterRecallMsg, after: group messages were recalled in a client or
// through REST (page 1047/46979).
type GroupAfterRecallMsg struct {
	// The command, `Group.CallbackAfterRecallMsg`.
	CallbackCommand string `json:"CallbackCommand"`
	// UserID that recalled.
	OperatorAccount string `json:"Operator_Account"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Recalled messages.
	MsgSeqList []GroupAfterRecallMsgMsgSeqListItem `json:"MsgSeqList"`
	// Topic, of a message in a topic of a community. Optional.
	TopicID string `json:"TopicId"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterRecallMsgMembers = []string{"CallbackCommand", "Operator_Account", "Type", "GroupId", "MsgSeqList", "TopicId", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterRecallMsg) UnmarshalJSON(text []byte) error {
	type plain GroupAfterRecallMsg
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterRecallMsgMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterRecallMsg) MarshalJSON() ([]byte, error) {
	type plain GroupAfterRecallMsg
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterRecallMsgMembers)
}

// GroupOnMemberStateChangeMemberListItem is an element MemberList of [GroupOnMemberStateChange]. Members concerned.
type GroupOnMemberStateChangeMemberListItem struct {
	// UserID.
	MemberAccount string `json:"Member_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupOnMemberStateChangeMemberListItemMembers = []string{"Member_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupOnMemberStateChangeMemberListItem) UnmarshalJSON(text []byte) error {
	type plain GroupOnMemberStateChangeMemberListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupOnMemberStateChangeMemberListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupOnMemberStateChangeMemberListItem) MarshalJSON() ([]byte, error) {
	type plain GroupOnMemberStateChangeMemberListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupOnMemberStateChangeMemberListItemMembers)
}

// GroupOnMemberStateChange is the body of Group.CallbackOnMemberStateChange, after: members of an audio-video group
// went offline or came back (page 1047/48734).
type GroupOnMemberStateChange struct {
	// The command, `Group.CallbackOnMemberStateChange`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type; not in the platform's table. Optional.
	Type string `json:"Type"`
	// What happened: `Offline` or `Online`.
	EventType string `json:"EventType"`
	// Why: `HeartbeatInterrupt`, `HeartbeatRecover`, `Join` or `Quit`; newer deployments only. Optional.
	EventCause string `json:"EventCause"`
	// Members concerned.
	MemberList []GroupOnMemberStateChangeMemberListItem `json:"MemberList"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupOnMemberStateChangeMembers = []string{"CallbackCommand", "GroupId", "Type", "EventType", "EventCause", "MemberList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupOnMemberStateChange) UnmarshalJSON(text []byte) error {
	type plain GroupOnMemberStateChange
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupOnMemberStateChangeMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupOnMemberStateChange) MarshalJSON() ([]byte, error) {
	type plain GroupOnMemberStateChange
	return encodeMembers(plain(b), b.Other, b.seen, groupOnMemberStateChangeMembers)
}

// GroupSendMsgException is the body of Group.CallbackSendMsgException, after: a group message from a client could not
// be delivered (page 1047/49462).
type GroupSendMsgException struct {
	// The command, `Group.CallbackSendMsgException`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// Sender shown to members.
	FromAccount string `json:"From_Account"`
	// UserID that made the call; equals From_Account unless the administrator sends for someone.
	OperatorAccount string `json:"Operator_Account"`
	// Random number of the send request, unsigned 32 bits.
	Random Int `json:"Random"`
	// 1 the message is for clients that are online only, 0 not; always 0 of an AVChatRoom. Optional.
	OnlineOnlyFlag Int `json:"OnlineOnlyFlag"`
	// The elements of the message, in display order.
	MsgBody Message `json:"MsgBody"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Why delivery failed.
	ErrorCode Int `json:"ErrorCode"`
	// What went wrong.
	ErrorInfo string `json:"ErrorInfo"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupSendMsgExceptionMembers = []string{"CallbackCommand", "GroupId", "Type", "From_Account", "Operator_Account", "Random", "OnlineOnlyFlag", "MsgBody", "CloudCustomData", "ErrorCode", "ErrorInfo", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupSendMsgException) UnmarshalJSON(text []byte) error {
	type plain GroupSendMsgException
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupSendMsgExceptionMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupSendMsgException) MarshalJSON() ([]byte, error) {
	type plain GroupSendMsgException
	return encodeMembers(plain(b), b.Other, b.seen, groupSendMsgExceptionMembers)
}

// GroupAfterMemberFieldChanged is the body of Group.CallbackAfterMemberFieldChanged, after: role or name card of a
// group member was changed (page 1047/60393).
type GroupAfterMemberFieldChanged struct {
	// The command, `Group.CallbackAfterMemberFieldChanged`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// UserID that made the change.
	OperatorAccount string `json:"Operator_Account"`
	// Member whose fields changed; `Modified_Account` in some deployments. Optional.
	MemberAccount string `json:"Member_Account"`
	// Member whose fields changed, where `Member_Account` is missing. Optional.
	ModifiedAccount string `json:"Modified_Account"`
	// New role, when it was changed: `Admin`, or `Member` for somebody who is no longer an administrator. Optional.
	Role string `json:"Role"`
	// New name card, when it was changed. Optional.
	NameCard string `json:"NameCard"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterMemberFieldChangedMembers = []string{"CallbackCommand", "GroupId", "Type", "Operator_Account", "Member_Account", "Modified_Account", "Role", "NameCard", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterMemberFieldChanged) UnmarshalJSON(text []byte) error {
	type plain GroupAfterMemberFieldChanged
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterMemberFieldChangedMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterMemberFieldChanged) MarshalJSON() ([]byte, error) {
	type plain GroupAfterMemberFieldChanged
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterMemberFieldChangedMembers)
}

// GroupAfterGroupAttrChangedGroupAttrItem is an element GroupAttr of [GroupAfterGroupAttrChanged]. Attributes that were
// changed.
type GroupAfterGroupAttrChangedGroupAttrItem struct {
	// Name of the attribute. Optional.
	Key string `json:"key"`
	// Value of the attribute. Optional.
	Value string `json:"value"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterGroupAttrChangedGroupAttrItemMembers = []string{"key", "value"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterGroupAttrChangedGroupAttrItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterGroupAttrChangedGroupAttrItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterGroupAttrChangedGroupAttrItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterGroupAttrChangedGroupAttrItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterGroupAttrChangedGroupAttrItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterGroupAttrChangedGroupAttrItemMembers)
}

// GroupAfterGroupAttrChanged is the body of Group.CallbackAfterGroupAttrChanged, after: attributes of a group were set,
// modified, deleted or cleared (page 1047/60394).
type GroupAfterGroupAttrChanged struct {
	// The command, `Group.CallbackAfterGroupAttrChanged`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// UserID that made the change.
	OperatorAccount string `json:"Operator_Account"`
	// `set` (all others are removed), `modify`, `delete` or `clear`.
	OptionType string `json:"OptionType"`
	// Attributes that were changed. Optional.
	GroupAttr []GroupAfterGroupAttrChangedGroupAttrItem `json:"GroupAttr"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterGroupAttrChangedMembers = []string{"CallbackCommand", "GroupId", "Type", "Operator_Account", "OptionType", "GroupAttr", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterGroupAttrChanged) UnmarshalJSON(text []byte) error {
	type plain GroupAfterGroupAttrChanged
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterGroupAttrChangedMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterGroupAttrChanged) MarshalJSON() ([]byte, error) {
	type plain GroupAfterGroupAttrChanged
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterGroupAttrChangedMembers)
}

// GroupAfterReadReceiptReadReceiptMembersItem is an element ReadReceiptMembers of
// [GroupAfterReadReceiptGroupMsgReceiptListItem]. Members that confirmed it now.
type GroupAfterReadReceiptReadReceiptMembersItem struct {
	// UserID.
	MemberAccount string `json:"Member_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterReadReceiptReadReceiptMembersItemMembers = []string{"Member_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterReadReceiptReadReceiptMembersItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterReadReceiptReadReceiptMembersItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterReadReceiptReadReceiptMembersItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterReadReceiptReadReceiptMembersItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterReadReceiptReadReceiptMembersItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterReadReceiptReadReceiptMembersItemMembers)
}

// GroupAfterReadReceiptGroupMsgReceiptListItem is an element GroupMsgReceiptList of [GroupAfterReadReceipt]. Messages
// that were read.
type GroupAfterReadReceiptGroupMsgReceiptListItem struct {
	// Sequence number of the message, unsigned 32 bits.
	MsgSeq Int `json:"MsgSeq"`
	// How many members have read it.
	ReadNum Int `json:"ReadNum"`
	// How many members have not.
	UnreadNum Int `json:"UnreadNum"`
	// Members that confirmed it now.
	ReadReceiptMembers []GroupAfterReadReceiptReadReceiptMembersItem `json:"ReadReceiptMembers"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterReadReceiptGroupMsgReceiptListItemMembers = []string{"MsgSeq", "ReadNum", "UnreadNum", "ReadReceiptMembers"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterReadReceiptGroupMsgReceiptListItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterReadReceiptGroupMsgReceiptListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterReadReceiptGroupMsgReceiptListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterReadReceiptGroupMsgReceiptListItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterReadReceiptGroupMsgReceiptListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterReadReceiptGroupMsgReceiptListItemMembers)
}

// GroupAfterReadReceipt is the body of Group.CallbackAfterReadReceipt, after: members confirmed that they have read
// group messages; not sent for communities (page 1047/60395).
type GroupAfterReadReceipt struct {
	// The command, `Group.CallbackAfterReadReceipt`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// Messages that were read.
	GroupMsgReceiptList []GroupAfterReadReceiptGroupMsgReceiptListItem `json:"GroupMsgReceiptList"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterReadReceiptMembers = []string{"CallbackCommand", "GroupId", "Type", "GroupMsgReceiptList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterReadReceipt) UnmarshalJSON(text []byte) error {
	type plain GroupAfterReadReceipt
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterReadReceiptMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterReadReceipt) MarshalJSON() ([]byte, error) {
	type plain GroupAfterReadReceipt
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterReadReceiptMembers)
}

// GroupAfterChangeGroupOwner is the body of Group.CallbackAfterChangeGroupOwner, after: a group has got another owner
// (page 1047/60396).
type GroupAfterChangeGroupOwner struct {
	// The command, `Group.CallbackAfterChangeGroupOwner`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// UserID that asked.
	OperatorAccount string `json:"Operator_Account"`
	// Former owner.
	OldOwnerAccount string `json:"OldOwner_Account"`
	// New owner.
	NewOwnerAccount string `json:"NewOwner_Account"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterChangeGroupOwnerMembers = []string{"CallbackCommand", "GroupId", "Type", "Operator_Account", "OldOwner_Account", "NewOwner_Account", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterChangeGroupOwner) UnmarshalJSON(text []byte) error {
	type plain GroupAfterChangeGroupOwner
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterChangeGroupOwnerMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterChangeGroupOwner) MarshalJSON() ([]byte, error) {
	type plain GroupAfterChangeGroupOwner
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterChangeGroupOwnerMembers)
}

// GroupOnDailyGroupQuotaAlarm is the body of Group.CallbackOnDailyGroupQuotaAlarm, after: the application has used more
// than 70 % of its daily quota of new groups (page 1047/57455).
type GroupOnDailyGroupQuotaAlarm struct {
	// The command, `Group.CallbackOnDailyGroupQuotaAlarm`.
	CallbackCommand string `json:"CallbackCommand"`
	// Groups made today, less those disbanded.
	QuotaUsed Int `json:"QuotaUsed"`
	// The daily limit.
	Quota Int `json:"Quota"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupOnDailyGroupQuotaAlarmMembers = []string{"CallbackCommand", "QuotaUsed", "Quota", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupOnDailyGroupQuotaAlarm) UnmarshalJSON(text []byte) error {
	type plain GroupOnDailyGroupQuotaAlarm
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupOnDailyGroupQuotaAlarmMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupOnDailyGroupQuotaAlarm) MarshalJSON() ([]byte, error) {
	type plain GroupOnDailyGroupQuotaAlarm
	return encodeMembers(plain(b), b.Other, b.seen, groupOnDailyGroupQuotaAlarmMembers)
}

// GroupAfterGroupMsgExtensionExtensionListItem is an element ExtensionList of [GroupAfterGroupMsgExtension]. Extensions
// that were set or deleted; empty or missing when they were cleared.
type GroupAfterGroupMsgExtensionExtensionListItem struct {
	// Key of the extension. Optional.
	Key string `json:"Key"`
	// Value of the extension, when it was set. Optional.
	Value string `json:"Value"`
	// Version of the extension. Optional.
	Seq Int `json:"Seq"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterGroupMsgExtensionExtensionListItemMembers = []string{"Key", "Value", "Seq"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterGroupMsgExtensionExtensionListItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterGroupMsgExtensionExtensionListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterGroupMsgExtensionExtensionListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterGroupMsgExtensionExtensionListItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterGroupMsgExtensionExtensionListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterGroupMsgExtensionExtensionListItemMembers)
}

// GroupAfterGroupMsgExtension is the body of Group.CallbackAfterGroupMsgExtension, after: extensions of a group message
// were set, deleted or cleared (page 1047/76007).
type GroupAfterGroupMsgExtension struct {
	// The command, `Group.CallbackAfterGroupMsgExtension`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Sequence number of the message, unsigned 32 bits.
	MsgSeq Int `json:"MsgSeq"`
	// 1 extensions were set, 2 deleted, 3 cleared.
	OperateType Int `json:"OperateType"`
	// Extensions that were set or deleted; empty or missing when they were cleared. Optional.
	ExtensionList []GroupAfterGroupMsgExtensionExtensionListItem `json:"ExtensionList"`
	// Version of all extensions of the message. Optional.
	Seq Int `json:"Seq"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterGroupMsgExtensionMembers = []string{"CallbackCommand", "GroupId", "MsgSeq", "OperateType", "ExtensionList", "Seq", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterGroupMsgExtension) UnmarshalJSON(text []byte) error {
	type plain GroupAfterGroupMsgExtension
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterGroupMsgExtensionMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterGroupMsgExtension) MarshalJSON() ([]byte, error) {
	type plain GroupAfterGroupMsgExtension
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterGroupMsgExtensionMembers)
}

// GroupBeforeCreateTopic is the body of Group.CallbackBeforeCreateTopic, before: a topic is about to be created in a
// community, from a client or through REST (page 1047/49463).
type GroupBeforeCreateTopic struct {
	// The command, `Group.CallbackBeforeCreateTopic`.
	CallbackCommand string `json:"CallbackCommand"`
	// UserID that asks.
	OperatorAccount string `json:"Operator_Account"`
	// `Community`.
	Type string `json:"Type"`
	// Topic name.
	Name string `json:"Name"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupBeforeCreateTopicMembers = []string{"CallbackCommand", "Operator_Account", "Type", "Name", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupBeforeCreateTopic) UnmarshalJSON(text []byte) error {
	type plain GroupBeforeCreateTopic
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupBeforeCreateTopicMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupBeforeCreateTopic) MarshalJSON() ([]byte, error) {
	type plain GroupBeforeCreateTopic
	return encodeMembers(plain(b), b.Other, b.seen, groupBeforeCreateTopicMembers)
}

// GroupAfterCreateTopicUserDefinedDataListItem is an element UserDefinedDataList of [GroupAfterCreateTopic]. Custom
// fields of the group; only when the application has this feature.
type GroupAfterCreateTopicUserDefinedDataListItem struct {
	// Name of the field. Optional.
	Key string `json:"Key"`
	// Value of the field. Optional.
	Value string `json:"Value"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterCreateTopicUserDefinedDataListItemMembers = []string{"Key", "Value"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterCreateTopicUserDefinedDataListItem) UnmarshalJSON(text []byte) error {
	type plain GroupAfterCreateTopicUserDefinedDataListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterCreateTopicUserDefinedDataListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterCreateTopicUserDefinedDataListItem) MarshalJSON() ([]byte, error) {
	type plain GroupAfterCreateTopicUserDefinedDataListItem
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterCreateTopicUserDefinedDataListItemMembers)
}

// GroupAfterCreateTopic is the body of Group.CallbackAfterCreateTopic, after: a topic was created in a community (page
// 1047/49464).
type GroupAfterCreateTopic struct {
	// The command, `Group.CallbackAfterCreateTopic`.
	CallbackCommand string `json:"CallbackCommand"`
	// Community of the topic.
	GroupID string `json:"GroupId"`
	// New topic.
	TopicID string `json:"TopicId"`
	// UserID that asked.
	OperatorAccount string `json:"Operator_Account"`
	// Owner of the community.
	OwnerAccount string `json:"Owner_Account"`
	// `Community`.
	Type string `json:"Type"`
	// Topic name.
	Name string `json:"Name"`
	// Custom fields of the group; only when the application has this feature. Optional.
	UserDefinedDataList []GroupAfterCreateTopicUserDefinedDataListItem `json:"UserDefinedDataList"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterCreateTopicMembers = []string{"CallbackCommand", "GroupId", "TopicId", "Operator_Account", "Owner_Account", "Type", "Name", "UserDefinedDataList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterCreateTopic) UnmarshalJSON(text []byte) error {
	type plain GroupAfterCreateTopic
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterCreateTopicMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterCreateTopic) MarshalJSON() ([]byte, error) {
	type plain GroupAfterCreateTopic
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterCreateTopicMembers)
}

// GroupAfterTopicDestroyed is the body of Group.CallbackAfterTopicDestroyed, after: topics of a community were deleted
// (page 1047/49465).
type GroupAfterTopicDestroyed struct {
	// The command, `Group.CallbackAfterTopicDestroyed`.
	CallbackCommand string `json:"CallbackCommand"`
	// Community of the topic.
	GroupID string `json:"GroupId"`
	// `Community`.
	Type string `json:"Type"`
	// Deleted topics.
	TopicIDList Texts `json:"TopicIdList"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterTopicDestroyedMembers = []string{"CallbackCommand", "GroupId", "Type", "TopicIdList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterTopicDestroyed) UnmarshalJSON(text []byte) error {
	type plain GroupAfterTopicDestroyed
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterTopicDestroyedMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterTopicDestroyed) MarshalJSON() ([]byte, error) {
	type plain GroupAfterTopicDestroyed
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterTopicDestroyedMembers)
}

// GroupAfterTopicInfoChanged is the body of Group.CallbackAfterTopicInfoChanged, after: name, introduction, notice or
// avatar of a topic was changed (page 1047/49466).
type GroupAfterTopicInfoChanged struct {
	// The command, `Group.CallbackAfterTopicInfoChanged`.
	CallbackCommand string `json:"CallbackCommand"`
	// Community of the topic.
	GroupID string `json:"GroupId"`
	// The topic; not in the platform's table. Optional.
	TopicID string `json:"TopicId"`
	// `Community`.
	Type string `json:"Type"`
	// UserID that made the change.
	OperatorAccount string `json:"Operator_Account"`
	// New name, when it was changed. Optional.
	Name string `json:"Name"`
	// New introduction, when it was changed. Optional.
	Introduction string `json:"Introduction"`
	// New notice, when it was changed. Optional.
	Notification string `json:"Notification"`
	// New URL of the avatar, when it was changed. Optional.
	FaceURL string `json:"FaceUrl"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var groupAfterTopicInfoChangedMembers = []string{"CallbackCommand", "GroupId", "TopicId", "Type", "Operator_Account", "Name", "Introduction", "Notification", "FaceUrl", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *GroupAfterTopicInfoChanged) UnmarshalJSON(text []byte) error {
	type plain GroupAfterTopicInfoChanged
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, groupAfterTopicInfoChangedMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b GroupAfterTopicInfoChanged) MarshalJSON() ([]byte, error) {
	type plain GroupAfterTopicInfoChanged
	return encodeMembers(plain(b), b.Other, b.seen, groupAfterTopicInfoChangedMembers)
}

// BotOnC2CMessage is the body of Bot.OnC2CMessage, after: a user sent a one-to-one message to a robot account (page
// 1047/68952).
type BotOnC2CMessage struct {
	// The command, `Bot.OnC2CMessage`.
	CallbackCommand string `json:"CallbackCommand"`
	// Sender.
	FromAccount string `json:"From_Account"`
	// Recipient.
	ToAccount string `json:"To_Account"`
	// Sequence number of the message, unsigned 32 bits.
	MsgSeq Int `json:"MsgSeq"`
	// Random number of the message, unsigned 32 bits.
	MsgRandom Int `json:"MsgRandom"`
	// Unix seconds of the message. Order messages by `MsgTime`, then by `MsgSeq`.
	MsgTime Int `json:"MsgTime"`
	// Key of the message, `<MsgSeq>_<MsgRandom>_<MsgTime>`: what the REST API recalls it by.
	MsgKey string `json:"MsgKey"`
	// 1 the message is for clients that are online only, 0 not.
	OnlineOnlyFlag Int `json:"OnlineOnlyFlag"`
	// 0 the message was delivered, otherwise why not.
	SendMsgResult Int `json:"SendMsgResult"`
	// `send msg succeed`, or what went wrong.
	ErrorInfo string `json:"ErrorInfo"`
	// How many unread one-to-one messages `To_Account` has; not in the platform's table. Optional.
	UnreadMsgNum Int `json:"UnreadMsgNum"`
	// The elements of the message, in display order.
	MsgBody Message `json:"MsgBody"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var botOnC2CMessageMembers = []string{"CallbackCommand", "From_Account", "To_Account", "MsgSeq", "MsgRandom", "MsgTime", "MsgKey", "OnlineOnlyFlag", "SendMsgResult", "ErrorInfo", "UnreadMsgNum", "MsgBody", "CloudCustomData", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *BotOnC2CMessage) UnmarshalJSON(text []byte) error {
	type plain BotOnC2CMessage
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, botOnC2CMessageMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b BotOnC2CMessage) MarshalJSON() ([]byte, error) {
	type plain BotOnC2CMessage
	return encodeMembers(plain(b), b.Other, b.seen, botOnC2CMessageMembers)
}

// BotOnGroupMessage is the body of Bot.OnGroupMessage, after: a group message mentioned robot accounts; not sent for
// @all (page 1047/68953).
type BotOnGroupMessage struct {
	// The command, `Bot.OnGroupMessage`.
	CallbackCommand string `json:"CallbackCommand"`
	// Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
	GroupID string `json:"GroupId"`
	// Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may be another
	// one.
	Type string `json:"Type"`
	// Sender shown to members.
	FromAccount string `json:"From_Account"`
	// UserID that made the call; equals From_Account unless the administrator sends for someone.
	OperatorAccount string `json:"Operator_Account"`
	// Random number of the send request, unsigned 32 bits.
	Random Int `json:"Random"`
	// 1 the message is for clients that are online only, 0 not; always 0 of an AVChatRoom. Optional.
	OnlineOnlyFlag Int `json:"OnlineOnlyFlag"`
	// Sequence number of the message, unsigned 32 bits.
	MsgSeq Int `json:"MsgSeq"`
	// Unix seconds of the message.
	MsgTime Int `json:"MsgTime"`
	// The elements of the message, in display order.
	MsgBody Message `json:"MsgBody"`
	// Robots that are mentioned.
	AtRobotsAccount Texts `json:"AtRobots_Account"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Topic, of a message in a topic of a community. Optional.
	TopicID string `json:"TopicId"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var botOnGroupMessageMembers = []string{"CallbackCommand", "GroupId", "Type", "From_Account", "Operator_Account", "Random", "OnlineOnlyFlag", "MsgSeq", "MsgTime", "MsgBody", "AtRobots_Account", "CloudCustomData", "TopicId", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *BotOnGroupMessage) UnmarshalJSON(text []byte) error {
	type plain BotOnGroupMessage
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, botOnGroupMessageMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b BotOnGroupMessage) MarshalJSON() ([]byte, error) {
	type plain BotOnGroupMessage
	return encodeMembers(plain(b), b.Other, b.seen, botOnGroupMessageMembers)
}

// ChatbotOnC2CSignalMessage is the body of Chatbot.OnC2CSignalMessage, after: a client sent a signalling message to the
// account of an AI chatbot (no page of the platform).
type ChatbotOnC2CSignalMessage struct {
	// The command, `Chatbot.OnC2CSignalMessage`.
	CallbackCommand string `json:"CallbackCommand"`
	// Sender.
	FromAccount string `json:"From_Account"`
	// Robot.
	ToAccount string `json:"To_Account"`
	// Sequence number of the message, unsigned 32 bits.
	MsgSeq Int `json:"MsgSeq"`
	// Random number of the message, unsigned 32 bits.
	MsgRandom Int `json:"MsgRandom"`
	// Key of the message.
	MsgKey string `json:"MsgKey"`
	// Unix milliseconds of the event, as a number or a text; older deployments leave it out. Optional.
	EventTime Int `json:"EventTime"`
	// The signal, which the platform passes through.
	Data string `json:"Data"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var chatbotOnC2CSignalMessageMembers = []string{"CallbackCommand", "From_Account", "To_Account", "MsgSeq", "MsgRandom", "MsgKey", "EventTime", "Data"}

// UnmarshalJSON reads the object with all its members.
func (b *ChatbotOnC2CSignalMessage) UnmarshalJSON(text []byte) error {
	type plain ChatbotOnC2CSignalMessage
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, chatbotOnC2CSignalMessageMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b ChatbotOnC2CSignalMessage) MarshalJSON() ([]byte, error) {
	type plain ChatbotOnC2CSignalMessage
	return encodeMembers(plain(b), b.Other, b.seen, chatbotOnC2CSignalMessageMembers)
}

// ContentResultNotifyContactItem is the object ContactItem of [ContentResultNotify]. Where the content was going, when
// a message was checked.
type ContentResultNotifyContactItem struct {
	// 1 one-to-one message, 2 group message. Optional.
	ContactType Int `json:"ContactType"`
	// Recipient, of one-to-one messages. Optional.
	ToAccount string `json:"To_Account"`
	// Group, of group messages. Optional.
	ToGroupID string `json:"ToGroupId"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var contentResultNotifyContactItemMembers = []string{"ContactType", "To_Account", "ToGroupId"}

// UnmarshalJSON reads the object with all its members.
func (b *ContentResultNotifyContactItem) UnmarshalJSON(text []byte) error {
	type plain ContentResultNotifyContactItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, contentResultNotifyContactItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b ContentResultNotifyContactItem) MarshalJSON() ([]byte, error) {
	type plain ContentResultNotifyContactItem
	return encodeMembers(plain(b), b.Other, b.seen, contentResultNotifyContactItemMembers)
}

// ContentResultNotify is the body of ContentCallback.ResultNotify, after: cloud moderation has checked a content; by
// default sent for violations only (page 1047/78240, 269/95616).
type ContentResultNotify struct {
	// Where the content is from: `C2C`, `C2CCustom`, `Group`, `GroupCustom`, `GroupInfo`, `GroupMemberInfo`,
	// `RelationChain`, `UserInfo`.
	Scene string `json:"Scene"`
	// SDKAppID of the application.
	SDKAppID Int `json:"SdkAppId"`
	// Author of the checked content.
	FromAccount string `json:"From_Account"`
	// Where the content was going, when a message was checked. Optional.
	ContactItem *ContentResultNotifyContactItem `json:"ContactItem"`
	// What was checked: `Text`, `Image`, `Audio` or `Video`.
	ContentType string `json:"ContentType"`
	// Checked texts, several of them only for custom messages; may also come as one text. Optional.
	TextContent Texts `json:"TextContent"`
	// Image, audio or video that was checked. Optional.
	FileURL string `json:"FileURL"`
	// `MsgKey` of a one-to-one message, `MsgSeq` of a group message; missing when it was not delivered. Optional.
	MsgID string `json:"MsgID"`
	// 1 the content was held back, 0 it was let through.
	CtxcbResult Int `json:"CtxcbResult"`
	// ID of the moderation request.
	CtxcbRequestID string `json:"CtxcbRequestId"`
	// Matched words. Optional.
	CtxcbKeywords Texts `json:"CtxcbKeywords"`
	// What to do with it: `Block`, `Review` or `Normal`.
	CtxcbSuggestion string `json:"CtxcbSuggestion"`
	// What it is: `Normal`, `Illegal`, `Abuse`, `Polity`, `Ad`, `Porn`, `Sexy`, `Terror`, `Composite`.
	CtxcbLabel string `json:"CtxcbLabel"`
	// Finer label; newer deployments only. Optional.
	CtxcbSubLabel string `json:"CtxcbSubLabel"`
	// What the finer label means; newer deployments only. Optional.
	CtxcbSubLabelDesc string `json:"CtxcbSubLabelDesc"`
	// Word list that matched; newer deployments only. Optional.
	CtxcbLibName string `json:"CtxcbLibName"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var contentResultNotifyMembers = []string{"Scene", "SdkAppId", "From_Account", "ContactItem", "ContentType", "TextContent", "FileURL", "MsgID", "CtxcbResult", "CtxcbRequestId", "CtxcbKeywords", "CtxcbSuggestion", "CtxcbLabel", "CtxcbSubLabel", "CtxcbSubLabelDesc", "CtxcbLibName", "CloudCustomData"}

// UnmarshalJSON reads the object with all its members.
func (b *ContentResultNotify) UnmarshalJSON(text []byte) error {
	type plain ContentResultNotify
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, contentResultNotifyMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b ContentResultNotify) MarshalJSON() ([]byte, error) {
	type plain ContentResultNotify
	return encodeMembers(plain(b), b.Other, b.seen, contentResultNotifyMembers)
}

// PushOfflinePushEventsItem is an element Events of [PushOfflinePush]. The events, 1 to 100.
type PushOfflinePushEventsItem struct {
	// The command, `Push.OfflinePush`.
	CallbackCommand string `json:"CallbackCommand"`
	// 1 one-to-one message, 2 group message.
	EventType Int `json:"EventType"`
	// Unix seconds of the event.
	EventTime Int `json:"EventTime"`
	// Sender.
	FromAccount string `json:"From_Account"`
	// Owner of the device.
	ToAccount string `json:"To_Account"`
	// Vendor: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor.
	PushPlatform Int `json:"PushPlatform"`
	// 1 the push was sent, 2 it has arrived, 3 it was clicked.
	PushStage Int `json:"PushStage"`
	// Key of the message, of one-to-one messages. Optional.
	MsgKey string `json:"MsgKey"`
	// Group, of group messages. Spelled differently from the `GroupId` of other webhooks. Optional.
	GroupID string `json:"GroupID"`
	// Sequence number of the message, unsigned 32 bits. Optional.
	MsgSeq Int `json:"MsgSeq"`
	// Random number of the message, unsigned 32 bits. Optional.
	MsgRandom Int `json:"MsgRandom"`
	// Unix seconds of the message. Optional.
	MsgTime Int `json:"MsgTime"`
	// ID of the push at the vendor. Optional.
	PushID string `json:"PushID"`
	// 0, or why the push failed.
	ErrCode Int `json:"ErrCode"`
	// Why the push failed; may be empty. Optional.
	ErrInfo string `json:"ErrInfo"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var pushOfflinePushEventsItemMembers = []string{"CallbackCommand", "EventType", "EventTime", "From_Account", "To_Account", "PushPlatform", "PushStage", "MsgKey", "GroupID", "MsgSeq", "MsgRandom", "MsgTime", "PushID", "ErrCode", "ErrInfo"}

// UnmarshalJSON reads the object with all its members.
func (b *PushOfflinePushEventsItem) UnmarshalJSON(text []byte) error {
	type plain PushOfflinePushEventsItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, pushOfflinePushEventsItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b PushOfflinePushEventsItem) MarshalJSON() ([]byte, error) {
	type plain PushOfflinePushEventsItem
	return encodeMembers(plain(b), b.Other, b.seen, pushOfflinePushEventsItemMembers)
}

// PushOfflinePush is the body of Push.OfflinePush, after: offline pushes of messages were sent, have arrived or were
// clicked; 1 to 100 events at once (page 1047/67552).
type PushOfflinePush struct {
	// The events, 1 to 100.
	Events []PushOfflinePushEventsItem `json:"Events"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var pushOfflinePushMembers = []string{"Events"}

// UnmarshalJSON reads the object with all its members.
func (b *PushOfflinePush) UnmarshalJSON(text []byte) error {
	type plain PushOfflinePush
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, pushOfflinePushMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b PushOfflinePush) MarshalJSON() ([]byte, error) {
	type plain PushOfflinePush
	return encodeMembers(plain(b), b.Other, b.seen, pushOfflinePushMembers)
}

// PushAllMemberPushEventsItem is an element Events of [PushAllMemberPush]. The events, 1 to 100.
type PushAllMemberPushEventsItem struct {
	// The command, `Push.AllMemberPush`.
	CallbackCommand string `json:"CallbackCommand"`
	// 1 offline push, 2 push to a client that is online.
	EventType Int `json:"EventType"`
	// ID of the task, which the push call returned.
	TaskID string `json:"TaskId"`
	// Unix seconds of the task.
	TaskTime Int `json:"TaskTime"`
	// Unix seconds of the event.
	EventTime Int `json:"EventTime"`
	// Recipient.
	ToAccount string `json:"To_Account"`
	// Vendor: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. Optional.
	PushPlatform Int `json:"PushPlatform"`
	// 1 the push was sent, 2 it has arrived, 3 it was clicked.
	PushStage Int `json:"PushStage"`
	// 0, or why the push failed.
	ErrCode Int `json:"ErrCode"`
	// Why the push failed; may be empty. Optional.
	ErrInfo string `json:"ErrInfo"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var pushAllMemberPushEventsItemMembers = []string{"CallbackCommand", "EventType", "TaskId", "TaskTime", "EventTime", "To_Account", "PushPlatform", "PushStage", "ErrCode", "ErrInfo"}

// UnmarshalJSON reads the object with all its members.
func (b *PushAllMemberPushEventsItem) UnmarshalJSON(text []byte) error {
	type plain PushAllMemberPushEventsItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, pushAllMemberPushEventsItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b PushAllMemberPushEventsItem) MarshalJSON() ([]byte, error) {
	type plain PushAllMemberPushEventsItem
	return encodeMembers(plain(b), b.Other, b.seen, pushAllMemberPushEventsItemMembers)
}

// PushAllMemberPush is the body of Push.AllMemberPush, after: pushes to all users, to tags or to lists of users were
// sent, have arrived or were clicked; 1 to 100 events at once (page 1047/67551, 269/102568).
type PushAllMemberPush struct {
	// The events, 1 to 100.
	Events []PushAllMemberPushEventsItem `json:"Events"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var pushAllMemberPushMembers = []string{"Events"}

// UnmarshalJSON reads the object with all its members.
func (b *PushAllMemberPush) UnmarshalJSON(text []byte) error {
	type plain PushAllMemberPush
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, pushAllMemberPushMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b PushAllMemberPush) MarshalJSON() ([]byte, error) {
	type plain PushAllMemberPush
	return encodeMembers(plain(b), b.Other, b.seen, pushAllMemberPushMembers)
}

// AlertRequestOverLimit is the body of Alert.RequestOverLimit, after: calls of one REST API have reached 80 % of their
// frequency limit (page 1047/60256).
type AlertRequestOverLimit struct {
	// The command, `Alert.RequestOverLimit`.
	CallbackCommand string `json:"CallbackCommand"`
	// Service of the REST API, such as `group_open_http_svc`.
	ServiceName string `json:"ServiceName"`
	// Command of the REST API.
	Command string `json:"Command"`
	// Observed calls per second.
	Request Int `json:"Request"`
	// Allowed calls per second.
	Limit Int `json:"Limit"`
	// Unix milliseconds of the event. Optional.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var alertRequestOverLimitMembers = []string{"CallbackCommand", "ServiceName", "Command", "Request", "Limit", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *AlertRequestOverLimit) UnmarshalJSON(text []byte) error {
	type plain AlertRequestOverLimit
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, alertRequestOverLimitMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b AlertRequestOverLimit) MarshalJSON() ([]byte, error) {
	type plain AlertRequestOverLimit
	return encodeMembers(plain(b), b.Other, b.seen, alertRequestOverLimitMembers)
}

// OfficialAccountBeforeCreateOfficialAccount is the body of OfficialAccount.CallbackBeforeCreateOfficialAccount,
// before: an official account is about to be created through REST (page 1047/60795).
type OfficialAccountBeforeCreateOfficialAccount struct {
	// The command, `OfficialAccount.CallbackBeforeCreateOfficialAccount`.
	CallbackCommand string `json:"CallbackCommand"`
	// UserID that asks.
	OperatorAccount string `json:"Operator_Account"`
	// Owner of the new account.
	OwnerAccount string `json:"Owner_Account"`
	// Name asked for.
	Name string `json:"Name"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountBeforeCreateOfficialAccountMembers = []string{"CallbackCommand", "Operator_Account", "Owner_Account", "Name", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountBeforeCreateOfficialAccount) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountBeforeCreateOfficialAccount
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountBeforeCreateOfficialAccountMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountBeforeCreateOfficialAccount) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountBeforeCreateOfficialAccount
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountBeforeCreateOfficialAccountMembers)
}

// OfficialAccountAfterCreateOfficialAccount is the body of OfficialAccount.CallbackAfterCreateOfficialAccount, after:
// an official account was created (page 1047/60796).
type OfficialAccountAfterCreateOfficialAccount struct {
	// The command, `OfficialAccount.CallbackAfterCreateOfficialAccount`.
	CallbackCommand string `json:"CallbackCommand"`
	// The official account, also called official channel, prefix `@TOA#_`.
	OfficialAccount string `json:"Official_Account"`
	// UserID that asked.
	OperatorAccount string `json:"Operator_Account"`
	// Owner.
	OwnerAccount string `json:"Owner_Account"`
	// Name.
	Name string `json:"Name"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterCreateOfficialAccountMembers = []string{"CallbackCommand", "Official_Account", "Operator_Account", "Owner_Account", "Name", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterCreateOfficialAccount) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterCreateOfficialAccount
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterCreateOfficialAccountMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterCreateOfficialAccount) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterCreateOfficialAccount
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterCreateOfficialAccountMembers)
}

// OfficialAccountAfterOfficialAccountInfoChanged is the body of
// OfficialAccount.CallbackAfterOfficialAccountInfoChanged, after: name, introduction, avatar or organization of an
// official account was changed (page 1047/60797).
type OfficialAccountAfterOfficialAccountInfoChanged struct {
	// The command, `OfficialAccount.CallbackAfterOfficialAccountInfoChanged`.
	CallbackCommand string `json:"CallbackCommand"`
	// The official account, also called official channel, prefix `@TOA#_`.
	OfficialAccount string `json:"Official_Account"`
	// UserID that made the change.
	OperatorAccount string `json:"Operator_Account"`
	// New name, when it was changed. Optional.
	Name string `json:"Name"`
	// New introduction, when it was changed. Optional.
	Introduction string `json:"Introduction"`
	// New URL of the avatar, when it was changed. Optional.
	FaceURL string `json:"FaceUrl"`
	// New organization, when it was changed. Optional.
	Organization string `json:"Organization"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterOfficialAccountInfoChangedMembers = []string{"CallbackCommand", "Official_Account", "Operator_Account", "Name", "Introduction", "FaceUrl", "Organization", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterOfficialAccountInfoChanged) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterOfficialAccountInfoChanged
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterOfficialAccountInfoChangedMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterOfficialAccountInfoChanged) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterOfficialAccountInfoChanged
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterOfficialAccountInfoChangedMembers)
}

// OfficialAccountAfterOfficialAccountDestroyed is the body of OfficialAccount.CallbackAfterOfficialAccountDestroyed,
// after: an official account was destroyed (page 1047/60798).
type OfficialAccountAfterOfficialAccountDestroyed struct {
	// The command, `OfficialAccount.CallbackAfterOfficialAccountDestroyed`.
	CallbackCommand string `json:"CallbackCommand"`
	// The official account, also called official channel, prefix `@TOA#_`.
	OfficialAccount string `json:"Official_Account"`
	// Owner.
	OwnerAccount string `json:"Owner_Account"`
	// Name.
	Name string `json:"Name"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterOfficialAccountDestroyedMembers = []string{"CallbackCommand", "Official_Account", "Owner_Account", "Name", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterOfficialAccountDestroyed) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterOfficialAccountDestroyed
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterOfficialAccountDestroyedMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterOfficialAccountDestroyed) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterOfficialAccountDestroyed
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterOfficialAccountDestroyedMembers)
}

// OfficialAccountBeforeAddSubscriberSubscribeAccountListItem is an element SubscribeAccountList of
// [OfficialAccountBeforeAddSubscriber]. Accounts concerned.
type OfficialAccountBeforeAddSubscriberSubscribeAccountListItem struct {
	// UserID.
	SubscriberAccount string `json:"Subscriber_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountBeforeAddSubscriberSubscribeAccountListItemMembers = []string{"Subscriber_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountBeforeAddSubscriberSubscribeAccountListItem) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountBeforeAddSubscriberSubscribeAccountListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountBeforeAddSubscriberSubscribeAccountListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountBeforeAddSubscriberSubscribeAccountListItem) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountBeforeAddSubscriberSubscribeAccountListItem
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountBeforeAddSubscriberSubscribeAccountListItemMembers)
}

// OfficialAccountBeforeAddSubscriber is the body of OfficialAccount.CallbackBeforeAddSubscriber, before: users are
// about to subscribe to an official account, from a client or through REST (page 1047/60799).
type OfficialAccountBeforeAddSubscriber struct {
	// The command, `OfficialAccount.CallbackBeforeAddSubscriber`.
	CallbackCommand string `json:"CallbackCommand"`
	// The official account, also called official channel, prefix `@TOA#_`.
	OfficialAccount string `json:"Official_Account"`
	// UserID that asks.
	OperatorAccount string `json:"Operator_Account"`
	// Accounts concerned.
	SubscribeAccountList []OfficialAccountBeforeAddSubscriberSubscribeAccountListItem `json:"SubscribeAccountList"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountBeforeAddSubscriberMembers = []string{"CallbackCommand", "Official_Account", "Operator_Account", "SubscribeAccountList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountBeforeAddSubscriber) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountBeforeAddSubscriber
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountBeforeAddSubscriberMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountBeforeAddSubscriber) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountBeforeAddSubscriber
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountBeforeAddSubscriberMembers)
}

// OfficialAccountAfterAddSubscriberSubscribeAccountListItem is an element SubscribeAccountList of
// [OfficialAccountAfterAddSubscriber]. Accounts concerned.
type OfficialAccountAfterAddSubscriberSubscribeAccountListItem struct {
	// UserID.
	SubscriberAccount string `json:"Subscriber_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterAddSubscriberSubscribeAccountListItemMembers = []string{"Subscriber_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterAddSubscriberSubscribeAccountListItem) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterAddSubscriberSubscribeAccountListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterAddSubscriberSubscribeAccountListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterAddSubscriberSubscribeAccountListItem) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterAddSubscriberSubscribeAccountListItem
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterAddSubscriberSubscribeAccountListItemMembers)
}

// OfficialAccountAfterAddSubscriber is the body of OfficialAccount.CallbackAfterAddSubscriber, after: users have
// subscribed to an official account (page 1047/60800).
type OfficialAccountAfterAddSubscriber struct {
	// The command, `OfficialAccount.CallbackAfterAddSubscriber`.
	CallbackCommand string `json:"CallbackCommand"`
	// The official account, also called official channel, prefix `@TOA#_`.
	OfficialAccount string `json:"Official_Account"`
	// UserID that asked.
	OperatorAccount string `json:"Operator_Account"`
	// Accounts concerned.
	SubscribeAccountList []OfficialAccountAfterAddSubscriberSubscribeAccountListItem `json:"SubscribeAccountList"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterAddSubscriberMembers = []string{"CallbackCommand", "Official_Account", "Operator_Account", "SubscribeAccountList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterAddSubscriber) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterAddSubscriber
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterAddSubscriberMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterAddSubscriber) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterAddSubscriber
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterAddSubscriberMembers)
}

// OfficialAccountAfterOfficialAccountFull is the body of OfficialAccount.CallbackAfterOfficialAccountFull, after: an
// official account has reached its limit of subscribers (page 1047/60801).
type OfficialAccountAfterOfficialAccountFull struct {
	// The command, `OfficialAccount.CallbackAfterOfficialAccountFull`.
	CallbackCommand string `json:"CallbackCommand"`
	// The official account, also called official channel, prefix `@TOA#_`.
	OfficialAccount string `json:"Official_Account"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterOfficialAccountFullMembers = []string{"CallbackCommand", "Official_Account", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterOfficialAccountFull) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterOfficialAccountFull
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterOfficialAccountFullMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterOfficialAccountFull) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterOfficialAccountFull
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterOfficialAccountFullMembers)
}

// OfficialAccountAfterDeleteSubscriberSubscribeAccountListItem is an element SubscribeAccountList of
// [OfficialAccountAfterDeleteSubscriber]. Accounts concerned.
type OfficialAccountAfterDeleteSubscriberSubscribeAccountListItem struct {
	// UserID.
	SubscriberAccount string `json:"Subscriber_Account"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterDeleteSubscriberSubscribeAccountListItemMembers = []string{"Subscriber_Account"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterDeleteSubscriberSubscribeAccountListItem) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterDeleteSubscriberSubscribeAccountListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterDeleteSubscriberSubscribeAccountListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterDeleteSubscriberSubscribeAccountListItem) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterDeleteSubscriberSubscribeAccountListItem
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterDeleteSubscriberSubscribeAccountListItemMembers)
}

// OfficialAccountAfterDeleteSubscriber is the body of OfficialAccount.CallbackAfterDeleteSubscriber, after: users have
// unsubscribed from an official account or were removed from it (page 1047/60802).
type OfficialAccountAfterDeleteSubscriber struct {
	// The command, `OfficialAccount.CallbackAfterDeleteSubscriber`.
	CallbackCommand string `json:"CallbackCommand"`
	// The official account, also called official channel, prefix `@TOA#_`.
	OfficialAccount string `json:"Official_Account"`
	// UserID that asked.
	OperatorAccount string `json:"Operator_Account"`
	// Accounts concerned.
	SubscribeAccountList []OfficialAccountAfterDeleteSubscriberSubscribeAccountListItem `json:"SubscribeAccountList"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterDeleteSubscriberMembers = []string{"CallbackCommand", "Official_Account", "Operator_Account", "SubscribeAccountList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterDeleteSubscriber) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterDeleteSubscriber
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterDeleteSubscriberMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterDeleteSubscriber) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterDeleteSubscriber
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterDeleteSubscriberMembers)
}

// OfficialAccountBeforeSendMsg is the body of OfficialAccount.CallbackBeforeSendMsg, before: a broadcast of an official
// account is about to be sent, from a client or through REST (page 1047/60803).
type OfficialAccountBeforeSendMsg struct {
	// The command, `OfficialAccount.CallbackBeforeSendMsg`.
	CallbackCommand string `json:"CallbackCommand"`
	// The official account, also called official channel, prefix `@TOA#_`.
	OfficialAccount string `json:"Official_Account"`
	// 1 the message is for clients that are online only, 0 not.
	OnlineOnlyFlag Int `json:"OnlineOnlyFlag"`
	// The elements of the message, in display order.
	MsgBody Message `json:"MsgBody"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountBeforeSendMsgMembers = []string{"CallbackCommand", "Official_Account", "OnlineOnlyFlag", "MsgBody", "CloudCustomData", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountBeforeSendMsg) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountBeforeSendMsg
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountBeforeSendMsgMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountBeforeSendMsg) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountBeforeSendMsg
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountBeforeSendMsgMembers)
}

// OfficialAccountAfterSendMsg is the body of OfficialAccount.CallbackAfterSendMsg, after: a broadcast of an official
// account was delivered (page 1047/60804).
type OfficialAccountAfterSendMsg struct {
	// The command, `OfficialAccount.CallbackAfterSendMsg`.
	CallbackCommand string `json:"CallbackCommand"`
	// The official account, also called official channel, prefix `@TOA#_`.
	OfficialAccount string `json:"Official_Account"`
	// Key of the broadcast, at most 50 characters: what the REST API recalls it by. Do not parse it.
	MsgKey string `json:"MsgKey"`
	// Unix seconds of the message, by the clock of the platform.
	MsgTime Int `json:"MsgTime"`
	// 1 the message is for clients that are online only, 0 not.
	OnlineOnlyFlag Int `json:"OnlineOnlyFlag"`
	// The elements of the message, in display order.
	MsgBody Message `json:"MsgBody"`
	// Data of the sender that is stored with the message; empty or missing when not set. Optional.
	CloudCustomData string `json:"CloudCustomData"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterSendMsgMembers = []string{"CallbackCommand", "Official_Account", "MsgKey", "MsgTime", "OnlineOnlyFlag", "MsgBody", "CloudCustomData", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterSendMsg) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterSendMsg
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterSendMsgMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterSendMsg) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterSendMsg
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterSendMsgMembers)
}

// OfficialAccountAfterMsgWithDrawWithdrawMsgListItem is an element WithdrawMsgList of
// [OfficialAccountAfterMsgWithDraw]. Recalled broadcasts.
type OfficialAccountAfterMsgWithDrawWithdrawMsgListItem struct {
	// Key of the broadcast.
	MsgKey string `json:"MsgKey"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterMsgWithDrawWithdrawMsgListItemMembers = []string{"MsgKey"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterMsgWithDrawWithdrawMsgListItem) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterMsgWithDrawWithdrawMsgListItem
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterMsgWithDrawWithdrawMsgListItemMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterMsgWithDrawWithdrawMsgListItem) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterMsgWithDrawWithdrawMsgListItem
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterMsgWithDrawWithdrawMsgListItemMembers)
}

// OfficialAccountAfterMsgWithDraw is the body of OfficialAccount.CallbackAfterMsgWithDraw, after: broadcasts of an
// official account were recalled (page 1047/60805).
type OfficialAccountAfterMsgWithDraw struct {
	// The command, `OfficialAccount.CallbackAfterMsgWithDraw`.
	CallbackCommand string `json:"CallbackCommand"`
	// The official account, also called official channel, prefix `@TOA#_`.
	OfficialAccount string `json:"Official_Account"`
	// Recalled broadcasts.
	WithdrawMsgList []OfficialAccountAfterMsgWithDrawWithdrawMsgListItem `json:"WithdrawMsgList"`
	// Unix milliseconds of the event.
	EventTime Int `json:"EventTime"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var officialAccountAfterMsgWithDrawMembers = []string{"CallbackCommand", "Official_Account", "WithdrawMsgList", "EventTime"}

// UnmarshalJSON reads the object with all its members.
func (b *OfficialAccountAfterMsgWithDraw) UnmarshalJSON(text []byte) error {
	type plain OfficialAccountAfterMsgWithDraw
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, officialAccountAfterMsgWithDrawMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b OfficialAccountAfterMsgWithDraw) MarshalJSON() ([]byte, error) {
	type plain OfficialAccountAfterMsgWithDraw
	return encodeMembers(plain(b), b.Other, b.seen, officialAccountAfterMsgWithDrawMembers)
}
