"""One name for one check: its path, its module, its documentation and its configuration key."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import kantlijn.checks
from kantlijn.checks import registry
from kantlijn.errors import Trouble, did_you_mean

FOLDER = Path(kantlijn.checks.__file__).parent


def test_every_check_has_one_name() -> None:
    for name in registry.names():
        family, _, check = name.partition(".")
        loaded = registry.load(name)
        assert name == name.lower()
        assert loaded.name == name
        assert loaded.check.__module__ == f"kantlijn.checks.{family}.{check}"
        assert (FOLDER / family / f"{check}.py").is_file()
        assert loaded.document.startswith(f"# {name}\n"), f"{check}.md is headed otherwise, or missing"
        assert loaded.summary.endswith("."), f"{name} has no one-line docstring"
        assert "\n" not in loaded.summary


def test_no_documentation_without_a_check() -> None:
    documents = {f"{path.parent.name}.{path.stem}" for path in FOLDER.glob("*/*.md")}
    assert documents <= set(registry.names())


def test_names_are_sorted_and_come_from_the_folder() -> None:
    assert list(registry.names()) == sorted(registry.names())
    assert not any("._" in name for name in registry.names())


def test_listing_names_imports_no_check() -> None:
    code = (
        "import sys; from kantlijn.checks import registry; registry.names(); registry.selected((), ());"
        "print([m for m in sys.modules if m.startswith('kantlijn.checks.') and m != 'kantlijn.checks.registry'])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "[]"


@pytest.fixture
def three(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "names", lambda: ("money.conversion", "time.duration", "time.weekday"))


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("select", "ignore", "left"),
    [
        ((), (), ("money.conversion", "time.duration", "time.weekday")),
        (("time",), (), ("time.duration", "time.weekday")),
        (("time", "money.conversion"), ("time.weekday",), ("money.conversion", "time.duration")),
        ((), ("time",), ("money.conversion",)),
        (("time.weekday",), ("time",), ()),
    ],
)
def test_select_and_ignore_take_checks_and_families(
    select: tuple[str, ...], ignore: tuple[str, ...], left: tuple[str, ...]
) -> None:
    assert registry.selected(select, ignore) == left


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("wrong", "near"), [("money.convertion", "money.conversion"), ("weekday", "time.weekday"), ("tiem", "time")]
)
def test_an_unknown_name_is_told_the_nearest(wrong: str, near: str) -> None:
    with pytest.raises(Trouble) as caught:
        registry.selected((wrong,), ())
    assert caught.value.code == "unknown_check"
    assert caught.value.remedy == did_you_mean(near)
