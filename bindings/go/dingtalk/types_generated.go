// Code generated from Scripts/tables/dingtalk_operations.toml by make generate. DO NOT EDIT.

package dingtalk

import "fmt"

// A GetAccessTokenRequest is the body of get_access_token: fetches an access token for an internal application, by
// ClientID and ClientSecret.
type GetAccessTokenRequest struct {
	// ClientID.
	AppKey string `json:"appKey"`
	// ClientSecret.
	AppSecret string `json:"appSecret"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b GetAccessTokenRequest) MarshalJSON() ([]byte, error) {
	type plain GetAccessTokenRequest
	return encode(plain(b), b.Other)
}

// Format prints the name of the type, for every verb, as there is a secret in it.
func (b GetAccessTokenRequest) Format(state fmt.State, verb rune) {
	fmt.Fprint(state, "dingtalk.GetAccessTokenRequest")
}

// A CardData is the member cardData or a value of privateData.
type CardData struct {
	// The values of the template's variables. Names of at most 100 bytes.
	CardParamMap map[string]any `json:"cardParamMap"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b CardData) MarshalJSON() ([]byte, error) {
	type plain CardData
	return encode(plain(b), b.Other)
}

// A PullConfig is the member pullConfig.
type PullConfig struct {
	// When. Values: NONE, ONCE, INTERVAL (needs interval and timeUnit), RENDER.
	PullStrategy string `json:"pullStrategy"`
	// How often, as a number or its text, which becomes the number: not below 6 seconds on the newest page, 3 on
	// others. At least 6 seconds where pullStrategy is INTERVAL.
	Interval int64 `json:"interval,omitempty"`
	// Of the interval. Values: SECONDS, MINUTES, HOURS, DAYS.
	TimeUnit string `json:"timeUnit,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b PullConfig) MarshalJSON() ([]byte, error) {
	type plain PullConfig
	return encode(plain(b), b.Other)
}

// A DataSource is an element of dynamicDataSourceConfigs.
type DataSource struct {
	// Its id in callbacks.
	DynamicDataSourceID string `json:"dynamicDataSourceId"`
	// When it is asked.
	PullConfig PullConfig `json:"pullConfig"`
	// What comes back in callbacks.
	ConstParams map[string]string `json:"constParams,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b DataSource) MarshalJSON() ([]byte, error) {
	type plain DataSource
	return encode(plain(b), b.Other)
}

// A DynamicData is the member openDynamicDataConfig.
type DynamicData struct {
	// The sources. Not empty.
	DynamicDataSourceConfigs []DataSource `json:"dynamicDataSourceConfigs"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b DynamicData) MarshalJSON() ([]byte, error) {
	type plain DynamicData
	return encode(plain(b), b.Other)
}

// A SearchSupport is the member searchSupport.
type SearchSupport struct {
	// A media id.
	SearchIcon string `json:"searchIcon,omitempty"`
	// JSON text: names by language.
	SearchTypeName string `json:"searchTypeName,omitempty"`
	// Cut at 200 characters.
	SearchDesc string `json:"searchDesc,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b SearchSupport) MarshalJSON() ([]byte, error) {
	type plain SearchSupport
	return encode(plain(b), b.Other)
}

// A Notification is the member notification.
type Notification struct {
	// Its text.
	AlertContent string `json:"alertContent,omitempty"`
	// There is none.
	NotificationOff *bool `json:"notificationOff,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b Notification) MarshalJSON() ([]byte, error) {
	type plain Notification
	return encode(plain(b), b.Other)
}

// A ForwardableSpace is the member imGroupOpenSpaceModel or the member imRobotOpenSpaceModel.
type ForwardableSpace struct {
	// Whether it may be forwarded.
	SupportForward bool `json:"supportForward"`
	// The text in the list of conversations, by language: ZH_CN, EN_US.
	LastMessageI18n map[string]string `json:"lastMessageI18n,omitempty"`
	// How it is found.
	SearchSupport *SearchSupport `json:"searchSupport,omitempty"`
	// The push notification.
	Notification *Notification `json:"notification,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b ForwardableSpace) MarshalJSON() ([]byte, error) {
	type plain ForwardableSpace
	return encode(plain(b), b.Other)
}

// A Space is the member imSingleOpenSpaceModel.
type Space struct {
	// Whether it may be forwarded.
	SupportForward *bool `json:"supportForward,omitempty"`
	// The text in the list of conversations, by language: ZH_CN, EN_US.
	LastMessageI18n map[string]string `json:"lastMessageI18n,omitempty"`
	// How it is found.
	SearchSupport *SearchSupport `json:"searchSupport,omitempty"`
	// The push notification.
	Notification *Notification `json:"notification,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b Space) MarshalJSON() ([]byte, error) {
	type plain Space
	return encode(plain(b), b.Other)
}

// A TopSpace is the member topOpenSpaceModel.
type TopSpace struct {
	// The space. Values: ONE_BOX.
	SpaceType string `json:"spaceType"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b TopSpace) MarshalJSON() ([]byte, error) {
	type plain TopSpace
	return encode(plain(b), b.Other)
}

