"""The operations of the platforms' server APIs for the core of the library, as texts that it looks things up in.

The form of the texts stands in Sources/IMHook/API/APIRule.swift and APIOperation.swift.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

from generated_text import ROOT, TABLES, notice
from tencent_chat_table import fail

TENCENT_CHAT = "tencent_chat_operations.toml"
DINGTALK = "dingtalk_operations.toml"

# The letters that the core knows types by, and what can be said of a member of the type beside what can be of all.
TYPES = {
    "any": ("a", set()),
    "text": ("t", {"max_bytes", "max_characters"}),
    "int": ("i", set()),
    "number": ("n", {"range"}),
    "bool": ("b", set()),
    "object": ("o", {"object", "not_empty", "space"}),
    "texts": ("l", {"max_items", "not_empty", "values"}),
    "array": ("v", {"max_items", "not_empty", "object"}),
    "text_map": ("m", {"max_key_bytes"}),
    "object_map": ("k", {"max_key_bytes", "object"}),
    "param_map": ("p", {"max_key_bytes"}),
    "choice": ("e", {"values"}),
    "open_choice": ("f", {"values"}),
    "open_space_id": ("s", {"max_characters"}),
    "interval": ("d", {"min_seconds"}),
}
# Short forms that one of the tables uses.
ALIASES = {
    "uint32": {"type": "number", "range": [0, 2**32 - 1]},
    "flag": {"type": "number", "range": [0, 1]},
    "message": {"type": "array"},
}
COMMON = {"name", "type", "required", "about", "with", "without"}
LIMITS = ("max_bytes", "max_characters", "max_items", "max_key_bytes", "min_seconds")
ANSWERS = {"token": "t", "card": "c", "success": "s", "errcode": "e"}

Row = dict[str, Any]


def read_member(row: Row, owner: str, table: str) -> str:
    """The line of a member, its object by name."""
    row = {**row, **ALIASES.get(row.get("type", ""), {})}
    if missing := {"name", "type", "about"} - row.keys():
        fail(f"{owner}: {row.get('name', 'a member')} has no {', '.join(sorted(missing))}", table)
    owner = f"{owner}: {row['name']}"
    if not re.fullmatch(r"[A-Za-z]\w*", row["name"], re.ASCII):
        fail(f"{owner} is not a name", table)
    if row["type"] not in TYPES:
        known = ", ".join([*TYPES, *ALIASES])
        fail(f"{owner} has the unknown type {row['type']!r}, not one of {known}", table)
    letter, extras = TYPES[row["type"]]
    if unknown := row.keys() - COMMON - extras:
        fail(f"{owner}: a member of type {row['type']} has no {', '.join(sorted(unknown))}", table)
    if "max_characters" in row and letter == "t":
        letter = "c"
    line = f"{row['name']} {letter}"
    line += "!" * row.get("required", False) + "*" * row.get("not_empty", False)
    if "range" in row:
        line += "{}-{}".format(*row["range"])
    line += "".join(str(row[key]) for key in LIMITS if key in row)
    if "object" in row:
        line += f"@{row['object']}"
    line += "".join(f" +{name}" for name in row.get("with", ()))
    line += "".join(f" -{name}" for name in row.get("without", ()))
    line += "".join(f" ={value}" for value in row.get("values", ()))
    return line + (f" ~{row['space']}" if "space" in row else "")


class Objects:
    """The objects of all tables, numbered."""

    def __init__(self) -> None:
        # Number 0 is the object of which nothing is known.
        self.texts: list[str] = [""]
        self.names: list[str] = [""]

    def add(self, text: str, name: str) -> int:
        if text == "":
            return 0
        self.texts.append(text)
        self.names.append(name)
        return len(self.texts) - 1


def read_table(table: str, platform: str, objects: Objects) -> list[tuple[Row, int]]:
    """The operations of a table, each with the number of its body."""
    with open(TABLES / table, "rb") as file:
        content = tomllib.load(file)
    rows: dict[str, Row] = {}
    for row in content.get("object", ()):
        if row["name"] in rows:
            fail(f"{row['name']} stands twice", table)
        rows[row["name"]] = row
    numbers: dict[str, int] = {}

    def lines(row: Row) -> list[str]:
        """The lines of an object's own members and of all it includes but the last."""
        found = [read_member(member, row["name"], table) for member in row.get("members", ())]
        for name in row.get("include", ())[:-1]:
            found += lines(rows[name])
        if "one_of" in row:
            found.append("|" + " ".join(row["one_of"]))
        return found

    def number(name: str, owner: str) -> int:
        if name not in rows:
            fail(f"{owner}: there is no object {name}", table)
        if name not in numbers:
            # Depth first: what an object refers to stands before it, so none refers to itself.
            numbers[name] = 0
            numbers[name] = add(rows[name])
        return numbers[name]

    def text(row: Row) -> str:
        found = lines(row)
        if names := [line.partition(" ")[0] for line in found if line[0] != "|"]:
            if twice := {name for name in names if names.count(name) > 1}:
                fail(f"{row['name']}: {', '.join(sorted(twice))} stands twice", table)
        found = [re.sub(r"@(\w+)", lambda match: f"@{number(match[1], row['name'])}", line) for line in found]
        if row.get("include"):
            found.append(f"&{number(row['include'][-1], row['name'])}")
        return "\n".join(found)

    def add(row: Row) -> int:
        found = text(row)
        # What is an object included and nothing else is that object.
        return int(found[1:]) if re.fullmatch(r"&\d+", found) else objects.add(found, f"{platform}: {row['name']}")

    operations = content["operation"]
    names = [operation["name"] for operation in operations]
    for operation in operations:
        if names.count(operation["name"]) > 1:
            fail(f"{operation['name']} stands twice", table)
    found = [(operation, add(operation)) for operation in operations]
    if unused := rows.keys() - numbers.keys() - {name for row in rows.values() for name in row.get("include", ())}:
        included = {name for operation in operations for name in operation.get("include", ())}
        if unused - included:
            fail(f"nothing has the object {', '.join(sorted(unused - included))}", table)
    return found


