"""imhook.stream: DingTalk's Stream mode, in which a program opens a connection and receives its callbacks there.

`pip install "imhook[stream]"` brings aiohttp, which it uses unless it is given another Network.
"""

from imhook._enums import StreamOutcome, StreamReason, StreamState
from imhook._later import Later
from imhook._network import HTTPRequest, Network, Socket, SocketClosed
from imhook._stream_actions import GatewayRequest
from imhook._stream_options import StreamOptions
from imhook._stream_report import StreamReport
from imhook.stream._client import StreamClient
from imhook.stream._deduplication import Deduplication
from imhook.stream._store import Claim, ClaimState, DuplicateStore

__all__ = [
    "Claim",
    "ClaimState",
    "Deduplication",
    "DuplicateStore",
    "GatewayRequest",
    "HTTPRequest",
    "Later",
    "Network",
    "Socket",
    "SocketClosed",
    "StreamClient",
    "StreamOptions",
    "StreamOutcome",
    "StreamReason",
    "StreamReport",
    "StreamState",
]