// A CreateCardRequest is the body of create_card: creates a card, which is delivered later.
type CreateCardRequest struct {
	// The published template.
	CardTemplateID string `json:"cardTemplateId"`
	// The id that the card is to have. At most 100 characters.
	OutTrackID string `json:"outTrackId"`
	// Public data.
	CardData CardData `json:"cardData"`
	// Who creates it. At most 100 characters.
	UserID string `json:"userId,omitempty"`
	// 1 (default) userId, 2 unionId, of all user ids here. From 1 to 2.
	UserIDType int64 `json:"userIdType,omitempty"`
	// How callbacks come; without it none come in Stream mode, and an AI card may take no text. Values: STREAM, HTTP
	// (needs callbackRouteKey).
	CallbackType string `json:"callbackType,omitempty"`
	// The key that the callback address was registered with.
	CallbackRouteKey string `json:"callbackRouteKey,omitempty"`
	// Private data by user id. Names of at most 100 bytes.
	PrivateData map[string]CardData `json:"privateData,omitempty"`
	// Data sources that are asked for data.
	OpenDynamicDataConfig *DynamicData `json:"openDynamicDataConfig,omitempty"`
	// Who is shown as mentioned.
	CardAtUserIDs []string `json:"cardAtUserIds,omitempty"`
	// What it is in groups. A new card needs it for spaces of type IM_GROUP.
	ImGroupOpenSpaceModel *ForwardableSpace `json:"imGroupOpenSpaceModel,omitempty"`
	// What it is in chats with the robot. A new card needs it for spaces of type IM_ROBOT.
	ImRobotOpenSpaceModel *ForwardableSpace `json:"imRobotOpenSpaceModel,omitempty"`
	// What it is in one-to-one chats. A new card needs it for spaces of type IM_SINGLE.
	ImSingleOpenSpaceModel *Space `json:"imSingleOpenSpaceModel,omitempty"`
	// What it is at the top of chats. A new card needs it for spaces of type ONE_BOX.
	TopOpenSpaceModel *TopSpace `json:"topOpenSpaceModel,omitempty"`
	// Deprecated. A new card needs it for spaces of type CO_FEED.
	CoFeedOpenSpaceModel map[string]any `json:"coFeedOpenSpaceModel,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b CreateCardRequest) MarshalJSON() ([]byte, error) {
	type plain CreateCardRequest
	return encode(plain(b), b.Other)
}

// A GroupDelivery is the member imGroupOpenDeliverModel.
type GroupDelivery struct {
	// The robot in the group.
	RobotCode string `json:"robotCode"`
	// Who is mentioned, with their names; `@ALL` for all.
	AtUserIDs map[string]string `json:"atUserIds,omitempty"`
	// Who alone sees it.
	Recipients []string `json:"recipients,omitempty"`
	// Extensions.
	Extension map[string]string `json:"extension,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b GroupDelivery) MarshalJSON() ([]byte, error) {
	type plain GroupDelivery
	return encode(plain(b), b.Other)
}

// A RobotDelivery is the member imRobotOpenDeliverModel.
type RobotDelivery struct {
	// Has to be there when nothing else is. Values: IM_ROBOT.
	SpaceType string `json:"spaceType,omitempty"`
	// The robot; else that of the application.
	RobotCode string `json:"robotCode,omitempty"`
	// Extensions.
	Extension map[string]string `json:"extension,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b RobotDelivery) MarshalJSON() ([]byte, error) {
	type plain RobotDelivery
	return encode(plain(b), b.Other)
}

// A SingleDelivery is the member imSingleOpenDeliverModel.
type SingleDelivery struct {
	// Who is mentioned, with their names.
	AtUserIDs map[string]string `json:"atUserIds,omitempty"`
	// Extensions.
	Extension map[string]string `json:"extension,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b SingleDelivery) MarshalJSON() ([]byte, error) {
	type plain SingleDelivery
	return encode(plain(b), b.Other)
}

// A TopDelivery is the member topOpenDeliverModel.
type TopDelivery struct {
	// Until when, in Unix milliseconds.
	ExpiredTimeMillis int64 `json:"expiredTimeMillis"`
	// Who sees it.
	UserIDs []string `json:"userIds,omitempty"`
	// Where; all when empty. Values: android, ios, win, mac.
	Platforms []string `json:"platforms,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b TopDelivery) MarshalJSON() ([]byte, error) {
	type plain TopDelivery
	return encode(plain(b), b.Other)
}

// A CreateAndDeliverCardRequest is the body of create_and_deliver_card: creates a card and delivers it.
type CreateAndDeliverCardRequest struct {
	// Where it goes. At most 1,000 characters.
	OpenSpaceID string `json:"openSpaceId"`
	// The published template.
	CardTemplateID string `json:"cardTemplateId"`
	// The id that the card is to have. At most 100 characters.
	OutTrackID string `json:"outTrackId"`
	// Public data.
	CardData CardData `json:"cardData"`
	// How in groups. Needed for spaces of type IM_GROUP.
	ImGroupOpenDeliverModel *GroupDelivery `json:"imGroupOpenDeliverModel,omitempty"`
	// How in chats with the robot. Not empty. Needed for spaces of type IM_ROBOT.
	ImRobotOpenDeliverModel *RobotDelivery `json:"imRobotOpenDeliverModel,omitempty"`
	// How in one-to-one chats. Needed for spaces of type IM_SINGLE.
	ImSingleOpenDeliverModel *SingleDelivery `json:"imSingleOpenDeliverModel,omitempty"`
	// How at the top of chats. Needed for spaces of type ONE_BOX.
	TopOpenDeliverModel *TopDelivery `json:"topOpenDeliverModel,omitempty"`
	// Deprecated. Needed for spaces of type CO_FEED.
	CoFeedOpenDeliverModel map[string]any `json:"coFeedOpenDeliverModel,omitempty"`
	// Deprecated.
	DocOpenDeliverModel map[string]any `json:"docOpenDeliverModel,omitempty"`
	// Who creates it. At most 100 characters.
	UserID string `json:"userId,omitempty"`
	// 1 (default) userId, 2 unionId, of all user ids here. From 1 to 2.
	UserIDType int64 `json:"userIdType,omitempty"`
	// How callbacks come; without it none come in Stream mode, and an AI card may take no text. Values: STREAM, HTTP
	// (needs callbackRouteKey).
	CallbackType string `json:"callbackType,omitempty"`
	// The key that the callback address was registered with.
	CallbackRouteKey string `json:"callbackRouteKey,omitempty"`
	// Private data by user id. Names of at most 100 bytes.
	PrivateData map[string]CardData `json:"privateData,omitempty"`
	// Data sources that are asked for data.
	OpenDynamicDataConfig *DynamicData `json:"openDynamicDataConfig,omitempty"`
	// Who is shown as mentioned.
	CardAtUserIDs []string `json:"cardAtUserIds,omitempty"`
	// What it is in groups. A new card needs it for spaces of type IM_GROUP.
	ImGroupOpenSpaceModel *ForwardableSpace `json:"imGroupOpenSpaceModel,omitempty"`
	// What it is in chats with the robot. A new card needs it for spaces of type IM_ROBOT.
	ImRobotOpenSpaceModel *ForwardableSpace `json:"imRobotOpenSpaceModel,omitempty"`
	// What it is in one-to-one chats. A new card needs it for spaces of type IM_SINGLE.
	ImSingleOpenSpaceModel *Space `json:"imSingleOpenSpaceModel,omitempty"`
	// What it is at the top of chats. A new card needs it for spaces of type ONE_BOX.
	TopOpenSpaceModel *TopSpace `json:"topOpenSpaceModel,omitempty"`
	// Deprecated. A new card needs it for spaces of type CO_FEED.
	CoFeedOpenSpaceModel map[string]any `json:"coFeedOpenSpaceModel,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b CreateAndDeliverCardRequest) MarshalJSON() ([]byte, error) {
	type plain CreateAndDeliverCardRequest
	return encode(plain(b), b.Other)
}

