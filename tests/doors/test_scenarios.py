"""The scenarios: a manuscript beside the literal output. Each is a page anyone can read, and each is run.

A block ```` ```manuscript NAME ```` is a file; in a block ```` ```console ```` a line with `$ ` in front is a command,
followed by what it says on standard output, then on standard error, then `exit N` where that is not 0.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from write_scenarios import COMMANDS, FOLDER, written


@pytest.mark.parametrize("page", sorted(FOLDER.glob("*.md")), ids=lambda page: page.stem)
def test_scenario(page: Path, tmp_path: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert COMMANDS.search(text), "a scenario without a command proves nothing"
    assert written(text, tmp_path) == text
