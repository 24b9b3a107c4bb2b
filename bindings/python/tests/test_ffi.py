"""The generated layer agrees with the header, the C compiler and the library."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
import types
from pathlib import Path

import pytest

import imhook
from imhook import Kind, Status, _ffi, _library

BINDING = Path(__file__).resolve().parent.parent
HEADER = BINDING.parent.parent / "include" / "imhook.h"
STRUCTS = [
    value
    for name, value in vars(_ffi).items()
    if name.startswith("imhook_") and isinstance(value, type) and issubclass(value, ctypes.Structure)
]


def c_members(struct: type[ctypes.Structure]) -> list[tuple[str, str]]:
    """The members of a structure, in Python and in C, where a view is one member with two of its own."""
    names = [str(field[0]) for field in struct._fields_]
    if struct is _ffi.imhook_view:
        return [(name, name) for name in names]
    bases = {name[:-5] for name in names if name.endswith("_data") and f"{name[:-5]}_size" in names}
    return [(name, re.sub(rf"^({'|'.join(bases) or '-'})_(data|size)$", r"\1.\2", name)) for name in names]


def test_the_generated_files_are_fresh() -> None:
    subprocess.run([sys.executable, BINDING / "generate_ffi.py", "--check"], check=True)


def test_a_stale_file_is_noticed(tmp_path: Path) -> None:
    changed = tmp_path / "imhook.h"
    changed.write_text(HEADER.read_text().replace("IMHOOK_REPLAYED = 109", "IMHOOK_REPLAYED = 110"))
    command = [sys.executable, str(BINDING / "generate_ffi.py"), "--check", "--header", str(changed)]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode != 0
    assert "_ffi.py" in result.stderr
    assert "_enums.py" in result.stderr


def test_what_the_reader_does_not_understand_is_an_error(tmp_path: Path) -> None:
    for text in (
        "union imhook_x { int a; };",
        "typedef int32_t imhook_new;\nenum { IMHOOK_A = 1 };",
        "void f(long x);",
    ):
        header = tmp_path / "imhook.h"
        header.write_text(text)
        command = [sys.executable, str(BINDING / "generate_ffi.py"), "--check", "--header", str(header)]
        assert subprocess.run(command, capture_output=True).returncode != 0


def test_a_structure_with_nested_ones_is_passed_as_an_address(tmp_path: Path) -> None:
    text = (
        "typedef struct imhook_x {\n    size_t size;\n    union {\n        struct { int32_t a; } first;\n"
        "        struct { int32_t b; struct { int32_t c; } d; } second;\n    } as;\n    int32_t last;\n} imhook_x;\n"
        "void imhook_f(const imhook_x *x, imhook_x **y);\n"
    )
    sys.path.insert(0, str(BINDING))
    try:
        from c_header import read_header
        from generate_ffi import Writer
    finally:
        sys.path.remove(str(BINDING))
    header = read_header(text)
    assert [member.name for member in header.structs["imhook_x"].members] == ["size", "last"]
    written = Writer(header).ffi()
    assert "class imhook_x" not in written
    assert '_function("imhook_f", None, c_void_p, POINTER(c_void_p))' in written


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")
def test_the_c_compiler_lays_out_every_structure_alike(tmp_path: Path) -> None:
    lines, expected = [], []
    for struct in STRUCTS:
        lines.append(f'printf("%zu\\n", sizeof({struct.__name__}));')
        expected.append(ctypes.sizeof(struct))
        for name, c_name in c_members(struct):
            lines.append(f'printf("%zu\\n", offsetof({struct.__name__}, {c_name}));')
            expected.append(getattr(struct, name).offset)
    source = tmp_path / "layout.c"
    source.write_text(f'#include <stdio.h>\n#include "{HEADER}"\nint main(void) {{ {" ".join(lines)} }}\n')
    subprocess.run(["cc", "-o", tmp_path / "layout", source], check=True)
    printed = subprocess.run([tmp_path / "layout"], check=True, capture_output=True, text=True).stdout
    assert [int(line) for line in printed.split()] == expected
    assert len(STRUCTS) >= 18


def test_every_function_of_the_header_is_declared() -> None:
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", HEADER.read_text(), flags=re.DOTALL)
    functions = set(re.findall(r"\b(imhook_\w+)\(", text))
    assert functions == {name for name in functions if callable(getattr(_ffi, name, None))}
    assert len(functions) > 90


def test_library_header_and_package_are_of_one_version() -> None:
    assert imhook.__version__ == _ffi.IMHOOK_VERSION == imhook._text.text_of(_ffi.imhook_version())


def test_the_library_names_every_status_as_python_does() -> None:
    for status in Status:
        assert imhook._text.text_of(_ffi.imhook_status_name(status)) == f"IMHOOK_{status.name}"


def test_a_number_this_version_does_not_know_becomes_a_member_of_its_own() -> None:
    assert (Status(9999).name, Status(9999).value, str(Kind(7))) == ("STATUS_9999", 9999, "KIND_7")
    with pytest.raises(ValueError, match="x"):
        Status("x")  # type: ignore[arg-type]


def test_a_kind_this_version_does_not_know_is_an_unknown_callback(hook: imhook.DingTalk) -> None:
    from dingtalk_requests import action_body, receive

    callback = receive(hook, action_body())
    callback._handle.kind = 4242
    assert imhook._kinds.CLASSES.get(callback.kind, imhook.UnknownCallback) is imhook.UnknownCallback


def load_in_child(**environment: str) -> subprocess.CompletedProcess[str]:
    values = {**os.environ, "PYTHONPATH": str(BINDING / "src"), **environment}
    return subprocess.run([sys.executable, "-c", "import imhook"], env=values, capture_output=True, text=True)


def test_without_a_library_importing_says_what_was_tried(tmp_path: Path) -> None:
    result = load_in_child(IMHOOK_LIBRARY=str(tmp_path / "nothing.so"))
    assert "ImportError: the imhook library could not be loaded" in result.stderr
    assert "nothing.so" in result.stderr


def test_another_library_is_not_taken_for_imhook() -> None:
    assert "this is not the imhook library" in load_in_child(IMHOOK_LIBRARY="libc.so.6").stderr


@pytest.mark.parametrize(
    ("found", "needed", "fits"),
    [
        ("0.1.0", "0.1.0", True),
        ("0.1.1", "0.1.0", True),
        ("0.10.0", "0.9.0", True),
        ("0.1.0", "0.1.1", False),
        ("0.1.0", "0.2.0", False),
        ("1.0.0", "0.1.0", False),
        ("garbage", "0.1.0", False),
    ],
)
def test_a_library_must_not_be_older_nor_of_another_major_version(found: str, needed: str, fits: bool) -> None:
    text = ctypes.create_string_buffer(found.encode())
    library = types.SimpleNamespace(imhook_version=lambda: _library._View(ctypes.addressof(text), len(found)))
    if fits:
        _library.check(library, needed)  # type: ignore[arg-type]
    else:
        with pytest.raises(ImportError, match="version"):
            _library.check(library, needed)  # type: ignore[arg-type]
