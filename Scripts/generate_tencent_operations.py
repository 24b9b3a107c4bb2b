"""The REST operations of Tencent Cloud Chat for the core of the library: Swift that is also Embedded Swift."""

import tomllib
from pathlib import Path
from typing import Any

from generated_text import ROOT, TABLES, filled, notice
from tencent_chat_table import fail

NAME = "tencent_chat_operations.toml"
TYPES = ("text", "int", "uint32", "flag", "texts", "array", "object", "message", "any")


def load_operations() -> list[dict[str, Any]]:
    with open(TABLES / NAME, "rb") as file:
        operations: list[dict[str, Any]] = tomllib.load(file)["operation"]
    names = [operation["name"] for operation in operations]
    for operation in operations:
        if names.count(operation["name"]) > 1:
            fail(f"{operation['name']} stands twice", NAME)
        for member in operation["members"]:
            owner = f"{operation['name']}: {member['name']}"
            if member["type"] not in TYPES:
                fail(f"{owner} has the unknown type {member['type']!r}, not one of {', '.join(TYPES)}", NAME)
            if "max_bytes" in member and member["type"] != "text":
                fail(f"{owner}: max_bytes is for text", NAME)
            if "max_items" in member and member["type"] not in ("texts", "array", "message"):
                fail(f"{owner}: max_items is for arrays", NAME)
    return operations


def case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def summary(operation: dict[str, Any]) -> list[str]:
    lines = filled(operation["summary"], "    /// ")
    if "note" in operation:
        lines += ["    ///", *filled(operation["note"], "    /// ")]
    return lines


def enumeration(operations: list[dict[str, Any]]) -> str:
    lines = [
        f"// {notice(NAME)}",
        "",
        "import IMHookWire",
        "",
        "/// An operation of the REST API of Tencent Cloud Chat.",
        "package enum APIOperation: UInt8, CaseIterable {",
    ]
    for operation in operations:
        lines += [*summary(operation), f"    case {case(operation['name'])}"]
    lines += [
        "",
        "    /// The operation as the platform writes it: the last part of the URL's path.",
        "    package var name: StaticString {",
        "        switch self {",
    ]
    lines += [f'        case .{case(operation["name"])}: "{operation["name"]}"' for operation in operations]
    lines += [
        "        }",
        "    }",
        "",
        "    /// The operation of a name, by the letter.",
        "    package init?(_ name: RawSpan) {",
        "        switch name.byteCount {",
    ]
    for operation in sorted(operations, key=lambda operation: len(operation["name"])):
        lines += [
            f'        case {len(operation["name"])} where name.equals("{operation["name"]}"):',
            f"            self = .{case(operation['name'])}",
        ]
    return "\n".join([*lines, "        default:", "            return nil", "        }", "    }", "}", ""])


def members(operations: list[dict[str, Any]]) -> str:
    lines = [
        f"// {notice(NAME)}",
        "",
        "extension APIOperation {",
        "    /// What is known about a member of the body, by its position in the table; nil after the last one.",
        "    package func member(_ position: Int) -> APIMember? {",
        "        switch (self, position) {",
    ]
    for operation in operations:
        for position, member in enumerate(operation["members"]):
            parts = [f'"{member["name"]}"', f".{member['type']}"]
            if member.get("required"):
                parts.append("isRequired: true")
            if "max_bytes" in member:
                parts.append(f"maximumBytes: {member['max_bytes']}")
            if "max_items" in member:
                parts.append(f"maximumItems: {member['max_items']}")
            lines += filled(member["about"], "        // ")
            lines.append(f"        case (.{case(operation['name'])}, {position}):")
            lines.append(f"            APIMember({', '.join(parts)})")
    return "\n".join([*lines, "        default:", "            nil", "        }", "    }", "}", ""])


def outputs() -> dict[Path, str]:
    operations = load_operations()
    folder = ROOT / "Sources/IMHook/TencentChat"
    return {
        folder / "APIOperation.swift": enumeration(operations),
        folder / "APIOperation+Members.swift": members(operations),
    }
