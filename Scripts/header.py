#!/usr/bin/env python3
"""Write include/imhook.h (run by `make header`).

The header is put together from four things:

* the version, from Sources/IMHook/LibraryVersion.swift;
* the structures and constants of Sources/CIMHook/include, copied;
* the declarations of the C functions, as the compiler prints them for Sources/IMHookABI;
* the order, the sections and the doc comments of those functions, from their Swift sources.

With --check nothing is written; the command fails when the header is stale.
"""

import argparse
import difflib
import re
import sys
from pathlib import Path
from typing import NoReturn

from header_comments import DocComment, rewrap_comments
from header_declarations import Declaration, read_declarations

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT / "Sources" / "CIMHook" / "include"
SWIFT = ROOT / "Sources" / "IMHookABI"
HEADER = ROOT / "include" / "imhook.h"
EMITTED = ROOT / "build/embedded/release/IMHookABI.build/include/IMHookABI-Swift.h"

# The headers that are copied, in this order.
SHARED_HEADERS = (
    "imhook_status.h",
    "imhook_types.h",
    "imhook_robot.h",
    "imhook_callback.h",
    "imhook_calls.h",
    "imhook_dingtalk_api.h",
    "imhook_dingtalk_cards.h",
    "imhook_stream.h",
    "imhook_card_stream.h",
    "imhook_tencent_chat_commands.h",
)

# The sections of functions, in this order: titles of `// MARK:` comments in Sources/IMHookABI.
SECTIONS = (
    "Library",
    "Endpoints",
    "Signatures",
    "Sealed events",
    "Callbacks",
    "Robot messages",
    "Stream sessions",
    "Card streams",
    "Replies",
    "Webhook replies",
    "Message elements",
    "UserSig",
    "API calls",
    "DingTalk calls",
    "DingTalk cards",
    "Access tokens",
    "Sending again",
    "JSON reader",
    "JSON navigation",
    "JSON getters",
    "JSON writer",
)

WIDTH = 120

PREAMBLE = """\
/*
 * imhook: verify, read and answer the callbacks of instant-messaging platforms.
 *
 * Conventions, without exception:
 *
 * - Every pointer may be NULL; what that means stands with the function, and it never crashes.
 * - A function that can fail returns an imhook_status. When it fails, every output is zero, and the imhook_error
 *   given to it (which may be NULL) says what is wrong and where.
 * - Text and bytes are an imhook_view by value: a pointer and a size, without a NUL. How long the bytes stay valid
 *   stands with the function or member.
 * - What a function named ..._new makes is freed by the function named ..._free, which accepts NULL.
 * - Structures that the caller fills begin with their size; zero everywhere else means the default.
 * - The library does no input or output, starts no thread, reads no clock and keeps no global state.
 * - libcrypto, which encrypts and decrypts events and draws random bytes, ends with the process: what does that is not
 *   called from an atexit() handler, or by a thread that runs on while exit() does its work. Freeing always works.
 *
 * Generated from the sources by `make header`: edit those, not this file.
 */"""


def fail(message: str) -> NoReturn:
    sys.exit(f"header.py: {message}")


def shared_text(name: str) -> str:
    """The contents of a shared header without its guard, its includes and its comment for maintainers."""
    text = (SHARED / name).read_text(encoding="utf-8")
    guard = re.search(r"#ifndef (\w+_H)\n#define \1\n", text)
    if guard is None:
        fail(f"{name} has no include guard")
    text = text[guard.end():text.rindex("#endif")]
    # A comment at the top speaks to those who edit the file.
    if text.lstrip().startswith("/*") and not text.lstrip().startswith("/* MARK"):
        text = text[text.index("*/") + 2:]
    text = re.sub(r"^#include .*\n", "", text, flags=re.MULTILINE)
    # Swift needs a complete type to print a typed pointer; C programs get an incomplete one.
    text = re.sub(r"typedef struct (\w+) \{ char opaque; \} \1;", r"typedef struct \1 \1;", text)
    if "char opaque" in text:
        fail(f"{name}: a handle is not declared as `typedef struct x {{ char opaque; }} x;`")
    text = re.sub(r"\n{3,}", "\n\n", text).strip("\n")
    return rewrap_comments(text, WIDTH)


def version_macros() -> str:
    source = (ROOT / "Sources" / "IMHook" / "LibraryVersion.swift").read_text(encoding="utf-8")
    version = re.search(r'"(\d+)\.(\d+)\.(\d+)"', source)
    if version is None:
        fail("LibraryVersion.swift has no version of three numbers")
    names = ("MAJOR", "MINOR", "PATCH")
    numbers = [f"#define IMHOOK_VERSION_{name} {number}" for name, number in zip(names, version.groups())]
    return "\n".join([f"#define IMHOOK_VERSION {version[0]}", *numbers])


