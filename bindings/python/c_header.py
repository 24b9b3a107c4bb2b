"""Reads the declarations of a C header: enough of C for include/imhook.h, and an error for anything else."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r"""
    (?P<doc>///[^\n]*)
  | (?P<skip>\s+ | /\*.*?\*/ | //[^\n]*)
  | (?P<define>^[ ]*\#[ ]*define[^\n]*)
  | (?P<directive>^[ ]*\#[^\n]*)
  | (?P<string>"[^"\n]*")
  | (?P<number>\d\w*)
  | (?P<word>[A-Za-z_]\w*)
  | (?P<mark><<|[{}()\[\];,*=|+-])
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)

CPLUSPLUS = re.compile(r"^#ifdef __cplusplus\n.*?^#endif\n", re.MULTILINE | re.DOTALL)


class HeaderError(Exception):
    """The header holds something that this reader does not understand."""


@dataclass(frozen=True)
class CType:
    """A type as C spells it: `const imhook_view *` is the base `imhook_view`, constant, with one star."""

    base: str
    pointers: int = 0
    is_const: bool = False


@dataclass(frozen=True)
class Member:
    """A member of a structure or a parameter of a function; `array` is the length where it is an array."""

    type: CType
    name: str
    array: str = ""
    doc: str = ""


@dataclass(frozen=True)
class Constant:
    """A member of an enum; `value` is its expression with names of other constants in it."""

    name: str
    value: str
    doc: str


@dataclass(frozen=True)
class Enum:
    """The constants of one enum. `type` is the integer typedef that stands directly before it, or empty."""

    type: str
    doc: str
    constants: tuple[Constant, ...]


@dataclass(frozen=True)
class Struct:
    """A structure; one without members is a handle. `is_nested`: structures or unions without a name stand inside it,
    which are passed over."""

    name: str
    doc: str
    members: tuple[Member, ...] = ()
    is_nested: bool = False


@dataclass(frozen=True)
class Function:
    """A function; `result` is `void` where it returns nothing."""

    name: str
    result: CType
    parameters: tuple[Member, ...]


@dataclass
class Header:
    """What a header declares, in its order."""

    defines: dict[str, str] = field(default_factory=dict)
    integers: dict[str, str] = field(default_factory=dict)
    enums: list[Enum] = field(default_factory=list)
    structs: dict[str, Struct] = field(default_factory=dict)
    functions: list[Function] = field(default_factory=list)


class Reader:
    """Reads tokens into declarations; doc comments are kept until the declaration that follows them."""

    def __init__(self, text: str) -> None:
        self.header = Header()
        self.tokens: list[tuple[str, str]] = []
        self.position = 0
        self.doc: list[str] = []
        text = CPLUSPLUS.sub("", text)
        offset = 0
        while offset < len(text):
            match = TOKEN.match(text, offset)
            if match is None:
                raise HeaderError(f"not understood: {text[offset : offset + 40]!r}")
            offset = match.end()
            if match.lastgroup == "define":
                words = match.group().replace("#", " ").split(None, 2)
                self.header.defines[words[1]] = words[2] if len(words) > 2 else ""
            elif match.lastgroup not in ("skip", "directive"):
                self.tokens.append((str(match.lastgroup), match.group()))

    def peek(self, ahead: int = 0) -> str:
        """The next token that is not a doc comment, which are collected on the way."""
        while self.position < len(self.tokens) and self.tokens[self.position][0] == "doc":
            self.doc.append(self.tokens[self.position][1][3:].strip())
            self.position += 1
        index = self.position + ahead
        return self.tokens[index][1] if index < len(self.tokens) else ""

    def next(self) -> str:
        token = self.peek()
        if not token:
            raise HeaderError("the header ends inside a declaration")
        self.position += 1
        return token

    def accept(self, token: str) -> bool:
        if self.peek() != token:
            return False
        self.position += 1
        return True

    def expect(self, token: str) -> None:
        found = self.next()
        if found != token:
            raise HeaderError(f"expected {token!r}, found {found!r}")

    def take_doc(self) -> str:
        """The doc comment collected so far, in one paragraph per block."""
        self.peek()
        paragraphs = "\n".join(self.doc).split("\n\n")
        self.doc = []
        return "\n\n".join(" ".join(p.split()) for p in paragraphs if p.strip())

    def type_and_name(self) -> tuple[CType, str]:
        is_const, base, pointers = False, "", 0
        while True:
            token = self.next()
            if token == "const":
                is_const = is_const or not pointers
            elif token == "*":
                pointers += 1
            elif not base:
                base = token
            else:
                return CType(base, pointers, is_const), token
            if base and self.peek() in (")", ","):
                return CType(base, pointers, is_const), ""

    def typedef(self) -> None:
        doc = self.take_doc()
        self.expect("typedef")
        if not self.accept("struct"):
            base, name = self.next(), self.next()
            self.expect(";")
            self.header.integers[name] = base
            if self.peek() == "enum":
                self.enum(name, doc)
            return
        tag = self.next()
        members: list[Member] = []
        is_nested = False
        if self.accept("{"):
            self.take_doc()
            while not self.accept("}"):
                if self.accept("struct") or self.accept("union"):
                    self.nested()
                    is_nested = True
                    continue
                member_doc = self.take_doc()
                type_, name = self.type_and_name()
                array = ""
                if self.accept("["):
                    array = self.next()
                    self.expect("]")
                self.expect(";")
                members.append(Member(type_, name, array, member_doc))
        self.doc = []
        self.expect(tag)
        self.expect(";")
        self.header.structs[tag] = Struct(tag, doc, tuple(members), is_nested)

    def nested(self) -> None:
        """Pass over a structure or union without a name, from its brace to the member's name and semicolon."""
        depth = 0
        self.expect("{")
        while depth or not self.accept("}"):
            depth += {"{": 1, "}": -1}.get(self.next(), 0)
        self.next()
        self.expect(";")

    def enum(self, type_: str, doc: str) -> None:
        self.take_doc()
        self.expect("enum")
        self.expect("{")
        constants: list[Constant] = []
        while not self.accept("}"):
            constant_doc = self.take_doc()
            name = self.next()
            words: list[str] = []
            self.expect("=")
            while self.peek() not in (",", "}"):
                words.append(self.next())
            constants.append(Constant(name, " ".join(words), constant_doc))
            self.accept(",")
        self.doc = []
        self.expect(";")
        self.header.enums.append(Enum(type_, doc, tuple(constants)))

    def function(self) -> None:
        self.take_doc()
        result, name = self.type_and_name()
        self.expect("(")
        parameters: list[Member] = []
        while not self.accept(")"):
            if self.peek() == "void" and self.peek(1) == ")":
                self.next()
                continue
            parameters.append(Member(*self.type_and_name()))
            self.accept(",")
        self.expect(";")
        self.header.functions.append(Function(name, result, tuple(parameters)))

    def read(self) -> Header:
        while self.peek():
            if self.peek() == "typedef":
                self.typedef()
            elif self.peek() == "enum":
                self.enum("", self.take_doc())
            else:
                self.function()
        return self.header


def read_header(text: str) -> Header:
    """Read the text of a header; raises HeaderError where it holds something unexpected."""
    return Reader(text).read()
