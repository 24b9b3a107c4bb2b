"""Signing, against the published vectors and an independent HMAC."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest
from dingtalk_requests import HEADERS, NOW, SECRET

import imhook


@pytest.mark.parametrize(
    ("secret", "timestamp", "signature"),
    [
        ("mySecret", 1700000000000, "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc="),
        ("example-secret", 1595925864847, "YeAQ/aQTH+ItQcCX+dV9W3s52oGqN7Ju5BD4sFdW3AM="),
        ("test", 1665473229000, "29WJBiGcQmmhIKm43zZrtyC5KEYF1WW09lkDB6GQCIk="),
        ("密钥-card", 1700000000000, "Cphc5emwej5tDqLXGM3iBkWH6+cdyjaezCw5Zhu8ppY="),
    ],
)
def test_the_published_vectors_come_out(secret: str, timestamp: int, signature: str) -> None:
    assert imhook.sign_card(secret, timestamp) == {
        "x-ddpaas-signature-timestamp": str(timestamp),
        "x-ddpaas-signature": signature,
    }
    assert imhook.sign_card(secret.encode(), timestamp)["x-ddpaas-signature"] == signature


@pytest.mark.parametrize("length", [1, 31, 32, 63, 64, 65, 127, 128, 1000])
def test_secrets_of_every_length_agree_with_the_standard_library(length: int) -> None:
    secret = bytes(range(1, 256)) * 4
    digest = hmac.new(secret[:length], str(NOW).encode(), hashlib.sha256).digest()
    assert imhook.sign_card(secret[:length], NOW)["x-ddpaas-signature"] == base64.b64encode(digest).decode()


def test_signed_headers_are_the_wanted_ones_and_accepted() -> None:
    headers = imhook.sign_card(SECRET, NOW)
    assert headers == HEADERS
    assert set(headers) <= set(imhook.WANTED_HEADERS)


@pytest.mark.parametrize("timestamp", [-1, 10**18, 2**63, 2**64 + NOW])
def test_a_timestamp_of_more_than_18_digits_does_not_sign(timestamp: int) -> None:
    with pytest.raises(imhook.ConfigurationError) as raised:
        imhook.sign_card(SECRET, timestamp)
    assert raised.value.status == imhook.Status.OPTION_OUT_OF_RANGE


def test_an_empty_secret_does_not_sign() -> None:
    with pytest.raises(imhook.ConfigurationError) as raised:
        imhook.sign_card("")
    assert raised.value.status == imhook.Status.SECRET_EMPTY
