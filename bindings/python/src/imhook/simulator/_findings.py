"""What is wrong with a client."""

from __future__ import annotations


class Findings:
    """What clients did that the documents do not allow, and what is allowed but better done otherwise."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.remarks: list[str] = []
