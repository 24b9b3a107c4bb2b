"""Tables for people: columns line up where Chinese characters are two cells wide; colours only on a terminal."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Sequence

BOLD, DIM, GREEN, RED = "1", "2", "32", "31"


def use_colours() -> bool:
    """Whether standard output is a terminal and nobody asked for no colours (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def painted(text: str, colour: str) -> str:
    return f"\033[{colour}m{text}\033[0m" if colour and use_colours() else text


def width(text: str) -> int:
    """How many cells a text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "FW" else 1
        for character in text
    )


def shortened(text: str, cells: int) -> str:
    """The text, ending with an ellipsis where it does not fit."""
    if width(text) <= cells:
        return text
    kept = ""
    for character in text:
        if width(kept) + width(character) > cells - 1:
            break
        kept += character
    return kept + "…"


class Table:
    """Prints rows as they come. The last column takes what the line leaves; columns of numbers are aligned right."""

    def __init__(self, titles: Sequence[str], widths: Sequence[int], line: int, right: Sequence[int] = ()) -> None:
        left = line - sum(widths) - 2 * len(widths)
        self._widths = [*widths, max(left, 20)]
        self._right = right
        self.row(titles, [BOLD] * len(titles))

    def row(self, cells: Sequence[str], colours: Sequence[str] = ()) -> None:
        parts = []
        for column, (cell, cells_wide) in enumerate(zip(cells, self._widths)):
            text = shortened(cell, cells_wide)
            space = " " * (cells_wide - width(text))
            text = painted(text, colours[column] if column < len(colours) else "")
            parts.append(space + text if column in self._right else text + space)
        print("  ".join(parts).rstrip())

    def heading(self, text: str) -> None:
        print()
        print(painted(text, BOLD))
