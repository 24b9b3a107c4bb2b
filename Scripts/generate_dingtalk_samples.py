"""Tests' full bodies of DingTalk's operations: as values of the types, and as what the library makes of them."""

import json
from pathlib import Path
from urllib.parse import quote, urlencode

from dingtalk_samples import LATER, Sample, Samples, SampleValue, written
from dingtalk_table import Member, Operation, Types, lower_name, upper_name
from generate_api_operations import DINGTALK
from generate_dingtalk_go import field_type
from generate_dingtalk_swift import property_name
from generate_tencent_go import head
from generated_text import ROOT, notice

# Conservative: what stands around a literal is not counted, and Chinese characters are wide.
WIDTH = 64
TOKEN = "b2c7-example-token"
WEBHOOK = "https://oapi.dingtalk.com/robot/sendBySession?session=1"


def has_webhook(operation: Operation) -> bool:
    return operation.has_webhook or operation.is_signed


def text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Literal:
    """Writes samples as literals of a language, each on one line where it fits, else one member to a line."""

    indent = "    "
    last_comma = ","

    def block(self, opening: str, items: list[str], closing: str, depth: int, comma: str = ",") -> str:
        line = f"{opening}{', '.join(items)}{closing}"
        if len(line) + len(self.indent) * depth <= WIDTH and "\n" not in line:
            return line
        inner = self.indent * (depth + 1)
        rows = f",\n{inner}".join(items)
        return f"{opening}\n{inner}{rows}{comma}\n{self.indent * depth}{closing}"


class Python(Literal):
    def value(self, value: SampleValue, depth: int) -> str:
        if isinstance(value, Sample):
            value = {member.name: inner for member, inner in value.values}
        if isinstance(value, dict):
            items = [f"{text(name)}: {self.value(inner, depth + 1)}" for name, inner in value.items()]
            return self.block("{", items, "}", depth)
        if isinstance(value, list):
            return self.block("[", [self.value(inner, depth + 1) for inner in value], "]", depth)
        return text(value) if isinstance(value, str) else repr(value)


class Go:
    """Literals on one line: gofmt would align others."""

    def value(self, value: SampleValue, kind: str) -> str:
        """The literal of a value as a Go type."""
        pointer = kind.startswith("*")
        if isinstance(value, Sample):
            fields = [f"{upper_name(m.name)}: {self.member(m, inner)}" for m, inner in value.values]
            return f"{'&' * pointer}dingtalk.{value.body.name}{{{', '.join([*fields, 'Other: laterMembers()'])}}}"
        if pointer:
            return f"dingtalk.Pointer({kind[1:]}({self.value(value, kind[1:])}))"
        if isinstance(value, dict):
            inner_kind = kind.removeprefix("map[string]") if kind.startswith("map[string]") else "any"
            items = [f"{text(name)}: {self.value(inner, inner_kind)}" for name, inner in value.items()]
            return f"map[string]{self.named(inner_kind)}{{{', '.join(items)}}}"
        if isinstance(value, list):
            inner_kind = kind.removeprefix("[]") if kind.startswith("[]") else "any"
            return f"[]{self.named(inner_kind)}{{{', '.join(self.value(inner, inner_kind) for inner in value)}}}"
        return "nil" if value is None else text(value)

    @staticmethod
    def named(kind: str) -> str:
        return f"dingtalk.{kind}" if kind[0].isupper() else kind

    def member(self, member: Member, value: SampleValue) -> str:
        return self.value(value, field_type(member))


class Swift(Literal):
    def value(self, value: SampleValue, depth: int) -> str:
        if isinstance(value, Sample):
            items = [f"{property_name(m)}: {self.value(inner, depth + 1)}" for m, inner in value.values]
            return self.block(f"DingTalk.API.{value.body.name}(", [*items, "other: laterMembers"], ")", depth, comma="")
        if isinstance(value, dict):
            items = [f"{text(name)}: {self.value(inner, depth + 1)}" for name, inner in value.items()]
            return self.block("[", items, "]", depth)
        if isinstance(value, list):
            return self.block("[", [self.value(inner, depth + 1) for inner in value], "]", depth)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 100_000:
            return f"{value:_}"
        return "nil" if value is None else text(value)


