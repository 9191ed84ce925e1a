"""Slips of the pen in years and ages."""

from __future__ import annotations

from kantlijn.checks import _digits


def similar(one: int, other: int) -> bool:
    """Whether two years differ by one slip: two neighbouring digits swapped, or another digit for the decade."""
    return swapped(one, other) or (one != other and one % 10 == other % 10 and one // 100 == other // 100)


def swapped(one: int, other: int) -> bool:
    """Whether two numbers differ by two neighbouring digits that changed places: 1729 and 1792."""
    return any(turned == str(other) for _, turned in _digits.swapped(str(one), "en"))
