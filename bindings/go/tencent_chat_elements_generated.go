// Code generated from Scripts/tables/tencent_chat_messages.toml by make generate. DO NOT EDIT.

package imhook

import "encoding/json"

// TextElement is the content of a message element TIMTextElem: a text.
type TextElement struct {
	// The text.
	Text string `json:"Text"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var textElementMembers = []string{"Text"}

// UnmarshalJSON reads the object with all its members.
func (b *TextElement) UnmarshalJSON(text []byte) error {
	type plain TextElement
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, textElementMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b TextElement) MarshalJSON() ([]byte, error) {
	type plain TextElement
	return encodeMembers(plain(b), b.Other, b.seen, textElementMembers)
}

// MessageType returns TIMTextElem.
func (*TextElement) MessageType() string {
	return "TIMTextElem"
}

// LocationElement is the content of a message element TIMLocationElem: a place.
type LocationElement struct {
	// What the place is called.
	Desc string `json:"Desc"`
	// Latitude in degrees.
	Latitude float64 `json:"Latitude"`
	// Longitude in degrees.
	Longitude float64 `json:"Longitude"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var locationElementMembers = []string{"Desc", "Latitude", "Longitude"}

// UnmarshalJSON reads the object with all its members.
func (b *LocationElement) UnmarshalJSON(text []byte) error {
	type plain LocationElement
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, locationElementMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b LocationElement) MarshalJSON() ([]byte, error) {
	type plain LocationElement
	return encodeMembers(plain(b), b.Other, b.seen, locationElementMembers)
}

// MessageType returns TIMLocationElem.
func (*LocationElement) MessageType() string {
	return "TIMLocationElem"
}

// FaceElement is the content of a message element TIMFaceElem: a sticker.
type FaceElement struct {
	// Number of the sticker, which the application chooses.
	Index Int `json:"Index"`
	// Data of the application.
	Data string `json:"Data"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var faceElementMembers = []string{"Index", "Data"}

// UnmarshalJSON reads the object with all its members.
func (b *FaceElement) UnmarshalJSON(text []byte) error {
	type plain FaceElement
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, faceElementMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b FaceElement) MarshalJSON() ([]byte, error) {
	type plain FaceElement
	return encodeMembers(plain(b), b.Other, b.seen, faceElementMembers)
}

// MessageType returns TIMFaceElem.
func (*FaceElement) MessageType() string {
	return "TIMFaceElem"
}

// CustomElement is the content of a message element TIMCustomElem: what the application defines; at most one in a
// message.
type CustomElement struct {
	// Data of the application.
	Data string `json:"Data"`
	// Text of the push notification.
	Desc string `json:"Desc"`
	// What goes into the payload of the push notification.
	Ext string `json:"Ext"`
	// Sound of the push notification.
	Sound string `json:"Sound"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var customElementMembers = []string{"Data", "Desc", "Ext", "Sound"}

// UnmarshalJSON reads the object with all its members.
func (b *CustomElement) UnmarshalJSON(text []byte) error {
	type plain CustomElement
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, customElementMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b CustomElement) MarshalJSON() ([]byte, error) {
	type plain CustomElement
	return encodeMembers(plain(b), b.Other, b.seen, customElementMembers)
}

// MessageType returns TIMCustomElem.
func (*CustomElement) MessageType() string {
	return "TIMCustomElem"
}

// SoundElement is the content of a message element TIMSoundElem: a voice message.
type SoundElement struct {
	// Where to download it; old clients leave it out.
	URL string `json:"Url"`
	// Identifier of the file.
	UUID string `json:"UUID"`
	// Size in bytes.
	Size Int `json:"Size"`
	// Duration in seconds.
	Second Int `json:"Second"`
	// 2: downloaded by URL.
	DownloadFlag Int `json:"Download_Flag"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var soundElementMembers = []string{"Url", "UUID", "Size", "Second", "Download_Flag"}

// UnmarshalJSON reads the object with all its members.
func (b *SoundElement) UnmarshalJSON(text []byte) error {
	type plain SoundElement
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, soundElementMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b SoundElement) MarshalJSON() ([]byte, error) {
	type plain SoundElement
	return encodeMembers(plain(b), b.Other, b.seen, soundElementMembers)
}

// MessageType returns TIMSoundElem.
func (*SoundElement) MessageType() string {
	return "TIMSoundElem"
}

// ImageInfo is an element ImageInfoArray of [ImageElement]. The sizes.
type ImageInfo struct {
	// 1 original, 2 large, 3 thumbnail.
	Type Int `json:"Type"`
	// Size in bytes.
	Size Int `json:"Size"`
	// Width in pixels; 0 when it is not known.
	Width Int `json:"Width"`
	// Height in pixels; 0 when it is not known.
	Height Int `json:"Height"`
	// Where to download it.
	URL string `json:"URL"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var imageInfoMembers = []string{"Type", "Size", "Width", "Height", "URL"}

// UnmarshalJSON reads the object with all its members.
func (b *ImageInfo) UnmarshalJSON(text []byte) error {
	type plain ImageInfo
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, imageInfoMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b ImageInfo) MarshalJSON() ([]byte, error) {
	type plain ImageInfo
	return encodeMembers(plain(b), b.Other, b.seen, imageInfoMembers)
}

// ImageElement is the content of a message element TIMImageElem: an image, in several sizes.
type ImageElement struct {
	// Identifier of the image.
	UUID string `json:"UUID"`
	// 1 JPEG, 2 GIF, 3 PNG, 4 BMP, 255 other.
	ImageFormat Int `json:"ImageFormat"`
	// The sizes.
	ImageInfoArray []ImageInfo `json:"ImageInfoArray"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var imageElementMembers = []string{"UUID", "ImageFormat", "ImageInfoArray"}

// UnmarshalJSON reads the object with all its members.
func (b *ImageElement) UnmarshalJSON(text []byte) error {
	type plain ImageElement
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, imageElementMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b ImageElement) MarshalJSON() ([]byte, error) {
	type plain ImageElement
	return encodeMembers(plain(b), b.Other, b.seen, imageElementMembers)
}

// MessageType returns TIMImageElem.
func (*ImageElement) MessageType() string {
	return "TIMImageElem"
}

// FileElement is the content of a message element TIMFileElem: a file.
type FileElement struct {
	// Where to download it; old clients leave it out.
	URL string `json:"Url"`
	// Identifier of the file.
	UUID string `json:"UUID"`
	// Size in bytes.
	FileSize Int `json:"FileSize"`
	// Name of the file.
	FileName string `json:"FileName"`
	// 2: downloaded by URL.
	DownloadFlag Int `json:"Download_Flag"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var fileElementMembers = []string{"Url", "UUID", "FileSize", "FileName", "Download_Flag"}

// UnmarshalJSON reads the object with all its members.
func (b *FileElement) UnmarshalJSON(text []byte) error {
	type plain FileElement
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, fileElementMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b FileElement) MarshalJSON() ([]byte, error) {
	type plain FileElement
	return encodeMembers(plain(b), b.Other, b.seen, fileElementMembers)
}

// MessageType returns TIMFileElem.
func (*FileElement) MessageType() string {
	return "TIMFileElem"
}

// VideoFileElement is the content of a message element TIMVideoFileElem: a video with a still image.
type VideoFileElement struct {
	// Where to download the video; old clients leave it out.
	VideoURL string `json:"VideoUrl"`
	// Identifier of the video.
	VideoUUID string `json:"VideoUUID"`
	// Size of the video in bytes.
	VideoSize Int `json:"VideoSize"`
	// Duration in seconds; 0 from web clients.
	VideoSecond Int `json:"VideoSecond"`
	// Format of the video, such as `mp4`.
	VideoFormat string `json:"VideoFormat"`
	// 2: downloaded by URL.
	VideoDownloadFlag Int `json:"VideoDownloadFlag"`
	// Where to download the still image; old clients leave it out.
	ThumbURL string `json:"ThumbUrl"`
	// Identifier of the still image.
	ThumbUUID string `json:"ThumbUUID"`
	// Size of the still image in bytes.
	ThumbSize Int `json:"ThumbSize"`
	// Width of the still image in pixels.
	ThumbWidth Int `json:"ThumbWidth"`
	// Height of the still image in pixels.
	ThumbHeight Int `json:"ThumbHeight"`
	// Format of the still image, such as `JPG`.
	ThumbFormat string `json:"ThumbFormat"`
	// 2: downloaded by URL.
	ThumbDownloadFlag Int `json:"ThumbDownloadFlag"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var videoFileElementMembers = []string{"VideoUrl", "VideoUUID", "VideoSize", "VideoSecond", "VideoFormat", "VideoDownloadFlag", "ThumbUrl", "ThumbUUID", "ThumbSize", "ThumbWidth", "ThumbHeight", "ThumbFormat", "ThumbDownloadFlag"}

// UnmarshalJSON reads the object with all its members.
func (b *VideoFileElement) UnmarshalJSON(text []byte) error {
	type plain VideoFileElement
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, videoFileElementMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b VideoFileElement) MarshalJSON() ([]byte, error) {
	type plain VideoFileElement
	return encodeMembers(plain(b), b.Other, b.seen, videoFileElementMembers)
}

// MessageType returns TIMVideoFileElem.
func (*VideoFileElement) MessageType() string {
	return "TIMVideoFileElem"
}

// RelayMessage is an element MsgList of [RelayElement]. The messages, 12 KB at most; `JsonMsgKey` stands for more.
type RelayMessage struct {
	// Sender.
	FromAccount string `json:"From_Account"`
	// Recipient, of one-to-one messages.
	ToAccount string `json:"To_Account"`
	// Group, of group messages.
	GroupID string `json:"GroupId"`
	// Sequence number of the message, unsigned 32 bits.
	MsgSeq Int `json:"MsgSeq"`
	// Random number of the message, unsigned 32 bits.
	MsgRandom Int `json:"MsgRandom"`
	// Unix seconds of the message.
	MsgTimeStamp Int `json:"MsgTimeStamp"`
	// The elements of the message, which may be merged messages again.
	MsgBody Message `json:"MsgBody"`
	// Data of the sender that is stored with the message.
	CloudCustomData string `json:"CloudCustomData"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var relayMessageMembers = []string{"From_Account", "To_Account", "GroupId", "MsgSeq", "MsgRandom", "MsgTimeStamp", "MsgBody", "CloudCustomData"}

// UnmarshalJSON reads the object with all its members.
func (b *RelayMessage) UnmarshalJSON(text []byte) error {
	type plain RelayMessage
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, relayMessageMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b RelayMessage) MarshalJSON() ([]byte, error) {
	type plain RelayMessage
	return encodeMembers(plain(b), b.Other, b.seen, relayMessageMembers)
}

// RelayElement is the content of a message element TIMRelayElem: merged and forwarded messages.
type RelayElement struct {
	// Title.
	Title string `json:"Title"`
	// How many messages.
	MsgNum Int `json:"MsgNum"`
	// What clients show that do not know merged messages.
	CompatibleText string `json:"CompatibleText"`
	// The first lines of the messages.
	AbstractList Texts `json:"AbstractList"`
	// The messages, 12 KB at most; `JsonMsgKey` stands for more.
	MsgList []RelayMessage `json:"MsgList"`
	// Key of the messages that are too large for `MsgList`.
	JSONMsgKey string `json:"JsonMsgKey"`
	// Other has the members that are not named above, as they came.
	Other map[string]json.RawMessage `json:"-"`

	seen members
}

var relayElementMembers = []string{"Title", "MsgNum", "CompatibleText", "AbstractList", "MsgList", "JsonMsgKey"}

// UnmarshalJSON reads the object with all its members.
func (b *RelayElement) UnmarshalJSON(text []byte) error {
	type plain RelayElement
	return decodeMembers(text, (*plain)(b), &b.Other, &b.seen, relayElementMembers)
}

// MarshalJSON writes the members that came or are set, then those of Other.
func (b RelayElement) MarshalJSON() ([]byte, error) {
	type plain RelayElement
	return encodeMembers(plain(b), b.Other, b.seen, relayElementMembers)
}

// MessageType returns TIMRelayElem.
func (*RelayElement) MessageType() string {
	return "TIMRelayElem"
}

// newMessageElement returns an empty content for a MsgType, nil for one that this package does not know.
func newMessageElement(msgType string) MessageElement {
	switch msgType {
	case "TIMTextElem":
		return &TextElement{}
	case "TIMLocationElem":
		return &LocationElement{}
	case "TIMFaceElem":
		return &FaceElement{}
	case "TIMCustomElem":
		return &CustomElement{}
	case "TIMSoundElem":
		return &SoundElement{}
	case "TIMImageElem":
		return &ImageElement{}
	case "TIMFileElem":
		return &FileElement{}
	case "TIMVideoFileElem":
		return &VideoFileElement{}
	case "TIMRelayElem":
		return &RelayElement{}
	}
	return nil
}
