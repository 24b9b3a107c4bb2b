"""The documented members of messages, for the checks of the library: Swift that is also Embedded Swift."""

from pathlib import Path

from generated_text import ROOT, notice
from tencent_chat_table import MESSAGES, Element, Field, fail

FILE = ROOT / "Sources/IMHook/TencentChat/MessageMembers.swift"
KINDS = {"text": "text", "int": "integer", "number": "number", "texts": "texts", "array": "array"}
# The array whose elements are checked too.
IMAGES = "ImageInfoArray"


def kind(member: Field) -> str:
    if member.path == IMAGES:
        return "images"
    if member.type not in KINDS:
        fail(f"{member.path}: messages have no members of type {member.type}", MESSAGES)
    return KINDS[member.type]


def tests(fields: list[Field], indentation: str) -> list[str]:
    return [f'{indentation}if name.equals("{member.name}") {{ return .{kind(member)} }}' for member in fields]


def outputs(elements: list[Element]) -> dict[Path, str]:
    images = [member for element in elements for member in element.fields if member.path == IMAGES]
    if len(images) != 1:
        fail(f"one element has {IMAGES}", MESSAGES)
    lines = [
        f"// {notice(MESSAGES)}",
        "",
        "import IMHookWire",
        "",
        '/// The documented members of `MsgContent` (page "Message Formats", 1047/33527).',
        "enum MessageMembers {",
        "    /// What a member of an element is; nil for one that is not documented.",
        "    static func kind(of name: RawSpan, in element: MessageElementType) -> MessageMemberKind? {",
        "        switch element {",
        "        case .unknown: return nil",
    ]
    for element in elements:
        lines.append(f"        case .{element.case}:")
        lines += tests(element.fields, "            ")
    lines += [
        "        }",
        "        return nil",
        "    }",
        "",
        f"    /// What a member of an element of `{IMAGES}` is; nil for one that is not documented.",
        "    static func kindInImage(of name: RawSpan) -> MessageMemberKind? {",
        *tests(images[0].members, "        "),
        "        return nil",
        "    }",
        "}",
        "",
    ]
    return {FILE: "\n".join(lines)}
