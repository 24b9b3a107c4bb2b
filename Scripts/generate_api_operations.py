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
    "text": ("t", {"json", "max_bytes", "max_characters", "no_query", "values"}),
    "int": ("i", set()),
    "number": ("n", {"range"}),
    "bool": ("b", set()),
    "object": ("o", {"object", "not_empty", "space", "new_space"}),
    "texts": ("l", {"max_items", "limit_when", "not_empty", "together_with", "values"}),
    "array": ("v", {"max_items", "not_empty", "object"}),
    "text_map": ("m", {"card_data", "max_key_bytes"}),
    "object_map": ("k", {"max_key_bytes", "object"}),
    "param_map": ("p", {"max_key_bytes"}),
    "choice": ("e", {"values"}),
    "open_choice": ("f", {"values"}),
    "open_space_id": ("s", {"max_characters"}),
    "interval": ("d", {"min_seconds", "limit_when"}),
    "json_text": ("j", {"json", "max_items", "object", "objects", "objects_by"}),
    "old_param_map": ("q", {"max_key_bytes"}),
}
# Short forms that one of the tables uses.
ALIASES: dict[str, dict[str, Any]] = {
    "uint32": {"type": "number", "range": [0, 2**32 - 1]},
    "flag": {"type": "number", "range": [0, 1]},
    "message": {"type": "array"},
}
COMMON = {"name", "type", "required", "about", "with", "without"}
LIMITS = ("max_bytes", "max_characters", "max_items", "max_key_bytes", "min_seconds")
# What a text of JSON has to be.
FORMS = {"object": "{", "texts": "{\"", "array": "["}
METHODS = ("GET", "POST", "PUT")
ANSWERS = {
    "token": "t",
    "card": "c",
    "success": "s",
    "errcode": "e",
    "query_key": "k",
    "download": "d",
    "any": "a",
}
# The letters of what else is said of an operation.
FLAGS = {"token": "T", "secret": "S", "delegated_path": "D", "old_host": "O", "query": "Q", "signed": "W"}
# Whether a request may be sent twice without harm.
REPEATABLE = {False: "", True: "R", "msgUuid": "U"}

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
    line += "#" * row.get("card_data", False)
    if row.get("json", "object") not in FORMS:
        fail(f"{owner}: json is one of {', '.join(FORMS)}", table)
    if ("objects" in row) != ("objects_by" in row):
        fail(f"{owner}: objects and objects_by stand together", table)
    line += FORMS[row["json"]] if "json" in row else ""
    if "range" in row:
        line += "{}-{}".format(*row["range"])
    line += "".join(str(row[key]) for key in LIMITS if key in row)
    if "object" in row:
        line += f"@{row['object']}"
    line += "".join(f" +{name}" for name in row.get("with", ()))
    line += "".join(f" -{name}" for name in row.get("without", ()))
    line += "".join(f" ={value}" for value in row.get("values", ()))
    line += f" ?{row['limit_when']}" if "limit_when" in row else ""
    line += "".join(f" /{row['objects_by']}={value}@{name}" for value, name in row.get("objects", {}).items())
    line += f" ,{row['together_with']}" if "together_with" in row else ""
    line += " ^" * row.get("no_query", False)
    line += f" %{row['new_space']}" if "new_space" in row else ""
    return line + (f" ~{row['space']}" if "space" in row else "")


class Objects:
    """The objects of all tables, numbered."""

    def __init__(self) -> None:
        # Number 0 is the object of which nothing is known.
        self.texts: list[str] = [""]
        self.names: list[str] = [""]
        # Those that are answers, by name.
        self.answers: dict[str, int] = {}

    def add(self, text: str, name: str) -> int:
        if text == "":
            return 0
        self.texts.append(text)
        self.names.append(name)
        return len(self.texts) - 1


