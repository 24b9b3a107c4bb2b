"""The bodies of the webhooks of Tencent Cloud Chat as Swift types."""

import re
from pathlib import Path

from generated_text import ROOT, filled, notice, sentence, words
from tencent_chat_table import MESSAGES, NAME, Command, Element, Field

FOLDER = ROOT / "Sources/IMHook/TencentChat"
# These hold generated files only.
COMMANDS, ELEMENTS = FOLDERS = (FOLDER / "Commands", FOLDER / "Messages")
INITIALISMS = {"id": "ID", "url": "URL", "uuid": "UUID", "sdk": "SDK", "json": "JSON"}
# What a field is in Swift, and the method of BodyReader that reads it.
TYPES = {
    "text": ("String", "text"),
    "int": ("Int64", "integer"),
    "number": ("Double", "number"),
    "number-or-text": ("NumberOrText", "numberOrText"),
    "texts": ("[String]", "texts"),
    "array": ("[JSON]", "array"),
    "object": ("JSON.Parameters", "object"),
    "message": ("[MessageElement]", "message"),
}


def property_name(name: str) -> str:
    """Turn From_Account into fromAccount, GroupId into groupID, URL into url."""
    first, *rest = words(name)
    return first.lower() + "".join(INITIALISMS.get(word.lower(), word[0].upper() + word[1:]) for word in rest)


def swift_type(field: Field) -> str:
    if not field.members:
        return TYPES[field.type][0]
    return f"[{field.item_type('')}]" if field.type == "array" else field.item_type("")


def comment(text: str, indent: str) -> list[str]:
    """A doc comment: its first sentence, and the others after an empty line."""
    summary, *rest = re.split(r"(?<=\.) (?=[A-Z0-9`@])", sentence(text), maxsplit=1)
    lines = filled(summary, f"{indent}/// ")
    return [*lines, f"{indent}///", *filled(rest[0], f"{indent}/// ")] if rest else lines


def properties(fields: list[Field], indent: str) -> list[str]:
    lines: list[str] = []
    for field in fields:
        lines += comment(f"`{field.name}`: {field.about}", indent)
        lines.append(f"{indent}public var {property_name(field.name)}: {swift_type(field)}?")
    return lines


def reading(fields: list[Field], indent: str) -> list[str]:
    return [
        f'{indent}{property_name(field.name)} = reader.{TYPES[field.type][1]}("{field.name}")' for field in fields
    ]


def writing(fields: list[Field], indent: str) -> list[str]:
    return [f'{indent}writer.add("{field.name}", {property_name(field.name)})' for field in fields]


def other(indent: str) -> list[str]:
    return [
        f"{indent}/// Members that are not named above, or are not of their type, as they came.",
        f"{indent}public var other = JSON.Parameters()",
    ]


def nested(fields: list[Field], name: str, indent: str) -> list[str]:
    lines: list[str] = []
    for field in fields:
        if field.members:
            kind = "An element of the array" if field.type == "array" else "The object"
            about = f"{kind} `{field.name}` of ``{name}``. {field.about}"
            lines += ["", *structure(field.item_type(""), about, field.members, indent)]
    return lines


def structure(name: str, about: str, fields: list[Field], indent: str) -> list[str]:
    """A struct for a JSON object, with those for the objects and array elements in it."""
    inner = indent + "    "
    deep = inner + "    "
    return [
        *comment(about, indent),
        f"{indent}public struct {name}: Equatable, Sendable, BodyObject {{",
        *properties(fields, inner),
        *other(inner),
        *nested(fields, name, inner),
        "",
        f"{inner}/// Creates an object without members.",
        f"{inner}public init() {{}}",
        "",
        f"{inner}/// Reads an object; what is missing is nil.",
        f"{inner}public init(_ object: JSONValue) {{",
        f"{deep}var reader = BodyReader(object)",
        *reading(fields, deep),
        f"{deep}other = reader.other",
        f"{inner}}}",
        "",
        f"{inner}/// The object with everything in it.",
        f"{inner}public var json: JSON {{",
        f"{deep}var writer = BodyWriter()",
        *writing(fields, deep),
        f"{deep}return writer.object(other)",
        f"{inner}}}",
        f"{indent}}}",
    ]


def swift_file(table: str, content: list[str]) -> str:
    lines = [f"// {notice(table)}", "", "#if !hasFeature(Embedded)", "", "public import IMHookWire", ""]
    return "\n".join([*lines, "extension TencentChat {", *content, "}", "", "#endif", ""])


