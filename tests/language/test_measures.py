"""Units: every word means one that is known, what each measures is said once, and sizes agree with each other."""

from __future__ import annotations

import importlib

import pytest

from kantlijn.language import PACKS, currencies, measures, pack

# Codes that words of a pack mean and that are not read in capitals: old ones, and ones that no bank quotes.
UNLISTED = {"LAK", "KPW", "SKK", "EEK", "SRG", "CUP"}


@pytest.mark.parametrize("code", PACKS)
def test_every_unit_of_a_pack_measures_something(code: str) -> None:
    units = {kinds["unit"] for kinds in pack(code).lexicon.values() if "unit" in kinds}
    assert {unit for unit in units if measures.measure(unit) is None} == set()


@pytest.mark.parametrize("code", PACKS)
def test_a_pack_knows_some_hundred_units(code: str) -> None:
    assert len({kinds["unit"] for kinds in pack(code).lexicon.values() if "unit" in kinds}) >= 100


@pytest.mark.parametrize("code", PACKS)
def test_every_currency_of_a_pack_has_its_code(code: str) -> None:
    words = importlib.import_module(f"kantlijn.language.{code}.units").CURRENCIES
    assert {iso for iso, _ in words.values()} - {*currencies.ISO} <= UNLISTED


def test_power_is_not_energy() -> None:
    assert measures.times("megawatt", "megawatt hour") is None
    assert measures.times("megawatt hour", "kilowatt hour") == pytest.approx(1000)
    assert measures.measure("megawatt") != measures.measure("megawatt hour")


@pytest.mark.parametrize(
    ("first", "second", "times"),
    [
        ("kilometer", "meter", 1000),
        ("mile", "kilometer", 1.609344),
        ("foot", "inch", 12),
        ("stone", "pound", 14),
        ("hectare", "square meter", 10_000),
        ("square mile", "square kilometer", 2.589988110336),
        ("barrel", "liter", 158.987294928),
        ("tonne", "kilogram", 1000),
        ("hectogram", "gram", 100),
        ("knot", "kilometer per hour", 1.852),
        ("meter per second", "kilometer per hour", 3.6),
        ("mile per hour", "kilometer per hour", 1.609344),
        ("byte", "bit", 8),
        ("kilogram per hectare", "gram per square meter", 0.1),
        ("bar", "hectopascal", 1000),
    ],
)
def test_sizes(first: str, second: str, times: float) -> None:
    assert measures.times(first, second) == pytest.approx(times)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("degree celsius", "degree fahrenheit"),
        ("kilogram", "liter"),
        ("degree", "degree celsius"),
        ("EUR", "meter"),
        ("meter", "voet"),
    ],
)
def test_what_cannot_be_compared(first: str, second: str) -> None:
    assert measures.times(first, second) is None


def test_every_smaller_part_goes_into_the_larger_a_whole_number_of_times() -> None:
    for larger, (smaller, most) in measures.PARTS.items():
        size = measures.times(larger, smaller)
        assert size is not None, f"{smaller} is no part of {larger}"
        assert size == pytest.approx(round(size)), f"{smaller} is no whole part of {larger}"
        assert most < size
