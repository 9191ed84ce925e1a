"""Figures that nobody would print: a check says something of them or nothing, and never breaks down.

The sentences are those of the pairs; one number at a time, and all of them, are made nothing, or more than a float has
digits for.
"""

from __future__ import annotations

import datetime
import re

import pytest
from test_passages import PAIRS, SHELF

from kantlijn.checks import registry
from kantlijn.reading import read_text

NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
ODD = ("0", "9" * 26)
EACH = 4  # numbers of a passage that are changed one at a time


def odd(text: str) -> list[str]:
    found = [*NUMBER.finditer(text)][:EACH]
    one = [f"{text[: each.start()]}{put}{text[each.end() :]}" for each in found for put in ODD]
    return [*one, *(NUMBER.sub(put, text) for put in ODD)]


@pytest.mark.parametrize("name", sorted({pair.check for pair in PAIRS}))
def test_no_figure_breaks_a_check(name: str) -> None:
    check = registry.load(name).check
    for pair in PAIRS:
        if pair.check != name:
            continue
        day = datetime.date.fromisoformat(pair.date) if pair.date else None
        for text in odd(pair.wrong):
            try:
                list(check(read_text(text, pair.language, day), SHELF))
            except (ArithmeticError, ValueError) as error:
                pytest.fail(f"{error!r}: {text}")
