"""The scenarios: a manuscript beside the literal output. Each is a page anyone can read, and each is run.

A block ```` ```manuscript NAME ```` is a file; in a block ```` ```console ```` a line with `$ ` in front is a command,
followed by what it says on standard output, then on standard error, then `exit N` where that is not 0.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from conftest import Run

FOLDER = Path(__file__).parent / "scenarios"
FENCE = re.compile(r"^```(\w+) ?([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", sorted(FOLDER.glob("*.md")), ids=lambda page: page.stem)
def test_scenario(page: Path, kantlijn: Run, tmp_path: Path) -> None:
    text = page.read_text(encoding="utf-8")
    commands = 0
    for kind, name, body in FENCE.findall(text):
        if kind == "manuscript":
            (tmp_path / name).write_text(body, encoding="utf-8")
        elif kind == "console":
            for line, said in re.findall(r"^\$ ([^\n]*)\n((?:(?!\$ ).*\n)*)", body, re.MULTILINE):
                commands += 1
                done = kantlijn(*shlex.split(line)[1:])
                code = f"exit {done.returncode}\n" if done.returncode else ""
                assert done.stdout.decode() + done.stderr.decode() + code == said, line
    assert commands, "a scenario without a command proves nothing"
