"""The bodies of DingTalk's operations as Swift types, and a method for each operation."""

from pathlib import Path

from dingtalk_table import Body, Member, Operation, Types, lower_name, quoted
from generate_api_operations import DINGTALK
from generate_tencent_swift import comment
from generated_text import ROOT, WIDTH, filled, notice
from tencent_chat_table import fail

FOLDER = ROOT / "Sources/IMHook/DingTalk/API"
# Holds generated files only.
BODIES = FOLDER / "Bodies"
TYPES = {
    "any": "JSON",
    "text": "String",
    "int": "Int64",
    "number": "Int64",
    "bool": "Bool",
    "texts": "[String]",
    "array": "[JSON]",
    "object": "JSON.Parameters",
    "text_map": "[String: String]",
    "object_map": "JSON.Parameters",
    "param_map": "JSON.Parameters",
    "choice": "String",
    "open_choice": "String",
    "open_space_id": "String",
    "interval": "Int64",
    "json_text": "JSON",
    "old_param_map": "JSON.Parameters",
}
WITH_OBJECTS = {"array": "[{}]", "object": "{}", "object_map": "[String: {}]"}
# Words of the language that members are called, and that a declaration has to quote.
KEYWORDS = {
    *("associatedtype", "class", "deinit", "enum", "extension", "func", "import", "init", "inout", "internal", "let"),
    *("operator", "private", "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var"),
    *("break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if"),
    *("repeat", "return", "switch", "throw", "where", "while", "as", "false", "is", "nil", "self", "super", "true"),
    *("in", "try"),
}


def property_name(member: Member) -> str:
    name = lower_name(member.name)
    return f"`{name}`" if name in KEYWORDS else name


def swift_type(member: Member) -> str:
    if member.type not in TYPES:
        fail(f"{member.name}: {member.type} has no type in Swift", DINGTALK)
    found = WITH_OBJECTS[member.type].format(member.object) if member.object else TYPES[member.type]
    return found if member.is_required else f"{found}?"


def description(body: Body) -> list[str]:
    """What is printed of a body with a secret in it."""
    return [
        "",
        f'        public var description: String {{ "{body.name}" }}',
        "        public var debugDescription: String { description }",
        "        public var customMirror: Mirror { Mirror(reflecting: description) }",
    ]


def structure(body: Body) -> list[str]:
    secret = body.row.get("secret", False)
    opening = [f"    public struct {body.name}: Equatable, Sendable, WrittenObject{',' if secret else ' {'}"]
    if secret:
        opening += ["        CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable", "    {"]
    about = body.about(quoted)
    lines = [*comment(about[0].upper() + about[1:], "    "), *opening]
    for member in body.members:
        lines += comment(f"`{member.name}`: {member.about(quoted)}", "        ")
        lines.append(f"        public var {property_name(member)}: {swift_type(member)}")
    lines += [
        "        /// Members that are not named above; of the same name, those above count.",
        "        public var other: JSON.Parameters",
        "",
        "        /// Creates the object; nil leaves a member out.",
        "        public init(",
    ]
    for member in body.members:
        lines.append(
            f"            {property_name(member)}: {swift_type(member)}{'' if member.is_required else ' = nil'},"
        )
    lines += ["            other: JSON.Parameters = [:]", "        ) {"]
    for member in body.members:
        name = property_name(member)
        lines.append(f"            self.{name.strip('`')} = {name}")
    lines += [
        "            self.other = other",
        "        }",
        "",
        "        /// The object with everything in it.",
        "        public var json: JSON {",
        "            var writer = BodyWriter()",
        *[f'            writer.add("{member.name}", {property_name(member)})' for member in body.members],
        "            return writer.object(other)",
        "        }",
    ]
    if secret:
        lines += description(body)
    return [*lines, "    }"]


def swift_file(lines: list[str]) -> str:
    head = [f"// {notice(DINGTALK)}", "", "#if !hasFeature(Embedded)", "", "public import IMHookWire", ""]
    return "\n".join([*head, "extension DingTalk.API {", *lines, "}", "", "#endif", ""])


