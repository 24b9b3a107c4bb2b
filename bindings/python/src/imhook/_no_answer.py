"""A call that got no answer."""

from __future__ import annotations


class NoAnswer(ConnectionError):
    """A call got no answer: the text says why, and has neither a URL nor anything secret.

    Unless it is NotConnected, the platform may have carried the call out all the same.
    """


class NotConnected(NoAnswer):
    """There was no connection to send a request through: nothing was sent."""
