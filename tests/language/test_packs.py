"""A language pack: what every one of them must hold, and its own table of examples, read row by row."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from kantlijn.language import PACKS, pack

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "reading"))
from reading_tables import figures  # the notation of the tables

FIRST = PACKS[0]
HOUSE = Path(importlib.import_module("kantlijn.language").__file__ or "").parent
ROOMS = sorted({path.stem for code in PACKS for path in (HOUSE / code).glob("*.py")})


def examples(code: str) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = importlib.import_module(f"kantlijn.language.{code}.examples").EXAMPLES
    return table


ROWS = [(code, words) for code in PACKS for words in examples(code)]


@pytest.mark.parametrize(("code", "words"), ROWS)
def test_every_row_of_the_table_of_examples(code: str, words: str) -> None:
    assert figures(words, code) == examples(code)[words]


@pytest.mark.parametrize("code", PACKS)
def test_the_table_of_examples_leaves_no_kind_out(code: str) -> None:
    lines = [line.split(" = ")[1] for row in examples(code).values() for line in row]
    kinds = {line.split()[0] for line in lines}
    wanted = "count money percentage ratio measure rate age ordinal rank date period time duration"
    assert kinds >= set(wanted.split())
    assert sum(not row for row in examples(code).values()) >= 3, "some sentences have what only looks like a figure"


@pytest.mark.parametrize("code", PACKS)
def test_every_hedge_family_has_words_and_every_word_is_read(code: str) -> None:
    families = importlib.import_module(f"kantlijn.language.{code}.hedges").BEFORE
    known = "above below nearly about at_least at_most more less average exact stressed"
    assert set(families) == set(known.split())
    for family, words in families.items():
        for word in words:
            entry = pack(code).lexicon[" ".join(word.lower().replace("’", "'").split())]
            assert entry["hedge"] == family, f"{word} is in two families"


@pytest.mark.parametrize("code", PACKS[1:])
def test_every_pack_has_the_same_rooms_and_the_same_tables(code: str) -> None:
    for room in ROOMS:
        names = [
            {name for name in vars(importlib.import_module(f"kantlijn.language.{each}.{room}")) if name.isupper()}
            for each in (FIRST, code)
        ]
        assert names[0] == names[1], f"{room} of {code}"


@pytest.mark.parametrize("code", PACKS)
def test_the_calendar_is_whole(code: str) -> None:
    words = importlib.import_module(f"kantlijn.language.{code}.calendar")
    assert sorted(words.MONTHS.values()) == list(range(1, 13))
    assert sorted(words.WEEKDAYS.values()) == list(range(7))
    assert set(words.SHORT_MONTHS.values()) <= set(range(1, 13))
    assert set(words.SHORT_WEEKDAYS.values()) == set(range(7))


@pytest.mark.parametrize("code", PACKS)
def test_words_are_in_lower_case_with_single_spaces(code: str) -> None:
    wrong = [word for word in pack(code).lexicon if word != " ".join(word.lower().split())]
    assert wrong == []
