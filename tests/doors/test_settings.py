"""Settings are found upwards, and what is wrong in them is said with its line and the nearest right key."""

from __future__ import annotations

from pathlib import Path

import pytest

from kantlijn.errors import Trouble
from kantlijn.settings import KEYS, NAME, Settings, find, load


def test_the_nearest_file_counts_alone(tmp_path: Path) -> None:
    deep = tmp_path / "series" / "part"
    deep.mkdir(parents=True)
    (tmp_path / NAME).write_text('language = "nl"\nfail_on = "query"\n')
    (tmp_path / "series" / NAME).write_text("fail_under = 40\n")
    assert find(tmp_path / "x.md") == Settings(language="nl", fail_on="query")
    assert find(deep / "x.md") == Settings(fail_under=40)


def test_every_key_is_read(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text('language="en"\nmessages="nl"\nselect=[]\nignore=[]\nfail_on="never"\nfail_under=12.5\nshelf="tables"\nreading={names="frog"}\n')
    assert load(path) == Settings("en", "nl", (), (), "never", 12.5, str(tmp_path / "tables"), ("frog",))
    assert {line.partition("=")[0] for line in path.read_text().splitlines()} == set(KEYS)


def test_programs_that_know_names(tmp_path: Path) -> None:
    path = tmp_path / NAME
    (tmp_path / "ours").mkdir()
    path.write_text('[reading]\nnames = ["frog", "en_core_web_sm", "ours"]\n')
    assert load(path).names == ("frog", "en_core_web_sm", str(tmp_path / "ours"))


@pytest.mark.parametrize(
    ("text", "code", "line", "says"),
    [
        ('language = "nl"\nfail-on = "query"\n', "unknown_key", 2, "Did you mean fail_on?"),
        ('\n\nlanguages = "nl"\n', "unknown_key", 3, "Did you mean language?"),
        ("[select]\nx = 1\n", "bad_value", 1, "a list of checks"),
        ('messages = "de"\n', "bad_value", 1, '"nl" or "en"'),
        ('# checks\nselect = "money"\n', "bad_value", 2, "a list of checks"),
        ("select = [1]\n", "bad_value", 1, "a list of checks"),
        ("fail_under = true\n", "bad_value", 1, "a number from 0 to 100"),
        ("fail_under = 140\n", "bad_value", 1, "a number from 0 to 100"),
        ('language = "nl\n', "bad_toml", 1, ""),
        ('ignore = ["no.such"]\n', "unknown_check", 1, ""),
        ('reading = "frog"\n', "bad_value", 1, "a table"),
        ("[reading]\nnames = 3\n", "bad_value", 2, "a pipeline of spaCy"),
        ('[reading]\nname = "frog"\n', "unknown_key", 2, "Did you mean names?"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, code: str, line: int, says: str) -> None:
    path = tmp_path / NAME
    path.write_text(text)
    with pytest.raises(Trouble) as caught:
        load(path)
    assert caught.value.code == code
    assert caught.value.where == f"{path}:{line}"
    assert says in str(caught.value)


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b'language = "\xff"')
    with pytest.raises(Trouble) as caught:
        load(tmp_path / NAME)
    assert caught.value.code == "bad_toml"


def test_the_documentation_lists_every_key() -> None:
    page = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
    assert all(f"| `{key}` |" in page for key in KEYS)
