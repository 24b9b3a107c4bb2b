"""Puts the shared object into the wheel, which makes it a wheel for one platform."""

from __future__ import annotations

import os
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NAME = "libimhook.so.0"
ENVIRONMENT = "IMHOOK_LIBRARY"


class CustomBuildHook(BuildHookInterface[Any]):
    """Takes the library from build/lib of the repository, or from where IMHOOK_LIBRARY says."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":  # finds the library through IMHOOK_LIBRARY
            return
        default = Path(self.root).parent.parent / "build" / "lib" / NAME
        library = Path(os.environ.get(ENVIRONMENT) or default).resolve()
        if not library.is_file():
            raise FileNotFoundError(
                f"{library} is missing: run `make lib` first, or set {ENVIRONMENT} to the path of {NAME}"
            )
        platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
        build_data["force_include"][str(library)] = f"imhook/{NAME}"
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{platform}"
