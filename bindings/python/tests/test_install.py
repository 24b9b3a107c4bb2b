"""The package as its users get it: built, installed into a fresh environment, and used there."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import imhook

BINDING = Path(__file__).resolve().parent.parent
LIBRARY = BINDING.parent.parent / "build" / "lib" / "libimhook.so.0"
QUICKSTART = """
import imhook
hook = imhook.DingTalk("mySecret")

@hook.card_action
def decide(action):
    return action.reply(card={"status": "done"})

body = b'{"type":"actionCallback","content":"{}"}'
callback = hook.receive(headers=imhook.sign_card("mySecret"), body=body)
print(hook.dispatch(callback).body.decode(), imhook.__file__)
"""


def run(*command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    values = {name: value for name, value in os.environ.items() if name not in ("IMHOOK_LIBRARY", "PYTHONPATH")}
    return subprocess.run(command, env={**values, **environment}, capture_output=True, text=True)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh virtual environment with the package installed by `pip install ./bindings/python`."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    result = run(folder / "bin" / "pip", "install", "--disable-pip-version-check", BINDING)
    assert result.returncode == 0, result.stderr
    return folder


def test_installed_it_works_without_any_setting(environment: Path, tmp_path: Path) -> None:
    result = run(environment / "bin" / "python", "-W", "error", "-c", QUICKSTART)
    assert result.stderr == ""
    answer, file = result.stdout.split()
    assert answer == '{"cardUpdateOptions":{"updateCardDataByKey":true},"cardData":{"cardParamMap":{"status":"done"}}}'
    assert Path(file).is_relative_to(environment)
    assert (Path(file).parent / "libimhook.so.0").read_bytes() == LIBRARY.read_bytes()


WITHOUT_EXTRAS = """
import sys
import imhook
assert not {"aiohttp", "redis", "imhook.stream"} & sys.modules.keys()
from imhook.stream import StreamClient
from imhook.client import DingTalkClient
assert "aiohttp" not in sys.modules
hook = imhook.DingTalk()
hook.robot_message(print)
for make in (lambda: StreamClient(hook, "id", "secret"), lambda: DingTalkClient("id", "secret")):
    try:
        make()
    except ImportError as error:
        print(error)
"""

WITH_EXTRAS = """
import asyncio
import imhook
from imhook.redis import RedisStore
from imhook.stream import StreamClient, StreamState

async def main():
    hook = imhook.DingTalk()
    hook.robot_message(print)
    async with StreamClient(hook, "id", "secret", api_host="http://127.0.0.1:1") as client:
        print((await client.until(StreamState.WAITING)).name)

asyncio.run(main())
"""


def test_without_the_extra_stream_mode_says_what_to_install(environment: Path) -> None:
    result = run(environment / "bin" / "python", "-W", "error", "-c", WITHOUT_EXTRAS)
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == ['aiohttp is needed: pip install "imhook[stream]"'] * 2


def test_the_extras_bring_what_stream_mode_and_the_store_need(tmp_path: Path) -> None:
    venv.create(tmp_path, with_pip=True)
    install: list[str | Path] = [tmp_path / "bin" / "pip", "install", "--disable-pip-version-check"]
    result = run(*install, f"{BINDING}[stream,redis]")
    assert result.returncode == 0, result.stderr
    result = run(tmp_path / "bin" / "python", "-c", WITH_EXTRAS)
    assert result.stdout == "WAITING\n", result.stderr


def test_building_leaves_nothing_behind(environment: Path) -> None:
    assert not [path for name in ("build", "dist", "*.egg-info", "src/*.egg-info") for path in BINDING.glob(name)]
    assert not list(BINDING.glob("src/imhook/*.so*"))


def build(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build a wheel with the build backend of this environment."""
    options = ["--no-deps", "--no-build-isolation", "--disable-pip-version-check", "--wheel-dir", str(folder)]
    return run(sys.executable, "-m", "pip", "wheel", *options, BINDING, **environment)


def test_the_wheel_is_for_this_platform_and_any_python_3(tmp_path: Path) -> None:
    result = build(tmp_path)
    assert result.returncode == 0, result.stderr
    (wheel,) = tmp_path.iterdir()
    platform = sysconfig.get_platform().replace("-", "_")
    assert wheel.name == f"imhook-{imhook.__version__}-py3-none-{platform}.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        metadata = archive.read(f"imhook-{imhook.__version__}.dist-info/WHEEL").decode()
    assert "Root-Is-Purelib: false" in metadata
    files = [path for path in (BINDING / "src" / "imhook").rglob("*") if path.is_file()]
    sources = {str(path.relative_to(BINDING / "src")) for path in files if "__pycache__" not in path.parts}
    assert names == sources | {"imhook/libimhook.so.0"}


def test_without_a_library_building_says_what_to_do(tmp_path: Path) -> None:
    result = build(tmp_path, IMHOOK_LIBRARY=str(tmp_path / "libimhook.so.0"))
    assert result.returncode != 0
    assert "run `make lib` first" in result.stdout + result.stderr


def test_the_library_to_build_in_can_be_chosen(tmp_path: Path) -> None:
    chosen = tmp_path / "chosen"
    chosen.write_bytes(b"chosen")
    assert build(tmp_path / "wheels", IMHOOK_LIBRARY=str(chosen)).returncode == 0
    (wheel,) = (tmp_path / "wheels").iterdir()
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read("imhook/libimhook.so.0") == b"chosen"
