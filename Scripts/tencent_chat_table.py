"""The webhooks of Tencent Cloud Chat, read from Scripts/tables/tencent_chat_commands.toml and checked."""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

from generated_text import TABLES, lower_camel, upper_snake

NAME = "tencent_chat_commands.toml"
FIRST_KIND, LAST_KIND = 201, 299
MESSAGES = "tencent_chat_messages.toml"
FIELD_TYPES = ("text", "int", "number", "number-or-text", "texts", "array", "object", "message")


def fail(text: str, table: str = NAME) -> NoReturn:
    sys.exit(f"{table}: {text}")


@dataclass
class Field:
    """A member of a body."""

    # The path from the body, such as `PairList[].From_Account`.
    path: str
    type: str
    about: str
    optional: bool = False
    constant: str = ""
    item: str = ""
    members: list["Field"] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name of the member itself."""
        return self.path.rsplit(".", 1)[-1]

    @property
    def pointer(self) -> str:
        """The JSON Pointer from the body, or from the innermost array element around the member."""
        inner = self.path.rsplit("[].", 1)[-1]
        return "/" + inner.replace(".", "/")

    def item_type(self, owner: str) -> str:
        """The name of the type of the object, or of the elements of the array, in the type of an owner."""
        if self.item:
            return self.item
        is_item = self.type == "array" and not self.name.endswith("Item")
        return owner + self.name.replace("_", "") + ("Item" if is_item else "")

    @property
    def macro(self) -> str:
        return "IMHOOK_FIELD_" + (self.constant or upper_snake(self.path))


@dataclass
class AccountList:
    """An array of the body whose elements name accounts that the answer decides about."""

    list: str
    account: str
    reply: str = ""


@dataclass
class Command:
    """A webhook command: one row of the table."""

    name: str
    type: str
    kind: int
    timing: str
    page: str
    summary: str
    fields: list[Field]
    refuse: tuple[int, int] | None = None
    discard: bool = False
    rewrite: bool = False
    accounts: AccountList | None = None
    friends: AccountList | None = None

    @property
    def constant(self) -> str:
        return f"IMHOOK_TENCENT_CHAT_{upper_snake(self.type)}"

    @property
    def case(self) -> str:
        return lower_camel(self.type)

    @property
    def source(self) -> str:
        return f"page {self.page}" if self.page else "no page of the platform"

    def all_fields(self) -> list[Field]:
        return list(walk(self.fields))


@dataclass
class Element:
    """An element of a message: one row of the table of messages."""

    name: str
    type: str
    case: str
    summary: str
    fields: list[Field]


def walk(fields: list[Field]) -> Iterator[Field]:
    """All fields of a tree, each before its members."""
    for member in fields:
        yield member
        yield from walk(member.members)


def read_fields(rows: list[dict[str, Any]], owner: str, table: str = NAME) -> list[Field]:
    """Make a tree of the paths of a list of fields."""
    roots: list[Field] = []
    by_path: dict[str, Field] = {}
    for row in rows:
        if unknown := row.keys() - {"name", "type", "about", "optional", "constant", "item"}:
            fail(f"{owner}: unknown key {', '.join(sorted(unknown))}", table)
        if missing := {"name", "type", "about"} - row.keys():
            fail(f"{owner}: {row.get('name', 'a field')} has no {', '.join(sorted(missing))}", table)
        path = row["name"]
        if row["type"] not in FIELD_TYPES:
            fail(f"{owner}: {path} has the unknown type {row['type']!r}, not one of {', '.join(FIELD_TYPES)}", table)
        if not re.fullmatch(r"[A-Za-z]\w*((\[\])?\.[A-Za-z]\w*)*", path, re.ASCII):
            fail(f"{owner}: {path!r} is not a path like PairList[].From_Account", table)
        if path in by_path:
            fail(f"{owner}: {path} stands twice", table)
        extras = {key: row[key] for key in ("optional", "constant", "item") if key in row}
        new = Field(path, row["type"], row["about"], **extras)
        by_path[path] = new
        outer, dot, _ = path.rpartition(".")
        if not dot:
            roots.append(new)
            continue
        parent = by_path.get(outer.removesuffix("[]"))
        if parent is None or parent.type != ("array" if outer.endswith("[]") else "object"):
            fail(f"{owner}: no array or object for {path} stands before it", table)
        parent.members.append(new)
    return roots


def read_accounts(row: dict[str, Any], key: str, command: Command, *, reply: bool) -> AccountList | None:
    if key not in row:
        return None
    if row[key].keys() != {"list", "account"} | ({"reply"} if reply else set()):
        fail(f"{command.name}: {key} needs list and account" + (" and reply" if reply else ""))
    accounts = AccountList(**row[key])
    if f"{accounts.list}[].{accounts.account}" not in {member.path for member in command.all_fields()}:
        fail(f"{command.name}: {key} names {accounts.list}[].{accounts.account}, which is no field")
    return accounts


def read_command(row: dict[str, Any]) -> Command:
    keys = ("name", "type", "kind", "timing", "page", "summary", "fields")
    owner = str(row.get("name", "a command without a name"))
    if missing := [key for key in keys if key not in row]:
        fail(f"{owner}: no {', '.join(missing)}")
    if unknown := row.keys() - {*keys, "refuse", "discard", "rewrite", "accounts", "friends"}:
        fail(f"{owner}: unknown key {', '.join(sorted(unknown))}")
    command = Command(**{key: row[key] for key in keys[:-1]}, fields=read_fields(row["fields"], owner))
    if not re.fullmatch(r"[A-Z]\w*\.[A-Z]\w*", command.name, re.ASCII) or not re.fullmatch(r"[A-Z]\w*", command.type):
        fail(f"{owner}: a name is like C2C.CallbackBeforeSendMsg, a type like C2CBeforeSendMsg")
    if not FIRST_KIND <= command.kind <= LAST_KIND:
        fail(f"{owner}: kind {command.kind} is not in {FIRST_KIND} to {LAST_KIND}")
    if command.timing not in ("before", "after"):
        fail(f"{owner}: timing is before or after")
    if command.page and not re.fullmatch(r"\d+/\d+(, (CN )?\d+/\d+)?", command.page):
        fail(f"{owner}: page is like 1047/34364, or empty")
    rules = row.keys() & {"refuse", "discard", "rewrite", "accounts", "friends"}
    if rules and command.timing == "after":
        fail(f"{owner}: an after-command has no decisions")
    command.discard, command.rewrite = row.get("discard", False), row.get("rewrite", False)
    if "refuse" in row:
        first, last = row["refuse"]
        if not 0 < first <= last:
            fail(f"{owner}: refuse is the first and the last code")
        command.refuse = (first, last)
    command.accounts = read_accounts(row, "accounts", command, reply=True)
    command.friends = read_accounts(row, "friends", command, reply=False)
    if command.accounts and command.friends:
        fail(f"{owner}: accounts and friends exclude each other")
    return command


def load_commands() -> list[Command]:
    """All commands, by kind."""
    with open(TABLES / NAME, "rb") as file:
        commands = [read_command(row) for row in tomllib.load(file)["command"]]
    for key in ("name", "type", "kind", "constant"):
        seen: set[object] = set()
        for command in commands:
            value = getattr(command, key)
            if value in seen:
                fail(f"{command.name}: the {key} {value} stands twice")
            seen.add(value)
    types: set[str] = set()
    for command in commands:
        for name in (command.type, *(f.item_type(command.type) for f in command.all_fields() if f.members)):
            if name in types:
                fail(f"{command.name}: the type {name} stands twice")
            types.add(name)
    pointers: dict[str, str] = {}
    for command in commands:
        for member in command.all_fields():
            if pointers.setdefault(member.macro, member.pointer) != member.pointer:
                fail(
                    f"{command.name}: {member.macro} would be both {pointers[member.macro]} and {member.pointer};"
                    " give one of them a constant of its own"
                )
    return sorted(commands, key=lambda command: command.kind)


def load_elements() -> list[Element]:
    """All types of message elements."""
    with open(TABLES / MESSAGES, "rb") as file:
        rows = tomllib.load(file)["element"]
    elements: list[Element] = []
    for row in rows:
        if row.keys() != {"name", "type", "case", "summary", "fields"}:
            fail(f"{row.get('name', 'an element')} needs name, type, case, summary, fields and nothing else", MESSAGES)
        if any(row[key] == getattr(other, key) for other in elements for key in ("name", "type", "case")):
            fail(f"{row['name']}: name, type or case stand twice", MESSAGES)
        fields = read_fields(row["fields"], row["name"], MESSAGES)
        elements.append(Element(row["name"], row["type"], row["case"], row["summary"], fields))
    return elements
