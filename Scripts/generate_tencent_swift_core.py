"""The commands of Tencent Cloud Chat for the core of the library: Swift that is also Embedded Swift."""

from pathlib import Path

from generated_text import ROOT, filled, notice
from tencent_chat_table import NAME, Command

FOLDER = ROOT / "Sources/IMHook/TencentChat"


def command_enumeration(commands: list[Command]) -> str:
    lines = [
        f"// {notice(NAME)}",
        "",
        "/// A webhook of Tencent Cloud Chat.",
        "///",
        "/// The numbers are those of `imhook_kind`.",
        "public enum WebhookCommand: Int32, Sendable, CaseIterable {",
        "    /// A command that is none of those below: everything is readable, and it gets the base reply.",
        "    case unknown = 200",
    ]
    for command in commands:
        about = f"`{command.name}`, {command.timing}: {command.summary} ({command.source})."
        lines += filled(about, "    /// ")
        lines.append(f"    case {command.case} = {command.kind}")
    lines += [
        "",
        "    /// The command as the platform writes it, such as `C2C.CallbackBeforeSendMsg`.",
        "    public var name: StaticString {",
        "        switch self {",
        '        case .unknown: "unknown"',
    ]
    lines += [f'        case .{command.case}: "{command.name}"' for command in commands]
    return "\n".join([*lines, "        }", "    }", "}", ""])


def reading(commands: list[Command]) -> list[str]:
    lines = [
        "    /// The command of a name, by the letter; ``unknown`` for a name that is not in the table.",
        "    package init(_ name: RawSpan) {",
        "        switch name.byteCount {",
    ]
    for command in sorted(commands, key=lambda command: (len(command.name), command.kind)):
        lines += [
            f'        case {len(command.name)} where name.equals("{command.name}"):',
            f"            self = .{command.case}",
        ]
    return [*lines, "        default:", "            self = .unknown", "        }", "    }"]


def timing(commands: list[Command]) -> list[str]:
    before = [f".{command.case}" for command in commands if command.timing == "before"]
    return [
        "    /// Whether the platform waits for the answer.",
        "    package var timing: WebhookTiming {",
        "        switch self {",
        "        case .unknown: .unknown",
        f"        case {before[0]}" + "".join(f",\n            {case}" for case in before[1:]) + ":",
        "            .before",
        "        default: .after",
        "        }",
        "    }",
    ]


def codes_message(command: Command) -> str:
    if command.refuse is None:
        return "The platform documents no custom code for this command."
    first, last = command.refuse
    return f"The code is outside {first} to {last}, the range that the platform documents for this command."


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", "_") if number >= 10_000_000 else str(number)


def swift_bool(value: object) -> str:
    return "true" if value else "false"


def decisions(commands: list[Command]) -> list[str]:
    lines = [
        "    /// What an answer to the command may decide; nil when it decides nothing.",
        "    package var decisions: WebhookDecisions? {",
        "        switch self {",
    ]
    for command in commands:
        if command.timing != "before":
            continue
        first, last = command.refuse or (0, 0)
        accounts = command.accounts or command.friends
        lines += [
            f"        case .{command.case}:",
            "            WebhookDecisions(",
            f"                firstCode: {grouped(first)},",
            f"                lastCode: {grouped(last)},",
            "                codesMessage:",
            f'                    "{codes_message(command)}",',
            f"                canDiscard: {swift_bool(command.discard)},",
            f"                canRewrite: {swift_bool(command.rewrite)},",
            f'                listName: "{accounts.list if accounts else ""}",',
            f'                accountName: "{accounts.account if accounts else ""}",',
            f'                refusedName: "{accounts.reply if accounts else ""}",',
            f"                isPerFriend: {swift_bool(command.friends)}",
            "            )",
        ]
    return [*lines, "        default:", "            nil", "        }", "    }"]


def command_rules(commands: list[Command]) -> str:
    lines = [f"// {notice(NAME)}", "", "import IMHookWire", "", "extension WebhookCommand {"]
    lines += [*reading(commands), "", *timing(commands), "", *decisions(commands), "}", ""]
    return "\n".join(lines)


def outputs(commands: list[Command]) -> dict[Path, str]:
    return {
        FOLDER / "WebhookCommand.swift": command_enumeration(commands),
        FOLDER / "WebhookCommand+Rules.swift": command_rules(commands),
    }