Rows = list[tuple[Operation, int, Sample]]


def bodies_json(rows: Rows) -> str:
    """What the library writes: a line for each body."""
    lines = []
    for operation, _, sample in rows:
        members = written(sample, later=not operation.credentials)
        row = {"operation": operation.name, "url": "", "body": compact(members)}
        if operation.row.get("query"):
            given = {name: value if isinstance(value, str) else compact(value) for name, value in members.items()}
            host = "oapi" if operation.row.get("old_host") else "api"
            query = urlencode(given, quote_via=quote, safe="")
            row = {**row, "url": f"https://{host}.dingtalk.com{operation.row['path']}?{query}", "body": ""}
        lines.append(f"  {text(row)}")
    return "[\n" + ",\n".join(lines) + "\n]\n"


def credentials(sample: Sample, separator: str = ": ", named: bool = False) -> str:
    """The arguments of an operation that takes its members one by one."""
    return ", ".join(
        (f"{lower_name(member.name)}{separator}" if named else "") + text(value) for member, value in sample.values
    )


def python_module(rows: Rows, types: Types) -> str:
    names = {operation.body.name for operation, _, _ in rows if not operation.is_free}
    if any(operation.is_free for operation, _, _ in rows):
        names.add("JSONValue")
    lines = [
        '"""A full body of every operation of DingTalk\'s API, of its type, and each method with it."""',
        "",
        f"# {notice(DINGTALK)}",
        "",
        "from __future__ import annotations",
        "",
        "from imhook import DingTalkAPI, DingTalkRequest, DingTalkResponse",
        "from imhook._dingtalk_operations import AsyncDingTalkCalls, DingTalkCalls",
        "from imhook.dingtalk_types import (",
        *[f"    {name}," for name in sorted(names)],
        ")",
        "",
        f'TOKEN = "{TOKEN}"',
        f'WEBHOOK = "{WEBHOOK}"',
    ]
    for operation, number, sample in rows:
        name = f"{operation.name.upper()}_{number}"
        kind = "dict[str, JSONValue]" if operation.is_free else operation.body.name
        lines += ["", f"{name}: {kind} = {Python().value(sample, 0)}"]
    lines += ["", "", "def requests(api: DingTalkAPI) -> list[DingTalkRequest]:"]
    lines += ['    """The requests of all bodies."""', "    return ["]
    for operation, number, sample in rows:
        arguments = f"{operation.name.upper()}_{number}"
        if operation.credentials:
            arguments = credentials(sample)
        arguments += ", WEBHOOK" * has_webhook(operation) + ", access_token=TOKEN" * operation.has_token
        lines.append(f"        api.{operation.name}({arguments}),")
    lines.append("    ]")
    for prefix, wait, kind in (
        ("def calls", "", "DingTalkCalls"),
        ("async def async_calls", "await ", "AsyncDingTalkCalls"),
    ):
        lines += ["", "", f"{prefix}(client: {kind}) -> list[DingTalkResponse]:"]
        lines += ['    """The calls with all bodies, but those that fetch a token."""', "    return ["]
        for operation, number, _ in rows:
            if operation.is_called:
                arguments = f"{operation.name.upper()}_{number}" + ", WEBHOOK" * has_webhook(operation)
                lines.append(f"        {wait}client.{operation.name}({arguments}),")
        lines.append("    ]")
    return "\n".join([*lines, ""])


def go_body(operation: Operation, number: int) -> str:
    return "laterMembers()" if operation.is_free else f"{lower_name(operation.name)}{number}()"


def go_webhook(operation: Operation) -> str:
    return ", dingTalkWebhook" * has_webhook(operation) + ', ""' * operation.is_signed