def swift_functions() -> dict[str, list[tuple[str, DocComment]]]:
    """The C names and doc comments of all functions, by section, in the order of the sources."""
    sections: dict[str, list[tuple[str, DocComment]]] = {title: [] for title in SECTIONS}
    for path in sorted(SWIFT.rglob("*.swift")):
        section, comment = None, []
        for line in path.read_text(encoding="utf-8").splitlines():
            stripped = line.strip()
            if mark := re.match(r"// MARK: (?:- )?(\w.*)", stripped):
                section = mark[1]
            if stripped.startswith("///"):
                comment.append(stripped[3:].removeprefix(" "))
            elif function := re.match(r"@c\((\w+)\)", stripped):
                if section not in sections:
                    fail(f"{path.name}: {function[1]} stands under MARK {section!r}, which is not in SECTIONS")
                sections[section].append((function[1], DocComment.from_swift(comment)))
                comment = []
            elif not stripped.startswith("@"):
                comment = []
    return sections


def inherit(comment: DocComment, parameters: list[str], comments: dict[str, DocComment]) -> None:
    """Complete the comment of a function that is "otherwise like" another one: each function is read on its own."""
    like = re.search(r"[Oo]therwise like (imhook_\w+)\(\)", " ".join(comment.body))
    if like is None or like[1] not in comments:
        return
    other = comments[like[1]]
    inherit(other, [*other.parameters, *parameters], comments)
    known = other.parameters | comment.parameters
    comment.parameters = {name: known[name] for name in parameters if name in known}
    comment.returns = comment.returns or other.returns


def problems(declaration: Declaration, comment: DocComment) -> list[str]:
    """What the doc comment of a function lacks."""
    names = [parameter.name for parameter in declaration.parameters]
    found = [] if comment.body else ["no doc comment"]
    if "therwise like imhook_" not in " ".join(comment.body):
        found += [f"no word about {name}" for name in names if name not in comment.parameters]
    found += [f"describes {name}, which is no parameter" for name in comment.parameters if name not in names]
    if declaration.result == "imhook_status" and not comment.returns:
        found.append("no word about what it returns")
    return [f"{declaration.name}: {problem}" for problem in found]


def header_text(emitted: Path) -> str:
    if not emitted.exists():
        fail(f"{emitted} is missing: run `make lib`")
    declarations = read_declarations(emitted.read_text(encoding="utf-8"))
    sections = swift_functions()
    documented = {name for functions in sections.values() for name, _ in functions}
    if difference := documented ^ declarations.keys():
        fail(f"only in one of the sources and the compiler's header: {', '.join(sorted(difference))}")
    functions = [(declarations[name], comment) for section in sections.values() for name, comment in section]
    comments = {declaration.name: comment for declaration, comment in functions}
    for declaration, comment in functions:
        inherit(comment, [parameter.name for parameter in declaration.parameters], comments)
    if found := [problem for function in functions for problem in problems(*function)]:
        fail("doc comments are incomplete\n    " + "\n    ".join(found))

    parts = ["#ifndef IMHOOK_H\n#define IMHOOK_H", PREAMBLE]
    parts += ["#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>"]
    parts += [version_macros(), '#ifdef __cplusplus\nextern "C" {\n#endif']
    parts += [shared_text(name) for name in SHARED_HEADERS]
    for title, section in sections.items():
        if section:
            parts.append(f"/* MARK: {title} */")
            parts += [comment.lines_for_c(WIDTH) + "\n" + declarations[name].lines(WIDTH) for name, comment in section]
    parts += ["#ifdef __cplusplus\n}\n#endif", "#endif\n"]
    return "\n\n".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="fail when the header is stale")
    parser.add_argument("--emitted", type=Path, default=EMITTED, help="the C header that the compiler emitted")
    parser.add_argument("--output", type=Path, default=HEADER, help="where to write the header")
    arguments = parser.parse_args()
    text = header_text(arguments.emitted)
    current = arguments.output.read_text(encoding="utf-8") if arguments.output.exists() else ""
    if text == current:
        return
    if not arguments.check:
        arguments.output.write_text(text, encoding="utf-8")
        return
    difference = difflib.unified_diff(current.splitlines(), text.splitlines(), "checked in", "generated", lineterm="")
    print("\n".join(list(difference)[:40]))
    fail("include/imhook.h is stale, run `make header`")


if __name__ == "__main__":
    main()
