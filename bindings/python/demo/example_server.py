"""The examples, as one server in its own process, for the demonstration."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from platform_requests import EVENT_KEY, ROBOT_SECRET, SECRET
from webhook_requests import APP, TOKEN

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
SETTINGS = {
    "DINGTALK_API_SECRET": SECRET,
    "DINGTALK_CLIENT_SECRET": ROBOT_SECRET,
    "DINGTALK_EVENT_TOKEN": str(EVENT_KEY.token),
    "DINGTALK_EVENT_AES_KEY": str(EVENT_KEY.aes_key),
    "DINGTALK_EVENT_OWNER": EVENT_KEY.owner_key,
    "TENCENT_CHAT_SDK_APP_ID": str(APP),
    "TENCENT_CHAT_TOKEN": TOKEN,
}
# The examples' own main programs serve at a fixed port and do not tell clients how long it took.
PROGRAM = """
import expense_card, imhook, moderation
hooks = imhook.mount({"/dingtalk": expense_card.hook, "/im": moderation.hook})
imhook.serve(hooks, port=0, server_timing=True)
"""


class ExampleServer:
    """Starts the examples at a free port of this machine, and stops it as a service manager would."""

    def __enter__(self) -> ExampleServer:
        environment = {**os.environ, **SETTINGS, "PYTHONDONTWRITEBYTECODE": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            cwd=EXAMPLES,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        assert self._process.stdout is not None
        lines = [self._process.stdout.readline() for _ in range(8)]
        self.description = "".join(lines).rstrip()
        match = re.search(r"http://127\.0\.0\.1:(\d+)/", self.description)
        if match is None:
            self._process.kill()
            sys.exit(f"the examples did not start:\n{self._process.communicate()[1]}")
        self.port = int(match[1])
        return self

    def stop(self) -> tuple[int, list[str]]:
        """Send SIGTERM; the exit status and the lines of the log."""
        self._process.terminate()
        log = self._process.communicate(timeout=30)[1]
        return self._process.returncode, log.splitlines()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()