// A DeliverCardRequest is the body of deliver_card: delivers a card that has the spaces already.
type DeliverCardRequest struct {
	// The card. At most 100 characters.
	OutTrackID string `json:"outTrackId"`
	// Where it goes. At most 1,000 characters.
	OpenSpaceID string `json:"openSpaceId"`
	// 1 (default) userId, 2 unionId, of all user ids here. From 1 to 2.
	UserIDType int64 `json:"userIdType,omitempty"`
	// How in groups. Needed for spaces of type IM_GROUP.
	ImGroupOpenDeliverModel *GroupDelivery `json:"imGroupOpenDeliverModel,omitempty"`
	// How in chats with the robot. Not empty. Needed for spaces of type IM_ROBOT.
	ImRobotOpenDeliverModel *RobotDelivery `json:"imRobotOpenDeliverModel,omitempty"`
	// How in one-to-one chats. Needed for spaces of type IM_SINGLE.
	ImSingleOpenDeliverModel *SingleDelivery `json:"imSingleOpenDeliverModel,omitempty"`
	// How at the top of chats. Needed for spaces of type ONE_BOX.
	TopOpenDeliverModel *TopDelivery `json:"topOpenDeliverModel,omitempty"`
	// Deprecated. Needed for spaces of type CO_FEED.
	CoFeedOpenDeliverModel map[string]any `json:"coFeedOpenDeliverModel,omitempty"`
	// Deprecated.
	DocOpenDeliverModel map[string]any `json:"docOpenDeliverModel,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b DeliverCardRequest) MarshalJSON() ([]byte, error) {
	type plain DeliverCardRequest
	return encode(plain(b), b.Other)
}

// An UpdateOptions is the member cardUpdateOptions or the member cardOptions.
type UpdateOptions struct {
	// Public data is merged.
	UpdateCardDataByKey *bool `json:"updateCardDataByKey,omitempty"`
	// Private data is merged.
	UpdatePrivateDataByKey *bool `json:"updatePrivateDataByKey,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b UpdateOptions) MarshalJSON() ([]byte, error) {
	type plain UpdateOptions
	return encode(plain(b), b.Other)
}

// An UpdateCardRequest is the body of update_card: changes the data of a card. At least one of cardData and privateData
// has to be there.
type UpdateCardRequest struct {
	// The card. At most 100 characters.
	OutTrackID string `json:"outTrackId"`
	// Public data.
	CardData *CardData `json:"cardData,omitempty"`
	// Private data by user id. Names of at most 100 bytes.
	PrivateData map[string]CardData `json:"privateData,omitempty"`
	// Whether data is merged by key; else all of it is replaced.
	CardUpdateOptions *UpdateOptions `json:"cardUpdateOptions,omitempty"`
	// 1 (default) userId, 2 unionId, of all user ids here. From 1 to 2.
	UserIDType int64 `json:"userIdType,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b UpdateCardRequest) MarshalJSON() ([]byte, error) {
	type plain UpdateCardRequest
	return encode(plain(b), b.Other)
}

// An AppendCardSpacesRequest is the body of append_card_spaces: adds spaces that a card may be delivered to, or changes
// them. At least one of imGroupOpenSpaceModel, imRobotOpenSpaceModel, topOpenSpaceModel and coFeedOpenSpaceModel has to
// be there.
type AppendCardSpacesRequest struct {
	// The card. At most 100 characters. Not beside imSingleOpenSpaceModel.
	OutTrackID string `json:"outTrackId"`
	// What it is in groups.
	ImGroupOpenSpaceModel *ForwardableSpace `json:"imGroupOpenSpaceModel,omitempty"`
	// What it is in chats with the robot.
	ImRobotOpenSpaceModel *ForwardableSpace `json:"imRobotOpenSpaceModel,omitempty"`
	// Cannot be appended.
	ImSingleOpenSpaceModel map[string]any `json:"imSingleOpenSpaceModel,omitempty"`
	// What it is at the top of chats.
	TopOpenSpaceModel *TopSpace `json:"topOpenSpaceModel,omitempty"`
	// Deprecated.
	CoFeedOpenSpaceModel map[string]any `json:"coFeedOpenSpaceModel,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b AppendCardSpacesRequest) MarshalJSON() ([]byte, error) {
	type plain AppendCardSpacesRequest
	return encode(plain(b), b.Other)
}

