"""The bodies of DingTalk's operations as Python types, and a method for each operation."""

import keyword
from pathlib import Path

from dingtalk_table import Body, Member, Operation, Types, quoted, snake_name
from generate_api_operations import DINGTALK
from generate_tencent_python import docstring
from generated_text import ROOT, filled, notice
from tencent_chat_table import fail

FOLDER = ROOT / "bindings/python/src/imhook"
TYPES = {
    "any": "JSONValue",
    "text": "str",
    "int": "int",
    "number": "int",
    "bool": "bool",
    "texts": "list[str] | tuple[str, ...]",
    "array": "Sequence[JSONValue]",
    "object": "Mapping[str, JSONValue]",
    "text_map": "Mapping[str, str]",
    "object_map": "Mapping[str, Mapping[str, JSONValue]]",
    "param_map": "Mapping[str, JSONValue]",
    "open_space_id": "str",
    "interval": "int | str",
    "json_text": "str | Mapping[str, JSONValue] | Sequence[JSONValue]",
    "old_param_map": "Mapping[str, JSONValue]",
}
WITH_OBJECTS = {"array": "Sequence[{}]", "object": "{}", "object_map": "Mapping[str, {}]"}


def member_type(member: Member) -> str:
    if member.type in ("choice", "open_choice"):
        values = ", ".join(f'"{value.text}"' for value in member.values)
        literal = f"Literal[{values}]"
        return f"{literal} | str" if member.type == "open_choice" else literal
    if member.object:
        return WITH_OBJECTS[member.type].format(member.object)
    if member.type not in TYPES:
        fail(f"{member.name}: {member.type} has no type in Python", DINGTALK)
    return TYPES[member.type]


def members(body: list[Member]) -> list[str]:
    lines: list[str] = []
    for member in body:
        if keyword.iskeyword(member.name):
            fail(f"{member.name} cannot be the name of a member in Python", DINGTALK)
        line = f"    {member.name}: {member_type(member)}"
        if len(line) > 120:
            # The formatter's form of a subscript that is too long.
            line = line.replace("Literal[", "Literal[\n        ").replace('", "', '",\n        "')
            line = line.replace('"]', '",\n    ]')
        lines += [line, *docstring(member.about(quoted))]
    return lines


def typed_dict(body: Body) -> list[str]:
    """A class for an object; where members are required and others are not, after one with the required ones."""
    about = docstring(body.about(quoted))
    if body.required and not body.optional:
        return ["", "", f"class {body.name}(TypedDict):", *about, "", *members(body.required)]
    base = "TypedDict"
    lines: list[str] = []
    if body.required:
        base = f"_{body.name}Required"
        lines = ["", "", f"class {base}(TypedDict):", *members(body.required)]
    return [*lines, "", "", f"class {body.name}({base}, total=False):", *about, "", *members(body.optional)]


def types_module(types: Types) -> str:
    lines = [
        '"""imhook.dingtalk_types: the bodies of calls of DingTalk\'s server API as types for type checkers.',
        "",
        "The methods of DingTalkAPI and of the clients take them. They are plain dictionaries, whose members have the",
        "names of the platform's page. A body that this version has no type for, such as one with a newer member, goes",
        "through `DingTalkAPI.request()` and the `call()` of the clients, which take any mapping.",
        '"""',
        "",
        f"# {notice(DINGTALK)}",
        "",
        "from __future__ import annotations",
        "",
        "from collections.abc import Mapping, Sequence",
        "from typing import Literal, TypedDict, Union",
        "",
        "# A value that JSON has a form for.",
        'JSONValue = Union[None, bool, int, float, str, "Sequence[JSONValue]", "Mapping[str, JSONValue]"]',
    ]
    for body in types.bodies:
        lines += typed_dict(body)
    names = sorted(["JSONValue", *[body.name for body in types.bodies]])
    return "\n".join([*lines, "", "__all__ = [", *[f'    "{name}",' for name in names], "]", ""])


def documentation(operation: Operation) -> list[str]:
    """The docstring of a method: a summary, then what else there is to know."""
    first, *others = operation.about(quoted)
    if operation.has_webhook or operation.is_signed:
        others.append(ROBOT_WEBHOOK if operation.is_signed else WEBHOOK)
    if not others:
        return docstring(first, "        ")
    lines = filled(f'"""{first}', "        ")
    for paragraph in others:
        lines += ["", *filled(paragraph, "        ")]
    return [*lines, '        """']


def signature(name: str, parameters: list[str], result: str, prefix: str = "def") -> list[str]:
    """The first line of a method, broken the way a formatter does."""
    line = f"    {prefix} {name}({', '.join(parameters)}) -> {result}:"
    if len(line) <= 120:
        return [line]
    inner = f"        {', '.join(parameters)}"
    if len(inner) <= 120:
        return [f"    {prefix} {name}(", inner, f"    ) -> {result}:"]
    return [f"    {prefix} {name}(", *[f"        {parameter}," for parameter in parameters], f"    ) -> {result}:"]


def body_type(operation: Operation) -> str:
    return "Mapping[str, JSONValue]" if operation.is_free else operation.body.name


