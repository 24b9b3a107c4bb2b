"""Finds and loads libimhook."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

NAME = "libimhook.so.0"
ENVIRONMENT = "IMHOOK_LIBRARY"


class _View(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("size", ctypes.c_size_t)]


def candidates() -> list[str]:
    """The places to look at, in order.

    IMHOOK_LIBRARY, for development, is an order rather than a hint: when it is set, nothing else is tried. Otherwise
    the library that came with this package, then the one that the system's loader finds.
    """
    override = os.environ.get(ENVIRONMENT)
    if override:
        return [override]
    return [str(Path(__file__).with_name(NAME)), NAME]


def load(version: str) -> ctypes.PyDLL:
    """Load the library; `version` is that of the header the declarations come from.

    PyDLL keeps the global interpreter lock during a call. A call takes microseconds, less than handing the lock to
    another thread and waiting for it again; and no thread can be inside the library, holding the lock of a replay
    guard, at the moment another one forks.

    Raises:
        ImportError: no library was found, or not one that fits; the message says what was tried.
    """
    failures = []
    for path in candidates():
        try:
            library = ctypes.PyDLL(path)
            check(library, version)
        except (OSError, ImportError) as error:
            failures.append(f"{path}: {error}")
        else:
            return library
    raise ImportError(
        f"the imhook library could not be loaded; set {ENVIRONMENT} to the path of {NAME}, or install it. "
        f"Tried: {'; '.join(failures)}"
    )


def check(library: ctypes.PyDLL, version: str) -> None:
    """Refuse a library that is not imhook, older than `version`, or of another major version.

    Newer ones are fine: within a major version functions stay and structures only grow at their end.
    """
    try:
        function = library.imhook_version
    except AttributeError:
        raise ImportError("this is not the imhook library") from None
    function.restype = _View
    view = function()
    found = ctypes.string_at(view.data, view.size).decode("ascii", "replace")
    if parts(found) < parts(version) or parts(found)[0] != parts(version)[0]:
        raise ImportError(f"this is version {found}; version {version} or later of the same major version is needed")


def parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdigit() else -1 for part in version.split("."))
