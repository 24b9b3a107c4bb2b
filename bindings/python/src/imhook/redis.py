"""imhook.redis: what processes that share a ClientID of DingTalk tell duplicates by, in Redis.

`pip install "imhook[redis]"` brings redis-py.
"""

from __future__ import annotations

import secrets
from typing import Any

import redis.asyncio

from imhook.stream._store import Claim, ClaimState

CLAIMED = b"claimed:"
DONE = b"done:"

# The claim of somebody else, made after this one ended, stays.
RELEASE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""


class RedisStore:
    """A DuplicateStore in Redis: one key for each delivery, which ends by itself.

    What is stored are the names of deliveries and the answers to them, which hold what the cards say: keep the server
    to yourself.

    Args:
        client: a client of redis-py, which is not closed and may be used for other things as well. Best without
            retries: the Deduplication has a timeout, and goes on without the store.
        prefix: what the keys begin with.
    """

    def __init__(self, client: redis.asyncio.Redis, prefix: str = "imhook:") -> None:
        self._client: Any = client
        self._prefix = prefix

    async def claim(self, key: str, seconds: float) -> Claim:
        """See DuplicateStore. Raises redis.RedisError."""
        name = self._prefix + key
        token = secrets.token_hex(16)
        mine = CLAIMED + token.encode()
        # Twice, as what was there may end between the two questions.
        for _ in range(2):
            if await self._client.set(name, mine, nx=True, px=milliseconds(seconds)):
                return Claim(ClaimState.NEW, token=token)
            found = await self._client.get(name)
            if found is not None:
                break
        value = found.encode() if isinstance(found, str) else found or b""  # a client may decode what it reads
        if value.startswith(DONE):
            return Claim(ClaimState.DONE, answer=value[len(DONE) :])
        return Claim(ClaimState.IN_FLIGHT)

    async def finish(self, key: str, answer: bytes, seconds: float) -> None:
        """See DuplicateStore. Raises redis.RedisError."""
        await self._client.set(self._prefix + key, DONE + answer, px=milliseconds(seconds))

    async def release(self, key: str, token: str) -> None:
        """See DuplicateStore. Raises redis.RedisError."""
        await self._client.eval(RELEASE, 1, self._prefix + key, CLAIMED + token.encode())


def milliseconds(seconds: float) -> int:
    """A duration as Redis takes it, at least one millisecond."""
    return max(1, round(seconds * 1000))
