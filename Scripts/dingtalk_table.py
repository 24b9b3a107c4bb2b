"""The operations of DingTalk's server API as the generators of types and methods see them."""

import re
from dataclasses import dataclass
from typing import Callable

from generate_api_operations import DINGTALK, Objects, Row, Table
from generated_text import sentence, words
from tencent_chat_table import fail

INITIALISMS = {
    **{"id": "ID", "ids": "IDs", "url": "URL", "urls": "URLs", "uuid": "UUID"},
    **{"sdk": "SDK", "json": "JSON", "api": "API"},
}


def type_name(name: str) -> str:
    """Turn card_data into CardData."""
    return "".join(INITIALISMS.get(word, word[0].upper() + word[1:]) for word in name.split("_"))


def lower_name(name: str) -> str:
    """Turn create_card into createCard, cardTemplateId into cardTemplateID."""
    first, *rest = words(name)
    return first.lower() + "".join(INITIALISMS.get(word.lower(), word[0].upper() + word[1:]) for word in rest)


def upper_name(name: str) -> str:
    """Turn create_card into CreateCard, cardTemplateId into CardTemplateID."""
    return "".join(INITIALISMS.get(word.lower(), word[0].upper() + word[1:]) for word in words(name))


def snake_name(name: str) -> str:
    """Turn appKey into app_key."""
    return "_".join(word.lower() for word in words(name))


def plain(name: str) -> str:
    """A name as it is, where comments have no form for code."""
    return name


def quoted(name: str) -> str:
    """A name as code."""
    return f"`{name}`"


def lowered(text: str) -> str:
    """Text that begins with a small letter, unless with an abbreviation."""
    return text[0].lower() + text[1:] if text[1:2].islower() else text


Form = Callable[[str], str]


def listed(names: list[str], form: Form, last: str) -> str:
    """Names in a sentence: a, b or c."""
    formed = [form(name) for name in names]
    return formed[0] if len(formed) == 1 else f"{', '.join(formed[:-1])} {last} {formed[-1]}"


@dataclass(frozen=True)
class Value:
    """A value of a choice, and the members that have to stand beside it or must not."""

    text: str
    needs: tuple[str, ...]
    excludes: tuple[str, ...]


@dataclass(frozen=True)
class Member:
    """A member of an object."""

    row: Row
    # The type of the object, or of each element; empty where nothing is known of it.
    object: str

    @property
    def name(self) -> str:
        return str(self.row["name"])

    @property
    def type(self) -> str:
        return str(self.row["type"])

    @property
    def is_required(self) -> bool:
        return bool(self.row.get("required", False))

    @property
    def values(self) -> list[Value]:
        found = []
        for value in self.row.get("values", ()):
            text, *others = re.split(r"(?=[+-])", value)
            needs = tuple(other[1:] for other in others if other[0] == "+")
            excludes = tuple(other[1:] for other in others if other[0] == "-")
            found.append(Value(text, needs, excludes))
        return found

    def _choice(self, form: Form) -> str:
        values = []
        for value in self.values:
            needs = f" (needs {listed(list(value.needs), form, 'and')})" if value.needs else ""
            excludes = f" (without {listed(list(value.excludes), form, 'and')})" if value.excludes else ""
            # A type that is named like the member it needs says so itself.
            values.append(form(value.text) + (needs if value.needs != (value.text,) else "") + excludes)
        other = ", or another that the platform has" if self.type == "open_choice" else ""
        return f"Values: {', '.join(values)}{other}."

    def about(self, form: Form) -> str:
        """What it is, with its limits, as sentences."""
        row = self.row
        said = [sentence(row["about"])]
        if row.get("values"):
            said.append(self._choice(form))
        if "range" in row:
            said.append("From {:,} to {:,}.".format(*row["range"]))
        for key, limit in (
            ("max_bytes", "At most {:,} bytes."),
            ("max_characters", "At most {:,} characters."),
            ("max_items", "At most {:,} elements."),
            ("max_key_bytes", "Names of at most {:,} bytes."),
            ("min_seconds", "At least {:,} seconds."),
        ):
            if key in row:
                said.append(limit.format(row[key]))
        if "limit_when" in row:
            member, _, value = row["limit_when"].partition("=")
            said[-1] = f"{said[-1].removesuffix('.')} where {form(member)} is {value}."
        if "together_with" in row:
            said[-1] = f"{said[-1].removesuffix('.')} together with {form(row['together_with'])}."
        if row.get("not_empty"):
            said.append("Not empty.")
        if row.get("no_query"):
            said.append("Without a query.")
        if "space" in row:
            said.append(f"Needed for spaces of type {form(row['space'])}.")
        if "new_space" in row:
            said.append(f"A new card needs it for spaces of type {form(row['new_space'])}.")
        if row.get("with"):
            said.append(f"Needs {listed(row['with'], form, 'and')}.")
        if row.get("without"):
            said.append(f"Not beside {listed(row['without'], form, 'or')}.")
        return " ".join(said)