// A StreamCardRequest is the body of stream_card: writes a text of an AI card piece by piece.
type StreamCardRequest struct {
	// The card. At most 100 characters.
	OutTrackID string `json:"outTrackId"`
	// New for each call; the same again when it is repeated.
	Guid string `json:"guid"`
	// The variable.
	Key string `json:"key"`
	// A piece, or the whole text. At most 1,024 bytes.
	Content string `json:"content"`
	// The whole text, as Markdown needs; else a piece that is appended. Optional on the page, yet refused when missing.
	IsFull bool `json:"isFull"`
	// The last one.
	IsFinalize *bool `json:"isFinalize,omitempty"`
	// The card is to show an error.
	IsError *bool `json:"isError,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b StreamCardRequest) MarshalJSON() ([]byte, error) {
	type plain StreamCardRequest
	return encode(plain(b), b.Other)
}

// A RegisterCardCallbackRequest is the body of register_card_callback: registers the address that callbacks of cards go
// to over HTTP.
type RegisterCardCallbackRequest struct {
	// The key that cards name the address by.
	CallbackRouteKey string `json:"callbackRouteKey"`
	// The address.
	CallbackURL string `json:"callbackUrl"`
	// The secret of the signature; without it callbacks are not signed.
	APISecret string `json:"apiSecret,omitempty"`
	// An address that the key has already is replaced, for every card that uses it.
	ForceUpdate *bool `json:"forceUpdate,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b RegisterCardCallbackRequest) MarshalJSON() ([]byte, error) {
	type plain RegisterCardCallbackRequest
	return encode(plain(b), b.Other)
}

// Format prints the name of the type, for every verb, as there is a secret in it.
func (b RegisterCardCallbackRequest) Format(state fmt.State, verb rune) {
	fmt.Fprint(state, "dingtalk.RegisterCardCallbackRequest")
}

// A ReplyText is the member text.
type ReplyText struct {
	// The text.
	Content string `json:"content"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b ReplyText) MarshalJSON() ([]byte, error) {
	type plain ReplyText
	return encode(plain(b), b.Other)
}

// A ReplyMarkdown is the member markdown.
type ReplyMarkdown struct {
	// The text in the list of conversations.
	Title string `json:"title"`
	// Markdown.
	Text string `json:"text"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b ReplyMarkdown) MarshalJSON() ([]byte, error) {
	type plain ReplyMarkdown
	return encode(plain(b), b.Other)
}

// A ReplyLink is the member link.
type ReplyLink struct {
	// The title.
	Title string `json:"title"`
	// The text.
	Text string `json:"text"`
	// Where it leads.
	MessageURL string `json:"messageUrl"`
	// The picture.
	PicURL string `json:"picUrl,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b ReplyLink) MarshalJSON() ([]byte, error) {
	type plain ReplyLink
	return encode(plain(b), b.Other)
}

// A ReplyButton is an element of btns.
type ReplyButton struct {
	// The text.
	Title string `json:"title"`
	// Where it leads.
	ActionURL string `json:"actionURL"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b ReplyButton) MarshalJSON() ([]byte, error) {
	type plain ReplyButton
	return encode(plain(b), b.Other)
}

// A ReplyActionCard is the member actionCard. At least one of singleTitle and btns has to be there.
type ReplyActionCard struct {
	// The text in the list of conversations.
	Title string `json:"title"`
	// Markdown.
	Text string `json:"text"`
	// The only button. Needs singleURL. Not beside btns.
	SingleTitle string `json:"singleTitle,omitempty"`
	// Where it leads. Needs singleTitle.
	SingleURL string `json:"singleURL,omitempty"`
	// Several buttons. Not empty.
	Btns []ReplyButton `json:"btns,omitempty"`
	// 0 one below the other, 1 side by side. Values: 0, 1.
	BtnOrientation string `json:"btnOrientation,omitempty"`
	// 1: without the robot's picture. Values: 0, 1.
	HideAvatar string `json:"hideAvatar,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b ReplyActionCard) MarshalJSON() ([]byte, error) {
	type plain ReplyActionCard
	return encode(plain(b), b.Other)
}

// A ReplyFeedLink is an element of links.
type ReplyFeedLink struct {
	// The text.
	Title string `json:"title"`
	// Where it leads.
	MessageURL string `json:"messageURL"`
	// The picture.
	PicURL string `json:"picURL"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b ReplyFeedLink) MarshalJSON() ([]byte, error) {
	type plain ReplyFeedLink
	return encode(plain(b), b.Other)
}

// A ReplyFeedCard is the member feedCard.
type ReplyFeedCard struct {
	// The links. Not empty.
	Links []ReplyFeedLink `json:"links"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b ReplyFeedCard) MarshalJSON() ([]byte, error) {
	type plain ReplyFeedCard
	return encode(plain(b), b.Other)
}

// A ReplyAt is the member at.
type ReplyAt struct {
	// By phone number.
	AtMobiles []string `json:"atMobiles,omitempty"`
	// By user id.
	AtUserIDs []string `json:"atUserIds,omitempty"`
	// Everybody.
	IsAtAll *bool `json:"isAtAll,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b ReplyAt) MarshalJSON() ([]byte, error) {
	type plain ReplyAt
	return encode(plain(b), b.Other)
}

// A SessionReplyRequest is the body of session_reply: answers a message to a robot in its chat, at the sessionWebhook
// of the message.
type SessionReplyRequest struct {
	// The type, after which the member with the content is named. Values: text (without markdown, link, actionCard and
	// feedCard), markdown (without text, link, actionCard and feedCard), link (without at, text, markdown, actionCard
	// and feedCard), actionCard (without at, text, markdown, link and feedCard), feedCard (without at, text, markdown,
	// link and actionCard), or another that the platform has.
	Msgtype string `json:"msgtype"`
	// Plain text.
	Text *ReplyText `json:"text,omitempty"`
	// Markdown.
	Markdown *ReplyMarkdown `json:"markdown,omitempty"`
	// A link with a picture.
	Link *ReplyLink `json:"link,omitempty"`
	// A text with buttons.
	ActionCard *ReplyActionCard `json:"actionCard,omitempty"`
	// Several links.
	FeedCard *ReplyFeedCard `json:"feedCard,omitempty"`
	// Who is mentioned, in text and markdown only.
	At *ReplyAt `json:"at,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b SessionReplyRequest) MarshalJSON() ([]byte, error) {
	type plain SessionReplyRequest
	return encode(plain(b), b.Other)
}

// A GetCorpAccessTokenRequest is the body of get_corp_access_token: fetches an access token for an organisation that
// authorised a third-party application.
type GetCorpAccessTokenRequest struct {
	// SuiteKey of the application.
	SuiteKey string `json:"suiteKey"`
	// SuiteSecret of the application.
	SuiteSecret string `json:"suiteSecret"`
	// The organisation.
	AuthCorpID string `json:"authCorpId"`
	// The last ticket that the event suite_ticket brought.
	SuiteTicket string `json:"suiteTicket"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b GetCorpAccessTokenRequest) MarshalJSON() ([]byte, error) {
	type plain GetCorpAccessTokenRequest
	return encode(plain(b), b.Other)
}

