"""The bodies of the webhooks of Tencent Cloud Chat as Go types, and the methods that register their handlers."""

from collections.abc import Iterable
from pathlib import Path

from generated_text import ROOT, filled, sentence, words
from tencent_chat_table import MESSAGES, NAME, Command, Element, Field

FOLDER = ROOT / "bindings/go"
INITIALISMS = {"id": "ID", "url": "URL", "uuid": "UUID", "sdk": "SDK", "json": "JSON"}
TYPES = {
    "text": "string",
    "int": "Int",
    "number": "float64",
    "number-or-text": "NumberOrText",
    "texts": "Texts",
    "array": "[]json.RawMessage",
    "object": "map[string]json.RawMessage",
    "message": "Message",
}


def go_name(name: str) -> str:
    """Turn From_Account into FromAccount, GroupId into GroupID."""
    return "".join(INITIALISMS.get(word.lower(), word[0].upper() + word[1:]) for word in words(name))


def field_type(field: Field, owner: str) -> str:
    if not field.members:
        return TYPES[field.type]
    return ("[]" if field.type == "array" else "*") + field.item_type(owner)


def structure(name: str, about: str, fields: Iterable[Field], owner: str) -> list[str]:
    """A struct for an object with its methods, after those for the objects and array elements in it."""
    lines: list[str] = []
    for field in fields:
        if field.members:
            kind = "an element" if field.type == "array" else "the object"
            nested = field.item_type(owner)
            described = f"{nested} is {kind} {field.name} of [{name}]. {field.about}"
            lines += structure(nested, described, field.members, owner)
    lines += [*filled(sentence(about), "// "), f"type {name} struct {{"]
    for field in fields:
        lines += filled(sentence(field.about) + (" Optional." if field.optional else ""), "\t// ", 117)
        lines.append(f'\t{go_name(field.name)} {field_type(field, owner)} `json:"{field.name}"`')
    names = ", ".join(f'"{field.name}"' for field in fields)
    variable = name[0].lower() + name[1:] + "Members"
    lines += [
        "\t// Other has the members that are not named above, as they came.",
        '\tOther map[string]json.RawMessage `json:"-"`',
        "",
        "\tseen members",
        "}",
        "",
        f"var {variable} = []string{{{names}}}",
        "",
        "// UnmarshalJSON reads the object with all its members.",
        f"func (b *{name}) UnmarshalJSON(text []byte) error {{",
        f"\ttype plain {name}",
        f"\treturn decodeMembers(text, (*plain)(b), &b.Other, &b.seen, {variable})",
        "}",
        "",
        "// MarshalJSON writes the members that came or are set, then those of Other.",
        f"func (b {name}) MarshalJSON() ([]byte, error) {{",
        f"\ttype plain {name}",
        f"\treturn encodeMembers(plain(b), b.Other, b.seen, {variable})",
        "}",
        "",
    ]
    return lines


def head(table: str, *imports: str) -> list[str]:
    lines = [f"// Code generated from Scripts/tables/{table} by make generate. DO NOT EDIT.", "", "package imhook", ""]
    if len(imports) == 1:
        return [*lines, f'import "{imports[0]}"', ""]
    return [*lines, "import (", *[f'\t"{name}"' for name in imports], ")", ""] if imports else lines


def elements_file(elements: list[Element]) -> str:
    lines = head(MESSAGES, "encoding/json")
    for row in elements:
        name = f"{row.type}Element"
        about = f"{name} is the content of a message element {row.name}: {row.summary[0].lower()}{row.summary[1:]}"
        lines += structure(name, about, row.fields, name)
        lines += [
            f"// MessageType returns {row.name}.",
            f"func (*{name}) MessageType() string {{",
            f'\treturn "{row.name}"',
            "}",
            "",
        ]
    lines += [
        "// newMessageElement returns an empty content for a MsgType, nil for one that this package does not know.",
        "func newMessageElement(msgType string) MessageElement {",
        "\tswitch msgType {",
    ]
    for row in elements:
        lines += [f'\tcase "{row.name}":', f"\t\treturn &{row.type}Element{{}}"]
    return "\n".join([*lines, "\t}", "\treturn nil", "}", ""])


def types_file(commands: list[Command]) -> str:
    lines = head(NAME, "encoding/json")
    for command in commands:
        about = f"{command.type} is the body of {command.name}, {command.timing}: {command.summary} ({command.source})."
        lines += structure(command.type, about, command.fields, command.type)
    return "\n".join(lines)


def handlers_file(commands: list[Command]) -> str:
    lines = head(NAME, "context")
    for command in commands:
        body = f"Webhook[{command.type}]"
        about = f"On{command.type} sets the handler of {command.name}, {command.timing}: {command.summary}."
        lines += [
            *filled(about, "// "),
            f"func (t *TencentChat) On{command.type}(",
            f"\thandler func(ctx context.Context, webhook *{body}) (Decision, error),",
            ") {",
            f'\ton(t, "{command.name}", handler)',
            "}",
            "",
        ]
    return "\n".join(lines)


def outputs(commands: list[Command], elements: list[Element]) -> dict[Path, str]:
    return {
        FOLDER / "tencent_chat_types_generated.go": types_file(commands).rstrip("\n") + "\n",
        FOLDER / "tencent_chat_elements_generated.go": elements_file(elements),
        FOLDER / "tencent_chat_handlers_generated.go": handlers_file(commands).rstrip("\n") + "\n",
    }
