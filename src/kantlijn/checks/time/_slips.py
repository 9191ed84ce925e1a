"""Slips of the pen in years and ages."""

from __future__ import annotations


def similar(one: int, other: int) -> bool:
    """Whether two years differ by one slip: two neighbouring digits swapped, or the digit of the decade or century."""
    return swapped(one, other) or (one != other and one % 10 == other % 10 and one // 100 == other // 100)


def swapped(one: int, other: int) -> bool:
    """Whether two numbers differ by two neighbouring digits that changed places: 1729 and 1792."""
    a, b = str(one), str(other)
    differ = [i for i in range(min(len(a), len(b))) if a[i] != b[i]]
    if len(a) != len(b) or len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    return a[differ[0]] == b[differ[1]] and a[differ[1]] == b[differ[0]]
