"""What nouns may be measured in has a name for the remark."""

from __future__ import annotations

from kantlijn.checks.measure._heads import NAMES, TAKES


def test_every_dimension_that_a_noun_takes_or_rejects_has_a_name() -> None:
    for right, wrong in TAKES.values():
        assert {right[0], *wrong} <= NAMES.keys()
