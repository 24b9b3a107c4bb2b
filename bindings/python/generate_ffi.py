#!/usr/bin/env python3
"""Write src/imhook/_ffi.py and src/imhook/_enums.py from include/imhook.h (run by `make generate`).

`_ffi.py` holds every constant, structure and function for ctypes, with types; `_enums.py` the enumerations as Python
shows them. With --check nothing is written; the command fails when a file is stale.
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
from pathlib import Path

from c_header import Constant, CType, Enum, Header, HeaderError, Member, Struct, read_header

HERE = Path(__file__).resolve().parent
HEADER = HERE.parent.parent / "include" / "imhook.h"
PACKAGE = HERE / "src" / "imhook"
NOTICE = "Generated from include/imhook.h by generate_ffi.py: edit those, not this file."
WIDTH = 120

SCALARS = {
    "bool": "c_bool",
    "char": "c_char",
    "double": "c_double",
    "int32_t": "c_int32",
    "int64_t": "c_int64",
    "size_t": "c_size_t",
    "uint32_t": "c_uint32",
    "uint64_t": "c_uint64",
}

# What a function returns, as Python's type checkers see it.
RESULTS = {"c_bool": "bool", "c_double": "float", "None": "None"}

# The structures that the caller fills: their views take Python bytes, and keep them alive.
FILLED_BY_CALLER = (
    "imhook_header",
    "imhook_request",
    "imhook_dingtalk_options",
    "imhook_dingtalk_event_key",
    "imhook_tencent_chat_options",
    "imhook_user_sig_options",
    "imhook_tencent_chat_caller",
    "imhook_dingtalk_call",
    "imhook_stream_options",
    "imhook_card_stream_options",
)

# The structures that the library allocates: pointers to them are plain addresses.
ADDRESSES = (
    "imhook_callback",
    "imhook_stream_frame",
    "imhook_event",
    "imhook_robot_message",
    "imhook_graph_request",
)

# Of these no constants are made: Python reads bodies by the names of their members.
NO_CONSTANTS = "IMHOOK_FIELD_"

# The integer types that become enumerations: name in Python, prefix that the members lose. None: constants only.
ENUMS = {
    "imhook_status": ("Status", "IMHOOK_"),
    "imhook_document": ("Document", "IMHOOK_DOCUMENT_"),
    "imhook_limit": ("Limit", "IMHOOK_LIMIT_"),
    "imhook_json_type": ("JSONType", "IMHOOK_JSON_"),
    "imhook_kind": ("Kind", "IMHOOK_"),
    "imhook_verification": ("Verification", "IMHOOK_VERIFICATION_"),
    "imhook_dialect": ("Dialect", "IMHOOK_DIALECT_"),
    "imhook_user_id_type": ("UserIDType", "IMHOOK_USER_ID_TYPE_"),
    "imhook_timing": ("Timing", "IMHOOK_TIMING_"),
    "imhook_platform": ("Platform", "IMHOOK_PLATFORM_"),
    "imhook_robot_message_type": ("RobotMessageType", "IMHOOK_ROBOT_MESSAGE_"),
    "imhook_chat_type": ("ChatType", "IMHOOK_CHAT_"),
    "imhook_stream_state": ("StreamState", "IMHOOK_STREAM_"),
    "imhook_stream_reason": ("StreamReason", "IMHOOK_STREAM_BECAUSE_"),
    "imhook_stream_outcome": ("StreamOutcome", "IMHOOK_STREAM_"),
    "imhook_stream_action_kind": None,
    "imhook_card_stream_mode": ("CardStreamMode", "IMHOOK_CARD_STREAM_"),
    "imhook_card_stream_action_kind": None,
    "imhook_token_plan": ("TokenPlan", "IMHOOK_TOKEN_"),
    "imhook_call_end": ("CallEnd", "IMHOOK_CALL_END_"),
    "imhook_call_plan": ("CallPlan", "IMHOOK_CALL_"),
    "imhook_element_type": None,
    "imhook_reply_part": None,
}

# Enums without a type whose constants belong to an enumeration all the same, by the prefix of their names.
CONTINUED = {"IMHOOK_TENCENT_CHAT_": "imhook_kind"}

FFI_PREAMBLE = f'''\
"""The C interface of imhook for ctypes. {NOTICE}