// Format prints the name of the type, for every verb, as there is a secret in it.
func (b GetCorpAccessTokenRequest) Format(state fmt.State, verb rune) {
	fmt.Fprint(state, "dingtalk.GetCorpAccessTokenRequest")
}

// A GetAccessTokenLegacyRequest is the body of get_access_token_legacy: fetches an access token from the older service.
type GetAccessTokenLegacyRequest struct {
	// AppKey (ClientID).
	Appkey string `json:"appkey"`
	// AppSecret (ClientSecret).
	Appsecret string `json:"appsecret"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b GetAccessTokenLegacyRequest) MarshalJSON() ([]byte, error) {
	type plain GetAccessTokenLegacyRequest
	return encode(plain(b), b.Other)
}

// Format prints the name of the type, for every verb, as there is a secret in it.
func (b GetAccessTokenLegacyRequest) Format(state fmt.State, verb rune) {
	fmt.Fprint(state, "dingtalk.GetAccessTokenLegacyRequest")
}

// A RegisterCardCallbackLegacyRequest is the body of register_card_callback_legacy: registers the address that
// callbacks of older cards go to over HTTP.
type RegisterCardCallbackLegacyRequest struct {
	// The address. Without a query.
	CallbackURL string `json:"callback_url"`
	// What callbacks are signed with; without it they are not.
	APISecret string `json:"api_secret,omitempty"`
	// The key that cards name the address by.
	CallbackRouteKey string `json:"callbackRouteKey,omitempty"`
	// Whether an address that is registered already is replaced.
	ForceUpdate *bool `json:"forceUpdate,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b RegisterCardCallbackLegacyRequest) MarshalJSON() ([]byte, error) {
	type plain RegisterCardCallbackLegacyRequest
	return encode(plain(b), b.Other)
}

// Format prints the name of the type, for every verb, as there is a secret in it.
func (b RegisterCardCallbackLegacyRequest) Format(state fmt.State, verb rune) {
	fmt.Fprint(state, "dingtalk.RegisterCardCallbackLegacyRequest")
}

// A CloseTopCardRequest is the body of close_top_card: closes a card that is pinned to the top of a chat.
type CloseTopCardRequest struct {
	// The card. At most 100 characters.
	OutTrackID string `json:"outTrackId"`
	// The group; left out for chats with an assistant.
	OpenConversationID string `json:"openConversationId,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b CloseTopCardRequest) MarshalJSON() ([]byte, error) {
	type plain CloseTopCardRequest
	return encode(plain(b), b.Other)
}

// An OldCardData is the member cardData, a value of privateData, a value of userIdPrivateDataMap or a value of
// unionIdPrivateDataMap.
type OldCardData struct {
	// The values of the template's variables; those that are no texts go into sys_full_json_obj, which may be an object
	// or its text, as sys_lastMessageI18n may.
	CardParamMap map[string]any `json:"cardParamMap,omitempty"`
	// The media ids among them.
	CardMediaIDParamMap map[string]string `json:"cardMediaIdParamMap,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b OldCardData) MarshalJSON() ([]byte, error) {
	type plain OldCardData
	return encode(plain(b), b.Other)
}

// An InteractiveCardOptions is the member cardOptions.
type InteractiveCardOptions struct {
	// Whether it may be forwarded.
	SupportForward *bool `json:"supportForward,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b InteractiveCardOptions) MarshalJSON() ([]byte, error) {
	type plain InteractiveCardOptions
	return encode(plain(b), b.Other)
}

// A SendInteractiveCardRequest is the body of send_interactive_card: sends a card of the older interface into a chat.
type SendInteractiveCardRequest struct {
	// The published template.
	CardTemplateID string `json:"cardTemplateId"`
	// The id that the card is to have. At most 100 characters.
	OutTrackID string `json:"outTrackId"`
	// 0 a single chat, 1 a group. From 0 to 1.
	ConversationType int64 `json:"conversationType"`
	// Public data.
	CardData OldCardData `json:"cardData"`
	// The group.
	OpenConversationID string `json:"openConversationId,omitempty"`
	// Who gets it; in a group, who alone sees it. At most 20 elements where conversationType is 0.
	ReceiverUserIDList []string `json:"receiverUserIdList,omitempty"`
	// The robot.
	RobotCode string `json:"robotCode,omitempty"`
	// The key that the callback address was registered with.
	CallbackRouteKey string `json:"callbackRouteKey,omitempty"`
	// Private data by user id.
	PrivateData map[string]OldCardData `json:"privateData,omitempty"`
	// The robot, by its older id.
	ChatBotID string `json:"chatBotId,omitempty"`
	// 1 (default) userId, 2 unionId, of all user ids here. From 1 to 2.
	UserIDType int64 `json:"userIdType,omitempty"`
	// Who is mentioned, with their names; `@ALL` for all.
	AtOpenIDs map[string]string `json:"atOpenIds,omitempty"`
	// What may be done with it.
	CardOptions *InteractiveCardOptions `json:"cardOptions,omitempty"`
	// Whether the card asks for private data each time that a chat is opened (pure pull).
	PullStrategy *bool `json:"pullStrategy,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b SendInteractiveCardRequest) MarshalJSON() ([]byte, error) {
	type plain SendInteractiveCardRequest
	return encode(plain(b), b.Other)
}

