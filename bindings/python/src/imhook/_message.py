"""Messages of Tencent Cloud Chat as sequences of elements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from imhook._json import decode

if TYPE_CHECKING:
    from imhook._tencent_chat_elements import MessageElement


class Message(Sequence["MessageElement"]):
    """The elements of a message in display order (page "Message Formats", 1047/33527), as dictionaries.

    Elements of types that this version does not know are among them. Nothing makes sure that the platform sent what it
    documents: see `MsgType` before reading an element.

    Attributes:
        raw: the array as JSON text, exactly as it was sent; empty where there is none.
    """

    __slots__ = ("_elements", "raw")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self._elements: list[Any] = decode(raw.decode("utf-8", "replace")) if raw else []

    @property
    def text(self) -> str:
        """The texts of the elements of type TIMTextElem, joined; empty where there is none."""
        texts = []
        for element in self._elements:
            if isinstance(element, dict) and element.get("MsgType") == "TIMTextElem":
                content = element.get("MsgContent")
                text = content.get("Text") if isinstance(content, dict) else None
                texts.append(text if isinstance(text, str) else "")
        return "".join(texts)

    @overload
    def __getitem__(self, index: int) -> MessageElement: ...
    @overload
    def __getitem__(self, index: slice) -> list[MessageElement]: ...
    def __getitem__(self, index: int | slice) -> Any:
        return self._elements[index]

    def __len__(self) -> int:
        return len(self._elements)

    def __repr__(self) -> str:
        # What people write does not belong in logs, where a repr often ends.
        return f"<Message of {len(self)} elements>"
