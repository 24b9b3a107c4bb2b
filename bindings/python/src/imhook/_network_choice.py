"""Which network a client uses."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from imhook._enums import Status
from imhook._errors import ConfigurationError
from imhook._network import Network

if TYPE_CHECKING:
    import aiohttp


def network_of(
    network: Network | None,
    session: aiohttp.ClientSession | None,
    proxy: str | None,
    ssl_context: ssl.SSLContext | None,
    max_frame_size: int,
) -> Network:
    """The network given, or one on aiohttp with what else is given.

    Raises:
        ConfigurationError: OPTION_CONFLICT for a network beside what it replaces.
        ImportError: aiohttp is needed and not installed.
    """
    if network is not None:
        if (session, proxy, ssl_context) != (None, None, None):
            raise ConfigurationError(Status.OPTION_CONFLICT, "A network stands for session, proxy and ssl_context.")
        return network
    try:
        from imhook._aiohttp_network import AiohttpNetwork
    except ImportError as error:
        raise ImportError('aiohttp is needed: pip install "imhook[stream]"') from error
    return AiohttpNetwork(session, proxy=proxy, ssl_context=ssl_context, max_frame_size=max_frame_size)
