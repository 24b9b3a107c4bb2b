"""Elements of messages of Tencent Cloud Chat, made (page "Message Formats", 1047/33527).

What is None is left out of the element.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from imhook._tencent_chat_elements import (
    CustomElement,
    FaceElement,
    FileElement,
    ImageElement,
    ImageInfo,
    LocationElement,
    RelayElement,
    RelayMessage,
    SoundElement,
    TextElement,
    VideoFileElement,
)

DOWNLOADED_BY_URL = 2
"""The only documented value of the download flags."""


def given(**members: object) -> Any:
    """The members that are not None."""
    return {name: value for name, value in members.items() if value is not None}


def text_element(text: str) -> TextElement:
    """A text."""
    return {"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}


def location_element(description: str, latitude: float, longitude: float) -> LocationElement:
    """A place, in degrees."""
    content = {"Desc": description, "Latitude": latitude, "Longitude": longitude}
    return {"MsgType": "TIMLocationElem", "MsgContent": given(**content)}


def face_element(index: int, data: str | None = None) -> FaceElement:
    """A sticker, by the number and the data that the application gives it."""
    return {"MsgType": "TIMFaceElem", "MsgContent": given(Index=index, Data=data)}


def custom_element(
    data: str | None = None,
    *,
    description: str | None = None,
    extension: str | None = None,
    sound: str | None = None,
) -> CustomElement:
    """What the application defines; at most one in a message.

    Args:
        data: data of the application, such as JSON.
        description: the text of the push notification.
        extension: what goes into the payload of the push notification.
        sound: the sound of the push notification.
    """
    return {"MsgType": "TIMCustomElem", "MsgContent": given(Data=data, Desc=description, Ext=extension, Sound=sound)}


def sound_element(url: str, uuid: str, *, size: int, seconds: int) -> SoundElement:
    """A voice message of so many bytes and seconds."""
    content = given(Url=url, UUID=uuid, Size=size, Second=seconds, Download_Flag=DOWNLOADED_BY_URL)
    return {"MsgType": "TIMSoundElem", "MsgContent": content}


def image_element(uuid: str, image_format: int, sizes: Sequence[ImageInfo]) -> ImageElement:
    """An image.

    Args:
        uuid: its identifier.
        image_format: 1 JPEG, 2 GIF, 3 PNG, 4 BMP, 255 other.
        sizes: the original, the large one and the thumbnail.
    """
    return {
        "MsgType": "TIMImageElem",
        "MsgContent": {"UUID": uuid, "ImageFormat": image_format, "ImageInfoArray": list(sizes)},
    }


def file_element(url: str, uuid: str, *, size: int, name: str) -> FileElement:
    """A file of so many bytes."""
    content = given(Url=url, UUID=uuid, FileSize=size, FileName=name, Download_Flag=DOWNLOADED_BY_URL)
    return {"MsgType": "TIMFileElem", "MsgContent": content}


def video_element(
    url: str,
    uuid: str,
    *,
    size: int,
    seconds: int,
    video_format: str,
    thumbnail_url: str,
    thumbnail_uuid: str,
    thumbnail_size: int,
    thumbnail_width: int,
    thumbnail_height: int,
    thumbnail_format: str,
) -> VideoFileElement:
    """A video with a still image: sizes in bytes, dimensions in pixels, formats such as "mp4" and "JPG"."""
    content = given(
        VideoUrl=url,
        VideoUUID=uuid,
        VideoSize=size,
        VideoSecond=seconds,
        VideoFormat=video_format,
        VideoDownloadFlag=DOWNLOADED_BY_URL,
        ThumbUrl=thumbnail_url,
        ThumbUUID=thumbnail_uuid,
        ThumbSize=thumbnail_size,
        ThumbWidth=thumbnail_width,
        ThumbHeight=thumbnail_height,
        ThumbFormat=thumbnail_format,
        ThumbDownloadFlag=DOWNLOADED_BY_URL,
    )
    return {"MsgType": "TIMVideoFileElem", "MsgContent": content}


def relay_element(
    title: str,
    abstracts: Sequence[str],
    messages: Sequence[RelayMessage] | None = None,
    *,
    compatible_text: str,
    message_count: int | None = None,
    json_message_key: str | None = None,
) -> RelayElement:
    """Merged and forwarded messages.

    Args:
        title: the title.
        abstracts: the first lines of the messages.
        messages: the messages, 12 KB at most; None where `json_message_key` stands for them.
        compatible_text: what clients show that do not know merged messages.
        message_count: how many messages; None counts `messages`.
        json_message_key: the key of messages that are too large.
    """
    if message_count is None and messages is not None:
        message_count = len(messages)
    content = given(
        Title=title,
        MsgNum=message_count,
        CompatibleText=compatible_text,
        AbstractList=list(abstracts),
        MsgList=None if messages is None else list(messages),
        JsonMsgKey=json_message_key,
    )
    return {"MsgType": "TIMRelayElem", "MsgContent": content}
