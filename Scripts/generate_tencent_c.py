"""The constants of C for the webhooks of Tencent Cloud Chat."""

from pathlib import Path

from generated_text import ROOT, filled, notice, sentence
from tencent_chat_table import NAME, Command, Field

TYPE_NAMES = {
    "text": "text",
    "int": "integer",
    "number": "number",
    "number-or-text": "number or text",
    "texts": "array of texts",
    "array": "array",
    "object": "object",
    "message": "array of message elements",
}


# Broken into lines as in the header.
POINTERS = """\
JSON Pointers for imhook_callback_text(), imhook_callback_int64() and imhook_callback_value(). Where the path in
   the comment leads through an array (`[]`), the pointer starts at an element of the innermost one: use it with
   imhook_json_find()"""


def field_comment(fields: list[Field]) -> str:
    """One sentence about the members of all commands that share a path."""
    types = " or ".join(dict.fromkeys(TYPE_NAMES[field.type] for field in fields))
    abouts = {field.about for field in fields}
    # What differs between commands stands with the bodies of the commands in the other languages.
    about = f" {sentence(abouts.pop())}" if len(abouts) == 1 else ""
    return f"`{fields[0].path}`, {types}.{about}"


def kinds(commands: list[Command]) -> list[str]:
    lines = [
        "/* MARK: Tencent Chat commands */",
        "",
        "/* The kinds of the webhooks of Tencent Chat: values of imhook_kind. */",
        "enum {",
        "    /// A command that is none of those below: everything is readable, and it gets the base reply.",
        "    IMHOOK_TENCENT_CHAT_UNKNOWN = 200,",
    ]
    for command in commands:
        lines += filled(f"{command.name}, {command.timing}: {command.summary} ({command.source}).", "    /// ")
        lines.append(f"    {command.constant} = {command.kind},")
    lines[-1] = lines[-1].removesuffix(",")
    return [*lines, "};"]


def macros(commands: list[Command]) -> list[str]:
    by_macro: dict[str, list[Field]] = {}
    for command in commands:
        for field in command.all_fields():
            by_macro.setdefault(field.macro, []).append(field)
    lines = [
        "/* MARK: Members of Tencent Chat bodies */",
        "",
        *f"/* {POINTERS}. */".splitlines(),
    ]
    for macro, fields in sorted(by_macro.items()):
        lines += filled(field_comment(fields), "/// ")
        lines.append(f'#define {macro} "{fields[0].pointer}"')
    return lines


def outputs(commands: list[Command]) -> dict[Path, str]:
    lines = ["#ifndef IMHOOK_TENCENT_CHAT_COMMANDS_H", "#define IMHOOK_TENCENT_CHAT_COMMANDS_H", ""]
    lines += [f"/* {notice(NAME)} */", ""]
    lines += [*kinds(commands), "", *macros(commands), "", "#endif", ""]
    return {ROOT / "Sources/CIMHook/include/imhook_tencent_chat_commands.h": "\n".join(lines)}