def method(operation: Operation) -> list[str]:
    """A method and its documentation."""
    name = lower_name(operation.name)
    parameters: list[tuple[str, str, str]] = []
    opening: list[str] = []
    if operation.credentials:
        for member in operation.credentials:
            parameters.append((lower_name(member.name), "String", member.about(quoted)))
        passed = ", ".join(f"{parameter}: {parameter}" for parameter, _, _ in parameters)
        opening = [f"        let body = {operation.body.name}({passed})"]
        if len(opening[0]) > WIDTH:
            separated = passed.replace(", ", ",\n            ").split("\n")
            opening = [f"        let body = {operation.body.name}("]
            opening += [f"            {separated[0]}", *separated[1:], "        )"]
    else:
        kind = "JSON.Parameters" if operation.is_free else operation.body.name
        parameters.append(("_ body", kind, "The members of the body."))
    text = "Self.text(.object(body))" if operation.is_free else "Self.text(body.json)"
    call = f'request("{operation.name}", json: {text}'
    if operation.is_signed:
        parameters.append(("to webhook", "String", "The robot's webhook, as its settings show it."))
        parameters.append(("secret", 'String = ""', "That of its security settings (`SEC…`); empty where it has none."))
        parameters.append(("now", "Int64", "The clock, in Unix milliseconds, for the signature."))
        call = f'sendCustomRobotMessage(json: {text}, to: webhook, secret: secret, now: now'
    if operation.has_webhook:
        parameters.append(("to webhook", "String", WEBHOOK))
        call = f'make("{operation.name}", Self.text(body.json), "", webhook: webhook, false'
    if operation.has_token:
        parameters.append(("accessToken", "String", "The access token."))
        call += ", accessToken: accessToken"
    if operation.is_delegated:
        parameters.append(("delegated", "Bool = false", "Act for the user that the token stands for."))
        call += ", delegated: delegated"
    lines = [""]
    for index, paragraph in enumerate(operation.about(quoted)):
        lines += ["    ///"] if index else []
        lines += filled(paragraph, "    /// ")
    listed = [f"{label.split()[-1]}: {about}" for label, _, about in parameters]
    if len(listed) == 1:
        lines += ["    ///", *item(f"- Parameter {listed[0]}", "    /// ")]
    else:
        lines += ["    ///", "    /// - Parameters:"]
        for each in listed:
            lines += item(f"- {each}", "    ///   ")
    lines += ["    /// - Returns: The request."]
    lines += item(f"- Throws: {THROWS}", "    /// ")
    declared = [f"{label}: {kind}" for label, kind, _ in parameters]
    first = f"    public func {name}({', '.join(declared)}) throws(IMHookError) -> DingTalk.APIRequest {{"
    if len(first) > WIDTH:
        given = [f"        {each}," for each in declared]
        given[-1] = given[-1].removesuffix(",")
        lines += [f"    public func {name}(", *given, "    ) throws(IMHookError) -> DingTalk.APIRequest {"]
    else:
        lines.append(first)
    verb = "return try" if opening else "try"
    statement = [f"        {verb} {call})"]
    if len(statement[0]) > WIDTH:
        function, arguments = call.split("(", 1)
        given = [f"            {each}," for each in arguments.split(", ")]
        given[-1] = given[-1].removesuffix(",")
        statement = [f"        {verb} {function}(", *given, "        )"]
    return [*lines, *opening, *statement, "    }"]


WEBHOOK = (
    "`sessionWebhook` of the message: an `https://` URL at `dingtalk.com`, `dingtalk.io` or below, or one that begins "
    "with the host given. A message that was forged must not send the program elsewhere."
)
THROWS = "Like ``request(_:_:accessToken:delegated:)``."


def item(text: str, prefix: str) -> list[str]:
    """An item of a list; its further lines are indented."""
    lines = filled(text, prefix, WIDTH - 2)
    return [lines[0], *[prefix + "  " + line.removeprefix(prefix) for line in lines[1:]]]


def operations_file(types: Types) -> str:
    lines: list[str] = []
    for operation in types.operations:
        lines += method(operation)
    text = swift_file(lines[1:])
    shows_json = any(operation.is_free for operation in types.operations)
    return text if shows_json else text.replace("\npublic import", "\nimport", 1)


def outputs(types: Types) -> dict[Path, str]:
    return {
        **{BODIES / f"API+{body.name}.swift": swift_file(structure(body)) for body in types.bodies},
        FOLDER / "API+Operations.swift": operations_file(types),
    }