class Table:
    """The rows of one table: operations and answers, and the objects that they refer to by name."""

    def __init__(self, name: str, platform: str, objects: Objects) -> None:
        with open(TABLES / name, "rb") as file:
            content = tomllib.load(file)
        self.name = name
        self.platform = platform
        self.objects = objects
        self.numbers: dict[str, int] = {}
        self.rows: dict[str, Row] = {}
        self.operations: list[tuple[Row, int]] = []
        answers: list[Row] = content.get("answer", [])
        for row in [*content.get("object", ()), *content["operation"], *answers]:
            if not isinstance(row.get("name"), str):
                fail("an operation, answer or object has no name", name)
            if row["name"] in self.rows:
                fail(f"{row['name']} stands twice", name)
            self.rows[row["name"]] = row
        for row in content["operation"]:
            self.operations.append((row, self.add(row)))
        for row in answers:
            if unknown := row.keys() - {"name", "members", "include", "one_of"}:
                fail(f"{row['name']}: unknown key {', '.join(sorted(unknown))}", name)
            objects.answers[row["name"]] = self.add(row)
        included = {other for row in self.rows.values() for other in row.get("include", ())}
        if unused := {row["name"] for row in content.get("object", ())} - self.numbers.keys() - included:
            fail(f"nothing has the object {', '.join(sorted(unused))}", name)

    def row(self, name: str, owner: str) -> Row:
        if name not in self.rows:
            fail(f"{owner}: there is no object {name}", self.name)
        return self.rows[name]

    def number(self, name: str, owner: str) -> int:
        """The number of an object. Depth first: what an object refers to gets its number before it."""
        row = self.row(name, owner)
        if name not in self.numbers:
            self.numbers[name] = -1
            self.numbers[name] = self.add(row)
        if self.numbers[name] < 0:
            fail(f"{owner}: {name} is part of itself", self.name)
        return self.numbers[name]

    def add(self, row: Row) -> int:
        """The number of what a row says of its members."""
        self.check(row)
        lines = self.lines(row)
        lines = [re.sub(r"@(\w+)", lambda match: f"@{self.number(match[1], row['name'])}", line) for line in lines]
        if row.get("include"):
            last = self.number(row["include"][-1], row["name"])
            # What is an object included and nothing else is that object.
            if not lines:
                return last
            lines.append(f"&{last}")
        return self.objects.add("\n".join(lines), f"{self.platform}: {row['name']}")

    def lines(self, row: Row) -> list[str]:
        """The lines of a row's own members and of all it includes but the last."""
        found = [read_member(member, row["name"], self.name) for member in row.get("members", ())]
        for name in row.get("include", ())[:-1]:
            found += self.lines(self.row(name, row["name"]))
        if "one_of" in row:
            found.append("|" + "*" * row.get("one_of_filled", False) + " ".join(row["one_of"]))
        return found

    def members(self, row: Row) -> list[Row]:
        """The members of a row with those of what it includes."""
        found: list[Row] = list(row.get("members", ()))
        for name in row.get("include", ()):
            found += self.members(self.row(name, row["name"]))
        return found

    def check(self, row: Row) -> None:
        """Refuse a row in which a member stands twice, or that speaks of one that it has not."""
        members = self.members(row)
        names = [member.get("name", "") for member in members]
        if twice := {name for name in names if names.count(name) > 1}:
            fail(f"{row['name']}: {', '.join(sorted(twice))} stands twice", self.name)
        spoken_of = set(row.get("one_of", ()))
        for member in members:
            spoken_of |= {*member.get("with", ()), *member.get("without", ())}
            spoken_of |= {member["limit_when"].partition("=")[0]} if "limit_when" in member else set()
            spoken_of |= {member[key] for key in ("objects_by", "together_with") if key in member}
            spoken_of |= {name for value in member.get("values", ()) for name in re.split(r"[+-]", value)[1:]}
        if missing := spoken_of - set(names):
            fail(f"{row['name']}: there is no member {', '.join(sorted(missing))}", self.name)


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
    lines += ['        default: ""', "        }", "    }"]
    for name, number in objects.answers.items():
        first, *others = name.split("_")
        camel = first + "".join(word.capitalize() for word in others)
        lines += ["", f"    /// The number of the answer `{name}`.", f"    static var {camel}: Int {{ {number} }}"]
    return "\n".join([*lines, "}", ""])


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
    needed = {"name", "summary", "source", "method", "path", "answer"}
    if missing := needed - operation.keys():
        fail(f"{name}: no {', '.join(sorted(missing))}", DINGTALK)
    known = needed | FLAGS.keys() | {"note", "repeatable", "permission", "members", "include", "one_of", "one_of_filled"}
    if unknown := operation.keys() - known:
        fail(f"{name}: unknown key {', '.join(sorted(unknown))}", DINGTALK)
    if operation["method"] not in METHODS:
        fail(f"{name}: method is one of {', '.join(METHODS)}", DINGTALK)
    if operation["answer"] not in ANSWERS:
        fail(f"{name}: answer is one of {', '.join(ANSWERS)}", DINGTALK)
    flags = ANSWERS[operation["answer"]] + "".join(flag for key, flag in FLAGS.items() if operation.get(key))
    if operation.get("repeatable", False) not in REPEATABLE:
        fail(f"{name}: repeatable is true or 'msgUuid'", DINGTALK)
    flags += REPEATABLE[operation.get("repeatable", False)]
    path, delegated = operation["path"], operation.get("delegated_path", "")
    if delegated and delegated != re.sub(r"^/v1\.0/card/", "/v1.0/card/me/", path):
        fail(f"{name}: a delegated path is the path with me/ after /v1.0/card/", DINGTALK)
    return f"{name} {number} {operation['method']} {flags} {path}".rstrip()


def outputs() -> dict[Path, str]:
    objects = Objects()
    dingtalk = [dingtalk_line(*row) for row in Table(DINGTALK, "DingTalk", objects).operations]
    tencent = [f"{row['name']} {number}" for row, number in Table(TENCENT_CHAT, "Tencent Chat", objects).operations]
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
