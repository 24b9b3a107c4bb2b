"""The statuses of the library, from Scripts/tables/status.toml."""

import sys
import tomllib
from pathlib import Path

from generated_text import ROOT, TABLES, notice


def camel(name: str) -> str:
    """Turn SIGNATURE_MISSING into signatureMissing; initialisms of the field keep one case."""
    words = name.lower().split("_")
    rest = [{"utf8": "UTF8", "json": "JSON", "base64": "Base64", "id": "ID"}.get(w, w.capitalize()) for w in words[1:]]
    return words[0] + "".join(rest)


def load_statuses() -> list[dict]:
    with open(TABLES / "status.toml", "rb") as file:
        families = tomllib.load(file)["family"]
    codes = [s["code"] for f in families for s in f["status"]]
    names = [s["name"] for f in families for s in f["status"]]
    if codes != sorted(set(codes)) or len(set(names)) != len(names):
        sys.exit("status.toml: codes must be unique and ascending, names unique")
    return families


def status_header(families: list[dict]) -> str:
    lines = [
        "#ifndef IMHOOK_STATUS_H",
        "#define IMHOOK_STATUS_H",
        "",
        f"/* {notice('status.toml')} */",
        "",
        "#include <stdint.h>",
        "",
        "/// The outcome of a call: 0 is success. Codes are pinned for ever; new ones may be added in any version, so",
        "/// treat a code you do not know as a failure.",
        "typedef int32_t imhook_status;",
        "",
        "enum {",
    ]
    for family in families:
        lines.append(f"    /* {family['name'][0].upper()}{family['name'][1:]}. */")
        for status in family["status"]:
            message = status["message"].replace("\\\\", "\\")
            lines.append(f"    /// {message} (HTTP {status['http']})")
            lines.append(f"    IMHOOK_{status['name']} = {status['code']},")
    lines[-1] = lines[-1].rstrip(",")
    lines += ["};", "", "#endif", ""]
    return "\n".join(lines)


def status_swift(families: list[dict]) -> str:
    statuses = [s for f in families for s in f["status"]]
    out = [
        f"// {notice('status.toml')}",
        "",
        "/// The outcome of an operation, the same number in every language.",
        "///",
        "/// Codes are pinned for ever; new ones may be added in any version.",
        "public enum Status: Int32, Sendable, CaseIterable {",
    ]
    for family in families:
        out.append(f"    // {family['name'][0].upper()}{family['name'][1:]}.")
        for status in family["status"]:
            out.append(f"    /// {status['message']}".replace("\\\\", "\\"))
            out.append(f"    case {camel(status['name'])} = {status['code']}")
        out.append("")
    out += [
        "    /// The constant's name in C, such as `IMHOOK_SIGNATURE_MISMATCH`.",
        "    public var name: StaticString {",
        "        switch self {",
    ]
    out += [f'        case .{camel(s["name"])}: "IMHOOK_{s["name"]}"' for s in statuses]
    out += [
        "        }",
        "    }",
        "",
        "    /// One sentence that tells the operator what is wrong and what to fix.",
        "    public var message: StaticString {",
        "        switch self {",
    ]
    for s in statuses:
        out += [f"        case .{camel(s['name'])}:", f'            "{s["message"]}"']
    out += [
        "        }",
        "    }",
        "",
        "    /// The HTTP status that a callback server answers when a request ends with this status.",
        "    public var httpStatus: Int32 {",
        "        switch self {",
    ]
    by_http: dict[int, list[str]] = {}
    for s in statuses:
        by_http.setdefault(s["http"], []).append(f".{camel(s['name'])}")
    for http, names in sorted(by_http.items()):
        if http == 500:
            continue
        if len(names) == 1:
            out.append(f"        case {names[0]}: {http}")
            continue
        out.append(f"        case {names[0]},")
        out += [f"            {name}," for name in names[1:-1]]
        out.append(f"            {names[-1]}:")
        out.append(f"            {http}")
    out += ["        default: 500", "        }", "    }", "", *disclosure(statuses), "}", ""]
    return "\n".join(out)


def disclosure(statuses: list[dict]) -> list[str]:
    """The member that says which status an answer to the sender names."""
    out = [
        "    /// The status that an answer to the sender may name.",
        "    ///",
        "    /// It is the status itself but for those that say how far an event could be decrypted: whoever knows the token and",
        "    /// is told that can find out what others encrypted.",
        "    public var disclosed: Status {",
        "        switch self {",
    ]
    for s in statuses:
        if "disclosed" in s:
            out.append(f"        case .{camel(s['name'])}: .{camel(s['disclosed'])}")
    return [*out, "        default: self", "        }", "    }"]


def outputs() -> dict[Path, str]:
    families = load_statuses()
    return {
        ROOT / "Sources/CIMHook/include/imhook_status.h": status_header(families),
        ROOT / "Sources/IMHookWire/Status.swift": status_swift(families),
    }