// A CreateInteractiveCardRequest is the body of create_interactive_card: creates a card of the older interface without
// sending it.
type CreateInteractiveCardRequest struct {
	// The published template.
	CardTemplateID string `json:"cardTemplateId"`
	// The id that the card is to have. At most 100 characters.
	OutTrackID string `json:"outTrackId"`
	// 0 a single chat, 1 a group. From 0 to 1.
	ConversationType int64 `json:"conversationType"`
	// Public data.
	CardData OldCardData `json:"cardData"`
	// The group.
	OpenConversationID string `json:"openConversationId,omitempty"`
	// Who gets it; in a group, who alone sees it. At most 20 elements where conversationType is 0.
	ReceiverUserIDList []string `json:"receiverUserIdList,omitempty"`
	// The robot.
	RobotCode string `json:"robotCode,omitempty"`
	// The key that the callback address was registered with.
	CallbackRouteKey string `json:"callbackRouteKey,omitempty"`
	// Private data by user id.
	PrivateData map[string]OldCardData `json:"privateData,omitempty"`
	// The robot, by its older id.
	ChatBotID string `json:"chatBotId,omitempty"`
	// 1 (default) userId, 2 unionId, of all user ids here. From 1 to 2.
	UserIDType int64 `json:"userIdType,omitempty"`
	// Who is mentioned, with their names; `@ALL` for all.
	AtOpenIDs map[string]string `json:"atOpenIds,omitempty"`
	// What may be done with it.
	CardOptions *InteractiveCardOptions `json:"cardOptions,omitempty"`
	// Whether the card asks for private data each time that a chat is opened (pure pull).
	PullStrategy *bool `json:"pullStrategy,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b CreateInteractiveCardRequest) MarshalJSON() ([]byte, error) {
	type plain CreateInteractiveCardRequest
	return encode(plain(b), b.Other)
}

// An UpdateInteractiveCardRequest is the body of update_interactive_card: changes the data of a card of the older
// interface. At least one of cardData and privateData has to be there.
type UpdateInteractiveCardRequest struct {
	// The card. At most 100 characters.
	OutTrackID string `json:"outTrackId"`
	// Public data.
	CardData *OldCardData `json:"cardData,omitempty"`
	// Private data by user id.
	PrivateData map[string]OldCardData `json:"privateData,omitempty"`
	// 1 (default) userId, 2 unionId, of all user ids here. From 1 to 2.
	UserIDType int64 `json:"userIdType,omitempty"`
	// Whether data is merged by key; else all of it is replaced.
	CardOptions *UpdateOptions `json:"cardOptions,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b UpdateInteractiveCardRequest) MarshalJSON() ([]byte, error) {
	type plain UpdateInteractiveCardRequest
	return encode(plain(b), b.Other)
}

// A RobotCardOptions is the member sendOptions.
type RobotCardOptions struct {
	// Who is mentioned. At most 30 elements.
	AtUserListJSON any `json:"atUserListJson,omitempty"`
	// Everybody is mentioned.
	AtAll *bool `json:"atAll,omitempty"`
	// Who alone sees it.
	ReceiverListJSON any `json:"receiverListJson,omitempty"`
	// Properties of the card.
	CardPropertyJSON any `json:"cardPropertyJson,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b RobotCardOptions) MarshalJSON() ([]byte, error) {
	type plain RobotCardOptions
	return encode(plain(b), b.Other)
}

// A SendRobotCardRequest is the body of send_robot_card: sends a StandardCard of a robot. At least one of
// openConversationId and singleChatReceiver has to be there.
type SendRobotCardRequest struct {
	// StandardCard.
	CardTemplateID string `json:"cardTemplateId"`
	// The id that the card is to have.
	CardBizID string `json:"cardBizId"`
	// What the card shows.
	CardData any `json:"cardData"`
	// The robot.
	RobotCode string `json:"robotCode,omitempty"`
	// The group.
	OpenConversationID string `json:"openConversationId,omitempty"`
	// The receiver in a chat with the robot, as `{"userId": …}`.
	SingleChatReceiver any `json:"singleChatReceiver,omitempty"`
	// Where callbacks go.
	CallbackURL string `json:"callbackUrl,omitempty"`
	// Who sees it and who is mentioned.
	SendOptions *RobotCardOptions `json:"sendOptions,omitempty"`
	// Whether the card asks for private data each time that a chat is opened (pure pull).
	PullStrategy *bool `json:"pullStrategy,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b SendRobotCardRequest) MarshalJSON() ([]byte, error) {
	type plain SendRobotCardRequest
	return encode(plain(b), b.Other)
}

// An UpdateRobotCardRequest is the body of update_robot_card: changes a StandardCard of a robot.
type UpdateRobotCardRequest struct {
	// The card.
	CardBizID string `json:"cardBizId"`
	// What the card shows.
	CardData any `json:"cardData,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b UpdateRobotCardRequest) MarshalJSON() ([]byte, error) {
	type plain UpdateRobotCardRequest
	return encode(plain(b), b.Other)
}

// A TopBoxSettings is the member cardSettings.
type TopBoxSettings struct {
	// Whether the card asks for private data each time that a chat is opened (pure pull).
	PullStrategy *bool `json:"pullStrategy,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b TopBoxSettings) MarshalJSON() ([]byte, error) {
	type plain TopBoxSettings
	return encode(plain(b), b.Other)
}

