"""Numbers as they stand in digits."""

from __future__ import annotations

import pytest

from kantlijn.checks._digits import last_step, leading, plain, swapped


@pytest.mark.parametrize(
    ("written", "code", "value"),
    [
        ("1.234,5", "nl", 1234.5), ("1,234.5", "en", 1234.5), ("1\u202f000", "nl", 1000.0), ("-12", "en", -12.0),
        ("1e9", "en", None), ("nan", "nl", None), ("1_000", "en", None), ("", "nl", None), ("twaalf", "nl", None),
    ],
)  # fmt: skip
def test_only_digits_have_a_value(written: str, code: str, value: float | None) -> None:
    assert plain(written, code) == value


def test_two_neighbours_change_places_and_a_zero_does_not_come_first() -> None:
    assert [turned for _, turned in swapped("1.038", "nl")] == ["1.308", "1.083"]
    assert swapped("1e9", "en") == []


@pytest.mark.parametrize(
    ("text", "code", "value", "written", "step"),
    [
        ("ruim 1,80 miljoen.", "nl", 1.8e6, "1,80", 1e4), ("12,500, or so", "en", 12500.0, "12,500", 1.0),
        ("$2.50.", "en", 2.5, "2.50", 0.01), ("forty miles", "en", 40.0, "", 0.0), ("0 euro", "nl", 0.0, "0", 0.0),
    ],
)  # fmt: skip
def test_the_first_number_and_the_size_of_its_last_digit(text: str, code: str, value: float, written: str, step: float) -> None:
    assert leading(text, 0, len(text)) == written
    assert last_step(written, code, value) == step