def element_structure(row: Element) -> list[str]:
    """The struct of a message element: the members of MsgContent, and how the element is read and written."""
    parameters = [f"{property_name(field.name)}: {swift_type(field)}? = nil" for field in row.fields]
    if len(parameters) == 1:
        initializer = [f"        public init({parameters[0]}) {{"]
    else:
        listed = [f"            {parameter}," for parameter in parameters]
        initializer = ["        public init(", *listed[:-1], listed[-1].removesuffix(","), "        ) {"]
    return [
        *comment(f"{row.summary} The properties are the members of `MsgContent` of a `{row.name}`.", "    "),
        f"    public struct {row.type}Element: Equatable, Sendable {{",
        *properties(row.fields, "        "),
        *other("        "),
        "        /// Members of the element next to `MsgType` and `MsgContent`; the platform documents none.",
        "        public var besideContent = JSON.Parameters()",
        *nested(row.fields, f"{row.type}Element", "        "),
        "",
        "        /// Creates an element; nil leaves a member out.",
        *initializer,
        *[f"            self.{property_name(field.name)} = {property_name(field.name)}" for field in row.fields],
        "        }",
        "",
        "        init(content: JSONValue, besideContent: JSON.Parameters) {",
        "            var reader = BodyReader(content)",
        *reading(row.fields, "            "),
        "            other = reader.other",
        "            self.besideContent = besideContent",
        "        }",
        "",
        "        /// The whole element.",
        "        public var json: JSON {",
        "            var writer = BodyWriter()",
        *writing(row.fields, "            "),
        "            var element = BodyWriter()",
        f'            element.add("MsgType", "{row.name}")',
        '            element.add("MsgContent", writer.object(other))',
        "            return element.object(besideContent)",
        "        }",
        "    }",
    ]


def message_element(elements: list[Element]) -> list[str]:
    lines = [
        '    /// An element of a message (page "Message Formats", 1047/33527).',
        "    public enum MessageElement: Equatable, Sendable {",
    ]
    for row in elements:
        lines += [f"        /// {row.summary}", f"        case {row.case}({row.type}Element)"]
    lines += [
        "        /// An element of a type that this version does not know, or without `MsgContent`.",
        "        case unknown(type: String, element: JSON)",
        "",
        "        /// Reads an element.",
        "        public init(_ element: JSONValue) {",
        "            var reader = BodyReader(element)",
        '            let type = reader.text("MsgType") ?? ""',
        '            let content = element["MsgContent"]',
        '            guard content.type == .object, (reader.object("MsgContent") as JSON.Parameters?) != nil else {',
        "                self = .unknown(type: type, element: JSON(element))",
        "                return",
        "            }",
        "            switch type {",
    ]
    for row in elements:
        lines += [
            f'            case "{row.name}":',
            f"                self = .{row.case}({row.type}Element(content: content, besideContent: reader.other))",
        ]
    lines += [
        "            default:",
        "                self = .unknown(type: type, element: JSON(element))",
        "            }",
        "        }",
        "",
        "        /// The element with everything in it.",
        "        public var json: JSON {",
        "            switch self {",
        *[f"            case .{row.case}(let element): element.json" for row in elements],
        "            case .unknown(_, let element): element",
        "            }",
        "        }",
        "    }",
    ]
    return lines


def content(commands: list[Command]) -> list[str]:
    lines = [
        "    /// The body of a webhook with the types of its command.",
        "    public enum Content: Equatable, Sendable {",
    ]
    for command in commands:
        lines += [
            *comment(f"`{command.name}`: {command.summary}.", "        "),
            f"        case {command.case}({command.type})",
        ]
    lines += [
        "        /// A command that this version does not know.",
        "        case unknown",
        "",
        "        init(_ command: WebhookCommand, _ body: JSONValue) {",
        "            switch command {",
    ]
    for command in commands:
        lines += [f"            case .{command.case}:", f"                self = .{command.case}(.init(body))"]
    lines += [
        "            case .unknown: self = .unknown",
        "            }",
        "        }",
        "",
        "        /// The body with everything in it; nil for a command that this version does not know.",
        "        public var json: JSON? {",
        "            switch self {",
    ]
    lines += [f"            case .{command.case}(let body): body.json" for command in commands]
    return [*lines, "            case .unknown: nil", "            }", "        }", "    }"]


def outputs(commands: list[Command], elements: list[Element]) -> dict[Path, str]:
    files = {}
    for command in commands:
        about = f"The body of `{command.name}`, {command.timing}: {command.summary} ({command.source})."
        body = structure(command.type, about, command.fields, "    ")
        files[COMMANDS / f"{command.type}.swift"] = swift_file(NAME, body)
    for row in elements:
        files[ELEMENTS / f"{row.type}Element.swift"] = swift_file(MESSAGES, element_structure(row))
    files[ELEMENTS / "MessageElement.swift"] = swift_file(MESSAGES, message_element(elements))
    files[COMMANDS / "Content.swift"] = swift_file(NAME, content(commands))
    return files
