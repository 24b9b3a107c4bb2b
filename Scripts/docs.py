#!/usr/bin/env python3
"""Write the API reference, one HTML page, from the comments of include/imhook.h (run by `make docs`)."""

import argparse
import html
import re
from pathlib import Path

from docs_header import Entry, Header, Section, read_header

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = Path(__file__).resolve().parent


def first_word(text: str) -> str:
    return re.split(r"\W", text, maxsplit=1)[0]


class Page:
    def __init__(self, header: Header) -> None:
        self.header = header
        # What can be linked to: every name that is declared somewhere.
        self.names = {entry.name for section in header.sections for entry in section.entries if entry.name}
        self.constants = {
            first_word(declaration)
            for section in header.sections
            for entry in section.entries
            if entry.kind in ("type", "constants")
            for _, declarations, _ in entry.rows
            for declaration in declarations
        }

    def link(self, name: str) -> str:
        return f'<a href="#{name}">{name}</a>' if name in self.names | self.constants else name

    def code(self, text: str, own_name: str | None = None) -> str:
        """Source text with links from every name but its own to where that is declared."""
        escaped = html.escape(text, quote=False)
        return re.sub(
            r"\bimhook_\w+|\bIMHOOK_\w+", lambda m: m[0] if m[0] == own_name else self.link(m[0]), escaped
        )

    def inline(self, text: str) -> str:
        """Running text: what stands in backquotes and what is a name of the library becomes code."""
        parts = re.split(r"(`[^`]+`|\bimhook_\w+(?:\(\)|\.\w+)?|\bIMHOOK_\w+|\bNULL\b)", text)
        return "".join(
            f"<code>{self.code(part.strip('`'))}</code>" if index % 2 else html.escape(part, quote=False)
            for index, part in enumerate(parts)
        )

    def prose(self, lines: list[str]) -> str:
        """Paragraphs, lists and indented code."""
        result: list[tuple[str, list[str]]] = []
        for line in [*lines, ""]:
            if not line.strip():
                kind = "break"
            elif line.startswith("    "):
                kind = "pre"
            elif re.match(r"- ", line):
                kind = "item"
            else:
                kind = "text"
            if kind == "text" and line.startswith("  ") and result and result[-1][0] == "item":
                result[-1][1].append(line.strip())
            elif kind in ("pre", "text") and result and result[-1][0] == kind:
                result[-1][1].append(line)
            else:
                result.append((kind, [line]))
        out, is_list = [], False
        for kind, block in result:
            if kind == "break":
                continue
            if is_list != (kind == "item"):
                out.append("<ul>" if kind == "item" else "</ul>")
                is_list = kind == "item"
            if kind == "pre":
                out.append(f"<pre>{self.code(chr(10).join(row[4:] for row in block))}</pre>")
            elif kind == "item":
                out.append(f"<li>{self.inline(' '.join([block[0][2:], *block[1:]]))}</li>")
            else:
                out.append(f"<p>{self.inline(' '.join(block))}</p>")
        return "\n".join(out + (["</ul>"] if is_list else []))

    def function(self, entry: Entry) -> str:
        """The comment's text, then its tags as a list of parameters and results."""
        text = "\n".join(entry.comment)
        body, *tags = re.split(r"^\\(?=param|return|note)", text, flags=re.MULTILINE)
        rows = []
        for tag in tags:
            words = " ".join(tag.split())
            if match := re.match(r"param (\w+) (.*)", words):
                rows.append(f"<dt><code>{match[1]}</code></dt><dd>{self.inline(match[2])}</dd>")
            else:
                name, rest = words.split(" ", 1)
                label = {"return": "returns", "note": "note"}[name]
                rows.append(f"<dt>{label}</dt><dd>{self.inline(rest)}</dd>")
        details = f"<dl>{''.join(rows)}</dl>" if rows else ""
        return f"<pre>{self.code(entry.code, entry.name)}</pre>{self.prose(body.splitlines())}{details}"

    def rows(self, entry: Entry) -> str:
        out = ["<table>"]
        for heading, declarations, comment in entry.rows:
            if heading:
                out.append(f'<tr><th colspan="2">{self.inline(heading)}</th></tr>')
            anchor = "" if entry.kind == "struct" else f' id="{first_word(declarations[0])}"'
            own = None if entry.kind == "struct" else first_word(declarations[0])
            code = "<br>".join(f"<code>{self.code(text, own)}</code>" for text in declarations)
            out.append(f"<tr{anchor}><td>{code}</td><td>{self.inline(' '.join(comment))}</td></tr>")
        return "\n".join([*out, "</table>"])

    def statuses(self, entry: Entry) -> str:
        """The table of statuses has the code and the HTTP status in columns of their own."""
        out = ["<table>"]
        for heading, (declaration, *_), comment in entry.rows:
            if heading:
                title, _, explanation = heading.partition(": ")
                out.append(f"<tr><th>{self.inline(title)}</th><th>code</th><th>HTTP</th><th>{explanation}</th></tr>")
            name, code = declaration.split(" = ")
            message, _, http = " ".join(comment).removesuffix(")").rpartition(" (HTTP ")
            out.append(
                f'<tr id="{name}"><td><code>{name}</code></td><td class="number">{code}</td>'
                f'<td class="number">{http}</td><td>{self.inline(message)}</td></tr>'
            )
        return "\n".join([*out, "</table>"])

    def entry(self, entry: Entry) -> str:
        if entry.kind == "function":
            body = self.function(entry)
        elif entry.name == "imhook_status":
            body = f"<pre>{self.code(entry.code, entry.name)}</pre>{self.prose(entry.comment)}{self.statuses(entry)}"
        else:
            code = "" if entry.kind in ("struct", "constants") else f"<pre>{self.code(entry.code, entry.name)}</pre>"
            body = code + self.prose(entry.comment) + (self.rows(entry) if entry.rows else "")
        heading = f"<h3>{entry.name}</h3>" if entry.name else ""
        anchor = f' id="{entry.name}"' if entry.name else ""
        return f"<article{anchor}>{heading}{body}</article>"

    def navigation(self) -> str:
        out = []
        for number, section in enumerate(self.header.sections):
            out.append(f'<h2><a href="#section-{number}">{html.escape(section.title)}</a></h2><ul>')
            out += [f'<li><a href="#{e.name}">{e.name.removeprefix("imhook_")}</a></li>' for e in section.entries if e.name]
            out.append("</ul>")
        return "\n".join(out)

    def html(self) -> str:
        # The last paragraph of the header's comment is for those who edit it.
        summary = "\n".join(self.header.preamble).rsplit("\n\n", 1)[0]
        content = []
        for number, section in enumerate(self.header.sections):
            content.append(f'<h2 id="section-{number}">{html.escape(section.title)}</h2>')
            content += [self.entry(entry) for entry in section.entries]
        return "\n".join(
            [
                '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                f"<title>imhook {self.header.version}</title>",
                f"<style>\n{(SCRIPTS / 'docs.css').read_text(encoding='utf-8')}</style>\n</head>\n<body>",
                f"<nav>\n{self.navigation()}\n</nav>\n<main>",
                f"<h1>imhook <small>{self.header.version}, the C interface</small></h1>",
                f"<pre>#include &lt;imhook.h&gt;</pre>\n{self.prose(summary.splitlines())}",
                *content,
                "</main>\n</body>\n</html>\n",
            ]
        )


def arranged(header: Header) -> Header:
    """The order for readers: functions beside the types of the same section, and the long table of statuses last."""
    sections: dict[str, Section] = {}
    for section in [*header.sections[1:], header.sections[0]]:
        sections.setdefault(section.title, Section(section.title)).entries.extend(section.entries)
    return Header(header.preamble, header.version, list(sections.values()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--header", type=Path, default=ROOT / "include" / "imhook.h")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "docs" / "imhook.html")
    arguments = parser.parse_args()
    header = read_header(arguments.header.read_text(encoding="utf-8"))
    page = Page(arranged(header))
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    arguments.output.write_text(page.html(), encoding="utf-8")


if __name__ == "__main__":
    main()
