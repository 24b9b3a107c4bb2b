"""The declarations of C functions, read from the header that the Swift compiler emits."""

import re
from dataclasses import dataclass

# Swift imports size_t as Int and prints Int as ptrdiff_t: no function of the ABI means a signed size.
TYPES = {"ptrdiff_t": "size_t"}


@dataclass(frozen=True)
class Parameter:
    type: str
    name: str

    def __str__(self) -> str:
        return self.type + self.name if self.type.endswith("*") else f"{self.type} {self.name}"


@dataclass(frozen=True)
class Declaration:
    result: str
    name: str
    parameters: tuple[Parameter, ...]

    def lines(self, width: int) -> str:
        """The declaration as C source, broken after commas where it does not fit into one line."""
        head = str(Parameter(self.result, self.name)) + "("
        arguments = [str(p) for p in self.parameters] or ["void"]
        rows, row = [], head + arguments[0]
        for argument in arguments[1:]:
            if len(row) + len(argument) + 4 > width:
                rows.append(row + ",")
                row = " " * len(head) + argument
            else:
                row += ", " + argument
        return "\n".join([*rows, row + ");"])


def snake_case(name: str) -> str:
    """Turn timestampMs into timestamp_ms. The compiler appends an underscore to some names; it is dropped."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda match: "_" + match[1].lower(), name.rstrip("_"))


def c_type(text: str) -> str:
    """Turn `char const * _Nullable * _Nullable` into `const char **`."""
    text = re.sub(r"\b_(Nullable|Nonnull|Null_unspecified)\b", "", text)
    base, *pointers = (part.strip() for part in text.split("*"))
    words = base.split()
    is_const = "const" in words
    name = " ".join(word for word in words if word != "const")
    result = ("const " if is_const else "") + TYPES.get(name, name)
    if pointers:
        # `pointers` holds what follows each star: nothing, or `const`.
        result += " " + "".join("*" + ("const " if "const" in pointer else "") for pointer in pointers).rstrip()
    return result


def parameter(text: str) -> Parameter:
    match = re.fullmatch(r"(.*?)(\w+)", text.strip(), flags=re.DOTALL)
    if match is None:
        raise ValueError(f"not a parameter: {text!r}")
    return Parameter(c_type(match[1]), snake_case(match[2]))


def read_declarations(emitted: str) -> dict[str, Declaration]:
    declarations = {}
    pattern = r"^SWIFT_EXTERN (.+?)\b(imhook_\w+)\(([^;]*)\) SWIFT_NOEXCEPT[^;]*;"
    for result, name, arguments in re.findall(pattern, emitted, flags=re.MULTILINE):
        texts = [] if arguments.strip() == "void" else arguments.split(",")
        declarations[name] = Declaration(c_type(result), name, tuple(parameter(text) for text in texts))
    return declarations
