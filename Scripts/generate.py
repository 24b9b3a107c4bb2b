#!/usr/bin/env python3
"""Write the sources that come from tables (run by `make generate`).

With --check nothing is written; the command fails when a file is stale.
"""

import argparse
import sys
from pathlib import Path

import generate_api_operations
import generate_dingtalk_go
import generate_dingtalk_python
import generate_dingtalk_samples
import generate_dingtalk_swift
import generate_status
import generate_tencent_c
import generate_tencent_go
import generate_tencent_message_rules
import generate_tencent_python
import generate_tencent_swift
import generate_tencent_swift_core
from dingtalk_table import Types
from generated_text import ROOT
from tencent_chat_table import load_commands, load_elements


def outputs() -> dict[Path, str]:
    """The text of every generated file."""
    commands, elements = load_commands(), load_elements()
    types = Types()
    return {
        **generate_status.outputs(),
        **generate_tencent_c.outputs(commands),
        **generate_tencent_swift_core.outputs(commands),
        **generate_tencent_message_rules.outputs(elements),
        **generate_api_operations.outputs(),
        **generate_dingtalk_python.outputs(types),
        **generate_dingtalk_go.outputs(types),
        **generate_dingtalk_swift.outputs(types),
        **generate_dingtalk_samples.outputs(types),
        **generate_tencent_python.outputs(commands, elements),
        **generate_tencent_go.outputs(commands, elements),
        **generate_tencent_swift.outputs(commands, elements),
    }


def leftovers(current: dict[Path, str]) -> list[Path]:
    """Files of rows that are no longer in a table, in the folders that hold nothing but generated files."""
    folders = [*generate_tencent_swift.FOLDERS, generate_dingtalk_swift.BODIES]
    return [path for folder in folders for path in folder.glob("*") if path not in current]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a generated file is stale")
    arguments = parser.parse_args()
    current = outputs()
    stale = leftovers(current)
    for path, text in current.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(path)
    if arguments.check and stale:
        sys.exit(f"stale, run `make generate`: {', '.join(str(path.relative_to(ROOT)) for path in sorted(stale))}")
    for path in stale:
        if path in current:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(current[path], encoding="utf-8")
        else:
            path.unlink()


if __name__ == "__main__":
    main()
