"""Print a C file that defines every function of a header, empty, so that a compiler describes their types."""

import re
import sys
from pathlib import Path

header = Path(sys.argv[1]).read_text(encoding="utf-8")
code = re.sub(r"//[^\n]*|/\*.*?\*/", "", header, flags=re.DOTALL)
print('#include "imhook.h"')
for declaration in re.findall(r"^([a-z][^;{}#]*\bimhook_\w+\([^;{}]*\));", code, flags=re.MULTILINE):
    body = "{}" if declaration.startswith("void ") else "{ __builtin_trap(); }"
    print(f"{declaration} {body}")
