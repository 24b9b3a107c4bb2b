"""Events over Stream mode."""

from __future__ import annotations

from imhook._callbacks import Callback
from imhook._frame import Frame
from imhook._json_object import JSONObject
from imhook._text import read


class Event(Callback):
    """Something happened in an organisation (「开发事件推送服务」), told over Stream mode.

    A handler that returns has handled it. One that raises, `Later` or anything else, has it sent again. The platform
    may send an event twice in any case: `event_id` stays the same.
    """

    __slots__ = ()

    def _ignores_answer(self) -> bool:
        return True

    @property
    def event_type(self) -> str:
        """`eventType`: what happened, such as `user_add_org`."""
        return Frame(self._open).event_type

    @property
    def event_id(self) -> str:
        """`eventId`: the same when the event is sent again."""
        return Frame(self._open).event_id

    @property
    def corp_id(self) -> str:
        """`eventCorpId`: the organisation that it happened in; `corpId` of the content where the frame does not say."""
        handle = self._open
        return Frame(handle).event_corp_id or read(handle.corp_id_data, handle.corp_id_size)

    @property
    def born_at_ms(self) -> int:
        """`eventBornTime`: when it happened, in Unix milliseconds; 0 where the frame does not say."""
        return Frame(self._open).event_born_at_ms

    @property
    def data(self) -> JSONObject:
        """What happened, by the names of the event's page, which over Stream mode begin with small letters."""
        return self.root
