"""DingTalk: what is configured once per callback address, the handlers of its callbacks, and Stream mode."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Callable

from imhook import _ffi
from imhook._callbacks import Callback
from imhook._dingtalk_handlers import DingTalkHandlers
from imhook._enums import Kind, Status, Verification
from imhook._errors import ConfigurationError
from imhook._event_key import EventKey, array_of
from imhook._handles import CallbackHandle
from imhook._hook import Hook, Secret, one_or_more
from imhook._kinds import CLASSES
from imhook._raw_answered import EncryptedEvent, UnknownCallback
from imhook._replay_guard import ReplayGuard

if TYPE_CHECKING:
    import ssl

    import aiohttp

    from imhook._stream_options import StreamOptions
    from imhook._stream_report import StreamReport
    from imhook.stream import Deduplication


class DingTalk(Hook[Callback], DingTalkHandlers):
    """The callbacks of DingTalk: verifies, parses and answers what is sent to an address over HTTP, and what arrives
    over Stream mode; the same handlers serve both.

    One address may take callbacks of cards (`api_secret`), messages to robots (`robot_secret`) and events
    (`event_key`): give the secrets of those that it is to take.

    Made without a secret and without any option about requests, it is for Stream mode only: `asgi`, `wsgi`, receive(),
    verify(), mount() and serve() then raise ConfigurationError with SECRET_MISSING.

    Hooks are immutable: any number of threads may use one at once, and it works in the children of a process that
    forks. Register the handlers before the first request.

    Attributes:
        max_body_size: the largest body accepted, in bytes; 0 where the hook is for Stream mode only.
        deadline: after how many seconds a handler is late; None for no deadline.

    Caution: DingTalk signs a timestamp only, not the body, of cards and of messages to robots. Whoever can observe one
    request can send its headers again with another body until the tolerance is over. Serve over TLS, at an address
    nobody can guess, with a short tolerance and a replay guard.
    """

    _platform = "DingTalk callbacks"

    def __init__(
        self,
        api_secret: Secret | None = None,
        *,
        api_secrets: Sequence[Secret] = (),
        robot_secret: Secret | None = None,
        robot_secrets: Sequence[Secret] = (),
        event_key: EventKey | None = None,
        event_keys: Sequence[EventKey] = (),
        tolerance: timedelta | float | None = None,
        replay_guard: ReplayGuard | None = None,
        accepting_unsigned: bool = False,
        ignoring_timestamp: bool = False,
        max_body_size: int | None = None,
        max_depth: int | None = None,
        max_values: int | None = None,
        max_string_size: int | None = None,
        deadline: timedelta | float | None = 1.8,
        workers: int | None = None,
    ) -> None:
        """Configure the endpoint.

        Args:
            api_secret: the `apiSecret` of the callback registration (「注册卡片回调地址」). Not needed for Stream mode.
            api_secrets: several secrets instead, at most 16, while one is being replaced by another: a request may be
                signed with any of them.
            robot_secret: what messages to robots over HTTP are signed with: the ClientSecret (appSecret) of the robot's
                application.
            robot_secrets: several secrets instead, at most 16.
            event_key: what events over HTTP are signed and encrypted with.
            event_keys: several keys instead, at most 16: for rotation, and for several owners.
            tolerance: how far the signed timestamp may lie from this machine's clock, in both directions: seconds or a
                timedelta, up to 365 days. None means one hour, which DingTalk documents for robots only.
            replay_guard: refuses a request that was received before within the tolerance. An event, which the platform
                sends again until it is answered with success, is not refused: its `is_repeated` says so. May be shared
                between endpoints of a process; needs a secret and a checked timestamp.
            accepting_unsigned: accept requests that nobody signed. Danger: anybody who knows the address can send
                callbacks. Only without secrets.
            ignoring_timestamp: check signatures but not how old they are. Danger: headers captured once are accepted
                for ever. Meant for reading recorded requests again.
            max_body_size: the largest body in bytes, up to 64 MiB. None means 1 MiB.
            max_depth: the deepest nesting of arrays and objects, up to 1,000. None means 64.
            max_values: the most JSON values in one text. None means 100,000.
            max_string_size: the longest JSON string in bytes as written. None means no limit but that of the body.
            deadline: after how many seconds (of an event 1.4 at most) from the beginning of a request, or from the
                arrival of a card's frame, the empty answer is sent, while the handler goes on; see `late`. An event
                over HTTP is answered with status 500 instead, upon which the platform sends it again. The platform
                waits 2 seconds. None lets handlers take their time: over HTTP they then run in the thread, or event
                loop, that asks for the answer.
            workers: threads for handlers that are no coroutine functions, over Stream mode and where there is a
                deadline. None leaves it to ThreadPoolExecutor.

        Raises:
            ConfigurationError: the status says which rule is broken, such as SECRET_MISSING or OPTION_CONFLICT.
        """
        secrets = one_or_more("api_secret", api_secret, api_secrets)
        robots = one_or_more("robot_secret", robot_secret, robot_secrets)
        if event_key is not None and event_keys:
            raise ConfigurationError(Status.OPTION_CONFLICT, "give either event_key or event_keys")
        events = array_of(event_keys if event_key is None else [event_key])
        about_requests: dict[str, Any] = {
            "replay_guard": replay_guard,
            "tolerance": tolerance,
            "accepting_unsigned": accepting_unsigned,
            "ignoring_timestamp": ignoring_timestamp,
            "max_body_size": max_body_size,
            "max_depth": max_depth,
            "max_values": max_values,
            "max_string_size": max_string_size,
        }
        super().__init__(deadline=deadline, workers=workers)
        if (
            len(secrets)
            or len(robots)
            or len(events)
            or any(option not in (None, False) for option in about_requests.values())
        ):
            options = _ffi.imhook_dingtalk_options(
                secrets=secrets,
                secret_count=len(secrets),
                robot_secrets=robots,
                robot_secret_count=len(robots),
                event_keys=events,
                event_key_count=len(events),
            )
            self._make_endpoint(_ffi.imhook_dingtalk_endpoint_new, options, **about_requests)

    def verify(self, timestamp: str, signature: str, *, now_ms: int | None = None) -> int:
        """Check the values of a pair of signature headers of cards alone, for requests that are none of the callbacks.

        The replay guard is not asked: it needs a body.

        Returns:
            Which of the secrets made the signature, from 0.

        Raises:
            Rejected: the pair is not genuine, or too old or too new.
            ConfigurationError: SECRET_MISSING, the endpoint accepts unsigned requests.
            ClosedError: the endpoint is closed.
        """
        return self._verify(_ffi.imhook_dingtalk_card_verify, timestamp, signature, now_ms)

    def verify_robot(self, timestamp: str, sign: str, *, now_ms: int | None = None) -> int:
        """Check the headers `timestamp` and `sign` of a message to a robot alone. Otherwise as verify()."""
        return self._verify(_ffi.imhook_dingtalk_robot_verify, timestamp, sign, now_ms)

    async def run_stream(
        self,
        client_id: str,
        client_secret: Secret,
        *,
        topics: Sequence[str] = (),
        api_host: str = "",
        options: StreamOptions | None = None,
        on_report: Callable[[StreamReport], object] | None = None,
        grace: timedelta | float = 10.0,
        deduplication: Deduplication | None = None,
        session: aiohttp.ClientSession | None = None,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        """Receive callbacks over Stream mode, until this is cancelled; then stop within the grace.

        The same as run() of an imhook.stream.StreamClient, which says what the arguments are, and is there for programs
        that want to hold it: to see its state, and to stop it.

        Raises:
            ConfigurationError: what StreamClient raises, such as OPTION_OUT_OF_RANGE where no handler subscribes to
                anything.
            ImportError: aiohttp is not installed.
        """
        from imhook.stream import StreamClient

        client = StreamClient(
            self,
            client_id,
            client_secret,
            topics=topics,
            api_host=api_host,
            options=options,
            on_report=on_report,
            grace=grace,
            deduplication=deduplication,
            session=session,
            proxy=proxy,
            ssl_context=ssl_context,
        )
        await client.run()

    def _wrap(self, handle: CallbackHandle) -> Callback:
        if handle.kind == Kind.DINGTALK_EVENT and handle.verification == Verification.NONE:
            return EncryptedEvent(handle)
        return CLASSES.get(handle.kind, UnknownCallback)(handle)
