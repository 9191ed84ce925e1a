"""What the package index has for a part of the job, on the same text in the same run. Each is optional.

None of them does what Kantlijn does; each does a part, and the ratio says what that part costs there. They are run as
their own manuals say, after one run to warm up.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any


@dataclass(frozen=True, slots=True)
class Peer:
    """A library, the part of the job it does, the language it does it in, and the work on one text."""

    name: str
    part: str
    language: str
    version: str
    work: Callable[[str], Any]


def peers() -> Iterator[Peer | str]:
    """Every peer that is installed; for one that is not, a line that says so."""
    for name, part, language, make in (
        ("quantulum3", "quantities", "en", _quantulum3),
        ("dateparser", "dates", "nl", _dateparser),
        ("proselint", "a linter's checks of style", "en", _proselint),
    ):
        try:
            yield Peer(name, part, language, version(name), make())
        except (ImportError, PackageNotFoundError):
            yield f"{name}: not installed, skipped (make bench installs it)"


def _quantulum3() -> Callable[[str], Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says that its optional classifier is not there
        from quantulum3 import parser
    return parser.parse


def _dateparser() -> Callable[[str], Any]:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["nl"])


def _proselint() -> Callable[[str], Any]:
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    registry = CheckRegistry()
    registry.register_many(__register__)
    return lambda text: LintFile("text", text).lint()
