"""The bodies of DingTalk's operations as Go types, and methods for each operation."""

from pathlib import Path

from dingtalk_table import Body, Member, Operation, Types, listed, lower_name, lowered, plain, upper_name
from generate_api_operations import DINGTALK
from generate_tencent_go import head
from generated_text import ROOT, WIDTH, filled
from tencent_chat_table import fail

FOLDER = ROOT / "bindings/go"
TYPES = {
    "any": "any",
    "text": "string",
    "int": "int64",
    "number": "int64",
    "bool": "bool",
    "texts": "[]string",
    "array": "[]any",
    "object": "map[string]any",
    "text_map": "map[string]string",
    "object_map": "map[string]any",
    "param_map": "map[string]any",
    "choice": "string",
    "open_choice": "string",
    "open_space_id": "string",
    "interval": "int64",
    "json_text": "any",
    "old_param_map": "map[string]any",
}
WITH_OBJECTS = {"array": "[]", "object": "", "object_map": "map[string]"}


def field_type(member: Member) -> str:
    """The type of a field: a pointer where what is left out differs from what is zero."""
    if member.type not in TYPES:
        fail(f"{member.name}: {member.type} has no type in Go", DINGTALK)
    found = WITH_OBJECTS[member.type] + member.object if member.object else TYPES[member.type]
    if member.is_required:
        return found
    smallest = member.row.get("range", [0])[0]
    is_pointer = member.type in ("bool", "int") or member.type == "number" and smallest <= 0
    return f"*{found}" if is_pointer or member.type == "object" and member.object else found


def comment(paragraphs: list[str], prefix: str = "// ", width: int = WIDTH) -> list[str]:
    lines: list[str] = []
    for paragraph in paragraphs:
        lines += [prefix.rstrip()] if lines else []
        lines += filled(paragraph, prefix, width)
    return lines


def structure(body: Body) -> list[str]:
    lines = comment([f"{article(body.name)} {body.name} is {body.about(plain)[0].lower()}{body.about(plain)[1:]}"])
    lines.append(f"type {body.name} struct {{")
    for member in body.members:
        lines += filled(member.about(plain), "\t// ", 117)
        omitted = "" if member.is_required else ",omitempty"
        lines.append(f'\t{upper_name(member.name)} {field_type(member)} `json:"{member.name}{omitted}"`')
    return [
        *lines,
        "\t// Other has members that are not named above; of the same name, those above count.",
        '\tOther Members `json:"-"`',
        "}",
        "",
        "// MarshalJSON writes the members that are set, then those of Other.",
        f"func (b {body.name}) MarshalJSON() ([]byte, error) {{",
        f"\ttype plain {body.name}",
        "\treturn encode(plain(b), b.Other)",
        "}",
        "",
        *(secrecy(body) if body.row.get("secret") else ()),
    ]


def secrecy(body: Body) -> list[str]:
    return [
        "// Format prints the name of the type, for every verb, as there is a secret in it.",
        f"func (b {body.name}) Format(state fmt.State, verb rune) {{",
        f'\tfmt.Fprint(state, "dingtalk.{body.name}")',
        "}",
        "",
    ]


def article(name: str) -> str:
    return "An" if name[0] in "AEIOU" else "A"


def body_interface(operation: Operation) -> list[str]:
    name = upper_name(lower_name(operation.name))
    return [
        *comment([f"{article(name)} {name}Body is a body of {operation.name}: {operation.body.name} or [Members]."]),
        f"type {name}Body interface{{ is{name}Body() }}",
        "",
        f"func ({operation.body.name}) is{name}Body() {{}}",
        "",
        f"func (Members) is{name}Body() {{}}",
        "",
    ]


def types_file(types: Types) -> str:
    lines = head(DINGTALK, *(["fmt"] if any(body.row.get("secret") for body in types.bodies) else []))
    lines[2] = "package dingtalk"
    for body in types.bodies:
        lines += structure(body)
    for operation in types.operations:
        if not operation.credentials and not operation.is_free:
            lines += body_interface(operation)
    return "\n".join(lines).rstrip("\n") + "\n"


