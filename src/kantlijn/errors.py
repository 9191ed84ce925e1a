"""What a person is told when something cannot be done: what, where, what was expected, what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(unsafe_hash=True)  # not frozen: Python itself sets `__traceback__` on an exception in a with statement
class Trouble(Exception):
    """A problem with a file, a setting or a call, in words for the person who has to solve it.

    `code` is a stable lower-case name (`unreadable`, `empty`, `binary`, `damaged`, `unknown_key`, …); `where` a path, a line or
    an option; `expected` what would have been right; `remedy` what to do now. Never shown as a traceback.
    """

    code: str
    message: str
    where: str = ""
    expected: str = ""
    remedy: str = ""

    def __str__(self) -> str:
        parts = [f"{self.where}: {self.message}" if self.where else self.message]
        if self.expected:
            parts.append(f"Expected: {self.expected}.")
        if self.remedy:
            parts.append(self.remedy)
        return " ".join(parts)