// A CreateTopBoxRequest is the body of create_top_box: creates a card and pins it to the top of a chat.
type CreateTopBoxRequest struct {
	// The published template.
	CardTemplateID string `json:"cardTemplateId"`
	// The id that the card is to have. At most 64 characters.
	OutTrackID string `json:"outTrackId"`
	// 1 a group, 2 a chat with an assistant. From 1 to 2.
	ConversationType int64 `json:"conversationType"`
	// The key that the callback address was registered with.
	CallbackRouteKey string `json:"callbackRouteKey,omitempty"`
	// Public data.
	CardData *OldCardData `json:"cardData,omitempty"`
	// Private data by userId.
	UserIDPrivateDataMap map[string]OldCardData `json:"userIdPrivateDataMap,omitempty"`
	// Private data by unionId.
	UnionIDPrivateDataMap map[string]OldCardData `json:"unionIdPrivateDataMap,omitempty"`
	// How it gets its data.
	CardSettings *TopBoxSettings `json:"cardSettings,omitempty"`
	// The group.
	OpenConversationID string `json:"openConversationId,omitempty"`
	// The user of a chat with an assistant.
	UserID string `json:"userId,omitempty"`
	// The same, by unionId.
	UnionID string `json:"unionId,omitempty"`
	// The robot.
	RobotCode string `json:"robotCode,omitempty"`
	// The extension of the group.
	CoolAppCode string `json:"coolAppCode,omitempty"`
	// The template of the group.
	GroupTemplateID string `json:"groupTemplateId,omitempty"`
	// Who alone sees it. At most 100 elements.
	ReceiverUserIDList []string `json:"receiverUserIdList,omitempty"`
	// The same, by unionId. At most 100 elements.
	ReceiverUnionIDList []string `json:"receiverUnionIdList,omitempty"`
	// Until when, in Unix milliseconds; never when it is missing.
	ExpiredTime *int64 `json:"expiredTime,omitempty"`
	// Where, one platform or several as `ios|mac`; everywhere when it is missing or empty. Values: ios, mac, android,
	// win.
	Platforms string `json:"platforms,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b CreateTopBoxRequest) MarshalJSON() ([]byte, error) {
	type plain CreateTopBoxRequest
	return encode(plain(b), b.Other)
}

// A SendCustomRobotMessageRequest is the body of send_custom_robot_message: sends a message into a group through a
// custom robot, at its webhook.
type SendCustomRobotMessageRequest struct {
	// The type, after which the member with the content is named. Values: text (without markdown, link, actionCard and
	// feedCard), markdown (without text, link, actionCard and feedCard), link (without at, text, markdown, actionCard
	// and feedCard), actionCard (without at, text, markdown, link and feedCard), feedCard (without at, text, markdown,
	// link and actionCard), or another that the platform has.
	Msgtype string `json:"msgtype"`
	// The same for a message that is sent again: it is shown once.
	MsgUUID string `json:"msgUuid,omitempty"`
	// Plain text.
	Text *ReplyText `json:"text,omitempty"`
	// Markdown.
	Markdown *ReplyMarkdown `json:"markdown,omitempty"`
	// A link with a picture.
	Link *ReplyLink `json:"link,omitempty"`
	// A text with buttons.
	ActionCard *ReplyActionCard `json:"actionCard,omitempty"`
	// Several links.
	FeedCard *ReplyFeedCard `json:"feedCard,omitempty"`
	// Who is mentioned, in text and markdown only: at most 50 people.
	At *ReplyAt `json:"at,omitempty"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b SendCustomRobotMessageRequest) MarshalJSON() ([]byte, error) {
	type plain SendCustomRobotMessageRequest
	return encode(plain(b), b.Other)
}

// A SendGroupMessageRequest is the body of send_group_message: sends a robot's message into a group.
type SendGroupMessageRequest struct {
	// The group.
	OpenConversationID string `json:"openConversationId"`
	// The robot.
	RobotCode string `json:"robotCode"`
	// The type of the message. Values: sampleText, sampleMarkdown, sampleImageMsg, sampleLink, sampleActionCard,
	// sampleActionCard2, sampleActionCard3, sampleActionCard4, sampleActionCard5, sampleActionCard6, sampleAudio,
	// sampleFile, sampleVideo, or another that the platform has.
	MsgKey string `json:"msgKey"`
	// What the type takes.
	MsgParam any `json:"msgParam"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b SendGroupMessageRequest) MarshalJSON() ([]byte, error) {
	type plain SendGroupMessageRequest
	return encode(plain(b), b.Other)
}

// A SendDirectMessagesRequest is the body of send_direct_messages: sends a robot's message to people, each in their
// chat with the robot.
type SendDirectMessagesRequest struct {
	// Who gets it. At most 20 elements. Not empty.
	UserIDs []string `json:"userIds"`
	// The robot.
	RobotCode string `json:"robotCode"`
	// The type of the message. Values: sampleText, sampleMarkdown, sampleImageMsg, sampleLink, sampleActionCard,
	// sampleActionCard2, sampleActionCard3, sampleActionCard4, sampleActionCard5, sampleActionCard6, sampleAudio,
	// sampleFile, sampleVideo, or another that the platform has.
	MsgKey string `json:"msgKey"`
	// What the type takes.
	MsgParam any `json:"msgParam"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b SendDirectMessagesRequest) MarshalJSON() ([]byte, error) {
	type plain SendDirectMessagesRequest
	return encode(plain(b), b.Other)
}

// A DownloadMessageFileRequest is the body of download_message_file: tells where the picture, audio, video or file of a
// message can be downloaded.
type DownloadMessageFileRequest struct {
	// DownloadCode of the message.
	DownloadCode string `json:"downloadCode"`
	// The robot that got the message.
	RobotCode string `json:"robotCode"`
	// Other has members that are not named above; of the same name, those above count.
	Other Members `json:"-"`
}

// MarshalJSON writes the members that are set, then those of Other.
func (b DownloadMessageFileRequest) MarshalJSON() ([]byte, error) {
	type plain DownloadMessageFileRequest
	return encode(plain(b), b.Other)
}

// A CreateCardBody is a body of create_card: CreateCardRequest or [Members].
type CreateCardBody interface{ isCreateCardBody() }

