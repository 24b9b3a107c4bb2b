"""The cipher and signature of events over HTTP."""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

BLOCK = 32
"""What PKCS#7 pads to (reference 5.3)."""
KEY_LENGTH = 43
HEAD = 20
"""The bytes before the text: 16 random ones and its length."""


class EventCipher:
    """Encrypts, decrypts and signs what goes to and comes from one address (5.2, 5.3).

    Raises ValueError for a key that is not 43 letters and digits.
    """

    def __init__(self, token: str, aes_key: str, owner: str) -> None:
        if len(aes_key) != KEY_LENGTH or not (aes_key.isascii() and aes_key.isalnum()):
            raise ValueError(f"the AES key is not {KEY_LENGTH} letters and digits")
        self._token = token
        self._key = base64.b64decode(aes_key + "=")
        self._owner = owner.encode()

    def _cipher(self) -> Cipher[CBC]:
        return Cipher(AES(self._key), CBC(self._key[:16]))

    def encrypt(self, text: str, random: bytes = b"") -> str:
        """The Base64 text that stands in `encrypt`; `random` replaces the 16 random bytes."""
        message = text.encode()
        whole = (random or secrets.token_bytes(16)) + len(message).to_bytes(4, "big") + message + self._owner
        padding = BLOCK - len(whole) % BLOCK
        encryptor = self._cipher().encryptor()
        return base64.b64encode(encryptor.update(whole + bytes([padding]) * padding) + encryptor.finalize()).decode()

    def decrypt(self, encrypted: str) -> str:
        """The text in it. Raises ValueError that says what is wrong: Base64, length, padding, owner or UTF-8."""
        try:
            content = base64.b64decode(encrypted, validate=True)
        except (binascii.Error, ValueError):
            raise ValueError("encrypt is not Base64") from None
        if not content or len(content) % 16:
            raise ValueError("encrypt is not made of whole blocks")
        decryptor = self._cipher().decryptor()
        whole = decryptor.update(content) + decryptor.finalize()
        padding = whole[-1]
        if not 1 <= padding <= BLOCK or whole[-padding:] != bytes([padding]) * padding:
            raise ValueError("the padding is not that of PKCS#7")
        whole = whole[:-padding]
        length = int.from_bytes(whole[16:HEAD], "big")
        if len(whole) < HEAD + length:
            raise ValueError("the length of the text is more than there is")
        if whole[HEAD + length :] != self._owner:
            raise ValueError("the owner key is another one")
        return whole[HEAD : HEAD + length].decode()

    def signature(self, timestamp: str, nonce: str, encrypted: str) -> str:
        """The lower-case hexadecimal SHA-1 over the four texts in ascending order."""
        parts = sorted(text.encode() for text in (self._token, timestamp, nonce, encrypted))
        return hashlib.sha1(b"".join(parts), usedforsecurity=False).hexdigest()