@dataclass(frozen=True)
class Body:
    """An object that gets a type: the body of an operation, or one of the objects in bodies."""

    name: str
    row: Row
    # The required ones first.
    members: list[Member]
    # Of an object: where it stands, as the kind of place and the name of a member.
    places: list[tuple[str, str]]

    @property
    def required(self) -> list[Member]:
        return [member for member in self.members if member.is_required]

    @property
    def optional(self) -> list[Member]:
        return [member for member in self.members if not member.is_required]

    @property
    def is_request(self) -> bool:
        return "path" in self.row

    def about(self, form: Form) -> str:
        """What it is, and which members have to be there."""
        row = self.row
        if self.is_request:
            said = f"the body of {form(row['name'])}: {lowered(row['summary'])}"
        else:
            said = sentence(listed([f"{kind} {form(name)}" for kind, name in self.places], plain, "or"))
        if row.get("one_of"):
            said = f"{said} At least one of {listed(row['one_of'], form, 'and')} has to be there."
        return said


@dataclass(frozen=True)
class Operation:
    """An operation, of which a method is made."""

    row: Row
    body: Body

    @property
    def name(self) -> str:
        return str(self.row["name"])

    @property
    def is_delegated(self) -> bool:
        return "delegated_path" in self.row

    @property
    def has_webhook(self) -> bool:
        """Whether its URL comes with a message."""
        return self.row["path"] == ""

    @property
    def is_signed(self) -> bool:
        """Whether its URL is the webhook of a custom robot, which is signed."""
        return bool(self.row.get("signed", False))

    @property
    def has_token(self) -> bool:
        """Whether it is called with an access token of the application."""
        return bool(self.row.get("token", False)) and not self.is_signed

    @property
    def is_free(self) -> bool:
        """Whether nothing is known of its body, which then has no type."""
        return not self.body.members

    @property
    def credentials(self) -> list[Member]:
        """The members that the method takes one by one, as what fetches a token has nothing else."""
        members = self.body.members
        if self.is_called or any(not each.is_required or each.type != "text" for each in members):
            return []
        return members

    @property
    def is_called(self) -> bool:
        """Whether clients have a method for it: they fetch their tokens themselves."""
        return bool(self.row["answer"] != "token")

    def about(self, form: Form) -> list[str]:
        """Paragraphs: what it does and where that is said; what else there is to know."""
        row = self.row
        summary, _, more = row["summary"].partition(". ")
        page = "page " if row["source"].startswith("「") else ""
        said = [f"{summary.removesuffix('.')} ({page}{row['source']})."]
        if more:
            said.append(more)
        if row.get("note"):
            said.append(sentence(row["note"]) if form is quoted else sentence(row["note"]).replace("`", ""))
        if row.get("permission"):
            said.append(f"Permission: {form(row['permission'])}.")
        return said


# What an object is of a member of another type.
PLACES = {"array": "an element of", "object_map": "a value of"}


class Types:
    """The types that bodies of DingTalk's operations need; each stands after those of the objects in it."""

    def __init__(self) -> None:
        self._table = Table(DINGTALK, "DingTalk", Objects())
        self._found: dict[str, Body] = {}
        self.operations = [
            Operation(row, self._add(f"{type_name(row['name'])}Request", row)) for row, _ in self._table.operations
        ]
        self.bodies = list(self._found.values())

    def __getitem__(self, name: str) -> Body:
        return self._found[name]

    def members_of(self, name: str) -> list[str]:
        """The names of an object's members, also of one that has no type."""
        return [str(member["name"]) for member in self._table.members(self._table.row(name, "a sample"))]

    def _add(self, name: str, row: Row) -> Body:
        members = []
        for member in self._table.members(row):
            inner = ""
            # What is a text of JSON may be given as the text, and has the type of any JSON.
            if "object" in member and member["type"] != "json_text":
                other = self._table.row(member["object"], row["name"])
                inner = type_name(str(other.get("typed_as", other["name"])))
                if inner not in self._found:
                    self._add(inner, other)
                place = (PLACES.get(member["type"], "the member"), member["name"])
                if place not in self._found[inner].places:
                    self._found[inner].places.append(place)
            members.append(Member(member, inner))
        for form in (lower_name, snake_name):
            names = [form(member.name) for member in members]
            if twice := {each for each in names if names.count(each) > 1}:
                fail(f"{row['name']}: two members would be called {', '.join(sorted(twice))}", DINGTALK)
        if name in self._found:
            fail(f"the type {name} stands twice", DINGTALK)
        body = Body(name, row, sorted(members, key=lambda member: not member.is_required), [])
        if members or not body.is_request:
            self._found[name] = body
        return body
