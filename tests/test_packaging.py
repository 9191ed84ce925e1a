"""What a fresh machine needs is pinned, and nothing in the pins belongs to one machine."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = [
    line
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_pin_is_a_name_and_a_version() -> None:
    assert [line for line in PINS if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+", line)] == []
    assert sorted(PINS, key=lambda line: line.partition("==")[0].lower()) == PINS


def test_everything_that_is_asked_for_is_pinned() -> None:
    project = PROJECT["project"]
    asked = [*project["dependencies"], *PROJECT["build-system"]["requires"]]
    asked += [line for extra in project["optional-dependencies"].values() for line in extra]
    pinned = {normal(line.partition("==")[0]) for line in PINS}
    names = {match[0] for line in asked if (match := re.match(r"[A-Za-z0-9._-]+", line))}
    assert {name for name in names if normal(name) not in pinned} == set()


def test_make_has_what_the_readme_promises() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert {"install", "demo", "test", "lint", "bench", "clean"} <= targets
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