def go_file(rows: Rows) -> str:
    lines = head(DINGTALK)
    lines[2] = "package imhook_test"
    lines += ["import (", '\t"context"', "", '\timhook "github.com/imhook/imhook/bindings/go"']
    lines += ['\t"github.com/imhook/imhook/bindings/go/dingtalk"', ")", ""]
    lines += [f'const dingTalkToken, dingTalkWebhook = "{TOKEN}", "{WEBHOOK}"', ""]
    later = Go().value(LATER, "map[string]any").replace("map[string]any{", "dingtalk.Members{", 1)
    lines += ["// laterMembers are members that no type has.", "func laterMembers() dingtalk.Members {"]
    lines += [f"\treturn {later}", "}", ""]
    for operation, number, sample in rows:
        if operation.credentials or operation.is_free:
            continue
        lines += [f"func {lower_name(operation.name)}{number}() (body dingtalk.{operation.body.name}) {{"]
        for member, value in sample.values:
            lines.append(f"\tbody.{upper_name(member.name)} = {Go().member(member, value)}")
        lines += ["\tbody.Other = laterMembers()", "\treturn body", "}", ""]
    lines.append("// dingTalkRequests makes the request of every full body.")
    lines.append("var dingTalkRequests = []func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error){")
    for operation, number, sample in rows:
        body = credentials(sample) if operation.credentials else go_body(operation, number)
        arguments = body + ", dingTalkToken" * operation.has_token + go_webhook(operation)
        lines += ["\tfunc(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {"]
        lines += [f"\t\treturn api.{upper_name(lower_name(operation.name))}({arguments})", "\t},"]
    lines += ["}", "", "// dingTalkCalls makes the call with every full body, but those that fetch a token."]
    lines += ["func dingTalkCalls(ctx context.Context, client *imhook.DingTalkClient) {"]
    for operation, number, _ in rows:
        if operation.is_called:
            arguments = f"ctx, {go_body(operation, number)}{go_webhook(operation)}"
            lines.append(f"\t_, _ = client.{upper_name(lower_name(operation.name))}({arguments})")
    return "\n".join([*lines, "}", ""])


def swift_file(rows: Rows) -> str:
    lines = ["// swift-format-ignore-file", f"// {notice(DINGTALK)}", "", "import IMHook", "import IMHookWire", ""]
    lines += [
        "/// A full body of every operation of DingTalk's API, of its type, and each method with it.",
        "enum DingTalkBodies {",
        f'    private static let token = "{TOKEN}"',
        f'    private static let webhook = "{WEBHOOK}"',
        f"    private static let laterMembers: JSON.Parameters = {Swift().value(LATER, 1)}",
        "",
        "    /// The requests of all bodies.",
        "    static func requests(_ api: DingTalk.API) throws -> [DingTalk.APIRequest] {",
        "        [",
    ]
    for operation, number, sample in rows:
        body = "laterMembers" if operation.is_free else f"{lower_name(operation.name)}{number}()"
        if operation.credentials:
            body = credentials(sample, named=True)
        arguments = body + ", accessToken: token" * operation.has_token + ", to: webhook" * has_webhook(operation)
        arguments += ", now: 1" * operation.is_signed
        lines.append(f"            try api.{lower_name(operation.name)}({arguments}),")
    lines += ["        ]", "    }"]
    for operation, number, sample in rows:
        if operation.credentials or operation.is_free:
            continue
        function = f"{lower_name(operation.name)}{number}() -> DingTalk.API.{operation.body.name}"
        lines += ["", f"    private static func {function} {{", f"        {Swift().value(sample, 2)}", "    }"]
    return "\n".join([*lines, "}", ""])


def outputs(types: Types) -> dict[Path, str]:
    samples = Samples(types)
    rows = [
        (operation, number, sample)
        for operation in types.operations
        for number, sample in enumerate(samples.bodies[operation.name], 1)
    ]
    return {
        ROOT / "Tests/TestData/dingtalk_bodies.json": bodies_json(rows),
        ROOT / "bindings/python/tests/dingtalk_bodies.py": python_module(rows, types),
        ROOT / "bindings/go/dingtalk_bodies_generated_test.go": go_file(rows),
        ROOT / "Tests/IMHookTests/DingTalkBodies.swift": swift_file(rows),
    }
