"""How wide a figure is, for every number: the tables in tables/widths say what the words mean."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_tables import ends, paragraph

from kantlijn.interval import Interval
from kantlijn.reading.numbers import widths

quick = settings(max_examples=300, deadline=None, derandomize=True, database=None)

HEDGES = ("above", "below", "nearly", "about", "at_least", "at_most", "more", "less", "average", None)
ROUNDINGS: tuple[widths.Rounding, ...] = ("exact", "written", "significant")


@st.composite
def written(draw: st.DrawFn) -> tuple[float, float, bool]:
    """A number as it is written, the size of its last digit, and whether a scale word belongs to it."""
    decimals = draw(st.integers(0, 3))
    mantissa = draw(st.integers(-10_000, 1_000_000))
    scale = draw(st.sampled_from([1, 1, 1000, 10**6]))
    return mantissa * scale / 10**decimals, scale / 10**decimals, scale > 1


UNITS = st.sampled_from([None, "percent", "percentage point"])


@given(written(), st.sampled_from(HEDGES), st.sampled_from(ROUNDINGS), UNITS, st.booleans())
@quick
def test_strict_lies_within_loose(
    number: tuple[float, float, bool], hedge: str | None, rounding: widths.Rounding, unit: str | None, duration: bool
) -> None:
    value, step, scaled = number
    strict = widths.strict(value, step, hedge, rounding, unit, False)
    assert strict.within(widths.loose(strict, value, step, hedge, scaled, unit, False, duration))


@given(written(), st.sampled_from(["at_least", "at_most", "about", "average", None]), st.sampled_from(ROUNDINGS))
@quick
def test_the_number_itself_is_in_it_where_no_hedge_says_otherwise(
    number: tuple[float, float, bool], hedge: str | None, rounding: widths.Rounding
) -> None:
    value, step, _ = number
    strict = widths.strict(value, step, hedge, rounding, None, False)
    # A nine-digit float may miss its own end by the last bit; no reading depends on it.
    assert value in strict or min(abs(value - strict.low), abs(value - strict.high)) <= abs(value) * 1e-12


@given(written(), st.sampled_from(["more", "less", "above", "below", "nearly"]))
@quick
def test_a_hedge_on_one_side_leaves_the_number_out(number: tuple[float, float, bool], hedge: str) -> None:
    value, step, _ = number
    if value > 0:
        strict = widths.strict(value, step, hedge, "exact", None, False)
        assert value not in strict
        assert strict.low >= value if hedge in ("more", "above") else strict.high <= value
        assert value in widths.loose(strict, value, step, hedge, False, None, False, False)


@given(written(), st.sampled_from(["above", "below", "nearly", "about", None]), st.sampled_from(ROUNDINGS))
@quick
def test_below_zero_is_the_mirror_of_above(
    number: tuple[float, float, bool], hedge: str | None, rounding: widths.Rounding
) -> None:
    value, step, _ = number
    if value > 0 and hedge is not None:
        up, down = (widths.strict(n, step, hedge, rounding, None, False) for n in (value, -value))
        assert down == -up


@pytest.mark.parametrize("share", [1 / 3, 0.25, 0.5, 2 / 3, 0.05, 0.9])
@pytest.mark.parametrize("hedge", [*HEDGES[:4], None])
def test_a_share_stays_near_itself(share: float, hedge: str | None) -> None:
    strict = widths.strict(share, 0.0, hedge, "exact", None, True)
    assert strict.within(Interval(0, 1))
    assert strict.width <= 0.1 + 1e-9


@pytest.mark.parametrize(
    ("value", "step", "last"),
    [
        (40_000, 1, 10_000),
        (412_000, 1, 1000),
        (1627, 1, 1),
        (12.5, 0.01, 0.1),
        (3_500_000, 100_000, 100_000),
        (0, 1, 1),
        (100, 1, 100),
    ],
)
def test_the_last_digit_that_is_not_zero(value: float, step: float, last: float) -> None:
    assert widths.last_digit(value, step) == pytest.approx(last)


@pytest.mark.parametrize("value", [1, 10, 100, 1000, 1e6, 1e9, 0.1])
def test_a_bare_one(value: float) -> None:
    assert widths.bare_one(value)
    assert not widths.bare_one(value * 2)
    assert not widths.bare_one(value * 1.1)
    assert not widths.bare_one(-value)


def test_exact_looking_numbers_stay_as_they_are_loosely() -> None:
    for value in (1627.0, 19.0, 4.73, 83.0):
        strict = widths.strict(value, 1.0 if value > 10 else 0.01, None, "exact", None, False)
        assert widths.loose(strict, value, 1.0 if value > 10 else 0.01, None, False, None, False, False) == strict


def test_no_width_is_infinite_but_of_what_is_open() -> None:
    for hedge in HEDGES:
        strict = widths.strict(500, 1, hedge, "exact", None, False)
        assert math.isinf(strict.width) == (hedge in ("at_least", "at_most", "more", "less"))


def _documented() -> list[tuple[str, str, str, str]]:
    lines = (Path(__file__).parents[2] / "docs" / "intervals.md").read_text().splitlines()
    rows = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines if line.startswith("| ")]
    return [
        (language, words, strict, loose)
        for nl, en, strict, loose in rows
        if nl != "nl"
        for language, words in (("nl", nl), ("en", en))
    ]


@pytest.mark.parametrize(("language", "words", "strict", "loose"), _documented())
def test_the_page_on_intervals_says_what_is_read(language: str, words: str, strict: str, loose: str) -> None:
    story = paragraph(f"{'Het waren' if language == 'nl' else 'There were'} {words}.", language)
    assert len(story.quantities) == 1
    assert (ends(story.quantities[0].strict), ends(story.quantities[0].loose)) == (strict, loose)
