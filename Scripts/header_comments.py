"""Doc comments: read as Swift writes them, written as C programmers read them."""

import re
import textwrap
from dataclasses import dataclass, field

from header_declarations import snake_case

TAG = re.compile(r"- (Parameters?|Returns|Note|Warning|Important)\b(?: (\w+))?:\s*(.*)")


def fill(text: str, width: int, first: str, rest: str) -> list[str]:
    """Wrap a paragraph into comment lines: the first begins with `first`, the others with `rest`."""
    # An HTTP status keeps its number beside it.
    text = re.sub(r"\bHTTP (?=\d)", "HTTP\N{NO-BREAK SPACE}", text)
    lines = textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in lines]


def blocks(lines: list[str]) -> list[tuple[str, str]]:
    """Split text into blocks: ("text", paragraph), ("item", list item) and ("code", verbatim line)."""
    result: list[tuple[str, str]] = []
    is_open = False
    for line in lines:
        stripped = line.strip()
        if not stripped:
            is_open = False
        elif line.startswith("    ") and not (is_open and result[-1][0] == "item"):
            result.append(("code", line))
            is_open = False
        elif item := re.match(r"[-*] (.*)", stripped):
            result.append(("item", item[1]))
            is_open = True
        elif is_open:
            result[-1] = (result[-1][0], f"{result[-1][1]} {stripped}")
        else:
            result.append(("text", stripped))
            is_open = True
    return result


@dataclass
class DocComment:
    body: list[str] = field(default_factory=list)
    parameters: dict[str, str] = field(default_factory=dict)
    returns: str = ""
    notes: list[str] = field(default_factory=list)

    @classmethod
    def from_swift(cls, lines: list[str]) -> "DocComment":
        comment = cls()
        section, name, is_list = "", "", False
        for line in lines:
            stripped = line.strip()
            if not line.startswith(" ") and (tag := TAG.match(stripped)):
                section, name, is_list = tag[1], tag[2] or "", tag[1] == "Parameters"
                if section in ("Note", "Warning", "Important"):
                    comment.notes.append("")
                stripped = tag[3]
            elif is_list and (entry := re.match(r"\s*- (\w+): (.*)", line)):
                section, name, stripped = "Parameter", entry[1], entry[2]
            comment._append(section, name, line, stripped)
        comment._translate()
        return comment

    def _append(self, section: str, name: str, line: str, stripped: str) -> None:
        if section == "":
            self.body.append(line)
        elif section == "Parameter":
            self.parameters[name] = f"{self.parameters.get(name, '')} {stripped}".strip()
        elif section == "Returns":
            self.returns = f"{self.returns} {stripped}".strip()
        elif section != "Parameters":
            self.notes[-1] = f"{self.notes[-1]} {stripped}".strip()

    def _translate(self) -> None:
        """Write names as they are written in C: parameters in snake case, constants and functions without quotes."""
        names = {name: snake_case(name) for name in self.parameters}

        def translate(text: str) -> str:
            text = text.replace("``", "`")
            text = re.sub(r"`(IMHOOK_\w+|imhook_\w+(?:\(\))?|NULL)`", r"\1", text)
            return re.sub(r"`(\w+)`", lambda match: f"`{names.get(match[1], match[1])}`", text)

        self.body = [translate(line) for line in self.body]
        self.parameters = {names[name]: translate(text) for name, text in self.parameters.items()}
        self.returns = translate(self.returns)
        self.notes = [translate(note) for note in self.notes]

    def lines_for_c(self, width: int) -> str:
        lines: list[str] = []
        previous = ""
        for kind, text in blocks(self.body):
            if lines and not (kind == previous and kind != "text"):
                lines.append("///")
            if kind == "code":
                lines.append("/// " + text)
            elif kind == "item":
                lines += fill(text, width, "/// - ", "///   ")
            else:
                lines += fill(text, width, "/// ", "/// ")
            previous = kind
        tags = [(f"\\param {name}", text) for name, text in self.parameters.items()]
        tags += [("\\return", self.returns)] if self.returns else []
        tags += [("\\note", note) for note in self.notes]
        if tags:
            lines.append("///")
        for tag, text in tags:
            lines += fill(text, width, f"/// {tag} ", "///     ")
        return "\n".join(lines)


def rewrap_comments(text: str, width: int) -> str:
    """Wrap the paragraphs of `///` comments that have a line which is too long; others stay as they are."""
    result: list[str] = []
    paragraph: list[str] = []

    def end_paragraph() -> None:
        if any(len(line) > width for line in paragraph):
            prefix = paragraph[0][: paragraph[0].index("/// ") + 4]
            words = " ".join(line.removeprefix(prefix) for line in paragraph)
            result.extend(fill(words, width, prefix, prefix))
        else:
            result.extend(paragraph)
        paragraph.clear()

    for line in text.splitlines():
        # What goes on from the line before is neither an item of a list, nor code, nor a tag.
        is_continued = re.match(r"\s*/// [^\s\\-]", line) is not None
        if not is_continued:
            end_paragraph()
        if line.lstrip().startswith("/// "):
            paragraph.append(line)
        else:
            result.append(line)
    end_paragraph()
    return "\n".join(result)
