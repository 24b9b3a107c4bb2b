"""What all generated files share: where they come from, and how text is broken into lines."""

import re
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "Scripts" / "tables"
WIDTH = 120


def notice(table: str) -> str:
    """The sentence at the top of every generated file."""
    return f"Generated from Scripts/tables/{table} by `make generate`: edit the table, not this file."


def filled(text: str, prefix: str, width: int = WIDTH) -> list[str]:
    """The lines of a comment, each with a prefix."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and columns(prefix + longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return [prefix + line for line in lines]


def columns(text: str) -> int:
    """How wide a text is; Chinese characters take two columns."""
    return sum(2 if unicodedata.east_asian_width(character) in "FW" else 1 for character in text)


def sentence(text: str) -> str:
    """Text that begins with a capital letter (unless with code) and ends with a period."""
    text = text[0].upper() + text[1:]
    return text if text.endswith((".", "…")) else text + "."


def words(name: str) -> list[str]:
    """The words of a name: C2CBeforeSendMsg is C2C, Before, Send, Msg."""
    return re.findall(r"C2C|I18n|[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+", name)


def upper_snake(name: str) -> str:
    return "_".join(word.upper() for word in words(name))


def lower_camel(name: str) -> str:
    """Turn C2CBeforeSendMsg into c2cBeforeSendMsg."""
    first, *rest = words(name)
    return first.lower() + "".join(word if word.isupper() else word[0].upper() + word[1:] for word in rest)
