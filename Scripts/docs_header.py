"""A C header as a document: its sections, and in them its types, constants and functions with their comments."""

import re
from dataclasses import dataclass, field


@dataclass
class Entry:
    """One declaration. `kind` is `function`, `struct`, `handle`, `type` or `constants`."""

    kind: str
    name: str
    code: str
    comment: list[str] = field(default_factory=list)
    # Members of a structure or constants: (group heading or "", declarations, comment).
    rows: list[tuple[str, list[str], list[str]]] = field(default_factory=list)


@dataclass
class Section:
    title: str
    entries: list[Entry] = field(default_factory=list)


@dataclass
class Header:
    preamble: list[str]
    version: str
    sections: list[Section]


def read_rows(lines: list[str], is_struct: bool) -> list[tuple[str, list[str], list[str]]]:
    """The lines between the braces. A member without a comment of its own belongs to the one before it."""
    rows: list[tuple[str, list[str], list[str]]] = []
    comment: list[str] = []
    heading = ""
    for line in (raw.strip() for raw in lines):
        if line.startswith("///"):
            comment.append(line[3:].strip())
        elif group := re.fullmatch(r"/\* (.*?) \*/", line):
            heading = group[1].rstrip(".")
        elif line:
            declaration = line.rstrip(",;")
            if comment or not rows or not is_struct:
                rows.append((heading, [declaration], comment))
            else:
                rows[-1][1].append(declaration)
            comment, heading = [], ""
    return rows


def read_entry(code: list[str], comment: list[str]) -> Entry:
    text = "\n".join(code)
    if match := re.fullmatch(r"typedef struct (\w+) \1;", text):
        return Entry("handle", match[1], text, comment)
    if match := re.match(r"typedef struct (\w+) \{", text):
        return Entry("struct", match[1], text, comment, read_rows(code[1:-1], is_struct=True))
    if text.startswith("enum {"):
        return Entry("constants", "", text, comment, read_rows(code[1:-1], is_struct=False))
    if match := re.fullmatch(r"typedef .*?(\w+);", text):
        return Entry("type", match[1], text, comment)
    if match := re.search(r"\b(imhook_\w+)\(", text):
        return Entry("function", match[1], text, comment)
    raise ValueError(f"neither type nor function: {text}")


def read_header(text: str) -> Header:
    preamble = re.search(r"/\*\n(.*?)\*/", text, flags=re.DOTALL)
    version = re.search(r'#define IMHOOK_VERSION "(.*)"', text)
    header = Header(
        [line.strip().removeprefix("*").removeprefix(" ") for line in preamble[1].splitlines()] if preamble else [],
        version[1] if version else "",
        [],
    )
    section = Section("Statuses")
    header.sections.append(section)
    comment: list[str] = []
    code: list[str] = []
    body = text[text.index('extern "C" {'):]
    for line in body.splitlines()[1:]:
        if code:
            code.append(line)
        elif mark := re.fullmatch(r"/\* MARK: (.*) \*/", line):
            section = Section(mark[1])
            header.sections.append(section)
        elif line.startswith("///"):
            comment.append(line[3:].removeprefix(" "))
        elif re.match(r"[a-z]", line):
            code = [line]
        elif not line.strip():
            comment = []
        if code and code[-1].endswith(";") and ("{" not in code[0] or code[-1].startswith("}")):
            entry = read_entry(code, comment)
            previous = section.entries[-1] if section.entries else None
            if entry.kind == "constants" and previous is not None and previous.kind == "type" and not previous.rows:
                # The values of the type right before them.
                previous.rows = entry.rows
            else:
                section.entries.append(entry)
            code, comment = [], []
    return header