def swift_objects(objects: Objects) -> str:
    lines = [
        f"// {notice(DINGTALK).replace(DINGTALK, f'{DINGTALK} and {TENCENT_CHAT}').replace('the table', 'the tables')}",
        "",
        "extension APIRules {",
        "    /// What is known of an object, a line for each member; the form is that of ``APIRule``.",
        "    static func text(of object: Int) -> StaticString {",
        "        switch object {",
    ]
    for number, (text, name) in enumerate(zip(objects.texts, objects.names)):
        if number == 0:
            continue
        lines += [f"        // {name}", f"        case {number}:", '            """']
        lines += [f"            {line}" for line in text.split("\n")]
        lines.append('            """')
    return "\n".join([*lines, '        default: ""', "        }", "    }", "}", ""])


def swift_operations(table: str, type_name: str, summary: str, lines: list[str]) -> str:
    head = [
        f"// {notice(table)}",
        "",
        f"/// {summary}",
        f"package enum {type_name} {{",
        "    /// A line for each operation; the form is that of ``APIOperation``.",
        "    package static var table: StaticString {",
        '        """',
    ]
    return "\n".join([*head, *(f"        {line}" for line in lines), '        """', "    }", "}", ""])


def dingtalk_line(operation: Row, number: int) -> str:
    name = operation["name"]
    known = {"name", "summary", "note", "source", "method", "path", "delegated_path", "token", "secret", "answer"}
    if unknown := operation.keys() - known - {"members", "include", "one_of"}:
        fail(f"{name}: unknown key {', '.join(sorted(unknown))}", DINGTALK)
    if operation.get("answer") not in ANSWERS:
        fail(f"{name}: answer is one of {', '.join(ANSWERS)}", DINGTALK)
    flags = ANSWERS[operation["answer"]] + "T" * operation.get("token", False) + "S" * operation.get("secret", False)
    path, delegated = operation["path"], operation.get("delegated_path", "")
    if (delegated or not path) and delegated != re.sub(r"^(/v1\.0/card/)", r"\1me/", path):
        fail(f"{name}: a delegated path is the path with me/ after /v1.0/card/", DINGTALK)
    return f"{name} {number} {operation['method']} {flags}{'D' * bool(delegated)} {path}".rstrip()


def outputs() -> dict[Path, str]:
    objects = Objects()
    dingtalk = [dingtalk_line(*row) for row in read_table(DINGTALK, "DingTalk", objects)]
    tencent = [f"{row['name']} {number}" for row, number in read_table(TENCENT_CHAT, "Tencent Chat", objects)]
    folder = ROOT / "Sources/IMHook"
    return {
        folder / "API/APIRules+Objects.swift": swift_objects(objects),
        folder / "DingTalk/API/DingTalkOperations.swift": swift_operations(
            DINGTALK, "DingTalkOperations", "The operations of DingTalk's server API.", dingtalk
        ),
        folder / "TencentChat/TencentChatOperations.swift": swift_operations(
            TENCENT_CHAT, "TencentChatOperations", "The operations of the REST API of Tencent Cloud Chat.", tencent
        ),
    }