def documentation(operation: Operation, delegated: str) -> list[str]:
    name = upper_name(lower_name(operation.name))
    first, *others = operation.about(plain)
    required = operation.body.required
    needed = f" Required: {listed([member.name for member in required], plain, 'and')}." if required else ""
    if operation.credentials:
        needed = ""
    others = [*others, *([delegated] if operation.is_delegated else [])]
    if operation.has_webhook or operation.is_signed:
        others.append(ROBOT_WEBHOOK if operation.is_signed else WEBHOOK)
    return comment([f"{name} {lowered(first)}{needed}", *others])


WEBHOOK = (
    "sessionWebhook is the address that came with the message: an https:// URL at dingtalk.com, dingtalk.io or below, "
    "or one that begins with the Host of the API. A message that was forged must not send the program elsewhere."
)
ROBOT_WEBHOOK = (
    "webhook is the robot's, as its settings show it; secret is that of its security settings (SEC…), which the URL is "
    "signed with, empty where it does not sign."
)
DELEGATED = "Request with Delegated of [DingTalkCall] acts for the user that the token stands for."
DELEGATED_CALL = "Call with Delegated and AccessToken of [DingTalkCall] acts for a user."


def method(operation: Operation, receiver: str, context: str, result: str, function: str) -> list[str]:
    """A method on what makes requests, or on a client, which has tokens of its own."""
    parameters = [context] if context else []
    fields = [f'Operation: "{operation.name}"', "Body: body"]
    lines: list[str] = []
    if operation.credentials:
        names = [lower_name(member.name) for member in operation.credentials]
        parameters.append(f"{', '.join(names)} string")
        given = ", ".join(f"{upper_name(member.name)}: {name}" for member, name in zip(operation.credentials, names))
        body = f"\tbody := dingtalk.{operation.body.name}{{{given}}}"
        lines += [body] if len(body) <= WIDTH else [body.split("{", 1)[0] + "{", f"\t\t{given},", "\t}"]
    else:
        kind = "Members" if operation.is_free else f"{upper_name(lower_name(operation.name))}Body"
        parameters.append(f"body dingtalk.{kind}")
    if operation.has_token and not context:
        parameters.append("accessToken string")
        fields.append("AccessToken: accessToken")
    if operation.is_signed:
        parameters.append("webhook, secret string")
        fields += ["SessionWebhook: webhook", "RobotSecret: secret"]
    if operation.has_webhook:
        parameters.append("sessionWebhook string")
        fields.append("SessionWebhook: sessionWebhook")
    name = upper_name(lower_name(operation.name))
    first = f"func ({receiver}) {name}({', '.join(parameters)}) (*{result}, error) {{"
    opening = [first]
    if len(first) > WIDTH:
        opening = [f"func ({receiver}) {name}(", f"\t{', '.join(parameters)},", f") (*{result}, error) {{"]
    ending = [f"\treturn {function}DingTalkCall{{{', '.join(fields)}}})"]
    if len(ending[0]) > WIDTH:
        ending = [f"\treturn {function}DingTalkCall{{", f"\t\t{', '.join(fields)},", "\t})"]
    return [*documentation(operation, DELEGATED_CALL if context else DELEGATED), *opening, *lines, *ending, "}", ""]


def operations_file(types: Types) -> str:
    lines = head(DINGTALK)
    lines += ["import (", '\t"context"', "", '\t"github.com/imhook/imhook/bindings/go/dingtalk"', ")", ""]
    for operation in types.operations:
        lines += method(operation, "a *DingTalkAPI", "", "DingTalkRequest", "a.Request(")
    for operation in types.operations:
        if operation.is_called:
            context = "ctx context.Context"
            lines += method(operation, "c *DingTalkClient", context, "DingTalkResponse", "c.Call(ctx, ")
    return "\n".join(lines).rstrip("\n") + "\n"


def outputs(types: Types) -> dict[Path, str]:
    return {
        FOLDER / "dingtalk/types_generated.go": types_file(types),
        FOLDER / "dingtalk_operations_generated.go": operations_file(types),
    }
