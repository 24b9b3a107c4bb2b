"""The bodies of the webhooks of Tencent Cloud Chat as Python types."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generated_text import ROOT, filled, notice, sentence
from tencent_chat_table import MESSAGES, NAME, Command, Element, Field

FOLDER = ROOT / "bindings/python/src/imhook"
TYPES = {
    "text": "str",
    "int": "int",
    "number": "float",
    "number-or-text": "int | float | str",
    "texts": "list[str]",
    "array": "list[Any]",
    "object": "dict[str, Any]",
    "message": "list[MessageElement]",
}


def docstring(text: str, indent: str = "    ") -> list[str]:
    lines = filled(f'"""{sentence(text)}"""', indent)
    if len(lines) == 1:
        return lines
    # The quotes of a long comment stand on a line of their own.
    first, *rest = filled(f'"""{sentence(text)}', indent)
    return [first, *rest, f'{indent}"""']


def field_type(field: Field, owner: str) -> str:
    if not field.members:
        return TYPES[field.type]
    name = field.item_type(owner)
    return f"list[{name}]" if field.type == "array" else name


def typed_dict(name: str, about: str, fields: Iterable[Field], owner: str) -> list[str]:
    """A class for an object, after those for the objects and array elements in it."""
    lines: list[str] = []
    for field in fields:
        if field.members:
            kind = "An element" if field.type == "array" else "The object"
            nested = field.item_type(owner)
            lines += typed_dict(nested, f"{kind} `{field.name}` of `{name}`. {field.about}", field.members, owner)
    lines += ["", "", f"class {name}(TypedDict, total=False):", *docstring(about), ""]
    for field in fields:
        lines.append(f"    {field.name}: {field_type(field, owner)}")
        lines += docstring(sentence(field.about) + (" Optional." if field.optional else ""))
    return lines


def element(row: Element) -> list[str]:
    content = f"{row.type}Content"
    lines = typed_dict(content, f"`MsgContent` of a {row.type}Element. Any member may be missing.", row.fields, content)
    lines += ["", "", f"class {row.type}Element(TypedDict):", *docstring(row.summary), ""]
    return [*lines, f'    MsgType: Literal["{row.name}"]', f"    MsgContent: {content}"]


def elements_module(elements: list[Element]) -> str:
    lines = [
        '"""The elements of messages of Tencent Cloud Chat as Python types (page "Message Formats", 1047/33527)."""',
        "",
        f"# {notice(MESSAGES)}",
        "",
        "from __future__ import annotations",
        "",
        "from typing import Any, Literal, TypedDict, Union",
    ]
    for row in elements:
        lines += element(row)
    lines += [
        "",
        "",
        "class UnknownElement(TypedDict):",
        *docstring("An element of a type that is none of the above, such as one that the platform has added."),
        "",
        "    MsgType: str",
        "    MsgContent: dict[str, Any]",
        "",
        "",
        "# What the array `MsgBody` consists of. Comparing `MsgType` tells type checkers which one it is. That needs a list",
        "# of known types, but elements of other types (UnknownElement) come too: leave a way for them.",
        "MessageElement = Union[",
        *[f"    {row.type}Element," for row in elements],
        "]",
        *exported([*classes(lines), "MessageElement"]),
        "",
    ]
    return "\n".join(lines)


def classes(lines: list[str]) -> list[str]:
    """The names of the classes in a module."""
    return [line[len("class ") : line.index("(")] for line in lines if line.startswith("class ")]


def exported(names: list[str]) -> list[str]:
    """What the package offers of a module: all its types."""
    return ["", "__all__ = [", *[f'    "{name}",' for name in sorted(names)], "]"]


def shape(fields: list[Field]) -> dict[str, Any]:
    """What is read with tolerance in an object."""
    found: dict[str, Any] = {}
    for field in fields:
        if field.members and (inner := shape(field.members)):
            found[field.name] = [inner] if field.type == "array" else inner
        elif field.type in ("int", "texts"):
            found[field.name] = field.type
    return found


def literal(value: Any, indent: str) -> str:
    """A Python literal the way a formatter breaks it into lines."""
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, list):
        return "[" + literal(value[0], indent) + "]"
    inner = "".join(f'{indent}    "{key}": {literal(item, indent + "    ")},\n' for key, item in value.items())
    return "{\n" + inner + indent + "}"


def bodies_module(commands: list[Command]) -> str:
    lines = [
        '"""The bodies of the webhooks of Tencent Cloud Chat as Python types, one for each command.',
        "",
        "A body holds everything that came, also what its type does not name. Any member may be missing.",
        '"""',
        "",
        f"# {notice(NAME)}",
        "",
        "from __future__ import annotations",
        "",
        "from typing import Any, TypedDict",
        "",
        "from imhook._tencent_chat_elements import MessageElement as MessageElement",
    ]
    for command in commands:
        about = f"Body of `{command.name}`, {command.timing}: {command.summary} ({command.source})."
        lines += typed_dict(command.type, about, command.fields, command.type)
    lines += ["", "", "# The type of the body of each command.", "BODY_TYPES: dict[str, type] = {"]
    lines += [f'    "{command.name}": {command.type},' for command in commands]
    lines += ["}", ""]
    lines += ["# Where the bodies have integers and arrays of texts, which the platform also writes as texts."]
    shapes = {command.name: shape(command.fields) for command in commands}
    found = {name: inner for name, inner in shapes.items() if inner}
    lines.append(f"BODY_SHAPES: dict[str, dict[str, Any]] = {literal(found, '')}")
    return "\n".join([*lines, *exported(classes(lines)), ""])


def outputs(commands: list[Command], elements: list[Element]) -> dict[Path, str]:
    return {
        FOLDER / "_tencent_chat_elements.py": elements_module(elements),
        FOLDER / "_tencent_chat_types.py": bodies_module(commands),
    }