def parameters_of(operation: Operation) -> tuple[list[str], str, list[str]]:
    """The parameters of a method but those for a token, how the body is passed on, and the other arguments."""
    if operation.credentials:
        names = {member.name: snake_name(member.name) for member in operation.credentials}
        body = ", ".join(f'"{member}": {name}' for member, name in names.items())
        return [f"{name}: str" for name in names.values()], f"{{{body}}}", []
    given = [f"body: {body_type(operation)}"]
    if operation.is_signed:
        return [*given, "webhook: str", "*", 'robot_secret: str = ""'], "body", [
            "session_webhook=webhook",
            "robot_secret=robot_secret",
        ]
    if operation.has_webhook:
        return [*given, "session_webhook: str"], "body", ["session_webhook=session_webhook"]
    return given, "body", []


WEBHOOK = (
    "`session_webhook` is `sessionWebhook` of the message: an `https://` URL at `dingtalk.com`, `dingtalk.io` or below, "
    "or one that begins with the host given. A message that was forged must not send the program elsewhere."
)
ROBOT_WEBHOOK = (
    "`webhook` is the robot's, as its settings show it; `robot_secret` the secret of its security settings (`SEC…`), which "
    "the URL is signed with, empty where it does not sign."
)


def call(function: str, operation: Operation, arguments: list[str]) -> list[str]:
    given = ", ".join([f'"{operation.name}"', *arguments])
    line = f"        return {function}({given})"
    if len(line) <= 120:
        return [line]
    if operation.credentials:
        items = [f"            {item}," for item in arguments[0].strip("{}").split(", ")]
        return ["        body = {", *items, "        }", f'        return {function}("{operation.name}", body)']
    return [f"        return {function}(", f"            {given}", "        )"]


def request_method(operation: Operation) -> list[str]:
    parameters, body, arguments = parameters_of(operation)
    parameters = ["self", *parameters]
    if operation.is_signed:
        parameters += ["now_ms: int | None = None"]
        arguments = [*arguments, "now_ms=now_ms"]
    if operation.has_token:
        parameters += ["*", "access_token: str"]
        arguments = [*arguments, "access_token=access_token"]
    if operation.is_delegated:
        parameters += ["delegated: bool = False"]
        arguments = [*arguments, "delegated=delegated"]
    return [
        "",
        *signature(operation.name, parameters, "DingTalkRequest"),
        *documentation(operation),
        *call("self.request", operation, [body, *arguments]),
    ]


def call_method(operation: Operation, prefix: str) -> list[str]:
    parameters, body, arguments = parameters_of(operation)
    parameters = ["self", *parameters]
    if operation.is_delegated:
        parameters += ["*", "delegated: bool = False"]
        arguments = [*arguments, "delegated=delegated"]
    wait = "await " if prefix != "def" else ""
    return [
        "",
        *signature(operation.name, parameters, "DingTalkResponse", prefix),
        *documentation(operation),
        *call(f"{wait}self.call", operation, [body, *arguments]),
    ]


def calls(name: str, about: str, prefix: str, operations: list[Operation]) -> list[str]:
    lines = [
        "",
        "",
        f"class {name}(ABC):",
        *docstring(about),
        "",
        "    @abstractmethod",
        f"    {prefix} call(",
        "        self,",
        "        operation: str,",
        "        body: Mapping[str, object] | bytes,",
        "        *,",
        "        delegated: bool = False,",
        "        session_webhook: str | None = None,",
        '        robot_secret: str = "",',
        "    ) -> DingTalkResponse:",
        '        """Call an operation by name."""',
    ]
    for operation in operations:
        if operation.is_called:
            lines += call_method(operation, prefix)
    return lines


def operations_module(types: Types) -> str:
    used = {operation.body.name for operation in types.operations if not operation.credentials and not operation.is_free}
    if any(operation.is_free for operation in types.operations):
        used.add("JSONValue")
    lines = [
        '"""A method for each operation of DingTalk\'s server API: what makes its request, and what performs it."""',
        "",
        f"# {notice(DINGTALK)}",
        "",
        "from __future__ import annotations",
        "",
        "from abc import ABC, abstractmethod",
        "from collections.abc import Mapping",
        "from typing import TYPE_CHECKING",
        "",
        "if TYPE_CHECKING:",
        "    from imhook._dingtalk_call import DingTalkRequest, DingTalkResponse",
        "    from imhook.dingtalk_types import (",
        *[f"        {name}," for name in sorted(used)],
        "    )",
        "",
        "",
        "class DingTalkRequests(ABC):",
        '    """Makes the request of each operation."""',
        "",
        "    @abstractmethod",
        "    def request(",
        "        self,",
        "        operation: str,",
        "        body: Mapping[str, object] | bytes,",
        "        *,",
        '        access_token: str = "",',
        '        session_webhook: str = "",',
        '        robot_secret: str = "",',
        "        now_ms: int | None = None,",
        "        delegated: bool = False,",
        "    ) -> DingTalkRequest:",
        '        """Make the request of an operation by name."""',
    ]
    for operation in types.operations:
        lines += request_method(operation)
    lines += calls("DingTalkCalls", "Performs each operation.", "def", types.operations)
    lines += calls("AsyncDingTalkCalls", "Performs each operation, asynchronously.", "async def", types.operations)
    return "\n".join([*lines, ""])


def outputs(types: Types) -> dict[Path, str]:
    return {
        FOLDER / "dingtalk_types.py": types_module(types),
        FOLDER / "_dingtalk_operations.py": operations_module(types),
    }