What each name means and who frees what stands in include/imhook.h. Members of type `imhook_view` are written as two
members, `<name>_data` and `<name>_size`: reaching into a nested structure costs ctypes an object each time. Views that
the library hands out have an address in `data`; `input_view` is the same view filled from Python bytes, which it keeps
alive.
"""

from __future__ import annotations

from ctypes import (
    POINTER,
    Structure,
    c_bool,
    c_char,
    c_char_p,
    c_double,
    c_int32,
    c_int64,
    c_size_t,
    c_uint32,
    c_uint64,
    c_void_p,
)
from typing import Any, Callable

from imhook._library import load

'''

FUNCTION_PREAMBLE = """

_library = load(IMHOOK_VERSION)


def _function(name: str, result: Any, *parameters: Any) -> Callable[..., Any]:
    function = getattr(_library, name)
    function.restype = result
    function.argtypes = parameters
    return function  # type: ignore[no-any-return]


"""

ENUMS_PREAMBLE = f'''\
"""The enumerations of imhook. {NOTICE}

A value that this version does not know, from a newer library, becomes a member named after its number.
"""

from __future__ import annotations

from imhook._open_enum import OpenEnum
'''


class Writer:
    """Writes the two modules for one header."""

    def __init__(self, header: Header) -> None:
        self.header = header

    def scalar(self, type_: CType) -> str:
        base = self.header.integers.get(type_.base, type_.base)
        if base not in SCALARS:
            raise HeaderError(f"no ctypes type for {type_.base}")
        return SCALARS[base]

    def pointer(self, type_: CType, view: str) -> str:
        """The ctypes type of a pointer. Handles and callbacks are addresses: their owners look at them in place."""
        struct = self.header.structs.get(type_.base)
        if type_.base == "char" and type_.pointers == 1:
            return "c_char_p"
        is_address = type_.base in ADDRESSES or (struct is not None and (struct.is_nested or not struct.members))
        if type_.base == "void" or is_address:
            target, levels = "c_void_p", type_.pointers - 1
        elif type_.base == "imhook_view":
            target, levels = view, type_.pointers
        else:
            target, levels = type_.base if struct else self.scalar(type_), type_.pointers
        return "POINTER(" * levels + target + ")" * levels

    def type(self, type_: CType, view: str) -> str:
        if type_.pointers:
            return self.pointer(type_, view)
        if type_.base == "imhook_view":
            return view
        if type_.base in self.header.structs:
            return type_.base
        return "None" if type_.base == "void" else self.scalar(type_)

    def field(self, member: Member, is_input: bool) -> list[str]:
        if member.type.base == "imhook_view" and not member.type.pointers:
            data = "c_char_p" if is_input else "c_void_p"
            return [f'("{member.name}_data", {data})', f'("{member.name}_size", c_size_t)']
        if member.type.base == "char" and member.type.pointers:
            return [f'("{member.name}", c_void_p)']
        type_ = self.type(member.type, "input_view" if is_input else "imhook_view")
        if member.array:
            type_ = f"{type_} * {member.array}"
        return [f'("{member.name}", {type_})']

    def struct(self, struct: Struct) -> str:
        is_input = struct.name in FILLED_BY_CALLER
        fields = [entry for member in struct.members for entry in self.field(member, is_input)]
        rows = "\n".join(f"        {entry}," for entry in fields)
        return f"\n\nclass {struct.name}(Structure):\n    _fields_ = [\n{rows}\n    ]"

    def constants(self) -> str:
        defines = self.header.defines.items()
        lines = [f"{name} = {value}" for name, value in defines if value and not name.startswith(NO_CONSTANTS)]
        for enum in self.header.enums:
            for constant in enum.constants:
                lines.append(f"{constant.name} = {expression(constant)}")
        return "\n".join(lines)

    def function(self, name: str, result: CType, parameters: tuple[Member, ...]) -> str:
        arguments = [f'"{name}"', self.type(result, "imhook_view")]
        arguments += [self.type(parameter.type, by_value(parameter.type)) for parameter in parameters]
        returned = RESULTS.get(arguments[1], "int" if arguments[1].startswith("c_") else arguments[1])
        if arguments[1] == "c_void_p":
            returned = "int | None"
        call = f"_function({', '.join(arguments)})"
        line = f"{name}: Callable[..., {returned}] = {call}"
        if len(line) > WIDTH:
            line = line.replace("_function(", "_function(\n    ", 1)[:-1] + "\n)"
        return line

    def ffi(self) -> str:
        parts = [FFI_PREAMBLE + self.constants()]
        input_view = '\n\nclass input_view(Structure):\n    _fields_ = [\n        ("data", c_char_p),\n'
        input_view += '        ("size", c_size_t),\n    ]'
        for struct in self.header.structs.values():
            if struct.members and not struct.is_nested:
                parts.append(self.struct(struct))
            if struct.name == "imhook_view":
                parts.append(input_view)
        functions = [self.function(f.name, f.result, f.parameters) for f in self.header.functions]
        return "\n".join(parts) + "\n" + FUNCTION_PREAMBLE + "\n".join(functions) + "\n"

    def enumeration(self, enum: Enum, name: str, prefix: str) -> str:
        lines = ["", "", f"class {name}(OpenEnum):", *docstring(enum.doc)]
        for constant in enum.constants:
            member = constant.name[len(prefix) :]
            if not constant.name.startswith(prefix) or not member.isidentifier():
                raise HeaderError(f"{constant.name} does not begin with {prefix}")
            lines.append("")
            lines.append(f"    {member} = {expression(constant)}")
            lines += docstring(constant.doc)
        return "\n".join(lines)

    def continuations(self, type_: str) -> tuple[Constant, ...]:
        """The constants of a type that stand in an enum of their own."""
        prefixes = tuple(prefix for prefix, continued in CONTINUED.items() if continued == type_)
        untyped = [enum.constants for enum in self.header.enums if not enum.type]
        return tuple(c for constants in untyped for c in constants if prefixes and c.name.startswith(prefixes))

    def enums(self) -> str:
        parts = [ENUMS_PREAMBLE.rstrip("\n")]
        for enum in self.header.enums:
            if not enum.type:
                continue
            if enum.type not in ENUMS:
                raise HeaderError(f"say in ENUMS what becomes of {enum.type}")
            names = ENUMS[enum.type]
            if names is not None:
                whole = Enum(enum.type, enum.doc, enum.constants + self.continuations(enum.type))
                parts.append(self.enumeration(whole, *names))
        return "\n".join(parts) + "\n"


def by_value(type_: CType) -> str:
    """Views among the parameters are filled by the caller; pointers to views are filled by the library."""
    return "imhook_view" if type_.pointers and not type_.is_const else "input_view"


def expression(constant: Constant) -> str:
    return re.sub(r"\b(\d+)[uUlL]+\b", r"\1", constant.value)


def docstring(text: str) -> list[str]:
    """A docstring of one or more lines, indented for a member of a class."""
    text = re.sub(r"\bIMHOOK_(?=[A-Z])", "", text).replace("\\", "\\\\")
    if not text:
        return []
    if len(text) + 10 <= WIDTH and "\n" not in text:
        return [f'    """{text}"""']
    lines: list[str] = []
    for paragraph in f'"""{text}'.split("\n\n"):
        lines += ["", *textwrap.wrap(paragraph, WIDTH - 4, break_long_words=False, break_on_hyphens=False)]
    return [f"    {line}".rstrip() for line in lines[1:]] + ['    """']


def outputs(header: Path) -> dict[Path, str]:
    """The files to write and their contents."""
    writer = Writer(read_header(header.read_text(encoding="utf-8")))
    return {PACKAGE / "_ffi.py": writer.ffi(), PACKAGE / "_enums.py": writer.enums()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="fail when a generated file is stale")
    parser.add_argument("--header", type=Path, default=HEADER, help="the C header to read")
    arguments = parser.parse_args()
    try:
        files = outputs(arguments.header)
    except HeaderError as error:
        sys.exit(f"generate_ffi.py: {arguments.header}: {error}")
    stale = []
    for path, text in files.items():
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if arguments.check:
            stale.append(path.name)
        else:
            path.write_text(text, encoding="utf-8")
    if stale:
        sys.exit(f"stale, run `make generate`: {', '.join(stale)}")


if __name__ == "__main__":
    main()
