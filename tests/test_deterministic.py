"""The same file gives the same bytes: with another hash seed, another locale, another time zone, another width."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"
COMMANDS = (
    *(("check", ".", "--format", form) for form in ("text", "json", "csv")),
    *(("marks", ".", "--format", form) for form in ("text", "json", "csv")),
    *(("check", name, "--format", "html") for name in ("news.md", "data-story.html", "reportage.docx")),
    ("shelf",),
    ("checks",),
)


def answer(arguments: tuple[str, ...], **environment: str) -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "kantlijn.cli", *arguments],
        cwd=EXAMPLES, capture_output=True, check=False, env={**os.environ, **environment},
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_two_runs_give_the_same_bytes(arguments: tuple[str, ...]) -> None:
    one = answer(arguments, PYTHONHASHSEED="1", LC_ALL="C", LANG="", TZ="Pacific/Kiritimati", COLUMNS="40")
    other = answer(
        arguments, PYTHONHASHSEED="4294967295", LC_ALL="C.UTF-8", LANG="nl_NL.UTF-8", TZ="America/Adak",
        PYTHONIOENCODING="latin-1", COLUMNS="200",
    )  # fmt: skip
    assert one[1]
    assert one == other
