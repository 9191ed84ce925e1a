"""What a run does not need, it does not load: most of the wait for a short manuscript is loading."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TEXT = "In de haven lagen dit voorjaar 14 boten, drie meer dan vorig jaar.\n"
# Each costs 3 to 250 ms, and is needed for one format, for a colour terminal, or for saying what is wrong.
NEVER = {"difflib", "importlib.metadata", "shutil", "tomllib", "unittest", "zipfile"}
HEAVY = {"jinja2", "lxml", "markdown_it", "rich", "trafilatura"}


@pytest.mark.parametrize(
    ("name", "form", "needed"),
    [("a.txt", "text", set()), ("a.md", "text", {"markdown_it"}), ("a.md", "html", {"markdown_it", "jinja2"})],
)
def test_a_run_loads_only_what_it_needs(tmp_path: Path, name: str, form: str, needed: set[str]) -> None:
    (tmp_path / name).write_text(TEXT, encoding="utf-8")
    program = (
        "import sys; from kantlijn.cli import main\n"
        f"main(['check', {name!r}, '--format', {form!r}, '--output', 'answer'])\n"
        "print(*sorted(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, check=True, encoding="utf-8")
    loaded = set(run.stdout.split())
    assert loaded & HEAVY == needed
    assert not loaded & (NEVER if form == "text" else set())
    assert (tmp_path / "answer").stat().st_size