func (CreateCardRequest) isCreateCardBody() {}

func (Members) isCreateCardBody() {}

// A CreateAndDeliverCardBody is a body of create_and_deliver_card: CreateAndDeliverCardRequest or [Members].
type CreateAndDeliverCardBody interface{ isCreateAndDeliverCardBody() }

func (CreateAndDeliverCardRequest) isCreateAndDeliverCardBody() {}

func (Members) isCreateAndDeliverCardBody() {}

// A DeliverCardBody is a body of deliver_card: DeliverCardRequest or [Members].
type DeliverCardBody interface{ isDeliverCardBody() }

func (DeliverCardRequest) isDeliverCardBody() {}

func (Members) isDeliverCardBody() {}

// An UpdateCardBody is a body of update_card: UpdateCardRequest or [Members].
type UpdateCardBody interface{ isUpdateCardBody() }

func (UpdateCardRequest) isUpdateCardBody() {}

func (Members) isUpdateCardBody() {}

// An AppendCardSpacesBody is a body of append_card_spaces: AppendCardSpacesRequest or [Members].
type AppendCardSpacesBody interface{ isAppendCardSpacesBody() }

func (AppendCardSpacesRequest) isAppendCardSpacesBody() {}

func (Members) isAppendCardSpacesBody() {}

// A StreamCardBody is a body of stream_card: StreamCardRequest or [Members].
type StreamCardBody interface{ isStreamCardBody() }

func (StreamCardRequest) isStreamCardBody() {}

func (Members) isStreamCardBody() {}

// A RegisterCardCallbackBody is a body of register_card_callback: RegisterCardCallbackRequest or [Members].
type RegisterCardCallbackBody interface{ isRegisterCardCallbackBody() }

func (RegisterCardCallbackRequest) isRegisterCardCallbackBody() {}

func (Members) isRegisterCardCallbackBody() {}

// A SessionReplyBody is a body of session_reply: SessionReplyRequest or [Members].
type SessionReplyBody interface{ isSessionReplyBody() }

func (SessionReplyRequest) isSessionReplyBody() {}

func (Members) isSessionReplyBody() {}

// A RegisterCardCallbackLegacyBody is a body of register_card_callback_legacy: RegisterCardCallbackLegacyRequest or
// [Members].
type RegisterCardCallbackLegacyBody interface{ isRegisterCardCallbackLegacyBody() }

func (RegisterCardCallbackLegacyRequest) isRegisterCardCallbackLegacyBody() {}

func (Members) isRegisterCardCallbackLegacyBody() {}

// A CloseTopCardBody is a body of close_top_card: CloseTopCardRequest or [Members].
type CloseTopCardBody interface{ isCloseTopCardBody() }

func (CloseTopCardRequest) isCloseTopCardBody() {}

func (Members) isCloseTopCardBody() {}

// A SendInteractiveCardBody is a body of send_interactive_card: SendInteractiveCardRequest or [Members].
type SendInteractiveCardBody interface{ isSendInteractiveCardBody() }

func (SendInteractiveCardRequest) isSendInteractiveCardBody() {}

func (Members) isSendInteractiveCardBody() {}

// A CreateInteractiveCardBody is a body of create_interactive_card: CreateInteractiveCardRequest or [Members].
type CreateInteractiveCardBody interface{ isCreateInteractiveCardBody() }

func (CreateInteractiveCardRequest) isCreateInteractiveCardBody() {}

func (Members) isCreateInteractiveCardBody() {}

// An UpdateInteractiveCardBody is a body of update_interactive_card: UpdateInteractiveCardRequest or [Members].
type UpdateInteractiveCardBody interface{ isUpdateInteractiveCardBody() }

func (UpdateInteractiveCardRequest) isUpdateInteractiveCardBody() {}

func (Members) isUpdateInteractiveCardBody() {}

// A SendRobotCardBody is a body of send_robot_card: SendRobotCardRequest or [Members].
type SendRobotCardBody interface{ isSendRobotCardBody() }

func (SendRobotCardRequest) isSendRobotCardBody() {}

func (Members) isSendRobotCardBody() {}

// An UpdateRobotCardBody is a body of update_robot_card: UpdateRobotCardRequest or [Members].
type UpdateRobotCardBody interface{ isUpdateRobotCardBody() }

func (UpdateRobotCardRequest) isUpdateRobotCardBody() {}

func (Members) isUpdateRobotCardBody() {}

// A CreateTopBoxBody is a body of create_top_box: CreateTopBoxRequest or [Members].
type CreateTopBoxBody interface{ isCreateTopBoxBody() }

func (CreateTopBoxRequest) isCreateTopBoxBody() {}

func (Members) isCreateTopBoxBody() {}

// A SendCustomRobotMessageBody is a body of send_custom_robot_message: SendCustomRobotMessageRequest or [Members].
type SendCustomRobotMessageBody interface{ isSendCustomRobotMessageBody() }

func (SendCustomRobotMessageRequest) isSendCustomRobotMessageBody() {}

func (Members) isSendCustomRobotMessageBody() {}

// A SendGroupMessageBody is a body of send_group_message: SendGroupMessageRequest or [Members].
type SendGroupMessageBody interface{ isSendGroupMessageBody() }

func (SendGroupMessageRequest) isSendGroupMessageBody() {}

func (Members) isSendGroupMessageBody() {}

// A SendDirectMessagesBody is a body of send_direct_messages: SendDirectMessagesRequest or [Members].
type SendDirectMessagesBody interface{ isSendDirectMessagesBody() }

func (SendDirectMessagesRequest) isSendDirectMessagesBody() {}

func (Members) isSendDirectMessagesBody() {}

// A DownloadMessageFileBody is a body of download_message_file: DownloadMessageFileRequest or [Members].
type DownloadMessageFileBody interface{ isDownloadMessageFileBody() }

func (DownloadMessageFileRequest) isDownloadMessageFileBody() {}

func (Members) isDownloadMessageFileBody() {}
