"""The elements of messages of Tencent Cloud Chat as Python types (page "Message Formats", 1047/33527)."""

# Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union


class TextContent(TypedDict, total=False):
    """`MsgContent` of a TextElement. Any member may be missing."""

    Text: str
    """The text."""


class TextElement(TypedDict):
    """A text."""

    MsgType: Literal["TIMTextElem"]
    MsgContent: TextContent


class LocationContent(TypedDict, total=False):
    """`MsgContent` of a LocationElement. Any member may be missing."""

    Desc: str
    """What the place is called."""
    Latitude: float
    """Latitude in degrees."""
    Longitude: float
    """Longitude in degrees."""


class LocationElement(TypedDict):
    """A place."""

    MsgType: Literal["TIMLocationElem"]
    MsgContent: LocationContent


class FaceContent(TypedDict, total=False):
    """`MsgContent` of a FaceElement. Any member may be missing."""

    Index: int
    """Number of the sticker, which the application chooses."""
    Data: str
    """Data of the application."""


class FaceElement(TypedDict):
    """A sticker."""

    MsgType: Literal["TIMFaceElem"]
    MsgContent: FaceContent


class CustomContent(TypedDict, total=False):
    """`MsgContent` of a CustomElement. Any member may be missing."""

    Data: str
    """Data of the application."""
    Desc: str
    """Text of the push notification."""
    Ext: str
    """What goes into the payload of the push notification."""
    Sound: str
    """Sound of the push notification."""


class CustomElement(TypedDict):
    """What the application defines; at most one in a message."""

    MsgType: Literal["TIMCustomElem"]
    MsgContent: CustomContent


class SoundContent(TypedDict, total=False):
    """`MsgContent` of a SoundElement. Any member may be missing."""

    Url: str
    """Where to download it; old clients leave it out."""
    UUID: str
    """Identifier of the file."""
    Size: int
    """Size in bytes."""
    Second: int
    """Duration in seconds."""
    Download_Flag: int
    """2: downloaded by URL."""


class SoundElement(TypedDict):
    """A voice message."""

    MsgType: Literal["TIMSoundElem"]
    MsgContent: SoundContent


class ImageInfo(TypedDict, total=False):
    """An element `ImageInfoArray` of `ImageContent`. The sizes."""

    Type: int
    """1 original, 2 large, 3 thumbnail."""
    Size: int
    """Size in bytes."""
    Width: int
    """Width in pixels; 0 when it is not known."""
    Height: int
    """Height in pixels; 0 when it is not known."""
    URL: str
    """Where to download it."""


class ImageContent(TypedDict, total=False):
    """`MsgContent` of a ImageElement. Any member may be missing."""

    UUID: str
    """Identifier of the image."""
    ImageFormat: int
    """1 JPEG, 2 GIF, 3 PNG, 4 BMP, 255 other."""
    ImageInfoArray: list[ImageInfo]
    """The sizes."""


class ImageElement(TypedDict):
    """An image, in several sizes."""

    MsgType: Literal["TIMImageElem"]
    MsgContent: ImageContent


class FileContent(TypedDict, total=False):
    """`MsgContent` of a FileElement. Any member may be missing."""

    Url: str
    """Where to download it; old clients leave it out."""
    UUID: str
    """Identifier of the file."""
    FileSize: int
    """Size in bytes."""
    FileName: str
    """Name of the file."""
    Download_Flag: int
    """2: downloaded by URL."""


class FileElement(TypedDict):
    """A file."""

    MsgType: Literal["TIMFileElem"]
    MsgContent: FileContent


class VideoFileContent(TypedDict, total=False):
    """`MsgContent` of a VideoFileElement. Any member may be missing."""

    VideoUrl: str
    """Where to download the video; old clients leave it out."""
    VideoUUID: str
    """Identifier of the video."""
    VideoSize: int
    """Size of the video in bytes."""
    VideoSecond: int
    """Duration in seconds; 0 from web clients."""
    VideoFormat: str
    """Format of the video, such as `mp4`."""
    VideoDownloadFlag: int
    """2: downloaded by URL."""
    ThumbUrl: str
    """Where to download the still image; old clients leave it out."""
    ThumbUUID: str
    """Identifier of the still image."""
    ThumbSize: int
    """Size of the still image in bytes."""
    ThumbWidth: int
    """Width of the still image in pixels."""
    ThumbHeight: int
    """Height of the still image in pixels."""
    ThumbFormat: str
    """Format of the still image, such as `JPG`."""
    ThumbDownloadFlag: int
    """2: downloaded by URL."""


class VideoFileElement(TypedDict):
    """A video with a still image."""

    MsgType: Literal["TIMVideoFileElem"]
    MsgContent: VideoFileContent


class RelayMessage(TypedDict, total=False):
    """An element `MsgList` of `RelayContent`. The messages, 12 KB at most; `JsonMsgKey` stands for more."""

    From_Account: str
    """Sender."""
    To_Account: str
    """Recipient, of one-to-one messages."""
    GroupId: str
    """Group, of group messages."""
    MsgSeq: int
    """Sequence number of the message, unsigned 32 bits."""
    MsgRandom: int
    """Random number of the message, unsigned 32 bits."""
    MsgTimeStamp: int
    """Unix seconds of the message."""
    MsgBody: list[MessageElement]
    """The elements of the message, which may be merged messages again."""
    CloudCustomData: str
    """Data of the sender that is stored with the message."""


class RelayContent(TypedDict, total=False):
    """`MsgContent` of a RelayElement. Any member may be missing."""

    Title: str
    """Title."""
    MsgNum: int
    """How many messages."""
    CompatibleText: str
    """What clients show that do not know merged messages."""
    AbstractList: list[str]
    """The first lines of the messages."""
    MsgList: list[RelayMessage]
    """The messages, 12 KB at most; `JsonMsgKey` stands for more."""
    JsonMsgKey: str
    """Key of the messages that are too large for `MsgList`."""


class RelayElement(TypedDict):
    """Merged and forwarded messages."""

    MsgType: Literal["TIMRelayElem"]
    MsgContent: RelayContent


class UnknownElement(TypedDict):
    """An element of a type that is none of the above, such as one that the platform has added."""

    MsgType: str
    MsgContent: dict[str, Any]


# What the array `MsgBody` consists of. Comparing `MsgType` tells type checkers which one it is. That needs a list
# of known types, but elements of other types (UnknownElement) come too: leave a way for them.
MessageElement = Union[
    TextElement,
    LocationElement,
    FaceElement,
    CustomElement,
    SoundElement,
    ImageElement,
    FileElement,
    VideoFileElement,
    RelayElement,
]

__all__ = [
    "CustomContent",
    "CustomElement",
    "FaceContent",
    "FaceElement",
    "FileContent",
    "FileElement",
    "ImageContent",
    "ImageElement",
    "ImageInfo",
    "LocationContent",
    "LocationElement",
    "MessageElement",
    "RelayContent",
    "RelayElement",
    "RelayMessage",
    "SoundContent",
    "SoundElement",
    "TextContent",
    "TextElement",
    "VideoFileContent",
    "VideoFileElement",
]
